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
  const calm = facts.fourWeeks.total.tally.received === 0 ? words.points.empty : words.points.none;
  if (found.length === 0) rows.push(...sentenceRows('points', calm, WIDTHS, 'quiet'));
  return { key: 'points', rows: [title, ...rows] };
}

/** The points of a week with the keys of their rules, the most important first, `POINT_LIMITS.points` at most. */
export function pointsOf(facts: WeekFacts, words: Words): (Point & { rule: string })[] {
  const open = POINT_RULES.map((rule) => ({ rule, told: 0, left: rule.find(facts, words) }));
  const weightOf = ({ rule, told, left }: (typeof open)[number]) =>
    left.length > 0 && told < rule.most ? rule.weight - told * rule.further : 0;
  const points: (Point & { rule: string })[] = [];
  const said = new Set<string>();
  while (points.length < POINT_LIMITS.points) {
    const next = open.reduce((best, each) => (weightOf(each) > weightOf(best) ? each : best));
    const point = weightOf(next) > 0 ? next.left.shift() : undefined;
    if (!point) break;
    const { about, tells } = point;
    const says = (tells?.campaigns ?? []).map((key) => `${tells?.meaning} ${key}`);
    // What is said of all leads stands; no campaign is said the same of twice.
    if (about !== '' && says.some((each) => said.has(each))) continue;
    for (const each of says) said.add(each);
    points.push({ ...point, rule: next.rule.key });
    next.told++;
  }
  return points;
}
