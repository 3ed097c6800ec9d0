import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { prepared } from '../filing.ts';
import { type OneMachineProcess, startOneMachine } from '../one-machine-process.ts';
import { cast, type Person, signedIn } from '../person.ts';

let system: OneMachineProcess;
beforeAll(async () => {
  system = await startOneMachine('2026-03-02T08:00:00+07:00');
});
afterAll(() => system.stop());

type Office = { readonly head: Person; readonly officer: Person; readonly leader: Person; readonly clerk: Person };

/** The steps an agency sees as its own to take, by share of the work. */
const sharesAt = async (person: Person, id: string): Promise<string[]> => {
  const { body } = await person.ask<DeskDossier>('GET', `/api/desk/dossiers/${id}`);
  return (body.moves ?? []).flatMap(({ decision, step }) =>
    step === null ? [] : [`${decision} ${step.split('/')[1]}`],
  );
};

/** One agency's share from assignment to its seal (ND61-19.1, 19.2, TTH-PL). */
const does = async (office: Office, id: string, name: string, result: string): Promise<void> => {
  const { body } = await office.head.ask<DeskDossier>('GET', `/api/desk/dossiers/${id}`);
  const officer = body.officers.find((one) => one.name === name)?.id;
  const said = [
    await office.head.decide(id, 'assign', { officer }),
    await office.officer.decide(id, 'complete-step', { outcome: 'drafted', draft: result }),
    await office.leader.decide(id, 'sign'),
    await office.clerk.decide(id, 'seal'),
  ];
  expect(said.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
};

test('(E6, E7, E13, TTH-PL bước 5, ND61-19.6b) 3.000722: birth, then residence and health card at once, then the identity card; four shares, one return', async () => {
  const { lan, minh, dung, tam, hanh, thu } = cast(system.url);
  const who = (name: string) => signedIn(system.url, name);
  const commune: Office = { head: dung, officer: tam, leader: hanh, clerk: thu };
  const police: Office = {
    head: who('havantuan.cahacthanh'),
    officer: who('levancuong.cahacthanh'),
    leader: who('daovanlong.cahacthanh'),
    clerk: who('ngothixuan.cahacthanh'),
  };
  const insurance: Office = {
    head: who('tranthioanh.bhxhtinh'),
    officer: who('hovannam.bhxhtinh'),
    leader: who('nguyenducloc.bhxhtinh'),
    clerk: who('lethivan.bhxhtinh'),
  };

  const id = await prepared(lan, '3.000722');
  const submitted = await lan.ask('POST', `/api/dossiers/${id}/submission`, {
    delivery: { by: 'counter' },
    payment: 'counter',
  });
  expect(submitted.status).toBe(202);
  expect((await police.head.ask('GET', `/api/desk/dossiers/${id}`)).status).toBe(404);

  expect((await minh.decide(id, 'receive')).body).toMatchObject({ stage: 'in-process' });
  const { body: accepted } = await minh.ask<DeskDossier>('GET', `/api/desk/dossiers/${id}`);
  expect(accepted.dueAt).toBe('2026-03-05T17:30:00+07:00');
  expect(await sharesAt(dung, id)).toEqual(['assign 1.001193']);
  expect(await sharesAt(police.head, id)).toEqual([]);

  await does(commune, id, 'Đỗ Thị Tâm', 'Giấy khai sinh: Nguyễn Minh An');
  expect(await sharesAt(police.head, id)).toEqual(['assign 1.004222']);
  expect(await sharesAt(insurance.head, id)).toEqual(['assign 1.014137']);

  const { body: atPolice } = await police.head.ask<DeskDossier>('GET', `/api/desk/dossiers/${id}`);
  const [birth] = atPolice.parts;
  expect([birth?.draft?.text, birth?.draft?.signed, atPolice.files.length > 0]).toEqual([
    'Giấy khai sinh: Nguyễn Minh An',
    true,
    true,
  ]);

  await does(police, id, 'Lê Văn Cường', 'Thông báo kết quả đăng ký thường trú');
  expect(await sharesAt(police.head, id)).toEqual(['assign 1.116410']);
  await does(insurance, id, 'Hồ Văn Nam', 'Thẻ bảo hiểm y tế');
  const { body: open } = await minh.ask<DeskDossier>('GET', `/api/desk/dossiers/${id}`);
  expect(open.stage).toBe('in-process');

  await does(police, id, 'Lê Văn Cường', 'Thẻ căn cước');
  const { body: ready } = await minh.ask<DeskDossier>('GET', `/api/desk/dossiers/${id}`);
  expect(ready.stage).toBe('result-ready');
  expect((await minh.decide(id, 'return-result', { by: 'counter' })).body).toMatchObject({ stage: 'returned' });

  const { body: log } = await minh.ask<{ entries: { events: { type: string; key?: string }[] }[]; intact: boolean }>(
    'GET',
    `/api/desk/dossiers/${id}/journal`,
  );
  expect(log.intact).toBe(true);
  const closed = log.entries.flatMap(({ events }) => events.flatMap(({ key }) => (key === undefined ? [] : [key])));
  expect(closed.filter((key) => key.startsWith('seal')).map((key) => key.split('/')[1])).toEqual([
    '1.001193',
    '1.004222',
    '1.014137',
    '1.116410',
  ]);
}, 60_000);
