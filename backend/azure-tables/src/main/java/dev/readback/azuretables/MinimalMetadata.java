package dev.readback.azuretables;

import com.azure.core.http.HttpPipelineCallContext;
import com.azure.core.http.HttpPipelineNextPolicy;
import com.azure.core.http.HttpPipelineNextSyncPolicy;
import com.azure.core.http.HttpPipelinePosition;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.HttpResponse;
import com.azure.core.http.policy.HttpPipelinePolicy;
import reactor.core.publisher.Mono;

/**
 * Asks for rows with no more metadata than their types need: the SDK always asks for all, which is
 * longer than an event is, has the service write it, and us read it. What is missing then is the
 * ETag.
 *
 * @see <a
 *     href="https://learn.microsoft.com/rest/api/storageservices/payload-format-for-table-service-operations">Payload
 *     format for Table service operations</a>
 */
final class MinimalMetadata implements HttpPipelinePolicy {
  private static final String ALL = "odata%3Dfullmetadata";
  private static final String MINIMAL = "odata%3Dminimalmetadata";

  @Override
  public Mono<HttpResponse> process(HttpPipelineCallContext call, HttpPipelineNextPolicy next) {
    askForLess(call.getHttpRequest());
    return next.process();
  }

  @Override
  public HttpResponse processSync(HttpPipelineCallContext call, HttpPipelineNextSyncPolicy next) {
    askForLess(call.getHttpRequest());
    return next.processSync();
  }

  private static void askForLess(HttpRequest request) {
    request.setUrl(request.getUrl().toString().replace(ALL, MINIMAL));
  }

  /** Before the request is signed. */
  @Override
  public HttpPipelinePosition getPipelinePosition() {
    return HttpPipelinePosition.PER_CALL;
  }
}
