package dev.readback.fulfilment.http;

import dev.readback.eventsourcing.readmodel.ListedRow;
import dev.readback.fulfilment.FulfilmentSummary;
import dev.readback.fulfilment.Party;
import dev.readback.platform.http.KebabCase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fulfilment as a row of a list. */
@Schema(name = "FulfilmentSummary")
record FulfilmentSummaryResponse(
    @Schema(required = true, format = "uuid") String bookingId,
    @Schema(required = true, description = "The stream's version that the row shows") long version,
    @Schema(
            required = true,
            enumeration = {"to-dispatch", "partly-dispatched", "dispatched", "received"})
        String status,
    @Schema(required = true, ref = "Party") Party buyer,
    @Schema(required = true, ref = "Party") Party seller,
    @Schema(required = true) int parcelCount,
    @Schema(required = true) int problemCount,
    @Schema(required = true) Instant startedAt,
    @Schema(description = "When the last parcel so far was dispatched")
        Optional<Instant> dispatchedAt,
    Optional<Instant> receivedAt,
    @Schema(
            required = true,
            description = "The index, or the fulfilment's own stream because the index was behind",
            enumeration = {"index", "stream"})
        String readFrom) {

  /** Some fulfilments, newest first. */
  @Schema(name = "FulfilmentPage")
  record Page(@Schema(required = true) List<FulfilmentSummaryResponse> items) {}

  static FulfilmentSummaryResponse of(ListedRow listed, Function<String, FulfilmentSummary> read) {
    FulfilmentSummary summary = read.apply(listed.row().data());
    return new FulfilmentSummaryResponse(
        listed.row().id(),
        listed.row().version(),
        KebabCase.of(summary.status()),
        summary.buyer(),
        summary.seller(),
        summary.parcelCount(),
        summary.problemCount(),
        summary.startedAt(),
        summary.dispatchedAt(),
        summary.receivedAt(),
        listed.fromStream() ? "stream" : "index");
  }
}
