package dev.readback.page;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * What pages are like for everybody, however they look at them. Told in {@code
 * frontend/browser/pages}.
 */
@QuarkusIntegrationTest
@TestProfile(DeployedPage.AsDeployed.class)
class PagesIT extends DeployedPage {

  @Test
  void pages_can_be_read_found_and_used_by_everyone() throws IOException, InterruptedException {
    fillStorage();
    flows("pages").succeed();
  }
}
