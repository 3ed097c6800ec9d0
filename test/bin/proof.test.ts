import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, test } from 'vitest';
import { dossierProof } from '../../bin/proof/bundle.ts';
import { checkProof } from '../../bin/proof/check-proof.mjs';
import { wholeDays } from '../../bin/proof/days.ts';
import { type LogPart, logPart } from '../../bin/proof/log-part.ts';
import { publishCheckpoint } from '../../functions/scheduled/publish-checkpoint.ts';
import type { DossierEntry, DossierEvent } from '../../lib/domain/dossier/events.ts';
import { canonicalJson, GENESIS, sealEntry, sha256Of } from '../../lib/world/chain.ts';
import { databaseFile } from '../../lib/world/one-machine/database.ts';
import { returned, type Story } from '../domain/dossier/story.ts';
import { minh } from '../people.ts';
import { seeded } from '../statemachines/chance.ts';
import { tinhMau } from '../tinh-mau/province.ts';
import { freshFolder, openForTests } from '../world/one-machine-for-tests.ts';
import { sampleEntry } from '../world/sample-entry.ts';

const CHECKER = 'bin/proof/check-proof.mjs';
const CODE = '000.00.01.X99-260302-0001';

/** Lan's dossier from filing to result, sealed as the journal would hold it. */
const sealed = ({ entries }: Story): readonly DossierEntry[] => {
  const chain: DossierEntry[] = [];
  for (const { hash: _, ...unsealed } of entries) {
    chain.push(sealEntry({ ...unsealed, previous: chain.at(-1)?.hash ?? GENESIS }));
  }
  return chain;
};
const lansJournal = sealed(returned());
const bodies = lansJournal.map((entry) => canonicalJson(entry));
const bundle = dossierProof(bodies);
const bytes = Buffer.from(bundle);

const found = (changed: string | Uint8Array): string => {
  const verdict = checkProof(Buffer.from(changed));
  return verdict.intact ? 'intact' : `${verdict.entry}: ${verdict.reason}`;
};
/** An entry changed and everything after it sealed anew: what only its own meaning, or a kept hash, can give away. */
const forged = (number: number, change: (events: readonly DossierEvent[]) => readonly DossierEvent[]): string => {
  const chain: DossierEntry[] = [];
  for (const { hash: _, ...unsealed } of lansJournal) {
    const events = unsealed.entry === number ? change(unsealed.events) : unsealed.events;
    chain.push(sealEntry({ ...unsealed, events, previous: chain.at(-1)?.hash ?? GENESIS }));
  }
  return dossierProof(chain.map((entry) => canonicalJson(entry)));
};
const lastEntry = (type: DossierEvent['type']): number =>
  lansJournal.findLast(({ events }) => events.some((event) => event.type === type))?.entry ?? 0;

describe('(R6, O4) one dossier’s proof, checked without us', () => {
  test('a whole one is found whole, with its code, its head and every content it names', () => {
    const verdict = checkProof(bytes);
    expect(verdict).toMatchObject({ intact: true, code: CODE, head: lansJournal.at(-1)?.hash });
    expect(verdict.entries).toEqual(lansJournal);

    const { proof } = JSON.parse(bundle) as { proof: { contents: string[] } };
    expect(proof).toMatchObject({ code: CODE, entries: lansJournal.length, ruleSet: tinhMau.profile.ruleSet });
    const named = JSON.stringify(lansJournal.map(({ events }) => events)).match(/[0-9a-f]{64}/g);
    expect(proof.contents).toEqual([...new Set(named)]);
  });

  test('every single flipped bit of every entry is found, and the entry is named', () => {
    const five = bodies.slice(0, 5);
    const sample = Buffer.from(dossierProof(five));
    let at = sample.indexOf('\n') + 1;
    let flips = 0;
    const missed: string[] = [];
    for (const [index, body] of five.entries()) {
      const length = Buffer.byteLength(body);
      for (let bit = at * 8; bit < (at + length) * 8; bit += 1) {
        const verdict = checkProof(flipped(sample, bit));
        flips += 1;
        if (verdict.intact || verdict.entry !== index + 1) missed.push(`entry ${index + 1}, bit ${bit}`);
      }
      at += length + 2;
    }
    expect(flips).toBeGreaterThan(five.length * 300 * 8);
    expect(missed).toEqual([]);
  }, 120_000);

  test('every single flipped bit around the entries is found too', () => {
    const head = Buffer.byteLength(bundle.split('\n')[0] ?? '') * 8;
    const around = [...Array(head).keys(), ...[...Array(4 * 8).keys()].map((bit) => bytes.length * 8 - 1 - bit)];
    expect(around.filter((bit) => checkProof(flipped(bytes, bit)).intact)).toEqual([]);
  }, 60_000);

  test('random edits are all found: characters, pieces moved, entries taken out, doubled, swapped', () => {
    const edits = Number(process.env.PROOF_EDITS ?? 5_000);
    const seed = Number(process.env.PROOF_SEED ?? 7);
    const random = seeded(seed);
    const below = (limit: number): number => Math.floor(random() * limit);
    const missed: string[] = [];
    let made = 0;
    while (made < edits) {
      const [kind, changed] = edited(below);
      if (changed === bundle) continue;
      made += 1;
      if (checkProof(Buffer.from(changed)).intact) missed.push(`${kind}, edit ${made} of seed ${seed}`);
    }
    expect(missed).toEqual([]);
  }, 600_000);

  test.each([
    ['an entry left out', [...bodies.slice(0, 3), ...bodies.slice(4)], '4: thiếu mục hoặc số thứ tự không liên tục'],
    ['the first entry left out', bodies.slice(1), '1: thiếu mục hoặc số thứ tự không liên tục'],
    ['two entries swapped', swapped(bodies, 4, 5), '5: thiếu mục hoặc số thứ tự không liên tục'],
    ['an entry of another dossier', other(2), '2: thuộc hồ sơ khác'],
    ['an entry changed and sealed anew', anew(3, { by: 'tm-khac' }), '4: không nối với mục trước'],
    [
      'time going back',
      anew(bodies.length, { at: '2026-03-01T08:00:00+07:00' }),
      `${bodies.length}: thời điểm lùi so với mục trước`,
    ],
  ])('%s is named, though the first line was written anew', (_, changed, reason) => {
    expect(found(dossierProof(changed))).toBe(reason);
  });

  test('the last entries cut off are missed by the count of the first line', () => {
    const cut = bundle.replace(`,\n${bodies.at(-1)}`, '');
    expect(found(cut)).toBe(`${bodies.length}: thiếu các mục cuối`);
  });

  test.each([
    [
      'a code that changes on the way',
      forged(lastEntry('ResultReturned'), (events) => [
        ...events,
        { type: 'DossierReceived', code: 'X99', again: true, ruleSet: tinhMau.profile.ruleSet },
      ]),
      'mã hồ sơ đổi khác',
    ],
    [
      'a step closed twice',
      forged(lastEntry('ResultReturned'), (events) => [
        ...events,
        ...events.filter(({ type }) => type === 'StepClosed'),
      ]),
      'bước đóng hai lần',
    ],
    [
      'a step opened after an entry that is not there',
      forged(lastEntry('StepOpened'), (events) =>
        events.map((event) => (event.type === 'StepOpened' ? { ...event, after: 99 } : event)),
      ),
      'bước mở sau mục chưa có',
    ],
  ])('%s is found even where every hash was made anew', (_, changed, reason) => {
    expect(found(changed)).toContain(reason);
  });

  test('what was forged whole, hashes and all, stands: only a hash kept from before gives it away', () => {
    const changed = forged(lastEntry('OfficerAssigned'), (events) =>
      events.map((event) => (event.type === 'OfficerAssigned' ? { ...event, officer: 'tm-khac' } : event)),
    );
    const verdict = checkProof(Buffer.from(changed));
    expect(verdict).toMatchObject({ intact: true });
    expect(verdict.intact && verdict.head).not.toBe(lansJournal.at(-1)?.hash);
  });

  test('the script has at most 100 lines and imports nothing but node:crypto and node:fs', () => {
    const script = readFileSync(CHECKER, 'utf8');
    expect(script.trimEnd().split('\n').length).toBeLessThanOrEqual(100);
    expect([...script.matchAll(/(?:from|import|require)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name).sort()).toEqual([
      'node:crypto',
      'node:fs',
    ]);
  });
});

describe('(R6, O4) npm run proof', () => {
  const { dataDir, remove } = freshFolder();
  afterEach(remove);

  const run = (script: string, args: readonly string[]) =>
    spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
      env: { ...process.env, DATA_DIR: dataDir },
      encoding: 'utf8',
    });

  test('writes the bundle and the script beside it; the script alone says what it proves and what it does not', async () => {
    const system = await openForTests(dataDir);
    for (const entry of lansJournal) await system.world.journal.append(entry);
    await system.world.claims.claim(`code ${CODE}`, 'd1');

    const out = join(dataDir, 'bang-chung.json');
    const written = run('bin/proof.ts', [CODE, out]);
    await system.close();
    // The contents of this journal stand nowhere: the bundle is written all the same, and that is said.
    const gone = written.stderr.trim().split('\n');
    expect(gone).toHaveLength(5);
    expect(gone.at(-1)).toBe('Hồ sơ d1, mục 1: giấy tờ f1 đã mất mà không có mục ghi việc tiêu hủy.');
    expect(written.status).toBe(1);
    expect(readFileSync(out, 'utf8')).toBe(bundle);
    expect(readFileSync(join(dataDir, 'check-proof.mjs'), 'utf8')).toBe(readFileSync(CHECKER, 'utf8'));

    const paper = join(dataDir, 'giay-to.txt');
    writeFileSync(paper, 'không có trong hồ sơ');
    const copy = join(dataDir, 'check-proof (1).mjs');
    copyFileSync(join(dataDir, 'check-proof.mjs'), copy);
    const whole = run(copy, [out, lansJournal[2]?.hash ?? '']);
    expect(whole.stdout).toContain(`Nguyên vẹn: hồ sơ ${CODE}, ${lansJournal.length} mục.`);
    expect(whole.stdout).toContain('có, ở mục 3');
    expect(whole.stdout).toContain('không cho thấy điều đã ghi là sự thật');
    expect(whole.status).toBe(0);
    expect(run(copy, [out, paper])).toMatchObject({ status: 1, stdout: expect.stringContaining('KHÔNG CÓ') });

    writeFileSync(out, bundle.replaceAll(`"by":"${minh.id}"`, '"by":"khac"'));
    const broken = run(copy, [out]);
    expect(broken.stderr).toMatch(/^Đã bị sửa: mục \d+, nội dung không khớp mã băm\.$/m);
    expect(broken.status).toBe(1);
  }, 20_000);

  test('(N3) the bundle proves the dossier in the last signed checkpoint; every flipped bit of that part is found', async () => {
    const system = await openForTests(dataDir);
    const covered = lansJournal.slice(0, 6);
    for (const entry of [sampleEntry('d0'), sampleEntry('d2'), ...covered]) await system.world.journal.append(entry);
    await system.world.claims.claim(`code ${CODE}`, 'd1');
    const published = await publishCheckpoint(system.world);
    for (const entry of lansJournal.slice(6)) await system.world.journal.append(entry);

    const out = join(dataDir, 'bang-chung.json');
    const written = run('bin/proof.ts', [CODE, out]);
    await system.close();
    expect(written.stdout).toContain('Điểm kiểm chứng gần nhất gồm các mục đến mục 6; các mục sau vừa được ghi.');
    const whole = readFileSync(out);
    const verdict = checkProof(whole);
    expect(verdict).toMatchObject({ intact: true, log: { checkpoint: published?.note, entry: 6 } });
    expect(run(join(dataDir, 'check-proof.mjs'), [out])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`Các mục đến mục 6 có trong điểm kiểm chứng đã ký:\n${published?.note}`),
    });

    const from = whole.lastIndexOf('\n],"log":') * 8;
    const bits = Array.from({ length: whole.length * 8 - from }, (_, bit) => from + bit);
    expect(bits.length).toBeGreaterThan(3_000);
    expect(bits.filter((bit) => checkProof(flipped(whole, bit)).intact)).toEqual([]);
  }, 120_000);

  test('(N3) a signature of nobody’s and a path to somewhere else are named', async () => {
    const system = await openForTests(dataDir);
    for (const entry of [sampleEntry('d0'), sampleEntry('d2'), ...lansJournal])
      await system.world.journal.append(entry);
    await publishCheckpoint(system.world);
    const log = await logPart(databaseFile(dataDir), lansJournal);
    await system.close();
    if (log === undefined) throw new Error('no checkpoint covers the dossier');

    const forgedLog = (changed: Partial<LogPart>) => found(dossierProof(bodies, { ...log, ...changed }));
    expect(forgedLog({})).toBe('intact');
    expect(forgedLog({ checkpoint: log.checkpoint.replace(/\n(\d+)\n/, '\n1$1\n') })).toBe('0: sai chữ ký');
    expect(forgedLog({ leaf: log.leaf - 1 })).toBe('0: không có trong cây');
    expect(forgedLog({ entry: log.entry - 1 })).toBe('0: không có trong cây');
    expect(forgedLog({ hashes: log.hashes.slice(1) })).toBe('0: không có trong cây');
    expect(forgedLog({ checkpoint: 'Xin tin chúng tôi.' })).toBe('0: phần đầu hoặc cuối tệp sai');
  }, 60_000);

  test('(N3) in a folder of before, which has no tree, the bundle is as it was', async () => {
    await (await openForTests(dataDir)).close();
    const db = new DatabaseSync(databaseFile(dataDir));
    db.exec('DROP TABLE leaves');
    db.close();
    expect(await logPart(databaseFile(dataDir), lansJournal)).toBeUndefined();
  });

  test('a day’s root is the SHA-256 of its file, names the day before, and any change of a journal changes it', async () => {
    const system = await openForTests(dataDir);
    for (const entry of lansJournal) await system.world.journal.append(entry);
    const later = sampleEntry('d2', undefined, { at: '2026-03-04T08:00:00+07:00' });
    await system.world.journal.append(later);
    await system.close();
    const days = wholeDays(databaseFile(dataDir));
    expect(days.map(({ date }) => date)).toEqual(['2026-03-02', '2026-03-03']);
    const [monday, tuesday] = days.map(({ text }) => JSON.parse(text) as { heads: string[]; previous: string });
    expect(monday?.previous).toBe(GENESIS);
    expect(tuesday?.previous).toBe(days[0]?.root);
    expect(tuesday?.heads).toEqual([lansJournal.at(-1)?.hash]);

    const out = join(dataDir, 'ngay.json');
    const written = run('bin/proof.ts', ['--day', '2026-03-03', out]);
    expect(written.stdout).toContain(days[1]?.root);
    expect(sha256Of(readFileSync(out))).toBe(days[1]?.root);
    expect(run('bin/proof.ts', ['--day', '2026-03-04', out]).stderr).toContain('chưa hết');

    const db = new DatabaseSync(databaseFile(dataDir));
    db.prepare("UPDATE journal SET body = json_set(body, '$.hash', ?) WHERE dossier = 'd1' AND entry = 1").run(
      sha256Of('x'),
    );
    db.prepare("DELETE FROM journal WHERE dossier = 'd1' AND entry > 1 AND at < '2026-03-03'").run();
    db.close();
    expect(wholeDays(databaseFile(dataDir)).map(({ root }) => root)).not.toContain(days[1]?.root);
  }, 20_000);

  test('a code nobody has, and a folder without data, are told in Vietnamese', async () => {
    expect(run('bin/proof.ts', [CODE]).stderr).toContain('Không tìm thấy dữ liệu');
    await (await openForTests(dataDir)).close();
    expect(run('bin/proof.ts', [CODE]).stderr).toContain('Không có hồ sơ nào mang mã');
    expect(run('bin/proof.ts', []).stderr).toContain('Cách dùng');
    expect(existsSync(`bang-chung-${CODE}.json`)).toBe(false);
  }, 20_000);
});

function flipped(whole: Uint8Array, bit: number): Uint8Array {
  const changed = Uint8Array.from(whole);
  changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return changed;
}

/** One edit a person, a disk or a line could make. */
function edited(below: (limit: number) => number): readonly [kind: string, changed: string] {
  const lines = bundle.split('\n');
  const at = below(bundle.length);
  const entry = 1 + below(bodies.length);
  const further = 1 + below(bodies.length);
  const piece = bundle.slice(at, at + 1 + below(20));
  switch (below(8)) {
    case 0:
      return ['a character', bundle.slice(0, at) + String.fromCharCode(32 + below(95)) + bundle.slice(at + 1)];
    case 1:
      return ['a piece taken out', bundle.slice(0, at) + bundle.slice(at + piece.length)];
    case 2:
      return ['a piece doubled', bundle.slice(0, at) + piece + bundle.slice(at)];
    case 3: {
      const rest = bundle.slice(0, at) + bundle.slice(at + piece.length);
      const to = below(rest.length);
      return ['a piece moved', rest.slice(0, to) + piece + rest.slice(to)];
    }
    case 4:
      return ['an entry taken out', lines.toSpliced(entry, 1).join('\n')];
    case 5:
      return ['an entry doubled', lines.toSpliced(further, 0, lines[entry] ?? '').join('\n')];
    case 6:
      return ['two entries swapped', swapped(lines, entry, further).join('\n')];
    default: {
      const digits = [...bundle.matchAll(/\d/g)];
      const digit = digits[below(digits.length)]?.index ?? 0;
      return ['another digit', bundle.slice(0, digit) + String(below(10)) + bundle.slice(digit + 1)];
    }
  }
}

function swapped(list: readonly string[], one: number, two: number): readonly string[] {
  return list.with(one, list[two] ?? '').with(two, list[one] ?? '');
}

function other(number: number): readonly string[] {
  return bodies.with(number - 1, (bodies[number - 1] ?? '').replace('"dossier":"d1"', '"dossier":"d2"'));
}

function anew(number: number, change: Partial<DossierEntry>): readonly string[] {
  const { hash: _, ...unsealed } = lansJournal[number - 1] as DossierEntry;
  return bodies.with(number - 1, canonicalJson(sealEntry({ ...unsealed, ...change })));
}
