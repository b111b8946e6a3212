package dev.readback.booking.http;

import dev.readback.booking.Delivery;
import dev.readback.platform.http.validation.VisibleText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the commands. */
final class BookingRequest {
  private BookingRequest() {}

  @Schema(name = "StartBooking")
  record Start(@NotNull @VisibleText @Size(max = 128) String sellerId) {}

  @Schema(name = "AddLine")
  record AddLine(
      @Schema(description = "The signed offer of a product, as the catalog gave it")
          @NotBlank
          @Size(max = 8_000)
          String offer,
      @NotNull @Min(1) @Max(10_000) Integer quantity) {}

  @Schema(name = "ChangeQuantity")
  record ChangeQuantity(
      @NotNull @VisibleText @Size(max = 100) String sku,
      @NotNull @Min(1) @Max(10_000) Integer quantity) {}

  @Schema(name = "RemoveLine")
  record RemoveLine(@NotNull @VisibleText @Size(max = 100) String sku) {}

  @Schema(name = "SetDelivery")
  record SetDelivery(
      @NotNull @VisibleText @Size(max = 100) String recipient,
      @NotNull @VisibleText @Size(max = 200) String street,
      @NotNull @VisibleText @Size(max = 100) String city,
      @NotNull @VisibleText @Size(max = 20) String postalCode,
      @Schema(description = "ISO 3166-1 alpha-2", examples = "NL")
          @NotNull
          @Pattern(regexp = "[A-Z]{2}", message = "{country-form}")
          String country,
      @NotNull LocalDate requestedDate) {

    Delivery delivery() {
      return new Delivery(recipient, street, city, postalCode, country, requestedDate);
    }
  }

  @Schema(name = "WithdrawPurchaseOrder")
  record Withdraw(Optional<@VisibleText(lines = true) @Size(max = 500) String> reason) {}

  @Schema(name = "RejectSalesOrder")
  record Reject(@NotNull @VisibleText(lines = true) @Size(max = 500) String reason) {}
}
