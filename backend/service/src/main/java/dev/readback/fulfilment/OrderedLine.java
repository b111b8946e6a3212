package dev.readback.fulfilment;

/**
 * So many units of a product were ordered.
 *
 * @param unit what one of it is, such as {@code box of 100}
 */
public record OrderedLine(String sku, String name, String unit, int quantity) {}
