import type { StartWords } from './sidebar-words';

export function start(): StartWords {
  return {
    title: 'Pullpush',
    loading: 'Opening…',
    tryAgain: 'Try again',
    offline: 'Google could not be reached. Check the connection, then press “Try again”.',
    accounts:
      'Google has not allowed Pullpush to run here. Usually several Google accounts are signed in in this browser: the sidebar runs as the default account, not as the one this spreadsheet is open with. Open the spreadsheet in a private window with one account only, or use the menu Extensions › Pullpush: everything in the sidebar is there too.',
    consent:
      'Google needs your consent first. Choose Extensions › Pullpush › Build every week…: Google asks you there, and there you turn it on.',
    failed: 'That did not work: {message} Press “Try again”; if it fails again, reload the page.',
    yes: 'Yes',
    cancel: 'Cancel',
  };
}
