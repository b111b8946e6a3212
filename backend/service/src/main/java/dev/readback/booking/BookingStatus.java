package dev.readback.booking;

/** How far a booking has come. */
public enum BookingStatus {
  DRAFT,
  PLACED,
  CONFIRMED,
  REJECTED,
  WITHDRAWN
}
