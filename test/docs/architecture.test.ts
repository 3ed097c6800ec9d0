import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pages, ROOT } from './pages.ts';

type Arrow = readonly [from: string, to: string];

const text = pages.find(({ path }) => path === 'docs/architecture.md')?.text ?? '';
const pictures = [...text.matchAll(/^```mermaid\n([\s\S]*?)^```/gm)].map(([, picture]) => picture ?? '');

/** The rooms of a picture by its short names for them: `domain["lib/domain<br/>…"]`. */
const roomsIn = (picture: string): ReadonlyMap<string, string> =>
  new Map([...picture.matchAll(/^ {2}(\w+)\["([\w/]+)<br\/>/gm)].map(([, name = '', room = '']) => [name, room]));

/** Its arrows, in words of rooms; the dotted one, HTTP, imports nothing. */
const arrowsIn = (picture: string): readonly Arrow[] => {
  const rooms = roomsIn(picture);
  return [...picture.matchAll(/^ {2}(\w+) --> (\w+)$/gm)].map(
    ([, from = '', to = '']) => [rooms.get(from) ?? from, rooms.get(to) ?? to] as const,
  );
};

/** What `rooms.test.ts` lets each room import, but for `test`, which sees everything. */
const allowed = (): readonly Arrow[] => {
  const source = readFileSync(join(ROOT, 'test/rooms.test.ts'), 'utf8');
  return [...source.matchAll(/^ {2}'?([\w/]+)'?: \{\s*rooms: \[([^\]]*)\]/gm)]
    .filter(([, room]) => room !== 'test')
    .flatMap(([, room = '', list = '']) => [...list.matchAll(/'([\w/]+)'/g)].map(([, to = '']) => [room, to] as const));
};

const sorted = (arrows: readonly Arrow[]): readonly string[] => arrows.map((arrow) => arrow.join(' → ')).toSorted();

describe('the picture of the house', () => {
  test('its arrows are those the rooms may have, and no other', () => {
    expect(allowed().length).toBeGreaterThan(15);
    expect(sorted(arrowsIn(pictures[0] ?? ''))).toEqual(sorted(allowed()));
  });

  test('every room of it has a README', () => {
    const rooms = [...roomsIn(pictures[0] ?? '').values(), 'statemachines', 'test'];
    expect(rooms.length).toBe(11);
    const paths = pages.map(({ path }) => path);
    expect(rooms.map((room) => `${room}/README.md`).filter((path) => !paths.includes(path))).toEqual([]);
  });

  test('an arrow too many or too few is seen', () => {
    const picture = pictures[0] ?? '';
    expect(sorted(arrowsIn(`${picture}  domain --> world\n`))).not.toEqual(sorted(allowed()));
    expect(sorted(arrowsIn(picture.replace('  web --> contract\n', '')))).not.toEqual(sorted(allowed()));
  });

  test('the life of a dossier goes through six stations, each with the files that do it', () => {
    const stations = [...(pictures[1] ?? '').matchAll(/^ {2}(\w+)\["(\d) [^"]*<br\/>[^"]*\.(?:ts|json)"\]$/gm)];
    expect(stations.map(([, name]) => name)).toEqual(['decide', 'remember', 'react', 'wait', 'watch', 'explain']);
  });
});
