package dev.readback.preferences.mail;

import dev.readback.preferences.mail.SellerDecision.Outcome;
import io.quarkus.mailer.Mail;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of the mail. */
final class DecisionMailText {
  /** Names come from tokens: whatever could end a header, or turn the text around, is a space. */
  private static final Pattern UNFIT =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Cf}&&[^\\u200c\\u200d]]+");

  private static final int MOST_CHARACTERS_OF_NAME = 80;

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
  Mail of(String bookingId, Order order, SellerDecision decision, String address) {
    return Mail.withText(address, subject(bookingId, decision), text(bookingId, order, decision))
        .addHeader("Message-ID", "<decision-on-%s@readback>".formatted(bookingId))
        .addHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no answering machine answers
  }

  private static String subject(String bookingId, SellerDecision decision) {
    return "Your order %s: %s %s it"
        .formatted(number(bookingId), sellersName(decision), word(decision));
  }

  private String text(String bookingId, Order order, SellerDecision decision) {
    StringBuilder text = new StringBuilder();
    text.append("Hello ").append(name(order.buyer().name(), "there")).append(",\n\n");
    text.append(sellersName(decision)).append(' ').append(word(decision));
    text.append(" your order ").append(number(bookingId)).append(".\n");
    decision.reason().ifPresent(said -> text.append("\nThe reason:\n\n").append(indented(said)));
    text.append("\nOrder:  ").append(bookingId).append('\n');
    text.append("Seller: ").append(sellersName(decision)).append('\n');
    text.append("Lines:  ").append(order.lines()).append('\n');
    order.total().ifPresent(total -> text.append("Total:  ").append(total).append('\n'));
    page.ifPresent(at -> text.append('\n').append(link(at, bookingId)).append('\n'));
    text.append("\nYou asked for a mail when a seller decides. You can stop these mails where you");
    text.append(" asked for them.\n");
    return text.toString();
  }

  private static String link(URI page, String bookingId) {
    return page.toString().replaceFirst("/+$", "") + "/bookings/" + bookingId;
  }

  private static String indented(String said) {
    return said.strip().indent(2);
  }

  private static String number(String bookingId) {
    return bookingId.substring(0, Math.min(8, bookingId.length()));
  }

  private static String word(SellerDecision decision) {
    return decision.outcome() == Outcome.CONFIRMED ? "confirmed" : "rejected";
  }

  private static String sellersName(SellerDecision decision) {
    return name(decision.seller().name(), "The seller");
  }

  private static String name(String said, String otherwise) {
    String name = UNFIT.matcher(said).replaceAll(" ").strip();
    if (name.isEmpty()) {
      return otherwise;
    }
    return name.codePointCount(0, name.length()) <= MOST_CHARACTERS_OF_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, MOST_CHARACTERS_OF_NAME)) + "…";
  }
}
