package dev.readback.catalog.http;

import static dev.readback.catalog.http.ProductClient.ALICE;
import static dev.readback.catalog.http.ProductClient.DELTA;
import static dev.readback.catalog.http.ProductClient.body;
import static dev.readback.catalog.http.ProductClient.newSku;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readback.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProductRaceTest {
  private static final int WRITERS = 8;

  private final String sku = newSku();

  @BeforeEach
  void signed_in() {
    TestTokens.of("alice");
    TestTokens.of("delta");
  }

  @Test
  void of_sellers_who_create_at_once_one_does() throws Exception {
    var answers = race(name -> DELTA.putIfNoneMatch("*", sku, body(name)).extract());

    assertEquals(Map.of(201, 1L, 412, WRITERS - 1L), statuses(answers));
    assertLastWins(answers);
  }

  @Test
  void of_sellers_who_replace_a_version_at_once_one_does() throws Exception {
    DELTA.put(sku, body("First")).statusCode(201);

    var answers = race(name -> DELTA.putIfMatch("\"1\"", sku, body(name)).extract());

    assertEquals(Map.of(200, 1L, 412, WRITERS - 1L), statuses(answers));
    assertLastWins(answers);
  }

  @Test
  void each_version_is_of_one_seller_and_none_is_lost() throws Exception {
    var answers = race(name -> DELTA.put(sku, body(name)).extract());

    assertEquals(1, statuses(answers).get(201));
    assertTrue(List.of(200, 201, 409).containsAll(statuses(answers).keySet()), answers::toString);
    assertEquals(
        LongStream.rangeClosed(1, written(answers).size()).boxed().toList(),
        written(answers).keySet().stream().sorted().toList());
    assertLastWins(answers);
  }

  @Test
  void versions_never_go_back_for_who_reads_meanwhile() throws Exception {
    DELTA.put(sku, body("First")).statusCode(201);
    var done = new CountDownLatch(1);
    try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
      Future<List<Long>> seen = reader.submit(() -> versionsUntil(done));
      race(name -> DELTA.put(sku, body(name)).extract());
      done.countDown();

      assertEquals(seen.get().stream().sorted().toList(), seen.get());
    }
  }

  private List<Long> versionsUntil(CountDownLatch done) {
    var versions = new ArrayList<Long>();
    do {
      versions.add(version(ALICE.read("delta", sku).statusCode(200).extract()));
    } while (done.getCount() > 0);
    return versions;
  }

  private void assertLastWins(List<ExtractableResponse<Response>> answers) {
    Map<Long, String> written = written(answers);
    var now = ALICE.read("delta", sku).statusCode(200).extract();
    long newest = written.keySet().stream().mapToLong(Long::longValue).max().orElseThrow();

    assertEquals(newest, version(now));
    assertEquals(written.get(newest), now.path("name"));
  }

  /** The names that were stored by version; fails when two were told the same one. */
  private static Map<Long, String> written(List<ExtractableResponse<Response>> answers) {
    return answers.stream()
        .filter(answer -> answer.statusCode() < 300)
        .collect(toMap(ProductRaceTest::version, answer -> answer.path("name")));
  }

  private static Map<Integer, Long> statuses(List<ExtractableResponse<Response>> answers) {
    return answers.stream().collect(groupingBy(ExtractableResponse::statusCode, counting()));
  }

  private static long version(ExtractableResponse<Response> answer) {
    return Long.parseLong(answer.header("ETag").replace("\"", ""));
  }

  private static List<ExtractableResponse<Response>> race(
      Function<String, ExtractableResponse<Response>> writer) throws Exception {
    var answers = new ArrayList<ExtractableResponse<Response>>();
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      var writes =
          IntStream.range(0, WRITERS)
              .<Callable<ExtractableResponse<Response>>>mapToObj(
                  number -> () -> writer.apply("Writer " + number))
              .toList();
      for (var answer : writers.invokeAll(writes)) {
        answers.add(answer.get());
      }
    }
    return answers;
  }
}
