package dev.readback.platform.signing;

/** A signed document that came back is not one to trust. Expected; carries which way it failed. */
public final class SignatureRefused extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a document is not trusted. */
  public enum Reason {
    /** It is no signed document at all, or was changed, or was signed by somebody else. */
    DAMAGED("is damaged, or was not signed by this service"),
    /** Its time is over. */
    EXPIRED("has expired"),
    /** It is genuine, but of another kind, or meant for somebody else. */
    FOREIGN("was not made for this");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  private final Reason reason;

  SignatureRefused(String documentType, Reason reason) {
    super("The %s %s".formatted(documentType, reason.words));
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
