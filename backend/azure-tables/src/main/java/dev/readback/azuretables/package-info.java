/** The stores on Azure Table Storage, and the work queue on Azure Queue Storage. */
@NullMarked
package dev.readback.azuretables;

import org.jspecify.annotations.NullMarked;
