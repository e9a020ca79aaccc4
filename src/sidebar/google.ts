/** The little of google.script that the page uses. */
export interface Runner {
  withSuccessHandler(done: (answer: unknown) => void): Runner;
  withFailureHandler(failed: (error: Error) => void): Runner;
  sidebarCall(name: string, argument: unknown, sure: boolean): void;
}

declare global {
  interface Window {
    google?: { script?: { run?: Runner } };
  }
}
