package dev.readback.proof.blackbox.history;

/** What befell, as far as it matters to what may be seen. */
public enum Fault {
  /** A replica was killed. */
  KILLED,
  /** A replica's clock was off from then on. */
  CLOCK,
  /** Between clients and a replica. */
  TO_CLIENTS,
  /** Between a replica and the tables. */
  TO_TABLES,
  /** Between replicas and the queues. */
  TO_QUEUES,
  /** Between a replica and the SMTP server. */
  TO_MAIL,
  /** Storage was stopped and started. */
  STORAGE;

  /** Whether it may hide that a mail was sent, or make its sender look dead. */
  public boolean mayRepeatMails() {
    return this != TO_CLIENTS && this != TO_QUEUES;
  }
}
