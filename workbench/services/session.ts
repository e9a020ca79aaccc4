import type { Run } from './run';
import { Service } from './service';

type GSession = GoogleAppsScript.Base.Session;
type GUser = GoogleAppsScript.Base.User;

const METHODS = [
  'getActiveUserLocale',
  'getScriptTimeZone',
  'getActiveUser',
  'getEffectiveUser',
] as const satisfies readonly (keyof GSession)[];

class UserService extends Service<GUser> implements Pick<GUser, 'getEmail'> {
  readonly description = { name: 'User', methods: ['getEmail'] };
  readonly #run: Run;

  constructor(run: Run) {
    super();
    this.#run = run;
  }

  getEmail(): string {
    const { emailShown } = this.#run.options;
    if (emailShown === 'refused') {
      throw new Error(
        'You do not have permission to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
      );
    }
    return emailShown === 'blank' ? '' : this.#run.user;
  }
}

/** Who is at the keyboard. Without a scope for it the address is empty, as with Google. */
export class SessionService
  extends Service<GSession>
  implements Pick<GSession, (typeof METHODS)[number]>
{
  readonly description = { name: 'Session', methods: METHODS };
  readonly #run: Run;

  constructor(run: Run) {
    super();
    this.#run = run;
  }

  getActiveUserLocale = (): string => this.#run.options.userLocale ?? 'vi';
  getScriptTimeZone = (): string => this.#run.options.scriptTimeZone ?? 'Asia/Ho_Chi_Minh';
  getActiveUser = (): GUser => new UserService(this.#run) as unknown as GUser;
  getEffectiveUser = (): GUser => this.getActiveUser();
}
