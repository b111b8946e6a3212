package dev.readback.platform;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** What the service logs while a test runs. */
public final class LogRecords extends Handler {
  private final List<LogRecord> records = new CopyOnWriteArrayList<>();
  private final Logger logger;

  /** Listens to all. */
  public LogRecords() {
    this("");
  }

  /** Listens to one class. */
  public LogRecords(Class<?> source) {
    this(source.getName());
  }

  private LogRecords(String logger) {
    this.logger = Logger.getLogger(logger);
  }

  public void start() {
    logger.addHandler(this);
  }

  /** What was logged so far, as it would be read. */
  public List<String> lines() {
    return records.stream()
        .map(record -> record.getLevel() + " " + ExtLogRecord.wrap(record).getFormattedMessage())
        .toList();
  }

  /** Ends, and gives what was logged at this level or above. */
  public List<String> stop(Level level) {
    logger.removeHandler(this);
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
