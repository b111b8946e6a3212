package dev.readback.platform;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the service logs while a test runs. */
public final class LogRecords extends Handler {
  private static final Logger ROOT = Logger.getLogger("");
  private final List<LogRecord> records = new CopyOnWriteArrayList<>();

  public void start() {
    ROOT.addHandler(this);
  }

  /** Ends, and gives what was logged at this level or above. */
  public List<String> stop(Level level) {
    ROOT.removeHandler(this);
    return records.stream()
        .filter(record -> record.getLevel().intValue() >= level.intValue())
        .map(record -> record.getLoggerName() + ": " + record.getMessage())
        .toList();
  }

  @Override
  public void publish(LogRecord record) {
    records.add(record);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
