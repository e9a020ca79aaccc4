/** A constant such as SpreadsheetApp.BorderStyle.SOLID: an object that prints its name. */
export class EnumConstant {
  constructor(
    readonly label: string,
    readonly position: number,
  ) {
    Object.freeze(this);
  }
  toString(): string {
    return this.label;
  }
  toJSON(): string {
    return this.label;
  }
  name(): string {
    return this.label;
  }
  ordinal(): number {
    return this.position;
  }
}

/** Google types these as numbers, but hands out objects. */
function constants<T>(...names: (keyof T & string)[]): T {
  const entries = names.map((name, i) => [name, new EnumConstant(name, i)]);
  return Object.freeze(Object.fromEntries(entries)) as T;
}

export const BorderStyle = constants<typeof GoogleAppsScript.Spreadsheet.BorderStyle>(
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
);
export const WrapStrategy = constants<typeof GoogleAppsScript.Spreadsheet.WrapStrategy>(
  'WRAP',
  'OVERFLOW',
  'CLIP',
);
export const ProtectionType = constants<typeof GoogleAppsScript.Spreadsheet.ProtectionType>(
  'RANGE',
  'SHEET',
);
export const DeveloperMetadataVisibility = constants<
  typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility
>('DOCUMENT', 'PROJECT');
export const DataValidationCriteria = constants<
  typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria
>(
  'DATE_IS_VALID_DATE',
  'NUMBER_BETWEEN',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'VALUE_IN_LIST',
  'CHECKBOX',
);
export const Button = constants<typeof GoogleAppsScript.Base.Button>(
  'CLOSE',
  'OK',
  'CANCEL',
  'YES',
  'NO',
);
export const ButtonSet = constants<typeof GoogleAppsScript.Base.ButtonSet>(
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
);

export const AuthMode = constants<typeof GoogleAppsScript.Script.AuthMode>(
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
);

export const AuthorizationStatus = constants<typeof GoogleAppsScript.Script.AuthorizationStatus>(
  'REQUIRED',
  'NOT_REQUIRED',
);
export const EventType = constants<typeof GoogleAppsScript.Script.EventType>(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
);
export const TriggerSource = constants<typeof GoogleAppsScript.Script.TriggerSource>(
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
);
export const WeekDay = constants<typeof GoogleAppsScript.Base.Weekday>(
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
);
