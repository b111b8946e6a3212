import { ContextProvider } from '@lit/context';
import type { LitElement } from 'lit';
import type { ApiClient } from '../kernel/api/client.js';
import { type Me, apiContext, meContext, outboxContext } from '../kernel/context.js';
import type { Outbox } from '../kernel/outbox/outbox.js';
import { outboxOf } from './outboxes.js';

/** Puts an element on the page, with its properties and all that it asks for by context. */
export async function mount<T extends LitElement>(
  element: T,
  api: ApiClient,
  properties: Partial<T> = {},
  me?: Me,
  outbox: Outbox = outboxOf(api),
): Promise<T> {
  const page = document.createElement('main');
  new ContextProvider(page, { context: outboxContext, initialValue: outbox });
  new ContextProvider(page, { context: meContext, initialValue: me });
  new ContextProvider(page, { context: apiContext, initialValue: api });
  Object.assign(element, properties);
  document.body.append(page);
  page.append(element);
  await element.updateComplete;
  return element;
}

/** All text that an element shows, its own and that of the elements inside it. */
export function shownText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLStyleElement) return '';
  if (node instanceof HTMLElement && node.hidden) return '';
  const children =
    node instanceof Element && node.shadowRoot
      ? [node.shadowRoot, ...node.childNodes]
      : [...node.childNodes];
  return children.map(shownText).join(' ').replace(/\s+/g, ' ');
}

/** Finds an element inside the shadow roots below another one. */
export function find<T extends Element>(root: Element | ShadowRoot, selector: string): T {
  const found = findAll<T>(root, selector)[0];
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

export function findAll<T extends Element>(root: Element | ShadowRoot, selector: string): T[] {
  const roots = [root, ...(root instanceof Element && root.shadowRoot ? [root.shadowRoot] : [])];
  return roots.flatMap((within) => [
    ...within.querySelectorAll<T>(selector),
    ...[...within.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? findAll<T>(element.shadowRoot, selector) : [],
    ),
  ]);
}

/** Records the events of one type that reach an element. */
export function recorded<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: K,
): HTMLElementEventMap[K][] {
  const events: HTMLElementEventMap[K][] = [];
  element.addEventListener(type, (event) => events.push(event));
  return events;
}
