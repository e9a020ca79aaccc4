import type { Draft } from '../../actions/sidebar/contract';

/** A change is sent so many milliseconds after the last one. */
export const PAUSE = 500;

/**
 * Has the server remember how far the first run has come, so that closing the sidebar loses nothing. One call at a time,
 * always with the latest draft; nobody waits for it, and nobody hears when it fails.
 */
export class DraftKeeper {
  private wanted: { draft: Draft | null } | null = null;
  private timer: number | undefined;
  private isSending = false;
  private rested: (() => void) | null = null;

  constructor(
    private readonly send: (draft: Draft | null) => Promise<unknown>,
    private readonly clock: {
      setTimeout(run: () => void, pause: number): number;
      clearTimeout(timer: number | undefined): void;
    },
  ) {}

  /** Null forgets the draft. */
  keep(draft: Draft | null): void {
    this.wanted = { draft };
    this.clock.clearTimeout(this.timer);
    if (!this.isSending) this.timer = this.clock.setTimeout(() => this.sendNow(), PAUSE);
  }

  /** Sends what is left; comes back when nothing is on its way, so that it cannot arrive after the set up. */
  rest(): Promise<void> {
    this.clock.clearTimeout(this.timer);
    if (!this.isSending) this.sendNow();
    return this.isSending
      ? new Promise((resolve) => {
          this.rested = resolve;
        })
      : Promise.resolve();
  }

  private sendNow(): void {
    if (!this.wanted) return;
    const { draft } = this.wanted;
    this.wanted = null;
    this.isSending = true;
    const arrived = () => {
      this.isSending = false;
      if (this.wanted && this.rested) return this.sendNow();
      this.rested?.();
      this.rested = null;
      if (this.wanted) this.keep(this.wanted.draft);
    };
    this.send(draft).then(arrived, arrived);
  }
}
