/** The calls of the sidebar once Pullpush is set up, each with the argument that it takes. */
import type { Services } from '../../sheet/services';
import { SETTING_KEYS } from '../../tabs/settings-values';
import { openReady } from '../open';
import { whatGoes } from '../remove';
import { turnOff, turnOn } from '../weekly/set-clock';
import { weeklyView } from '../weekly/weekly-view';
import { changeSettings, readSettings } from './change-settings';
import type { CallName, SidebarCalls } from './contract';
import { goToRow, goToTab } from './go-to';
import { mapStatuses } from './map-statuses';
import { isList, isNothing, isNumber, isRecord, isRow, isText, isYesOrNo, Misfit } from './misfit';
import { overview } from './overview';
import {
  about,
  addOne,
  buildWeek,
  closeLatest,
  lookAgain,
  remove,
  scoreAll,
  tabs,
} from './run-actions';
import { why } from './why';

type Run<Name extends CallName> = (
  services: Services,
  argument: SidebarCalls[Name]['takes'],
  sure: boolean,
) => SidebarCalls[Name]['gives'];

/** More than any page shows at once. */
const MOST_MAPPINGS = 1000;

const isKey = (value: unknown) => SETTING_KEYS.some((key) => key === value);

export const LATER_CALLS = {
  overview: taking('overview', isNothing, overview),
  why: taking('why', isRecord({ campaign: isText, period: isText }), why),
  goToRow: taking('goToRow', isRecord({ tab: isText, row: isRow, status: isText }), goToRow),
  goToTab: taking('goToTab', isText, goToTab),
  mapStatuses: taking(
    'mapStatuses',
    isList(MOST_MAPPINGS, isRecord({ text: isText, outcome: isText })),
    mapStatuses,
  ),
  setUpAgain: taking('setUpAgain', isNothing, lookAgain),
  readSettings: taking('readSettings', isNothing, readSettings),
  changeSettings: taking(
    'changeSettings',
    isList(SETTING_KEYS.length, isRecord({ key: isKey, from: isText, to: isText })),
    changeSettings,
  ),
  scoreLeads: taking('scoreLeads', isNothing, (services, _, sure) => scoreAll(services, sure)),
  buildMeeting: taking('buildMeeting', isText, buildWeek),
  closeMeeting: taking('closeMeeting', isNothing, closeLatest),
  tabs: taking('tabs', isNothing, tabs),
  addTab: taking('addTab', isText, addOne),
  about: taking('about', isNothing, about),
  weekly: taking('weekly', isNothing, (services) => weeklyView(openReady(services))),
  turnOnWeekly: taking(
    'turnOnWeekly',
    isRecord({ day: isNumber, hour: isNumber, owner: isText }),
    turnOn,
  ),
  turnOffWeekly: taking('turnOffWeekly', isNothing, turnOff),
  whatGoes: taking('whatGoes', isNothing, whatGoes),
  remove: taking('remove', isRecord({ withTabs: isYesOrNo }), remove),
};

/** A call that is made only with an argument that fits. */
function taking<Name extends CallName>(
  _name: Name,
  fits: (argument: unknown) => boolean,
  run: Run<Name>,
): Run<Name> {
  return (services, argument, sure) => {
    if (!fits(argument)) throw new Misfit();
    return run(services, argument, sure);
  };
}
