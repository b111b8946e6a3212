package dev.readback.proof.blackbox.adversary;

import static dev.readback.proof.blackbox.checker.Guarantee.LEGAL_PREFIX;
import static dev.readback.proof.blackbox.checker.Guarantee.NOTHING_LOST;
import static dev.readback.proof.blackbox.checker.Guarantee.NOTHING_TWICE;
import static dev.readback.proof.blackbox.checker.Guarantee.REFUSED_RIGHTLY;

import dev.readback.proof.blackbox.checker.Guarantee;
import dev.readback.proof.blackbox.history.Answer;
import dev.readback.proof.blackbox.history.Kind;
import dev.readback.proof.blackbox.history.Request;
import dev.readback.proof.blackbox.workload.Wire;
import dev.readback.proof.blackbox.workload.Wire.Call;
import dev.readback.proof.blackbox.workload.Wire.Reply;
import java.util.Set;
import java.util.UUID;

/** Defects in carrying commands out. */
enum CommandBug implements PlantedBug {
  /** A command that is sent again is another command. */
  DOUBLE_APPEND(NOTHING_TWICE) {
    @Override
    Reply give(Call call, Wire wire, Memory memory) {
      Reply reply = wire.send(with(call, call.request().withKey(UUID.randomUUID().toString())));
      return memory.strikes(4) ? new Reply(Answer.none("lost"), "") : reply;
    }
  },
  /** A command is done, and its giver is told that it was rejected. */
  LOST_ACKNOWLEDGEMENT(REFUSED_RIGHTLY) {
    @Override
    Reply give(Call call, Wire wire, Memory memory) {
      Reply reply = wire.send(call);
      return reply.answer().isDone() && memory.strikes(4)
          ? new Reply(reply.answer().withStatus(409).withBody("{}"), "")
          : reply;
    }
  },
  /** A command is acknowledged, and nothing is written. */
  LOST_WRITE(NOTHING_LOST) {
    @Override
    Reply give(Call call, Wire wire, Memory memory) {
      Kind kind = call.request().kind();
      if (kind != Kind.SET_DELIVERY || !memory.strikes(2)) {
        return wire.send(call);
      }
      Answer now = wire.send(with(call, reading(call.request()))).answer();
      long next = now.version() + 1;
      return new Reply(
          Memory.falsified(
                  now,
                  body -> {
                    body.put("version", next);
                    body.set("delivery", Memory.parse(call.request().body()));
                    return body;
                  })
              .withVersion(next),
          "");
    }
  },
  /** It does not matter which version a command was decided on. */
  DROPPED_VERSION_CHECK(LEGAL_PREFIX) {
    @Override
    Reply give(Call call, Wire wire, Memory memory) {
      Reply reply = wire.send(call);
      if (reply.answer().status() != 412) {
        return reply;
      }
      long now = wire.send(with(call, reading(call.request()))).answer().version();
      return wire.send(with(call, call.request().withIfMatch(now)));
    }
  };

  private final Guarantee broken;

  CommandBug(Guarantee broken) {
    this.broken = broken;
  }

  abstract Reply give(Call call, Wire wire, Memory memory);

  @Override
  public Wire around(Wire wire) {
    var memory = new Memory();
    return call -> call.request().kind().isCommand() ? give(call, wire, memory) : wire.send(call);
  }

  @Override
  public Set<Guarantee> breaks() {
    return Set.of(broken);
  }

  private static Request reading(Request command) {
    return command.reading("/api/" + command.subject());
  }

  private static Call with(Call call, Request other) {
    return new Call(other, call.replica(), call.bearer(), call.token());
  }
}
