package dev.readback.catalog.demo;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** What a class logs, from start to stop. */
final class RecordedLog extends Handler {
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Logger logger;

  RecordedLog(Class<?> source) {
    this.logger = Logger.getLogger(source.getName());
  }

  void start() {
    logger.addHandler(this);
  }

  void stop() {
    logger.removeHandler(this);
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void publish(LogRecord entry) {
    lines.add(entry.getLevel() + " " + ExtLogRecord.wrap(entry).getFormattedMessage());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
