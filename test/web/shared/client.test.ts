import { describe, expect, test } from 'vitest';
import { apiClient } from '../../../web/shared/client.ts';

const answering = (status: number, body: string) =>
  apiClient(async () => new Response(body, { status }), 'http://mau.test', 'token');

describe('what the API’s own front says in its own words', () => {
  test.each([
    [401, '{"message":"Unauthorized"}'],
    [403, '{"message":"Forbidden"}'],
  ])('(B7, N4) a token the gateway turns away with %i is a session that ended', async (status, body) => {
    await expect(answering(status, body).get('/api/me')).rejects.toMatchObject({
      status: 401,
      reason: 'not-signed-in',
    });
  });

  test('(N4) a no of the system itself stays what it is', async () => {
    const problem = { type: 't', title: 't', status: 403, reason: 'staff-only', detail: 'Chỉ dành cho cán bộ.' };
    await expect(answering(403, JSON.stringify(problem)).get('/api/desk')).rejects.toMatchObject({
      status: 403,
      reason: 'staff-only',
      detail: problem.detail,
    });
  });
});
