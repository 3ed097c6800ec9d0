import { type ConsoleSettings, officersConsole } from '../../../web/console/app.tsx';
import type { FakeDesk } from './fake-desk-api.ts';
import { MINH_SIGNED_IN } from './sample-procedure.ts';

export const BASE = 'http://mau.test';
export const NOW = '2026-02-23T15:00:00+07:00';

/** Minh's browser before the console over a fake desk: signed in unless `cookie` says otherwise. */
export const visitor = (
  desk: FakeDesk,
  cookie = `mc-console=${MINH_SIGNED_IN.token}`,
  settings: Partial<ConsoleSettings> = {},
) => {
  const console = officersConsole(desk.api, {
    title: 'Một Cửa Tỉnh Mẫu',
    baseUrl: BASE,
    ruleSet: 'seed-2016-2021',
    province: 'Tỉnh Mẫu',
    now: () => NOW,
    upload: async () => new Response(null, { status: 200 }),
    ...settings,
  });
  const ask = async (path: string, init: RequestInit = {}) =>
    console.fetch(new Request(BASE + path, { ...init, headers: { cookie, ...init.headers } }));

  return {
    get: (path: string, headers: Record<string, string> = {}) => ask(path, { headers }),
    page: async (path: string) => (await ask(path)).text(),
    post: (
      path: string,
      fields: Record<string, string> | FormData,
      headers: Record<string, string> = { origin: BASE },
    ) =>
      ask(path, { method: 'POST', headers, body: fields instanceof FormData ? fields : new URLSearchParams(fields) }),
    json: (path: string, body: object, headers: Record<string, string> = { origin: BASE }) =>
      ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
  };
};

/** Fields of the form of a decision as drawn: hidden values and what is prefilled. */
export const formOf = (html: string, decision: string): Record<string, string> => {
  const form = html.split('<form ').find((part) => part.includes(`name="decision" value="${decision}"`));
  if (form === undefined) return {};
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]*)" value(?:="([^"]*)")?/g)];
  return Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value]));
};

/** Where the browser is sent after a decision was taken at the step it saw. */
export const doneAt = (decision: string, seen: unknown): string =>
  `/can-bo/ho-so/d-lan?xong=${decision}${typeof seen === 'string' ? `&buoc=${encodeURIComponent(seen)}` : ''}&cho=1`;
