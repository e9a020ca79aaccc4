/** The Settings tab and the names of outcomes. */
import { enLabels } from './en-labels';
import { numberText } from './numbers';
import type { Words } from './words';

export const outcomes: Words['outcomes'] = {
  NEW: 'New, not called',
  NO_ANSWER: 'No answer',
  UNREACHABLE: 'Unreachable',
  CALLBACK: 'Call back later',
  CONNECTED: 'In conversation',
  WRONG_NUMBER: 'Wrong number',
  SPAM: 'Spam or fake',
  WRONG_AUDIENCE: 'Wrong audience',
  NO_NEED: 'No need',
  JUST_ASKING: 'Just asking',
  NO_BUDGET: 'No budget',
  REFUSED: 'Refused, no reason',
  CONSIDERING: 'Considering',
  NO_SHOW: 'Booked, did not come',
  INTERESTED: 'Interested',
  LOST: 'Real buyer, lost',
  QUALIFIED: 'Qualified',
  APPOINTMENT: 'Appointment',
  WON: 'Won',
  DUPLICATE: 'Duplicate',
  DO_NOT_CALL: 'Do not call',
  STOPPED: 'Closed without a reason',
  UNKNOWN: 'Not understood',
};

/** Made when first asked for: custom functions never show it. */
export const settings = (): Words['settings'] => ({
  ...enLabels().settings,
  tabNote: ({ kind, rows, other }) => {
    const count = `${numberText('en', rows ?? 0)} ${rows === 1 ? 'row' : 'rows'}`;
    switch (kind) {
      case 'read':
        return `${count}, looks like a lead tab`;
      case 'new':
        return `New tab, ${count}, looks like a lead tab: choose Yes to read it, No to leave it out`;
      case 'copy':
        return `More than half of its rows are also in “${other}”: reading both counts leads twice`;
      case 'hidden':
        return `Hidden tab, ${count}`;
      case 'weak':
        return `${count}, looks less like a lead tab than “${other}”`;
      case 'missing':
        return 'This tab cannot be found';
      case 'unfit':
        return 'Has no column for the date received, the status or the campaign';
      default:
        return `This tab is now called “${other}”`;
    }
  },
});
