import type { Answer } from '../../src/actions/sidebar/contract';
import { type AskServer, NoAnswer } from '../../src/sidebar/answers';
import { Errand } from '../../src/sidebar/errand';

/** A server that answers when the test says so. */
function server() {
  const calls: {
    name: string;
    sure: boolean;
    give: (answer: Answer<unknown>) => Promise<void>;
    fail: (error: Error) => Promise<void>;
  }[] = [];
  const ask = ((name: string, _: unknown, sure: boolean) =>
    new Promise((resolve, reject) => {
      calls.push({
        name,
        sure,
        give: (answer) => {
          resolve(answer as never);
          return settled();
        },
        fail: (error) => {
          reject(error);
          return settled();
        },
      });
    })) as AskServer;
  return { calls, ask };
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

test('one call at a time: what is asked meanwhile is not sent', async () => {
  const { calls, ask } = server();
  const errand = new Errand(ask, () => {});
  const got: unknown[] = [];
  errand.ask('closeMeeting', null, 'Closing…', (done) => got.push(done.text));
  errand.ask('scoreLeads', null, 'Scoring…', (done) => got.push(done.text));
  expect(calls.map(({ name }) => name)).toEqual(['closeMeeting']);
  expect([errand.isBusy, errand.doing]).toEqual([true, 'Closing…']);
  await calls[0]?.give({ kind: 'done', result: { text: 'closed', problems: [] } });
  expect(got).toEqual(['closed']);
  expect(errand.isBusy).toBe(false);
});

test('a question is answered by the same call with yes; no ends it and sends nothing', async () => {
  const { calls, ask } = server();
  const errand = new Errand(ask, () => {});
  const got: string[] = [];
  errand.ask('buildMeeting', 'W47', 'Building…', ({ tab }) => got.push(tab));
  await calls[0]?.give({ kind: 'question', text: 'Again?', yes: 'Build again' });
  expect(errand.question).toMatchObject({ text: 'Again?', yes: 'Build again' });
  errand.answer(false);
  expect([errand.question, errand.isBusy, calls.length]).toEqual([null, false, 1]);

  errand.ask('buildMeeting', 'W47', 'Building…', ({ tab }) => got.push(tab));
  await calls[1]?.give({ kind: 'question', text: 'Again?', yes: 'Build again' });
  errand.answer(true);
  expect(calls.map(({ sure }) => sure)).toEqual([false, false, true]);
  await calls[2]?.give({ kind: 'done', result: { tab: 'Meeting W47' } });
  expect(got).toEqual(['Meeting W47']);
});

test('a failure stays until it is tried again, by the same call with the yes that was given', async () => {
  const { calls, ask } = server();
  const errand = new Errand(ask, () => {});
  const got: string[] = [];
  errand.ask('buildMeeting', 'W47', 'Building…', ({ tab }) => got.push(tab));
  await calls[0]?.give({ kind: 'question', text: 'Again?', yes: 'Yes' });
  errand.answer(true);
  await calls[1]?.fail(new NoAnswer('accounts', 'Authorization is required'));
  expect(errand.problem).toEqual({ kind: 'accounts', text: 'Authorization is required' });
  errand.again();
  expect(errand.problem).toBeNull();
  expect(calls[2]).toMatchObject({ name: 'buildMeeting', sure: true });
  await calls[2]?.give({ kind: 'problem', text: 'There is no week 99.' });
  expect(errand.problem).toEqual({ kind: 'said', text: 'There is no week 99.' });
  expect(got).toEqual([]);
});

test('an answer that comes after the view has gone changes nothing', async () => {
  const { calls, ask } = server();
  let drawn = 0;
  const errand = new Errand(ask, () => drawn++);
  const got: unknown[] = [];
  errand.ask('closeMeeting', null, 'Closing…', () => got.push('closed'));
  errand.leave();
  const before = drawn;
  await calls[0]?.give({ kind: 'done', result: { text: '', problems: [] } });
  expect([got, drawn]).toEqual([[], before]);
});

test('trying again may look first whether there is anything left to do', async () => {
  const { calls, ask } = server();
  const errand = new Errand(ask, () => {});
  const got: string[] = [];
  errand.ask('addTab', 'actions', 'Adding…', ({ text }) => got.push(text));
  await calls[0]?.give({ kind: 'problem', text: 'Not now.' });
  errand.againUnless('tabs', null, 'Looking…', (tabs) => tabs.length > 0);
  await calls[1]?.give({ kind: 'done', result: [] });
  expect(calls.map(({ name }) => name)).toEqual(['addTab', 'tabs', 'addTab']);
  await calls[2]?.give({ kind: 'problem', text: 'Not now.' });
  errand.againUnless('tabs', null, 'Looking…', (tabs) => tabs.length > 0);
  await calls[3]?.give({ kind: 'done', result: [{}] });
  expect([calls.length, errand.isBusy, errand.problem]).toEqual([4, false, null]);
});
