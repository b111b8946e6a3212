package dev.readback.azurite.devservice.deployment;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.QuarkusUnitTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MissingNodeTest {

  @RegisterExtension
  static final QuarkusUnitTest APPLICATION =
      new QuarkusUnitTest()
          .withEmptyApplication()
          .overrideConfigKey("quarkus.http.test-port", "0")
          .overrideConfigKey("quarkus.azurite.devservices.node", "/nowhere/node")
          .assertException(MissingNodeTest::assertNodeIsNamed);

  @Test
  void without_node_the_start_fails_and_says_what_to_do() {
    fail("the application must not start");
  }

  private static void assertNodeIsNamed(Throwable failure) {
    var message = failure.toString();
    assertTrue(message.contains("Azurite needs Node.js 20 or later"), message);
    assertTrue(message.contains("'/nowhere/node' can't be run"), message);
  }
}
