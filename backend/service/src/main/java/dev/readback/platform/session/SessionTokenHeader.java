package dev.readback.platform.session;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives the session's token back with every answer that has to do with streams. */
class SessionTokenHeader {
  private final Session session;

  SessionTokenHeader(Session session) {
    this.session = session;
  }

  @ServerResponseFilter
  void add(ContainerResponseContext response) {
    session.token().ifPresent(token -> response.getHeaders().add(SessionTokens.HEADER, token));
  }
}
