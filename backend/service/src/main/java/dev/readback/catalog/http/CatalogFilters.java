package dev.readback.catalog.http;

import dev.readback.catalog.CatalogQuery;
import dev.readback.platform.http.paging.PagedList;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a caller wants to see of the catalog; nothing and blank are the same. */
record CatalogFilters(@Nullable String q, @Nullable String seller) {

  CatalogQuery query() {
    return new CatalogQuery(text(q), Optional.of(text(seller)).filter(id -> !id.isBlank()));
  }

  PagedList list() {
    return new PagedList(CatalogResource.PATH, Map.of("q", text(q), "seller", text(seller)));
  }

  private static String text(@Nullable String parameter) {
    return Objects.requireNonNullElse(parameter, "");
  }
}
