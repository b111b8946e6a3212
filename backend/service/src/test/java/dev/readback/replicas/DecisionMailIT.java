package dev.readback.replicas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A mail that a buyer asked for comes once, whatever becomes of the replica that was to send it.
 */
class DecisionMailIT {
  private static final Duration SOON = Duration.ofSeconds(15);
  private static final String HOST = "127.0.0.1";

  @RegisterExtension static final Installation INSTALLATION = new Installation();

  private final Person alice = INSTALLATION.buyer("alice");
  private final Person bob = INSTALLATION.seller("bob");
  private final GreenMail mails =
      new GreenMail(new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void open() {
    mails.start();
  }

  @AfterEach
  void close() {
    mails.stop();
  }

  @Test
  void it_is_sent_by_another_when_the_replica_is_killed_before_it_sends() throws Exception {
    StorageProxy proxy = INSTALLATION.proxy();
    Replica dying = INSTALLATION.start("dying", proxy, settings());
    Replica surviving = INSTALLATION.start("surviving", settings());
    bob.sells(dying);
    alice.give(surviving, "preferences/request-decision-mail", Map.of()).then().statusCode(200);
    String booking = alice.placed(surviving, bob);
    Eventually.holds("no change is left", SOON, () -> INSTALLATION.changes() == 0);

    proxy.swallow(StorageRequest.appendsTo("decisionmails"));
    bob.decide(dying, booking, 4, "confirm", Person.newId()).then().statusCode(200);
    Eventually.holds("it is about to be sent", SOON, () -> proxy.met() > 0);
    dying.kill();
    assertEquals(0, mails.getReceivedMessages().length);

    Eventually.holds("no change is left", SOON, () -> INSTALLATION.changes() == 0);
    assertEquals(1, mails.getReceivedMessages().length);
    var mail = mails.getReceivedMessages()[0];
    assertEquals("alice@example.com", mail.getAllRecipients()[0].toString());
    assertEquals(
        List.of("mail-claimed", "mail-sent"), INSTALLATION.events("decisionmails", booking));
    assertTrue(surviving.isWell());
  }

  private Map<String, String> settings() {
    Map<String, String> settings = new HashMap<>(Installation.IMPATIENT);
    settings.put("readback.mail.host", HOST);
    settings.put("quarkus.mailer.port", Integer.toString(mails.getSmtp().getPort()));
    return settings;
  }
}
