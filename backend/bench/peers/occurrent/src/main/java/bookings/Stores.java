package bookings;

import org.occurrent.eventstore.api.blocking.EventStore;
import org.occurrent.eventstore.inmemory.InMemoryEventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Stores {

  @Bean
  EventStore eventStore() {
    return new InMemoryEventStore();
  }
}
