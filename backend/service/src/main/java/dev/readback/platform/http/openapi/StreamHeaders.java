package dev.readback.platform.http.openapi;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of requests and answers that have to do with streams. */
final class StreamHeaders {
  private StreamHeaders() {}

  static Parameter ifNoneMatch() {
    return header("If-None-Match", "The ETag of what the caller has; the same again is a 304");
  }

  static Parameter sessionTokens() {
    return header(
        "Session-Token",
        "What the session wrote and saw lately, as the answers gave it: up to 8 tokens, separated"
            + " by commas. A list shows no less.");
  }

  private static Parameter header(String name, String description) {
    return OASFactory.createParameter()
        .name(name)
        .in(Parameter.In.HEADER)
        .description(description)
        .schema(OASFactory.createSchema().addType(SchemaType.STRING));
  }

  static void add(APIResponse response, StreamShapes shapes) {
    if (shapes.isState(response)) {
      response.addHeader(
          "ETag", header("The stream's version, for If-Match and If-None-Match", true));
    }
    if (shapes.isList(response)) {
      response.addHeader("ETag", header("Of the page, for If-None-Match", true));
      response.addHeader(
          "Link", header("The next page, as rel=\"next\"; absent on the last one", false));
      response.addHeader(
          "Consistency",
          header(
              "session: shows at least what the tokens hold; eventual: no token was sent; partial:"
                  + " the session saw more than a token holds, and the index may be behind",
              true));
      response.addHeader(
          "Index-Lag",
          header(
              "Seconds for which the oldest change waits to be in the index; absent while unknown",
              false));
    }
    if (shapes.isOfStreams(response)) {
      response.addHeader(
          "Session-Token",
          header("Stands for the tokens of the request and for this answer", true));
    }
  }

  private static Header header(String description, boolean required) {
    return OASFactory.createHeader()
        .description(description)
        .required(required)
        .schema(OASFactory.createSchema().addType(SchemaType.STRING));
  }
}
