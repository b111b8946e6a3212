/** How two are compared: in turn, warmed up, round by round, as ratios. */
@NullMarked
package dev.readback.bench.measure;

import org.jspecify.annotations.NullMarked;
