import { formLines } from '../../lib/domain/catalogue/check-form.ts';
import type { FormToSign } from '../../lib/domain/slips/form-to-sign.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { World } from '../../lib/world/world.ts';
import { agencyNamed } from '../dossier/dossier-parts.ts';
import { type FilingAct, hashOfAct } from './acts.ts';

const TITLES: Readonly<Record<FilingAct['name'], string>> = {
  filing: 'Tờ khai nộp hồ sơ',
  supplement: 'Tờ khai bổ sung hồ sơ',
  change: 'Tờ khai thay đổi hồ sơ',
  withdrawal: 'Đơn rút hồ sơ',
};

/** The form an organisation signs for an act, as PDF: the same bytes as long as nothing of the act changes. About 30 ms. */
export const drawForm = (world: World, who: Account, act: FilingAct): Promise<Uint8Array> =>
  world.drawing.form(formOf(world, who, act));

const formOf = (world: World, { name, identifier }: Account, act: FilingAct): FormToSign => ({
  title: TITLES[act.name],
  agency: agencyNamed(world, act.agency).name,
  procedure: act.procedure.name,
  applicant: name,
  number: identifier ?? '',
  dossier: act.code ?? act.id,
  pages: act.draft === null ? [] : formLines(act.procedure, act.draft.answers),
  papers: (act.draft?.files ?? [])
    .filter(({ state }) => state === 'stored')
    .map(({ component, name: file, sha256 }) => ({ component: componentNamed(act, component), name: file, sha256 })),
  sha256: hashOfAct(act),
});

const componentNamed = ({ procedure }: FilingAct, component: string): string =>
  procedure.components.find(({ code }) => code === component)?.name ?? component;
