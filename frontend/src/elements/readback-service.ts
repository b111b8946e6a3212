import { ContextProvider } from '@lit/context';
import { LitElement, type PropertyValues, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { type BearerToken, bearing } from '../kernel/api/bearing.js';
import { createApiClient } from '../kernel/api/client.js';
import { apiContext, signInContext } from '../kernel/context.js';
import { theme } from '../ui/theme.js';

/**
 * Connects the elements inside it to a Readback service, on a page of any origin that the service
 * allows. It brings their colours and type, and follows the page's `color-scheme`.
 */
@customElement('readback-service')
export class ReadbackService extends LitElement {
  static override styles = theme;

  /** The address of the service; without it, where this code came from. */
  @property() base: string = new URL(import.meta.url).origin;
  /** The person's bearer token, or a function or promise that gives one. A new one is used at once. */
  @property({ attribute: false }) token: BearerToken | undefined;
  readonly #api = new ContextProvider(this, { context: apiContext });
  #connected = false;

  constructor() {
    super();
    new ContextProvider(this, { context: signInContext });
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // Until there is a token the elements wait; with each new one they begin again.
    if (changed.has('base') || changed.has('token')) this.#connect();
  }

  override render() {
    return html`<slot></slot>`;
  }

  #connect(): void {
    if (this.token === undefined && !this.#connected) return;
    this.#connected = true;
    const send = bearing(
      () => this.token,
      (request) => fetch(request),
    );
    this.#api.setValue(createApiClient({ elsewhere: this.base, send }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'readback-service': ReadbackService;
  }
}
