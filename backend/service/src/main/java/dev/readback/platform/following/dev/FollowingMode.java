package dev.readback.platform.following.dev;

import com.fasterxml.jackson.annotation.JsonProperty;

/** When changes reach the read models. */
enum FollowingMode {
  /** At once. */
  @JsonProperty("running")
  RUNNING,
  /** Not before it runs again: until then they wait in the queue. */
  @JsonProperty("paused")
  PAUSED,
  /** Each some time after it was made. */
  @JsonProperty("delayed")
  DELAYED
}
