import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import type { Role } from '../../lib/domain/journal/moment.ts';
import type { Province } from '../../lib/domain/profile.ts';
import type { Account } from '../../lib/world/accounts.ts';
import { sha256Of } from '../../lib/world/chain.ts';
import type { Application, World } from '../../lib/world/world.ts';
import { findProvince } from '../../provinces/find-province.ts';

/** A procedure, the agency that resolves it and the people of its five-step route. */
export type Cast = {
  readonly procedure: Procedure;
  readonly agency: string;
  readonly applicant: Account;
  readonly receptionist: Account;
  readonly head: Account;
  readonly officer: Account;
  readonly leader: Account;
  readonly clerk: Account;
};

/** The province the sheet is measured with. */
export const PROVINCE: Province = findProvince('thanh-hoa');

/** Khai sinh: within the day. */
export const BIRTH = '1.001193';

/** Thường trú: seven working days, so that deadlines lie on many days. */
export const RESIDENCE = '1.004222';

/** The people of a procedure at the first agency that resolves it. */
export const castOf = async (world: World, code: string): Promise<Cast> => {
  const procedure = world.province.procedures.find((one) => one.code === code);
  const agency = procedure?.agencies[0];
  const [citizen] = world.province.citizens;
  if (procedure === undefined || agency === undefined || citizen === undefined) throw new Error(`no procedure ${code}`);

  const first = async (role: Role): Promise<Account> => {
    const [account] = await world.accounts.withRole(agency, role);
    if (account === undefined) throw new Error(`nobody is ${role} at ${agency}`);
    return account;
  };
  return {
    procedure,
    agency,
    applicant: await world.accounts.get(citizen.id),
    receptionist: await first('receptionist'),
    head: await first('department-head'),
    officer: await first('officer'),
    leader: await first('leader'),
    clerk: await first('clerk'),
  };
};

/** A draft filled in as somebody would, with every paper stored. */
export const readyDraft = (world: World, id: string, { procedure, agency, applicant }: Cast): Application => ({
  id,
  owner: applicant.id,
  procedure: procedure.code,
  agency,
  answers: answersTo(procedure),
  files: procedure.components
    .filter(({ required, source }) => required && source !== 'form')
    .map(({ code }) => ({
      fileId: `${id}-${code}`,
      component: code,
      name: 'giay-to.jpg',
      type: 'image/jpeg',
      size: 200_000,
      sha256: sha256Of(`${id} ${code}`),
      state: 'stored',
    })),
  changedAt: world.clock.now(),
  purpose: 'filing',
});

const SAMPLES: Readonly<Record<string, string>> = {
  'long-text': 'Nội dung mẫu',
  date: '2026-02-09',
  number: '1',
  identifier: '038099000001',
  phone: '0900000001',
  email: 'lan@example.vn',
};

/** A mother is born before her child. */
const BEFORE = '1990-05-12';

const answersTo = ({ form }: Procedure): Record<string, string> => {
  const answers: Record<string, string> = {};
  for (const { name, type, options, showWhen, bounds } of form.flatMap(({ fields }) => fields)) {
    if (showWhen !== undefined && answers[showWhen.field] !== showWhen.equals) continue;
    answers[name] = options?.[0]?.value ?? (bounds?.before === undefined ? SAMPLES[type] : BEFORE) ?? 'Nguyễn Minh An';
  }
  return answers;
};
