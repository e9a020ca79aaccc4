import { AuthMode } from './enums';
import { Service } from './service';

type GScript = GoogleAppsScript.Script.ScriptApp;

const METHODS = ['requireScopes'] as const satisfies readonly (keyof GScript)[];
const CONSTANTS = ['AuthMode'] as const satisfies readonly (keyof GScript)[];

/** Triggers and authorisation. */
export class ScriptAppService
  extends Service<GScript>
  implements Pick<GScript, (typeof METHODS)[number] | (typeof CONSTANTS)[number]>
{
  readonly description = { name: 'ScriptApp', methods: METHODS, constants: CONSTANTS };
  readonly AuthMode = AuthMode;

  requireScopes(): void {}
}
