import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../functions/audiences/operations.ts';
import { OVERSIGHT_ROLES, type StaffRole } from '../../lib/domain/journal/moment.ts';
import {
  BINH,
  DUNG,
  decideAs,
  deskDossierOf,
  filedOnline,
  HANH,
  LAN,
  MINH,
  noOf,
  QUANG,
  TAM,
  THU,
} from '../functions/office.ts';
import { goodRequest } from './good-requests.ts';
import { type LansThings, lansThings } from './lans-things.ts';

let lan: LansThings;
beforeAll(async () => {
  lan = await lansThings();
});
afterAll(() => lan.front.close());

/** One member of staff of each role. */
const CAST = {
  receptionist: MINH,
  'head-of-one-stop': QUANG,
  'department-head': DUNG,
  officer: TAM,
  leader: HANH,
  clerk: THU,
  administrator: 'luuvankhoa.somau',
  hotline: 'trinhthimo.somau',
  'provincial-office': 'dovanphong.somau',
  'information-department': 'hathiso.somau',
  'legal-control': 'lexuanluat.somau',
  inspector: 'vuminhtra.somau',
} as const satisfies Record<StaffRole, string>;

const COUNTER = ['receptionist', 'head-of-one-stop'] as const;
const APPROVERS = ['head-of-one-stop', 'administrator'] as const;
const ISSUERS = ['receptionist', 'head-of-one-stop', 'administrator'] as const;
const REGISTER = ['receptionist', 'head-of-one-stop', 'leader'] as const;
const QUEUE_CALLERS = ['receptionist', 'head-of-one-stop', 'officer'] as const;

/** Which roles each operation of the desk is for; `agency`: whoever works there; `step`: whose step it is. A new operation must say so here. */
const FOR: Readonly<Record<string, readonly StaffRole[] | 'agency' | 'step'>> = {
  'get-oversight': OVERSIGHT_ROLES,
  'get-overseen-dossier': ['hotline', 'provincial-office', 'legal-control', 'inspector'],
  'list-overseen': ['provincial-office', 'legal-control', 'inspector'],
  'state-ground': ['inspector'],
  'decide-account': APPROVERS,
  'get-desk-account': APPROVERS,
  'list-desk-accounts': APPROVERS,
  'check-identity': ISSUERS,
  'release-number': ISSUERS,
  'send-issue-code': ISSUERS,
  'issue-account': ISSUERS,
  'issue-password': ISSUERS,
  'act-on-staff-account': ['administrator'],
  'issue-staff-account': ['administrator'],
  'list-staff-proposals': ['administrator'],
  'decide-staff-account': ['administrator'],
  'decide-calendar': ['administrator'],
  'erase-dossier': ['administrator'],
  'counter-intake': COUNTER,
  'begin-payment-at-counter': COUNTER,
  'get-takings': COUNTER,
  'match-statement': COUNTER,
  'enter-feedback': COUNTER,
  'find-documents': COUNTER,
  'find-person': COUNTER,
  'link-dossier': COUNTER,
  'call-ticket': QUEUE_CALLERS,
  'close-ticket': QUEUE_CALLERS,
  'get-register-book': REGISTER,
  'print-register-book': REGISTER,
  'get-outgoing-book': ['head-of-one-stop', 'leader', 'clerk'],
  'get-desk-dossier': 'agency',
  'get-desk-file': 'agency',
  'get-desk-slip': 'agency',
  'get-desk-result': 'agency',
  'get-draft': 'agency',
  'preview-draft': 'agency',
  'get-journal': 'agency',
  'get-ticket-figures': 'agency',
  'list-absences': 'agency',
  'record-absence': 'agency',
  'end-absence': 'agency',
  'list-declarations': 'agency',
  'list-desk': 'agency',
  'list-desk-feedback': 'agency',
  'search-desk': 'agency',
  'get-desk-feedback': 'step',
  'decide-feedback': 'step',
  'decide-dossier': 'step',
};

const ofStaff = operations.filter(({ who }) => who === 'staff');
const byRole = ofStaff.flatMap((operation) => {
  const roles = FOR[operation.id];
  return typeof roles === 'object' ? [[operation.id, operation, roles] as const] : [];
});

describe('(R9, B6) API5: whoever works here still does only what their office is', () => {
  test('(R9) every operation of the desk says whose it is', () => {
    expect(ofStaff.map(({ id }) => id).sort()).toEqual(Object.keys(FOR).sort());
  });

  test.each(byRole)('(R9, B6) %s is refused to every other role', async (_id, operation, roles) => {
    for (const [role, as] of Object.entries(CAST)) {
      if (roles.includes(role as StaffRole)) continue;
      const { path, ...request } = goodRequest(operation, lan.names(operation));
      const told = await lan.front.ask(operation.method, path, { as, ...request });
      // To whom it has not come, a dossier is not even there.
      expect([403, ...(operation.path.includes('/dossiers/{') ? [404] : [])], role).toContain(told.status);
    }
    expect(await lan.untouched()).toBe(true);
  });

  test('(R9, B6) a step is decided by its role alone, with the step rightly named', async () => {
    const id = await filedOnline(lan.front, LAN);
    await lan.front.system.settled();
    const seen = (await deskDossierOf(lan.front, MINH, id)).moves.find(({ decision }) => decision === 'receive')?.step;
    expect(seen).toMatch(/^check@/);
    for (const as of [DUNG, HANH])
      expect(noOf(await decideAs(lan.front, as, id, 'receive', { seen })), as).toEqual([403, 'not-your-role']);
    for (const as of [TAM, THU]) {
      const told = await lan.front.ask('POST', `/api/desk/dossiers/${id}/decisions`, {
        as,
        body: { decision: 'receive', seen, about: null },
      });
      expect(noOf(told), as).toEqual([404, 'dossier-unknown']);
    }
    expect((await decideAs(lan.front, MINH, id, 'receive', { seen })).status).toBe(200);
  });

  test('(R9) a header that names another method or another path changes nothing', async () => {
    const tricks = ['x-http-method-override', 'x-http-method', 'x-method-override', 'x-original-url', 'x-rewrite-url'];
    const headers = Object.fromEntries(
      tricks.map((name) => [name, name.includes('url') ? '/api/desk/calendar' : 'DELETE']),
    );
    const plain = await lan.front.ask('GET', '/api/me', { as: BINH });
    expect((await lan.front.ask('GET', '/api/me', { as: BINH, headers })).body).toEqual(plain.body);
    const spelled = await lan.front.ask('GET', '/API/DESK/ACCOUNTS', { as: LAN });
    expect(noOf(spelled)).toEqual([404, 'not-found']);
  });
});
