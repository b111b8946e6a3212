/** The fulfilment capability over HTTP. */
@NullMarked
package dev.readback.fulfilment.http;

import org.jspecify.annotations.NullMarked;
