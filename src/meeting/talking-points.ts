/** What to talk about: a few sentences by rule, each with its number and what to decide. */
import { type Block, type PageRow, sentenceRows } from '../page/page';
import type { Words } from '../text';
import type { WeekFacts } from './facts';
import { POINT_RULES, type Point } from './point-rules';
import { POINT_LIMITS } from './point-thresholds';
import { WIDTHS } from './widths';

export function talkingPoints(facts: WeekFacts, words: Words): Block {
  const title: PageRow = {
    key: 'points.title',
    cells: [{ value: words.points.title, role: 'heading' }],
  };
  const found = pointsOf(facts, words);
  const rows = found.flatMap(({ rule, about, sentence }, i) =>
    sentenceRows(`points:${rule}:${about}`, `${i + 1}. ${sentence}`, WIDTHS),
  );
  if (found.length === 0) rows.push(...sentenceRows('points', words.points.none, WIDTHS, 'quiet'));
  return { key: 'points', rows: [title, ...rows] };
}

/** The points of a week with the keys of their rules, the most important first, `POINT_LIMITS.points` at most. */
export function pointsOf(facts: WeekFacts, words: Words): (Point & { rule: string })[] {
  const weighed = POINT_RULES.flatMap(({ key, weight, further, find }) =>
    find(facts, words).map((point, i) => ({
      point: { ...point, rule: key },
      weight: weight - i * further,
    })),
  ).sort((a, b) => b.weight - a.weight);
  const told = new Set<string>();
  return weighed
    .filter(({ point: { about, tells } }) => {
      const said = (tells?.campaigns ?? []).map((key) => `${tells?.meaning} ${key}`);
      // What is said of all leads stands; one campaign is not said the same of twice.
      const isNew = about === '' || !said.some((each) => told.has(each));
      for (const each of said) told.add(each);
      return isNew;
    })
    .slice(0, POINT_LIMITS.points)
    .map(({ point }) => point);
}
