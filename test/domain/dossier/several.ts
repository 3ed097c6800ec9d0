import type { FiledDossier, Step } from '../../../lib/domain/dossier/dossier.ts';
import type { DossierEvent, Share, StepKind } from '../../../lib/domain/dossier/events.ts';
import { filed } from '../../../lib/domain/dossier/steps/take-step.ts';
import { SYSTEM } from '../../../lib/domain/journal/moment.ts';
import { tam } from '../../people.ts';
import { SO_MAU, XA_MAU } from '../../tinh-mau/agencies.ts';
import { CONG_AN } from '../../tinh-mau/neighbours.ts';
import { minhReceived, type Story, toldAgain } from './story.ts';

/** When the work of the agencies begins: Tuesday 3 March 2026, 10:00. */
export const AT = '2026-03-03T10:00:00+07:00';

export const known = ({ dossier }: Story): FiledDossier => filed(dossier);

/** A step as it was handed over with entry 9. */
export const step = (kind: StepKind, unit: string | null = null, role: Step['role'] = null): Step => ({
  key: `${kind}@9`,
  step: kind,
  after: 9,
  unit,
  role,
  opened: { entry: 9, at: AT, by: 'system' },
  closed: null,
});
export const part = (key: string, agency: string, ...after: readonly string[]): Share => ({
  key,
  agency,
  within: { kind: 'working-days', amount: 2 },
  after,
});
/** The same story on another route, or on another version of its file. */
export const onRoute = (story: Story, name: string, version: number): Story =>
  toldAgain(story, (event) => (event.type === 'DossierSubmitted' ? { ...event, route: { name, version } } : event));
export const opened = (kind: StepKind, unit: string | null, role: Step['role'] = 'officer'): DossierEvent => ({
  type: 'StepOpened',
  step: kind,
  after: 9,
  unit,
  role: role ?? 'officer',
});

/** Xã Mẫu leads, the department and the police work beside it; Tâm has the lead's share. */
export const shared = (name = 'inter-agency', version = 2): Story =>
  onRoute(
    minhReceived().has(SYSTEM, AT, [
      { type: 'StepClosed', key: 'assign@3', outcome: 'over' },
      {
        type: 'WorkTransferred',
        parts: [part('ca', CONG_AN), part('xa', XA_MAU), part('so', SO_MAU, 'ca')],
        slip: null,
        lead: 'xa',
      },
      { type: 'OfficerAssigned', officer: tam.id, part: 'xa' },
    ]),
    name,
    version,
  );
