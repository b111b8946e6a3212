import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Carried, Exchange } from '../../kernel/exchange.js';
import { type Passed, present, waysOf } from './passed.js';

const MOST_KEPT = 50;

type Tell = (event: Event) => Carried;

/** Keeps what passed lately between the elements of the page, over all of its pages. */
export class ExchangeRecorder implements ReactiveController {
  /** The latest first. */
  passed: readonly Passed[] = [];
  #exchange: Exchange = { handovers: [], events: {} };
  readonly #learned = new Set<Exchange>();
  readonly #heard = new Map<string, Tell>();
  #count = 0;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    exchange: Exchange,
  ) {
    this.#learn(exchange);
    host.addController(this);
    host.addEventListener('capabilities-loaded', ({ loaded }) => {
      for (const { exchange } of loaded) if (exchange) this.#learn(exchange);
    });
  }

  hostConnected(): void {
    for (const type of this.#heard.keys()) this.#listen(type);
  }

  hostDisconnected(): void {
    for (const type of this.#heard.keys())
      this.host.removeEventListener(type, this.#passing, { capture: true });
  }

  /** All that is known to be exchanged: more when capabilities are loaded. */
  get exchange(): Exchange {
    return this.#exchange;
  }

  #learn(exchange: Exchange): void {
    if (this.#learned.has(exchange)) return;
    this.#learned.add(exchange);
    const { handovers, events } = this.#exchange;
    this.#exchange = {
      handovers: [...handovers, ...exchange.handovers],
      events: { ...events, ...exchange.events },
    };
    for (const [type, tell] of Object.entries(exchange.events) as [string, Tell][]) {
      this.#heard.set(type, tell);
      if (this.host.isConnected) this.#listen(type);
    }
    this.host.requestUpdate();
  }

  /** In the capture phase: before any element, so that none can keep an event to itself. */
  #listen(type: string): void {
    this.host.addEventListener(type, this.#passing, { capture: true });
  }

  readonly #passing = (event: Event): void => {
    const carried = this.#heard.get(event.type)?.(event);
    if (!carried) return;
    const names = namesOf(event, this.host);
    const at = Date.now();
    // Who gets it is on the page when all that it changes is rendered.
    setTimeout(() => this.#keep(event.type, names, at, carried), 0);
  };

  #keep(event: string, names: readonly string[], at: number, carried: Carried): void {
    const ways = waysOf(this.#exchange, event, names);
    const there = present(this.host, new Set(ways.map(({ to }) => to)));
    const from = names.find((name) => ways.some((way) => way.from === name)) ?? names[0];
    const passed = { id: ++this.#count, at, event, from: from ?? this.host.localName };
    this.passed = [{ ...carried, ...passed, to: [...there] }, ...this.passed].slice(0, MOST_KEPT);
    this.host.requestUpdate();
  }
}

/** The custom elements that an event came through, up to the host and without it. */
function namesOf(event: Event, host: Element): readonly string[] {
  const path = event.composedPath();
  return path
    .slice(0, path.indexOf(host))
    .flatMap((target) =>
      target instanceof Element && target.localName.includes('-') ? [target.localName] : [],
    );
}
