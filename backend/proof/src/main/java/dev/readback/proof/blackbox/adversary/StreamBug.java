package dev.readback.proof.blackbox.adversary;

import static dev.readback.proof.blackbox.checker.Guarantee.LEGAL_PREFIX;
import static dev.readback.proof.blackbox.checker.Guarantee.MONOTONIC_READS;
import static dev.readback.proof.blackbox.checker.Guarantee.NEWEST_STATE;
import static dev.readback.proof.blackbox.checker.Guarantee.READ_YOUR_WRITES;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.readback.proof.blackbox.checker.Guarantee;
import dev.readback.proof.blackbox.history.Answer;
import dev.readback.proof.blackbox.history.Kind;
import dev.readback.proof.blackbox.history.Request;
import dev.readback.proof.blackbox.workload.Wire;
import dev.readback.proof.blackbox.workload.Wire.Call;
import dev.readback.proof.blackbox.workload.Wire.Reply;
import java.util.Set;

/** Defects in reading one stream. */
enum StreamBug implements PlantedBug {
  /** A read is answered from a cache that nobody clears. */
  STALE_CACHE(READ_YOUR_WRITES, MONOTONIC_READS, NEWEST_STATE) {
    @Override
    Answer read(Call call, Answer now, Wire wire, Memory memory) {
      String name = call.request().person() + call.request().path();
      return memory.strikes(2) ? memory.first(name, now) : now;
    }
  },
  /** The last version is not read, as from a copy of the store that is behind. */
  OLDER_VERSION(READ_YOUR_WRITES, MONOTONIC_READS, NEWEST_STATE) {
    @Override
    Answer read(Call call, Answer now, Wire wire, Memory memory) {
      if (now.version() < 2 || !call.request().subject().startsWith("bookings/")) {
        return now;
      }
      Request past =
          call.request().reading(call.request().path() + "?version=" + (now.version() - 1));
      return wire.send(new Call(past, call.replica(), call.bearer(), call.token())).answer();
    }
  },
  /** The fold leaves out an event. */
  SKIPPED_EVENT(LEGAL_PREFIX) {
    @Override
    Answer read(Call call, Answer now, Wire wire, Memory memory) {
      return Memory.falsified(
          now,
          body -> {
            if (body.path("lines") instanceof ArrayNode lines && lines.size() > 1) {
              lines.remove(lines.size() - 1);
            }
            return body;
          });
    }
  },
  /** Reads of two people get mixed up. */
  STATE_OF_ANOTHER(LEGAL_PREFIX) {
    @Override
    Answer read(Call call, Answer now, Wire wire, Memory memory) {
      Answer other = memory.answers().put("last", now);
      return other != null && memory.strikes(3) ? other : now;
    }
  };

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<Guarantee> broken;

  StreamBug(Guarantee... broken) {
    this.broken = Set.of(broken);
  }

  abstract Answer read(Call call, Answer now, Wire wire, Memory memory);

  @Override
  public Wire around(Wire wire) {
    var memory = new Memory();
    return call -> {
      Reply reply = wire.send(call);
      return call.request().kind() == Kind.READ && reply.answer().isDone()
          ? new Reply(read(call, reply.answer(), wire, memory), reply.token())
          : reply;
    };
  }

  @Override
  public Set<Guarantee> breaks() {
    return broken;
  }
}
