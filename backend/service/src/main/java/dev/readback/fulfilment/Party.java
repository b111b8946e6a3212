package dev.readback.fulfilment;

/**
 * A buyer or a seller.
 *
 * @param id who it is
 * @param name for people to read
 */
public record Party(String id, String name) {}
