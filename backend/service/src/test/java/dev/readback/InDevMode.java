package dev.readback;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service as dev mode has it, with the page. */
public final class InDevMode implements QuarkusTestProfile {
  @Override
  public String getConfigProfile() {
    return "dev";
  }

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("quarkus.quinoa", "true");
  }
}
