/** The catalog over HTTP: products, each with a signed offer, and how sellers keep them. */
@NullMarked
package dev.readback.catalog.http;

import org.jspecify.annotations.NullMarked;
