/**
 * In dev mode alone, read models can be held back on purpose: so anybody can see that who acts does
 * not wait for them. Nothing of it is packaged.
 */
@NullMarked
package dev.readback.platform.following.dev;

import org.jspecify.annotations.NullMarked;
