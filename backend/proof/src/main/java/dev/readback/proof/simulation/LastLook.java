package dev.readback.proof.simulation;

import dev.readback.eventsourcing.readmodel.ListedRow;
import dev.readback.eventsourcing.store.ReadModelRow;
import dev.readback.proof.simulation.history.Entry.ListAsked;
import dev.readback.proof.simulation.history.Entry.ListEnded;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Reads all lists at the end, page by page, as somebody who remembers nothing. */
final class LastLook {
  private static final List<String> PEOPLE = List.of("alice", "carl", "bob", "dora");
  private static final List<String> LISTS = List.of("all", "DRAFT", "PLACED", "CLOSED");
  private static final int LIMIT = 5;

  private final World world;
  private final Replica replica;
  private boolean ended;

  LastLook(World world, Replicas replicas) {
    this.world = world;
    this.replica = replicas.any();
  }

  void read(Consumer<BooleanSupplier> until) {
    for (String person : PEOPLE) {
      for (String list : LISTS) {
        ended = false;
        page(new ListAsked(0, 0, person, list, "", LIMIT), new ArrayList<>());
        until.accept(() -> ended);
      }
    }
  }

  private void page(ListAsked asked, List<ReadModelRow> rows) {
    replica
        .service
        .list(asked, List.of())
        .subscribe()
        .with(answer -> add(asked, rows, answer.body()), _ -> ended = true);
  }

  private void add(ListAsked asked, List<ReadModelRow> rows, Service.Shown shown) {
    shown.page().rows().stream().map(ListedRow::row).forEach(rows::add);
    if (shown.page().more() && !shown.page().rows().isEmpty()) {
      String last = rows.getLast().sortKey();
      page(new ListAsked(0, 0, asked.partition(), asked.list(), last, LIMIT), rows);
    } else {
      ended = true;
      world.history.add(new ListEnded(asked.partition(), asked.list(), rows));
    }
  }
}
