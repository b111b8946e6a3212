package dev.readback.proof.blackbox.workload;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readback.proof.blackbox.workload.World.Offer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills the catalog before the work begins. */
public final class Market {
  private static final int PRODUCTS = 4;

  private final HttpClient client;
  private final String address;

  private Market(HttpClient client, String address) {
    this.client = client;
    this.address = address;
  }

  /**
   * Offers of some products of each seller.
   *
   * @param address of a replica
   * @param sellers with their bearer tokens
   */
  public static List<Offer> open(String address, Map<String, String> sellers) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      var market = new Market(client, address);
      List<Offer> offers = new ArrayList<>();
      sellers.forEach((seller, bearer) -> offers.addAll(market.offersOf(seller, bearer)));
      return offers;
    }
  }

  private List<Offer> offersOf(String seller, String bearer) {
    for (int product = 1; product <= PRODUCTS; product++) {
      String body =
          Bodies.write(
              Map.of(
                  "name", "Bolt M" + product,
                  "description", "Zinc plated",
                  "category", "Fasteners",
                  "unit", "box of 100",
                  "unitPrice", Map.of("amount", product + ".90", "currency", "EUR")));
      send(
          request("/api/catalog/%s-%d".formatted(seller, product), bearer)
              .header("Content-Type", "application/json")
              .PUT(BodyPublishers.ofString(body))
              .build());
    }
    List<Offer> offers = new ArrayList<>();
    JsonNode items =
        Bodies.parse(send(request("/api/catalog?seller=" + seller, bearer).build())).path("items");
    items.forEach(item -> offers.add(offer(seller, item)));
    return offers;
  }

  private static Offer offer(String seller, JsonNode item) {
    return new Offer(seller, item.path("sku").asText(), item.path("offer").asText());
  }

  private HttpRequest.Builder request(String path, String bearer) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Authorization", "Bearer " + bearer);
  }

  private String send(HttpRequest request) {
    try {
      var response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new IllegalStateException(response.statusCode() + " " + response.body());
      }
      return response.body();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
