package dev.readback.platform.identity;

/** The roles that a caller's token may carry. */
public final class Roles {
  public static final String BUYER = "buyer";
  public static final String SELLER = "seller";
  public static final String OPERATOR = "operator";

  private Roles() {}
}
