/** Any call of the clock's run can fail, with nobody there: the next strike makes it whole. */
import { clockTrial } from './fault-books';
import { bearsFaults } from './fault-trial';

bearsFaults({ 'The clock': clockTrial });
