/** The preferences capability over HTTP. */
@NullMarked
package dev.readback.preferences.http;

import org.jspecify.annotations.NullMarked;
