package dev.readback.platform.http.problem;

/** A part of a request that is not valid. */
record Violation(String field, String message) {}
