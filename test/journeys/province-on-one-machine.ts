import type { DeskDossier } from '../../lib/contract/desk.ts';
import { type OneMachineProcess, startOneMachine } from './one-machine-process.ts';
import { type Person, signedIn } from './person.ts';

/** A running desk of one province, and its people by user name. */
export type ProvinceOnOneMachine = {
  readonly system: OneMachineProcess;
  readonly as: (username: string) => Person;
  /** A decision by somebody; throws where the answer is not 200. */
  does(
    username: string,
    dossier: string,
    decision: string,
    more?: Record<string, unknown>,
  ): Promise<Record<string, unknown>>;
  sees(username: string, dossier: string): Promise<DeskDossier>;
  /** Assigned, drafted, signed, sealed: one agency's usual way (TTH-PL). */
  resolves(dossier: string, office: Office, draft?: string): Promise<void>;
  /** The machine's steps in the order they were closed: `check`, `assign`, … */
  walked(username: string, dossier: string): Promise<string[]>;
};

export type Office = {
  readonly head: string;
  readonly officer: string;
  readonly leader: string;
  readonly clerk: string;
};

export const openProvince = async (
  province: string,
  clock = '2026-03-02T08:00:00+07:00',
): Promise<ProvinceOnOneMachine> => {
  const system = await startOneMachine(clock, province);
  const people = new Map<string, Person>();
  const as = (username: string): Person => {
    const person = people.get(username) ?? signedIn(system.url, username);
    people.set(username, person);
    return person;
  };
  const does: ProvinceOnOneMachine['does'] = async (username, dossier, decision, more = {}) => {
    const { status, body } = await as(username).decide(dossier, decision, more);
    if (status !== 200) throw new Error(`${username} ${decision}: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const sees: ProvinceOnOneMachine['sees'] = async (username, dossier) =>
    (await as(username).ask<DeskDossier>('GET', `/api/desk/dossiers/${dossier}`)).body;
  const assigned = async ({ head, officer }: Office, dossier: string): Promise<void> => {
    const me = await as(officer).ask<{ id: string }>('GET', '/api/me');
    await does(head, dossier, 'assign', { officer: me.body.id });
  };

  return {
    system,
    as,
    does,
    sees,
    resolves: async (dossier, office, draft = 'Kết quả giải quyết (mẫu)') => {
      const { moves } = await sees(office.head, dossier);
      if (moves.some(({ decision, step }) => decision === 'assign' && step !== null)) await assigned(office, dossier);
      await does(office.officer, dossier, 'complete-step', { outcome: 'drafted', draft });
      await does(office.leader, dossier, 'sign');
      await does(office.clerk, dossier, 'seal');
    },
    walked: async (username, dossier) => {
      const { body } = await as(username).ask<{ entries: { events: { type: string; key?: string }[] }[] }>(
        'GET',
        `/api/desk/dossiers/${dossier}/journal`,
      );
      const keys = body.entries.flatMap(({ events }) => events.flatMap(({ key }) => (key === undefined ? [] : [key])));
      return keys.map((key) => key.replace(/@\d+/, ''));
    },
  };
};
