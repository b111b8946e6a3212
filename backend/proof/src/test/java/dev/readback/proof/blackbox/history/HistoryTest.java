package dev.readback.proof.blackbox.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
  private static final Request START =
      new Request(
          1,
          "a/1",
          "a",
          Kind.START,
          "bookings/b",
          "/api/bookings/b/start",
          "k",
          0,
          "{}",
          true,
          "",
          0);

  private final History history = new History();

  @Test
  void exchanges_are_in_the_order_in_which_they_began() {
    history.record(START, Answer.none("late"), 20, 30);
    history.record(START, Answer.none("early"), 10, 40);

    assertEquals(
        List.of("early", "late"),
        history.exchanges().stream().map(each -> each.answer().failure()).toList());
  }

  @Test
  void what_is_written_is_read_again(@TempDir Path folder) {
    history.record(START, Answer.none("reset"), 1, 2);
    history.record(START, new Answer(201, 1, "{\"a\":\"\u00e4\"}", "", "", ""), 3, 4);
    Path file = folder.resolve("somewhere").resolve("history.jsonl");

    History.write(history.exchanges(), file);

    assertEquals(history.exchanges(), History.read(file));
  }
}
