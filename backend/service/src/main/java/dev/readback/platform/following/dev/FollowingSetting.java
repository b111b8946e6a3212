package dev.readback.platform.following.dev;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How changes reach the read models.
 *
 * @param mode whether they do, and when
 * @param delay by how much each change is kept back; given when they are delayed, and only then
 */
record FollowingSetting(
    @Nullable FollowingMode mode,
    @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Duration delay) {

  static final FollowingSetting RUNNING = new FollowingSetting(FollowingMode.RUNNING, null);

  Duration delayOrNone() {
    return delay == null ? Duration.ZERO : delay;
  }

  /** Whether there is a mode, and the delay fits it and is no longer than so. */
  boolean fits(Duration longest) {
    if (mode == null) {
      return false;
    }
    return mode == FollowingMode.DELAYED
        ? delayOrNone().isPositive() && delayOrNone().compareTo(longest) <= 0
        : delay == null;
  }
}
