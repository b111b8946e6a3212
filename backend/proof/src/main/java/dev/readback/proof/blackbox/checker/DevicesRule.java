package dev.readback.proof.blackbox.checker;

import static dev.readback.proof.blackbox.checker.Guarantee.NEWEST_STATE;

import dev.readback.proof.blackbox.history.Exchange;
import dev.readback.proof.blackbox.history.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads of one stream at any replica by anybody: none shows less than what was answered to anybody
 * before it began.
 */
final class DevicesRule implements Rule {

  @Override
  public void check(Evidence evidence, Consumer<Violation> found) {
    evidence.streams().forEach(stream -> check(stream, found));
  }

  private static void check(Stream stream, Consumer<Violation> found) {
    List<Exchange> ended =
        stream.exchanges().stream()
            .filter(Stream::shows)
            .sorted(Comparator.comparingLong(Exchange::endedAt))
            .toList();
    int next = 0;
    @Nullable Exchange newest = null;
    for (Exchange exchange : stream.exchanges()) {
      while (next < ended.size() && ended.get(next).endedAt() < exchange.begunAt()) {
        Exchange before = ended.get(next++);
        newest =
            newest == null || before.answer().version() > newest.answer().version()
                ? before
                : newest;
      }
      if (newest != null && isRead(exchange) && isOlder(exchange, newest)) {
        found.accept(
            Violation.of(NEWEST_STATE, stream.subject(), "It was newer before", newest, exchange));
      }
    }
  }

  private static boolean isRead(Exchange exchange) {
    return Stream.shows(exchange)
        && (exchange.request().kind() == Kind.READ
            || exchange.request().kind() == Kind.READ_HISTORY);
  }

  private static boolean isOlder(Exchange exchange, Exchange newest) {
    return exchange.answer().version() < newest.answer().version();
  }
}
