package dev.readback.fulfilment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines of the order, in its order; one a sku. */
public record FulfilmentLines(List<FulfilmentLine> all) {
  static final FulfilmentLines NONE = new FulfilmentLines(List.of());

  public FulfilmentLines {
    all = List.copyOf(all);
  }

  public Optional<FulfilmentLine> find(String sku) {
    return all.stream().filter(line -> line.sku().equals(sku)).findFirst();
  }

  public boolean areAllDispatched() {
    return all.stream().allMatch(line -> line.left() == 0);
  }

  public boolean areNotDispatched() {
    return all.stream().allMatch(line -> line.dispatched() == 0);
  }

  List<OrderedLine> ordered() {
    return all.stream().map(FulfilmentLine::ordered).toList();
  }

  FulfilmentLines plus(List<OrderedLine> ordered) {
    Stream<FulfilmentLine> more = ordered.stream().map(line -> new FulfilmentLine(line, 0));
    return new FulfilmentLines(Stream.concat(all.stream(), more).toList());
  }

  /** The lines after a parcel was sent. */
  FulfilmentLines after(List<ParcelLine> parcel) {
    return new FulfilmentLines(
        all.stream().map(line -> line.plus(inParcel(parcel, line.sku()))).toList());
  }

  private static int inParcel(List<ParcelLine> parcel, String sku) {
    return parcel.stream()
        .filter(line -> line.sku().equals(sku))
        .mapToInt(ParcelLine::quantity)
        .sum();
  }
}
