/** The Quarkus Dev Service that gives an application Azurite in dev and test. */
@NullMarked
package dev.readback.azurite.devservice.deployment;

import org.jspecify.annotations.NullMarked;
