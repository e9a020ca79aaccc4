/** Any service call can fail: nothing typed is lost, and the next run makes it whole. */
import { scoreAgainTrial, scoreTrial, setUpAgainTrial, setUpTrial } from './fault-books';
import { bearsFaults } from './fault-trial';

bearsFaults({
  'Set up': setUpTrial,
  'Set up again': setUpAgainTrial,
  Score: scoreTrial,
  'Score again': scoreAgainTrial,
});
