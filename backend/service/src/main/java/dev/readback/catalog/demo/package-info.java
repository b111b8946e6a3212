/** The products that a newcomer finds in a catalog that would be empty. */
@NullMarked
package dev.readback.catalog.demo;

import org.jspecify.annotations.NullMarked;
