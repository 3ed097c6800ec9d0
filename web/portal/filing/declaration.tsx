import type { Field, FormPage, ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { FormState, MyDossier } from '../../../lib/contract/dossiers.ts';
import { ApiProblem, type Fault, faultsOf } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, Hidden } from '../../shared/form.tsx';
import { fetchWithProcedure } from '../dossier/own-dossier.ts';
import { missingPage } from '../no-page.tsx';
import { type OwnPageRequest, typed } from '../page-request.tsx';
import { AnswerField, answerWords, postedAnswer, prefillOf } from './answer-field.tsx';
import { askedFields, type FieldAnswers, isOpen, overviewPath, pageAfter, pageBefore } from './flow.ts';

const SHOWN = '_shown';
/** The answers that stood saved when the page was drawn, as JSON: what another window saves meanwhile is not written over unseen. */
const SEEN = '_seen';

/** One group of questions a page (C2); what was saved is shown again. */
export const declarationPage = async (page: OwnPageRequest): Promise<Response> => {
  const asked = await question(page);
  if (asked === undefined) return missingPage(page);
  if (!isOpen(asked.dossier)) return page.go(`/ho-so/${asked.dossier.id}`);

  const wrong = asked.dossier.errors.filter(({ field }) => asked.formPage.fields.some(({ name }) => name === field));
  return form(page, asked, asked.dossier.answers, page.query('sua') === '' ? [] : wrong);
};

/** Saves the page's answers and goes on; with a mistake in them the page comes back as typed. */
export const saveDeclaration = async (page: OwnPageRequest): Promise<Response> => {
  const asked = await question(page);
  if (asked === undefined) return missingPage(page);
  const { procedure, dossier, formPage } = asked;
  const posted = await typed(page.c);
  const shown = (posted[SHOWN] ?? '').split(',');
  const onPage = formPage.fields.filter(({ name }) => shown.includes(name));
  const answers = Object.fromEntries(onPage.map((field) => [field.name, postedAnswer(field, posted)]));
  const whole = { ...dossier.answers, ...answers };

  const faults = await save(page, dossier.id, { answers, seen: await seenIn(page) }, onPage);
  if (faults === 'changed') {
    const now = await question(page);
    return now === undefined ? missingPage(page) : form(page, now, { ...now.dossier.answers, ...answers }, [], onPage);
  }
  const stillAsked = fieldsOf(procedure, formPage, whole);
  if (faults.some(({ field }) => field === '' || stillAsked.some(({ name }) => name === field)))
    // What is wrong is saved all the same: the page that comes back has seen it.
    return form(page, (await question(page)) ?? asked, whole, faults);
  // An answer may have opened a further question on this page: it is asked before going on.
  if (stillAsked.some(({ name }) => !shown.includes(name))) return page.go(`${page.c.req.path}${backTo(page)}`);
  return page.go(
    page.query('tu') === '' ? pageAfter(dossier.id, procedure, whole, formPage.key) : overviewPath(dossier),
  );
};

type Question = { readonly dossier: MyDossier; readonly procedure: ProcedureFull; readonly formPage: FormPage };

const question = async (page: OwnPageRequest): Promise<Question | undefined> => {
  const { dossier, procedure } = await fetchWithProcedure(page);
  const formPage = procedure.form.find(({ key }) => key === page.param('page'));
  return formPage === undefined ? undefined : { dossier, procedure, formPage };
};

const seenIn = async (page: OwnPageRequest): Promise<FieldAnswers | undefined> => {
  const { [SEEN]: seen } = await page.c.req.parseBody();
  try {
    return typeof seen === 'string' ? JSON.parse(seen) : undefined;
  } catch {
    return undefined;
  }
};

type Saving = { readonly answers: FieldAnswers; readonly seen: FieldAnswers | undefined };

const save = async (
  page: OwnPageRequest,
  id: string,
  saving: Saving,
  onPage: readonly Field[],
): Promise<readonly Fault[] | 'changed'> => {
  try {
    const { missing, errors } = await page.api.send<FormState>('PUT', `/api/dossiers/${id}/form`, saving);
    return onPage.flatMap((field) => {
      const error = errors.find((fault) => fault.field === field.name);
      if (error !== undefined) return [{ field: field.name, message: told(field, error.message) }];
      return missing.includes(field.name) ? [{ field: field.name, message: needed(field) }] : [];
    });
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    if (error.reason === 'form-changed') return 'changed';
    return faultsOf(error).map(({ field, message }) => ({ field: field.replace(/^(body\.)?answers\./, ''), message }));
  }
};

const fieldsOf = (procedure: ProcedureFull, formPage: FormPage, answers: FieldAnswers): readonly Field[] => {
  const asked = askedFields(procedure, answers);
  return formPage.fields.filter((field) => asked.includes(field));
};

const needed = ({ type, label }: Field): string => `${type === 'choice' ? 'Xin chọn' : 'Xin điền'}: ${label}.`;

// A sentence that already names its field is not given the name twice.
const told = ({ type, label }: Field, message: string): string => {
  if (type === 'date' && message.startsWith('Ngày chưa đúng'))
    return `${label}: ngày chưa đúng. Xin gõ đủ ngày, tháng, năm bằng số, ví dụ 27 3 2026.`;
  return message.toLowerCase().startsWith(label.toLowerCase()) ? message : `${label}: ${message}`;
};

const backTo = (page: OwnPageRequest): string => (page.query('tu') === '' ? '' : '?tu=kiem-tra');

const form = (
  page: OwnPageRequest,
  { dossier, procedure, formPage }: Question,
  answers: FieldAnswers,
  faults: readonly Fault[],
  typedOver: readonly Field[] = [],
): Response => {
  const differs = typedOver.filter(({ name }) => (dossier.answers[name] ?? '') !== (answers[name] ?? ''));
  const fields = fieldsOf(procedure, formPage, answers);
  const here = fields.some(({ name }) => faultOf(faults, name) !== undefined);
  return page.show(
    {
      title: formPage.title,
      back:
        page.query('tu') === ''
          ? pageBefore(dossier.id, procedure, answers, formPage.key)
          : { href: overviewPath(dossier), text: 'Quay lại' },
      body: (
        <>
          <ErrorSummary faults={faults} />
          {differs.length > 0 && <SavedElsewhere fields={differs} saved={dossier.answers} typed={answers} />}
          <p class="small">{procedure.name}</p>
          <h1>{formPage.title}</h1>
          <form method="post" action={`${page.c.req.path}${backTo(page)}`} novalidate>
            <Hidden
              values={{
                [SHOWN]: fields.map(({ name }) => name).join(','),
                [SEEN]: JSON.stringify(
                  Object.fromEntries(fields.map(({ name }) => [name, dossier.answers[name] ?? ''])),
                ),
              }}
            />
            {fields.map((field) => {
              const saved = answers[field.name];
              const known = saved === undefined ? prefillOf(field, page.me, procedure) : '';
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
    differs.length > 0 ? 409 : here || faults.length > 0 ? 422 : 200,
  );
};

type TwoWindows = { readonly fields: readonly Field[]; readonly saved: FieldAnswers; readonly typed: FieldAnswers };

/** Both of what another window saved and what was typed here; nothing is lost before the person has chosen. */
const SavedElsewhere = ({ fields, saved, typed: here }: TwoWindows) => (
  <div class="note warn" role="alert">
    <h2>Tờ khai này vừa được sửa ở cửa sổ khác</h2>
    <p>Chưa lưu đè. Xin xem lại từng ô dưới đây; bấm “Tiếp tục” là lưu theo những gì đang hiện trên trang này.</p>
    <dl class="facts">
      {fields.map((field) => (
        <div>
          <dt>{field.label}</dt>
          <dd>
            Đang lưu: <bdi>{answerWords(field, saved[field.name] ?? '') || '(trống)'}</bdi>
          </dd>
          <dd>
            Vừa gõ ở đây: <bdi>{answerWords(field, here[field.name] ?? '') || '(trống)'}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  </div>
);
