package dev.readback.proof.blackbox.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  @TempDir private Path folder;

  @Test
  void a_run_goes_on_where_it_was_ended() {
    Journal.in(file()).add(0, figures(3));
    Journal.in(file()).add(1, figures(4));

    Journal journal = Journal.in(file());

    assertTrue(journal.has(0));
    assertTrue(journal.has(1));
    assertFalse(journal.has(2));
    assertEquals(2, journal.size());
    assertEquals(7, journal.figures().count("requests"));
  }

  @Test
  void an_epoch_whose_line_was_cut_off_is_done_again() throws IOException {
    Journal.in(file()).add(0, figures(3));
    Files.writeString(file(), "\n{\"epoch\":1,\"cou", StandardOpenOption.APPEND);

    Journal cut = Journal.in(file());
    assertFalse(cut.has(1));
    cut.add(1, figures(4));

    assertEquals(7, Journal.in(file()).figures().count("requests"));
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
