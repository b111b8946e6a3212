package dev.readback.platform.identity;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Who looks at a page that is there for everybody. */
@Singleton
public class Visitors {
  private final CurrentIdentityAssociation identities;

  Visitors(CurrentIdentityAssociation identities) {
    this.identities = identities;
  }

  /** Nobody, too, when a sign-in has expired or cannot be read. */
  public Uni<Optional<Person>> current() {
    return identities
        .getDeferredIdentity()
        .map(Visitors::person)
        .onFailure(AuthenticationException.class::isInstance)
        .recoverWithItem(Optional.empty());
  }

  private static Optional<Person> person(SecurityIdentity identity) {
    return identity.isAnonymous() ? Optional.empty() : Optional.of(Person.of(new Caller(identity)));
  }
}
