package dev.readback.platform.http.problem;

/** The kinds of problem. The name of a kind is part of the API and never changes. */
public enum ProblemType {
  MALFORMED_REQUEST("malformed-request", 400, "The request cannot be read"),
  INVALID_REQUEST("invalid-request", 400, "The request is not valid"),
  IDEMPOTENCY_KEY_MISSING("idempotency-key-missing", 400, "A command needs an Idempotency-Key"),
  INVALID_CURSOR("invalid-cursor", 400, "The cursor is not valid"),
  INVALID_SESSION_TOKEN("invalid-session-token", 400, "The session token is not valid"),
  NOT_SIGNED_IN("not-signed-in", 401, "Nobody is signed in"),
  FORBIDDEN("forbidden", 403, "This is not yours to do"),
  ORIGIN_NOT_ALLOWED("origin-not-allowed", 403, "This page may not use the API"),
  NOT_FOUND("not-found", 404, "There is no such thing"),
  METHOD_NOT_ALLOWED("method-not-allowed", 405, "The method is not allowed here"),
  NOT_ACCEPTABLE("not-acceptable", 406, "The answer cannot be had in that form"),
  REJECTED("rejected", 409, "The command was rejected"),
  CONCURRENT_CHANGE("concurrent-change", 409, "Others changed it at the same time"),
  VERSION_CONFLICT("version-conflict", 412, "It has changed since"),
  BODY_TOO_LARGE("body-too-large", 413, "The body is too large"),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "The body is in an unsupported form"),
  IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422, "The key belongs to another command"),
  SIGNATURE_REFUSED("signature-refused", 422, "A signed document is not to be trusted"),
  PRECONDITION_REQUIRED("precondition-required", 428, "The command needs an If-Match"),
  INTERNAL("internal", 500, "Something went wrong here"),
  STORAGE_AWAY("storage-away", 503, "Storage is away"),
  OUTCOME_UNKNOWN("outcome-unknown", 503, "It is not known yet what became of the command"),
  OTHER("other", 0, "The request failed");

  private final String slug;
  private final int status;
  private final String title;

  ProblemType(String slug, int status, String title) {
    this.slug = slug;
    this.status = status;
    this.title = title;
  }

  /** The {@code type} member: a URI reference. */
  public String uri() {
    return "/problems/" + slug;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }
}
