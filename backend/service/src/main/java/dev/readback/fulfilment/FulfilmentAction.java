package dev.readback.fulfilment;

import static dev.readback.fulfilment.FulfilmentStatus.DISPATCHED;
import static dev.readback.fulfilment.FulfilmentStatus.PARTLY_DISPATCHED;
import static dev.readback.fulfilment.FulfilmentStatus.TO_DISPATCH;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a participant may do with a fulfilment as it is, so that a client need not know the rules.
 */
public enum FulfilmentAction {
  DISPATCH,
  CONFIRM_RECEIPT,
  REPORT_PROBLEM;

  /** The actions that this participant has now. */
  public static Set<FulfilmentAction> of(FulfilmentView fulfilment, String participantId) {
    Set<FulfilmentAction> actions = EnumSet.noneOf(FulfilmentAction.class);
    FulfilmentStatus status = fulfilment.status();
    if (participantId.equals(fulfilment.seller().id())
        && (status == TO_DISPATCH || status == PARTLY_DISPATCHED)) {
      actions.add(DISPATCH);
    }
    if (participantId.equals(fulfilment.buyer().id()) && status != TO_DISPATCH) {
      actions.add(REPORT_PROBLEM);
      if (status == DISPATCHED) {
        actions.add(CONFIRM_RECEIPT);
      }
    }
    return actions;
  }
}
