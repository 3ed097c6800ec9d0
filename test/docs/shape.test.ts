import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { codeOf, files, headingsOf, pages, ROOT, under } from './pages.ts';

const SIX_HEADINGS = [
  'What it is',
  'Run it',
  'Where things are',
  'Follow one dossier',
  'Check it',
  'Deploy one province',
];

const RECIPES = [
  'Add a decision',
  'Add an event',
  'Add a notice',
  'Add a portal page',
  'Add a console page',
  'Add a procedure',
  'Add a form field',
  'Add a route',
  'Add an operation',
  'Add a slip',
];

const linesOf = (path: string): readonly string[] =>
  (pages.find((page) => page.path === path)?.text ?? '').trimEnd().split('\n');

describe('the shape of the documents', () => {
  test('the README has its six headings in order and at most 100 lines', () => {
    const readme = pages.find(({ path }) => path === 'README.md');
    expect(readme && headingsOf(readme)).toEqual(SIX_HEADINGS);
    expect(linesOf('README.md').length).toBeLessThanOrEqual(100);
  });

  test('the README of a room ends with its peculiarities, and is read at one sitting', () => {
    const rooms = pages.filter(({ path }) => path.endsWith('/README.md'));
    expect(rooms.length).toBeGreaterThan(9);
    for (const room of rooms) {
      expect(headingsOf(room).at(-1), room.path).toBe('Peculiarities');
      expect(linesOf(room.path).length, room.path).toBeLessThanOrEqual(100);
    }
  });

  test('each recipe of CONTRIBUTING is a numbered list of files, each with what goes there', () => {
    const text = pages.find(({ path }) => path === 'CONTRIBUTING.md')?.text ?? '';
    const recipes = text.split(/^## /m).filter((part) => part.startsWith('Add a'));
    expect(recipes.map((recipe) => recipe.split('\n')[0])).toEqual(RECIPES);
    for (const recipe of recipes) {
      const items = recipe.match(/^\d+\. .*$/gm) ?? [];
      expect(items.length, recipe).toBeGreaterThan(2);
      for (const [at, item] of items.entries()) expect(item).toMatch(new RegExp(`^${at + 1}\\. \`[^\`]+\` … .{10}`));
    }
  });

  test('STYLE has at most 100 lines and a file for each habit', () => {
    expect(linesOf('STYLE.md').length).toBeLessThanOrEqual(100);
    const habits = linesOf('STYLE.md').join('\n').split(/^## /m).slice(1);
    expect(habits.length).toBeGreaterThan(9);
    for (const habit of habits) expect(habit).toMatch(/`[\w./-]+\/[\w./-]*`/);
  });

  test('every file of a route has its row in the README of the machines', () => {
    const named = linesOf('statemachines/README.md')
      .filter((line) => line.startsWith('| `'))
      .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name));
    const machines = files.filter((file) => /^statemachines\/[\w-]+\.asl\.json$/.test(file));
    expect(machines.length).toBeGreaterThan(10);
    expect(named.toSorted()).toEqual(machines.map((file) => file.replace(/^.*\/|\.asl\.json$/g, '')).toSorted());
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

  test('the licence and the version of Node are said alike wherever they are said', () => {
    const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
    expect([packageJson.license, read('LICENSE').split('\n')[0]]).toEqual(['UNLICENSED', 'All rights reserved.']);
    expect(`${read('.nvmrc').trim()}.`).toBe(/^\d+\./.exec(packageJson.devDependencies.node)?.[0]);
  });

  test('every page is in NFC', () => {
    expect(pages.filter(({ text }) => text !== text.normalize('NFC')).map(({ path }) => path)).toEqual([]);
  });
});
