package dev.readback.azuretables;

import com.azure.core.http.policy.ExponentialBackoffOptions;
import com.azure.core.http.policy.FixedDelayOptions;
import com.azure.core.http.policy.RetryOptions;
import java.time.Duration;

/**
 * How often the SDK repeats a request. What only reads is repeated a little; what writes never is,
 * since a repetition would hide whether the first one was carried out.
 */
final class Retries {
  private Retries() {}

  static RetryOptions twice() {
    return new RetryOptions(
        new ExponentialBackoffOptions()
            .setMaxRetries(2)
            .setBaseDelay(Duration.ofMillis(100))
            .setMaxDelay(Duration.ofMillis(500)));
  }

  static RetryOptions never() {
    return new RetryOptions(new FixedDelayOptions(0, Duration.ofMillis(1)));
  }
}
