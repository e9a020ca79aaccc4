/** What kind of feedback a line is, as people name it in either language, with and without diacritics. */
import { foldName, withoutMarks } from '../lead/fold';
import { wordsIn } from '../text';
import { FEEDBACK_KINDS, FEEDBACK_TABLE, type FeedbackKind } from './feedback-table';

/** Words that name a kind wherever they stand among others; a word counts with all of its marks or with none. */
const NAMED: Record<FeedbackKind, RegExp> = {
  objection: words(
    'từ chối|phản đối|chê|phàn nàn|khiếu nại|lo ngại|băn khoăn|rào cản|objection|complaint|concern|pushback',
  ),
  faq: words('hỏi|thắc mắc|faq|question|frequently asked'),
  request: words('xin|yêu cầu|đề nghị|đề xuất|request|ask for|asked for|need'),
  praise: words('khen|cảm ơn|cám ơn|praise|thank|thank you|kudos|compliment'),
};
/** Who names it wants it, also where customers ask for it; who praises it or finds fault with it does not. */
const MATERIAL = words('tài liệu');
/** `hoi` that is no `hỏi`: phản hồi, cơ hội, hồi âm. */
const NO_QUESTION = /(^| )(?:ph[aả]n hoi|c[oơ] hoi|hoi [aâ]m)(?= |$)/g;

function words(names: string): RegExp {
  const either = names.replace(/[^ |]+/g, (word) => {
    const plain = withoutMarks(word);
    return plain === word ? word : `(?:${word}|${plain})`;
  });
  return new RegExp(`(?:^| )(?:${either})s?(?: |$)`);
}

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
  const typedWords = name.replace(/[^\p{L}\p{N}&]+/gu, ' ').trim();
  const plain = withoutMarks(typedWords);
  const alone = FEEDBACK_KINDS.find((kind) => ALONE[kind].includes(plain));
  if (alone) return alone;
  const searched = typedWords.replace(NO_QUESTION, '$1');
  const named = FEEDBACK_KINDS.filter((kind) => NAMED[kind].test(searched));
  const isMaterial = MATERIAL.test(searched) && named.every((kind) => kind === 'faq');
  if (isMaterial) return 'request';
  return named.length === 1 ? (named[0] as FeedbackKind) : null;
}
