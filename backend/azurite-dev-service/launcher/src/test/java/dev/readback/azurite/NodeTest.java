package dev.readback.azurite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeTest {

  @TempDir Path folder;

  @Test
  void the_node_on_the_path_is_found_and_has_no_folder_of_its_own() throws Exception {
    assertEquals(Optional.empty(), Node.find("node").folder());
  }

  @Test
  void a_newer_node_given_as_a_file_is_found_in_its_folder() throws Exception {
    var node = Executables.script(folder, "node", "echo v24.21.0");
    assertEquals(Optional.of(folder), Node.find(node).folder());
  }

  @Test
  void a_missing_node_is_told_with_where_to_get_one() {
    var missing = folder.resolve("node").toString();
    assertFailure(missing, "'" + missing + "' can't be run", "https://nodejs.org");
  }

  @Test
  void a_node_that_is_too_old_is_told_with_both_versions() throws Exception {
    var old = Executables.script(folder, "node", "echo v18.20.4");
    assertFailure(old, "Node.js 20 or later", "'" + old + "' is v18.20.4", "https://nodejs.org");
  }

  @Test
  void a_program_that_is_not_node_is_told_with_what_it_printed() throws Exception {
    var other = Executables.script(folder, "node", "echo Nodes of a graph");
    assertFailure(other, "'" + other + " --version' is not Node.js", "'Nodes of a graph'");
  }

  @Test
  void a_node_that_breaks_is_told_with_its_exit_code_and_output() throws Exception {
    var broken = Executables.script(folder, "node", "echo no libc >&2; exit 127");
    assertFailure(broken, "ended with exit code 127", "'no libc'");
  }

  private static void assertFailure(String executable, String... parts) {
    var failure = assertThrows(AzuriteException.class, () -> Node.find(executable));
    for (var part : parts) {
      assertTrue(failure.getMessage().contains(part), failure::getMessage);
    }
  }
}
