import { LitElement } from 'lit';
import { expect, test, vi } from 'vitest';
import { BookingChanged } from '../../capabilities/booking/contract.js';
import { OfferPicked } from '../../capabilities/catalog/contract.js';
import type { Exchange } from '../../kernel/exchange.js';
import { BOOKING_ID, booking, picked } from '../../testing/bookings.js';
import { Announcement } from '../../ui/announcement.js';
import { CapabilitiesLoaded } from '../capabilities.js';
import { ExchangeRecorder } from './exchange-recorder.js';
import { wiring } from './wiring.js';

class RecordingShell extends LitElement {
  readonly recorder = new ExchangeRecorder(this, wiring);
}
customElements.define('recording-shell', RecordingShell);

/** A shell with elements inside each other, in shadow roots of their own. */
function shellWith(...names: string[]): { shell: RecordingShell; inside: HTMLElement } {
  const shell = new RecordingShell();
  document.body.append(shell);
  let inside: HTMLElement = shell;
  for (const name of names) {
    const root = inside.shadowRoot ?? inside.attachShadow({ mode: 'open' });
    const next = document.createElement(name);
    root.append(next);
    inside = next;
  }
  return { shell, inside };
}

async function recorded(shell: RecordingShell, count = 1) {
  await vi.waitUntil(() => shell.recorder.passed.length >= count);
  return shell.recorder.passed;
}

test('an_event_is_told_by_who_handed_it_on_who_got_it_and_what_was_in_it', async () => {
  const { shell, inside } = shellWith('some-page', 'catalog-browser', 'catalog-product');
  inside.parentNode?.append(document.createElement('booking-draft'));

  inside.dispatchEvent(new OfferPicked(picked(2)));

  const [passed] = await recorded(shell);
  expect(passed).toMatchObject({
    event: 'offer-picked',
    from: 'catalog-browser',
    to: ['booking-draft'],
    words: "2 × Bolt, with the seller's signed offer",
  });
});

test('only_those_who_are_on_the_page_are_said_to_get_it', async () => {
  const { shell, inside } = shellWith('booking-draft', 'booking-place');
  inside.parentNode?.append(document.createElement('booking-status'));
  inside.dispatchEvent(new BookingChanged(booking({ version: 3 }), 'changed'));
  const [passed] = await recorded(shell);
  expect(passed).toMatchObject({ from: 'booking-draft', to: ['booking-status'] });
  expect(passed).toMatchObject({ bookingId: BOOKING_ID, version: 3 });
});

test('what_a_page_read_anew_goes_to_all_whom_it_concerns', async () => {
  const { shell, inside } = shellWith('some-page');
  inside.attachShadow({ mode: 'open' }).append(document.createElement('sales-orders'));
  inside.dispatchEvent(new BookingChanged(booking(), 'read'));
  const [passed] = await recorded(shell);
  expect(passed).toMatchObject({ from: 'some-page', to: ['sales-orders'] });
});

test('an_element_that_keeps_an_event_to_itself_is_recorded_all_the_same', async () => {
  const { shell, inside } = shellWith('some-page', 'some-part');
  inside.addEventListener('announcement', (event) => event.stopImmediatePropagation());
  inside.dispatchEvent(new Announcement('Saved.'));
  const [passed] = await recorded(shell);
  expect(passed).toMatchObject({ from: 'some-part', words: 'Saved.' });
});

test('the_last_fifty_are_kept_the_latest_first', async () => {
  const { shell, inside } = shellWith('some-part');
  for (let count = 1; count <= 60; count++)
    inside.dispatchEvent(new Announcement(`Number ${count}`));
  await vi.waitUntil(() => shell.recorder.passed[0]?.words === 'Number 60');
  expect(shell.recorder.passed).toHaveLength(50);
  expect(shell.recorder.passed.at(-1)?.words).toBe('Number 11');
});

test('a_capability_that_is_loaded_later_is_heard_from_then_on_and_once', async () => {
  const exchange: Exchange = {
    handovers: [{ event: 'retry', from: 'some-part', to: 'some-page' }],
    events: { retry: () => ({ words: 'again' }) },
  };
  const loaded = new CapabilitiesLoaded([{ exchange, bookingPanel: () => expect.fail() }]);
  const { shell, inside } = shellWith('some-page', 'some-part');
  const retry = () => inside.dispatchEvent(new Event('retry', { bubbles: true, composed: true }));
  retry();
  shell.dispatchEvent(loaded);
  shell.dispatchEvent(new CapabilitiesLoaded(loaded.loaded));
  retry();

  const passed = await recorded(shell);
  expect(passed).toHaveLength(1);
  expect(passed[0]).toMatchObject({ from: 'some-part', to: ['some-page'], words: 'again' });
  const added = shell.recorder.exchange.handovers.filter(({ event }) => event === 'retry');
  expect(added).toHaveLength(1);
});

test('a_shell_that_is_gone_hears_nothing_any_more', async () => {
  const { shell, inside } = shellWith('some-part');
  shell.remove();
  inside.dispatchEvent(new Announcement('Too late'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(shell.recorder.passed).toEqual([]);
});
