package dev.readback.bench.storage;

import com.azure.data.tables.TableAsyncClient;
import dev.readback.booking.BookingView;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.readmodel.Listing;
import dev.readback.eventsourcing.readmodel.ReadModel;
import dev.readback.eventsourcing.readmodel.ReadModelProjector;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A buyer's list with any number of bookings. The projector writes the first one; the others are
 * copies of its rows under other ids.
 */
public final class ListedBookings {
  static final String BUYER = "alice";
  static final String LIST = "all";

  private final Storage storage;
  private final String category;
  private final String model;
  private final String firstKey;
  private final int rowsEach;
  private int bookings = 1;

  private ListedBookings(Storage storage, String category, String model, String firstKey) {
    this.storage = storage;
    this.category = category;
    this.model = model;
    this.firstKey = firstKey;
    this.rowsEach =
        Math.toIntExact(
            table(storage, served(model)).listEntities().count().blockOptional().orElseThrow());
  }

  public static ListedBookings begin(Storage storage) {
    String category = storage.freshName();
    String model = storage.freshName() + "list";
    var store = storage.tables().eventStore();
    String key = Fill.bookings(store, category, 1, Bookings.EVENTS).getFirst();
    storage
        .tables()
        .createTables(List.of(), List.of(served(model), "generations"))
        .await()
        .indefinitely();
    var projector =
        new ReadModelProjector<>(
            Bookings.queries(store, category),
            new BuyersList(model),
            storage.tables().readModelStore());
    store.load(new StreamId(category, key)).chain(projector::changed).await().indefinitely();
    return new ListedBookings(storage, category, model, key);
  }

  String category() {
    return category;
  }

  String model() {
    return model;
  }

  /** The booking that has a stream of its own. */
  StreamId first() {
    return new StreamId(category, firstKey);
  }

  /** Under which name the rows of a model are kept that was built once. */
  private static String served(String model) {
    return model + "1";
  }

  TableAsyncClient rows(Storage storage) {
    return table(storage, served(model));
  }

  static TableAsyncClient table(Storage storage, String model) {
    return storage.bareTable(tableName(model));
  }

  private static String tableName(String model) {
    return "rows" + model;
  }

  /** How many rows of the table there are for each booking. */
  public int rowsEach() {
    return rowsEach;
  }

  /** Adds bookings until there are so many. */
  public void growTo(int wanted) {
    List<String> keys =
        IntStream.range(bookings, wanted).mapToObj(_ -> UUID.randomUUID().toString()).toList();
    storage.copyRows(tableName(served(model)), firstKey, keys);
    bookings = wanted;
  }

  /** The service's list of a buyer's bookings, under a name of its own. */
  record BuyersList(String name) implements ReadModel<Optional<BookingView>> {
    private static final ReadModel<Optional<BookingView>> SERVICES = Bookings.purchaseOrders();

    @Override
    public List<Listing> listings(StreamView<Optional<BookingView>> stream) {
      return SERVICES.listings(stream);
    }
  }
}
