package dev.readback.eventsourcing.handling;

import dev.readback.eventsourcing.Decider;
import dev.readback.eventsourcing.Decision;
import dev.readback.eventsourcing.EncodedEvent;
import dev.readback.eventsourcing.EventCodec;
import dev.readback.eventsourcing.EventMetadata;
import dev.readback.eventsourcing.Projection;
import dev.readback.eventsourcing.StreamBudget;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.UnknownEventType;
import java.util.Optional;

/** A small aggregate root to try the handlers with: it adds numbers up, to a hundred at most. */
final class Tally {
  sealed interface Command {}

  record Add(int amount) implements Command {}

  record SetTo(int amount) implements Command {}

  record Close() implements Command {}

  record Added(int amount) {}

  static final Decider<Command, Integer, Added, String> DECIDER =
      new Decider<>() {
        @Override
        public Integer initial() {
          return 0;
        }

        @Override
        public Decision<Added, String> decide(Command command, Integer total) {
          return switch (command) {
            case Add(int amount) when total + amount > 100 -> Decision.reject("over a hundred");
            case Add(int amount) -> Decision.accept(new Added(amount));
            case SetTo(int amount) when amount == total -> Decision.accept();
            case SetTo(int amount) -> Decision.accept(new Added(amount - total));
            case Close() -> Decision.accept(new Added(0));
          };
        }

        @Override
        public Integer evolve(Integer total, Added event) {
          return total + event.amount();
        }
      };

  static final Projection<String, Added> SUM_IN_WORDS =
      new Projection<>() {
        @Override
        public String initial() {
          return "0";
        }

        @Override
        public String evolve(String view, Added event, EventMetadata metadata) {
          return view + "+" + event.amount() + " by " + metadata.actor().name();
        }
      };

  static final EventCodec<Added> CODEC =
      new EventCodec<>() {
        @Override
        public EncodedEvent encode(Added event) {
          return new EncodedEvent("added", 1, Integer.toString(event.amount()));
        }

        @Override
        public Added decode(EncodedEvent encoded, StreamId stream, long version) {
          if (!encoded.type().equals("added")) {
            throw new UnknownEventType(stream, version, encoded.type(), encoded.schemaVersion());
          }
          return new Added(Integer.parseInt(encoded.data()));
        }
      };

  static final AggregateRoot<Command, Integer, Added, String> ROOT =
      new AggregateRoot<>(
          "tallies",
          DECIDER,
          CODEC,
          new StreamBudget(5, 1_000, 1, 100),
          Close.class::isInstance,
          (_, command, _) ->
              command instanceof Add(int amount) && amount < 0
                  ? Optional.of("not yours")
                  : Optional.empty());

  private Tally() {}
}
