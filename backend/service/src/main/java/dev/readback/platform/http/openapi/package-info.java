/** What the OpenAPI document says of every operation alike. */
@NullMarked
package dev.readback.platform.http.openapi;

import org.jspecify.annotations.NullMarked;
