import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { operations } from '../../functions/audiences/operations.ts';
import { sourcesOf } from '../house/sources.ts';
import { fakeDesk } from '../web/console/fake-desk-api.ts';
import { visitor } from '../web/console/visit.ts';

/** What may stand in an address, by its name there, and what it is: an opaque id, a choice, a place in a list. A new one has to say so here. */
const IN_THE_API: Readonly<Record<string, string>> = {
  id: 'an opaque id of ours',
  fileId: 'an opaque id of ours',
  kind: 'of a slip',
  code: 'of a procedure or a dossier',
  number: 'of a ticket or of feedback',
  year: 'a year',
  entryHash: 'the hash of an entry, which holds no personal data',
  hash: 'the same',
  day: 'a day',
  hour: 'an hour of a day',
  agency: 'the code of an agency',
  reference: 'drawn from the ids of a payment: it says nothing of who pays',
  procedure: 'the code of a procedure',
  query: 'words of the list of procedures',
  sector: 'of procedures',
  level: 'of agencies',
  serviceLevel: 'of procedures',
  cursor: 'a place in a list',
  queue: 'a role',
  decided: 'a decision',
  step: 'the key of a step',
  part: 'the key of a share of work',
  paper: 'random, of a paper that went out',
  for: 'an act: filing, a supplement, a change, a withdrawal',
  date: 'a day',
  from: 'a day, or how many leaves a tree has',
  to: 'a day, or how many leaves a tree has',
  asOf: 'a day',
  submittedAt: 'an instant',
  receivedAt: 'an instant',
  state: 'random, of a sign-in elsewhere',
  nonce: 'random, of a sign-in elsewhere',
  challenge: 'random, of a sign-in elsewhere',
};
const ON_THE_PAGES: Readonly<Record<string, string>> = {
  q: 'words of the list of procedures',
  linhVuc: 'of procedures',
  cap: 'of agencies',
  trang: 'a place in a list',
  tiep: 'a place in a list, or a path of ours to go on to',
  cursor: 'a place in a list',
  ve: 'a path of ours to go back to',
  ma: 'the code of a dossier',
  tim: 'words of the list of procedures',
  nam: 'a year',
  ngay: 'a day',
  dang: 'csv or xlsx',
  ten: 'the name of a day off',
  loai: 'a kind of day',
  'thu-hoi': 'the number of a declaration',
  xong: 'a decision, or the number of a declaration',
  buoc: 'the key of a step',
  phan: 'the key of a share of work',
  cho: 'that a step is awaited',
  'dinh-chinh': 'a component',
  chi: 'a component',
  sua: 'that something is to be mended',
  tu: 'the page one comes from',
  'dang-go': 'an opaque id of ours',
  decided: 'a decision',
  part: 'the key of a share of work',
  for: 'an act: filing, a supplement, a change, a withdrawal',
  day: 'a day',
  from: 'how many leaves a tree has',
  to: 'how many leaves a tree has',
  hang: 'feedback, or complaints and denunciations',
  step: 'the key of a step',
  'lien-he': 'that the contact is its holder’s to change',
  procedure: 'the code of a procedure',
  query: 'words of the list of procedures',
  state: 'random, of a sign-in elsewhere',
  code: 'once, of a sign-in elsewhere',
};

/** Forms that go by address, and why nobody is named in one. */
const BY_ADDRESS: Readonly<Record<string, string>> = {
  'web/portal/payment/to-pay.tsx': 'the code of one’s own dossier',
  'web/console/payments/takings-page.tsx': 'a day',
  'web/console/payments/counted-cash.tsx': 'sums of money',
  'web/portal/home.tsx': 'words of the list of procedures',
  'web/portal/catalogue/procedures.tsx': 'the same, sifted',
  'web/portal/evidence/evidence.tsx': 'a day',
  'web/portal/evidence/said.tsx': 'sent nowhere: the browser compares',
  'web/portal/look-up/look-up.tsx': 'the code of a dossier, which is on the slip and says status and percent only',
};

const pages = sourcesOf('web');

describe('(N4, TTH-18.5) no name and no number of a person stands in an address', () => {
  test.each(operations.map((operation) => [operation.id, operation] as const))('(N4) %s', (_id, { path, query }) => {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
    const asked = query instanceof z.ZodObject ? Object.keys(query.shape) : [];
    if (query !== undefined) expect(query).toBeInstanceOf(z.ZodObject);
    expect([...named, ...asked].filter((name) => !Object.hasOwn(IN_THE_API, name))).toEqual([]);
  });

  test('(N4) pages read from an address, and lead to, nothing but what is listed', () => {
    const read = pages.flatMap(({ text }) => [...text.matchAll(/\bquery\('([^']+)'\)/g)].map(([, name = '']) => name));
    const written = pages.flatMap(({ path, text }) =>
      path.endsWith('.css') ? [] : [...text.matchAll(/[?&]([A-Za-z-]+)=(?!=)/g)].map(([, name = '']) => name),
    );
    expect(Math.min(read.length, written.length)).toBeGreaterThan(15);
    expect([...read, ...written].filter((name) => !Object.hasOwn(ON_THE_PAGES, name))).toEqual([]);
  });

  test('(N4) every form is posted but those that ask for no person', () => {
    const forms = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/<form\b[\s\S]*?>\n/g)].map(([form]) => ({ path, form })),
    );
    expect(forms.length).toBeGreaterThan(20);
    const byAddress = forms.filter(({ form }) => !/method="post"/.test(form)).map(({ path }) => path);
    // The console's search box is one component: whoever uses it says how it is sent.
    expect(byAddress.filter((path) => !(path in BY_ADDRESS) && path !== 'web/console/queue/seek.tsx')).toEqual([]);
    const byGet = pages.filter(({ text }) => /<Seek\b[^>]*method="get"/.test(text)).map(({ path }) => path);
    expect(byGet).toEqual(['web/console/intake/choose.tsx']);
  });

  test('(N4, H5) the console’s search is posted; an address of before that carries a name is left without it, signed in or not', async () => {
    const desk = fakeDesk();
    expect(await visitor(desk).page('/can-bo')).toMatch(/<form method="post" action="\/can-bo\/tim"/);
    for (const path of [
      '/can-bo?tim=Nguy%E1%BB%85n',
      '/can-bo/?tim=Nguy%E1%BB%85n',
      '/can-bo/tim?tim=Nguy%E1%BB%85n',
    ]) {
      for (const browser of [visitor(desk), visitor(desk, '')]) {
        const answer = await browser.get(path);
        expect([answer.status, answer.headers.get('location')], path).toEqual([303, '/can-bo']);
      }
    }
    const found = await visitor(desk).post('/can-bo/tim', { tim: 'Nguyễn' });
    expect(`${found.headers.get('location')}`).not.toMatch(/Nguy/i);
    expect(found.headers.get('cache-control') ?? 'private, no-store').toContain('no-store');
    expect(found.headers.get('referrer-policy') ?? 'same-origin').toMatch(/^(same-origin|no-referrer)$/);
  });
});
