/** A call that GitBook refuses, with the status and the message of its error body. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
  }
}

/** A call that GitBook's description does not allow: refused like any other, and recorded as a violation. */
export class StrictRefusal extends Refusal {
  constructor(status: number, message: string) {
    super(status, message);
    this.name = 'StrictRefusal';
  }
}
