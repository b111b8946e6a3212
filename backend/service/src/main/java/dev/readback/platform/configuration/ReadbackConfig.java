package dev.readback.platform.configuration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** All settings of Readback; docker/README.md lists them for operators. */
@ConfigMapping(prefix = "readback")
public interface ReadbackConfig {

  Storage storage();

  Signing signing();

  Offers offers();

  Following following();

  Demo demo();

  Mail mail();

  Cors cors();

  /** Where people find the page, for the links in mails; none are in them without it. */
  Optional<URI> pageUrl();

  /** Where the tables are: one of the two must be given, except in dev and test. */
  interface Storage {
    /** A connection string, with the key in it. */
    Optional<String> connectionString();

    /** The endpoint of the table service; the identity of the machine is the credential. */
    Optional<String> tableEndpoint();

    /** The endpoint of the queue service, beside the one of the tables. */
    Optional<String> queueEndpoint();

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

  /** How changes reach the read models. */
  interface Following {
    /** Whether this replica sees to changes; one that does not leaves them to others at once. */
    @WithDefault("true")
    boolean enabled();

    /**
     * How long a replica has its own changes to itself before others see to them, because it may
     * have died. At least twice the storage's time limit.
     */
    @WithDefault("10s")
    Duration handOffDelay();

    /** How long a replica has for a change that it took from the queue. */
    @WithDefault("30s")
    Duration workingTime();

    /** How often a change is tried before it is put aside. */
    @WithDefault("10")
    int mostTakes();
  }

  /** How mails are sent; {@code quarkus.mailer} has the rest of it. */
  interface Mail {
    /** The SMTP server. Without it no mails are sent, and none are offered. */
    Optional<String> host();

    /** The longest that handing a mail to the SMTP server may take. */
    @WithDefault("45s")
    Duration timeLimit();

    /**
     * How long a replica has a mail to itself before others send it, because it may have died.
     * Longer than the time limit, by what recording it takes.
     */
    @WithDefault("2m")
    Duration workingTime();
  }

  /** Which pages of others may use the API. */
  interface Cors {
    /**
     * Origins such as {@code https://shop.example} (RFC 6454), whose pages may use the API with
     * bearer tokens. Without any, only the pages of this origin may.
     */
    Optional<List<String>> origins();
  }

  /** What a newcomer finds. */
  interface Demo {
    /** Whether an empty catalog is filled with demo products at start. */
    @WithDefault("false")
    boolean catalog();
  }
}
