package dev.readback.platform.identity;

import dev.readback.eventsourcing.Actor;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
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

  /**
   * The {@code email} claim, as it stands there; none when the provider says that the address was
   * never verified, since it may then be anybody's.
   */
  public Optional<String> email() {
    String email = claim("email", "");
    boolean anybodys = claim("email_verified", "true").equals("false");
    return email.isEmpty() || anybodys ? Optional.empty() : Optional.of(email);
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
