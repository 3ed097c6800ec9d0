import { Session } from 'node:inspector/promises';
import { writeFileSync } from 'node:fs';
import { recount } from '../functions/calendar/recount.ts';
import { dossiers } from '../functions/journals/dossiers.ts';
import { calendarJournal } from '../lib/domain/calendar/calendar-versions.ts';
import { GENESIS, sealEntry } from '../lib/world/chain.ts';
import { stillHandlers, withDesk } from './bench/bench-desk.ts';
import { castOf, RESIDENCE } from './bench/cast.ts';
import { fillWith } from './bench/fill.ts';

const N = Number(process.env.N ?? 5000);
await withDesk(async (desk) => {
  const { world } = desk;
  const cast = await castOf(world, RESIDENCE);
  const tmpl: (readonly unknown[])[] = [];
  const ids = await fillWith(world, cast, { count: 40, turns: 2, from: '2026-03-03T07:30:00+07:00', apartSeconds: 60 });
  for (const id of ids) tmpl.push(await world.journal.read(id));
  const all: string[] = [...ids];
  const more: Promise<unknown>[] = [];
  for (let i = 0; i < N; i++) {
    const id = world.chance.id();
    all.push(id);
    for (const e of tmpl[i % 40] ?? [])
      more.push(world.journal.append({ ...(e as never as object), dossier: id } as never));
    if (i % 2000 === 0) await Promise.all(more.splice(0));
  }
  await Promise.all(more);
  for (let i = 0; i < all.length; i += 500)
    await Promise.all(all.slice(i, i + 500).map((id) => dossiers.project(id, world)));
  console.log('filled', all.length, 'entries each', tmpl[0]?.length);
  const first = await time('first (sets alarms)', () => recount(world, async () => undefined));
  const act = {
    type: 'DayOffDeclared',
    day: { date: '2026-03-06', name: 'bão', kind: 'local-closure', source: 'Công văn', confirmed: true },
  };
  await world.journal.append(
    sealEntry({
      dossier: calendarJournal(world.province.key),
      entry: 1,
      at: '2026-03-04T10:00:00+07:00',
      by: 'x',
      command: 'c',
      events: [act],
      previous: GENESIS,
    }),
  );
  const ses = new Session(); ses.connect(); await ses.post('Profiler.enable'); await ses.post('Profiler.start');
  await time('after the declaration', () => recount(world, async () => undefined));
  const { profile } = await ses.post('Profiler.stop'); writeFileSync('/tmp/b4/prof/x'+Date.now()+'.cpuprofile', JSON.stringify(profile));
  await time('again', () => recount(world, async () => undefined));
}, stillHandlers());
async function time(what: string, work: () => Promise<unknown>) {
  const c = process.cpuUsage();
  const t = performance.now();
  await work();
  const d = process.cpuUsage(c);
  console.log(what, Math.round(performance.now() - t), 'ms wall', Math.round((d.user + d.system) / 1000), 'ms cpu');
}
