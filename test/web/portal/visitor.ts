import { portal } from '../../../web/portal/app.tsx';
import type { PortalSettings } from '../../../web/portal/page-request.tsx';
import { type FakeApi, fakeApi } from '../fake-api.ts';
import { emptyDraft, TOKEN } from '../fake-data.ts';

const BASE = 'http://127.0.0.1:9999';

export type Answered = {
  readonly status: number;
  readonly location: string | null;
  readonly html: string;
  readonly response: Response;
};

/** Somebody with a browser without JavaScript: follows nothing by itself, keeps cookies, says where a form came from. */
export type Visitor = {
  readonly fake: FakeApi;
  get(path: string): Promise<Answered>;
  post(path: string, values: Record<string, string | File>, headers?: Record<string, string>): Promise<Answered>;
};

export const visitor = (signedIn = true, settings: Partial<PortalSettings> = {}): Visitor => {
  const fake = fakeApi();
  const app = portal(fake.api, {
    title: 'Cổng Dịch vụ công tỉnh Mẫu',
    baseUrl: BASE,
    hotline: '0900 000 000',
    email: 'hotro@example.vn',
    ruleSet: 'seed-2016-2021',
    province: 'Tỉnh Mẫu',
    upload: fake.upload,
    ...settings,
  });
  const jar = new Map<string, string>(signedIn ? [['mc-portal', TOKEN]] : []);

  const ask = async (path: string, init: RequestInit): Promise<Answered> => {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await app.fetch(new Request(BASE + path, { ...init, headers }));
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? [];
      jar.set(name, value);
    }
    return {
      status: response.status,
      location: response.headers.get('location'),
      html: await response.clone().text(),
      response,
    };
  };

  return {
    fake,
    get: (path) => ask(path, {}),
    post: (path, values, headers = { origin: BASE, 'sec-fetch-site': 'same-origin' }) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(values)) body.set(name, value);
      return ask(path, { method: 'POST', body, headers });
    },
  };
};

/** A visitor whose draft `d1` lacks nothing: form filled, paper stored, delivery chosen. */
export const readyToFile = async (): Promise<Visitor> => {
  const lan = visitor();
  lan.fake.dossiers.set('d1', {
    ...emptyDraft('d1'),
    answers: {
      applicantName: 'Nguyễn Thị Lan',
      filingFor: 'self',
      childName: 'Nguyễn Minh An',
      childBirthday: '2026-02-09',
    },
    files: [STORED],
  });
  await lan.post('/ho-so/d1/nhan-ket-qua', { by: 'counter', address: '', payment: 'counter' });
  return lan;
};

export const STORED = {
  fileId: 'f0',
  component: 'giay-chung-sinh',
  name: 'chứng sinh.jpg',
  type: 'image/jpeg',
  size: 900,
  sha256: 'ab'.repeat(32),
  state: 'stored' as const,
  reason: null,
};
