import type { Run } from './run';
import { Service } from './service';

type GHtmlService = GoogleAppsScript.HTML.HtmlService;
type GHtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const OUTPUT_METHODS = [
  'append',
  'getContent',
  'getTitle',
  'setTitle',
  'setWidth',
  'setHeight',
  'getWidth',
  'getHeight',
] as const satisfies readonly (keyof GHtmlOutput)[];

/** A page for the sidebar or a dialog. */
export class HtmlOutputService
  extends Service<GHtmlOutput>
  implements Pick<GHtmlOutput, (typeof OUTPUT_METHODS)[number]>
{
  readonly description = { name: 'HtmlOutput', methods: OUTPUT_METHODS };
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;

  constructor(content: string) {
    super();
    this.#content = content;
  }

  append(content: string): GHtmlOutput {
    this.#content += content;
    return this.whole;
  }

  getContent = (): string => this.#content;
  getTitle = (): string => this.#title;

  setTitle(title: string): GHtmlOutput {
    this.#title = title;
    return this.whole;
  }

  setWidth(width: number): GHtmlOutput {
    this.#width = width;
    return this.whole;
  }

  setHeight(height: number): GHtmlOutput {
    this.#height = height;
    return this.whole;
  }

  // Google gives null where no size was set; its types do not say so.
  getWidth = (): number => this.#width as number;
  getHeight = (): number => this.#height as number;
}

const METHODS = [
  'createHtmlOutput',
  'createHtmlOutputFromFile',
] as const satisfies readonly (keyof GHtmlService)[];

/** Hands out the HTML files that were loaded with the add-on. */
export class HtmlServiceService extends Service<GHtmlService> {
  readonly description = { name: 'HtmlService', methods: METHODS };
  readonly #run: Run;

  constructor(run: Run) {
    super();
    this.#run = run;
  }

  createHtmlOutput(html = ''): GHtmlOutput {
    return new HtmlOutputService(html) as unknown as GHtmlOutput;
  }

  createHtmlOutputFromFile(name: string): GHtmlOutput {
    const html = this.#run.options.html?.[name.replace(/\.html$/, '')];
    if (html === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return this.createHtmlOutput(html);
  }
}
