package dev.readback.page;

import dev.readback.InDevMode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What the page can do in dev mode alone. The flows are told in {@code frontend/browser/dev}. */
@QuarkusTest
@TestProfile(InDevMode.class)
class DevPageTest {
  @TestHTTPResource URI page;

  @Test
  void people_see_what_others_do_not_see_yet() throws IOException, InterruptedException {
    new BrowserFlows("dev", page).succeed();
  }
}
