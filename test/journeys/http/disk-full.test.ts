import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DeskDossier } from '../../../lib/contract/desk.ts';
import { verifyJournal } from '../../../lib/world/one-machine/journal/verify-journal.ts';
import { fastFolder } from '../../fast-folder.ts';
import { canMount, fill, makeRoom, mountSmall, unmount } from '../../small-disk.ts';
import { filed, prepared, SCAN } from '../filing.ts';
import { type OneMachineProcess, startOneMachine } from '../one-machine-process.ts';
import { anyone, cast, type Person } from '../person.ts';

const FULL = {
  status: 503,
  body: {
    status: 503,
    reason: 'store-full',
    detail: expect.stringMatching(/đã đầy nên việc vừa làm chưa được ghi; .* Hãy thử lại/),
  },
};

describe.runIf(canMount && process.env.DEPLOYED === undefined)(
  '(N3, N9, O14) a disk that fills while people work',
  () => {
    let disk: string;
    let system: OneMachineProcess;
    let people: ReturnType<typeof cast>;
    let waiting: string;
    let draft: string;
    /** As a page that was open before the disk was full would send it. */
    let decides: () => ReturnType<Person['ask']>;
    let files: () => ReturnType<Person['ask']>;
    /** The bytes of a paper, to an address that was given before. */
    let sends: () => Promise<Response>;

    beforeAll(async () => {
      disk = fastFolder('disk-full');
      mountSmall(disk, 24 * 1024);
      system = await startOneMachine('2026-03-02T08:00:00+07:00', 'thanh-hoa', join(disk, 'data'));
      people = cast(system.url);
      const { lan, minh, bich } = people;
      waiting = await filed(lan, '1.001193');
      draft = await prepared(lan, '1.001193');
      const move = await minh.move(waiting, 'receive');
      const said = { decision: 'receive', seen: move?.step ?? null, about: move?.about ?? null };
      decides = () =>
        minh.ask('POST', `/api/desk/dossiers/${waiting}/decisions`, said, { 'idempotency-key': 'quyet-dinh-1' });
      const filing = { delivery: { by: 'online' }, payment: 'counter' };
      files = () => lan.ask('POST', `/api/dossiers/${draft}/submission`, filing, { 'idempotency-key': 'nop-1' });
      const another = await prepared(lan, '1.001193');
      await bich.ask('GET', '/api/me');
      const { bytes, ...paper } = { ...SCAN, size: SCAN.bytes.length, component: 'giay-chung-sinh' };
      const declared = { ...paper, sha256: createHash('sha256').update(bytes).digest('hex') };
      const { body } = await lan.ask<{ upload: { url: string; headers: Record<string, string> } }>(
        'POST',
        `/api/dossiers/${another}/files`,
        declared,
      );
      sends = () => fetch(body.upload.url, { method: 'PUT', headers: body.upload.headers, body: Buffer.from(bytes) });
      fill(disk);
    });
    afterAll(async () => {
      await system.stop();
      unmount(disk);
      rmSync(disk, { recursive: true, force: true });
    });

    const stageOf = async (id: string): Promise<unknown> =>
      (await people.lan.ask('GET', `/api/dossiers/${id}`)).body.stage;

    test('(N9) a decision, a filing and a paper are refused with what to do, and when to ask again', async () => {
      expect(await decides()).toMatchObject(FULL);
      expect(await files()).toMatchObject(FULL);
      expect(await people.lan.upload(draft, 'giay-chung-sinh', SCAN)).toMatchObject(FULL);
      expect((await sends()).status).toBe(503);
      // The first time somebody signs in, something is kept of it.
      const signingIn = await fetch(`${system.url}/api/sign-in`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username: 'tranvanhung', password: 'mau-tranvanhung' }),
      });
      expect(signingIn.headers.get('retry-after')).toBe('60');
      expect(await signingIn.json()).toMatchObject(FULL.body);
    });

    test('(N3, O15) nothing is half written, a person still reads what is theirs, and an officer sees nothing without a trace', async () => {
      expect(await stageOf(waiting)).toBe('submitted');
      expect(await stageOf(draft)).toBe('draft');
      expect(await people.bich.ask('GET', `/api/desk/dossiers/${waiting}`)).toMatchObject(FULL);
      expect((await anyone(system.url).ask('GET', '/')).status).toBe(200);
      expect((await verifyJournal(system.dataDir)).faults).toEqual([]);
    });

    test('(N3, N6) with room again the same requests go through, once each, and verify finds nothing', async () => {
      makeRoom(disk);
      expect((await sends()).status).toBe(200);
      expect(await decides()).toMatchObject({ status: 200, body: { stage: 'in-process' } });
      expect((await files()).status).toBe(202);
      expect(await decides()).toMatchObject({ status: 200, body: { stage: 'in-process' } });
      expect((await files()).status).toBe(202);

      const { body } = await people.minh.ask<{ entries: { events: { type: string }[] }[] }>(
        'GET',
        `/api/desk/dossiers/${waiting}/journal`,
      );
      const types = body.entries.flatMap(({ events }) => events.map(({ type }) => type));
      expect(types.filter((type) => type === 'DossierReceived')).toHaveLength(1);
      expect((await people.minh.ask<DeskDossier>('GET', `/api/desk/dossiers/${draft}`)).body.stage).toBe('submitted');
      expect((await verifyJournal(system.dataDir)).faults).toEqual([]);
    });
  },
);
