package dev.readback.preferences;

import dev.readback.RecordedEventsContract;
import dev.readback.platform.json.JsonEventFormat;
import dev.readback.platform.json.StrictJson;

class PreferencesEventsTest extends RecordedEventsContract<PreferencesEvent> {
  PreferencesEventsTest() {
    super(
        PreferencesEvents.in(new JsonEventFormat(StrictJson.mapper())),
        PreferencesEvent.class,
        "/dev/readback/preferences/recorded-events.txt");
  }
}
