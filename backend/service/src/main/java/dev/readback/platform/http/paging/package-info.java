/** Lists in pages: how many items, where to read on, and that nobody can make up such a place. */
@NullMarked
package dev.readback.platform.http.paging;

import org.jspecify.annotations.NullMarked;
