import { describe, expect, test } from 'vitest';
import { documentsOf } from '../../../lib/domain/store/documents-of.ts';
import { lan, minh, nam } from '../../people.ts';
import { hanhSigned, PAPER, returned, type Story, sha, thuSealed, toldAgain } from '../dossier/story.ts';

const at = '2026-03-03T16:30:00+07:00';
const codesOf = ({ dossier }: Story) => documentsOf(dossier).map(({ code }) => code);
const digitised = (story: Story): Story =>
  story.has(minh, at, [
    {
      type: 'PaperDigitised',
      component: 'giay-to-goc',
      class: 'person',
      code: `${lan.id}.giay-to-goc`,
      sha256: PAPER.sha256,
    },
  ]);

describe('(F5, E14, HT-III.1b, ND61-20.5) what stands in the store', () => {
  test('(F5, E14, HT-III.1b) a digitised paper with its bytes, the result with its number, coded owner.type', () => {
    expect(documentsOf(digitised(returned()).dossier)).toEqual([
      {
        code: `${lan.id}.giay-to-goc`,
        owner: lan.id,
        type: 'giay-to-goc',
        kind: 'paper',
        dossier: 'd1',
        procedure: 'MAU.1005',
        since: '2026-03-03T16:00:00+07:00',
        sha256: PAPER.sha256,
        file: { fileId: PAPER.fileId, size: PAPER.size, type: PAPER.type },
        number: null,
      },
      expect.objectContaining({
        code: `${lan.id}.ket-qua-MAU.1005`,
        kind: 'result',
        sha256: sha('d'),
        number: '1/2026',
      }),
    ]);
  });

  test.each<[string, () => Story, readonly string[]]>([
    ['signed, not yet sealed', () => digitised(hanhSigned()), []],
    ['ready, not yet returned', () => digitised(thuSealed()), []],
    ['returned, nothing digitised', () => returned(), [`${lan.id}.ket-qua-MAU.1005`]],
    [
      'declined and the refusal returned',
      () =>
        toldAgain(digitised(returned()), (event) =>
          event.type === 'ResultDrafted' ? { type: 'DossierDeclined', draft: event.draft } : event,
        ),
      [],
    ],
    [
      'linked to another account since',
      () => digitised(returned()).has(minh, at, [{ type: 'DossierLinked', owner: nam.id }]),
      [`${nam.id}.giay-to-goc`, `${nam.id}.ket-qua-MAU.1005`],
    ],
    [
      'the paper destroyed at the end of its retention',
      () => digitised(returned()).has(minh, at, [{ type: 'ContentsErased', contents: [PAPER.sha256] }]),
      [`${lan.id}.ket-qua-MAU.1005`],
    ],
  ])('(F5, E14, HT-III.1b) %s', (_title, story, codes) => {
    expect(codesOf(story())).toEqual(codes);
  });

  test('(E14) two scans of one component: the one that was digitised', () => {
    const other = { ...PAPER, fileId: 'f0', sha256: sha('0') };
    const story = toldAgain(digitised(returned()), (event) =>
      event.type === 'DossierSubmitted' ? { ...event, papers: [other, PAPER] } : event,
    );
    expect(documentsOf(story.dossier)[0]?.file).toMatchObject({ fileId: PAPER.fileId });
  });

  test('(F5, ND61-19.6) several agencies: each share’s result, a refused share’s not', () => {
    const { dossier } = returned();
    if (dossier.stage !== 'returned') throw new Error('not returned');
    const part = {
      agency: 'a',
      within: { kind: 'working-days', amount: 1 },
      after: [],
      officer: null,
      leads: false,
      turn: 0,
      proposal: null,
    } as const;
    const result = { sha256: sha('1'), kind: 'result', made: 1, signed: null } as const;
    const fact = dossier.returned;
    const parts = {
      mot: { key: 'mot', ...part, transferred: fact, draft: result, number: '1/2026', sealed: fact },
      hai: {
        key: 'hai',
        ...part,
        transferred: fact,
        draft: { ...result, sha256: sha('2'), kind: 'refusal' as const },
        number: '2/2026',
        sealed: fact,
      },
      ba: { key: 'ba', ...part, transferred: fact, draft: null, number: null, sealed: null },
    };
    expect(documentsOf({ ...dossier, shares: parts }).map(({ code }) => code)).toEqual([
      `${lan.id}.ket-qua-MAU.1005-mot`,
    ]);
  });
});
