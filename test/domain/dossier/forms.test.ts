import { expect, test } from 'vitest';
import { DECISIONS, decisionNamed } from '../../../lib/domain/dossier/decisions/decide.ts';
import type { FiledDossier, Step } from '../../../lib/domain/dossier/dossier.ts';
import { movesOf } from '../../../lib/domain/dossier/moves.ts';
import { stepKey } from '../../../lib/domain/journal/step.ts';
import type { DecisionName } from '../../../lib/domain/words/decisions.ts';
import { dung, hanh, lan, minh, tam, thu } from '../../people.ts';
import { hanhSigned, lanFiled, minhReceived, type Story, sha, tamAppraises, tamDrafted, thuSealed } from './story.ts';

const AT = '2026-03-03T11:00:00+07:00';

const filed = ({ dossier }: Story): FiledDossier => {
  if (dossier.stage === 'nothing') throw new Error('nothing filed');
  return dossier;
};

const names = Object.keys(DECISIONS) as readonly DecisionName[];
const ownStep: Step = {
  key: stepKey('own-step', 3, 'hop-xet'),
  step: 'own-step',
  after: 3,
  unit: 'hop-xet',
  role: 'officer',
  opened: null,
  closed: null,
};

test.each([
  ['ND61-17.1c', 'receive', []],
  ['TTH-PL 1', 'receive-and-draft', ['draft']],
  ['ND61-17.2a', 'request-supplement', ['items']],
  ['ND61-17.1b', 'refuse', ['reasons']],
  ['ND61-19.7', 'take-over', []],
  ['ND61-19.6', 'transfer', ['parts']],
  ['ND61-19.2', 'complete-step', ['outcome', 'draft']],
  ['ND61-19.8', 'decline', ['reasons']],
  ['ND61-19.4', 'return-for-supplement', ['items']],
  ['ND61-19.4', 'propose-supplement', ['items']],
  ['ND61-19.4', 'turn-down-supplement', ['note']],
  ['ND61-19.3b', 'record-visit', ['outcome', 'minutes']],
  ['ND61-19.5a', 'consult', ['agencies', 'question', 'answerBy']],
  ['TTH-PL 3', 'sign', []],
  ['TTH-PL 3', 'send-back', ['note']],
  ['TTH-PL 4', 'seal', []],
  ['TH-9.6', 'return-result', ['by']],
  ['ND61-17.1a', 'take-supplement', ['handedIn', 'answers']],
  ['ND61-19.1', 'assign', ['officer']],
  ['ND61-19.3b', 'announce-visit', ['time', 'place', 'participants', 'content']],
  ['ND61-19.5b', 'answer-consultation', ['text']],
  ['ND61-19.5b', 'go-on-without', ['agency']],
  ['ND61-18.2', 'forward', ['by']],
  ['ND61-19.3', 'take-alternative', ['ground']],
  ['ND61-19.9', 'propose-extension', ['reason', 'until']],
  ['ND61-19.9', 'sign-extension', []],
  ['ND61-19.9', 're-appoint', []],
  ['ND61-19.9', 'apologise', []],
  ['ND61-20.2', 'record-originals', ['what', 'components']],
  ['ND61-8.1b', 'record-payment', ['amount', 'by']],
  ['HT-III.1', 'digitise', ['component', 'class']],
  ['TH-9.6c', 'refund', ['amount', 'reason']],
  ['ND61-17.2a', 'note-call', ['calls', 'note']],
  ['O2', 'correct', ['entry', 'reason']],
] as const)('(%s) the form of %s asks for what the decision is taken on', (_row, name, fields) => {
  expect(decisionNamed(name).needs(filed(lanFiled()), null)).toEqual(fields);
});

test('(E2, TTH-5.2) a step of the procedure’s own ends with what was found, not with a draft', () => {
  expect(DECISIONS['complete-step'].needs(filed(minhReceived()), ownStep)).toEqual(['outcome', 'note']);
});

test('(O6) the rules of the day of acceptance hold from the two decisions that take a dossier in, and from no other', () => {
  expect(names.filter((name) => decisionNamed(name).accepts)).toEqual(['receive', 'receive-and-draft']);
});

test('(E10, TTH-PL 3, 4) what is signed, sent back, sealed and handed over names the draft that was seen', () => {
  expect(names.filter((name) => decisionNamed(name).concernsDraft)).toEqual([
    'sign',
    'send-back',
    'seal',
    'return-result',
  ]);
});

test('(O2, F3, G2) when the dossier is over only what is still owed to the person or has to be put right stays possible', () => {
  expect(names.filter((name) => decisionNamed(name).afterTheEnd)).toEqual([
    'record-originals',
    'digitise',
    'refund',
    'note-call',
    'correct',
    'reassign',
  ]);
});

const move = (story: Story, by: typeof tam, name: DecisionName) =>
  movesOf(story.dossier, { at: AT, by }, story.rules).find(({ decision }) => decision === name);

test('(E10, TTH-PL 3, 4) the move shows which draft it concerns', () => {
  const draft = { about: sha('d') };
  expect(move(tamDrafted(), hanh, 'sign')).toMatchObject(draft);
  expect(move(tamDrafted(), hanh, 'send-back')).toMatchObject(draft);
  expect(move(hanhSigned(), thu, 'seal')).toMatchObject(draft);
  expect(move(thuSealed(), minh, 'return-result')).toMatchObject(draft);
});

test('(E10, TTH-PL 3, 4, 5) of a step handed over too early nothing is offered: no draft to sign or send back, none signed to seal, none sealed to return', () => {
  const early = minhReceived().opens('sign', AT);
  expect(move(early, hanh, 'sign')).toBeUndefined();
  expect(move(early, hanh, 'send-back')).toBeUndefined();
  expect(move(minhReceived().opens('seal', AT), thu, 'seal')).toBeUndefined();
  expect(move(tamDrafted().opens('seal', AT), thu, 'seal')).toBeUndefined();
  expect(move(tamDrafted().opens('return', AT), minh, 'return-result')).toBeUndefined();
  expect(move(thuSealed(), minh, 'return-result')).toBeDefined();
});

test('(C6, TH-8.2a) changed by the person, the move at the officer’s step names the form as it is now; assigning concerns none', () => {
  const changed = { type: 'DossierChanged', form: sha('3'), papers: [], text: sha('4') } as const;
  expect(move(tamAppraises(), tam, 'complete-step')).toMatchObject({ about: null });
  expect(move(tamAppraises().has(lan, AT, [changed]), tam, 'complete-step')).toMatchObject({ about: sha('3') });
  expect(move(minhReceived().has(lan, AT, [changed]), dung, 'assign')).toMatchObject({ about: null });
});

test('(E2, ND61-19.2) the outcomes to choose from come with the step that ends with one, and with no other move', () => {
  expect(move(tamAppraises(), tam, 'complete-step')?.outcomes).toEqual(['drafted']);
  expect(move(tamAppraises(), tam, 'decline')?.outcomes).toEqual([]);
  expect(move(tamAppraises(), tam, 'announce-visit')?.outcomes).toEqual([]);
});

test('(N4) of what was never filed nobody is shown anything', () => {
  expect(movesOf({ stage: 'nothing' }, { at: AT, by: minh }, lanFiled().rules)).toEqual([]);
});
