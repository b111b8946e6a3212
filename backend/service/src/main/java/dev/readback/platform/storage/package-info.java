/** The stores, on the configured storage account. */
@NullMarked
package dev.readback.platform.storage;

import org.jspecify.annotations.NullMarked;
