/** An application that needs a storage account. */
@NullMarked
package dev.readback.azurite.devservice.it;

import org.jspecify.annotations.NullMarked;
