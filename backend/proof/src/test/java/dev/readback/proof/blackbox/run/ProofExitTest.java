package dev.readback.proof.blackbox.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proof that could not be made must not look like one. */
class ProofExitTest {

  @Test
  void it_ends_and_says_so_where_there_is_no_service(@TempDir Path elsewhere) throws Exception {
    Path told = elsewhere.resolve("told");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process proof =
        new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), Proof.class.getName())
            .directory(elsewhere.toFile())
            .redirectErrorStream(true)
            .redirectOutput(told.toFile())
            .start();

    boolean ended = proof.waitFor(30, TimeUnit.SECONDS);
    proof.destroyForcibly();

    assertTrue(ended, () -> "It goes on");
    assertEquals(2, proof.exitValue());
    assertTrue(Files.readString(told).contains("build the service first"));
  }
}
