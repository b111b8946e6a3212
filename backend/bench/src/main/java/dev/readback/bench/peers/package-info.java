/** Readback and what a team would pick instead, over HTTP on the same work. */
@NullMarked
package dev.readback.bench.peers;

import org.jspecify.annotations.NullMarked;
