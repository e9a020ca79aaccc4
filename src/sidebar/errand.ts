import type { CallName } from '../actions/sidebar/contract';
import { type Argument, type AskServer, NoAnswer, type Result } from './answers';

/** What went wrong: a sentence of the server, or no answer, with what Google says. */
export type Problem = { kind: 'said' | NoAnswer['kind']; text: string };

/** One call at a time with its question, its problem and its repetition. No browser in it. */
export class Errand {
  /** What is being done; '' if nothing is. */
  doing = '';
  problem: Problem | null = null;
  question: { text: string; yes: string } | null = null;
  private run: (sure: boolean) => void = () => {};
  private wasSure = false;
  private hasLeft = false;

  /** @param changed called after every change of what is above */
  constructor(
    private readonly call: AskServer,
    private readonly changed: () => void,
  ) {}

  get isBusy(): boolean {
    return this.doing !== '';
  }

  ask<Name extends CallName>(
    name: Name,
    argument: Argument<Name>,
    doing: string,
    then: (result: Result<Name>) => void,
  ): void {
    if (this.isBusy) return;
    this.run = (sure) => {
      this.wasSure = sure;
      this.stand(doing, null, null);
      this.call(name, argument, sure).then(
        (answer) => {
          if (this.hasLeft) return;
          if (answer.kind === 'problem') this.stand('', { kind: 'said', text: answer.text }, null);
          else if (answer.kind === 'question') this.stand('', null, answer);
          else {
            this.stand('', null, null);
            then(answer.result);
          }
        },
        (error: unknown) => {
          if (this.hasLeft) return;
          const text = error instanceof Error ? error.message : String(error);
          this.stand('', { kind: error instanceof NoAnswer ? error.kind : 'failed', text }, null);
        },
      );
    };
    this.run(false);
  }

  /** The same call once more; a yes that was given stays given. */
  again(): void {
    if (!this.isBusy) this.run(this.wasSure);
  }

  /** As `again`, but asks something else first: where that says so, there is nothing left to do. */
  againUnless<Name extends CallName>(
    name: Name,
    argument: Argument<Name>,
    doing: string,
    isOver: (result: Result<Name>) => boolean,
  ): void {
    const { run, wasSure } = this;
    this.ask(name, argument, doing, (result) => {
      if (isOver(result)) return;
      this.run = run;
      run(wasSure);
    });
  }

  answer(yes: boolean): void {
    if (!this.question) return;
    if (yes) this.run(true);
    else this.stand('', null, null);
  }

  forget(): void {
    if (this.problem) this.stand(this.doing, null, this.question);
  }

  /** The view has gone: nothing is heard or drawn any more. */
  leave(): void {
    this.hasLeft = true;
  }

  private stand(doing: string, problem: Problem | null, question: Errand['question']): void {
    this.doing = doing;
    this.problem = problem;
    this.question = question;
    if (!this.hasLeft) this.changed();
  }
}
