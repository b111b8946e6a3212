/** The catalog over HTTP: pages of products, each with a signed offer. */
@NullMarked
package dev.readback.catalog.http;

import org.jspecify.annotations.NullMarked;
