import { expect, test } from 'vitest';
import { type Source, sourcesOf } from './sources.ts';

/** Names that stand in two places on purpose, each with its reason. */
const TWICE: readonly { readonly because: string; readonly names: readonly string[] }[] = [
  {
    because: 'the contract’s shape of the very thing the domain calls so: it checks and publishes it',
    names: [
      'AccountLimit',
      'Agency',
      'Channel',
      'Component',
      'DayDate',
      'DecisionName',
      'DecisionWords',
      'Field',
      'FormPage',
      'HinderedMove',
      'Instant',
      'LatenessClass',
      'Level',
      'Move',
      'PaymentOddity',
      'PaymentState',
      'RunningLimit',
      'Sha256',
      'TicketFigures',
      'Why',
    ],
  },
  {
    because: 'the operation carries the name of the one act of the domain it carries out',
    names: [
      'callTicket',
      'changePassword',
      'closeTicket',
      'decideCalendar',
      'decideFeedback',
      'endAbsence',
      'issuePassword',
      'rateFeedback',
      'recordAbsence',
      'takeTicket',
    ],
  },
  { because: 'Lambda calls every entry so', names: ['handler'] },
  {
    because: 'the same page or piece of either site, portal and console, under the same file name',
    names: [
      'PageRequest',
      'fileBytes',
      'foreignPage',
      'missingPage',
      'problemPage',
      'sendSignIn',
      'sendSignOut',
      'signInPage',
      'slipBytes',
      'tooLargePage',
    ],
  },
];

/** A decision of the staff is one thing with a file on each side: what the law says, what a body says, what a page asks. */
const isOneDecision = (paths: readonly string[]): boolean =>
  new Set(paths.map((path) => /\/decisions\/([a-z-]+)\.tsx?$/.exec(path)?.[1] ?? path)).size === 1;

/** Exported names by the files that declare them. What a file only passes on is not its own. */
const exportedIn = (sources: readonly Source[]): ReadonlyMap<string, readonly string[]> => {
  const files = new Map<string, Set<string>>();
  const declared =
    /^export (?:declare )?(?:async )?(?:abstract )?(?:type|const|let|function\*?|class|interface|enum) (\w+)/gm;
  for (const { path, text } of sources)
    for (const [, name = ''] of text.matchAll(declared)) files.set(name, (files.get(name) ?? new Set()).add(path));
  return new Map([...files].map(([name, paths]) => [name, [...paths]]));
};

const homonymsIn = (sources: readonly Source[]): readonly string[] => {
  const known = new Set(TWICE.flatMap(({ names }) => names));
  return [...exportedIn(sources)]
    .filter(([name, paths]) => paths.length > 1 && !known.has(name) && !isOneDecision(paths))
    .map(([name, paths]) => `${name}: ${paths.join(', ')}`);
};

// What a `.d.mts` declares is its neighbour's.
const sources = sourcesOf('lib', 'functions', 'web', 'bin').filter(({ path }) => !path.endsWith('.d.mts'));

test('(house) one word, one thing: no name is exported by two files', () => {
  expect(homonymsIn(sources)).toEqual([]);
});

test('(house) no exception that is not needed', () => {
  const exported = exportedIn(sources);
  const alone = TWICE.flatMap(({ names }) => names).filter((name) => (exported.get(name) ?? []).length < 2);
  expect(alone).toEqual([]);
});

test('(house) a planted second meaning is found', () => {
  const planted = { path: 'web/console/x.ts', text: 'export type FiledDossier = string;' };
  expect(homonymsIn([...sources, planted])).toEqual(['FiledDossier: lib/domain/dossier/dossier.ts, web/console/x.ts']);
});
