package dev.readback.proof.blackbox.adversary;

import dev.readback.proof.blackbox.checker.Guarantee;
import dev.readback.proof.blackbox.workload.Wire;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A defect that the service could have: here something between it and its clients has it. */
public interface PlantedBug {

  /** The way to a service that has this defect. */
  Wire around(Wire wire);

  /** The guarantees that it breaks: a checker must find one of them at least. */
  Set<Guarantee> breaks();

  /** All that there are. */
  static List<PlantedBug> all() {
    return Stream.<PlantedBug[]>of(CommandBug.values(), StreamBug.values(), ListBug.values())
        .flatMap(Arrays::stream)
        .toList();
  }
}
