package dev.readback.platform.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallerTest {

  @Test
  void the_mail_address_is_the_one_in_the_token() {
    assertEquals(Optional.of("alice@example.com"), emailIn(Map.of("email", "alice@example.com")));
    assertEquals(
        Optional.of("alice@example.com"),
        emailIn(Map.of("email", "alice@example.com", "email_verified", true)));
  }

  @Test
  void a_token_may_have_none() {
    assertEquals(Optional.empty(), emailIn(Map.of()));
    assertEquals(Optional.empty(), emailIn(Map.of("email", " ")));
  }

  @Test
  void an_address_that_was_never_verified_may_be_anybodys() {
    assertEquals(
        Optional.empty(), emailIn(Map.of("email", "alice@example.com", "email_verified", false)));
  }

  private static Optional<String> emailIn(Map<String, Object> claims) {
    var identity = QuarkusSecurityIdentity.builder().setPrincipal(new Token(claims)).build();
    return new Caller(identity).email();
  }

  private record Token(Map<String, Object> claims) implements JsonWebToken {
    @Override
    public String getName() {
      return "alice";
    }

    @Override
    public Set<String> getClaimNames() {
      return claims.keySet();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T getClaim(String name) {
      return (T) claims.get(name);
    }
  }
}
