package dev.readback.preferences.http;

import static dev.readback.platform.identity.Roles.BUYER;

import dev.readback.eventsourcing.handling.CommandHandler;
import dev.readback.eventsourcing.handling.QueryHandler;
import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.platform.configuration.ReadbackConfig;
import dev.readback.platform.http.Answers;
import dev.readback.platform.http.CommandHeaders;
import dev.readback.platform.http.Envelopes;
import dev.readback.platform.http.NoFields;
import dev.readback.platform.identity.Caller;
import dev.readback.platform.words.Language;
import dev.readback.preferences.MailAddress;
import dev.readback.preferences.Preferences;
import dev.readback.preferences.PreferencesAction;
import dev.readback.preferences.PreferencesCommand;
import dev.readback.preferences.PreferencesCommand.RequestDecisionMail;
import dev.readback.preferences.PreferencesCommand.StopDecisionMail;
import dev.readback.preferences.PreferencesEvent;
import dev.readback.preferences.PreferencesKey;
import dev.readback.preferences.PreferencesRejection;
import dev.readback.preferences.PreferencesView;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A buyer's own preferences: there is no other way to anybody's, so the path has no id. */
@Path("/preferences")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(BUYER)
@Tag(name = "Preferences")
public class PreferencesResource {
  private final CommandHandler<
          PreferencesCommand, Preferences, PreferencesEvent, PreferencesRejection, PreferencesView>
      commands;
  private final QueryHandler<PreferencesView, PreferencesEvent> queries;
  private final Envelopes envelopes;
  private final Answers answers;
  private final Caller caller;
  private final boolean mailSetUp;

  PreferencesResource(
      CommandHandler<
              PreferencesCommand,
              Preferences,
              PreferencesEvent,
              PreferencesRejection,
              PreferencesView>
          commands,
      QueryHandler<PreferencesView, PreferencesEvent> queries,
      Envelopes envelopes,
      Answers answers,
      Caller caller,
      ReadbackConfig config) {
    this.commands = commands;
    this.queries = queries;
    this.envelopes = envelopes;
    this.answers = answers;
    this.caller = caller;
    this.mailSetUp = config.mail().host().isPresent();
  }

  @GET
  @Operation(
      operationId = "getPreferences",
      summary = "What the caller has asked for; at version 0 when that is nothing yet")
  public Uni<RestResponse<PreferencesResponse>> get(Request request) {
    return answers.to(queries.query(PreferencesKey.of(caller.id())), request, this::response);
  }

  @POST
  @Path("request-decision-mail")
  @Operation(
      operationId = "requestDecisionMail",
      summary = "The buyer asks for a mail when a seller confirms or rejects",
      description =
          "It goes to the address in the `email` claim of the caller's token. Given again, it takes"
              + " up a changed address or language. Decisions made before are not mailed.")
  public Uni<RestResponse<PreferencesResponse>> request(
      @BeanParam CommandHeaders headers,
      @RestHeader(HttpHeaders.ACCEPT_LANGUAGE)
          @Parameter(description = "What the mails are written in: `en` or `nl`", example = "nl")
          @Nullable String acceptLanguage,
      @RequestBody(required = false) @Nullable NoFields body) {
    var command = new RequestDecisionMail(address(), tag(acceptLanguage), mailSetUp);
    return handle(headers, "request-decision-mail", command);
  }

  @POST
  @Path("stop-decision-mail")
  @Operation(operationId = "stopDecisionMail", summary = "The buyer wants no such mail any more")
  public Uni<RestResponse<PreferencesResponse>> stop(
      @BeanParam CommandHeaders headers, @RequestBody(required = false) @Nullable NoFields body) {
    return handle(headers, "stop-decision-mail", new StopDecisionMail());
  }

  private Uni<RestResponse<PreferencesResponse>> handle(
      CommandHeaders headers, String operation, PreferencesCommand command) {
    return answers.to(
        commands.handle(
            PreferencesKey.of(caller.id()),
            envelopes.seal(headers, operation, new NoFields(), _ -> command)),
        this::response,
        PreferencesProblems::of);
  }

  private PreferencesResponse response(StreamView<PreferencesView> state) {
    return PreferencesResponse.of(state, PreferencesAction.of(state.view(), address(), mailSetUp));
  }

  /** None for English, which is what is written to those who never said. */
  private static Optional<String> tag(@Nullable String acceptLanguage) {
    return Optional.of(Language.of(Language.wanted(acceptLanguage)))
        .filter(language -> language != Language.ENGLISH)
        .map(Language::tag);
  }

  private Optional<MailAddress> address() {
    return caller.email().flatMap(MailAddress::in);
  }
}
