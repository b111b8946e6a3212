/** Puts the preferences capability together. */
@NullMarked
package dev.readback.preferences.wiring;

import org.jspecify.annotations.NullMarked;
