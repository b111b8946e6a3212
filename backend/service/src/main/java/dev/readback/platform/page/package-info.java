/** What the page asks of the service when it begins. */
@NullMarked
package dev.readback.platform.page;

import org.jspecify.annotations.NullMarked;
