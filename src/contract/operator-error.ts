/**
 * Something that only the person who runs guntime can mend: a busy port, a folder that cannot be
 * written, a database that does not answer. It is shown as one sentence and a next step, never as
 * a stack.
 */
export class OperatorError extends Error {
  override readonly name = "OperatorError";
  readonly nextStep: string;

  /** Both arguments are whole sentences. */
  constructor(whatHappened: string, nextStep: string, options?: ErrorOptions) {
    super(whatHappened, options);
    this.nextStep = nextStep;
  }
}
