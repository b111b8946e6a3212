package dev.readback.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.logging.Level;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** What listens for errors must hear them. */
class LogRecordsTest {

  @Test
  void an_error_is_heard_and_an_information_is_not() {
    var log = new LogRecords();
    log.start();

    Logger.getLogger("heard").error("an error");
    Logger.getLogger("heard").info("an information");

    assertEquals(List.of("heard: an error"), log.stop(Level.WARNING));
  }
}
