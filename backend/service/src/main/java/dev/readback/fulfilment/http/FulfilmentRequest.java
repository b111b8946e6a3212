package dev.readback.fulfilment.http;

import dev.readback.fulfilment.ParcelLine;
import dev.readback.platform.http.validation.VisibleText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the commands. */
final class FulfilmentRequest {

  /** 100 lines whose sku, name and unit have 290 characters of 3 bytes each, in Base64. */
  static final int MOST_HANDOVER_CHARACTERS = 140_000;

  private FulfilmentRequest() {}

  @Schema(name = "StartFulfilment")
  record Start(
      @Schema(description = "The signed handover, as the confirmed booking gave it")
          @NotBlank
          @Size(max = MOST_HANDOVER_CHARACTERS)
          String handover) {}

  @Schema(name = "DispatchParcel")
  record Dispatch(
      @NotNull @VisibleText @Size(max = 100) String carrier,
      @NotNull @VisibleText @Size(max = 100) String trackingCode,
      @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Line> lines) {

    List<ParcelLine> parcelLines() {
      return lines.stream().map(Line::parcelLine).toList();
    }
  }

  @Schema(name = "DispatchParcelLine")
  record Line(
      @NotNull @VisibleText @Size(max = 100) String sku,
      @NotNull @Min(1) @Max(10_000) Integer quantity) {

    ParcelLine parcelLine() {
      return new ParcelLine(sku, quantity);
    }
  }

  /** The body of a command that says all by its name. */
  @Schema(name = "ConfirmReceipt")
  record ConfirmReceipt() {}

  @Schema(name = "ReportProblem")
  record ReportProblem(@NotNull @VisibleText(lines = true) @Size(max = 2_000) String description) {}
}
