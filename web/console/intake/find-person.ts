import type { PersonFound } from '../../../lib/contract/counter-applicant.ts';
import { ApiProblem } from '../../shared/client.ts';
import { asJson } from '../../shared/paper-calls.ts';
import type { PageRequest, Typed } from '../page-request.ts';
import { foundWords } from './found-words.ts';

/** POST /can-bo/tiep-nhan/:code/nguoi-nop, for the page's script: what is known of the number just typed, in words. */
export const findPersonCall = (c: PageRequest): Promise<Response> =>
  asJson(c, async () => {
    const { kind, number, name } = (await c.req.json().catch(() => ({}))) as Partial<Record<string, unknown>>;
    const found = await ask(c, { identity: { kind, number }, name: typeof name === 'string' ? name : '' });
    return { words: foundWords(found), differs: found.sameName === false };
  });

/** The same for the page itself; undefined where no number was typed, or none that could be looked up. */
export const findTyped = async (c: PageRequest, typed: Typed): Promise<PersonFound | undefined> => {
  const [kind, number = ''] = [typed['applicant.kind'], typed['applicant.identifier']];
  if (number === '' || kind === 'none') return undefined;
  try {
    return await ask(c, { identity: { kind, number }, name: typed['applicant.name'] ?? '' });
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 400) return undefined;
    throw error;
  }
};

const ask = (c: PageRequest, body: object): Promise<PersonFound> =>
  c.get('api').send<PersonFound>('POST', '/api/desk/persons', body);
