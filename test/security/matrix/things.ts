import type { Operation } from '../../../functions/wire/operation.ts';
import { bodyOf, readyDraft } from '../../functions/office.ts';
import { DUNG, HANH, LAN, MINH, openRouteWalk, QUANG, type RouteWalk, TAM, THU } from '../../functions/route-walk.ts';
import { XA_MAU } from '../../tinh-mau/agencies.ts';
import { CONG_AN } from '../../tinh-mau/neighbours.ts';
import { fiveDays } from '../../tinh-mau/procedures.ts';
import { consulted, several } from '../../tinh-mau/route-procedures.ts';

/** What a thing is to an agency: the unit that has it in hand, and what waits there. */
type Place = { readonly unit: string | null; readonly sealing?: true; readonly waitsForAnyOfficer?: true };

/** A dossier of Lan's as the rules know it, with her other things beside it. */
export type Thing = {
  readonly name: string;
  readonly id: string;
  readonly oneStop: string;
  readonly at: Readonly<Record<string, Place>>;
  /** The open step of the officer it is assigned to, where there is one. */
  readonly step: string | null;
};

export type Things = {
  readonly walk: RouteWalk;
  readonly things: readonly Thing[];
  /** The names in an operation's path, and what its body needs of the thing. */
  names(operation: Operation, thing: Thing): Readonly<Record<string, string>>;
  /** What the receiver of her feedback may decide on it. */
  readonly answering: object;
  /** Every journal and draft of hers, as it stands. */
  state(): Promise<string>;
};

const TAM_ID = 'ac-36b669c786';
const AN_ID = 'ac-b400000001';
const LAN_ID = 'ac-870cf60a40';

/** Opens Tỉnh Mẫu with three dossiers of Lan's: one on which the police are asked, one of which they have a share, one sealed. */
export const openThings = async (): Promise<Things> => {
  const walk = await openRouteWalk('2026-03-02T08:00:00+07:00');
  const { front } = walk;
  const change = { address: 'Thôn Khác, xã Mẫu', declaredTrue: true };
  await front.ask('POST', '/api/account/change', { as: LAN, body: change });

  const asked = await walk.files(consulted);
  await walk.decides(asked, MINH, 'receive');
  await walk.decides(asked, DUNG, 'assign', { officer: TAM_ID });
  const question = { agencies: [CONG_AN], question: 'Có ý kiến gì?', answerBy: '2026-03-06' };
  await walk.decides(asked, TAM, 'consult', question);

  const shared = await walk.files(several);
  await walk.decides(shared, MINH, 'receive');
  await walk.decides(shared, QUANG, 'transfer');
  await walk.decides(shared, 'truongvancong.congan', 'assign', { officer: AN_ID });
  await walk.decides(shared, DUNG, 'assign', { officer: TAM_ID });

  const sealed = await walk.files(fiveDays);
  await walk.decides(sealed, MINH, 'receive');
  await walk.decides(sealed, DUNG, 'assign', { officer: TAM_ID });
  await walk.decides(sealed, TAM, 'complete-step', { outcome: 'drafted', draft: 'Đồng ý.' });
  await walk.decides(sealed, HANH, 'sign');
  await walk.decides(sealed, THU, 'seal');

  const draft = await readyDraft(front, LAN);
  const said = { name: 'Nguyễn Thị Lan', contact: '0900000901', text: 'Tôi chờ đã lâu.', about: XA_MAU };
  const { number } = bodyOf<{ number: string }>(await front.ask('POST', '/api/feedback', { as: LAN, body: said }), 201);
  await front.system.settled();

  const address = { name: 'Hoàng Văn Thử', email: 'thu@tinhmau.example.vn' };
  const newcomer = { ...address, agency: XA_MAU, unit: 'tu-phap', roles: ['officer'] };
  const proposed = bodyOf<{ id: string }>(
    await front.ask('POST', '/api/desk/staff-accounts', { as: 'luuvankhoa.somau', body: newcomer }),
    202,
  );
  const { world } = front.system;
  const { moves } = bodyOf<{ moves: { decision: string; step: string }[] }>(
    await front.ask('GET', `/api/desk/feedback/${number}`, { as: QUANG }),
  );
  const answer = moves.find(({ decision }) => decision === 'answer');
  if (answer === undefined) throw new Error('nobody may answer her feedback');
  const step = (await walk.sees(shared, TAM)).moves.find(({ decision }) => decision === 'complete-step')?.step ?? null;
  const atXa: Place = { unit: 'tu-phap' };
  const things: readonly Thing[] = [
    {
      ...{ name: 'asked', id: asked, oneStop: XA_MAU, step: null },
      at: { [XA_MAU]: atXa, [CONG_AN]: { unit: null, waitsForAnyOfficer: true } },
    },
    {
      ...{ name: 'shared', id: shared, oneStop: XA_MAU, step },
      at: { [XA_MAU]: atXa, [CONG_AN]: { unit: 'nghiep-vu' } },
    },
    { name: 'sealed', id: sealed, oneStop: XA_MAU, step: null, at: { [XA_MAU]: { ...atXa, sealing: true } } },
  ];
  const journals = [...things.map(({ id }) => id), `feedback/${number}`, `account/${LAN_ID}`];
  const filesOf = new Map<string, string>();
  for (const { id } of things) {
    const { files } = bodyOf<{ files: { fileId: string }[] }>(
      await front.ask('GET', `/api/dossiers/${id}`, { as: LAN }),
    );
    filesOf.set(id, files[0]?.fileId ?? '');
  }
  const drafted = (await world.applications.find(draft))?.files[0]?.fileId ?? '';

  return {
    walk,
    things,
    answering: { decision: 'answer', seen: answer.step, state: 'handled' },
    names: ({ path, method }, thing) => {
      const onDraft = method !== 'GET' && /^\/api\/dossiers\/\{id\}(\/(form|files|reuse|submission).*)?$/.test(path);
      const about = onDraft ? draft : thing.id;
      return {
        id: path.includes('/staff-accounts/') ? proposed.id : path.includes('/accounts/') ? LAN_ID : about,
        fileId: onDraft ? drafted : (filesOf.get(thing.id) ?? ''),
        kind: path.includes('/desk/') ? 'transfer' : 'receipt',
        number: path.includes('/tickets/') ? '1' : number,
        code: fiveDays.code,
        year: '2026',
        draft,
      };
    },
    state: async () => {
      await front.system.settled();
      return JSON.stringify([
        await Promise.all(journals.map((journal) => world.journal.read<unknown>(journal))),
        await world.applications.find(draft),
        await world.failed.list(),
      ]);
    },
  };
};
