package dev.readback.azuretables;

import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpHeaders;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.HttpResponse;
import com.azure.core.util.CoreUtils;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A response that is here whole. */
final class BufferedResponse extends HttpResponse {
  private final int status;
  private final HttpHeaders headers = new HttpHeaders();
  private final byte[] body;

  BufferedResponse(HttpRequest request, HttpClientResponse response, Buffer body) {
    super(request);
    this.status = response.statusCode();
    response
        .headers()
        .forEach(
            header -> headers.add(HttpHeaderName.fromString(header.getKey()), header.getValue()));
    this.body = body.getBytes();
  }

  @Override
  public int getStatusCode() {
    return status;
  }

  @Override
  @Deprecated
  public String getHeaderValue(String name) {
    return headers.getValue(HttpHeaderName.fromString(name));
  }

  @Override
  public HttpHeaders getHeaders() {
    return headers;
  }

  @Override
  public Flux<ByteBuffer> getBody() {
    return getBodyAsByteArray().map(ByteBuffer::wrap).flux();
  }

  @Override
  public Mono<byte[]> getBodyAsByteArray() {
    return body.length == 0 ? Mono.empty() : Mono.just(body);
  }

  @Override
  public Mono<String> getBodyAsString() {
    return getBodyAsByteArray()
        .map(
            bytes ->
                CoreUtils.bomAwareToString(bytes, getHeaderValue(HttpHeaderName.CONTENT_TYPE)));
  }

  @Override
  public Mono<String> getBodyAsString(Charset charset) {
    return getBodyAsByteArray().map(bytes -> CoreUtils.bomAwareToString(bytes, charset.name()));
  }

  @Override
  public HttpResponse buffer() {
    return this;
  }
}
