package dev.readback.azuretables;

import com.azure.data.tables.models.TableEntity;
import dev.readback.eventsourcing.store.ReadModelRow;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a row of a read model lies in its table: a head, which its id finds, and an entry in each
 * list that it stands in, which has everything too, so that a page is read at one go. All of them
 * are in one partition, so that they change in one transaction.
 */
final class ModelRow {
  private static final String HEAD = "h";
  private static final String ENTRY = "l";

  /** In no encoded key, so that no list's entries are among those of another. */
  private static final char END_OF_LIST = '$';

  /** Above the end of a list, and above the one character in between, which is in no key. */
  private static final char AFTER_LIST = '&';

  /** Below every character of an encoded key, so that a sort key stands before longer ones. */
  private static final char END_OF_SORT_KEY = ' ';

  /** Above the end of a sort key, and below how any longer one goes on. */
  private static final char AFTER_SORT_KEY = '!';

  private static final String VERSION = "version";
  private static final String SORT_KEY = "sortKey";
  private static final String LISTS = "lists";
  private static final String DATA = "data";

  private ModelRow() {}

  /**
   * @throws IllegalArgumentException when the keys cannot be stored
   */
  static TableEntity head(ReadModelRow row) {
    return withContent(row, headKey(row.id()))
        .addProperty(SORT_KEY, OrderedKey.encode(row.sortKey()));
  }

  /**
   * @throws IllegalArgumentException when the keys cannot be stored
   */
  static List<TableEntity> entries(ReadModelRow row) {
    return row.lists().stream().map(list -> withContent(row, entryKey(list, row))).toList();
  }

  private static TableEntity withContent(ReadModelRow row, String rowKey) {
    return new TableEntity(OrderedKey.encode(row.partition()), rowKey)
        .addProperty(VERSION, row.version())
        .addProperty(LISTS, lists(row.lists()))
        .addProperty(DATA, row.data());
  }

  static String headKey(String id) {
    return OrderedKey.checked(HEAD + OrderedKey.encode(id));
  }

  /** With the id, so that rows of one sort key do not take each other's place. */
  private static String entryKey(String list, ReadModelRow row) {
    return OrderedKey.checked(
        start(list)
            + OrderedKey.encode(row.sortKey())
            + END_OF_SORT_KEY
            + OrderedKey.encode(row.id()));
  }

  /** The condition on the entries of a list after a sort key. */
  static String entriesAfter(String partition, String list, String sortKey) {
    return OData.rowsBetween(
        OrderedKey.encode(partition),
        start(list) + OrderedKey.encode(sortKey) + AFTER_SORT_KEY,
        ENTRY + OrderedKey.encode(list) + AFTER_LIST);
  }

  private static String start(String list) {
    return ENTRY + OrderedKey.encode(list) + END_OF_LIST;
  }

  private static String lists(Set<String> lists) {
    return lists.stream()
        .sorted()
        .map(list -> OrderedKey.encode(list) + END_OF_LIST)
        .collect(Collectors.joining());
  }

  private static Set<String> lists(String stored) {
    String[] parts = stored.split("\\" + END_OF_LIST, -1);
    return Arrays.stream(parts, 0, parts.length - 1)
        .map(OrderedKey::decode)
        .collect(Collectors.toSet());
  }

  static ReadModelRow readHead(String model, TableEntity head) {
    String id = head.getRowKey().substring(HEAD.length());
    return read(model, head, id, text(head, SORT_KEY));
  }

  static ReadModelRow readEntry(String model, TableEntity entry) {
    String rowKey = entry.getRowKey();
    int endOfList = rowKey.indexOf(END_OF_LIST);
    int endOfSortKey = rowKey.indexOf(END_OF_SORT_KEY);
    String sortKey = rowKey.substring(endOfList + 1, endOfSortKey);
    return read(model, entry, rowKey.substring(endOfSortKey + 1), sortKey);
  }

  private static ReadModelRow read(String model, TableEntity stored, String id, String sortKey) {
    return new ReadModelRow(
        model,
        OrderedKey.decode(stored.getPartitionKey()),
        OrderedKey.decode(id),
        version(stored),
        OrderedKey.decode(sortKey),
        lists(text(stored, LISTS)),
        text(stored, DATA));
  }

  static long version(TableEntity stored) {
    return (Long) stored.getProperty(VERSION);
  }

  private static String text(TableEntity stored, String property) {
    return (String) stored.getProperty(property);
  }
}
