import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Route, routeOf } from './routes.js';
import { ScrollKeeper } from './scroll-keeper.js';

/** Keeps the page's address and the route in step, with links that stay ordinary links. */
export class Router implements ReactiveController {
  route: Route = routeOf(new URL(location.href));

  readonly #scroll: ScrollKeeper;

  constructor(private readonly host: ReactiveControllerHost & EventTarget) {
    host.addController(this);
    this.#scroll = new ScrollKeeper(host);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#follow);
    this.host.addEventListener('click', this.#clicked);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#follow);
    this.host.removeEventListener('click', this.#clicked);
  }

  /** To another page, from its top. */
  go(path: string): void {
    this.#scroll.stay();
    this.push(path);
    void this.host.updateComplete.then(() => window.scrollTo(0, 0));
  }

  /** Another address that Back leads away from. */
  push(path: string): void {
    history.pushState(null, '', path);
    this.#follow();
  }

  /** Another address for what is shown already: no new entry in the history. */
  replace(path: string): void {
    history.replaceState(history.state, '', path);
    this.#follow();
  }

  readonly #follow = (): void => {
    this.route = routeOf(new URL(location.href));
    this.host.requestUpdate();
  };

  readonly #clicked = (event: Event): void => {
    if (!(event instanceof MouseEvent) || !isPlainClick(event)) return;
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link || link.target || link.origin !== location.origin) return;
    const url = new URL(link.href);
    // Signing in and out, and everything else that the service answers itself.
    if (routeOf(url).name === 'not-found') return;
    event.preventDefault();
    this.go(url.pathname + url.search);
  };
}

function isPlainClick(event: MouseEvent): boolean {
  const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event;
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented;
}
