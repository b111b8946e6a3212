/** Commands that measure Readback beside something else, and write what they found. */
@NullMarked
package dev.readback.bench;

import org.jspecify.annotations.NullMarked;
