import { fileURLToPath } from 'node:url';
import type { FormToSign } from '../domain/slips/form-to-sign.ts';
import { asData, setTemplate } from './typst.ts';

const TEMPLATES = fileURLToPath(new URL('./slips/', import.meta.url));

/** The PDF an organisation signs: A4, the same bytes for the same filing. About 30 ms. */
export const renderForm = (form: FormToSign): Promise<Uint8Array> =>
  setTemplate(
    { folder: TEMPLATES, template: 'to-sign', inputs: { form: asData(form) } },
    ({ compiler, set }) => new Uint8Array(compiler.pdf(set)),
  );
