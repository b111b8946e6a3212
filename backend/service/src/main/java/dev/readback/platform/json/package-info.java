/** How JSON is read and written: strictly, over HTTP and in events. */
@NullMarked
package dev.readback.platform.json;

import org.jspecify.annotations.NullMarked;
