package dev.readback.proof.blackbox.installation;

import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.readback.proof.blackbox.history.Mail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An SMTP server that keeps what it takes, whoever it is for. */
public final class Inbox implements AutoCloseable {
  static final String HOST = "127.0.0.1";
  private static final int PATIENCE_MILLIS = 20_000;
  private static final Pattern ORDER = Pattern.compile("(?m)^Order: +(\\S+)");
  private static final Pattern DECISION = Pattern.compile("(confirmed|rejected) your order");

  private final Queue<Mail> mails = new ConcurrentLinkedQueue<>();
  private final GreenMail server;

  Inbox() {
    var setup = new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP);
    setup.setServerStartupTimeout(PATIENCE_MILLIS);
    server = new GreenMail(setup);
  }

  void open() {
    server.start();
    MessageDeliveryHandler usual = server.getUserManager().getMessageDeliveryHandler();
    server
        .getUserManager()
        .setMessageDeliveryHandler(
            (message, recipient) -> {
              mails.add(mail(message.getMessage(), recipient.getEmail()));
              return usual.handle(message, recipient);
            });
  }

  int port() {
    return server.getSmtp().getPort();
  }

  /** All that came, in that order. */
  public List<Mail> mails() {
    return List.copyOf(mails);
  }

  private static Mail mail(MimeMessage message, String recipient) throws MessagingException {
    String text = text(message);
    String id = message.getMessageID();
    return new Mail(
        "bookings/" + first(ORDER, text),
        recipient,
        id == null ? "" : id,
        first(DECISION, text),
        text,
        System.nanoTime());
  }

  private static String text(MimeMessage message) throws MessagingException {
    try {
      return message.getContent().toString().replace("\r\n", "\n");
    } catch (IOException e) {
      throw new MessagingException("Unreadable", e);
    }
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  @Override
  public void close() {
    server.stop();
  }
}
