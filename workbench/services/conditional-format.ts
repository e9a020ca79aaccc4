import type { Area } from './a1';
import type { RangeService } from './range';
import type { Run } from './run';
import { Service, unwrap } from './service';
import type { ConditionalFormat, WorkbenchSheet } from './workbench-sheet';

type GRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;

const CONDITION_METHODS = ['getCriteriaValues'] as const satisfies readonly (keyof GCondition)[];

/** What has to be so for a rule to show. */
class ConditionService
  extends Service<GCondition>
  implements Pick<GCondition, (typeof CONDITION_METHODS)[number]>
{
  readonly description = { name: 'BooleanCondition', methods: CONDITION_METHODS };

  constructor(readonly formula: string) {
    super();
  }

  getCriteriaValues = (): unknown[] => [this.formula];
}

const RULE_METHODS = [
  'getRanges',
  'getBooleanCondition',
] as const satisfies readonly (keyof GRule)[];

/** A rule by which cells look different while a formula holds. */
export class ConditionalFormatService
  extends Service<GRule>
  implements Pick<GRule, (typeof RULE_METHODS)[number]>
{
  readonly description = { name: 'ConditionalFormatRule', methods: RULE_METHODS };

  constructor(
    private readonly run: Run,
    readonly sheet: WorkbenchSheet,
    readonly rule: ConditionalFormat,
  ) {
    super();
  }

  getRanges = (): GoogleAppsScript.Spreadsheet.Range[] =>
    this.rule.areas.map((area) => this.run.makers.range(this.sheet, area));

  getBooleanCondition(): GCondition {
    return new ConditionService(this.rule.formula) as unknown as GCondition;
  }
}

const BUILDER_METHODS = [
  'whenFormulaSatisfied',
  'setRanges',
  'setFontColor',
  'setBackground',
  'setBold',
  'setItalic',
  'build',
] as const satisfies readonly (keyof GBuilder)[];

/** Makes a rule step by step. */
export class ConditionalFormatBuilderService
  extends Service<GBuilder>
  implements Pick<GBuilder, (typeof BUILDER_METHODS)[number]>
{
  readonly description = { name: 'ConditionalFormatRuleBuilder', methods: BUILDER_METHODS };
  #formula: string | null = null;
  #areas: Area[] = [];
  #sheet: WorkbenchSheet | null = null;
  #looks: ConditionalFormat['looks'] = {};

  constructor(private readonly run: Run) {
    super();
  }

  whenFormulaSatisfied(formula: string): GBuilder {
    this.#formula = formula;
    return this.whole;
  }

  setRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): GBuilder {
    const given = ranges.map((range) => unwrap(range) as RangeService);
    this.#areas = given.map(({ area }) => ({ ...area }));
    this.#sheet = given[0]?.sheet ?? null;
    return this.whole;
  }

  setFontColor = (fontColor: string | null) => this.#look({ fontColor: fontColor ?? undefined });
  setBackground = (background: string | null) =>
    this.#look({ background: background ?? undefined });
  setBold = (bold: boolean | null) => this.#look({ bold: bold ?? undefined });
  setItalic = (italic: boolean | null) => this.#look({ italic: italic ?? undefined });

  build(): GRule {
    if (this.#formula === null) throw new Error('A conditional format rule needs a condition.');
    if (this.#sheet === null) throw new Error('A conditional format rule needs a range.');
    const rule = { areas: this.#areas, formula: this.#formula, looks: this.#looks };
    return new ConditionalFormatService(this.run, this.#sheet, rule) as unknown as GRule;
  }

  #look(looks: ConditionalFormat['looks']): GBuilder {
    this.#looks = { ...this.#looks, ...looks };
    return this.whole;
  }
}
