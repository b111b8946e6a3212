/** Who calls: signed in by OpenID Connect, in the browser or with a bearer token. */
@NullMarked
package dev.readback.platform.identity;

import org.jspecify.annotations.NullMarked;
