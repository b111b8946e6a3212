package dev.readback.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readback.eventsourcing.EventFormat;
import dev.readback.platform.json.JsonEventFormat;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The small things that capabilities are built with. */
@Dependent
class PlatformWiring {

  @Produces
  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  EventFormat<ObjectNode> eventFormat(ObjectMapper json) {
    return new JsonEventFormat(json);
  }
}
