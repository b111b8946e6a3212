package dev.readback.catalog;

/**
 * A product as it is kept.
 *
 * @param version from 1; each change makes it one more
 */
public record VersionedProduct(Product product, long version) {}
