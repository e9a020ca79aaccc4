/** What kind of feedback a line is, as people name it in either language, with and without diacritics. */
import { foldName, withoutMarks } from '../lead/fold';
import { wordsIn } from '../text';
import { FEEDBACK_KINDS, FEEDBACK_TABLE, type FeedbackKind } from './feedback-table';

/** Words that name a kind wherever they stand among others. */
const NAMED: Record<FeedbackKind, string> = {
  objection:
    'tu choi|phan doi|che|phan nan|khieu nai|lo ngai|ban khoan|rao can|objection|complaint|concern|pushback',
  faq: 'hoi|cau hoi|thac mac|faq|question|frequently asked',
  request: 'xin|yeu cau|de nghi|de xuat|request|ask for|asked for|need',
  praise: 'khen|khen ngoi|loi khen|cam on|praise|thank|thank you|kudos|compliment',
};

/** Words that are a kind only where nothing else stands. */
const ALONE: Record<FeedbackKind, readonly string[]> = {
  objection: ['chan', 'ngai', 'reject', 'rejection', 'refusal', 'negative', 'tieu cuc'],
  faq: ['q', 'q&a', 'qa', 'ask', 'hay hoi', 'thuong gap'],
  request: ['can', 'muon', 'ho tro', 'support', 'material', 'tai lieu', 'wish'],
  praise: ['tot', 'good', 'positive', 'tich cuc', 'tuyen duong', 'ghi nhan'],
};

/** The kind that a cell names; null where it names none, or two. */
export function feedbackKind(typed: string): FeedbackKind | null {
  const name = foldName(typed);
  for (const language of ['vi', 'en'] as const) {
    const choice = FEEDBACK_TABLE.choices(wordsIn(language), 'kind').map(foldName).indexOf(name);
    if (choice >= 0) return FEEDBACK_KINDS[choice] ?? null;
  }
  const plain = withoutMarks(name)
    .replace(/[^a-z0-9&]+/g, ' ')
    .trim();
  const alone = FEEDBACK_KINDS.filter((kind) => ALONE[kind].includes(plain));
  const named = FEEDBACK_KINDS.filter((kind) =>
    new RegExp(`(?:^| )(?:${NAMED[kind]})s?(?: |$)`).test(plain),
  );
  return alone[0] ?? (named.length === 1 ? (named[0] as FeedbackKind) : null);
}
