package dev.readback.catalog;

/** What became of a product that was put into the catalog. */
public sealed interface PutResult {

  /**
   * The catalog holds it.
   *
   * @param created whether there was none before
   */
  record Completed(VersionedProduct state, boolean created) implements PutResult {}

  /**
   * Nothing was written: the caller wanted another version to be there.
   *
   * @param current the version that is there; 0 when there is no product
   */
  record VersionMismatch(long current) implements PutResult {}

  /** Nothing was written: others were faster, again and again. */
  record Overtaken() implements PutResult {}
}
