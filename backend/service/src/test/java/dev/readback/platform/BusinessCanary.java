package dev.readback.platform;

import dev.readback.booking.BookingView;

/** Talks business in the platform: ArchitectureTest must catch it. */
public interface BusinessCanary {
  String talk(BookingView booking);
}
