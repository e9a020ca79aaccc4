/** "Why this score?" and "About the score". */

export const enExplain = () => ({
  allCampaigns: 'do all campaigns',
  oneCampaign: 'does {name}',
  title: 'Why {who} score {score}?',
  titleUnjudged: 'Why {who} have no score yet?',
  atAnyTime: 'at any time',
  week: 'week {week} ({days})',
  weeks: '{weeks} {weeks|week|weeks} ({days})',
  subtitle: 'Leads received: {period} · as of {asOf} · target {target}',
  summary:
    '{received} {received|lead|leads} received, {judged} with a verdict, {score} points on average.',
  summaryUnjudged: '{received} {received|lead|leads} received, none with a verdict.',
  rules: {
    coverage:
      'Only {coverage} of the leads have a verdict, less than {minCoverage}: at least {count} more must get one.',
    hopeless:
      'Even if the {count} {count|lead|leads} still open were all worth 100 points, the true score would be {end} at most, below the target {target}.',
    thin: '{judged} {judged|lead|leads} judged, and it takes {minJudged} to tell: {count} more.',
    below: 'The whole range {between} is below the target {target}: this is not bad luck.',
    above: 'The whole range {between} is at or above the target {target}.',
    aboveAnyway:
      'The whole range {between} is at or above the target {target}, even if the {count} {count|lead|leads} not reached yet all end at 0 points.',
    unanswered:
      'The range {between} reaches the target {target}, but if the {count} {count|lead|leads} not reached yet all end at 0 points, the true score could be as low as {end}.',
    unsure:
      "The range {between} holds the target {target}, so nobody can say yet. At today's score, {count} more {count|lead|leads} with a verdict would settle it.",
    unsureForLong:
      'The range {between} holds the target {target}, so nobody can say yet. 500 more judged leads might not settle it.',
  },
  headings: {
    sum: 'Where the points come from',
    worst: 'What pulls it down',
    chance: 'How much is chance',
    waiting: 'Pending, not counted yet',
    apart: 'Not in the score',
  },
  columns: ['Outcome', 'Leads', 'Points each', 'Sum'],
  total: 'Total',
  leads: '{count} {count|lead|leads}',
  division: '{sum} points / {judged} {judged|lead|leads} = {score}',
  worst: 'Junk and weak leads cost {lost} points, against 100 if every lead were good:',
  reason: '{outcome}: {share} ({leads} {leads|lead|leads}), {lost} points lost',
  chance:
    'With {judged} {judged|lead|leads}, chance may have moved the score: the true one lies within {range} (95% sure). The more verdicts, the narrower the range.',
  waiting:
    '{leads} {leads|lead|leads}. Marketing is judged only on leads that Sales has really worked.',
  waits: {
    neverWorked: '{leads} nobody has called',
    fewCalls: '{leads} not reached, {made} of the {limit} calls made that it takes to count',
    fewDays: '{leads} not reached, calls enough but not on {limit} days',
    noCalls: '{leads} not reached, calls not recorded: counted when more than {limit} days old',
    parked: '{leads} in callback or conversation, parked for over {limit} days',
    inProgress: '{leads} in progress, for up to {limit} days',
    bySettings: '{leads} pending by your Settings',
  },
  apart: {
    duplicate: 'counted apart, not in the leads received',
    excluded: 'counted for neither side',
    unclear: 'good or bad nobody knows',
  },
  rows: 'In which rows of {tabs}',
  ask: 'Which campaign, and when? Leave empty for: {name}, {period}.\n\nType a campaign or a part of its name, then a comma and a period if you like, such as:\nFacebook\nFacebook, this week\nFacebook, 2026-W46\nall, 10/2026\nall, 1/10/2026–31/10/2026 (day/month)\nFacebook, all',
  noCampaign: 'There is no campaign “{typed}”. Type it as in the lead tab, or type: all.',
  noSuchCampaign:
    'There is no campaign “{typed}”, only {names}. Type it as in the lead tab, or type: all.',
  noSuchCampaignOfMany:
    'There is no campaign “{typed}”, only {names} and {more} more. Type it as in the lead tab, or type: all.',
  severalCampaigns: '“{typed}” could be {names}. Type more of the one you mean.',
  manyCampaigns: '“{typed}” could be {names} or {more} more. Type more of the one you mean.',
  noSuchPeriod:
    '“{typed}” is not a period. Type 2026-W46, this week, 4 weeks, 10/2026, 1/10/2026–31/10/2026 (day/month) or all.',
});

export const enAbout = () => ({
  title: 'What is this score?',
  what: 'One number from 0 to 100 for Marketing and Sales together: were the leads worth calling? It is neither orders nor revenue.',
  table:
    'The status that a rep types becomes an outcome, and each outcome has points that both sides agreed on:',
  columns: ['Outcome', 'Kind', 'Points'],
  mean: 'The score is the mean of the leads that have a verdict. Ten leads with 460 points: 460 / 10 = 46 points.',
  headings: {
    fair: 'Why it is fair',
    chance: 'Range and verdict',
    monday: 'What to do on Monday',
    limits: 'What it cannot tell',
  },
  fair: 'Marketing is judged only on leads that Sales has really worked: unanswered ones count after {calls} {calls|call|calls} on {days} {days|day|days}, or after {giveUpDays} {giveUpDays|day|days} where calls are not recorded. Whether Sales closes a good lead never moves the score.',
  chance:
    'Few leads leave much to chance, so the score comes with a range. All of it below the target {target}: below target. All at or above: on target. Otherwise nobody knows yet.',
  monday: [
    'Below target: open “Why this score?”, take the first reason, write down who mends it by when.',
    'Too early: Sales calls the pending leads.',
    'Not sure yet, too close or too few: wait for more verdicts instead of arguing.',
    'On target: keep going, and think of spending more.',
  ],
  limits: 'Profit, and who sells well. And it is only as true as the statuses that reps type.',
});
