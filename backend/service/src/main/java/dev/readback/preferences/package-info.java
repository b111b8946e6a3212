/** The preferences capability: what a user has asked for, beside what they buy. Pure. */
@NullMarked
package dev.readback.preferences;

import org.jspecify.annotations.NullMarked;
