import { describe, expect, test } from 'vitest';
import { documentOfDraft, draftOfStep } from '../../../lib/domain/dossier/drafts/draft.ts';
import { movesOf } from '../../../lib/domain/dossier/moves.ts';
import { SYSTEM } from '../../../lib/domain/journal/moment.ts';
import { hanh, quang, tam, thu } from '../../people.ts';
import { AT, part, shared } from './several.ts';
import { hanhSigned, minhReceived, type Story, sha, tamAppraises, tamDrafted, toldAgain } from './story.ts';

const onPaper = (story: Story): Story =>
  toldAgain(story, (event) => (event.type === 'ResultDrafted' ? { ...event, paper: sha('a') } : event));
const draftOf = ({ dossier }: Story) => ('draft' in dossier ? dossier.draft : null);

describe('(E10, TTH-PL 2–4) a draft that is a paper', () => {
  test('(E10, TTH-PL 2) the draft names its paper; a text of before names none', () => {
    const drafting = { decision: 'complete-step', outcome: 'drafted', draft: sha('d') } as const;
    expect(tamAppraises().asked(tam, AT, { ...drafting, paper: sha('a') })).toMatchObject([
      { type: 'ResultDrafted', draft: sha('d'), paper: sha('a') },
      { type: 'StepClosed' },
    ]);
    const [text] = tamAppraises().asked(tam, AT, drafting) as readonly object[];
    expect(text).toEqual({ type: 'ResultDrafted', draft: sha('d') });
    expect(tamAppraises().asked(tam, AT, { decision: 'decline', draft: sha('9'), paper: sha('a') })).toMatchObject([
      { type: 'DossierDeclined', draft: sha('9'), paper: sha('a') },
      { type: 'StepClosed' },
    ]);
  });

  test('(E10, TTH-PL 3) it is the paper that is signed: the text’s name is not what was seen', () => {
    const story = onPaper(tamDrafted());
    const signing = { decision: 'sign', signature: sha('e') } as const;
    expect(story.asked(hanh, AT, { ...signing, about: sha('a') })).toMatchObject([
      { type: 'DraftSigned', draft: sha('d'), signature: sha('e') },
      { outcome: 'signed' },
    ]);
    expect(story.asked(hanh, AT, { ...signing, about: sha('d') })).toBe('step-changed');
    const { dossier, rules } = story;
    const about = movesOf(dossier, { at: AT, by: hanh }, rules).find(({ decision }) => decision === 'sign')?.about;
    expect(about).toBe(sha('a'));
  });

  test('(E10) signed, the paper is the signed one, and the seal still names it as it was drawn', () => {
    const signed = onPaper(hanhSigned());
    expect(draftOf(signed)?.paper).toEqual({ drawn: sha('a'), now: sha('e') });
    const sealing = { decision: 'seal', number: '1/2026', signature: sha('f') } as const;
    expect(signed.asked(thu, AT, { ...sealing, about: sha('e') })).toBe('step-changed');
    const sealed = signed.has(thu, AT, signed.asked(thu, AT, { ...sealing, about: sha('a') }) as never);
    expect(draftOf(sealed)?.paper).toEqual({ drawn: sha('a'), now: sha('f') });
    const draft = draftOf(sealed);
    expect(draft && documentOfDraft(draft)).toBe(sha('a'));
  });

  test('(E10, TTH-PL 3) sent back, the signature is gone from it', () => {
    const back = onPaper(hanhSigned()).has(hanh, AT, [{ type: 'DraftSentBack', draft: sha('d'), note: sha('2') }]);
    expect(draftOf(back)).toMatchObject({ signed: null, paper: { drawn: sha('a'), now: sha('a') } });
    const text = hanhSigned().has(hanh, AT, [{ type: 'DraftSentBack', draft: sha('d'), note: sha('2') }]);
    expect(draftOf(text)).toEqual({ ...draftOf(tamDrafted()), signed: null });
  });

  test('(E10) a text of before keeps its own name to be signed and sealed under', () => {
    const draft = draftOf(hanhSigned());
    expect(draft).not.toHaveProperty('paper');
    expect(draft && documentOfDraft(draft)).toBe(sha('d'));
  });

  test('(E6, ND61-19.6) the paper of a share is its own, and its seal is on it', () => {
    const story = shared().has(SYSTEM, AT, [
      { type: 'WorkTransferred', parts: [part('xa', quang.agency ?? ''), part('hai', quang.agency ?? '')], slip: null },
      { type: 'ResultDrafted', draft: sha('d'), paper: sha('a'), part: 'hai' },
      { type: 'DraftSigned', draft: sha('d'), signature: sha('e'), part: 'hai' },
      { type: 'ResultSealed', draft: sha('d'), number: '2/2026', signature: sha('f'), part: 'hai' },
      { type: 'ResultSealed', draft: sha('d'), number: '3/2026', signature: sha('f'), part: 'xa' },
    ]);
    const { dossier } = story;
    if (dossier.stage === 'nothing') throw new Error('no dossier');
    expect(draftOfStep(dossier, { step: 'seal', unit: 'hai' })?.paper).toEqual({ drawn: sha('a'), now: sha('f') });
    expect(draftOfStep(dossier, { step: 'seal', unit: 'xa' })).toBeNull();
  });

  test('(D10, ND61-17.4) resolved at once it is numbered, signed and sealed in the same act', () => {
    const resolving = minhReceived().has(SYSTEM, AT, [
      {
        ...{ type: 'ResultResolved', draft: sha('d'), kind: 'result', paper: sha('a') },
        ...{ number: '5/2026/XN', series: 'outgoing x 2026', signature: sha('f') },
      },
    ]);
    expect(resolving.dossier).toMatchObject({
      stage: 'result-ready',
      number: '5/2026/XN',
      draft: { signed: { by: SYSTEM.id }, paper: { drawn: sha('a'), now: sha('f') } },
    });
    const before = minhReceived().has(SYSTEM, AT, [{ type: 'ResultResolved', draft: sha('d'), kind: 'result' }]);
    expect(before.dossier).toMatchObject({ number: null, draft: { sha256: sha('d'), signed: null } });
    expect(draftOf(before)).not.toHaveProperty('paper');
  });
});
