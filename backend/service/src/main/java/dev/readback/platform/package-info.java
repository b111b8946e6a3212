/** What every capability stands on; it knows no business words. */
@NullMarked
package dev.readback.platform;

import org.jspecify.annotations.NullMarked;
