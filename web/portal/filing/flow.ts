import type { Field, FormPage, ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import type { NavItem } from '../../shared/page.tsx';

export type FieldAnswers = Readonly<Record<string, string>>;
export type Way = 'giay-to' | 'nhan-ket-qua' | 'kiem-tra';

/** The fields asked, given the answers so far: a question that depends on another shows once that one is answered so. */
export const askedFields = (procedure: ProcedureFull, answers: FieldAnswers): readonly Field[] => {
  const all = procedure.form.flatMap(({ fields }) => fields);
  const asked = (field: Field, above: readonly string[]): boolean => {
    if (field.showWhen === undefined) return true;
    const { field: name, equals } = field.showWhen;
    const governor = all.find((other) => other.name === name);
    return (
      governor !== undefined &&
      !above.includes(name) &&
      (answers[name] ?? '') === equals &&
      asked(governor, [...above, name])
    );
  };
  return all.filter((field) => asked(field, [field.name]));
};

/** The pages that ask anything at all, given the answers so far. */
export const askedPages = (procedure: ProcedureFull, answers: FieldAnswers): readonly FormPage[] => {
  const asked = new Set(askedFields(procedure, answers).map(({ name }) => name));
  return procedure.form.filter(({ fields }) => fields.some(({ name }) => asked.has(name)));
};

/** Where a new draft begins. */
export const firstPage = (id: string, procedure: ProcedureFull): string => {
  const [first] = askedPages(procedure, {});
  return first === undefined ? afterForm(id, procedure) : declarationPath(id, first.key);
};

/** Where Continue leads from a page of the form. */
export const pageAfter = (id: string, procedure: ProcedureFull, answers: FieldAnswers, key: string): string => {
  const pages = askedPages(procedure, answers);
  const next = pages[pages.findIndex((page) => page.key === key) + 1];
  return next === undefined ? afterForm(id, procedure) : declarationPath(id, next.key);
};

/** Where Back leads from a page of the form, or from the page after the form where `key` is not one of its pages. */
export const pageBefore = (
  id: string,
  procedure: ProcedureFull,
  answers: FieldAnswers,
  key: string | undefined,
): NavItem => {
  const pages = askedPages(procedure, answers);
  const here = pages.findIndex((page) => page.key === key);
  const before = here === -1 ? pages[pages.length - 1] : pages[here - 1];
  if (before !== undefined) return { href: declarationPath(id, before.key), text: 'Quay lại' };
  return { href: `/ho-so/${id}`, text: 'Về hồ sơ' };
};

/** The papers a person hands in; what is filled in on the portal is not one of them. */
export const paperComponents = (procedure: ProcedureFull) =>
  procedure.components.filter(({ source }) => source !== 'form');

/** Required papers with nothing stored yet. */
export const lackingPapers = (procedure: ProcedureFull, dossier: Pick<MyDossier, 'files'>) =>
  paperComponents(procedure).filter(
    ({ code, required }) =>
      required && !dossier.files.some((file) => file.component === code && file.state === 'stored'),
  );

/** Files that did not arrive or were turned away: they must be sent again or taken out. */
export const brokenFiles = (dossier: Pick<MyDossier, 'files'>) =>
  dossier.files.filter(({ state }) => state !== 'stored');

/** True while form and papers may be changed: before filing, while a supplement is asked for, while a change is begun. */
export const isOpen = (dossier: Pick<MyDossier, 'stage' | 'changing'>): boolean =>
  dossier.stage === 'draft' || isBeingMended(dossier);

/** True while a person works on what was filed: asked to supplement it, or changing it unasked (TH-8.2a). */
export const isBeingMended = (dossier: Pick<MyDossier, 'stage' | 'changing'>): boolean =>
  awaitsSupplement(dossier) || dossier.changing;

/** True while the office waits for a supplement. */
export const awaitsSupplement = ({ stage }: Pick<MyDossier, 'stage'>): boolean =>
  stage === 'supplement-requested' || stage === 'returned-for-supplement';

/** Where a person looks over everything: before filing, before sending the supplement or the change. */
export const overviewPath = ({ id, stage, changing }: Pick<MyDossier, 'id' | 'stage' | 'changing'>): string => {
  if (stage === 'draft') return wayPath(id, 'kiem-tra');
  return changing ? `/ho-so/${id}/thay-doi` : `/ho-so/${id}/bo-sung`;
};

export const wayPath = (id: string, way: Way): string => `/ho-so/${id}/${way}`;

export const declarationPath = (id: string, key: string): string => `/ho-so/${id}/to-khai/${encodeURIComponent(key)}`;

const afterForm = (id: string, procedure: ProcedureFull): string =>
  wayPath(id, paperComponents(procedure).length > 0 ? 'giay-to' : 'nhan-ket-qua');
