/** Verdicts, what is wrong in the data, and lists of rows and tabs. */

export const enSentences = () => ({
  verdicts: {
    BELOW: 'Below target',
    ABOVE: 'On target',
    THIN: 'Too few leads to tell',
    close: 'Too close to call',
    unsure: 'Not sure yet: {needed} more judged',
    early: {
      neverWorked: 'Too early: {waiting} not called',
      unanswered: 'Too early: {waiting} not reached',
      parked: 'Too early: {waiting} parked over 14 days',
      unmapped: 'Too early: {waiting} not understood',
      bySettings: 'Too early: {waiting} pending by your Settings',
      inProgress: 'Too early: {waiting} in progress',
    },
  },
  problems: {
    unmapped:
      '{count} {count|lead has|leads have} a status Pullpush does not know: {texts}. Say once in Settings what {count|it means|they mean}.',
    noDate: '{count} {count|row|rows} without a readable date in “{place}”{at}: not counted.',
    shiftedRow:
      '{count} {count|row looks|rows look} shifted: the date stands in another column{at}. Not counted.',
    noCampaign:
      '{count} {count|row|rows} without a campaign in “{place}”{at}: counted under “(no campaign)”.',
    futureDate:
      '{count} {count|row|rows} dated after the moment this tab looks from{at}: not counted.',
    oldDate:
      '{count} {count|row|rows} dated before the year 2000{at}: not counted. Please correct the date.',
    inheritedDate: '{count} {count|row|rows} without a date took the date of the row above{at}.',
    pullAnswer:
      '{count} {count|cell|cells} in column “{place}”{at} {count|is|are} neither yes nor no: left out of “What to fix in Pull”.',
    ambiguousDates:
      'The dates in “{place}”{at} could be day/month or month/day; they are read as day/month. If that is wrong, change “Order of dates” in Settings.',
    ambiguousDatesInCell:
      'The dates in “{place}”{at} could be day/month or month/day; they are read as day/month. If that is wrong, change “Order of dates” in Settings, {other}.',
    contestedColumn:
      'Two columns could be “{place}”{at}: “{texts}” is used, “{other}” is not. Change it in Settings if that is wrong.',
    columnByContent:
      'The column of “{place}”{at} was found by its content: “{texts}”. Change it in Settings if that is wrong.',
    tableColumns:
      'The tab “{place}” no longer has all its columns. Please put back into its header row: {other}. What was typed meanwhile is not in that tab yet.',
    historyColumns:
      'The tab “{place}” no longer has all its columns. Please put back into its header row: {other}; or delete the tab and Pullpush makes a new one. This week is not stored yet.',
    columnMissing:
      'The lead tab has no column “{place}”, which Settings names; it was looked for by name.',
    goodPoints:
      'Settings {where}: good outcomes carry different points: {texts}, the others {other}. Keep them alike, so that closing a lead, or failing to, does not move the quality score.',
    phraseOutcome:
      'Settings {where}: there is no outcome “{texts}” for the text “{place}”; this row is not used yet.',
    phraseWithoutOutcome:
      'Settings {where}: no outcome is chosen for the text “{place}”; this row is not used yet.',
    newLeadTab:
      'The tab “{texts}” looks like a lead tab ({count} {count|row|rows}) and is not read yet. Choose Yes or No in Settings, {where}.',
    leadTabMissing: 'Settings {where}: the lead tab “{texts}” cannot be found.',
    leadTabReplaced: 'Settings {where}: the lead tab “{texts}” cannot be found; “{other}” is read.',
    leadTabUnfit:
      'Settings {where}: the tab “{texts}” has no columns for the date received, the status and the campaign or source, so it is not read.',
    sameLeads:
      'More than half of the rows of “{texts}” are also in “{other}”: they are counted twice. Choose No for one of them in Settings, {where}.',
    // Leads that are the same person, and phones that nobody can call. Never a number or an address.
    takenAsDuplicate:
      '{count} {count|lead|leads} counted as {count|a duplicate|duplicates}, because the same phone or e-mail came before: {where}.',
    goodTwice:
      '{count} {count|lead seems|leads seem} to be the same person as an earlier one, but with a good outcome, so {count|it counts|they count}: {where}. Please check.',
    sharedContact:
      "{count} {count|lead has|leads have} a phone or e-mail that stands under many different names ({where}): it is taken for nobody's, and finds no duplicates.",
    impossiblePhone:
      '{count} {count|lead has|leads have} a phone number that cannot exist ({where}). Please correct it before calling.',
    // The tabs that a team adds and fills in.
    teamColumns:
      'The tab “{place}” does not have all its columns. Please put back into its header row: {other}. Until then it is not read.',
    teamColumnsBlank:
      'The tab “{place}” does not have all its columns. Please put back into its header row: {other}. Until then they count as blank.',
    teamDate:
      'The date in “{place}” cannot be read ({where}): taken as blank. Please write it as day/month/year.',
    endBeforeStart:
      'The campaign ends before it starts ({where}): the end is taken as blank. Please correct the dates.',
    campaignUnnamed: '{count} {count|line|lines} without a name in “{place}” ({where}): not used.',
    feedbackDate:
      '{count} {count|line|lines} without a readable date in “{place}” ({where}): not counted for any week. Please write the date as day/month/year.',
    feedbackKind:
      '{count} {count|line|lines} without a known kind in “{place}” ({where}): not used. Please choose one from the list.',
    planPeriod:
      '{count} {count|line|lines} without a week or month in “{place}” ({where}): not used. Please write it as 2026-W47 or 11/2026.',
    planTwice: 'The same period stands in two lines ({where}): the first one is used.',
    planNumber: 'The number in “{place}” cannot be read ({where}): it is left out.',
    setting:
      'Settings {where}: “{texts}” cannot be used for “{place}”; “{other}” was used instead.',
  },
  moreTexts: 'and {count} more',
  row: 'row {rows}',
  rows: 'rows {rows}',
  rowOfTab: 'tab “{tab}”, row {rows}',
  rowsOfTab: 'tab “{tab}”, rows {rows}',
  moreRows: ' and {more} more',
  oneTab: 'tab {tab}',
  tabs: 'tabs {tabs} and {last}',
  moreTabs: '{count} more {count|tab|tabs}',
  pair: 'row {row} as row {earlier}',
  pairInTabs: 'row {row} in “{tab}” as row {earlier} in “{earlierTab}”',
});
