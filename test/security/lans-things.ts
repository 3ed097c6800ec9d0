import type { Operation } from '../../functions/wire/operation.ts';
import { filledIn } from '../filled-in.ts';
import { bodyOf, decideAs, filedOnline, LAN, MINH, readyDraft } from '../functions/office.ts';
import { openSystem, type WholeSystem } from '../functions/whole-system.ts';
import { XA_MAU } from '../tinh-mau/agencies.ts';
import { fiveDays } from '../tinh-mau/procedures.ts';

/** What Lan has at Xã Mẫu: a dossier received there, a draft, papers in both, feedback she sent, her account. */
export type LansThings = {
  readonly front: WholeSystem;
  readonly dossier: string;
  readonly draft: string;
  /** The names that stand in an operation's path, where it is asked about what is hers. */
  names(operation: Operation): Readonly<Record<string, string>>;
  /** Everything of hers that an answer could give away. */
  readonly words: readonly string[];
  /** Fails where anything of hers was changed, or anything failed behind the answers. */
  untouched(): Promise<boolean>;
};

const LAN_ID = 'ac-870cf60a40';

/** Opens Tỉnh Mẫu and puts Lan's things there. */
export const lansThings = async (): Promise<LansThings> => {
  const front = await openSystem();
  const { world } = front.system;
  const dossier = await filedOnline(front, LAN);
  bodyOf(await decideAs(front, MINH, dossier, 'receive'));
  const draft = await readyDraft(front, LAN);
  const said = { name: 'Nguyễn Thị Lan', contact: '0900000901', text: 'Tôi chờ đã lâu ở quầy số ba.', about: XA_MAU };
  const { number } = bodyOf<{ number: string }>(await front.ask('POST', '/api/feedback', { as: LAN, body: said }), 201);
  await front.system.settled();

  const { code, files } = bodyOf<{ code: string; files: { fileId: string }[] }>(
    await front.ask('GET', `/api/dossiers/${dossier}`, { as: LAN }),
  );
  const [first] = await world.journal.read(dossier);
  const drafted = await world.applications.find(draft);
  const journals = [dossier, `feedback/${number}`, `account/${LAN_ID}`];
  const state = async () =>
    JSON.stringify([
      await Promise.all(journals.map((journal) => world.journal.read<unknown>(journal))),
      await world.applications.find(draft),
      await world.failed.list(),
    ]);
  const before = await state();

  return {
    front,
    dossier,
    draft,
    names: ({ path, method }) => ({
      id: idIn(path, method === 'GET' || path.includes('/desk/') ? dossier : draft),
      fileId: (method === 'GET' ? files[0]?.fileId : drafted?.files[0]?.fileId) ?? '',
      kind: 'receipt',
      number: path.includes('/tickets/') ? '1' : number,
      code: path.includes('/procedures/') ? fiveDays.code : code,
      year: '2026',
      entryHash: first?.hash ?? '',
      paper: '0'.repeat(32),
    }),
    words: [said.name, said.contact, said.text, ...Object.values(filledIn(fiveDays)).filter((it) => it.length > 7)],
    untouched: async () => {
      await front.system.settled();
      return (await state()) === before;
    },
  };
};

const idIn = (path: string, dossier: string): string => (path.includes('/accounts/') ? LAN_ID : dossier);
