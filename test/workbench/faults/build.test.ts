/** Any service call can fail: nothing typed is lost, and the next run makes it whole. */
import { closeTrial, firstBuildTrial, firstCloseTrial, nextBuildTrial } from './fault-books';
import { bearsFaults } from './fault-trial';

bearsFaults({
  'Build, the first week': firstBuildTrial,
  'Build, the next week': nextBuildTrial,
  Close: closeTrial,
  'Close, the first actions': firstCloseTrial,
});
