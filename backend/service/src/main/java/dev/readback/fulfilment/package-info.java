/** The fulfilment capability: a confirmed order is sent in parcels, and received. Pure. */
@NullMarked
package dev.readback.fulfilment;

import org.jspecify.annotations.NullMarked;
