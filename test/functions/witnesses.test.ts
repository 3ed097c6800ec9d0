import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishToWitnesses } from '../../functions/evidence/publish-to-witnesses.ts';
import { contactOf } from '../../lib/domain/notices/contact.ts';
import { findSigned } from '../../lib/world/tree/checkpoint.ts';
import { keyOfVkey } from '../../lib/world/tree/signed-note.ts';
import { allProvinces } from '../provinces/all.ts';
import { LAN, readyDraft } from './office.ts';
import { openSystem, type WholeSystem } from './whole-system.ts';

let front: WholeSystem;
beforeAll(async () => {
  front = await openSystem('2026-03-02T08:10:00+07:00');
});
afterAll(() => front.close());

const letters = () => front.system.sent().filter(({ kind }) => kind === 'checkpoint');
const at = async (instant: string) => {
  await front.system.moveClock(instant);
  await publishToWitnesses(front.system.world);
  await front.system.settled();
};

describe('(N3) checkpoints go by themselves to who keeps them outside the office', () => {
  test('(N3) one a day to who wants one a day, each hour’s to who wants those, and none twice', async () => {
    await at('2026-03-02T08:20:00+07:00');
    await readyDraft(front, LAN);
    await at('2026-03-02T08:40:00+07:00');
    await at('2026-03-02T09:05:00+07:00');
    await at('2026-03-03T00:01:00+07:00');

    const sent = letters().map(({ to, text }) => `${to} ${/lúc (.*?)\. Xin/.exec(text)?.[1]}`);
    expect(sent).toEqual([
      'toasoan@baomau.example 8 giờ 10 ngày 02/03/2026',
      'nhatky@dhmau.example 8 giờ 10 ngày 02/03/2026',
      'nhatky@dhmau.example 9 giờ 05 ngày 02/03/2026',
      'toasoan@baomau.example 0 giờ 01 ngày 03/03/2026',
      'nhatky@dhmau.example 0 giờ 01 ngày 03/03/2026',
    ]);
  });

  test('(N3) a letter holds the published note word for word, signed by the key made known, and nobody’s data', async () => {
    const { vkey } = (await front.ask('GET', '/api/evidence/key')).body as { vkey: string };
    const last = letters().at(-1);
    const note = last?.text.slice(last.text.indexOf('tinh-mau.mot-cua/evidence')) ?? '';
    expect(note).toBe((await front.system.world.checkpoints.latest())?.note);
    expect(findSigned(note, keyOfVkey(vkey))).toMatchObject({ at: '2026-03-03T00:01:00+07:00' });
    expect(last?.text).not.toMatch(/Lan|ac-/);
  });

  test.each(allProvinces)('(N3) $key names addresses outside its own portal’s host, if any', ({ profile }) => {
    const hosts = profile.witnesses.is.map((witness) =>
      'url' in witness ? new URL(witness.url).hostname : contactOf(witness.email)?.to.split('@')[1],
    );
    for (const host of hosts) expect(profile.portal.host.endsWith(host ?? profile.portal.host)).toBe(false);
  });
});
