package dev.readback.platform.following.dev;

import dev.readback.eventsourcing.following.Following;
import dev.readback.platform.configuration.ReadbackConfig;
import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import dev.readback.platform.words.PlatformWords;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Holds the read models back, for everybody who uses this process. Nothing is lost: what was not
 * followed waits in the queue.
 */
@IfBuildProfile("dev")
@Path("/operations/following")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class FollowingSwitchResource {
  private final Following following;
  private final ChangeDelay delay;
  private final Duration longest;
  private volatile FollowingSetting setting = FollowingSetting.RUNNING;

  FollowingSwitchResource(Following following, ChangeDelay delay, ReadbackConfig config) {
    this.following = following;
    this.delay = delay;
    // A change that is kept back longer would be given to others as if this process had died.
    this.longest = config.following().handOffDelay().dividedBy(2);
  }

  @GET
  @Operation(hidden = true)
  public RestResponse<FollowingSetting> read() {
    return answer(setting);
  }

  @PUT
  @Operation(hidden = true)
  public RestResponse<FollowingSetting> set(@Nullable FollowingSetting wanted) {
    // Not by constraints: what validates them would look for this class where it is not packaged.
    if (wanted == null || !wanted.fits(longest)) {
      throw new HttpProblem(ProblemType.INVALID_REQUEST, PlatformWords.of("delay", longest));
    }
    delay.set(wanted.delayOrNone());
    if (wanted.mode() == FollowingMode.PAUSED) {
      following.pause();
    } else if (setting.mode() == FollowingMode.PAUSED) {
      following.start();
    }
    setting = wanted;
    return answer(wanted);
  }

  private static RestResponse<FollowingSetting> answer(FollowingSetting setting) {
    return ResponseBuilder.ok(setting).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }
}
