/** Any service call can fail: nothing typed is lost, and the next run makes it whole. */
import { rebuildTrial, renewedSettingsTrial, shrinkingTrial } from './fault-books';
import { bearsFaults } from './fault-trial';

bearsFaults({
  'Build again, with news': rebuildTrial,
  'Build again, with less': shrinkingTrial,
  'Build again, with a new lead tab': renewedSettingsTrial,
});
