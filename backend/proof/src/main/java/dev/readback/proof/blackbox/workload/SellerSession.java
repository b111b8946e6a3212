package dev.readback.proof.blackbox.workload;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readback.proof.blackbox.history.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A seller, who knows of orders by lists alone. */
public final class SellerSession extends Session {
  private static final List<String> STATUSES =
      List.of("placed", "placed", "placed", "confirmed", "rejected", "withdrawn");
  private static final int RECENT = 12;

  /** The version at which an order was seen as placed, or confirmed. */
  private final Map<String, Long> placed = new LinkedHashMap<>();

  private final List<String> known = new ArrayList<>();

  public SellerSession(Client client) {
    super(client);
  }

  @Override
  protected void step() {
    int dice = dice();
    if (known.isEmpty() || dice < 20) {
      list("sales-orders", STATUSES);
    } else if (dice < 50 && !placed.isEmpty()) {
      decide();
    } else if (dice < 60) {
      read(booking(recent()));
    } else if (dice < 65) {
      readThePast(booking(recent()));
    } else if (dice < 67) {
      client.readHistory(booking(recent()));
    } else {
      fulfil(recent());
    }
  }

  private String recent() {
    return known.get(known.size() - 1 - random.nextInt(Math.min(RECENT, known.size())));
  }

  private void decide() {
    String id = placed.keySet().iterator().next();
    long version = placed.getOrDefault(id, 1L);
    placed.remove(id);
    boolean confirms = dice() < 75;
    remember(
        booking(id),
        client.command(
            confirms ? Kind.CONFIRM : Kind.REJECT,
            booking(id),
            confirms ? "{}" : Bodies.reason(random.nextLong(Long.MAX_VALUE)),
            "",
            version));
  }

  private void fulfil(String id) {
    String subject = fulfilment(id);
    String handover = seen(booking(id)).path("handover").asText();
    if (actions(subject).contains("dispatch")) {
      dispatch(subject);
    } else if (version(subject) == 0 && !handover.isEmpty()) {
      String body = Bodies.write(Map.of("handover", handover));
      remember(subject, client.command(Kind.START_FULFILMENT, subject, body, "", 0));
    } else if (version(booking(id)) == 0) {
      read(booking(id));
    } else {
      read(subject);
    }
  }

  /** Some or all of what is left of each line. */
  private void dispatch(String subject) {
    List<Map<String, Object>> lines = new ArrayList<>();
    for (JsonNode line : seen(subject).path("lines")) {
      int left = line.path("ordered").asInt() - line.path("dispatched").asInt();
      if (left > 0) {
        int quantity = dice() < 70 ? left : 1 + random.nextInt(left);
        lines.add(Map.of("sku", line.path("sku").asText(), "quantity", quantity));
      }
    }
    Map<String, Object> parcel = new HashMap<>();
    parcel.put("carrier", "PostNL");
    parcel.put("trackingCode", "3S" + random.nextLong(Long.MAX_VALUE));
    parcel.put("lines", lines);
    remember(subject, client.command(Kind.DISPATCH, subject, Bodies.write(parcel), "", 0));
  }

  @Override
  protected void found(JsonNode row) {
    String id = row.path("bookingId").asText();
    if (!known.contains(id)) {
      known.add(id);
    }
    if (row.path("status").asText().equals("placed")) {
      placed.put(id, row.path("version").asLong());
    }
  }
}
