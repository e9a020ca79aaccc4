/** Google's services fail now and then, and do what they are asked when they are asked once more. */

/** Milliseconds before the first time that something is asked again; twice as many before the next. */
const FIRST_PAUSE = 1000;
const MOST_TRIES = 3;

/** What Google says where asking again may help, in the languages of our users. */
const TRANSIENT =
  /timed? ?out|time-out|server error|internal error|service error|service unavailable|service \w+ failed while|service invoked too many|try again|wait a bit|empty response|hết thời gian|lỗi máy chủ|lỗi nội bộ|thử lại|không khả dụng/i;

export function isTransient(error: unknown): boolean {
  return error instanceof Error && error.name !== 'Problem' && TRANSIENT.test(error.message);
}

/** Only for what may be done twice: reads, and what is the same when it is set again. */
export function patiently<Result>(ask: () => Result): Result {
  for (let tried = 1; ; tried++) {
    try {
      return ask();
    } catch (error) {
      if (tried === MOST_TRIES || !isTransient(error)) throw error;
      pause(tried - 1);
    }
  }
}

/** @param before so many pauses came before this one */
export function pause(before: number): void {
  Utilities.sleep(FIRST_PAUSE * 2 ** before);
}
