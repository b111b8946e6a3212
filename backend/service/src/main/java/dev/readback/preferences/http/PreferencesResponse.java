package dev.readback.preferences.http;

import dev.readback.eventsourcing.handling.StreamView;
import dev.readback.platform.http.KebabCase;
import dev.readback.preferences.PreferencesAction;
import dev.readback.preferences.PreferencesView;
import dev.readback.preferences.PreferencesView.DecisionMail;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A user's preferences as they read them. */
@Schema(name = "Preferences")
record PreferencesResponse(
    @Schema(
            required = true,
            description = "The stream's version, as in the ETag; 0 before anything was asked for")
        long version,
    @Schema(required = true, description = "Whether a mail comes when a seller decides")
        boolean decisionMail,
    @Schema(description = "Where that mail goes; absent when there is none")
        Optional<String> address,
    @Schema(
            required = true,
            description = "What the caller may ask for now",
            enumeration = {"request-decision-mail", "stop-decision-mail"})
        List<String> actions) {

  static PreferencesResponse of(StreamView<PreferencesView> state, Set<PreferencesAction> actions) {
    Optional<DecisionMail> mail = state.view().decisionMail();
    return new PreferencesResponse(
        state.version(),
        mail.isPresent(),
        mail.map(DecisionMail::address),
        actions.stream().map(KebabCase::of).toList());
  }
}
