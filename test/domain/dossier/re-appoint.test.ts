import { expect, test } from 'vitest';
import { DECISIONS } from '../../../lib/domain/dossier/decisions/decide.ts';
import { type AcceptedDossier, isAccepted } from '../../../lib/domain/dossier/dossier.ts';
import { dueOf } from '../../../lib/domain/dossier/due-dates.ts';
import { movesOf } from '../../../lib/domain/dossier/moves.ts';
import { filed } from '../../../lib/domain/dossier/steps/take-step.ts';
import type { Actor } from '../../../lib/domain/journal/moment.ts';
import { binh, dung, hanh, minh, quang, tam } from '../../people.ts';
import { SO_MAU } from '../../tinh-mau/agencies.ts';
import { verified } from '../../tinh-mau/route-procedures.ts';
import { lanFiled, minhReceived, type Story, sha, tamAppraises, thuSealed, toldAgain } from './story.ts';

/** Due Monday 9 March 17:00; the last moment to ask is Friday 6 March 17:00. */
const IN_TIME = '2026-03-05T09:00:00+07:00';
const LAST = '2026-03-06T17:00:00+07:00';
const DUE = '2026-03-09T17:00:00+07:00';
const asking = (until: string, reason = sha('5')) => ({ decision: 'propose-extension', reason, until }) as const;
const signs = { decision: 'sign-extension', about: sha('5') } as const;
const carriesOut = { decision: 're-appoint' } as const;

const accepted = ({ dossier }: Story): AcceptedDossier => {
  if (!isAccepted(dossier)) throw new Error('not accepted');
  return dossier;
};
const dueIn = (story: Story): string => dueOf(accepted(story), story.rules).at;
const lastEvents = (story: Story) => story.entries.at(-1)?.events;
const isOffered = (story: Story, by: Actor, at: string): readonly string[] =>
  movesOf(story.dossier, { at, by }, story.rules)
    .map(({ decision }) => decision)
    .filter((decision) => ['propose-extension', 'sign-extension', 're-appoint', 'extend'].includes(decision));

test('(E9, ND61-19.9) the leader proposes and signs in one act; the appointment moves only when the one-stop unit moves it', () => {
  const proposed = tamAppraises().decides(hanh, IN_TIME, asking('2026-03-12'));
  expect(lastEvents(proposed)).toEqual([
    { type: 'ExtensionProposed', until: '2026-03-12', reason: sha('5') },
    { type: 'ExtensionSigned', until: '2026-03-12', reason: sha('5') },
    { type: 'ApologyIssued', for: 'late', text: sha('5') },
  ]);
  expect(dueIn(proposed)).toBe(DUE);

  const moved = proposed.decides(minh, IN_TIME, carriesOut);
  const signed = proposed.entries.length;
  expect(lastEvents(moved)).toEqual([
    { type: 'DossierReappointed', until: '2026-03-12', reason: sha('5'), proposal: signed },
  ]);
  expect(dueIn(moved)).toBe('2026-03-12T17:00:00+07:00');
  expect(accepted(moved).reappointed?.signed).toMatchObject({ by: hanh.id, entry: signed });
});

test('(E9, ND61-19.9) what a department head prepares waits for the leader, who signs what was seen; before that nothing can be moved', () => {
  const prepared = tamAppraises().decides(dung, IN_TIME, asking('2026-03-12'));
  expect(lastEvents(prepared)).toEqual([{ type: 'ExtensionProposed', until: '2026-03-12', reason: sha('5') }]);
  expect(prepared.asked(minh, IN_TIME, carriesOut)).toBe('not-proposed');
  const [move] = movesOf(prepared.dossier, { at: IN_TIME, by: hanh }, prepared.rules).filter(
    ({ decision }) => decision === 'sign-extension',
  );
  expect(move).toMatchObject({ step: null, about: sha('5'), needs: [] });

  // Prepared anew, the first is no longer what the leader would sign.
  const again = prepared.decides(dung, IN_TIME, asking('2026-03-17', sha('6')));
  expect(again.asked(hanh, IN_TIME, signs)).toBe('step-changed');
  const signed = again.decides(hanh, IN_TIME, { ...signs, about: sha('6') });
  expect(lastEvents(signed)?.map(({ type }) => type)).toEqual(['ExtensionSigned', 'ApologyIssued']);
  expect(accepted(signed).extension).toMatchObject({ by: dung.id, until: '2026-03-17', signed: { by: hanh.id } });
  expect(signed.asked(hanh, IN_TIME, { ...signs, about: sha('6') })).toBe('already-proposed');
  expect(signed.asked(dung, IN_TIME, asking('2026-03-20'))).toBe('already-proposed');
});

test('(E9, ND61-19.9) two bodies: the head of the one-stop unit proposes and signs nothing, the agency moves nothing', () => {
  const story = tamAppraises();
  expect(isOffered(story, quang, IN_TIME)).toEqual([]);
  expect(story.asked(quang, IN_TIME, asking('2026-03-12'))).toBe('not-your-role');
  expect(story.asked(quang, IN_TIME, carriesOut)).toBe('not-proposed');
  expect(story.asked(tam, IN_TIME, asking('2026-03-12'))).toBe('not-your-role');

  const prepared = story.decides(dung, IN_TIME, asking('2026-03-12'));
  expect(prepared.asked(quang, IN_TIME, signs)).toBe('not-your-role');
  expect(prepared.asked(dung, IN_TIME, signs)).toBe('not-your-role');
  const signed = prepared.decides(hanh, IN_TIME, signs);
  for (const one of [hanh, dung, tam]) expect(signed.asked(one, IN_TIME, carriesOut)).toBe('not-your-role');
  expect([hanh, dung].flatMap((one) => isOffered(signed, one, IN_TIME))).toEqual([]);
  expect([minh, quang].flatMap((one) => isOffered(signed, one, IN_TIME))).toEqual(['re-appoint', 're-appoint']);
});

test('(E9, ND61-19.7, 19.9) between levels the agency that resolves proposes, the unit that took it in moves the date', () => {
  const story = toldAgain(tamAppraises(), (event) =>
    event.type === 'DossierSubmitted' ? { ...event, oneStop: SO_MAU } : event,
  );
  const signed = story.decides(hanh, IN_TIME, asking('2026-03-12'));
  expect(signed.asked(minh, IN_TIME, carriesOut)).toBe('wrong-agency');
  expect(signed.asked(binh, IN_TIME, asking('2026-03-12'))).toBe('wrong-agency');
  expect(dueIn(signed.decides(binh, IN_TIME, carriesOut))).toBe('2026-03-12T17:00:00+07:00');
});

test('(E9, ND61-19.9) asked for and signed by the end of the working day before, moved until the limit itself and not a second later', () => {
  const prepared = tamAppraises().decides(dung, LAST, asking('2026-03-12'));
  expect(prepared.asked(hanh, '2026-03-06T17:00:01+07:00', signs)).toBe('too-late-to-reappoint');
  expect(isOffered(prepared, hanh, '2026-03-06T17:00:01+07:00')).toEqual([]);
  const signed = prepared.decides(hanh, LAST, signs);
  expect(isOffered(signed, minh, DUE)).toEqual(['re-appoint']);
  expect(dueIn(signed.decides(minh, DUE, carriesOut))).toBe('2026-03-12T17:00:00+07:00');
  expect(signed.asked(minh, '2026-03-09T17:00:01+07:00', carriesOut)).toBe('too-late-to-move');
  expect(isOffered(signed, minh, '2026-03-09T17:00:01+07:00')).toEqual([]);
});

test('(E9, BLDS-148) a day off is proposed as the working day it comes to', () => {
  const proposed = tamAppraises().decides(hanh, IN_TIME, asking('2026-03-15'));
  expect(accepted(proposed).extension?.until).toBe('2026-03-16');
  expect(dueIn(proposed.decides(minh, IN_TIME, carriesOut))).toBe('2026-03-16T17:00:00+07:00');
  expect(tamAppraises().asked(hanh, IN_TIME, asking('2027-03-10'))).toBe('until-beyond-calendar');
});

test('(E9, ND61-19.9) once: moved, nothing more is proposed; an apology stays possible and moves nothing', () => {
  const moved = tamAppraises().decides(hanh, IN_TIME, asking('2026-03-12')).decides(minh, IN_TIME, carriesOut);
  expect(moved.asked(hanh, '2026-03-06T09:00:00+07:00', asking('2026-03-20'))).toBe('already-reappointed');
  expect(moved.asked(minh, '2026-03-06T09:00:00+07:00', carriesOut)).toBe('already-reappointed');
  const sorry = moved.decides(dung, '2026-03-20T09:00:00+07:00', { decision: 'apologise', text: null });
  expect(dueIn(sorry)).toBe('2026-03-12T17:00:00+07:00');
});

test('(E4, E9, ND61-19.4) accepted again after a supplement, the limit is another: what was proposed for the old one moves nothing', () => {
  const back = tamAppraises()
    .decides(hanh, '2026-03-03T09:00:00+07:00', asking('2026-03-12'))
    .decides(tam, '2026-03-03T11:00:00+07:00', {
      decision: 'return-for-supplement',
      components: ['giay-to-goc'],
      text: sha('8'),
      fault: null,
    })
    .opens('supplement', '2026-03-03T11:00:00+07:00');
  expect(back.asked(minh, '2026-03-03T12:00:00+07:00', carriesOut)).toBe('not-at-this-stage');
  const received = back
    .supplements('2026-03-04T08:00:00+07:00')
    .opens('check', '2026-03-04T08:00:00+07:00')
    .decides(minh, '2026-03-04T08:30:00+07:00', { decision: 'receive', code: '' });
  expect(received.asked(minh, '2026-03-04T09:00:00+07:00', carriesOut)).toBe('not-proposed');
  expect(isOffered(received, hanh, '2026-03-04T09:00:00+07:00')).toEqual(['propose-extension']);
});

test('(E9, E3, ND61-19.9) signed, then overtaken by the limit itself, it moves nothing and bars nothing: another may be asked for', () => {
  const signed = minhReceived(verified)
    .decides(dung, IN_TIME, { decision: 'assign', officer: tam.id })
    .opens('verify', IN_TIME)
    .decides(hanh, IN_TIME, asking('2026-03-12'));
  expect(signed.asked(hanh, IN_TIME, asking('2026-03-20'))).toBe('already-proposed');
  const taken = signed.decides(tam, IN_TIME, {
    decision: 'take-alternative',
    ground: 'khi phải xác minh',
    until: null,
    agreement: null,
  });
  expect(dueIn(taken)).toBe('2026-03-17T17:00:00+07:00');
  expect(isOffered(taken, minh, IN_TIME)).toEqual([]);
  expect(taken.asked(minh, IN_TIME, carriesOut)).toBe('until-not-later');
  expect(isOffered(taken, hanh, IN_TIME)).toEqual(['propose-extension']);
  const again = taken.decides(hanh, IN_TIME, asking('2026-03-20')).decides(minh, IN_TIME, carriesOut);
  expect(dueIn(again)).toBe('2026-03-20T17:00:00+07:00');
});

test('(E9, ND61-19.9) prepared, then overtaken by the limit itself, it is no longer there to be signed', () => {
  const taken = minhReceived(verified)
    .decides(dung, IN_TIME, { decision: 'assign', officer: tam.id })
    .opens('verify', IN_TIME)
    .decides(dung, IN_TIME, asking('2026-03-12'))
    .decides(tam, IN_TIME, {
      decision: 'take-alternative',
      ground: 'khi phải xác minh',
      until: null,
      agreement: null,
    });
  expect(taken.asked(hanh, IN_TIME, signs)).toBe('until-not-later');
  expect(isOffered(taken, hanh, IN_TIME)).toEqual(['propose-extension']);
});

test('(E9, N4) another agency’s leader is offered neither the proposal nor the signature', () => {
  const phuc: Actor = { id: 'phuc', roles: ['leader'], agency: SO_MAU };
  expect(isOffered(tamAppraises(), phuc, IN_TIME)).toEqual([]);
  expect(isOffered(tamAppraises().decides(dung, IN_TIME, asking('2026-03-12')), phuc, IN_TIME)).toEqual([]);
});

test('(E9) the date proposed lies after the due day and no more than a year after it', () => {
  expect(tamAppraises().asked(hanh, IN_TIME, asking('2026-03-09'))).toBe('until-not-later');
  expect(tamAppraises().asked(hanh, IN_TIME, asking('2027-03-09'))).toMatchObject([
    { type: 'ExtensionProposed', until: '2027-03-09' },
    {},
    {},
  ]);
  expect(DECISIONS['sign-extension'].document?.(filed(lanFiled().dossier))).toBeNull();
});

test('(E9) with the result ready nothing is left to put off', () => {
  expect(thuSealed().asked(hanh, IN_TIME, asking('2026-03-12'))).toBe('not-at-this-stage');
  expect(thuSealed().asked(hanh, IN_TIME, signs)).toBe('not-proposed');
});

test('(E9, ND61-19.9) what one act did in a journal of before goes on moving the date', () => {
  const before = tamAppraises().has(hanh, IN_TIME, [
    { type: 'DossierReappointed', until: '2026-03-15', reason: sha('5') },
    { type: 'ApologyIssued', for: 'late', text: sha('5') },
  ]);
  expect(dueIn(before)).toBe('2026-03-16T17:00:00+07:00');
  expect(accepted(before).reappointed).toMatchObject({ until: '2026-03-15', signed: { by: hanh.id } });
  expect(before.asked(hanh, IN_TIME, asking('2026-03-20'))).toBe('already-reappointed');
  expect(isOffered(before, minh, IN_TIME)).toEqual([]);
});
