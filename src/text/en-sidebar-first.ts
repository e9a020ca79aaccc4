import type { CommonWords } from './sidebar-words';

export function common(): CommonWords {
  return {
    next: 'Next',
    back: 'Back',
    seconds: '{n} {n|second|seconds}',
    longWork: 'Large sheets take a few minutes; leave the sidebar open.',
    noScore: 'No score yet',
    target: 'target {n}',
    scoreSays: 'Score {score} of 100; the true score is between {low} and {high}; target {target}.',
    leads: '{n} {n|lead|leads}',
    points: '{n} {n|point|points}',
    openTab: 'Open {tab}',
  };
}
