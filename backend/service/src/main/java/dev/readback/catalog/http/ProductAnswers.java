package dev.readback.catalog.http;

import dev.readback.catalog.Product;
import dev.readback.catalog.PutResult;
import dev.readback.catalog.PutResult.Completed;
import dev.readback.catalog.PutResult.Overtaken;
import dev.readback.catalog.PutResult.VersionMismatch;
import dev.readback.catalog.VersionedProduct;
import dev.readback.platform.http.Answers;
import dev.readback.platform.http.problem.HttpProblem;
import dev.readback.platform.http.problem.ProblemType;
import dev.readback.platform.words.Words;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Turns one product, or what became of it, into an HTTP answer. */
@Singleton
final class ProductAnswers {
  private final OfferSigner offers;

  ProductAnswers(OfferSigner offers) {
    this.offers = offers;
  }

  RestResponse<CatalogItem> to(PutResult result) {
    return switch (result) {
      case Completed(VersionedProduct state, boolean created) ->
          state(created ? created(state.product()) : ResponseBuilder.ok(), state);
      case VersionMismatch(long current) -> throw versionConflict(current);
      case Overtaken() ->
          throw new HttpProblem(ProblemType.CONCURRENT_CHANGE, CatalogWords.of("overtaken"));
    };
  }

  /** Never a 304: the version stays, but the offer grows old. */
  RestResponse<CatalogItem> to(Optional<VersionedProduct> found) {
    return state(
        ResponseBuilder.ok(),
        found.orElseThrow(
            () -> new HttpProblem(ProblemType.NOT_FOUND, CatalogWords.of("no-such-product"))));
  }

  private RestResponse<CatalogItem> state(
      ResponseBuilder<CatalogItem> response, VersionedProduct state) {
    Product product = state.product();
    return response
        .entity(CatalogItem.of(product, offers.sign(product)))
        .tag(new EntityTag(Long.toString(state.version())))
        .header(HttpHeaders.CACHE_CONTROL, Answers.KEEP_NOTHING)
        .build();
  }

  /** The framework would put the path of the API before a location once more. */
  private static ResponseBuilder<CatalogItem> created(Product product) {
    return ResponseBuilder.<CatalogItem>create(Status.CREATED)
        .header(HttpHeaders.LOCATION, location(product));
  }

  private static URI location(Product product) {
    return UriBuilder.fromPath(CatalogResource.PATH + "/{sku}")
        .queryParam("seller", "{seller}")
        .build(product.sku(), product.seller().id());
  }

  private static HttpProblem versionConflict(long current) {
    Words now =
        current == 0 ? CatalogWords.of("not-there") : CatalogWords.of("at-version", current);
    return new HttpProblem(ProblemType.VERSION_CONFLICT, now, Map.of("currentVersion", current));
  }
}
