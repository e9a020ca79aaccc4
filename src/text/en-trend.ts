/** The change against the weeks before, and the History tab. */

export const enTrend = () => ({
  trend: {
    column: 'Change',
    tile: 'Against last week',
    noThisWeek: 'no score this week',
    noLastWeek: 'no score last week',
    onAgeThisWeek: 'only leads on age alone: cannot be compared',
    onAgeLastWeek: 'only leads on age alone last week',
    real: 'real change',
    chance: 'could be chance',
    fewWeeks: 'too few weeks to compare',
    noChance: 'cannot be compared',
    fewLeads: 'too few leads',
    drawn: 'For the ranking small campaigns are drawn towards the mean:',
    columnOf: 'Change, week {week}',
    usually: 'usually {range}',
    above: 'above the usual {range}',
    below: 'below the usual {range}',
    leftOut:
      'Against last week, leads that are junk on age alone are left out: {thisWeek} of this week, {lastWeek} of last week.',
    ranksAs: '“{name}” ({judged} judged) ranks as {shrunk}',
    weeks: 'Score by week',
    week: 'Week',
    judged: 'Judged',
    score: 'Score',
    target: 'Target',
    low: 'Usual from',
    high: 'Usual to',
    chartReading:
      'Thick line: the score of each week. Dashed: today’s target. Dotted: how far chance alone takes a week of so many leads; a score outside is a real change.',
    chartEarly:
      'Thick line: the score of each week. Dashed: today’s target. The two dotted lines, how far chance alone takes a score, come once four earlier weeks have judged leads.',
    chartFlat:
      'Thick line: the score of each week. Dashed: today’s target. No usual range yet: all leads of the earlier weeks have the same points.',
    chartLeftOut:
      'Leads that are junk on age alone are left out here, so this may differ from the tables of campaigns.',
    chartStored: 'A blank week has no score, or was not stored when it was as old as this one.',
    reading:
      'Change: the score of this week against last week; it is a “real change” where the score lies above or below the usual range of up to 8 earlier weeks, and within it chance alone could explain it. To compare fairly, leads that are junk on age alone are left out of every week; once four weeks are stored, each counts as it stood when it was as fresh as this one is now.',
  },
  history: {
    name: 'Pullpush History',
    note: 'Pullpush keeps here the counts of each week and campaign as they stood when a meeting was built, so that weeks can be compared at the same age. Please leave the numbers as they are.',
    week: 'Week',
    asOf: 'As of',
    pending: 'pending',
    workedOut: 'worked out',
    onAge: 'on age alone',
  },
});
