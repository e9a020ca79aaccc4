import { ConditionalFormatBuilderService } from './conditional-format';
import {
  BorderStyle,
  DataValidationCriteria,
  DeveloperMetadataVisibility,
  ProtectionType,
  WrapStrategy,
} from './enums';
import type { Run } from './run';
import { Service } from './service';
import { TextStyleBuilderService } from './text-style';
import { UiService } from './ui';
import { ValidationBuilderService } from './validation';

type GApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const METHODS = [
  'getActiveSpreadsheet',
  'getActive',
  'getActiveSheet',
  'setActiveSheet',
  'getUi',
  'flush',
  'newDataValidation',
  'newTextStyle',
  'newConditionalFormatRule',
] as const satisfies readonly (keyof GApp)[];

const CONSTANTS = [
  'BorderStyle',
  'DataValidationCriteria',
  'DeveloperMetadataVisibility',
  'ProtectionType',
  'WrapStrategy',
] as const satisfies readonly (keyof GApp)[];

/** The door to everything about the spreadsheet. */
export class SpreadsheetAppService
  extends Service<GApp>
  implements Pick<GApp, (typeof METHODS)[number] | (typeof CONSTANTS)[number]>
{
  readonly description = { name: 'SpreadsheetApp', methods: METHODS, constants: CONSTANTS };
  readonly BorderStyle = BorderStyle;
  readonly DataValidationCriteria = DataValidationCriteria;
  readonly DeveloperMetadataVisibility = DeveloperMetadataVisibility;
  readonly ProtectionType = ProtectionType;
  readonly WrapStrategy = WrapStrategy;
  readonly #run: Run;
  readonly #ui: UiService;

  constructor(run: Run) {
    super();
    this.#run = run;
    this.#ui = new UiService(run);
  }

  getActiveSpreadsheet(): GSpreadsheet {
    const isMissing = this.#run.isSo(this.#run.options.noSpreadsheet);
    return isMissing ? (null as unknown as GSpreadsheet) : this.#run.makers.spreadsheet();
  }

  getActive = () => this.getActiveSpreadsheet();
  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    const spreadsheet = this.getActiveSpreadsheet() as GSpreadsheet | null;
    return spreadsheet ? spreadsheet.getActiveSheet() : (null as never);
  }

  setActiveSheet = (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
    this.#run.makers.spreadsheet().setActiveSheet(sheet);

  getUi(): GoogleAppsScript.Base.Ui {
    return this.#ui as unknown as GoogleAppsScript.Base.Ui;
  }

  /** Everything is written at once here, so there is nothing to wait for. */
  flush(): void {}

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    const builder = new ValidationBuilderService();
    return builder as unknown as GoogleAppsScript.Spreadsheet.DataValidationBuilder;
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    const builder = new TextStyleBuilderService();
    return builder as unknown as GoogleAppsScript.Spreadsheet.TextStyleBuilder;
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    const builder = new ConditionalFormatBuilderService(this.#run);
    return builder as unknown as GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
  }
}
