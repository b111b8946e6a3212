package dev.readback.page;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * What people do, from the first product to the receipt. Told in {@code frontend/browser/journeys}.
 */
@QuarkusIntegrationTest
@TestProfile(DeployedPage.AsDeployed.class)
class JourneysIT extends DeployedPage {

  @Test
  void people_order_confirm_ship_and_read_back() throws IOException, InterruptedException {
    flows("journeys").succeed();
  }
}
