package dev.readback.proof.blackbox.workload;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readback.proof.blackbox.history.Kind;
import dev.readback.proof.blackbox.workload.World.Offer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A buyer, who may be at another device at the same time. */
public final class BuyerSession extends Session {
  private static final List<String> STATUSES =
      List.of("draft", "placed", "confirmed", "rejected", "withdrawn");
  private static final List<Kind> COMMANDS =
      List.of(
          Kind.ADD_LINE,
          Kind.CHANGE_QUANTITY,
          Kind.REMOVE_LINE,
          Kind.SET_DELIVERY,
          Kind.PLACE,
          Kind.WITHDRAW);
  private static final int RECENT = 4;
  private static final int OLDER = 12;
  private static final int MOST_LINES = 3;

  private final List<String> bookings;
  private final Optional<String> address;

  /**
   * @param address where this buyer wants to be told of decisions; none for one who does not
   */
  public BuyerSession(Client client, Optional<String> address) {
    super(client);
    this.address = address;
    this.bookings = client.world().bookingsOf(client.person());
  }

  @Override
  protected void begin() {
    address.ifPresent(
        there -> client.command(Kind.REQUEST_DECISION_MAIL, "preferences", "{}", there, 0));
  }

  @Override
  protected void step() {
    int dice = dice();
    if (bookings.isEmpty() || dice < 9) {
      start();
      return;
    }
    String id = dice % 10 == 0 ? pick(bookings) : pick(latest(RECENT));
    if (dice < 63) {
      change(id);
    } else if (dice < 75) {
      read(booking(id));
    } else if (dice < 79) {
      readThePast(booking(id));
    } else if (dice < 81) {
      client.readHistory(booking(id));
    } else if (dice < 88) {
      followOrder(pick(latest(OLDER)));
    } else {
      list("bookings", STATUSES);
    }
  }

  private List<String> latest(int most) {
    List<String> known = List.copyOf(bookings);
    return known.subList(Math.max(0, known.size() - most), known.size());
  }

  private void start() {
    String id = new UUID(random.nextLong(), random.nextLong()).toString();
    String body = Bodies.write(Map.of("sellerId", pick(client.world().offers()).seller()));
    var answer = client.command(Kind.START, booking(id), body, "", 0);
    remember(booking(id), answer);
    if (answer.isDone()) {
      bookings.add(id);
    }
  }

  private void change(String id) {
    String subject = booking(id);
    if (version(subject) == 0) {
      read(subject);
    }
    give(next(subject), subject);
  }

  /** Mostly what leads on; sometimes anything, whether it can be done or not. */
  private Kind next(String subject) {
    List<String> actions = actions(subject);
    if (dice() < 12 || actions.isEmpty()) {
      return pick(COMMANDS);
    }
    int lines = seen(subject).path("lines").size();
    if (actions.contains("place") && dice() < 50) {
      return Kind.PLACE;
    }
    if (lines > 0 && actions.contains("set-delivery") && !actions.contains("place")) {
      return Kind.SET_DELIVERY;
    }
    if (lines > MOST_LINES) {
      return Kind.REMOVE_LINE;
    }
    return lines == 0 || dice() < 60 ? Kind.ADD_LINE : Kind.CHANGE_QUANTITY;
  }

  private void give(Kind kind, String subject) {
    Offer offer = offer(subject);
    int quantity = 1 + random.nextInt(999);
    long ifMatch = kind == Kind.PLACE || dice() < 10 ? Math.max(1, version(subject)) : 0;
    String body =
        switch (kind) {
          case ADD_LINE -> Bodies.write(Map.of("offer", offer.document(), "quantity", quantity));
          case CHANGE_QUANTITY -> Bodies.write(Map.of("sku", sku(subject), "quantity", quantity));
          case REMOVE_LINE -> Bodies.write(Map.of("sku", sku(subject)));
          case SET_DELIVERY -> Bodies.delivery(random.nextLong(Long.MAX_VALUE));
          case WITHDRAW -> Bodies.reason(random.nextLong(Long.MAX_VALUE));
          default -> "{}";
        };
    String about = kind == Kind.ADD_LINE ? offer.sku() : "";
    remember(subject, client.command(kind, subject, body, about, ifMatch));
  }

  private Offer offer(String subject) {
    String seller = seen(subject).path("seller").path("id").asText();
    List<Offer> fitting =
        client.world().offers().stream().filter(each -> each.seller().equals(seller)).toList();
    return fitting.isEmpty() ? pick(client.world().offers()) : pick(fitting);
  }

  private String sku(String subject) {
    JsonNode lines = seen(subject).path("lines");
    return lines.isEmpty()
        ? pick(client.world().offers()).sku()
        : lines.get(random.nextInt(lines.size())).path("sku").asText();
  }

  /** What comes after the order was confirmed. */
  private void followOrder(String id) {
    String subject = fulfilment(id);
    read(subject);
    List<String> actions = actions(subject);
    if (actions.contains("report-problem") && dice() < 20) {
      String body = Bodies.write(Map.of("description", "Problem " + random.nextLong()));
      remember(subject, client.command(Kind.REPORT_PROBLEM, subject, body, "", 0));
    } else if (actions.contains("confirm-receipt")) {
      remember(subject, client.command(Kind.CONFIRM_RECEIPT, subject, "{}", "", 0));
    }
  }

  @Override
  protected void found(JsonNode row) {
    // devices tell each other what they began: lists are read for their own sake
  }
}
