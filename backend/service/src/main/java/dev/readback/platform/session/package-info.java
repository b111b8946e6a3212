/** What a session wrote and saw lately travels with it, signed, so that no list shows it less. */
@NullMarked
package dev.readback.platform.session;

import org.jspecify.annotations.NullMarked;
