package dev.readback.proof.blackbox.adversary;

import dev.readback.proof.blackbox.checker.Guarantee;
import dev.readback.proof.blackbox.history.Mail;
import dev.readback.proof.blackbox.workload.Wire;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A defect that the service could have: here something between it and its clients has it. */
public interface PlantedBug {

  /** The way to a service that has this defect. */
  default Wire around(Wire wire) {
    return wire;
  }

  /** The mails of a service that has this defect. */
  default List<Mail> among(List<Mail> mails) {
    return mails;
  }

  /** The guarantees that it breaks: a checker must find one of them at least. */
  Set<Guarantee> breaks();

  /** No defect. */
  static PlantedBug none() {
    return Set::of;
  }

  /** All that there are. */
  static List<PlantedBug> all() {
    return Stream.<PlantedBug[]>of(
            CommandBug.values(), StreamBug.values(), ListBug.values(), MailBug.values())
        .flatMap(Arrays::stream)
        .toList();
  }
}
