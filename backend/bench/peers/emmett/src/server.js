import {DeciderCommandHandler, getInMemoryEventStore} from '@event-driven-io/emmett';
import {getApplication, NoContent, NotFound, OK, on, startAPI} from '@event-driven-io/emmett-expressjs';
import {decide, evolve, initialState} from './booking.js';

const handle = DeciderCommandHandler({decide, evolve, initialState});

const bookings = (eventStore) => (router) => {
  const command = (type) =>
    on(async (request) => {
      await handle(eventStore, request.params.bookingId, {type, data: request.body});
      return NoContent();
    });

  router.post('/bookings/:bookingId/start', command('StartBooking'));
  router.post('/bookings/:bookingId/add-line', command('AddLine'));
  router.post('/bookings/:bookingId/place', command('PlaceOrder'));

  router.get(
    '/bookings/:bookingId',
    on(async ({params: {bookingId}}) => {
      const {state} = await eventStore.aggregateStream(bookingId, {evolve, initialState});
      return state.version === 0 ? NotFound() : OK({body: {bookingId, ...state}});
    }),
  );
};

const application = getApplication({apis: [bookings(getInMemoryEventStore())]});
startAPI(application, {port: Number(process.env.PORT)});
