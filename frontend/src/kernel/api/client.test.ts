import { expect, test } from 'vitest';
import { TestService, json } from '../../testing/service.js';

test('every_request_says_what_the_person_reads', async () => {
  const service = new TestService().on('GET /api/me', json({}));
  await service.api.GET('/api/me');
  expect(service.sent[0]?.headers.get('Accept-Language')).toBe('en');
});
