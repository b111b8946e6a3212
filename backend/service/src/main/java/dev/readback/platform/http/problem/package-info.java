/** Every error over HTTP is a problem document (RFC 9457) of a known type. */
@NullMarked
package dev.readback.platform.http.problem;

import org.jspecify.annotations.NullMarked;
