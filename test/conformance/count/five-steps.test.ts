import { writeFileSync } from 'node:fs';
import { SFNClient } from '@aws-sdk/client-sfn';
import { beforeAll, expect, test } from 'vitest';
import { byKind } from '../../../bin/conformance/count.ts';
import { transitionsOf as allRung } from '../../../bin/cost/bill.ts';
import type { CountedDossier } from '../../../bin/cost/counted.ts';
import { summary } from '../../../bin/cost/summary.ts';
import { prepared } from '../../journeys/filing.ts';
import { HAC_THANH_POLICE as office } from '../../journeys/offices.ts';
import { openProvince, type ProvinceOnOneMachine } from '../../journeys/province-on-one-machine.ts';
import { transitionsOf } from './transitions.ts';

const COUNTER = 'nguyenvanhai.cahacthanh';
/** As measured, two slips drawn and sealed, a result drawn, signed and sealed, a paper held, who filed read from the filing and that nobody decides on their own dossier among them (N2, N3, D14); the goals are 120 and 22 (G10). The emulator gives `project` each entry alone, AWS a decision with the step it opened. a dozen less without an extension of the tree, which falls among them or not: once a minute a container takes it in. */
const CALLS = 250;
const TRANSITIONS = 22;
const FOLDER = process.env.CONFORMANCE_FOLDER ?? '.build';

let thanhHoa: ProvinceOnOneMachine;
beforeAll(async () => {
  thanhHoa = await openProvince('thanh-hoa', '2026-03-02T08:00:00+07:00');
});

const ask = async (method: string, path: string) => fetch(`${thanhHoa.system.url}${path}`, { method });
const count = (part: string) => ask('POST', `/desk/count?part=${part}`);

/** One of the seven decisions: the page is read, then it is decided. */
const decided = async (username: string, id: string, decision: string, more: object = {}): Promise<void> => {
  await count('read');
  const move = await thanhHoa.as(username).move(id, decision);
  const body = { decision, seen: move?.step ?? null, about: move?.about ?? null, ...more };
  await count('decided');
  const { status } = await thanhHoa.as(username).ask('POST', `/api/desk/dossiers/${id}/decisions`, body);
  expect(status).toBe(200);
};

test('(G10, N6) one dossier on the five-step route: what it costs in calls, requests and transitions, counted', async () => {
  const lan = thanhHoa.as('nguyenthilan');
  const me = async (username: string) => (await thanhHoa.as(username).ask<{ id: string }>('GET', '/api/me')).body.id;
  const officer = await me(office.officer);
  for (const username of [COUNTER, office.head, office.leader, office.clerk, 'nguyenthilan']) await me(username);

  await count('prepared');
  const id = await prepared(lan, '1.004222', '000.17.56.G01');
  await count('decided');
  const said = { delivery: { by: 'online' }, payment: 'counter' };
  expect((await lan.ask('POST', `/api/dossiers/${id}/submission`, said)).status).toBe(202);
  await decided(COUNTER, id, 'receive');
  await decided(office.head, id, 'assign', { officer });
  await decided(office.officer, id, 'complete-step', { outcome: 'drafted', draft: 'Đã đăng ký thường trú (mẫu)' });
  await decided(office.leader, id, 'sign');
  await decided(office.clerk, id, 'seal');
  await decided(COUNTER, id, 'return-result', { by: 'online' });
  await count('after');

  type Answer = Pick<CountedDossier, 'parts' | 'resources'>;
  const { parts, resources } = (await (await ask('GET', '/desk/count')).json()) as Answer;
  const { body } = await lan.ask<{ stage: string }>('GET', `/api/dossiers/${id}`);
  expect(body.stage).toBe('returned');
  const transitions = await transitionsOf(new SFNClient({}), process.env.MACHINES ?? '', id);
  const counted: CountedDossier = { parts, transitions, resources };
  writeFileSync(`${FOLDER}/count.json`, `${JSON.stringify(counted, null, 1)}\n`);

  const calls = byKind(parts.decided?.inOrder ?? []).map(({ call, count: times }) => `  ${times} ${call}`);
  console.info([...summary(counted), ...calls].join('\n'));
  expect(parts.decided?.inOrder.length).toBeLessThanOrEqual(CALLS);
  expect(allRung(transitions)).toBeLessThanOrEqual(TRANSITIONS);
  expect(transitions['standard-2']).toHaveLength(1);
  // Each of the six pages read: who looked is read, and written unless it was the same look (O15).
  const looks = (parts.read?.inOrder ?? []).filter(({ call }) => call.includes('(looks)'));
  expect(looks.length).toBeGreaterThanOrEqual(6);
  expect(looks.length).toBeLessThanOrEqual(12);
  // The stream's filter: a step that was opened wakes the lists, and nothing else.
  expect(parts.decided?.invocations.react).toHaveLength(7);
  expect(parts.decided?.invocations.project?.length).toBeGreaterThanOrEqual(7);
});
