package dev.readback.platform;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.jboss.logging.Logger;

/** Tells a newcomer where to go and who to be. */
@IfBuildProfile("dev")
@ApplicationScoped
class DevGreeting {
  private static final Logger LOG = Logger.getLogger("readback");

  void greet(@ObservesAsync HttpServerStart start) {
    String page = "http://localhost:" + start.options().getPort();
    LOG.infof("Open %s in a browser, and sign in as alice (a buyer) or bob (a seller).", page);
    LOG.infof(
        "The API is described at %s/q/openapi, and can be tried at %s/q/swagger-ui.", page, page);
  }
}
