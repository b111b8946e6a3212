package dev.readback.proof.blackbox.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  @TempDir private Path folder;

  @Test
  void a_run_goes_on_where_it_was_ended() {
    Journal.in(file(), "a run").add("4f2", figures(3));
    Journal.in(file(), "a run").add("4f3", figures(4));

    Journal journal = Journal.in(file(), "a run");

    assertEquals(2, journal.size());
    assertEquals(7, journal.figures().count("requests"));
    assertEquals(Map.of("4f2", 1, "4f3", 1), journal.versions());
  }

  @Test
  void another_run_in_the_same_file_is_no_part_of_it() {
    Journal.in(file(), "another run").add("4f2", figures(3));

    Journal journal = Journal.in(file(), "a run");

    assertEquals(0, journal.size());
  }

  @Test
  void an_epoch_whose_line_was_cut_off_is_done_again() throws IOException {
    Journal.in(file(), "a run").add("4f2", figures(3));
    Files.writeString(file(), "\n{\"epoch\":1,\"cou", StandardOpenOption.APPEND);

    Journal cut = Journal.in(file(), "a run");
    assertEquals(1, cut.size());
    cut.add("4f3", figures(4));

    assertEquals(7, Journal.in(file(), "a run").figures().count("requests"));
  }

  private Path file() {
    return folder.resolve("run.jsonl");
  }

  private static Figures figures(long requests) {
    var figures = new Figures();
    figures.add("requests", requests);
    return figures;
  }
}
