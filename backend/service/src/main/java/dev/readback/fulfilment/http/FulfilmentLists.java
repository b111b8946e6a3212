package dev.readback.fulfilment.http;

import dev.readback.eventsourcing.readmodel.ListQuery;
import dev.readback.fulfilment.FulfilmentView;
import java.util.Optional;

/** The lists that fulfilments stand in. */
public record FulfilmentLists(
    ListQuery<Optional<FulfilmentView>> deliveries,
    ListQuery<Optional<FulfilmentView>> shipments) {}
