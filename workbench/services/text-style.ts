import { type CellFormat, cssColor } from './format';
import { Service } from './service';

type GStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** What a text style says of a cell; what it does not say stays as it is. */
export type TextLook = Partial<Pick<CellFormat, 'fontColor' | 'fontWeight' | 'fontSize'>>;

const STYLE_METHODS = [
  'getForegroundColor',
  'isBold',
  'getFontSize',
] as const satisfies readonly (keyof GStyle)[];

/** How the text of a cell looks. */
export class TextStyleService
  extends Service<GStyle>
  implements Pick<GStyle, (typeof STYLE_METHODS)[number]>
{
  readonly description = { name: 'TextStyle', methods: STYLE_METHODS };

  constructor(readonly look: TextLook) {
    super();
  }

  getForegroundColor = (): string | null => this.look.fontColor ?? null;
  getFontSize = (): number | null => this.look.fontSize ?? null;
  isBold = (): boolean | null =>
    this.look.fontWeight === undefined ? null : this.look.fontWeight === 'bold';
}

const BUILDER_METHODS = [
  'setForegroundColor',
  'setBold',
  'setFontSize',
  'build',
] as const satisfies readonly (keyof GBuilder)[];

/** Makes a text style step by step. */
export class TextStyleBuilderService
  extends Service<GBuilder>
  implements Pick<GBuilder, (typeof BUILDER_METHODS)[number]>
{
  readonly description = { name: 'TextStyleBuilder', methods: BUILDER_METHODS };
  #look: TextLook = {};

  setForegroundColor = (color: string): GBuilder => this.#with({ fontColor: cssColor(color) });
  setBold = (bold: boolean): GBuilder => this.#with({ fontWeight: bold ? 'bold' : 'normal' });
  setFontSize = (fontSize: number): GBuilder => this.#with({ fontSize });

  build = (): GStyle => new TextStyleService(this.#look) as unknown as GStyle;

  #with(change: TextLook): GBuilder {
    this.#look = { ...this.#look, ...change };
    return this.whole;
  }
}
