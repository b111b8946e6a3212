// What a page of another origin loads as /elements/booking.js. The service is defined first, so
// that it is there when the elements inside it ask for it.
import './readback-service.js';
import '../capabilities/booking/booking-status.js';
