package dev.readback.proof.blackbox.adversary;

import static dev.readback.proof.blackbox.checker.Guarantee.LIST_IN_ORDER;
import static dev.readback.proof.blackbox.checker.Guarantee.LIST_MONOTONIC_READS;
import static dev.readback.proof.blackbox.checker.Guarantee.LIST_READS_YOUR_WRITES;
import static dev.readback.proof.blackbox.checker.Guarantee.LIST_SAYS_WHAT_IT_IS;
import static dev.readback.proof.blackbox.checker.Guarantee.READ_MODEL_IS_THE_FOLD;
import static dev.readback.proof.blackbox.checker.Guarantee.ROW_BELONGS;
import static dev.readback.proof.blackbox.checker.Guarantee.ROW_IS_A_STATE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.readback.proof.blackbox.checker.Guarantee;
import dev.readback.proof.blackbox.history.Answer;
import dev.readback.proof.blackbox.history.Kind;
import dev.readback.proof.blackbox.history.Request;
import dev.readback.proof.blackbox.workload.Wire;
import dev.readback.proof.blackbox.workload.Wire.Call;
import dev.readback.proof.blackbox.workload.Wire.Reply;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Defects in reading lists. */
enum ListBug implements PlantedBug {
  /** The session's token is not read, and the list says otherwise. */
  IGNORED_TOKEN(LIST_READS_YOUR_WRITES, LIST_MONOTONIC_READS) {
    @Override
    Call sent(Call call) {
      return new Call(call.request(), call.replica(), call.bearer(), "");
    }

    @Override
    Answer read(Request request, Answer page, Memory memory) {
      return page.withConsistency("session");
    }
  },
  /** The session's token is not read, and the list says so. */
  FORGOTTEN_TOKEN(LIST_SAYS_WHAT_IT_IS) {
    @Override
    Call sent(Call call) {
      return new Call(call.request(), call.replica(), call.bearer(), "");
    }
  },
  /** The correction of a page ignores which status was asked for. */
  OVERLAY_IGNORES_THE_FILTER(ROW_BELONGS) {
    @Override
    Call sent(Call call) {
      String all = call.request().path().replaceFirst("&status=[a-z]+", "");
      return new Call(call.request().withPath(all), call.replica(), call.bearer(), call.token());
    }
  },
  /** Two rows stand in the wrong order. */
  SWAPPED_ROWS(LIST_IN_ORDER) {
    @Override
    List<JsonNode> rows(Request request, List<JsonNode> rows, Memory memory) {
      if (rows.size() > 1) {
        Collections.swap(rows, 0, 1);
      }
      return rows;
    }
  },
  /** A page begins one row too late. */
  CURSOR_ONE_TOO_FAR(LIST_READS_YOUR_WRITES, LIST_MONOTONIC_READS, READ_MODEL_IS_THE_FOLD) {
    @Override
    List<JsonNode> rows(Request request, List<JsonNode> rows, Memory memory) {
      return isFirst(request) || rows.size() < 2 ? rows : rows.subList(1, rows.size());
    }
  },
  /** A page begins one row too early. */
  CURSOR_ONE_TOO_FEW(LIST_IN_ORDER) {
    @Override
    List<JsonNode> rows(Request request, List<JsonNode> rows, Memory memory) {
      String traversal = Long.toString(request.traversal());
      if (!rows.isEmpty()) {
        JsonNode last = memory.rows().put(traversal, rows.getLast());
        if (last != null) {
          rows.addFirst(last);
        }
      }
      return rows;
    }
  },
  /** The partition of another person is read. */
  ROW_OF_ANOTHER(ROW_BELONGS) {
    @Override
    List<JsonNode> rows(Request request, List<JsonNode> rows, Memory memory) {
      if (!rows.isEmpty()) {
        JsonNode other = memory.rows().put("last", rows.getFirst());
        if (other != null && memory.strikes(3)) {
          rows.set(0, other);
        }
      }
      return rows;
    }
  },
  /** A late writer of a row wins: it shows less than it did, as if it were new. */
  PROJECTED_OUT_OF_ORDER(ROW_IS_A_STATE) {
    @Override
    JsonNode row(Request request, JsonNode row, Memory memory) {
      JsonNode before = memory.rows().putIfAbsent(row.path("bookingId").asText(), row);
      return before instanceof ObjectNode late
          ? late.deepCopy().put("version", row.path("version").asLong())
          : row;
    }
  },
  /** A row stays what it was when it was first read: later changes do not come to it. */
  PROJECTED_ONCE(LIST_READS_YOUR_WRITES, LIST_MONOTONIC_READS, READ_MODEL_IS_THE_FOLD) {
    @Override
    JsonNode row(Request request, JsonNode row, Memory memory) {
      JsonNode before =
          memory.rows().putIfAbsent(request.subject() + row.path("bookingId").asText(), row);
      return before == null ? row : before;
    }
  },
  /** The message of a change was deleted before it was seen to: only its session knows. */
  MESSAGE_DELETED_TOO_EARLY(READ_MODEL_IS_THE_FOLD) {
    @Override
    List<JsonNode> rows(Request request, List<JsonNode> rows, Memory memory) {
      return request.remembers()
          ? rows
          : rows.stream().filter(row -> row.path("version").asLong() % 4 != 0).toList();
    }
  };

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<Guarantee> broken;

  ListBug(Guarantee... broken) {
    this.broken = Set.of(broken);
  }

  Call sent(Call call) {
    return call;
  }

  Answer read(Request request, Answer page, Memory memory) {
    return Memory.withRows(page, rows -> rows(request, rows, memory));
  }

  List<JsonNode> rows(Request request, List<JsonNode> rows, Memory memory) {
    return rows.stream().map(row -> row(request, row, memory)).toList();
  }

  JsonNode row(Request request, JsonNode row, Memory memory) {
    return row;
  }

  @Override
  public Wire around(Wire wire) {
    var memory = new Memory();
    return call -> {
      if (call.request().kind() != Kind.LIST) {
        return wire.send(call);
      }
      Reply reply = wire.send(sent(call));
      return reply.answer().isDone()
          ? new Reply(read(call.request(), reply.answer(), memory), reply.token())
          : reply;
    };
  }

  @Override
  public Set<Guarantee> breaks() {
    return broken;
  }

  private static boolean isFirst(Request request) {
    return request.traversal() == request.operation();
  }
}
