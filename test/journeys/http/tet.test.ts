import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskDossier } from '../../../lib/contract/desk.ts';
import type { MyDossier, NoticeItem } from '../../../lib/contract/dossiers.ts';
import { filed } from '../filing.ts';
import { type OneMachineProcess, startOneMachine } from '../one-machine-process.ts';
import { cast, type Person, signedIn } from '../person.ts';

const POLICE = '000.17.56.G01';

let system: OneMachineProcess;
beforeAll(async () => {
  system = await startOneMachine('2026-02-13T16:44:50+07:00');
});
afterAll(() => system.stop());

const clock = (person: Person, to: string) => person.ask('POST', '/desk/clock', { to });

test('(D1, L7, E9, ND61-19.9) filed on the Friday before Tết at 16:45: prompts in order and once each, re-appointed once, in time', async () => {
  const { lan } = cast(system.url);
  const [receptionist, head, leader] = await Promise.all(
    ['nguyenvanhai.cahacthanh', 'havantuan.cahacthanh', 'daovanlong.cahacthanh'].map((name) =>
      signedIn(system.url, name),
    ),
  );
  if (!receptionist || !head || !leader) throw new Error('the police of Hạc Thành have their cast');

  await clock(lan, '2026-02-13T16:45:00+07:00');
  const id = await filed(lan, '1.004222', POLICE);
  const { body: mine } = await lan.ask<MyDossier>('GET', `/api/dossiers/${id}`);
  expect(mine.receiveBy?.slice(0, 16)).toBe('2026-02-23T16:45');
  expect(mine.why.map(({ text }) => text).join(' ')).toMatch(/Tết/);

  await clock(lan, '2026-02-23T17:00:00+07:00');
  const { body: late } = await receptionist.decide(id, 'receive');
  expect(late).toMatchObject({ stage: 'in-process' });
  const due = async () => (await lan.ask<MyDossier>('GET', `/api/dossiers/${id}`)).body.dueAt;
  expect(await due()).toBe('2026-03-04T17:30:00+07:00');
  const { body: atHead } = await head.ask<DeskDossier>('GET', `/api/desk/dossiers/${id}`);
  await head.decide(id, 'assign', { officer: atHead.officers[0]?.id });

  const propose = (until: string) => leader.decide(id, 'propose-extension', { reason: 'Phải xác minh nơi ở.', until });
  await clock(lan, '2026-03-03T08:00:00+07:00');
  expect(await propose('2026-03-04')).toMatchObject({ status: 409, body: { reason: 'until-not-later' } });
  expect((await propose('2026-03-08')).status).toBe(200);
  expect(await due()).toBe('2026-03-04T17:30:00+07:00');
  // The eighth is a Sunday: what was proposed is the Monday.
  expect((await receptionist.decide(id, 're-appoint')).status).toBe(200);
  expect(await due()).toBe('2026-03-09T17:30:00+07:00');
  expect(await propose('2026-03-12')).toMatchObject({ status: 409, body: { reason: 'already-reappointed' } });

  await clock(lan, '2026-03-12T09:00:00+07:00');
  expect((await leader.decide(id, 'apologise', { reason: 'Vẫn đang xác minh.' })).status).toBe(200);
  expect(await due()).toBe('2026-03-09T17:30:00+07:00');

  const { body: outbox } = await lan.ask<{
    items: { kind: string; dossier: string; account: string; repeat: boolean }[];
  }>('GET', '/desk/outbox');
  const about = outbox.items.filter(({ dossier }) => dossier === id);
  expect(about.some(({ repeat }) => repeat)).toBe(false);
  // In their own notices at once; the letter comes in the morning.
  const toldTo = async (who: Person): Promise<string[]> => {
    const { body } = await who.ask<{ items: NoticeItem[] }>('GET', '/api/notices');
    const told = body.items.filter(({ dossier }) => dossier === id).toSorted((a, b) => (a.at < b.at ? -1 : 1));
    return told.map(({ kind }) => kind);
  };
  const toOne = await toldTo(head);
  expect(toOne.filter((kind) => kind.startsWith('notice'))).toEqual(['notice-remind', 'notice-due']);
  expect(toOne.filter((kind) => kind.startsWith('result'))).toEqual([
    'result-remind',
    'result-day-before',
    'result-remind',
    'result-day-before',
    'result-due',
    'result-overdue',
  ]);
  const intake = (await toldTo(receptionist)).filter((kind) => kind.startsWith('intake-'));
  expect(intake).toEqual(['intake-remind', 'intake-due', 'intake-overdue']);
  expect(about.filter(({ kind }) => kind === 'reappointed').length).toBeGreaterThan(0);
});

test('(E9, ND61-19.9) too late to re-appoint on the due date itself; an apology is still possible', async () => {
  const { lan } = cast(system.url);
  const receptionist = signedIn(system.url, 'nguyenvanhai.cahacthanh');
  const leader = signedIn(system.url, 'daovanlong.cahacthanh');
  const id = await filed(lan, '1.004222', POLICE);
  await receptionist.decide(id, 'receive');
  const { body } = await lan.ask<MyDossier>('GET', `/api/dossiers/${id}`);
  await clock(lan, `${body.dueAt?.slice(0, 10)}T08:00:00+07:00`);
  const late = await leader.decide(id, 'propose-extension', { reason: 'Muộn.', until: '2026-05-20' });
  expect(late).toMatchObject({ status: 409, body: { reason: 'too-late-to-reappoint' } });
  expect((await leader.decide(id, 'apologise', { reason: 'Chưa xong.' })).status).toBe(200);
  expect((await clock(lan, '2026-01-01T00:00:00+07:00')).status).toBe(409);
});
