package dev.readback.preferences.mail;

import dev.readback.RecordedEventsContract;
import dev.readback.platform.json.JsonEventFormat;
import dev.readback.platform.json.StrictJson;

class DecisionMailEventsTest extends RecordedEventsContract<DecisionMailEvent> {
  DecisionMailEventsTest() {
    super(
        DecisionMailEvents.in(new JsonEventFormat(StrictJson.mapper())),
        DecisionMailEvent.class,
        "/dev/readback/preferences/recorded-mail-events.txt");
  }
}
