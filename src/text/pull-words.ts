/** Words of the Pull profile. */
export interface PullWords {
  title: string;
  /** The title where the four weeks are named: first and last day. */
  titleOf(from: string, to: string): string;
  /** The five questions as column headers, in their order. */
  questions: Record<'reachable' | 'rightAudience' | 'hasNeed' | 'canPay' | 'informed', string>;
  reasons: string;
  /** Outcomes whose usual name is too long for a list. */
  short: Readonly<Record<string, string>>;
  /** The share of yes among the answered, with their number. */
  share(share: number, answered: number): string;
  reason(name: string, share: number): string;
  /** Where no lead has been judged, and where none of the judged is bad. */
  nothingJudged: string;
  noReasons: string;
  reading: string;
}
