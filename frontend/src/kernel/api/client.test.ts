import { expect, test, vi } from 'vitest';
import { TestService, json } from '../../testing/service.js';

test('every_request_says_what_the_person_reads_and_where', async () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fr', 'en-GB', 'en']);
  const service = new TestService().on('GET /api/me', json({}));
  await service.api.GET('/api/me');
  expect(service.sent[0]?.headers.get('Accept-Language')).toBe('en-GB');
});
