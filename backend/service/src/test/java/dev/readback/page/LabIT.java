package dev.readback.page;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * How quick the page is; run by the profile {@code lab} alone. Told in {@code
 * frontend/browser/lab}.
 */
@QuarkusIntegrationTest
@TestProfile(DeployedPage.AsDeployed.class)
class LabIT extends DeployedPage {

  @Test
  void pages_are_within_their_budgets() throws IOException, InterruptedException {
    fillStorage();
    flows("lab").succeed();
  }
}
