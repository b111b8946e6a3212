import { expect, test } from 'vitest';
import { BOOKING_ID, draftWithBolts } from '../../testing/bookings.js';
import { TestService, brokenConnection, json, problem } from '../../testing/service.js';
import type { Command, KeptCommand } from '../../kernel/outbox/command.js';
import { BookingChanges } from './booking-changes.js';
import { confirming } from './booking-commands.js';
import type { Booking, Delivery } from './contract.js';
import { mending } from './mending.js';

const GET = `GET /api/bookings/${BOOKING_ID}`;
const CONFLICT = { type: 'x', title: 'It has changed since', status: 412, detail: 'Version 5' };
const HOME: Delivery = {
  recipient: 'Alice Archer',
  street: 'Kade 1',
  postalCode: '1234 AB',
  city: 'Utrecht',
  country: 'NL',
  requestedDate: '2026-12-24',
};
const changes = new BookingChanges(BOOKING_ID);
const toSeven = changes.quantity('BOLT', 'Bolt', 7, { value: 2, version: 2 });
const toHome = changes.deliver(HOME, { value: undefined, version: 2 });

function kept(command: Command): KeptCommand {
  return { ...command, id: 'x', personId: 'alice', givenAt: 'now' };
}

/** What becomes of a change that met another version, when the booking is like this now. */
async function met(command: Command, now: Partial<Booking>, status = 412) {
  const service = new TestService().on(GET, json(draftWithBolts({ version: 5, ...now })));
  return mending(service.api)(kept(command), { ...CONFLICT, status });
}

const bolts = (quantity: number) => ({
  lines: draftWithBolts().lines.map((line) => ({ ...line, quantity })),
});

test('a_change_of_what_the_person_saw_goes_on_at_the_new_version', async () => {
  expect(await met(toSeven, bolts(2))).toMatchObject({ kind: 'again', command: { version: 5 } });
  expect(await met(toHome, {})).toMatchObject({ kind: 'again', command: { version: 5 } });
});

test('a_change_to_what_it_is_already_is_done', async () => {
  expect(await met(toSeven, bolts(7))).toMatchObject({ kind: 'answered', value: { version: 5 } });
  expect(await met(toHome, { delivery: HOME })).toMatchObject({ kind: 'answered' });
});

test('two_changes_of_the_same_value_are_for_the_person_to_decide', async () => {
  expect(await met(toSeven, bolts(4))).toMatchObject({ kind: 'refused' });
  const elsewhere = { ...HOME, city: 'Zwolle' };
  expect(await met(toHome, { delivery: elsewhere })).toMatchObject({ kind: 'refused' });
});

test('what_cannot_be_changed_any_more_is_for_the_service_to_say', async () => {
  expect(await met(toSeven, { lines: [] })).toMatchObject({ kind: 'again' });
  expect(await met(toSeven, { ...bolts(4), status: 'placed' })).toMatchObject({ kind: 'again' });
});

test('a_decision_and_any_other_refusal_are_left_as_they_are', async () => {
  const decision = confirming(draftWithBolts());
  expect(await met(decision, bolts(2))).toMatchObject({ kind: 'refused' });
  expect(await met(toSeven, bolts(2), 409)).toMatchObject({ kind: 'refused' });
});

test('without_knowing_how_it_stands_nothing_is_decided', async () => {
  const broken = new TestService().on(GET, brokenConnection);
  expect(await mending(broken.api)(kept(toSeven), CONFLICT)).toEqual({ kind: 'unreachable' });
  const gone = new TestService().on(GET, problem(404, 'Not found'));
  expect(await mending(gone.api)(kept(toSeven), CONFLICT)).toMatchObject({
    kind: 'refused',
    problem: { status: 404 },
  });
});
