/** Judges a recorded history: every promise is a rule, and what breaks one is shown. */
@NullMarked
package dev.readback.proof.blackbox.checker;

import org.jspecify.annotations.NullMarked;
