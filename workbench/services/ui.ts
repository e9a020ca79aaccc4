import { Button, ButtonSet } from './enums';
import { HtmlOutputService } from './html';
import { MenuService } from './menu';
import type { Answer, ButtonName, ButtonSetName, Dialog, Question, Run } from './run';
import { Service, unwrap } from './service';

type GUi = GoogleAppsScript.Base.Ui;
type GResponse = GoogleAppsScript.Base.PromptResponse;
type GButton = GoogleAppsScript.Base.Button;
type GHtml = GoogleAppsScript.HTML.HtmlOutput;

const METHODS = [
  'createMenu',
  'createAddonMenu',
  'alert',
  'prompt',
  'showSidebar',
  'showModalDialog',
  'showModelessDialog',
] as const satisfies readonly (keyof GUi)[];

const BUTTONS: Readonly<Record<ButtonSetName, readonly ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** Menus, dialogs and the sidebar. Dialogs are answered by the run's script instead of a person. */
export class UiService extends Service<GUi> implements Pick<GUi, (typeof METHODS)[number]> {
  readonly description = { name: 'Ui', methods: METHODS, constants: ['Button', 'ButtonSet'] };
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;
  readonly #run: Run;

  constructor(run: Run) {
    super();
    this.#run = run;
  }

  createMenu(caption: string): GoogleAppsScript.Base.Menu {
    return new MenuService(this.#run, caption) as unknown as GoogleAppsScript.Base.Menu;
  }

  createAddonMenu(): GoogleAppsScript.Base.Menu {
    return this.createMenu(this.#run.options.addOnName ?? 'Pullpush');
  }

  alert(...args: unknown[]): GButton {
    return Button[this.#ask('alert', args).button];
  }

  prompt(...args: unknown[]): GResponse {
    const { button, text } = this.#ask('prompt', args);
    return new PromptResponseService(button, text) as unknown as GResponse;
  }

  showSidebar(html: GHtml): void {
    this.#show('sidebar', html);
  }

  showModalDialog(html: GHtml, title: string): void {
    this.#show('modal', html, title);
  }

  showModelessDialog(html: GHtml, title: string): void {
    this.#show('modeless', html, title);
  }

  #show(kind: Dialog['kind'], html: GHtml, title?: string): void {
    const page = unwrap(html);
    if (!(page instanceof HtmlOutputService)) {
      throw new Error("The parameters don't match the method signature: an HtmlOutput is wanted.");
    }
    const [width, height] = [page.getWidth() ?? undefined, page.getHeight() ?? undefined];
    const shown = { kind, title: title ?? page.getTitle(), text: page.getContent() };
    this.#run.dialogs.push({ ...shown, width, height });
  }

  /** Reads the overloads (text), (text, buttons), (title, text, buttons) and gets the answer. */
  #ask(kind: Question['kind'], args: unknown[]): { button: ButtonName; text: string } {
    if (args.length < 1 || args.length > 3) {
      throw new Error(`The parameters don't match the method signature for Ui.${kind}.`);
    }
    const [title, text] = args.length === 3 ? [args[0], args[1]] : ['', args[0]];
    const buttons = (args.length > 1 ? String(args[args.length - 1]) : 'OK') as ButtonSetName;
    if (!(buttons in BUTTONS)) throw new Error(`${buttons} is not a ButtonSet.`);
    const question: Question = { kind, title: String(title), text: String(text), buttons };
    const answer = read(question, this.#run.options.answers?.(question));
    this.#run.dialogs.push({ ...question, answer });
    return answer;
  }
}

function read(
  question: Question,
  answer: Answer | undefined,
): { button: ButtonName; text: string } {
  const offered = BUTTONS[question.buttons];
  const first = offered[0]!;
  if (answer === undefined) return { button: first, text: '' };
  if (typeof answer === 'string') {
    if (question.kind === 'prompt') return { button: first, text: answer };
    return read(question, { button: answer as ButtonName });
  }
  // Closing the window is always possible.
  if (answer.button !== 'CLOSE' && !offered.includes(answer.button)) {
    throw new Error(
      `The answer ${answer.button} was given to “${question.text}”, which offers ${offered.join(', ')}.`,
    );
  }
  return { button: answer.button, text: answer.text ?? '' };
}

class PromptResponseService
  extends Service<GResponse>
  implements Pick<GResponse, 'getSelectedButton' | 'getResponseText'>
{
  readonly description = {
    name: 'PromptResponse',
    methods: ['getSelectedButton', 'getResponseText'],
  };
  readonly #button: ButtonName;
  readonly #text: string;

  constructor(button: ButtonName, text: string) {
    super();
    this.#button = button;
    this.#text = text;
  }

  getSelectedButton = (): GButton => Button[this.#button];
  getResponseText = (): string => this.#text;
}
