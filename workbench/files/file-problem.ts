/** A file that cannot be used, told in one sentence that names it and says what to do. */
export class FileProblem extends Error {
  override name = 'FileProblem';
}
