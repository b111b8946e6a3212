package dev.readback.fulfilment;

import java.time.Instant;

/** What the buyer said is wrong. */
public record ReportedProblem(String description, Instant reportedAt) {}
