/** What travels through the browser is signed here, and checked when it comes back. */
@NullMarked
package dev.readback.platform.signing;

import org.jspecify.annotations.NullMarked;
