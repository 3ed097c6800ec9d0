import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { PersonFound } from '../../../lib/contract/counter-applicant.ts';
import type { CounterReceived } from '../../../lib/contract/desk.ts';
import { ApiProblem, type Fault } from '../../shared/client.ts';
import { KEEP_INTAKE, KNOWN_PERSON, SCANS } from '../assets.ts';
import { draw } from '../draw.tsx';
import { type PageRequest, type Typed, typedOf } from '../page-request.ts';
import { LOOK_UP } from './applicant-fields.tsx';
import { findTyped } from './find-person.ts';
import { counterWays } from './form.ts';
import { allAgencies, begunIntakes, keptScans, keptTyped, newDraft, readProcedure } from './intake-draft.ts';
import { IntakeSheet } from './intake-form.tsx';
import { whoFaults } from './read-applicant.ts';
import { endingFaults } from './read-ending.ts';
import { intakeFaults, moneyFaults, readIntake } from './read-intake.ts';
import { scansIn, takeScans } from './take-scans.ts';

/** GET /can-bo/tiep-nhan/:code: everything on one page. */
export const intakePage = async (c: PageRequest): Promise<Response> => {
  const procedure = await readProcedure(c);
  if (counterWays(procedure).length === 0) return drawOnlineOnly(c, procedure);
  const draft = c.req.query('dang-go') ?? '';
  return drawIntake(c, procedure, draft === '' ? {} : { ...(await keptTyped(c, draft)), draft }, []);
};

/** POST /can-bo/tiep-nhan/:code: keeps the scans, then files and answers in one go (ND61-17.1, C8). */
export const sendIntake = async (c: PageRequest): Promise<Response> => {
  const procedure = await readProcedure(c);
  const form = await c.req.formData();
  let typed: Typed = typedOf(form);
  try {
    const scans = scansIn(procedure, form);
    const kept = await keptScans(c, typed.draft);
    if (scans.length > 0)
      typed = { ...typed, draft: typed.draft || (await newDraft(c, procedure, typed.agency ?? '')) };
    const faults = await takeScans(c, typed, { kept, scans });
    if (faults.length > 0 || typed.act === 'luu-ban-quet') return drawIntake(c, procedure, typed, faults);
    if (typed.act === LOOK_UP) return drawIntake(c, procedure, typed, [], await findTyped(c, typed));
    const wrong = [...whoFaults(typed), ...moneyFaults(typed), ...endingFaults(procedure, typed)];
    if (wrong.length > 0) return drawIntake(c, procedure, typed, wrong);

    const key = typed.key ? { 'idempotency-key': typed.key } : undefined;
    const body = readIntake(procedure, typed);
    const { id, contactKept } = await c.get('api').send<CounterReceived>('POST', '/api/desk/dossiers', body, key);
    const theirs = contactKept === false ? '?lien-he=tu-doi' : '';
    return c.redirect(`/can-bo/tiep-nhan/da-nhan/${encodeURIComponent(id)}${theirs}`, 303);
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status >= 500 || error.status === 401) throw error;
    const found = error.reason === 'name-differs' ? await findTyped(c, typed) : undefined;
    return drawIntake(c, procedure, typed, intakeFaults(procedure, typed, error), found);
  }
};

const TO_CHOOSE = { href: '/can-bo/tiep-nhan', text: 'Chọn thủ tục khác' };

/** No form where nothing could come of it (D17). */
const drawOnlineOnly = (c: PageRequest, { name, code }: ProcedureFull): Response =>
  draw(
    c,
    { title: `Tiếp nhận: ${name}`, back: TO_CHOOSE },
    <>
      <h1>Tiếp nhận: {name}</h1>
      <p class="small code">{code}</p>
      <p class="note">
        Thủ tục này chỉ nhận hồ sơ nộp trực tuyến nên không tiếp nhận tại quầy được. Hãy hướng dẫn người dân nộp trên
        Cổng dịch vụ công, hoặc giúp họ nộp bằng tài khoản của họ.
      </p>
    </>,
  );

const drawIntake = async (
  c: PageRequest,
  procedure: ProcedureFull,
  typed: Typed,
  faults: readonly Fault[],
  found?: PersonFound,
): Promise<Response> =>
  draw(
    c,
    {
      title: `Tiếp nhận: ${procedure.name}`,
      status: faults.length > 0 ? 422 : 200,
      back: TO_CHOOSE,
      scripts: [KEEP_INTAKE, SCANS, KNOWN_PERSON],
    },
    <IntakeSheet
      form={{
        procedure,
        agency: c.get('me').agency,
        agencies: await allAgencies(c),
        typed,
        faults,
        scans: await keptScans(c, typed.draft),
        begun: c.req.method === 'GET' && !typed.draft ? await begunIntakes(c, procedure) : [],
        found,
        mostBytes: c.get('settings').mostBytes,
        idempotencyKey: typed.key || crypto.randomUUID(),
      }}
    />,
  );
