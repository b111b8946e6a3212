package dev.readback.fulfilment;

/** So many units of an ordered product are in a parcel. */
public record ParcelLine(String sku, int quantity) {}
