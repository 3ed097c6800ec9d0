import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { codeOf, headingsOf, pages, under } from './pages.ts';

const SIX_HEADINGS = [
  'What it is',
  'Run it',
  'Where things are',
  'Follow one dossier',
  'Check it',
  'Deploy one province',
];

describe('the shape of the documents', () => {
  test('the README has its six headings in order and at most 100 lines', () => {
    const readme = pages.find(({ path }) => path === 'README.md');
    expect(readme && headingsOf(readme)).toEqual(SIX_HEADINGS);
    expect(readme?.text.trimEnd().split('\n').length).toBeLessThanOrEqual(100);
  });

  test('the README of a room ends with its peculiarities', () => {
    const rooms = pages.filter(({ path }) => path.endsWith('/README.md'));
    expect(rooms.length).toBeGreaterThan(5);
    for (const room of rooms) expect(headingsOf(room).at(-1), room.path).toBe('Peculiarities');
  });

  test.each([
    ['docs/decisions/', ['Decision', 'Context', 'Consequences'], /\/\d{4}-\d\d-\d\d-[a-z0-9-]+\.md$/],
    ['docs/readings/', ['Reading', 'Why', 'Where it is used'], /\/[a-z0-9-]+\.md$/],
  ])('every page of %s has its headings, its name and one title', (folder, headings, name) => {
    expect(under(folder).length).toBeGreaterThan(10);
    for (const page of under(folder)) {
      expect(headingsOf(page), page.path).toEqual(headings);
      expect(page.path).toMatch(name);
      expect(page.text.match(/^# .+$/gm), page.path).toHaveLength(1);
    }
  });

  test('every package stands in a decision with its reason', () => {
    const decisions = under('docs/decisions/').flatMap(codeOf);
    const packages = Object.keys({ ...packageJson.dependencies, ...packageJson.devDependencies });
    expect(packages.filter((name) => !decisions.includes(name))).toEqual([]);
  });

  test('every page is in NFC', () => {
    expect(pages.filter(({ text }) => text !== text.normalize('NFC')).map(({ path }) => path)).toEqual([]);
  });
});
