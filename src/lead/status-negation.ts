/** When a phrase does not mean what it says: "not", "no longer", "if", "about to". */
import { OUTCOME_RULES, type OutcomeClass } from './outcome';
import type { Meaning } from './phrase';
import { type Match, strongest } from './phrase-match';
import { SOME_TIME, type Token, wordSet } from './words';

const NEGATORS = wordSet(
  `không khong chẳng chang chả cha chưa chua đừng dung hết đâu đéo đếch méo
not no never non without neither nor hardly barely unlikely nobody`,
);
const CONTRASTS = wordSet('nhưng nhung but however song tuy');
/** How far a "not" reaches forward to a good verdict, for which any doubt counts. */
const REACH = 4;
/** Between a "not" and what it negates when that is no good verdict. */
const LINKS = wordSet(
  'phải phai là la chắc chac hẳn hề bị có co phai really exactly quite actually a an the that be at all any been',
);
/** What is going to happen has not happened. */
const SOON = wordSet('sắp sẽ chuẩn bị muốn định hứa chờ gần will might may wants want going to');
const IF = wordSet('nếu neu if unless');
const IF_TWO = [
  ['khi', 'nao'],
  ['bao', 'gio'],
  ['luc', 'nao'],
  ['in', 'case'],
] as const;
const AFTER_GOOD = wordSet('được duoc lắm lam gì gi đâu dau nữa nua cao nhiều nhieu mấy may high');
/** A low degree of a good thing is not good: "tiềm năng khá thấp", "ít quan tâm". */
const LOW_BEFORE = wordSet('ít it kém kem low less slightly little mildly');
const LOW_AFTER = wordSet('thấp thap kém kem yếu yeu ít it low tb weak');
const DEGREES = wordSet('khá hơi rất còn chỉ là ở mức độ muc do level is very rather quite');

export function isNegator(typed: Token): boolean {
  return (
    NEGATORS.has(typed.key) ||
    // A slip in a "not" must not make a good lead of a bad one.
    (typed.odd === true && typed.near !== undefined && typed.near.has('khong'))
  );
}

export function classOf(meaning: Meaning): OutcomeClass | null {
  return meaning === 'NONE' ? null : OUTCOME_RULES[meaning].class;
}

/** Whether a "not" that belongs to no other phrase turns this match round. */
function isNegated(match: Match, tokens: readonly Token[], taken: readonly Match[]): boolean {
  if (match.meaning === 'NONE' || match.meaning === 'UNKNOWN') return false;
  const good = classOf(match.meaning) === 'good';
  const free = (at: number) =>
    isNegator(tokens[at]!) && !taken.some((other) => at >= other.start && at < other.end);
  const own = tokens.slice(match.start, match.end).some(isNegator);
  if (own && !good) return isDoubled(match, tokens, free);
  for (let at = match.start - 1; at >= 0 && at >= match.start - REACH; at--) {
    if (CONTRASTS.has(tokens[at]!.key)) break;
    if (free(at)) return true;
    if (!good && !LINKS.has(tokens[at]!.key)) break;
  }
  if (!good) return false;
  if (isLow(match, tokens) || isTakenBack(match, tokens, free)) return true;
  // "chốt không được", "quan tâm không?", "quan tâm gì đâu"
  let at = match.end;
  if (tokens[at]?.bare === 'gi') at++;
  if (tokens[at] === undefined || !free(at)) return false;
  const then = tokens[at + 1];
  return then === undefined || AFTER_GOOD.has(then.key) || tokens[at]!.bare === 'dau';
}

function isLow({ start, end, phrase, meaning }: Match, tokens: readonly Token[]): boolean {
  if (phrase.own || (meaning !== 'INTERESTED' && meaning !== 'QUALIFIED')) return false;
  const before = tokens[start - 1];
  if (before !== undefined && LOW_BEFORE.has(before.key)) return true;
  let at = end;
  while (at < tokens.length && DEGREES.has(tokens[at]!.key)) at++;
  const after = tokens[at];
  if (after === undefined) return false;
  return LOW_AFTER.has(after.key) || (after.bare === 'trung' && tokens[at + 1]?.bare === 'binh');
}

/** "vợ quan tâm nhưng chồng không", "likes it but husband says no": the last word is a bare "not". */
function isTakenBack({ end }: Match, tokens: readonly Token[], free: (at: number) => boolean) {
  const last = tokens.length - 1;
  return (
    last > end && free(last) && tokens.slice(end, last).some((each) => CONTRASTS.has(each.key))
  );
}

/** "không phải không quan tâm", "not uninterested", "isn't that he is not interested". */
function isDoubled(match: Match, tokens: readonly Token[], free: (at: number) => boolean): boolean {
  for (let at = match.start - 1; at >= 0 && at >= match.start - REACH; at--) {
    const link = LINKS.has(tokens[at]!.key);
    // "chưa" and "no" may open a clause of their own; "không phải" and "not" cannot.
    if (free(at)) return at < match.start - 1 || tokens[at]!.key === 'not';
    if (!link) return false;
  }
  return false;
}

/** The matches that stand: a negated one falls together with everything inside it. */
export function standing(
  tokens: readonly Token[],
  candidates: readonly Match[],
): { kept: Match[]; fell: boolean } {
  let left = candidates;
  let fell = false;
  for (;;) {
    const kept = strongest(left);
    const turned = kept.filter((match) => isNegated(match, tokens, kept));
    if (turned.length === 0) return { kept: supposed(tokens, kept), fell };
    fell = true;
    left = left.filter(
      (match) => !turned.some((bad) => match.start >= bad.start && match.end <= bad.end),
    );
  }
}

/** Without what stands behind an "if": it has not happened. What is about to be bought is not bought. */
function supposed(tokens: readonly Token[], kept: readonly Match[]): Match[] {
  const free = (at: number) => !kept.some((match) => at >= match.start && at < match.end);
  const condition = tokens.findIndex(
    (each, at) =>
      free(at) &&
      (IF.has(each.key) ||
        IF_TWO.some(([one, two]) => each.bare === one && tokens[at + 1]?.bare === two)),
  );
  return kept
    .filter((match) => condition < 0 || match.end <= condition)
    .map((match) => {
      if (isAboutHour(match, tokens)) return { ...match, meaning: 'CALLBACK' as const };
      const before = tokens[match.start - 1];
      const soon =
        match.meaning === 'WON' &&
        !match.phrase.own &&
        before !== undefined &&
        free(match.start - 1) &&
        SOON.has(before.key);
      return soon ? { ...match, meaning: 'INTERESTED' as const } : match;
    });
}

/** "đừng gọi buổi sáng", "do not call until Monday": a wish when to be called, not never to be. */
function isAboutHour({ meaning, phrase, start, end }: Match, tokens: readonly Token[]): boolean {
  if (meaning !== 'DO_NOT_CALL' || phrase.own) return false;
  const said = tokens.slice(start, end);
  if (!said.some((each) => CALLING.has(each.key))) return false;
  if (tokens.slice(start).some((each) => NEVER_AGAIN.has(each.key))) return false;
  // A match may run on over a time of day.
  const last = phrase.tokens[phrase.tokens.length - 1]!.bare;
  let at = start + said.map((each) => each.bare).lastIndexOf(last) + 1;
  while (at < tokens.length && TO_HOUR.has(tokens[at]!.key)) at++;
  return at < tokens.length && HOURS.has(tokens[at]!.key);
}

const CALLING = wordSet('gọi call calling contact hệ lạc phiền disturb', true);
const NEVER_AGAIN = wordSet('nữa nua anymore');
const TO_HOUR = wordSet(
  'lại lai vào vao buổi buoi lúc luc trước truoc sau trong ban cuối cuoi khi me us him her again in the on at after early late for',
);
const HOURS = wordSet(
  `sáng sang trưa trua chiều chieu tối đêm dem khuya sớm giờ gio ngày tuần tuan đang chủ nhật cn hôm ${SOME_TIME}
thứ thu morning mornings noon evening evenings afternoon afternoons night nights weekend weekends weekdays work office
monday tuesday wednesday thursday friday saturday sunday until till before during today tomorrow`,
);
