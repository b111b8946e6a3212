import { type ReactiveController, type ReactiveControllerHost, html, nothing } from 'lit';
import '../ui/ui-notice.js';
import { CapabilitiesLoaded, type Capability, type LoadCapability } from './capabilities.js';

/** The panels that capabilities add to the page of one booking; loads them with the page. */
export class BookingPanels implements ReactiveController {
  #loaded: readonly Capability[] = [];
  #incomplete = false;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly capabilities: () => readonly LoadCapability[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    void this.#load();
  }

  view(on: Parameters<Capability['bookingPanel']>[0]) {
    return html`
      ${this.#loaded.map((capability) => capability.bookingPanel(on))}
      ${this.#incomplete ? incompleteView() : nothing}
    `;
  }

  async #load(): Promise<void> {
    const loads = await Promise.allSettled(this.capabilities().map((load) => load()));
    this.#loaded = loads.filter((load) => load.status === 'fulfilled').map((load) => load.value);
    this.#incomplete = this.#loaded.length < loads.length;
    this.host.dispatchEvent(new CapabilitiesLoaded(this.#loaded));
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
