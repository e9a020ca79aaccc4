import { AuthMode, AuthorizationStatus, EventType, TriggerSource, WeekDay } from './enums';
import { AUTHORIZATION_REQUIRED } from './permissions';
import type { Run } from './run';
import { Service, unwrap } from './service';
import { TriggerBuilderService, TriggerService } from './trigger-builder';
import type { TriggerEntry } from './trigger-schedule';

type GScript = GoogleAppsScript.Script.ScriptApp;
type GAuthMode = GoogleAppsScript.Script.AuthMode;
type GInfo = GoogleAppsScript.Script.AuthorizationInfo;
type GTrigger = GoogleAppsScript.Script.Trigger;

const METHODS = [
  'requireScopes',
  'requireAllScopes',
  'getAuthorizationInfo',
  'getProjectTriggers',
  'getUserTriggers',
  'newTrigger',
  'deleteTrigger',
] as const satisfies readonly (keyof GScript)[];

const CONSTANTS = [
  'AuthMode',
  'AuthorizationStatus',
  'EventType',
  'TriggerSource',
  'WeekDay',
] as const satisfies readonly (keyof GScript)[];

class AuthorizationInfoService
  extends Service<GInfo>
  implements Pick<GInfo, 'getAuthorizationStatus' | 'getAuthorizationUrl'>
{
  readonly description = {
    name: 'AuthorizationInfo',
    methods: ['getAuthorizationStatus', 'getAuthorizationUrl'],
  };

  constructor(private readonly isRequired: boolean) {
    super();
  }

  getAuthorizationStatus = () => AuthorizationStatus[this.isRequired ? 'REQUIRED' : 'NOT_REQUIRED'];

  /** Null where nothing is to be granted. */
  getAuthorizationUrl = (): string =>
    (this.isRequired
      ? 'https://script.google.com/macros/d/workbench/authorize'
      : null) as unknown as string;
}

/** Triggers and authorisation. */
export class ScriptAppService
  extends Service<GScript>
  implements Pick<GScript, (typeof METHODS)[number] | (typeof CONSTANTS)[number]>
{
  readonly description = { name: 'ScriptApp', methods: METHODS, constants: CONSTANTS };
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;
  readonly EventType = EventType;
  readonly TriggerSource = TriggerSource;
  readonly WeekDay = WeekDay;
  readonly #run: Run;

  constructor(run: Run) {
    super();
    this.#run = run;
  }

  /** As documented, it ends the execution where a consent is missing: catching it does not help. */
  requireScopes(authMode: GAuthMode, scopes: string[]): void {
    if (String(authMode) !== 'FULL' || !Array.isArray(scopes)) {
      throw new Error(
        "The parameters don't match the method signature for ScriptApp.requireScopes.",
      );
    }
    if (this.#lacks(scopes)) this.#run.meter.end(AUTHORIZATION_REQUIRED);
  }

  requireAllScopes(authMode: GAuthMode): void {
    this.requireScopes(authMode, []);
  }

  /** No other mode than FULL needs a user's consent. */
  getAuthorizationInfo(authMode: GAuthMode, scopes: string[] = []): GInfo {
    const isRequired = String(authMode) === 'FULL' && this.#lacks(scopes);
    return new AuthorizationInfoService(isRequired) as unknown as GInfo;
  }

  getProjectTriggers = (): GTrigger[] => this.#mine().map(handleOf);

  /** Whether clock triggers count as triggers of a document is not documented. */
  getUserTriggers(document: unknown): GTrigger[] {
    if (!document) {
      throw new Error(
        "The parameters don't match the method signature for ScriptApp.getUserTriggers.",
      );
    }
    return this.#run.options.clockTriggersOfDocument === false ? [] : this.#mine().map(handleOf);
  }

  newTrigger(handler: string): GoogleAppsScript.Script.TriggerBuilder {
    const builder = new TriggerBuilderService(this.#run, String(handler));
    return builder as unknown as GoogleAppsScript.Script.TriggerBuilder;
  }

  /** What is gone already, or is another user's, is not found. */
  deleteTrigger(trigger: GTrigger): void {
    const service = unwrap(trigger);
    if (!(service instanceof TriggerService)) {
      throw new Error(
        "The parameters don't match the method signature for ScriptApp.deleteTrigger.",
      );
    }
    const { spreadsheet } = this.#run;
    const found = this.#mine().find(({ id }) => id === service.entry.id);
    if (!found) throw new Error(`Could not find trigger with id ${service.entry.id}.`);
    spreadsheet.triggers = spreadsheet.triggers.filter((entry) => entry !== found);
  }

  #mine(): TriggerEntry[] {
    return this.#run.spreadsheet.triggers.filter(({ user }) => user === this.#run.user);
  }

  #lacks(scopes: readonly string[]): boolean {
    const { isAuthorised, options } = this.#run;
    if (!isAuthorised) return true;
    return options.scopes !== undefined && scopes.some((scope) => !options.scopes!.includes(scope));
  }
}

function handleOf(entry: TriggerEntry): GTrigger {
  return new TriggerService(entry) as unknown as GTrigger;
}
