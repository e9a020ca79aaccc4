import { DataValidationCriteria } from './enums';
import type { ValidationRule } from './grid';
import { Service } from './service';

type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type GBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const RULE_METHODS = [
  'getCriteriaType',
  'getCriteriaValues',
  'getAllowInvalid',
  'getHelpText',
] as const satisfies readonly (keyof GValidation)[];

/** A rule that a cell has, or can be given. */
export class ValidationService
  extends Service<GValidation>
  implements Pick<GValidation, (typeof RULE_METHODS)[number]>
{
  readonly description = { name: 'DataValidation', methods: RULE_METHODS };

  constructor(readonly rule: ValidationRule) {
    super();
  }

  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    return DataValidationCriteria[this.rule.criteria as keyof typeof DataValidationCriteria];
  }

  getCriteriaValues(): unknown[] {
    return [...this.rule.values];
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getHelpText(): string {
    return this.rule.helpText ?? '';
  }
}

const BUILDER_METHODS = [
  'requireValueInList',
  'requireDate',
  'requireNumberBetween',
  'requireNumberGreaterThan',
  'requireNumberGreaterThanOrEqualTo',
  'requireCheckbox',
  'setAllowInvalid',
  'setHelpText',
  'build',
] as const satisfies readonly (keyof GBuilder)[];

/** Google gives a spreadsheet no longer list than this. */
const LONGEST_LIST = 500;

/** Makes a rule step by step. */
export class ValidationBuilderService
  extends Service<GBuilder>
  implements Pick<GBuilder, (typeof BUILDER_METHODS)[number]>
{
  readonly description = { name: 'DataValidationBuilder', methods: BUILDER_METHODS };
  #criteria: string | null = null;
  #values: readonly unknown[] = [];
  #allowInvalid = true;
  #helpText: string | null = null;

  requireValueInList(values: string[], showDropdown = true): GBuilder {
    if (values.length > LONGEST_LIST) {
      throw new Error(
        `The data validation rule has more items than the limit of ${LONGEST_LIST}. Use the “List from a range” criteria instead.`,
      );
    }
    return this.#require('VALUE_IN_LIST', [values.map(String), showDropdown]);
  }

  requireDate(): GBuilder {
    return this.#require('DATE_IS_VALID_DATE', []);
  }

  requireNumberBetween(start: number, end: number): GBuilder {
    return this.#require('NUMBER_BETWEEN', [start, end]);
  }

  requireNumberGreaterThan(number: number): GBuilder {
    return this.#require('NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): GBuilder {
    return this.#require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireCheckbox(...values: unknown[]): GBuilder {
    return this.#require('CHECKBOX', values);
  }

  setAllowInvalid(allowInvalid: boolean): GBuilder {
    this.#allowInvalid = allowInvalid;
    return this.whole;
  }

  setHelpText(helpText: string): GBuilder {
    this.#helpText = helpText;
    return this.whole;
  }

  build(): GValidation {
    if (this.#criteria === null) throw new Error('A data validation rule needs a criterion.');
    return new ValidationService(
      Object.freeze({
        criteria: this.#criteria,
        values: this.#values,
        allowInvalid: this.#allowInvalid,
        helpText: this.#helpText,
      }),
    ) as unknown as GValidation;
  }

  #require(criteria: keyof typeof DataValidationCriteria, values: readonly unknown[]): GBuilder {
    this.#criteria = criteria;
    this.#values = values;
    return this.whole;
  }
}
