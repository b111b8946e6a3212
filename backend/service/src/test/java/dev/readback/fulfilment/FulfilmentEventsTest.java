package dev.readback.fulfilment;

import dev.readback.RecordedEventsContract;
import dev.readback.platform.json.JsonEventFormat;
import dev.readback.platform.json.StrictJson;

class FulfilmentEventsTest extends RecordedEventsContract<FulfilmentEvent> {
  FulfilmentEventsTest() {
    super(
        FulfilmentEvents.in(new JsonEventFormat(StrictJson.mapper())),
        FulfilmentEvent.class,
        "/dev/readback/fulfilment/recorded-events.txt");
  }
}
