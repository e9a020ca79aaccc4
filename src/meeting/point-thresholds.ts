/** From where on something is worth talking about: all limits of the talking points in one table. */
import { PARKED_DAYS } from '../quality/tally';

export const POINT_LIMITS = {
  /** Points at a meeting at most. */
  points: 7,
  /** Campaigns named as below target; changes for the worse and for the better, that of all leads among them. */
  belowPoints: 3,
  /** A reason is named as the main one from this share of the judged on. */
  reasonShare: 0.1,
  downPoints: 3,
  upPoints: 2,
  /** Leads of the week that nobody has worked: their share of the received, and how many. */
  waitingShare: 0.2,
  waitingLeads: 5,
  /** Leads of the four weeks in a callback or a conversation for longer than this. */
  parkedDays: PARKED_DAYS,
  parkedLeads: 10,
  /** A request for material is old after so many days. */
  requestDays: 7,
  /** An objection counts from so many times on where it grows, and from so many on in any case. */
  objectionGrowing: 3,
  objectionOften: 5,
  /** Unclear leads, and leads without a campaign, of the week's received. */
  unclearShare: 0.05,
  unclearLeads: 3,
  noCampaignShare: 0.05,
  noCampaignLeads: 3,
  /** Leads judged on age alone, of the judged of the four weeks. */
  onAgeShare: 0.2,
  /** Campaigns with leads that the Campaigns tab does not have, or the share of the week's leads that is theirs. */
  unlistedCampaigns: 3,
  unlistedShare: 0.2,
  /** Received against planned. */
  planLow: 0.8,
  planHigh: 1.2,
  /** Letters of an objection that are shown. */
  objectionLetters: 80,
} as const;
