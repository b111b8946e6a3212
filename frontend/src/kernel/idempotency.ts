/**
 * The idempotency key of one form. It is made when the form opens and stays the same while the
 * same input is sent again, so that a retry cannot do a thing twice. Other input is another
 * command and gets a key of its own.
 */
export class IdempotencyKey {
  #uuid: string = crypto.randomUUID();
  #input: string | undefined;

  /** The header's value: a quoted string as in RFC 8941. */
  for(input: unknown = {}): string {
    const serialized = JSON.stringify(input);
    if (this.#input !== undefined && this.#input !== serialized) this.#uuid = crypto.randomUUID();
    this.#input = serialized;
    return `"${this.#uuid}"`;
  }

  /** Begins the next use of the form, after its command was accepted. */
  renew(): void {
    this.#uuid = crypto.randomUUID();
    this.#input = undefined;
  }
}
