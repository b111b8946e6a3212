package dev.readback.platform.configuration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** All settings of Readback; docker/README.md lists them for operators. */
@ConfigMapping(prefix = "readback")
public interface ReadbackConfig {

  Storage storage();

  Signing signing();

  Offers offers();

  Demo demo();

  Mail mail();

  /** Where people find the page, for the links in mails; none are in them without it. */
  Optional<URI> pageUrl();

  /** Where the tables are: one of the two must be given, except in dev and test. */
  interface Storage {
    /** A connection string, with the key in it. */
    Optional<String> connectionString();

    /** The endpoint of the table service; the identity of the machine is the credential. */
    Optional<String> tableEndpoint();

    /** The longest that one storage operation may take. */
    @WithDefault("5s")
    Duration timeLimit();
  }

  /** The keys of what travels through the browser: 32 bytes or more each, in Base64. */
  interface Signing {
    /** Signs and checks. Must be given in production; all replicas share it. */
    Optional<String> key();

    /** Only checks: the key of before, while what it signed is still about. */
    Optional<String> previousKey();
  }

  /** What the catalog offers. */
  interface Offers {
    /** How long an offer's price holds. */
    @WithDefault("8h")
    Duration validFor();
  }

  /** How mails are sent; {@code quarkus.mailer} has the rest of it. */
  interface Mail {
    /** The SMTP server. Without it no mails are sent, and none are offered. */
    Optional<String> host();
  }

  /** What a newcomer finds. */
  interface Demo {
    /** Whether an empty catalog is filled with demo products at start. */
    @WithDefault("false")
    boolean catalog();
  }
}
