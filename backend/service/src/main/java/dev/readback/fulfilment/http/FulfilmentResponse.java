package dev.readback.fulfilment.http;

import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.fulfilment.Delivery;
import dev.readback.fulfilment.FulfilmentAction;
import dev.readback.fulfilment.FulfilmentLine;
import dev.readback.fulfilment.FulfilmentView;
import dev.readback.fulfilment.Parcel;
import dev.readback.fulfilment.ParcelLine;
import dev.readback.fulfilment.Party;
import dev.readback.fulfilment.ReportedProblem;
import dev.readback.platform.http.KebabCase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fulfilment as its participants read it. */
@Schema(name = "Fulfilment")
record FulfilmentResponse(
    @Schema(required = true, format = "uuid") String bookingId,
    @Schema(required = true, description = "The stream's version, as in the ETag") long version,
    @Schema(
            required = true,
            enumeration = {"to-dispatch", "partly-dispatched", "dispatched", "received"})
        String status,
    @Schema(required = true, ref = "Party") Party buyer,
    @Schema(required = true, ref = "Party") Party seller,
    @Schema(required = true, ref = "Delivery") Delivery delivery,
    @Schema(required = true) List<LineResponse> lines,
    @Schema(required = true) List<ParcelResponse> parcels,
    @Schema(required = true) List<ProblemResponse> problems,
    @Schema(required = true) Instant startedAt,
    Optional<Instant> receivedAt,
    @Schema(
            required = true,
            description = "What the caller may do now",
            enumeration = {"dispatch", "confirm-receipt", "report-problem"})
        List<String> actions) {

  @Schema(name = "FulfilmentLine")
  record LineResponse(
      @Schema(required = true) String sku,
      @Schema(required = true) String name,
      @Schema(required = true, description = "What one of it is") String unit,
      @Schema(required = true) int ordered,
      @Schema(required = true, description = "How many of them were dispatched") int dispatched) {

    static LineResponse of(FulfilmentLine line) {
      return new LineResponse(
          line.sku(),
          line.ordered().name(),
          line.ordered().unit(),
          line.ordered().quantity(),
          line.dispatched());
    }
  }

  @Schema(name = "Parcel")
  record ParcelResponse(
      @Schema(required = true, description = "From 1, in the order of dispatch") int number,
      @Schema(required = true) String carrier,
      @Schema(required = true) String trackingCode,
      @Schema(required = true) Instant dispatchedAt,
      @Schema(required = true) List<ParcelLineResponse> lines) {

    static ParcelResponse of(Parcel parcel) {
      return new ParcelResponse(
          parcel.number(),
          parcel.carrier(),
          parcel.trackingCode(),
          parcel.dispatchedAt(),
          parcel.lines().stream().map(ParcelLineResponse::of).toList());
    }
  }

  @Schema(name = "ParcelLine")
  record ParcelLineResponse(
      @Schema(required = true) String sku, @Schema(required = true) int quantity) {

    static ParcelLineResponse of(ParcelLine line) {
      return new ParcelLineResponse(line.sku(), line.quantity());
    }
  }

  @Schema(name = "ReportedProblem")
  record ProblemResponse(
      @Schema(required = true) String description, @Schema(required = true) Instant reportedAt) {

    static ProblemResponse of(ReportedProblem problem) {
      return new ProblemResponse(problem.description(), problem.reportedAt());
    }
  }

  /** The state as a caller reads it, who may act on it. */
  static FulfilmentResponse of(StreamView<Optional<FulfilmentView>> state, String callerId) {
    FulfilmentView fulfilment = state.view().orElseThrow();
    return new FulfilmentResponse(
        state.stream().key(),
        state.version(),
        KebabCase.of(fulfilment.status()),
        fulfilment.buyer(),
        fulfilment.seller(),
        fulfilment.delivery(),
        fulfilment.lines().all().stream().map(LineResponse::of).toList(),
        fulfilment.parcels().stream().map(ParcelResponse::of).toList(),
        fulfilment.problems().stream().map(ProblemResponse::of).toList(),
        fulfilment.startedAt(),
        fulfilment.receivedAt(),
        FulfilmentAction.of(fulfilment, callerId).stream().map(KebabCase::of).toList());
  }
}
