/** The statuses of a sheet: how often each stands there, what it is taken for, and which ones a person should look at. */
import { isBlank } from '../../lead/fold';
import { NameBook } from '../../lead/name-book';
import { OUTCOMES, type Outcome, type OutcomeRules } from '../../lead/outcome';
import type { Lead } from '../../lead/read-leads';
import { isJudged } from '../../lead/settle';
import { cellKey, type StatusReader } from '../../lead/status';
import { bareKey, differingOutcomes, likelyOutcomes } from '../../lead/status-doubts';
import { type Rules, settledAt } from '../../quality/week-tallies';
import type { Words } from '../../text';
import type { OutcomeChoice, StatusLine } from './contract';

/** So many texts are shown. */
export const STATUSES_LISTED = 200;
/** So many that are known are asked about: a person has two minutes. */
const MOST_ASKED = 5;
/** A text read from its pieces is asked about from this share of the leads on, and this many. */
const PIECES_ASKED = { share: 0.01, leads: 3 };

interface Count {
  leads: number;
  judged: number;
}

/** Counts the statuses of leads as they pass by, blank ones aside. */
export class StatusCount {
  private readonly book = new NameBook();
  private readonly counts = new Map<string, Count>();
  private leads = 0;

  /** @param asOf the moment, ms, at which leads are judged */
  constructor(
    private readonly statuses: StatusReader,
    private readonly asOf: number,
    private readonly rules: Rules,
  ) {}

  see(lead: Lead): void {
    this.leads++;
    const { status } = lead;
    if (isBlank(status)) return;
    // Texts that differ only by case or spaces are one.
    const key = this.book.keyOf(status);
    const count = this.counts.get(key) ?? { leads: 0, judged: 0 };
    count.leads++;
    // A test lead, or one that came twice, is what it is whatever its status.
    const isByStatus = lead.outcome === this.statuses.read(status).outcome;
    if (isByStatus && isJudged(settledAt(lead, this.asOf, this.rules).class)) count.judged++;
    this.counts.set(key, count);
  }

  /** Every text: unmapped first, then those to ask about, each by leads. */
  lines(): StatusLine[] {
    const asked = new Set<string>();
    const lines = this.texts().map(({ text, leads, judged }): StatusLine => {
      const { outcome } = this.statuses.read(text);
      const isOwn = this.statuses.isOwn(text);
      let ask = isOwn ? null : this.doubt(text, outcome, leads);
      if (ask && ask !== 'unknown') {
        // What is said of a text holds for its other spellings.
        const same = bareKey(text);
        if (asked.has(same) || asked.size === MOST_ASKED) ask = null;
        else asked.add(same);
      }
      return { text, leads, outcome, judged, ask, likely: [], isOwn };
    });
    const rank = ({ ask }: StatusLine) => (ask === 'unknown' ? 0 : ask ? 1 : 2);
    return lines.sort((a, b) => rank(a) - rank(b));
  }

  /** The texts by leads. What one meaning in Settings stands for is one text: "zzkk" and "zzkk." are. */
  private texts(): (Count & { text: string })[] {
    const same = new Map<string, Count & { text: string; most: number }>();
    for (const [key, { leads, judged }] of this.counts) {
      const text = this.book.shown(key);
      const whole = cellKey(text);
      const others = same.get(whole) ?? { text, leads: 0, judged: 0, most: 0 };
      if (leads > others.most) Object.assign(others, { text, most: leads });
      others.leads += leads;
      others.judged += judged;
      same.set(whole, others);
    }
    return [...same]
      .sort(([a, one], [b, other]) =>
        one.leads !== other.leads ? other.leads - one.leads : a < b ? -1 : 1,
      )
      .map(([, counted]) => counted);
  }

  private doubt(text: string, outcome: Outcome, leads: number): StatusLine['ask'] {
    if (outcome === 'UNKNOWN' || outcome === 'STOPPED') return 'unknown';
    if (differingOutcomes(text)) return 'differs';
    const { share, leads: least } = PIECES_ASKED;
    if (leads < least || leads < this.leads * share) return null;
    return this.statuses.isWhole(text) ? null : 'parts';
  }
}

/** The first lines, with the likely outcomes of those that are asked about, and how much is left out. */
export function listedLines(lines: readonly StatusLine[], statuses: StatusReader) {
  const listed = lines
    .slice(0, STATUSES_LISTED)
    .map((line) => (line.ask ? { ...line, likely: likelyOutcomes(line.text, statuses) } : line));
  const rest = lines.slice(STATUSES_LISTED);
  const leads = rest.reduce((sum, line) => sum + line.leads, 0);
  return { statuses: listed, more: { texts: rest.length, leads } };
}

/** What a status may be taken for, with the team's own classes and points. */
export function outcomeChoicesOf(rules: OutcomeRules, words: Words): OutcomeChoice[] {
  return OUTCOMES.map((outcome) => {
    const { class: kind, points } = rules[outcome];
    const label = words.outcomes[outcome] ?? outcome;
    return { outcome, label, class: kind, group: words.settings.classes[kind], points };
  });
}
