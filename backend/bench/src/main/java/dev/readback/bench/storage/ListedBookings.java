package dev.readback.bench.storage;

import com.azure.data.tables.TableAsyncClient;
import com.azure.data.tables.models.TableEntity;
import com.azure.data.tables.models.TableTransactionAction;
import com.azure.data.tables.models.TableTransactionActionType;
import dev.readback.booking.BookingView;
import dev.readback.eventsourcing.StreamId;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.eventsourcing.readmodel.Listing;
import dev.readback.eventsourcing.readmodel.ReadModel;
import dev.readback.eventsourcing.readmodel.ReadModelProjector;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A buyer's list with any number of bookings. The projector writes the first one; the others are
 * copies of its rows under other ids, a transaction for many of them, since a hundred thousand
 * would take too long otherwise.
 */
public final class ListedBookings {
  static final String BUYER = "alice";
  static final String LIST = "all";
  private static final int MOST_IN_A_TRANSACTION = 100;
  private static final int TRANSACTIONS_AT_ONCE = 4;

  private final Storage storage;
  private final String category;
  private final String model;
  private final String firstKey;
  private final List<TableEntity> template;
  private int bookings = 1;

  private ListedBookings(Storage storage, String category, String model, String firstKey) {
    this.storage = storage;
    this.category = category;
    this.model = model;
    this.firstKey = firstKey;
    this.template =
        table(storage, served(model)).listEntities().collectList().blockOptional().orElseThrow();
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
    return storage.bareTable("rows" + model);
  }

  /** How many rows of the table there are for each booking. */
  public int rowsEach() {
    return template.size();
  }

  /** Adds bookings until there are so many. */
  public void growTo(int wanted) {
    TableAsyncClient table = rows(storage);
    int each = MOST_IN_A_TRANSACTION / template.size();
    int transactions = Math.ceilDiv(wanted - bookings, each);
    Flux.range(0, transactions)
        .flatMap(
            index ->
                table.submitTransaction(copies(Math.min(each, wanted - bookings - index * each))),
            TRANSACTIONS_AT_ONCE)
        .then(Mono.just(true))
        .blockOptional();
    bookings = wanted;
  }

  private List<TableTransactionAction> copies(int count) {
    return IntStream.range(0, count)
        .mapToObj(_ -> UUID.randomUUID().toString())
        .flatMap(key -> template.stream().map(row -> copy(row, key)))
        .map(row -> new TableTransactionAction(TableTransactionActionType.CREATE, row))
        .toList();
  }

  private TableEntity copy(TableEntity row, String key) {
    var copy = new TableEntity(row.getPartitionKey(), row.getRowKey().replace(firstKey, key));
    row.getProperties()
        .forEach(
            (name, value) -> {
              if (!name.contains("odata")
                  && !Set.of("PartitionKey", "RowKey", "Timestamp").contains(name)) {
                copy.addProperty(
                    name, value instanceof String text ? text.replace(firstKey, key) : value);
              }
            });
    return copy;
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
