import type { DecisionBody } from '../../lib/contract/decisions.ts';
import type { DeskDossier } from '../../lib/contract/desk.ts';
import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import type { DossierEntry } from '../../lib/domain/dossier/events.ts';
import { filledIn } from '../filled-in.ts';
import { XA_MAU } from '../tinh-mau/agencies.ts';
import { fiveDays } from '../tinh-mau/procedures.ts';
import { PDF, problemIn, type Told, type WholeSystem } from './whole-system.ts';

/** Sign-in names of the cast (`people.ts`). */
export const LAN = 'nguyenthilan';
export const NAM = 'tranvannam';
export const MINH = 'lethiminh.xamau';
export const QUANG = 'trinhvanquang.xamau';
export const DUNG = 'nguyenhuudung.xamau';
export const TAM = 'dothitam.xamau';
export const HANH = 'hoangthihanh.xamau';
export const THU = 'vuthithu.xamau';
export const BINH = 'phamthibinh.somau';

/** The body of an answer of this status; throws where it is another. */
export const bodyOf = <T>(told: Told, status = 200): T => {
  if (told.status !== status) throw new Error(`${told.status}: ${JSON.stringify(told.body)}`);
  return told.body as T;
};

/** Status and reason of a no. */
export const noOf = (told: Told): readonly [number, string] => [told.status, problemIn(told).reason];

/** A draft with its form filled in and one scan for every component that has to be there. */
export const readyDraft = async (front: WholeSystem, as: string, procedure: Procedure = fiveDays): Promise<string> => {
  const body = { procedure: procedure.code, agency: XA_MAU };
  const { id } = bodyOf<{ id: string }>(await front.ask('POST', '/api/dossiers', { as, body }), 201);
  await front.ask('PUT', `/api/dossiers/${id}/form`, { as, body: { answers: filledIn(procedure) } });
  for (const { code, required, source } of procedure.components)
    if (required && source !== 'form') await front.sendFile(id, PDF, { as, type: 'application/pdf', component: code });
  return id;
};

/** Filed online. */
export const filedOnline = async (front: WholeSystem, as: string, procedure: Procedure = fiveDays): Promise<string> => {
  const id = await readyDraft(front, as, procedure);
  const body = { delivery: { by: 'online' }, payment: 'online' };
  bodyOf(await front.ask('POST', `/api/dossiers/${id}/submission`, { as, body }), 202);
  return id;
};

export const deskDossierOf = async (front: WholeSystem, as: string, id: string): Promise<DeskDossier> =>
  bodyOf<DeskDossier>(await front.ask('GET', `/api/desk/dossiers/${id}`, { as }));

/** One decision on what the page shows, unless `more` says what was seen. */
export const decideAs = async (
  front: WholeSystem,
  as: string,
  id: string,
  decision: DecisionBody['decision'],
  more: object = {},
): Promise<Told> => {
  await front.system.settled();
  const { moves, hindered } = await deskDossierOf(front, as, id);
  const move = [...moves, ...hindered].find((one) => one.decision === decision);
  const body = { decision, seen: move?.step ?? null, about: move?.about ?? null, ...more };
  return front.ask('POST', `/api/desk/dossiers/${id}/decisions`, { as, body });
};

type Deed = readonly [as: string, decision: DecisionBody['decision'], more?: object];

/** Decisions one after the other, each of which must be a yes. */
export const inTurn = async (front: WholeSystem, id: string, deeds: readonly Deed[]): Promise<void> => {
  for (const [as, decision, more] of deeds) bodyOf(await decideAs(front, as, id, decision, more));
  await front.system.settled();
};

/** Assigned to Tâm, drafted, signed, sealed. */
export const resolved = (officer: string): readonly Deed[] => [
  [DUNG, 'assign', { officer }],
  [TAM, 'complete-step', { outcome: 'drafted', draft: 'Đồng ý cấp giấy.' }],
  [HANH, 'sign'],
  [THU, 'seal'],
];

/** Every event of a journal, in order. */
export const eventsOf = async (front: WholeSystem, id: string): Promise<readonly DossierEntry['events'][number][]> =>
  (await front.system.world.journal.read(id)).flatMap(({ events }) => events);
