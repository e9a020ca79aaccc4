import type { Draft } from '../../src/actions/sidebar/contract';
import { DraftKeeper } from '../../src/sidebar/first/draft-keeper';

/** A keeper whose clock and server are in the hands of the test. */
function keeper() {
  const sent: (Draft | null)[] = [];
  const timers = new Map<number, () => void>();
  let next = 0;
  let arrive: { resolve: () => void; reject: (error: Error) => void } | null = null;
  const kept = new DraftKeeper(
    (draft) => {
      sent.push(draft);
      return new Promise<void>((resolve, reject) => {
        arrive = { resolve, reject };
      });
    },
    {
      setTimeout: (run) => {
        timers.set(++next, run);
        return next;
      },
      clearTimeout: (timer) => void timers.delete(timer ?? 0),
    },
  );
  return {
    kept,
    sent,
    waiting: () => timers.size,
    pass: () => {
      const due = [...timers.values()];
      timers.clear();
      for (const run of due) run();
    },
    answer: async (error?: Error) => {
      if (error) arrive?.reject(error);
      else arrive?.resolve();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

const at = (step: Draft['step']): Draft => ({ step });

test('changes in quick succession are sent once, as they stand after the last one', () => {
  const { kept, sent, pass } = keeper();
  kept.keep(at('tabs'));
  kept.keep(at('columns'));
  expect(sent).toEqual([]);
  pass();
  expect(sent).toEqual([at('columns')]);
});

test('never two on their way: what changes meanwhile follows, even if the first one failed', async () => {
  const { kept, sent, pass, answer, waiting } = keeper();
  kept.keep(at('tabs'));
  pass();
  kept.keep(at('columns'));
  kept.keep(at('statuses'));
  expect(waiting()).toBe(0);
  await answer(new Error('offline'));
  pass();
  expect(sent).toEqual([at('tabs'), at('statuses')]);
});

test('resting sends what is left and waits until it has arrived', async () => {
  const { kept, sent, pass, answer } = keeper();
  kept.keep(at('tabs'));
  pass();
  kept.keep(at('columns'));
  let isRested = false;
  const rest = kept.rest().then(() => {
    isRested = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(isRested).toBe(false);
  await answer();
  expect(isRested).toBe(false);
  expect(sent).toEqual([at('tabs'), at('columns')]);
  await answer();
  await rest;
  pass();
  expect(sent).toEqual([at('tabs'), at('columns')]);
  await kept.rest();
});
