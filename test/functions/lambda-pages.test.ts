import { expect, test } from 'vitest';
import { pageFunction } from '../../functions/wire/page-function.ts';
import { apiEvent } from './api-event.ts';

const PUBLIC = 'https://dichvucong.example.vn';
let seen: Request | undefined;
const told = (answer: () => Response) =>
  pageFunction(
    {
      fetch: (request) => {
        seen = request;
        return answer();
      },
    },
    PUBLIC,
  );

test('(N4) a page is asked for at its public address, with cookies, and the path as it was typed', async () => {
  const handler = told(() => new Response('<p>Hồ sơ</p>', { headers: { 'content-type': 'text/html; charset=utf-8' } }));
  const cookies = ['mc-portal=a', 'b=c'];
  const answer = await handler(apiEvent({ rawPath: '/tra-cuu/hồ 100%25', rawQueryString: 'q=%C4%91', cookies }));
  expect(seen?.url).toBe(`${PUBLIC}/tra-cuu/h%E1%BB%93%20100%25?q=%C4%91`);
  expect(seen?.headers.get('cookie')).toBe('mc-portal=a; b=c');
  expect(seen?.headers.get('x-forwarded-for')).toBe('192.0.2.7');
  expect(answer).toMatchObject({ statusCode: 200, body: '<p>Hồ sơ</p>', isBase64Encoded: false });
});

test('(N4) a form in base64 arrives whole; cookies and bytes go out as API Gateway takes them', async () => {
  const headers = new Headers({ 'content-type': 'application/pdf' });
  headers.append('set-cookie', 'a=1');
  headers.append('set-cookie', 'b=2');
  const handler = told(() => new Response(Buffer.from([0xff, 0x00]), { headers }));
  const event = apiEvent({ body: Buffer.from('ten=Lan').toString('base64'), isBase64Encoded: true });
  event.requestContext.http.method = 'POST';
  const answer = await handler({ ...event, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
  expect((await seen?.formData())?.get('ten')).toBe('Lan');
  expect(answer).toMatchObject({ cookies: ['a=1', 'b=2'], body: '/wA=', isBase64Encoded: true });
  expect(answer.headers).not.toHaveProperty('set-cookie');
});
