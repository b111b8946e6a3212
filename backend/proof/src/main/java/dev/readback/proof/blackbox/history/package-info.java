/** What clients asked, when, and what they were answered. */
@NullMarked
package dev.readback.proof.blackbox.history;

import org.jspecify.annotations.NullMarked;
