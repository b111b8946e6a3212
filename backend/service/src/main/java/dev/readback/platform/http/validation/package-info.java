/** What makes the fields of a request valid, beyond what Jakarta Validation knows. */
@NullMarked
package dev.readback.platform.http.validation;

import org.jspecify.annotations.NullMarked;
