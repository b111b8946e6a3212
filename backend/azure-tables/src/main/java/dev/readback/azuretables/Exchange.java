package dev.readback.azuretables;

import com.azure.core.http.HttpRequest;
import com.azure.core.http.HttpResponse;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/**
 * One request of the SDK.
 *
 * @param outcome its response, when that is here whole; whoever gives the request up cancels it
 */
record Exchange(HttpRequest request, Buffer body, CompletableFuture<HttpResponse> outcome) {

  Exchange(HttpRequest request, Buffer body) {
    this(request, body, new CompletableFuture<>());
  }

  /** Sends the request on its connection, unless nobody waits for it any more. */
  void send(HttpClientRequest connected) {
    connected.exceptionHandler(this::broken); // or Vert.x logs what befalls it before it is sent
    var _ = outcome.whenComplete((_, _) -> resetIfGivenUp(connected));
    request
        .getHeaders()
        .forEach(header -> connected.putHeader(header.getName(), header.getValuesList()));
    // Before it is sent, since the body of an answer that nobody asks for in time is lost.
    connected
        .response()
        .compose(
            response ->
                response.body().map(content -> new BufferedResponse(request, response, content)))
        .onSuccess(outcome::complete)
        .onFailure(this::broken);
    var _ = connected.end(body);
  }

  void notConnected(Throwable failure) {
    outcome.completeExceptionally(new NotConnected(failure));
  }

  private void broken(Throwable failure) {
    outcome.completeExceptionally(new IOException(failure.getMessage(), failure));
  }

  /** Nothing is sent any more; if it was, the connection closes, since an answer may come on it. */
  private void resetIfGivenUp(HttpClientRequest sent) {
    if (outcome.isCancelled()) {
      sent.reset();
    }
  }
}
