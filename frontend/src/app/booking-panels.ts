import { type ReactiveController, type ReactiveControllerHost, html, nothing } from 'lit';
import '../ui/ui-notice.js';
import type { Capability, LoadCapability } from './capabilities.js';

/** For so long the page waits for its panels, which would push aside what is there by then. */
const PATIENCE_MS = 1_000;

/** The panels that capabilities add to the page of one booking; loads them with the page. */
export class BookingPanels implements ReactiveController {
  /** Whether what comes below the panels can be shown without moving when they come. */
  ready = false;
  #loaded: readonly Capability[] = [];
  #incomplete = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly capabilities: () => readonly LoadCapability[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const loads = this.capabilities().map((load) => load());
    this.ready = loads.length === 0;
    setTimeout(() => this.#getReady(), PATIENCE_MS);
    void this.#take(loads);
  }

  view(on: Parameters<Capability['bookingPanel']>[0]) {
    return html`
      ${this.#loaded.map((capability) => capability.bookingPanel(on))}
      ${this.#incomplete ? incompleteView() : nothing}
    `;
  }

  async #take(loading: readonly Promise<Capability>[]): Promise<void> {
    const loads = await Promise.allSettled(loading);
    this.#loaded = loads.filter((load) => load.status === 'fulfilled').map((load) => load.value);
    this.#incomplete = this.#loaded.length < loads.length;
    this.#getReady();
  }

  #getReady(): void {
    this.ready = true;
    this.host.requestUpdate();
  }
}

/** With a target of its own the link loads the page again instead of staying on it. */
function incompleteView() {
  return html`
    <ui-notice tone="warning" heading="A part of this page could not be loaded" role="alert">
      What is shown is right all the same.
      <a slot="actions" href="" target="_self">Load the page again</a>
    </ui-notice>
  `;
}
