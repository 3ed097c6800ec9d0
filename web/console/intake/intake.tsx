import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { CounterReceived } from '../../../lib/contract/desk.ts';
import type { MyDossier } from '../../../lib/contract/dossiers.ts';
import { type ApiClient, ApiProblem, type Fault } from '../../shared/client.ts';
import { type Asked, typedOf } from '../asking.ts';
import { draw } from '../draw.tsx';
import type { Typed } from '../read-decision.ts';
import { IntakePage } from './intake-form.tsx';
import { intakeFaults, moneyFaults, papersIn, readIntake } from './read-intake.ts';
import { sendScan } from './send-scan.ts';

/** GET /can-bo/tiep-nhan/:code: everything on one page. */
export const showIntake = async (c: Asked): Promise<Response> => page(c, await readProcedure(c), {}, []);

/** POST /can-bo/tiep-nhan/:code: keeps the scans, then files and receives in one go (ND61-17.1, C8). */
export const takeIntake = async (c: Asked): Promise<Response> => {
  const procedure = await readProcedure(c);
  const form = await c.req.formData();
  let typed: Typed = typedOf(form);
  try {
    const scans = scansIn(procedure, form);
    if (scans.length > 0) typed = { ...typed, draft: typed.draft || (await newDraft(c, procedure, typed)) };
    const faults = await sendAll(c, typed.draft ?? '', scans);
    if (faults.length > 0 || typed.act === 'luu-ban-quet') return page(c, procedure, typed, faults);
    const wrongMoney = moneyFaults(typed);
    if (wrongMoney.length > 0) return page(c, procedure, typed, wrongMoney);

    const key = typed.key ? { 'idempotency-key': typed.key } : undefined;
    const body = readIntake(procedure, typed);
    const { id } = await c.get('api').send<CounterReceived>('POST', '/api/desk/dossiers', body, key);
    return c.redirect(`/can-bo/tiep-nhan/da-nhan/${encodeURIComponent(id)}`, 303);
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status >= 500 || error.status === 401) throw error;
    return page(c, procedure, typed, intakeFaults(procedure, typed, error));
  }
};

const readProcedure = (c: Asked): Promise<ProcedureFull> =>
  c.get('api').get(`/api/procedures/${encodeURIComponent(c.req.param('code') ?? '')}`);

type Scan = { readonly component: ProcedureFull['components'][number]; readonly file: File };

const scansIn = (procedure: ProcedureFull, form: FormData): readonly Scan[] =>
  papersIn(procedure).flatMap((component) =>
    form
      .getAll(`scan.${component.code}`)
      .flatMap((file) => (file instanceof File && file.size > 0 ? [{ component, file }] : [])),
  );

const sendAll = async (c: Asked, draft: string, scans: readonly Scan[]): Promise<readonly Fault[]> => {
  const faults: Fault[] = [];
  for (const { component, file } of scans) faults.push(...(await sendScan(c, draft, component, file)));
  return faults;
};

const newDraft = async (c: Asked, procedure: ProcedureFull, typed: Typed): Promise<string> => {
  const agency = typed.agency || c.get('me').agency || procedure.agencies[0]?.code;
  return (await c.get('api').send<{ id: string }>('POST', '/api/dossiers', { procedure: procedure.code, agency })).id;
};

const page = async (c: Asked, procedure: ProcedureFull, typed: Typed, faults: readonly Fault[]): Promise<Response> =>
  draw(
    c,
    {
      title: `Tiếp nhận: ${procedure.name}`,
      status: faults.length > 0 ? 422 : 200,
      back: { href: '/can-bo/tiep-nhan', text: 'Chọn thủ tục khác' },
    },
    <IntakePage
      form={{
        procedure,
        agency: c.get('me').agency,
        typed,
        faults,
        scans: await keptScans(c.get('api'), typed.draft),
        idempotencyKey: typed.key || crypto.randomUUID(),
      }}
    />,
  );

const keptScans = async (api: ApiClient, draft: string | undefined): Promise<MyDossier['files']> =>
  draft ? (await api.get<MyDossier>(`/api/dossiers/${encodeURIComponent(draft)}`)).files : [];
