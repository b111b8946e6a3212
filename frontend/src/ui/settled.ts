/** An element knows what it has to show, or why it can't: what is below it stays where it is. */
export class Settled extends Event {
  static readonly type = 'settled';

  constructor() {
    super(Settled.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    settled: Settled;
  }
}
