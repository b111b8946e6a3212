package dev.readback;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.stream.Stream;

/** What JSON of a record looks into. */
public final class RecordParts {
  private RecordParts() {}

  /** The record and the types of ours that it holds, also in lists and optionals. */
  public static Stream<Class<?>> of(Class<?> type) {
    Stream<Class<?>> held =
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getGenericType)
            .flatMap(RecordParts::classesIn)
            .filter(part -> part.getName().startsWith("dev.readback"))
            .flatMap(part -> part.isRecord() ? of(part) : Stream.of(part));
    return Stream.concat(Stream.of(type), held);
  }

  private static Stream<Class<?>> classesIn(Type type) {
    return type instanceof ParameterizedType parameterized
        ? Stream.of(parameterized.getActualTypeArguments()).flatMap(RecordParts::classesIn)
        : Stream.of((Class<?>) type);
  }
}
