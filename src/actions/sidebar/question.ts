/** Thrown by a call that must not go on before a person has said yes; the same call with `sure` does. */
export class Question {
  /**
   * @param text what would happen, and what stays
   * @param yes the button that lets it happen
   */
  constructor(
    readonly text: string,
    readonly yes: string,
  ) {}
}
