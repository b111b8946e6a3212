package dev.readback.preferences;

import dev.readback.preferences.PreferencesView.DecisionMail;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a user may ask for now, so that a client need not know the rules. */
public enum PreferencesAction {
  REQUEST_DECISION_MAIL,
  STOP_DECISION_MAIL;

  /**
   * The actions that change something, for who reads what they read before.
   *
   * @param address of the user, if they have one
   * @param mailSetUp whether this installation can send mails
   */
  public static Set<PreferencesAction> of(
      PreferencesView preferences, Optional<MailAddress> address, boolean mailSetUp) {
    Set<PreferencesAction> actions = EnumSet.noneOf(PreferencesAction.class);
    Optional<String> asked = preferences.decisionMail().map(DecisionMail::address);
    Optional<String> own = address.map(MailAddress::value);
    if (mailSetUp && own.isPresent() && !own.equals(asked)) {
      actions.add(REQUEST_DECISION_MAIL);
    }
    if (asked.isPresent()) {
      actions.add(STOP_DECISION_MAIL);
    }
    return actions;
  }
}
