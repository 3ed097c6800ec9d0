import { randomInt, randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../lib/domain/journal/entry.ts';
import { provesConsistency, provesInclusion, type TreeHead } from '../../../lib/world/tree/check-proofs.ts';
import { checkpointText, findSigned } from '../../../lib/world/tree/checkpoint.ts';
import { leafHash } from '../../../lib/world/tree/merkle.ts';
import { noteOf } from '../../../lib/world/tree/signed-note.ts';
import type { World } from '../../../lib/world/world.ts';
import { openThere } from '../outside/there.ts';
import { sampleEntries, sampleEntry } from '../sample-entry.ts';

/** What the tree over all journals must do in every builder's world; others may be writing meanwhile. */
export const treeContract = (worldOf: () => World): void => {
  const headOf = async (): Promise<TreeHead> => {
    await worldOf().tree.begin();
    const head = await worldOf().tree.head();
    if (head === undefined) throw new Error('the tree has not begun');
    return head;
  };
  const append = async (entries: readonly Entry<unknown>[]): Promise<void> => {
    for (const entry of entries) expect(await worldOf().journal.append(entry)).toBe('appended');
  };
  const many = (count: number): Entry<unknown>[] => Array.from({ length: count }, () => sampleEntry(randomUUID()));
  const placeOf = async ({ hash }: Entry<unknown>): Promise<number> => (await worldOf().tree.find(hash)) ?? -1;
  const isIn = async (entry: Entry<unknown>, head: TreeHead): Promise<boolean> => {
    const leaf = await placeOf(entry);
    return provesInclusion(leafHash(entry.hash), leaf, head, await worldOf().tree.inclusion(leaf, head.size));
  };

  describe('the tree over all journals', () => {
    test('(O16, N3) a head covers everything acknowledged before it was asked for, of every kind of journal', async () => {
      const dossier = sampleEntries(randomUUID(), 3);
      const others = ['feedback', 'account', 'tickets', 'calendar'].map((kind) =>
        sampleEntry(`${kind}/${randomUUID()}`),
      );
      await append([...dossier, ...others]);
      const head = await headOf();
      for (const entry of [...dossier, ...others]) expect(await isIn(entry, head)).toBe(true);
      const places = await Promise.all(dossier.map(placeOf));
      expect(places.toSorted((a, b) => a - b)).toEqual(places);
    });

    test('(O16, N3) eight that ask and write at once: each entry is one leaf, once, and every head begins the next', async () => {
      const written = many(24);
      const heads = await Promise.all(
        Array.from({ length: 8 }, async (_, n) => {
          await append(written.slice(n * 3, n * 3 + 3));
          await worldOf().tree.extend();
          return headOf();
        }),
      );
      const places = await Promise.all(written.map(placeOf));
      expect(new Set(places).size).toBe(24);
      const last = await headOf();
      for (const entry of written) expect(await isIn(entry, last)).toBe(true);
      for (const head of heads)
        expect(provesConsistency(head, last, await worldOf().tree.consistency(head.size, last.size))).toBe(true);
    });

    test('(O16) asked again when nothing was written, it is the same; begun again, too', async () => {
      const before = await headOf();
      await worldOf().tree.begin();
      await worldOf().tree.extend();
      const after = await headOf();
      expect(provesConsistency(before, after, await worldOf().tree.consistency(before.size, after.size))).toBe(true);
      expect(await worldOf().tree.find('0'.repeat(64))).toBeUndefined();
    });

    test('(O16, R6) more than a tile of leaves: proofs of old and of new entries hold', async () => {
      const first = many(1);
      await append(first);
      const early = await headOf();
      const rest = many(520);
      for (let n = 0; n < rest.length; n += 20)
        await Promise.all(rest.slice(n, n + 20).map((entry) => worldOf().journal.append(entry)));
      const head = await headOf();
      for (const entry of [...first, ...rest.filter((_, n) => n % 50 === 0)])
        expect(await isIn(entry, head)).toBe(true);
      expect(provesConsistency(early, head, await worldOf().tree.consistency(early.size, head.size))).toBe(true);
    });

    test('(O16) a checkpoint is signed with the key that is published', async () => {
      const { checkpoints } = worldOf();
      const key = { name: 'tinh-mau.mot-cua/evidence', publicKey: await checkpoints.publicKey() };
      const text = checkpointText(await headOf(), '2026-02-13T16:45:00+07:00', key);
      expect(findSigned(noteOf(text, key, await checkpoints.sign(text)), key)).toBeDefined();
      expect(findSigned(noteOf(text, key, await checkpoints.sign(`${text}x\n`)), key)).toBeUndefined();
    });

    test('(O16) of an hour the first checkpoint stands; of a day the last is found', async () => {
      const { checkpoints } = worldOf();
      const day = `${randomInt(1000, 1900)}-02-13`;
      const at = (time: string) => `${day}T${time}+07:00`;
      expect(await checkpoints.latest(day)).toBeUndefined();
      expect(await checkpoints.publish({ at: at('08:00:00'), note: 'một' })).toBe(true);
      expect(await checkpoints.publish({ at: at('08:59:59'), note: 'hai' })).toBe(false);
      expect(await checkpoints.publish({ at: at('09:00:00'), note: 'ba' })).toBe(true);
      expect(await checkpoints.latest(day)).toEqual({ at: at('09:00:00'), note: 'ba' });
      expect((await checkpoints.latest())?.at.localeCompare(at('09:00:00'))).not.toBe(-1);
    });

    test('(O16, N3) published ones are found by their hour, by their day in order, and one after the other', async () => {
      const { checkpoints } = worldOf();
      const day = `${randomInt(1000, 1900)}-03-13`;
      const [first, last] = [`${day}T00:00:00+07:00`, `${day}T23:59:59+07:00`];
      for (const at of [last, first]) await checkpoints.publish({ at, note: at });
      const [one, two] = [first, last].map((at) => ({ at, note: at }));
      expect(await checkpoints.ofDay(day)).toEqual([one, two]);
      expect(await checkpoints.ofDay(`${day.slice(0, 4)}-03-14`)).toEqual([]);
      expect(await checkpoints.of(`${day}T23`)).toEqual(two);
      expect(await checkpoints.of(`${day}T12`)).toBeUndefined();
      expect(await checkpoints.after(`${day.slice(0, 4)}-03-12T23`)).toEqual(one);
      expect(await checkpoints.after(`${day}T00`)).toEqual(two);
      expect((await checkpoints.after(`${day}T23`))?.at.startsWith(day)).not.toBe(true);
    });

    test('(N3) of an hour the first time stamp stands, byte for byte; a day’s are found with their instants', async () => {
      const { timeStamps } = worldOf();
      const day = `${randomInt(1000, 1900)}-04-13`;
      const reply = Uint8Array.from({ length: 3000 }, (_, n) => n % 251);
      const stamp = { at: `${day}T08:00:03+07:00`, reply };
      expect(await timeStamps.find(`${day}T08`)).toBeUndefined();
      await timeStamps.keep(`${day}T08`, stamp);
      await timeStamps.keep(`${day}T08`, { at: `${day}T09:00:00+07:00`, reply: Uint8Array.of(1) });
      await timeStamps.keep(`${day}T23`, { at: `${day}T23:00:09+07:00`, reply });
      const found = await timeStamps.find(`${day}T08`);
      expect([found?.at, Buffer.from(found?.reply ?? []).equals(reply)]).toEqual([stamp.at, true]);
      expect([...(await timeStamps.ofDay(day))]).toEqual([
        [`${day}T08`, stamp.at],
        [`${day}T23`, `${day}T23:00:09+07:00`],
      ]);
    });

    test('(N3) how far a keeper has been given them is told keeper by keeper, and said twice it is the same', async () => {
      const { deliveries } = worldOf();
      const [one, other] = [0, 1].map(() => `https://${randomUUID()}.example/nhan`) as [string, string];
      expect(await deliveries.last(one)).toBeUndefined();
      for (const hour of ['2026-02-13T08', '2026-02-13T10', '2026-02-13T10']) await deliveries.mark(one, hour);
      expect(await deliveries.last(one)).toBe('2026-02-13T10');
      expect(await deliveries.last(other)).toBeUndefined();
    });

    test('(N3) the courier posts the bytes as they are, once, and says so where they are not taken in', async () => {
      const there = await openThere();
      try {
        const parcel = { to: there.url, type: 'text/plain; charset=utf-8', bytes: Buffer.from('một ghi chú\n') };
        const answered = await worldOf().courier.take({ ...parcel, answerAtMost: 100 });
        expect(Buffer.from(answered).toString()).toBe('đã nhận');
        expect(there.took).toEqual([{ type: parcel.type, bytes: parcel.bytes }]);
        there.answer((_, response) => void response.writeHead(503).end());
        await expect(worldOf().courier.take(parcel)).rejects.toThrow('HTTP 503');
      } finally {
        await there.close();
      }
    });
  });
};
