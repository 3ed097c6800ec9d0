import { setTimeout as pause } from 'node:timers/promises';
import type { DeskDossier } from '../../lib/contract/desk.ts';
import type { MyDossier } from '../../lib/contract/dossiers.ts';
import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import { filledIn } from '../filled-in.ts';
import { XA_MAU } from '../tinh-mau/agencies.ts';
import { everyRoute } from '../tinh-mau/every-route.ts';
import { openSystem, PDF, type WholeSystem } from './whole-system.ts';

export const LAN = 'nguyenthilan';
export const MINH = 'lethiminh.xamau';
export const QUANG = 'trinhvanquang.xamau';
export const DUNG = 'nguyenhuudung.xamau';
export const TAM = 'dothitam.xamau';
export const HANH = 'hoangthihanh.xamau';
export const THU = 'vuthithu.xamau';

/** Dossiers of every route over the HTTP API of Tỉnh Mẫu. */
export type RouteWalk = {
  readonly front: WholeSystem;
  /** Lan files online; answers the dossier's id. */
  files(procedure: Procedure, agency?: string, delivery?: object): Promise<string>;
  /** Takes the move on offer, as soon as it is; fails where the answer is not 200. */
  decides(id: string, as: string, decision: string, more?: object): Promise<void>;
  sees(id: string, as: string): Promise<DeskDossier>;
  mine(id: string): Promise<MyDossier>;
};

export const openRouteWalk = async (clock: string): Promise<RouteWalk> => {
  const front = await openSystem(clock, everyRoute);
  const sees = async (id: string, as: string) =>
    (await front.ask('GET', `/api/desk/dossiers/${id}`, { as })).body as DeskDossier;

  const offered = async (id: string, as: string, decision: string) => {
    for (let looks = 0; looks < 100; looks++) {
      const found = (await sees(id, as)).moves?.find((move) => move.decision === decision);
      if (found !== undefined) return found;
      await pause(20);
    }
    throw new Error(`${as} is never offered ${decision}`);
  };

  return {
    front,
    sees,
    mine: async (id) => (await front.ask('GET', `/api/dossiers/${id}`, { as: LAN })).body as MyDossier,
    files: async (procedure, agency = XA_MAU, delivery = { by: 'counter' }) => {
      const body = { procedure: procedure.code, agency };
      const { id } = (await front.ask('POST', '/api/dossiers', { as: LAN, body })).body as { id: string };
      await front.ask('PUT', `/api/dossiers/${id}/form`, { as: LAN, body: { answers: filledIn(procedure) } });
      for (const { code, required, source } of procedure.components)
        if (required && source !== 'form')
          await front.sendFile(id, PDF, { as: LAN, type: 'application/pdf', component: code });
      const submission = { delivery, payment: 'counter' };
      const told = await front.ask('POST', `/api/dossiers/${id}/submission`, { as: LAN, body: submission });
      if (told.status !== 202) throw new Error(JSON.stringify(told.body));
      await front.system.settled();
      return id;
    },
    decides: async (id, as, decision, more = {}) => {
      const { step, about } = await offered(id, as, decision);
      const body = { decision, seen: step, about, ...more };
      const told = await front.ask('POST', `/api/desk/dossiers/${id}/decisions`, { as, body });
      if (told.status !== 200) throw new Error(`${decision}: ${JSON.stringify(told.body)}`);
      await front.system.settled();
    },
  };
};
