package dev.readback.platform.words;

/** Something to say to a person, whatever language they read. */
@FunctionalInterface
public interface Words {

  String in(Language language);
}
