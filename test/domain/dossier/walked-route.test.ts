import { describe, expect, test } from 'vitest';
import type { FiledDossier, Step } from '../../../lib/domain/dossier/dossier.ts';
import type { StepKind } from '../../../lib/domain/dossier/events.ts';
import { hasLostBranch } from '../../../lib/domain/dossier/steps/lost-branch.ts';
import { walkedRoute } from '../../../lib/domain/dossier/steps/routes.ts';
import { dung, tam, thu } from '../../people.ts';
import { hanhSigned, lanFiled, minhReceived, type Story, sha, tamAppraises } from './story.ts';

const AT = '2026-03-04T09:00:00+07:00';
const FACT = { entry: 5, at: AT, by: tam.id };

const closed = (step: StepKind, outcome: string | null, unit: string | null = null): Step => ({
  key: `${step}@4`,
  step,
  after: 4,
  unit,
  role: 'officer',
  opened: FACT,
  closed: outcome === null ? null : { ...FACT, outcome },
});
const walkedWith = (name: string, version: number, step: Step) =>
  walkedRoute({ route: { name, version }, steps: { [step.key]: step } }).version;

describe('(E2, R1, ND61-19.4) the version a machine walks is the dossier’s own, unless that has no way on from what was decided', () => {
  test.each([
    ['inter-agency', closed('appraise', 'supplement', 'cong-an'), 2],
    ['inter-agency-paper', closed('appraise', 'supplement', 'cong-an'), 2],
    ['birth-to-identity-card', closed('appraise', 'supplement', '1.001193'), 2],
    ['own-steps', closed('own-step', 'supplement', 'hop-xet'), 2],
    ['own-steps', closed('own-step', 'declined', 'hop-xet'), 2],
    ['at-once', closed('resolve', 'supplement'), 2],
    ['delegated', closed('resolve', 'supplement'), 2],
    ['verified', closed('verify', 'declined'), 2],
    // These the first files knew.
    ['inter-agency', closed('appraise', 'declined', 'cong-an'), 1],
    ['inter-agency', closed('appraise', null, 'cong-an'), 1],
    ['own-steps', closed('own-step', 'done', 'hop-xet'), 1],
    ['own-steps', closed('appraise', 'supplement'), 1],
    ['own-steps', closed('own-step', null, 'hop-xet'), 1],
    ['at-once', closed('resolve', 'declined'), 1],
    ['verified', closed('verify', 'supplement'), 1],
    ['verified', closed('check', 'supplement'), 1],
    ['standard', closed('appraise', 'supplement'), 1],
  ] as const)('(E2, ND61-19.4, ND61-19.8) %s, case %#', (name, step, version) => {
    expect(walkedWith(name, 1, step)).toBe(version);
  });

  test('(E2) a later version keeps its own, and so does a route that never had another', () => {
    expect(walkedWith('inter-agency', 3, closed('appraise', 'supplement', 'cong-an'))).toBe(3);
    const steps = { a: closed('own-step', 'done', 'a'), b: closed('own-step', 'supplement', 'b') };
    expect(walkedRoute({ route: { name: 'own-steps', version: 1 }, steps })).toEqual({ name: 'own-steps', version: 2 });
    const route = { name: 'cross-level', version: 1 };
    expect(walkedRoute({ route, steps: { a: closed('appraise', 'supplement') } })).toBe(route);
  });
});

describe('(E2, R1) with the person, and until it is taken in again, only what is awaited of them moves the dossier on', () => {
  const filed = ({ dossier }: Story): FiledDossier => {
    if (dossier.stage === 'nothing') throw new Error('not filed');
    return dossier;
  };
  const asked = () =>
    tamAppraises().decides(tam, AT, {
      decision: 'return-for-supplement',
      components: ['giay-to-goc'],
      text: sha('8'),
      fault: null,
    });
  const isLost = (story: Story) => hasLostBranch(filed(story));
  const unsealed = (story: Story) => story.opens('return', AT);

  test('(E2, ND61-19.4) returned to the person: the supplement; another step, the return of a result even, does not hide that it is lost', () => {
    expect(isLost(unsealed(asked()))).toBe(true);
    expect(isLost(asked().opens('check', AT))).toBe(true);
    expect(isLost(unsealed(asked().opens('supplement', AT)))).toBe(false);
  });

  test('(E2, ND61-19.4) supplemented: the check, or the check with the draft', () => {
    const again = () => asked().opens('supplement', AT).supplements(AT);
    expect(isLost(unsealed(again()))).toBe(true);
    expect(isLost(again().opens('check', AT))).toBe(false);
    expect(isLost(again().opens('check-and-draft', AT))).toBe(false);
  });

  test('(E2, ND61-20) ready: the return', () => {
    const sealed = hanhSigned().decides(thu, AT, { decision: 'seal', number: '1/2026', signature: sha('f') });
    expect(isLost(sealed.opens('appraise', AT))).toBe(true);
    expect(isLost(sealed.opens('appraise', AT).opens('return', AT))).toBe(false);
  });

  test('(E2) before acceptance and while it is worked on, any open step will do', () => {
    expect(isLost(lanFiled())).toBe(false);
    expect(isLost(minhReceived())).toBe(false);
    expect(isLost(minhReceived().decides(dung, AT, { decision: 'assign', officer: tam.id }))).toBe(true);
  });
});
