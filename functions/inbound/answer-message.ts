import { dossierCodeIn } from '../../lib/contract/typed/codes.ts';
import { isAccepted } from '../../lib/domain/dossier/dossier.ts';
import { isSameContact } from '../../lib/domain/notices/contact.ts';
import { type LookUpFacts, mailAnswer, smsAnswer } from '../../lib/domain/views/look-up-answer.ts';
import { publicStatus } from '../../lib/domain/views/public-status.ts';
import type { World } from '../../lib/world/world.ts';
import { applicantAsFiled } from '../dossier/applicant-as-filed.ts';
import { myItem } from '../dossier/my-dossier.ts';
import { readDossier } from '../dossier/read-dossier.ts';

export type Message = { readonly channel: 'sms' | 'email'; readonly from: string; readonly text: string };

/** What is said, about which dossier and to whose account; both empty where the message names no dossier we know. */
export type Reply = {
  readonly dossier: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
};

/** The automatic answer to a message (H4, TH-9.4a, BH-12.2b), always from the journal as it stands. */
export const answerTo = async (world: World, { channel, from, text }: Message): Promise<Reply> => {
  const code = dossierCodeIn(text);
  const id = code === null ? undefined : await world.claims.find(`code ${code}`);
  if (code === null || id === undefined) {
    return { dossier: '', recipient: '', subject: 'Tra cứu hồ sơ', text: help(world, channel, code !== null) };
  }
  const { known, owner } = await knownTo(world, id, code, from);
  const { subject, text: letter } = mailAnswer(known);
  return { dossier: id, recipient: owner, subject, text: channel === 'sms' ? smsAnswer(known) : letter };
};

/** From the registered number or address the sender counts as signed in (reading 12); everybody else sees what anyone sees. */
const knownTo = async (
  world: World,
  id: string,
  code: string,
  from: string,
): Promise<{ readonly known: LookUpFacts; readonly owner: string }> => {
  const read = await readDossier(world, id);
  const { dossier, rules } = read;
  const [owner, filed] = await Promise.all([world.accounts.find(dossier.owner), applicantAsFiled(world, dossier)]);
  // Who signs in sees it from their own account anyway.
  const own = owner?.username ? [owner.phone, owner.email] : [];
  const registered = [filed?.phone ?? null, filed?.email ?? null, ...own].some((address) =>
    isSameContact(address, from),
  );
  if (owner === undefined || !registered || !isAccepted(dossier)) {
    return { known: { to: 'anyone', code, ...publicStatus(dossier, rules.profile) }, owner: '' };
  }
  const { fields } = rules.profile.lookUp.is;
  const { state, status, agency, acceptedAt, dueAt, provisional } = myItem(world, read);
  const known: LookUpFacts = {
    to: 'applicant',
    code,
    state: state ?? status,
    agency: fields.includes('agency') ? agency.name : null,
    acceptedAt: fields.includes('received') ? acceptedAt : null,
    dueAt: fields.includes('due') ? dueAt : null,
    ...(provisional ? { provisional } : {}),
  };
  return { known, owner: owner.id };
};

const help = ({ province }: World, channel: 'sms' | 'email', unknownCode: boolean): string => {
  const { hotline, host } = province.profile.portal;
  if (channel === 'sms') {
    return unknownCode
      ? 'Khong co ho so mang ma nay. Vui long kiem tra ma in tren giay tiep nhan.'
      : 'De tra cuu ho so, vui long nhan tin dung ma in tren giay tiep nhan, vi du TC 000.00.00.X00-260213-0007.';
  }
  const what = unknownCode
    ? 'Không có hồ sơ nào mang mã ông/bà đã gửi. Hãy kiểm tra lại mã in trên giấy tiếp nhận.'
    : 'Để tra cứu hồ sơ, hãy gửi thư có mã in trên giấy tiếp nhận, ví dụ 000.00.00.X00-260213-0007.';
  return `${what}\nHoặc tra cứu tại ${host}, gọi ${hotline}, đến Bộ phận Một cửa.`;
};
