import { Service } from './service';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GRangeList = GoogleAppsScript.Spreadsheet.RangeList;

const METHODS = [
  'getRanges',
  'activate',
  'breakApart',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'setBackground',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
] as const satisfies readonly (keyof GRangeList)[];

/** Several ranges of one sheet, written to in one call. */
export class RangeListService
  extends Service<GRangeList>
  implements Pick<GRangeList, (typeof METHODS)[number]>
{
  readonly description = { name: 'RangeList', methods: METHODS };
  readonly #ranges: readonly GRange[];

  constructor(ranges: readonly GRange[]) {
    super();
    this.#ranges = ranges;
  }

  getRanges = (): GRange[] => [...this.#ranges];
  activate = () => this.#each((range) => range.activate());
  breakApart = () => this.#each((range) => range.breakApart());
  clear = (options?: Parameters<GRangeList['clear']>[0]) =>
    this.#each((range) => range.clear(options ?? {}));
  clearContent = () => this.#each((range) => range.clearContent());
  clearDataValidations = () => this.#each((range) => range.clearDataValidations());
  clearFormat = () => this.#each((range) => range.clearFormat());
  clearNote = () => this.#each((range) => range.clearNote());
  setBackground = (color: string | null) => this.#each((range) => range.setBackground(color));
  setFontColor = (color: string | null) => this.#each((range) => range.setFontColor(color));
  setFontFamily = (family: string | null) => this.#each((range) => range.setFontFamily(family));
  setFontLine = (...args: Parameters<GRange['setFontLine']>) =>
    this.#each((range) => range.setFontLine(...args));
  setFontSize = (size: number) => this.#each((range) => range.setFontSize(size));
  setFontStyle = (...args: Parameters<GRange['setFontStyle']>) =>
    this.#each((range) => range.setFontStyle(...args));
  setFontWeight = (...args: Parameters<GRange['setFontWeight']>) =>
    this.#each((range) => range.setFontWeight(...args));
  setHorizontalAlignment = (...args: Parameters<GRange['setHorizontalAlignment']>) =>
    this.#each((range) => range.setHorizontalAlignment(...args));
  setNote = (note: string | null) => this.#each((range) => range.setNote(note));
  setNumberFormat = (format: string) => this.#each((range) => range.setNumberFormat(format));
  setValue = (value: unknown) => this.#each((range) => range.setValue(value));
  setVerticalAlignment = (...args: Parameters<GRange['setVerticalAlignment']>) =>
    this.#each((range) => range.setVerticalAlignment(...args));
  setWrap = (on: boolean) => this.#each((range) => range.setWrap(on));
  setWrapStrategy = (...args: Parameters<GRange['setWrapStrategy']>) =>
    this.#each((range) => range.setWrapStrategy(...args));

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): GRangeList {
    return this.#each((range) =>
      range.setBorder(top, left, bottom, right, vertical, horizontal, color, style),
    );
  }

  #each(act: (range: GRange) => void): GRangeList {
    for (const range of this.#ranges) act(range);
    return this.whole;
  }
}
