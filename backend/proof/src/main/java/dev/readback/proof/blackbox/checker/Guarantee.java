package dev.readback.proof.blackbox.checker;

/** What is promised. */
public enum Guarantee {
  READ_YOUR_WRITES("a session reads what it wrote"),
  MONOTONIC_READS("a session never reads less than it has read"),
  MONOTONIC_WRITES("a session's writes take effect in their order"),
  WRITES_FOLLOW_READS("a write comes after all that its session has read"),
  NEWEST_STATE("whatever was answered to anybody is there for everybody's next read"),
  LIST_READS_YOUR_WRITES("a session's lists show what it wrote"),
  LIST_MONOTONIC_READS("a session's lists show no less than it has read"),
  LIST_SAYS_WHAT_IT_IS("a list that is sent a session token says so"),
  ROW_IS_A_STATE("a row shows a state that its booking had"),
  ROW_BELONGS("a row belongs to the reader and to the list"),
  LIST_IN_ORDER("pages are in order, and show each booking once"),
  LEGAL_PREFIX("a version is the fold of the commands up to it, for all readers alike"),
  NOTHING_LOST("what was acknowledged stays"),
  NOTHING_TWICE("every version was written by one command, once"),
  SAME_KEY_SAME_ANSWER("a command sent again is answered as the first time"),
  SETTLED("a command sent again is answered at last"),
  REFUSED_RIGHTLY("a refusal is right at the version it was decided on"),
  READ_MODEL_IS_THE_FOLD("in the end the lists show what the streams hold"),
  MAILED("a buyer who asked for it gets a mail of every decision"),
  MAILED_AS_DECIDED("a mail tells the decision that was made, after it was made"),
  MAILED_ONLY_IF_ASKED("a mail comes only to a buyer who asked for it, and to no other address"),
  MAILED_ONCE("a mail comes once; again only as itself, after a fault that hid that it was sent"),
  EXPECTED_ANSWER("nothing is answered that no rule allows");

  private final String words;

  Guarantee(String words) {
    this.words = words;
  }

  public String inWords() {
    return words;
  }
}
