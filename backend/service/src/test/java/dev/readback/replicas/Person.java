package dev.readback.replicas;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** A buyer or a seller in a session of their own, at whichever replica each request goes to. */
final class Person {
  static final String SESSION_TOKEN = "Session-Token";
  private static final String SKU = "BOLT-1";

  static final Map<String, Object> DELIVERY =
      Map.of(
          "recipient", "Ada Lovelace",
          "street", "Keizersgracht 1",
          "city", "Amsterdam",
          "postalCode", "1015 CC",
          "country", "NL",
          "requestedDate", "2099-12-31");

  private final String name;
  private final String bearer;
  private String session = "";
  private String offer = "";

  Person(String name, String bearer) {
    this.name = name;
    this.bearer = bearer;
  }

  String name() {
    return name;
  }

  String session() {
    return session;
  }

  /** The same person on another device, which knows nothing of this session. */
  Person elsewhere() {
    return new Person(name, bearer);
  }

  private RequestSpecification request(Replica replica) {
    var request = given().baseUri(replica.address()).auth().oauth2(bearer);
    return session.isEmpty() ? request : request.header(SESSION_TOKEN, session);
  }

  /** Keeps the token of the answer in the place of the one that was sent. */
  private Response answered(Response answer) {
    String next = answer.header(SESSION_TOKEN);
    session = next == null ? session : next;
    return answer;
  }

  Response get(Replica replica, String path) {
    return answered(request(replica).get(path));
  }

  Listing bookings(Replica replica) {
    return new Listing(get(replica, "/api/bookings?limit=200"));
  }

  Listing bookings(Replica replica, String status) {
    return new Listing(get(replica, "/api/bookings?limit=200&status=" + status));
  }

  Listing salesOrders(Replica replica) {
    return new Listing(get(replica, "/api/sales-orders?limit=200"));
  }

  Response give(Replica replica, String path, Object body) {
    return give(replica, path, newId(), body);
  }

  /** A command that may be given again under its key. */
  Response give(Replica replica, String path, String key, Object body) {
    var command = request(replica).contentType(ContentType.JSON).header("Idempotency-Key", key);
    return answered(command.body(body).post("/api/" + path));
  }

  /** A decision on a version that this person has seen. */
  Response decide(Replica replica, String booking, long version, String command, String key) {
    return answered(
        request(replica)
            .contentType(ContentType.JSON)
            .header("Idempotency-Key", key)
            .header("If-Match", "\"" + version + "\"")
            .body(Map.of())
            .post("/api/bookings/" + booking + "/" + command));
  }

  /** A product that buyers can order; the same again changes nothing for them. */
  void sells(Replica replica) {
    Map<String, Object> product =
        Map.of(
            "name", "Bolt",
            "description", "Zinc plated",
            "category", "Fasteners",
            "unit", "box of 100",
            "unitPrice", Map.of("amount", "14.90", "currency", "EUR"));
    request(replica)
        .contentType(ContentType.JSON)
        .body(product)
        .put("/api/catalog/" + SKU)
        .then()
        .statusCode(oneOf(200, 201));
  }

  /** A booking at version 3 that only needs to be placed. */
  String drafted(Replica replica, Person seller) {
    String booking = newId();
    String path = "bookings/" + booking;
    give(replica, path + "/start", Map.of("sellerId", seller.name())).then().statusCode(201);
    Map<String, Object> line = Map.of("offer", offer(replica), "quantity", 3);
    give(replica, path + "/add-line", line).then().statusCode(200);
    give(replica, path + "/set-delivery", DELIVERY).then().statusCode(200);
    return booking;
  }

  /** Of the one product, looked up once. */
  private String offer(Replica replica) {
    if (offer.isEmpty()) {
      Response found = get(replica, "/api/catalog?q=" + SKU);
      offer = found.then().statusCode(200).extract().path("items[0].offer");
    }
    return offer;
  }

  void place(Replica replica, String booking) {
    decide(replica, booking, 3, "place", newId()).then().statusCode(200);
  }

  /** A booking at version 4. */
  String placed(Replica replica, Person seller) {
    String booking = drafted(replica, seller);
    place(replica, booking);
    return booking;
  }

  static String newId() {
    return UUID.randomUUID().toString();
  }
}
