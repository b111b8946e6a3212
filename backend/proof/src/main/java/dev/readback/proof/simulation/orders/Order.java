package dev.readback.proof.simulation.orders;

import dev.readback.proof.simulation.orders.OrderEvent.Added;
import dev.readback.proof.simulation.orders.OrderEvent.Closed;
import dev.readback.proof.simulation.orders.OrderEvent.Placed;
import dev.readback.proof.simulation.orders.OrderEvent.Reopened;
import dev.readback.proof.simulation.orders.OrderEvent.Started;

/** An order: the state that is decided on, and the view that is read. */
public record Order(
    Status status, String buyer, String seller, long startedAt, int total, boolean everPlaced) {

  /** How far it has come. */
  public enum Status {
    NONE,
    DRAFT,
    PLACED,
    CLOSED
  }

  public static final Order NONE = new Order(Status.NONE, "", "", 0, 0, false);

  public Order after(OrderEvent event) {
    return switch (event) {
      case Started(String by, String from, long at) ->
          new Order(Status.DRAFT, by, from, at, 0, false);
      case Added(int amount) ->
          new Order(status, buyer, seller, startedAt, total + amount, everPlaced);
      case Placed() -> moved(Status.PLACED);
      case Reopened() -> moved(Status.DRAFT);
      case Closed() -> moved(Status.CLOSED);
    };
  }

  public boolean concerns(String person) {
    return person.equals(buyer) || person.equals(seller);
  }

  private Order moved(Status to) {
    return new Order(to, buyer, seller, startedAt, total, everPlaced || to == Status.PLACED);
  }
}
