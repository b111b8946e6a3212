package dev.readback.catalog.http;

import dev.readback.catalog.Product;
import dev.readback.catalog.Seller;
import dev.readback.platform.http.validation.VisibleText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a seller says of a product; which one, and whose, is known already. */
@Schema(name = "PutProduct")
record ProductRequest(
    @NotNull @VisibleText @Size(max = Product.MOST_NAME_CHARACTERS) String name,
    @NotNull @VisibleText(lines = true) @Size(max = Product.MOST_DESCRIPTION_CHARACTERS)
        String description,
    @NotNull @VisibleText @Size(max = Product.MOST_CATEGORY_CHARACTERS) String category,
    @Schema(description = "What one of it is", examples = "box of 100")
        @NotNull
        @VisibleText
        @Size(max = Product.MOST_UNIT_CHARACTERS)
        String unit,
    @Schema(required = true, ref = "Money") @NotNull @Valid Price unitPrice) {

  Product product(String sku, Seller seller) {
    return new Product(sku, seller, name, description, category, unit, unitPrice.money());
  }
}
