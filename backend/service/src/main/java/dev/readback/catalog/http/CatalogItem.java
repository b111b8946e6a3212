package dev.readback.catalog.http;

import dev.readback.catalog.Product;
import dev.readback.catalog.Seller;
import dev.readback.catalog.http.OfferSigner.SignedOffer;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.joda.money.Money;

/**
 * A product and the offer to buy it.
 *
 * @param offerExpiresAt until when the offer can be added to a booking
 */
record CatalogItem(
    @Schema(required = true, description = "Names the product among those of its seller")
        String sku,
    @Schema(required = true) String name,
    @Schema(required = true) String description,
    @Schema(required = true) String category,
    @Schema(required = true, ref = "Party") Seller seller,
    @Schema(required = true, description = "What one of it is", examples = "box of 100")
        String unit,
    @Schema(required = true) Money unitPrice,
    @Schema(required = true, description = "The signed offer, to be handed to a booking as it is")
        String offer,
    @Schema(required = true) Instant offerExpiresAt) {

  static CatalogItem of(Product product, SignedOffer offer) {
    return new CatalogItem(
        product.sku(),
        product.name(),
        product.description(),
        product.category(),
        product.seller(),
        product.unit(),
        product.unitPrice(),
        offer.compact(),
        offer.expiresAt());
  }
}
