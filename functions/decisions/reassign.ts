import { comparedName } from '../../lib/contract/typed/names.ts';
import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { Account } from '../../lib/world/accounts.ts';
import { mustNotBeOwnContact } from '../accounts/own-contact.ts';
import type { FiledApplicant } from '../deciding/contents.ts';
import { formOf } from '../dossier/dossier-parts.ts';
import { filedAtCounter, numberedIn } from '../filing/applicant-said.ts';
import { initialsOf } from '../filing/initials.ts';
import { knownAtCounter, ownerAtCounter, walkIn } from '../filing/walk-in.ts';
import { Refused } from '../wire/operation.ts';
import type { DecisionHandler, DecisionRequest } from './decision.ts';

/** Whose it is, by what stands on their card: the account or the record of that number, or a record of their own where there is none. */
export const reassign: DecisionHandler<'reassign'> = async ({ world, dossier, body, who, text }) => {
  mustNotBeOwnContact(who, body);
  const paper = numberedIn(body);
  const known = await knownAtCounter(world, placeOf(dossier), paper);
  const name = nameMeant(body, known);
  const expected = await ownerAtCounter(world, placeOf(dossier), paper);
  const before = await formOf(world, dossier);
  const said = filedAtCounter({ ...body, name });
  const applicant = keeping(said, before.applicant, await world.accounts.find(dossier.owner));
  const [reason, form] = [text({ text: body.reason }), text({ ...before, applicant })];
  const came = { applicant: said, paper, samePerson: body.samePerson ?? false, keepContact: false };
  return {
    contents: [reason, form],
    take: async (now) => ({ owner: await walkIn(world, placeOf(now), came) }),
    command: ({ owner }) => ({ owner: owner || expected, form: form.sha256, text: reason.sha256 }),
  };
};

/** A record of one's own carries the entry it was made after: that of the filing may be the wrong person's. */
const placeOf = ({ id, last }: Pick<FiledDossier, 'id' | 'last'>): string => `${id}-${last.entry}`;

/** The name on the card, or on record. Who is there under another name is not who was meant (409); who is not there needs a name. */
const nameMeant = ({ name, samePerson }: DecisionRequest<'reassign'>['body'], known: Account | undefined): string => {
  if (known === undefined && !name)
    throw new Refused(400, 'invalid-input', [{ field: 'name', message: 'Cần họ tên: số này chưa có trong hệ thống.' }]);
  if (known !== undefined && name && !samePerson && comparedName(known.name) !== comparedName(name)) {
    const message = `Số này đã có trong hệ thống, của người có tên viết tắt ${initialsOf(known.name)} Hãy xem lại số và tên trên thẻ; đúng người mà tên ghi sai thì xác nhận điều đó.`;
    throw new Refused(409, 'name-differs', [{ field: 'name', message }]);
  }
  return name || (known?.name ?? '');
};

/** How to reach them stays as it was said at the filing, unless that was the other person's. */
const keeping = (
  said: FiledApplicant,
  before: FiledApplicant | undefined,
  former: Account | undefined,
): FiledApplicant => {
  const kept = (part: 'phone' | 'email' | 'address'): string | null =>
    before?.[part] === former?.[part] ? null : (before?.[part] ?? null);
  return {
    ...said,
    phone: said.phone ?? kept('phone'),
    email: said.email ?? kept('email'),
    address: said.address ?? kept('address'),
  };
};
