package dev.readback.fulfilment;

import java.time.LocalDate;

/**
 * Where the parcels are to go, and when.
 *
 * @param country ISO 3166-1 alpha-2
 */
public record Delivery(
    String recipient,
    String street,
    String city,
    String postalCode,
    String country,
    LocalDate requestedDate) {}
