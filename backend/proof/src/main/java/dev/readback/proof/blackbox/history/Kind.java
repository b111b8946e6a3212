package dev.readback.proof.blackbox.history;

import java.util.Locale;

/** What is asked. A command is named as in its path. */
public enum Kind {
  START("booking-started"),
  ADD_LINE("line-added line-extended"),
  CHANGE_QUANTITY("quantity-changed"),
  REMOVE_LINE("line-removed"),
  SET_DELIVERY("delivery-set"),
  PLACE("purchase-order-placed"),
  WITHDRAW("purchase-order-withdrawn"),
  CONFIRM("sales-order-confirmed"),
  REJECT("sales-order-rejected"),
  START_FULFILMENT("fulfilment-started"),
  DISPATCH("parcel-dispatched"),
  REPORT_PROBLEM("problem-reported"),
  CONFIRM_RECEIPT("receipt-confirmed"),
  /** A buyer wants a mail of every decision. */
  REQUEST_DECISION_MAIL("decision-mail-requested"),
  /** A stream as it is now. */
  READ,
  /** A stream as it was at a version. */
  READ_VERSION,
  /** What happened to a stream. */
  READ_HISTORY,
  /** A page of a list. */
  LIST,
  /** Nobody asks: a mail came. */
  MAIL,
  /** Nobody asks: a fault befell the installation. */
  FAULT;

  private final String events;

  Kind() {
    this("");
  }

  Kind(String events) {
    this.events = events;
  }

  public boolean isCommand() {
    return !events.isEmpty();
  }

  /** Whether it is asked by somebody, and not only seen to happen. */
  public boolean isAsked() {
    return this != MAIL && this != FAULT;
  }

  /** Whether it is about a booking or a fulfilment, or lists of them. */
  public boolean isAboutOrders() {
    return isAsked() && this != REQUEST_DECISION_MAIL;
  }

  /** Whether such a command may have left an event of that type. */
  public boolean leaves(String event) {
    return (" " + events + " ").contains(" " + event + " ");
  }

  /** The last part of a command's path. */
  public String word() {
    return this == START_FULFILMENT ? "start" : name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
