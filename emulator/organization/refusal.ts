/** GitBook refuses a call, with this status and message in its error body. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
  }
}

/** GitBook refuses a call that its official description does not allow. The emulator also records a violation. */
export class StrictRefusal extends Refusal {
  constructor(status: number, message: string) {
    super(status, message);
    this.name = 'StrictRefusal';
  }
}
