package dev.readback.platform.operations;

import static dev.readback.platform.identity.Roles.OPERATOR;

import dev.readback.eventsourcing.following.Following;
import dev.readback.eventsourcing.readmodel.ReadModelProjector;
import dev.readback.eventsourcing.readmodel.ReadModelRebuild;
import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import dev.readback.platform.words.PlatformWords;
import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Commands for operators. Each may be given again at any time, on any replica. */
@Path("/operations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(OPERATOR)
@Tag(name = "Operations")
public class OperationsResource {
  private final Following following;
  private final ReadModelRebuild rebuild;
  private final List<ReadModelProjector<?>> projectors;

  OperationsResource(
      Following following, ReadModelRebuild rebuild, @All List<ReadModelProjector<?>> projectors) {
    this.following = following;
    this.rebuild = rebuild;
    this.projectors = projectors;
  }

  /** What a rebuild did. */
  @Schema(name = "Rebuilt")
  record Rebuilt(
      @Schema(required = true) String readModel,
      @Schema(required = true, description = "How many streams were read") long streams) {}

  /** What a replay did. */
  @Schema(name = "Replayed")
  record Replayed(@Schema(required = true, description = "How many changes") long changes) {}

  @POST
  @Path("read-models/{readModel}/rebuild")
  @Operation(
      operationId = "rebuildReadModel",
      summary = "Makes a read model anew from its streams, while the old one serves",
      description =
          "Answers when the new one serves. Interrupted, it is given again, and begins afresh; of two"
              + " at once the later one counts. A stream that cannot be read fails it, and the old"
              + " one serves on.")
  public Uni<Rebuilt> rebuild(@RestPath String readModel) {
    return rebuild.rebuild(projector(readModel)).map(streams -> new Rebuilt(readModel, streams));
  }

  @POST
  @Path("changes/replay")
  @Operation(
      operationId = "replayChanges",
      summary = "Gives out again the changes that failed too often and were put aside")
  public Uni<Replayed> replay() {
    return following.replayPoisoned().map(Replayed::new);
  }

  private ReadModelProjector<?> projector(String readModel) {
    return projectors.stream()
        .filter(projector -> projector.name().equals(readModel))
        .findFirst()
        .orElseThrow(
            () ->
                new HttpProblem(
                    ProblemType.NOT_FOUND,
                    PlatformWords.of(
                        "no-read-model",
                        projectors.stream().map(ReadModelProjector::name).sorted().toList())));
  }
}
