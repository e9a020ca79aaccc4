/** The talking points: what is so, in numbers, and what to decide. Nobody is named, nobody is blamed. */

export const enPoints = () => ({
  title: 'Worth talking about',
  none: 'Nothing stands out in the numbers this week.',
  below:
    '{name}: {judged} judged {judged|lead|leads} in four weeks, score {score} ({range}), below the target of {target}{because}. {ask}',
  because: '; main reason: {reason} {share}',
  ask: {
    form: 'Marketing to look at the form and at where the ads appear?',
    audience: 'Marketing to look at whom the ads are shown to?',
    message: 'Marketing to look at what the ads promise?',
    offer: 'Marketing to look at the offer, and to say the price in the ad?',
    listen: 'Both sides to listen to five calls together?',
    calls: 'Sales to try other calling times, and more attempts?',
  },
  down: '{name}: score {score} this week{aside}, a real change: below the usual {usual}. What was different: the ads, the calling times, how results are written down?',
  up: '{name}: score {score} this week{aside}, a real change: above the usual {usual}. What was done differently, and should be kept?',
  aside: ' (without leads on age alone)',
  waiting:
    '{count} of {received} {received|lead|leads} received this week ({share}) {count|has|have} not been called yet{most}. More hands in Sales, or fewer leads from Marketing?',
  parked:
    '{count} {count|lead|leads} of the four weeks {count|has|have} waited for a callback or a verdict for more than {limit} days{most}. Call {count|it|them} once more this week, or write down how {count|it|they} ended?',
  most: ', the most in {name} ({most})',
  late: '{count} {count|action is late, by|actions are late, the longest by} {days} {days|day|days}. Keep {count|it|them} with a new date, or drop {count|it|them}?',
  requests:
    '{count} {count|request|requests} for material {count|has|have} been open for more than {limit} days, {count|for|the oldest for} {days} days. Will Marketing name a day for {count|it|each}, or is {count|it|one} no longer needed?',
  objection:
    'Customers said “{text}” {count} {count|time|times} this week, {before} {before|time|times} last week. Will Marketing make material that answers it?',
  above:
    '{name}: {judged} judged {judged|lead|leads} in four weeks, score {score} ({range}), on target ({target}). More budget there?',
  unclear:
    '{count} of {received} {received|lead|leads} received this week ({share}) {count|has|have} an unclear status, so no score yet. {ask}',
  askUnclear: {
    meaning: 'Agree on what these statuses mean, and write it once in Settings?',
    reason: 'Sales to write the reason when a lead is closed?',
  },
  noCampaign:
    '{count} of {received} {received|lead|leads} received this week ({share}) {count|names|name} no campaign. Which side fills it in from now on?',
  onAge:
    '{count} of {judged} judged {judged|lead|leads} in four weeks ({share}) {count|counts|count} as junk on age alone, without recorded calls. Sales to record the attempts, so that the score is fair?',
  unlisted:
    '{campaigns} {campaigns|campaign|campaigns} with {count} {count|lead|leads} this week ({share}) {campaigns|is|are} not in the Campaigns tab. Marketing to add {campaigns|it|them} before the next meeting?',
  fewLeads:
    '{received} {received|lead|leads} received this week, {share} of the {plan} planned. Can Marketing make up for it, or does the plan change?',
  manyLeads:
    '{received} {received|lead|leads} received this week, {share} of the {plan} planned. Can Sales call them all in time, or does the plan change?',
});
