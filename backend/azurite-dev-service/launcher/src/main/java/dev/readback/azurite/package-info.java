/** Azurite, the emulator of Azure Storage, installed from npm and run as child processes. */
@NullMarked
package dev.readback.azurite;

import org.jspecify.annotations.NullMarked;
