package dev.readback.azurite;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(300);

  @TempDir Path folder;

  @Test
  void a_folder_in_use_in_this_jvm_is_told() throws Exception {
    try (var _ = DataFolder.claim(folder, SHORT)) {
      assertInUse("by another server");
    }
  }

  @Test
  void a_folder_in_use_in_another_jvm_is_told() throws Exception {
    var program = AzuriteProgram.run(folder.toString());
    assertInUse("by another server");
    program.end();
    DataFolder.claim(folder, LONG).close();
  }

  @Test
  void a_process_left_by_an_earlier_run_is_waited_for() throws Exception {
    var left = leaveRecordOf("sleep", "1");
    DataFolder.claim(folder, LONG).close();
    assertFalse(left.isAlive());
  }

  @Test
  void a_process_that_does_not_end_is_named() throws Exception {
    var left = leaveRecordOf("sleep", "60");
    assertInUse("by process " + left.pid() + ", left by an earlier run,");
    left.destroyForcibly();
    DataFolder.claim(folder, LONG).close();
  }

  @Test
  void a_process_that_took_over_the_id_of_an_ended_one_is_not_waited_for() throws Exception {
    var started = Instant.now().minus(Duration.ofHours(1)).toEpochMilli();
    var entry = ProcessHandle.current().pid() + " " + started + "\n";
    Files.writeString(folder.resolve("azurite.processes"), entry);
    DataFolder.claim(folder, SHORT).close();
  }

  @Test
  void a_record_that_broke_off_is_no_hindrance() throws Exception {
    Files.writeString(folder.resolve("azurite.processes"), "4711");
    DataFolder.claim(folder, SHORT).close();
  }

  private Process leaveRecordOf(String... command) throws Exception {
    var process = new ProcessBuilder(command).start();
    try (var data = DataFolder.claim(folder, SHORT)) {
      data.record(process.toHandle());
    }
    return process;
  }

  private void assertInUse(String holder) {
    var failure =
        assertThrows(AzuriteException.class, () -> DataFolder.claim(folder, SHORT).close());
    assertTrue(failure.getMessage().contains(holder), failure::getMessage);
    assertTrue(failure.getMessage().contains(folder.toString()), failure::getMessage);
  }
}
