package dev.readback.catalog;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a search. A product matches when each of them is part of its name, SKU, description,
 * category or seller's name. Case and diacritics do not count: {@code gruyere} finds {@code
 * Gruyère}.
 */
final class SearchWords {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final List<String> words;

  private SearchWords(List<String> words) {
    this.words = words;
  }

  static SearchWords of(String text) {
    return new SearchWords(
        SPACES.splitAsStream(fold(text)).filter(word -> !word.isEmpty()).toList());
  }

  boolean areAny() {
    return !words.isEmpty();
  }

  boolean match(Product product) {
    if (words.isEmpty()) {
      return true;
    }
    String text =
        fold(
            String.join(
                "\n",
                product.name(),
                product.sku(),
                product.description(),
                product.category(),
                product.seller().name()));
    return words.stream().allMatch(text::contains);
  }

  /** To upper case, not to lower: so ß is SS, and a final sigma is a sigma. */
  private static String fold(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(decomposed).replaceAll("").toUpperCase(Locale.ROOT);
  }
}
