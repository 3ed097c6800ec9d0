import type { Decided, DeskDossier } from '../../../lib/contract/desk.ts';
import { ApiProblem, type Fault } from '../../shared/client.ts';
import { type AnyForm, decisionForm } from '../decisions/decisions.ts';
import { type PageRequest, type Typed, typedOf } from '../page-request.ts';
import { Changed, KeptText } from './changed.tsx';
import { deskPath, donePath, dossierNow } from './dossier-now.ts';
import { drawDossier } from './draw-dossier.tsx';

const UNKNOWN = { field: '', message: 'Trang này không có quyết định đó. Hãy tải lại hồ sơ rồi làm lại.' };

/** POST /can-bo/ho-so/:id/quyet-dinh: one decision; what cannot be taken comes back with everything that was typed. */
export const sendDecision = async (c: PageRequest): Promise<Response> => {
  const id = c.req.param('id') ?? '';
  const api = c.get('api');
  const typed = unprefixed(typedOf(await c.req.formData()));
  const dossier = await dossierNow(api, id);
  const back = (faults: readonly Fault[]): Response =>
    drawDossier(c, dossier, { status: 422, typed, faults: prefixed(typed, faults) });

  const form = decisionForm(typed.decision ?? '');
  if (form === undefined) return back([UNKNOWN]);
  const read = form.read(typed, dossier);
  if ('faults' in read) return back(read.faults);

  const { decision, seen } = read.body;
  try {
    const key = typed.key ? { 'idempotency-key': typed.key } : undefined;
    await api.send<Decided>('POST', deskPath(id, '/decisions'), read.body, key);
    return c.redirect(`${donePath(id, { decision, step: seen })}&cho=1`, 303);
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status >= 500 || error.status === 401) throw error;
    if (error.reason === 'step-changed')
      return drawChanged(c, await dossierNow(api, id, { decision, step: seen }), typed, error.detail);
    return back(faultsOf(error, form, typed, dossier));
  }
};

const drawChanged = (c: PageRequest, fresh: DeskDossier, typed: Typed, detail: string): Response => {
  const still = fresh.moves.some(({ decision }) => decision === typed.decision);
  return drawDossier(c, fresh, {
    status: 409,
    // The old command is spent: the form that comes back saw another step, so it is another command.
    typed: still ? { ...typed, key: '' } : null,
    banner: (
      <>
        <Changed dossier={fresh} known={Number(typed.known ?? 0)} detail={detail} />
        {!still && <KeptText dossier={fresh} typed={typed} />}
      </>
    ),
  });
};

/** What was typed under the names of the decision's own fields. */
export const unprefixed = (posted: Typed): Typed => {
  const prefix = `${posted.mark ?? posted.decision ?? ''}.`;
  return Object.fromEntries(
    Object.entries(posted).map(([name, value]) => [name.startsWith(prefix) ? name.slice(prefix.length) : name, value]),
  );
};

const prefixed = (typed: Typed, faults: readonly Fault[]): readonly Fault[] =>
  faults.map(({ field, message }) => ({
    field: field === '' ? '' : `${typed.mark ?? typed.decision}.${field}`,
    message,
  }));

/** Where what the API found wrong stands in the form. */
const faultsOf = (
  { reason, detail, errors }: ApiProblem,
  { fieldOfReason = {}, fieldOfBody }: AnyForm,
  typed: Typed,
  dossier: DeskDossier,
): readonly Fault[] =>
  errors.length === 0
    ? [{ field: fieldOfReason[reason] ?? '', message: detail }]
    : errors.map(({ field, message }) => ({ field: fieldOfBody?.(field, typed, dossier) ?? field, message }));
