/** What operators do to a running installation. */
@NullMarked
package dev.readback.platform.operations;

import org.jspecify.annotations.NullMarked;
