/** The conventions that all resources share: keys, preconditions, entity tags, answers. */
@NullMarked
package dev.readback.platform.http;

import org.jspecify.annotations.NullMarked;
