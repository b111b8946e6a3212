package dev.readback.booking;

import dev.readback.RecordedEventsContract;
import dev.readback.platform.json.JsonEventFormat;
import dev.readback.platform.json.StrictJson;

class BookingEventsTest extends RecordedEventsContract<BookingEvent> {
  BookingEventsTest() {
    super(
        BookingEvents.in(new JsonEventFormat(StrictJson.mapper())),
        BookingEvent.class,
        "/dev/readback/booking/recorded-events.txt");
  }
}
