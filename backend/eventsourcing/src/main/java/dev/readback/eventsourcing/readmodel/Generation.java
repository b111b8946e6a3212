package dev.readback.eventsourcing.readmodel;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which rows of a read model serve, and which are being built anew beside them.
 *
 * @param model its name
 * @param serving counts how often it was built, from 1
 * @param building the next one, while it is built
 */
record Generation(String model, int serving, OptionalInt building) {

  /** So many interrupted rebuilds in a row leave nothing behind. */
  private static final int MOST_PAST = 8;

  static Generation first(String model) {
    return new Generation(model, 1, OptionalInt.empty());
  }

  static Generation parse(String model, String text) {
    String[] numbers = text.split(" ", -1);
    return new Generation(
        model,
        Integer.parseInt(numbers[0]),
        numbers.length > 1 ? OptionalInt.of(Integer.parseInt(numbers[1])) : OptionalInt.empty());
  }

  String text() {
    return building.isPresent() ? serving + " " + building.getAsInt() : Integer.toString(serving);
  }

  String servingName() {
    return model + serving;
  }

  /** The name under which it is built, which must be under way. */
  String buildingName() {
    return model + building.orElseThrow();
  }

  /**
   * Where a row is to be written: what is built comes first, so that it is never behind what serves
   * when it takes its place.
   */
  List<String> names() {
    return building.isPresent() ? List.of(buildingName(), servingName()) : List.of(servingName());
  }

  /** With the next one under way; what somebody else was building is given up. */
  Generation begun() {
    return new Generation(model, serving, OptionalInt.of(building.orElse(serving) + 1));
  }

  /**
   * Names that nobody reads or writes any more: of what served before, and of what was given up.
   */
  Stream<String> past() {
    int next = building.orElseThrow();
    return IntStream.range(Math.max(1, next - MOST_PAST), next)
        .filter(number -> number != serving)
        .mapToObj(number -> model + number);
  }

  Generation switched() {
    return new Generation(model, building.orElseThrow(), OptionalInt.empty());
  }
}
