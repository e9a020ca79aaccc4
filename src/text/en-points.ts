/** The talking points: what is so, in numbers, and what to decide. Nobody is named, nobody is blamed. */

export const enPoints = () => ({
  title: 'Worth talking about',
  empty:
    'No lead to talk about yet. Agree on the target, and on how Sales writes the status of a lead.',
  none: 'Nothing stands out in the numbers this week.',
  below:
    '{name}: {judged} judged {judged|lead|leads} in four weeks, score {score} ({between}), below the target of {target}{because}. {ask}',
  because: '; main reason: {reason} {share}',
  ask: {
    form: 'Should Marketing review the form and where the ads appear?',
    audience: 'Should Marketing review who sees the ads?',
    message: 'Should Marketing review what the ads promise?',
    offer: 'Should Marketing review the offer, and say the price in the ad?',
    listen: 'Should both sides listen to five calls together?',
    calls: 'Should Sales try other calling times, and more attempts?',
  },
  down: '{name}: score {score} this week{aside}, a real change: below the usual {usual}. What was different: the ads, the calling times, or how results are written down?',
  up: '{name}: score {score} this week{aside}, a real change: above the usual {usual}. What was done differently, and what should be kept?',
  aside: ' (without leads on age alone)',
  waiting:
    '{count} of {received} {received|lead|leads} received this week ({share}) {count|has|have} not been called yet{most}. More hands in Sales, or fewer leads from Marketing?',
  parked:
    '{count} {count|lead|leads} of the four weeks {count|has|have} waited for a callback or a verdict for more than {limit} days{most}. Call {count|it|them} once more this week, or write down how {count|it|they} ended?',
  allIn: ', all in {name}',
  most: ', the most in {name} ({count})',
  late: '{count} {count|action is late, by|actions are late, the longest by} {days} {days|day|days}. Keep {count|it|them} with a new date, or drop {count|it|them}?',
  requests:
    '{count} {count|request|requests} for material {count|is|are} older than {limit} days{count|:|; the oldest is from} {days} days{count|| ago}. Will Marketing name a day for {count|it|each}, or {count|is it|are some} no longer needed?',
  objection:
    'Customers said “{text}” {count} {count|time|times} this week, {before} {before|time|times} last week. Will Marketing make material that answers it?',
  above:
    '{name}: {judged} judged {judged|lead|leads} in four weeks, score {score} ({between}), on target ({target}). More budget there?',
  unclear:
    '{count} of {received} {received|lead|leads} received this week ({share}) {count|has|have} an unclear status, so no score yet. {settle}',
  askUnclear: {
    meaning: 'Should both sides agree on what these statuses mean, and write it once in Settings?',
    reason: 'Should Sales write down the reason when a lead is closed?',
  },
  noCampaign:
    '{count} of {received} {received|lead|leads} received this week ({share}) {count|names|name} no campaign. Which side fills it in from now on?',
  onAge:
    '{count} of {judged} judged {judged|lead|leads} in four weeks ({share}) {count|counts|count} as junk on age alone, without recorded calls. Should Sales record the attempts, so that the score is fair?',
  unlisted:
    '{campaigns} {campaigns|campaign|campaigns} with {count} {count|lead|leads} this week ({share}) {campaigns|is|are} not in the Campaigns tab. Can Marketing add {campaigns|it|them} before the next meeting?',
  fewLeads:
    '{received} {received|lead|leads} received this week, {share} of the {plan} planned. Can Marketing make up for it, or does the plan change?',
  manyLeads:
    '{received} {received|lead|leads} received this week, {share} of the {plan} planned. Can Sales call them all in time, or does the plan change?',
});
