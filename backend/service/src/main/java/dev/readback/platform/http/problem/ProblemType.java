package dev.readback.platform.http.problem;

/** The kinds of problem. The name of a kind is part of the API and never changes. */
public enum ProblemType {
  MALFORMED_REQUEST("malformed-request", 400),
  INVALID_REQUEST("invalid-request", 400),
  IDEMPOTENCY_KEY_MISSING("idempotency-key-missing", 400),
  INVALID_CURSOR("invalid-cursor", 400),
  INVALID_SESSION_TOKEN("invalid-session-token", 400),
  NOT_SIGNED_IN("not-signed-in", 401),
  FORBIDDEN("forbidden", 403),
  ORIGIN_NOT_ALLOWED("origin-not-allowed", 403),
  NOT_FOUND("not-found", 404),
  METHOD_NOT_ALLOWED("method-not-allowed", 405),
  NOT_ACCEPTABLE("not-acceptable", 406),
  REJECTED("rejected", 409),
  CONCURRENT_CHANGE("concurrent-change", 409),
  VERSION_CONFLICT("version-conflict", 412),
  BODY_TOO_LARGE("body-too-large", 413),
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415),
  IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422),
  SIGNATURE_REFUSED("signature-refused", 422),
  PRECONDITION_REQUIRED("precondition-required", 428),
  INTERNAL("internal", 500),
  STORAGE_AWAY("storage-away", 503),
  OUTCOME_UNKNOWN("outcome-unknown", 503),
  OTHER("other", 0);

  private final String slug;
  private final int status;

  ProblemType(String slug, int status) {
    this.slug = slug;
    this.status = status;
  }

  /** The {@code type} member: a URI reference. */
  public String uri() {
    return "/problems/" + slug;
  }

  public int status() {
    return status;
  }

  String slug() {
    return slug;
  }
}
