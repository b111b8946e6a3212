package dev.readback.preferences.mail;

import dev.readback.platform.http.KebabCase;
import dev.readback.platform.words.Amounts;
import dev.readback.platform.words.Language;
import dev.readback.platform.words.Phrasebook;
import dev.readback.platform.words.Words;
import dev.readback.preferences.PreferencesView.DecisionMail;
import io.quarkus.mailer.Mail;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of the mail. */
final class DecisionMailText {
  /** Names come from tokens: whatever could end a header, or turn the text around, is a space. */
  private static final Pattern UNFIT =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Cf}&&[^\\u200c\\u200d]]+");

  private static final int MOST_CHARACTERS_OF_NAME = 80;
  private static final Phrasebook PHRASES = Phrasebook.of(DecisionMailText.class);

  private final Optional<URI> page;

  /**
   * @param page where people find the page; without it the mail has no link
   */
  DecisionMailText(Optional<URI> page) {
    if (page.filter(DecisionMailText::isNoAddress).isPresent()) {
      throw new IllegalStateException(
          "readback.page-url must be an address such as https://shop.example");
    }
    this.page = page;
  }

  private static boolean isNoAddress(URI page) {
    return page.getHost() == null
        || !("https".equals(page.getScheme()) || "http".equals(page.getScheme()));
  }

  /** The mail on a decision, the same each time: a mail system can tell a second one. */
  Mail of(String bookingId, Order order, SellerDecision decision, DecisionMail asked) {
    Locale locale = Language.tagged(asked.language().orElse(Language.ENGLISH.tag())).locale();
    String subject = subject(bookingId, decision).in(locale);
    return Mail.withText(asked.address(), subject, text(bookingId, order, decision, locale))
        .addHeader("Message-ID", "<decision-on-%s@readback>".formatted(bookingId))
        .addHeader("Content-Language", locale.toLanguageTag())
        .addHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no answering machine answers
  }

  private static Words subject(String bookingId, SellerDecision decision) {
    return PHRASES.say(
        "subject." + KebabCase.of(decision.outcome()), number(bookingId), seller(decision));
  }

  private String text(String bookingId, Order order, SellerDecision decision, Locale locale) {
    List<Words> blocks = new ArrayList<>();
    blocks.add(greeting(order));
    blocks.add(PHRASES.say(KebabCase.of(decision.outcome()), seller(decision), number(bookingId)));
    decision
        .reason()
        .ifPresent(
            said -> {
              blocks.add(PHRASES.say("reason"));
              blocks.add(_ -> indented(said));
            });
    blocks.add(facts(bookingId, order, decision));
    page.ifPresent(at -> blocks.add(_ -> link(at, bookingId)));
    blocks.add(PHRASES.say("stop"));
    return blocks.stream()
        .map(block -> block.in(locale))
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static Words greeting(Order order) {
    String name = name(order.buyer().name());
    return name.isEmpty() ? PHRASES.say("greeting.nameless") : PHRASES.say("greeting", name);
  }

  private static Words facts(String bookingId, Order order, SellerDecision decision) {
    List<Words> facts = new ArrayList<>();
    facts.add(PHRASES.say("order", bookingId));
    facts.add(PHRASES.say("seller", seller(decision)));
    facts.add(PHRASES.say("lines", order.lines()));
    order.total().ifPresent(total -> facts.add(PHRASES.say("total", Amounts.of(total))));
    return locale -> facts.stream().map(fact -> fact.in(locale)).collect(Collectors.joining("\n"));
  }

  private static String link(URI page, String bookingId) {
    return page.toString().replaceFirst("/+$", "") + "/bookings/" + bookingId;
  }

  private static String indented(String said) {
    return said.strip().indent(2).stripTrailing();
  }

  private static String number(String bookingId) {
    return bookingId.substring(0, Math.min(8, bookingId.length()));
  }

  private static Words seller(SellerDecision decision) {
    String name = name(decision.seller().name());
    return name.isEmpty() ? PHRASES.say("the-seller") : _ -> name;
  }

  private static String name(String said) {
    String name = UNFIT.matcher(said).replaceAll(" ").strip();
    return name.codePointCount(0, name.length()) <= MOST_CHARACTERS_OF_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, MOST_CHARACTERS_OF_NAME)) + "…";
  }
}
