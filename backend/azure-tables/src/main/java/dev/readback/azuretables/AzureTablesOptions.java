package dev.readback.azuretables;

import java.time.Duration;

/**
 * How to use an account of Azure Storage.
 *
 * @param access where it is, and by what right it is used
 * @param timeLimit the most time that one operation of a store takes, with all its requests
 * @param prefix what the names of all tables and queues begin with, so that several installations
 *     share an account; lower-case letters and digits, a letter first, or empty
 */
public record AzureTablesOptions(TablesAccess access, Duration timeLimit, String prefix) {
  private static final Duration DEFAULT_TIME_LIMIT = Duration.ofSeconds(5);

  public AzureTablesOptions {
    if (!timeLimit.isPositive()) {
      throw new IllegalArgumentException("The time limit must be positive: " + timeLimit);
    }
    if (!prefix.matches("([a-z][a-z0-9]{0,29})?")) {
      throw new IllegalArgumentException("Not a prefix of names: " + prefix);
    }
  }

  /** A time limit of 5 seconds and no prefix. */
  public static AzureTablesOptions of(TablesAccess access) {
    return new AzureTablesOptions(access, DEFAULT_TIME_LIMIT, "");
  }

  public AzureTablesOptions withTimeLimit(Duration timeLimit) {
    return new AzureTablesOptions(access, timeLimit, prefix);
  }

  public AzureTablesOptions withPrefix(String prefix) {
    return new AzureTablesOptions(access, timeLimit, prefix);
  }
}
