package dev.readback.platform.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a command that says all by its name. */
@Schema(name = "NoFields")
public record NoFields() {}
