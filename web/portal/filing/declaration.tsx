import type { Field, FormPage, ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { FormState, MyDossier } from '../../../lib/contract/dossiers.ts';
import { ApiProblem, type Fault, faultsOf } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, Hidden } from '../../shared/form.tsx';
import { getWithProcedure } from '../dossier/own-dossier.ts';
import { missingPage } from '../no-page.tsx';
import { type OwnVisit, typed } from '../page-request.tsx';
import { AnswerField, postedAnswer, prefillOf } from './answer-field.tsx';
import { type Answers, askedFields, isOpen, overviewPath, pageAfter, pageBefore } from './flow.ts';

const SHOWN = '_shown';

/** One group of questions a page (C2); what was saved is shown again. */
export const declarationPage = async (visit: OwnVisit): Promise<Response> => {
  const asked = await question(visit);
  if (asked === undefined) return missingPage(visit);
  if (!isOpen(asked.dossier)) return visit.go(`/ho-so/${asked.dossier.id}`);

  const wrong = asked.dossier.errors.filter(({ field }) => asked.page.fields.some(({ name }) => name === field));
  return form(visit, asked, asked.dossier.answers, visit.query('sua') === '' ? [] : wrong);
};

/** Saves the page's answers and goes on; with a mistake in them the page comes back as typed. */
export const saveDeclaration = async (visit: OwnVisit): Promise<Response> => {
  const asked = await question(visit);
  if (asked === undefined) return missingPage(visit);
  const { procedure, dossier, page } = asked;
  const posted = await typed(visit.c);
  const shown = (posted[SHOWN] ?? '').split(',');
  const onPage = page.fields.filter(({ name }) => shown.includes(name));
  const answers = Object.fromEntries(onPage.map((field) => [field.name, postedAnswer(field, posted)]));
  const whole = { ...dossier.answers, ...answers };

  const faults = await save(visit, dossier.id, answers, onPage);
  const stillAsked = fieldsOf(procedure, page, whole);
  if (faults.some(({ field }) => field === '' || stillAsked.some(({ name }) => name === field)))
    return form(visit, asked, whole, faults);
  // An answer may have opened a further question on this page: it is asked before going on.
  if (stillAsked.some(({ name }) => !shown.includes(name))) return visit.go(`${visit.c.req.path}${backTo(visit)}`);
  return visit.go(visit.query('tu') === '' ? pageAfter(dossier.id, procedure, whole, page.key) : overviewPath(dossier));
};

type Question = { readonly dossier: MyDossier; readonly procedure: ProcedureFull; readonly page: FormPage };

const question = async (visit: OwnVisit): Promise<Question | undefined> => {
  const { dossier, procedure } = await getWithProcedure(visit);
  const page = procedure.form.find(({ key }) => key === visit.param('page'));
  return page === undefined ? undefined : { dossier, procedure, page };
};

const save = async (
  visit: OwnVisit,
  id: string,
  answers: Answers,
  onPage: readonly Field[],
): Promise<readonly Fault[]> => {
  try {
    const { missing, errors } = await visit.api.send<FormState>('PUT', `/api/dossiers/${id}/form`, { answers });
    return onPage.flatMap((field) => {
      const error = errors.find((fault) => fault.field === field.name);
      if (error !== undefined) return [{ field: field.name, message: told(field, error.message) }];
      return missing.includes(field.name) ? [{ field: field.name, message: needed(field) }] : [];
    });
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return faultsOf(error).map(({ field, message }) => ({ field: field.replace(/^(body\.)?answers\./, ''), message }));
  }
};

const fieldsOf = (procedure: ProcedureFull, page: FormPage, answers: Answers): readonly Field[] => {
  const asked = askedFields(procedure, answers);
  return page.fields.filter((field) => asked.includes(field));
};

const needed = ({ type, label }: Field): string => `${type === 'choice' ? 'Xin chọn' : 'Xin điền'}: ${label}.`;

// A sentence that already names its field is not given the name twice.
const told = ({ type, label }: Field, message: string): string => {
  if (type === 'date') return `${label}: ngày chưa đúng. Xin gõ đủ ngày, tháng, năm bằng số, ví dụ 27 3 2026.`;
  return message.toLowerCase().startsWith(label.toLowerCase()) ? message : `${label}: ${message}`;
};

const backTo = (visit: OwnVisit): string => (visit.query('tu') === '' ? '' : '?tu=kiem-tra');

const form = (
  visit: OwnVisit,
  { dossier, procedure, page }: Question,
  answers: Answers,
  faults: readonly Fault[],
): Response => {
  const fields = fieldsOf(procedure, page, answers);
  const here = fields.some(({ name }) => faultOf(faults, name) !== undefined);
  return visit.show(
    {
      title: page.title,
      back:
        visit.query('tu') === ''
          ? pageBefore(dossier.id, procedure, answers, page.key)
          : { href: overviewPath(dossier), text: 'Quay lại' },
      body: (
        <>
          <ErrorSummary faults={faults} />
          <p class="small">{procedure.name}</p>
          <h1>{page.title}</h1>
          <form method="post" action={`${visit.c.req.path}${backTo(visit)}`} novalidate>
            <Hidden values={{ [SHOWN]: fields.map(({ name }) => name).join(',') }} />
            {fields.map((field) => {
              const saved = answers[field.name];
              const known = saved === undefined ? prefillOf(field, visit.me) : '';
              return (
                <AnswerField
                  field={field}
                  value={saved ?? known}
                  fault={faultOf(faults, field.name)}
                  fromAccount={known !== ''}
                />
              );
            })}
            <Button>Tiếp tục</Button>
          </form>
        </>
      ),
    },
    here || faults.length > 0 ? 422 : 200,
  );
};
