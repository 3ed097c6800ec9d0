import { readFileSync } from 'node:fs';
import type { ProcedureFull } from '../../lib/contract/catalogue.ts';
import type { MyDossier } from '../../lib/contract/dossiers.ts';
import { filledIn } from '../filled-in.ts';
import type { Person } from './person.ts';

export const HAC_THANH = '000.17.22.H56';

const file = (name: string) => readFileSync(new URL(`./papers/${name}`, import.meta.url));

/** A photo from a phone and a scan: small, and really what they say. */
export const PHOTO = { name: 'giấy chứng sinh.jpg', type: 'image/jpeg', bytes: file('photo.jpg') };
export const SCAN = { name: 'giấy chứng sinh.pdf', type: 'application/pdf', bytes: file('scan.pdf') };

/** A dossier prepared up to the last page: form filled in, every required paper uploaded. */
export const prepared = async (person: Person, code: string, agency = HAC_THANH): Promise<string> => {
  const { body: procedure } = await person.ask<ProcedureFull>('GET', `/api/procedures/${code}`);
  const { body: draft } = await person.ask<{ id: string }>('POST', '/api/dossiers', { procedure: code, agency });
  const form = await person.ask('PUT', `/api/dossiers/${draft.id}/form`, { answers: filledIn(procedure) });
  if (form.status !== 200) throw new Error(`form: ${JSON.stringify(form.body)}`);
  for (const { code: component, required, source } of procedure.components) {
    if (!required || source === 'form') continue;
    const { body } = await person.upload(draft.id, component, PHOTO);
    if (body.state !== 'stored') throw new Error(`upload: ${JSON.stringify(body)}`);
  }
  return draft.id;
};

/** Filed online. */
export const filed = async (person: Person, code: string, agency = HAC_THANH, by = 'online'): Promise<string> => {
  const id = await prepared(person, code, agency);
  const said = { delivery: { by }, payment: 'counter' };
  const { status, body } = await person.ask('POST', `/api/dossiers/${id}/submission`, said);
  if (status !== 202) throw new Error(`submission: ${status} ${JSON.stringify(body)}`);
  return id;
};

/** Answers a supplement request online: every paper it names is sent anew, a declaration it names says something else. */
export const answerRequest = async (person: Person, id: string) => {
  const { body: mine } = await person.ask<MyDossier>('GET', `/api/dossiers/${id}`);
  const { body: procedure } = await person.ask<ProcedureFull>('GET', `/api/procedures/${mine.procedure.code}`);
  const fields = procedure.form.flatMap((page) => page.fields);
  for (const { component } of mine.request?.items ?? []) {
    if (procedure.components.some(({ code, source }) => code === component && source !== 'form')) {
      await person.upload(id, component, PHOTO);
      continue;
    }
    const words = fields.find(
      ({ type, prefill, name }) => type === 'text' && prefill === undefined && mine.answers[name],
    );
    const answers = { ...mine.answers, [words?.name ?? '']: `${mine.answers[words?.name ?? '']} Mới` };
    await person.ask('PUT', `/api/dossiers/${id}/form`, { answers });
  }
  return person.ask('POST', `/api/dossiers/${id}/supplement`, {});
};
