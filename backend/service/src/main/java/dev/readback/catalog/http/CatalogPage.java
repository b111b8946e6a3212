package dev.readback.catalog.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some products of the catalog, ordered by seller and SKU. */
record CatalogPage(@Schema(required = true) List<CatalogItem> items) {}
