package dev.readback.platform.identity;

import dev.readback.eventsourcing.Actor;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who calls, from the claims of their token. */
@RequestScoped
public class Caller {
  private final SecurityIdentity identity;

  Caller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The {@code sub} claim: stable, and never given to somebody else. */
  public String id() {
    return claim("sub", identity.getPrincipal().getName());
  }

  /** The {@code name} claim: for people to read. */
  public String name() {
    return claim("name", id());
  }

  public Set<String> roles() {
    return new TreeSet<>(identity.getRoles());
  }

  public Actor actor() {
    return new Actor(id(), name());
  }

  private String claim(String name, String otherwise) {
    @Nullable Object value =
        identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim(name) : null;
    return value == null || value.toString().isBlank() ? otherwise : value.toString();
  }
}
