/** What was found, as Markdown and as drawings. */
@NullMarked
package dev.readback.bench.report;

import org.jspecify.annotations.NullMarked;
