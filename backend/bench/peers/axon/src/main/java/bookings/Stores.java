package bookings;

import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Stores {

  @Bean
  EventStorageEngine storageEngine() {
    return new InMemoryEventStorageEngine();
  }

  @Bean
  Cache aggregateCache() {
    return new WeakReferenceCache();
  }
}
