package dev.readback.replicas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.readback.Eventually;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A mail that a buyer asked for comes once, whatever becomes of the replica that was to send it.
 */
class DecisionMailIT {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String HOST = "127.0.0.1";

  @RegisterExtension static final Installation INSTALLATION = new Installation();

  private static final GreenMail MAILS =
      new GreenMail(new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP));

  private static Replica surviving;

  private final Person alice = INSTALLATION.buyer("alice");
  private final Person bob = INSTALLATION.seller("bob");
  private StorageProxy proxy;
  private Replica dying;

  @BeforeAll
  static void startSurvivor() {
    MAILS.start();
    surviving = INSTALLATION.start("surviving", settings());
    INSTALLATION.seller("bob").sells(surviving);
    Person alice = INSTALLATION.buyer("alice");
    alice.give(surviving, "preferences/request-decision-mail", Map.of()).then().statusCode(200);
  }

  @AfterAll
  static void close() {
    MAILS.stop();
  }

  @BeforeEach
  void start() throws FolderException {
    MAILS.purgeEmailFromAllMailboxes();
    proxy = INSTALLATION.proxy();
  }

  @Test
  void it_is_sent_by_another_when_the_replica_is_killed_before_it_sends() throws Exception {
    dying = INSTALLATION.start("dying", proxy, settings());
    String booking = alice.placed(surviving, bob);
    Eventually.holds("no change is left", SOON, () -> INSTALLATION.changes() == 0);

    proxy.swallow(StorageRequest.appendsTo("decisionmails"));
    bob.decide(dying, booking, 4, "confirm", Person.newId()).then().statusCode(200);
    Eventually.holds("it is about to be sent", SOON, () -> proxy.met() > 0);
    dying.kill();
    assertEquals(0, MAILS.getReceivedMessages().length);

    Eventually.holds("no change is left", SOON, () -> INSTALLATION.changes() == 0);
    assertEquals(1, MAILS.getReceivedMessages().length);
    var mail = MAILS.getReceivedMessages()[0];
    assertEquals("alice@example.com", mail.getAllRecipients()[0].toString());
    assertEquals(
        List.of("mail-claimed", "mail-sent"), INSTALLATION.events("decisionmails", booking));
    assertTrue(surviving.isWell());
  }

  @Test
  void it_is_not_sent_again_when_its_message_is_taken_again() throws Exception {
    dying = INSTALLATION.start("dying", proxy, settings());
    String booking = alice.placed(surviving, bob);
    Eventually.holds("no change is left", SOON, () -> INSTALLATION.changes() == 0);

    proxy.swallow(StorageRequest.removals());
    bob.decide(dying, booking, 4, "confirm", Person.newId()).then().statusCode(200);
    Eventually.holds("it is sent", SOON, () -> MAILS.getReceivedMessages().length == 1);
    Eventually.holds("its message stays", SOON, () -> proxy.met() > 0);
    dying.kill();
    assertEquals(1, INSTALLATION.changes());

    Eventually.holds("no change is left", SOON, () -> INSTALLATION.changes() == 0);
    assertEquals(1, MAILS.getReceivedMessages().length);
    assertEquals(
        List.of("mail-claimed", "mail-sent"), INSTALLATION.events("decisionmails", booking));
  }

  @Test
  void it_is_sent_by_another_after_the_working_time_when_the_replica_is_killed_while_it_sends()
      throws Exception {
    try (var silent = new ServerSocket(0, 50, InetAddress.getByName(HOST))) {
      dying = INSTALLATION.start("dying", proxy, settings(silent.getLocalPort()));
      String booking = alice.placed(surviving, bob);
      Eventually.holds("no change is left", SOON, () -> INSTALLATION.changes() == 0);

      bob.decide(dying, booking, 4, "confirm", Person.newId()).then().statusCode(200);
      Eventually.holds(
          "it is being sent",
          SOON,
          () -> INSTALLATION.events("decisionmails", booking).equals(List.of("mail-claimed")));
      dying.kill();

      Eventually.holds("it is sent", SOON, () -> MAILS.getReceivedMessages().length == 1);
      Eventually.holds("no change is left", SOON, () -> INSTALLATION.changes() == 0);
      assertEquals(
          List.of("mail-claimed", "mail-claimed", "mail-sent"),
          INSTALLATION.events("decisionmails", booking));
    }
  }

  private static Map<String, String> settings() {
    return settings(MAILS.getSmtp().getPort());
  }

  private static Map<String, String> settings(int port) {
    Map<String, String> settings = new HashMap<>(Installation.IMPATIENT);
    settings.put("readback.mail.time-limit", "5s");
    settings.put("readback.mail.working-time", "6s");
    settings.put("readback.mail.host", HOST);
    settings.put("quarkus.mailer.port", Integer.toString(port));
    return settings;
  }
}
