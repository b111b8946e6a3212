package dev.readback.fulfilment;

/** Why a command on a fulfilment is refused. */
public sealed interface FulfilmentRejection {

  /** The reasons that say all by their name. */
  enum Plain implements FulfilmentRejection {
    NOT_STARTED,
    NOT_A_PARTICIPANT,
    NOT_THE_BUYER,
    NOT_THE_SELLER,
    HANDOVER_OF_ANOTHER_BOOKING,
    HANDOVER_FOR_ANOTHER_SELLER,
    HANDOVER_NOT_CONFIRMED,
    HANDOVER_EXPIRED,
    STARTED_WITH_ANOTHER_HANDOVER,
    LAST_PARCEL_LEAVES_SOMETHING,
    NOT_ALL_DISPATCHED,
    NOTHING_DISPATCHED
  }

  /** A parcel names the product twice. */
  record SkuTwice(String sku) implements FulfilmentRejection {}

  /** The order has no such product. */
  record SkuNotOrdered(String sku) implements FulfilmentRejection {}

  /**
   * More would be sent than was ordered.
   *
   * @param left how many units are still to be dispatched
   */
  record MoreThanOrdered(String sku, int left) implements FulfilmentRejection {}
}
