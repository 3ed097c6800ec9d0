import type { Decided, DeskDossier } from '../../../lib/contract/desk.ts';
import { ApiProblem, type Fault } from '../../shared/client.ts';
import { readDecision, type Typed } from '../decisions/read-decision.ts';
import { type Asked, typedOf } from '../page-request.ts';
import { Changed, KeptText } from './changed.tsx';
import { deskPath, readDossier } from './dossier.tsx';
import { dossierPage } from './dossier-page.tsx';

/** POST /can-bo/ho-so/:id/quyet-dinh: one decision; what cannot be taken comes back with everything that was typed. */
export const decide = async (c: Asked): Promise<Response> => {
  const id = c.req.param('id') ?? '';
  const api = c.get('api');
  const typed = unprefixed(typedOf(await c.req.formData()));
  const dossier = await readDossier(api, id);
  const read = readDecision(typed, dossier);
  if ('faults' in read) return dossierPage(c, dossier, { status: 422, typed, faults: prefixed(typed, read.faults) });

  try {
    const key = typed.key ? { 'idempotency-key': typed.key } : undefined;
    await api.send<Decided>('POST', deskPath(id, '/decisions'), read.body, key);
    return c.redirect(`/can-bo/ho-so/${encodeURIComponent(id)}?xong=${read.body.decision}&cho=1`, 303);
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.status >= 500 || error.status === 401) throw error;
    if (error.reason === 'step-changed') return changedPage(c, await readDossier(api, id), typed, error.detail);
    return dossierPage(c, dossier, { status: 422, typed, faults: prefixed(typed, faultsOf(error, read.body)) });
  }
};

const changedPage = (c: Asked, fresh: DeskDossier, typed: Typed, detail: string): Response => {
  const still = fresh.moves.some(({ decision }) => decision === typed.decision);
  return dossierPage(c, fresh, {
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

const unprefixed = (posted: Typed): Typed => {
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

const ABOUT_A_FIELD: Readonly<Record<string, string>> = {
  'agencies-needed': 'ask',
  'agency-asks-itself': 'ask',
  'answer-by-passed': 'answerBy',
  'refund-more-than-paid': 'amount',
  'original-not-held': 'component',
  'comparison-needed': 'fits',
  'paper-unknown': 'component',
  'already-digitised': 'component',
  'entry-unknown': 'entry',
  'parts-needed': 'agency-0',
  'fault-needed': 'fault',
  'until-not-later': 'until',
  'until-beyond-calendar': 'until',
  'officer-unknown': 'officer',
  'draft-needed': 'draft',
  'outcome-unknown': 'outcome',
};

const faultsOf = (problem: ApiProblem, body: object): readonly Fault[] => {
  if (problem.errors.length === 0) return [{ field: ABOUT_A_FIELD[problem.reason] ?? '', message: problem.detail }];
  return problem.errors.map(({ field, message }) => ({ field: formField(field, body), message }));
};

// `items.0.problem` is the row of the component that stood first in the body; `parts.1.work` the second row of the slip.
const formField = (field: string, body: object): string => {
  const row = /^parts\.(\d+)\.(agency|work|within)/.exec(field);
  if (row !== null) return `${row[2] === 'within' ? 'amount' : row[2]}-${row[1]}`;
  if (/^agencies/.test(field)) return 'ask';
  if (/^components/.test(field)) return 'component';
  const place = /^items\.(\d+)/.exec(field)?.[1];
  if (place === undefined || !('items' in body) || !Array.isArray(body.items)) return field;
  return `problem-${String(body.items[Number(place)]?.component ?? '')}`;
};
