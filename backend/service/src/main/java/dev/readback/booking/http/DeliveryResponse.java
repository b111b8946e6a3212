package dev.readback.booking.http;

import dev.readback.booking.Delivery;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an order is to go, and when. */
@Schema(name = "Delivery")
record DeliveryResponse(
    @Schema(required = true) String recipient,
    @Schema(required = true) String street,
    @Schema(required = true) String city,
    @Schema(required = true) String postalCode,
    @Schema(required = true, description = "ISO 3166-1 alpha-2", examples = "NL") String country,
    @Schema(required = true) LocalDate requestedDate) {

  static DeliveryResponse of(Delivery delivery) {
    return new DeliveryResponse(
        delivery.recipient(),
        delivery.street(),
        delivery.city(),
        delivery.postalCode(),
        delivery.country(),
        delivery.requestedDate());
  }
}
