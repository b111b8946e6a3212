/** The settings of the service. */
@NullMarked
package dev.readback.platform.configuration;

import org.jspecify.annotations.NullMarked;
