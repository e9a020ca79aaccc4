import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUTCOME_RULES, type Outcome } from '../../src/lead/outcome';
import { statusReader } from '../../src/lead/status';

/**
 * Statuses labelled by people who did not write the reader. The `tune` half may be looked at while the
 * reader is made better, the `unseen` half never: it tells how the reader does on what nobody foresaw.
 */
const DATA = join(__dirname, '../data');
const LISTS = readdirSync(DATA).filter((name) => /^statuses-.+-(tune|unseen)\.tsv$/.test(name));

interface Labelled {
  outcome: Outcome;
  text: string;
  attempts: number | null;
}

function labelled(name: string): Labelled[] {
  return readFileSync(join(DATA, name), 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [outcome, text, attempts] = line.split('\t');
      return {
        outcome: outcome as Outcome,
        text: text!.replace(/\\n/g, '\n'),
        attempts: attempts?.trim() ? Number(attempts) : null,
      };
    });
}

interface Score {
  texts: number;
  right: number;
  /** Good read as junk or junk as good: the mistake that must not happen. */
  flips: string[];
  attemptsRight: number;
}

function scoreOf(list: readonly Labelled[]): Score {
  const reader = statusReader();
  const score: Score = { texts: list.length, right: 0, flips: [], attemptsRight: 0 };
  for (const { outcome, text, attempts } of list) {
    const read = reader.read(text);
    if (read.outcome === outcome) score.right++;
    if (read.attempts === attempts) score.attemptsRight++;
    const classes = [OUTCOME_RULES[read.outcome].class, OUTCOME_RULES[outcome].class];
    if (classes.includes('good') && classes.includes('junk')) {
      score.flips.push(`${text}: ${outcome} read as ${read.outcome}`);
    }
  }
  return score;
}

const SCORES = LISTS.map((name): [string, Score] => [name, scoreOf(labelled(name))]);

const share = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;

test('the labelled lists are there', () => {
  const rows = SCORES.map(([name, score]) => [
    name.padEnd(28),
    `${score.texts} texts`.padEnd(10),
    `right ${share(score.right, score.texts)}`.padEnd(14),
    `flips ${score.flips.length}`.padEnd(8),
    `attempts right ${share(score.attemptsRight, score.texts)}`,
  ]);
  console.log(rows.map((row) => row.join('  ')).join('\n'));
  expect(LISTS.filter((name) => name.includes('-tune'))).toEqual([
    'statuses-en-tune.tsv',
    'statuses-vi-tune.tsv',
  ]);
});

test.each(SCORES)('%s: labels are outcomes, each text once', (name) => {
  const list = labelled(name);
  expect(list.filter(({ outcome }) => !(outcome in OUTCOME_RULES))).toEqual([]);
  expect(new Set(list.map(({ text }) => text)).size).toBe(list.length);
});

test.each(SCORES)('%s is read as its labels say', (name, score) => {
  const tuned = name.includes('-tune');
  expect(score.right / score.texts).toBeGreaterThanOrEqual(tuned ? 0.97 : 0.75);
  expect(score.attemptsRight / score.texts).toBeGreaterThanOrEqual(tuned ? 0.98 : 0.9);
});

test.each(SCORES)(
  '%s: a good lead is not read as junk, nor junk as good',
  (name, { texts, flips }) => {
    const allowed = name.includes('-tune') ? 0 : Math.floor(texts * 0.01);
    expect(flips.slice(allowed)).toEqual([]);
  },
);
