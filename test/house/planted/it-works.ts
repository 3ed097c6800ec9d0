import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CounterReceived, DeskDossier, JournalView } from '../../../lib/contract/desk.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { officersConsole } from '../../../web/console/app.tsx';
import { filledIn } from '../../filled-in.ts';
import { bodyOf, filedOnline, LAN, MINH } from '../../functions/office.ts';
import { BASE, openSystem, type WholeSystem } from '../../functions/whole-system.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';

/** Run in a copy of the house that has the planted decision: from the API through the journal to the pages. */
let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem('2026-03-02T08:00:00+07:00');
});
afterAll(() => front.close());

const SITE = { title: 'Một Cửa', baseUrl: BASE, ruleSet: 'seed', province: 'Tỉnh Mẫu' };

const inTheConsole = async (path: string, fields?: Readonly<Record<string, string>>): Promise<Response> => {
  const { session } = (await front.system.world.identity.signIn(MINH, `mau-${MINH}`)) ?? {};
  const headers = { cookie: `mc-console=${session?.token}`, origin: BASE };
  const init = fields === undefined ? { headers } : { method: 'POST', headers, body: new URLSearchParams(fields) };
  return officersConsole(front.api, SITE).fetch(new Request(`${BASE}/can-bo${path}`, init));
};

test('the API offers it in words, takes it, and the journal tells it', async () => {
  const body = {
    procedure: fiveDays.code,
    applicant: { name: 'Phạm Văn Nông', phone: '0900000077' },
    answers: filledIn(fiveDays),
    handedIn: ['giay-to-goc'],
  };
  const { id } = bodyOf<CounterReceived>(await front.ask('POST', '/api/desk/dossiers', { as: MINH, body }), 201);
  await front.system.settled();
  const { moves } = bodyOf<DeskDossier>(await front.ask('GET', `/api/desk/dossiers/${id}`, { as: MINH }));
  const move = moves.find(({ needs }) => needs.includes('reason') && needs.length === 1);
  expect(move).toMatchObject({ decision: 'pause', words: { label: 'Tạm dừng giải quyết' } });

  const decision = { decision: 'pause', seen: null, about: null, reason: 'Chờ văn bản của cấp trên.' };
  bodyOf(await front.ask('POST', `/api/desk/dossiers/${id}/decisions`, { as: MINH, body: decision }));
  const journal = bodyOf<JournalView>(await front.ask('GET', `/api/desk/dossiers/${id}/journal`, { as: MINH }));
  expect(journal.entries.at(-1)?.said).toEqual(['Tạm dừng giải quyết hồ sơ']);
});

test('the console shows its form, takes it, and its journal page says it; the applicant reads and is told it', async () => {
  const id = await filedOnline(front, LAN);
  await front.system.settled();
  const html = await (await inTheConsole(`/ho-so/${id}`)).text();
  expect(html).toContain('Tạm dừng giải quyết');
  expect(html).toContain('Lý do tạm dừng');

  const fields = {
    decision: 'pause',
    mark: 'pause',
    seen: '',
    about: '',
    key: 'k-1',
    known: '1',
    'pause.reason': 'Chờ.',
  };
  const sent = await inTheConsole(`/ho-so/${id}/quyet-dinh`, fields);
  expect(sent.headers.get('location')).toContain('xong=pause');
  expect(await (await inTheConsole(`/ho-so/${id}?xong=pause`)).text()).toContain('Đã tạm dừng hồ sơ.');
  expect(await (await inTheConsole(`/ho-so/${id}/nhat-ky`)).text()).toContain('Tạm dừng giải quyết hồ sơ');

  await front.system.settled();
  const { timeline } = bodyOf<MyDossier>(await front.ask('GET', `/api/dossiers/${id}`, { as: LAN }));
  expect(timeline.at(-1)).toMatchObject({ title: 'Tạm dừng giải quyết', detail: 'Chờ.' });
  expect(front.system.sent().map(({ kind }) => kind)).toContain('paused');
});
