import { msg } from '@lit/localize';
import { type ReactiveController, type ReactiveControllerHost, html, nothing } from 'lit';
import '../ui/settled.js';
import '../ui/ui-notice.js';
import { CapabilitiesLoaded, type Capability, type LoadCapability } from './capabilities.js';

/** Longer than this nobody waits for a panel: then what is there is shown, and may move. */
const PATIENCE_MS = 500;

/** The panels that capabilities add to the page of one booking; loads them with the page. */
export class BookingPanels implements ReactiveController {
  #loaded: readonly Capability[] | undefined;
  #incomplete = false;
  #isSteady = false;
  /** How many panels there are on the page, and those that know what they have to show. */
  #shown = 0;
  readonly #settled = new Set<EventTarget | undefined>();
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & EventTarget,
    private readonly capabilities: () => readonly LoadCapability[],
  ) {
    host.addController(this);
    host.addEventListener('settled', (event) => {
      this.#settled.add(event.composedPath()[0]);
      host.requestUpdate();
    });
  }

  /** Whether what is below the panels of the view stays where it is; once it does, it goes on so. */
  get areSettled(): boolean {
    this.#isSteady ||= this.#loaded !== undefined && this.#settled.size >= this.#shown;
    return this.#isSteady;
  }

  hostConnected(): void {
    void this.#load();
  }

  hostDisconnected(): void {
    clearTimeout(this.#patience);
  }

  view(on: Parameters<Capability['bookingPanel']>[0]) {
    // From the first view on there is something that waits.
    this.#patience ??= setTimeout(() => this.#wait(), PATIENCE_MS);
    const panels = (this.#loaded ?? []).map((capability) => capability.bookingPanel(on));
    this.#shown = panels.filter((panel) => panel !== nothing).length;
    return html`${panels} ${this.#incomplete ? incompleteView() : nothing}`;
  }

  #wait(): void {
    this.#isSteady = true;
    this.host.requestUpdate();
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
    <ui-notice
      tone="warning"
      heading=${msg('A part of this page could not be loaded')}
      role="alert"
    >
      ${msg('What is shown is right all the same.')}
      <a slot="actions" href="" target="_self">${msg('Load the page again')}</a>
    </ui-notice>
  `;
}
