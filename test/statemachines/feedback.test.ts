import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneMachineHandlers } from '../../bin/one-machine/handlers.ts';
import { recordIn } from '../../functions/deciding/record.ts';
import { takeFeedback } from '../../functions/feedback/take-feedback.ts';
import { openStep } from '../../functions/steps/open-step.ts';
import type { FeedbackCommand } from '../../lib/domain/feedback/command.ts';
import { decideFeedback } from '../../lib/domain/feedback/decide-feedback.ts';
import type { FeedbackEvent, FeedbackKind } from '../../lib/domain/feedback/events.ts';
import { type Feedback, feedbackJournal } from '../../lib/domain/feedback/feedback.ts';
import { foldFeedback } from '../../lib/domain/feedback/fold-feedback.ts';
import type { Actor } from '../../lib/domain/journal/moment.ts';
import { openSteps } from '../../lib/domain/journal/step.ts';
import type { OneMachine } from '../../lib/world/one-machine.ts';
import { binh, minh, quang } from '../people.ts';
import { SO_MAU, XA_MAU } from '../tinh-mau/agencies.ts';
import { freshFolder, openForTests } from '../world/one-machine-for-tests.ts';
import { walk } from './walk.ts';

const giang: Actor = { id: 'ac-2c1115ae14', roles: ['head-of-one-stop'], agency: SO_MAU };
const folder = freshFolder();
let system: OneMachine;
let open: () => Promise<OneMachine>;
beforeAll(async () => {
  open = () => openForTests(folder.dataDir, oneMachineHandlers(), { clock: '2026-03-02T08:00:00+07:00' });
  system = await open();
  await system.boot();
});
afterAll(async () => {
  await system.close();
  folder.remove();
});

const SENDER: Actor = { id: 'sender', roles: [], agency: null };

const send = async (kind: FeedbackKind): Promise<string> => {
  const { number } = await takeFeedback(
    system.world,
    { kind, about: XA_MAU, name: 'Nguyễn Thị Lan', contact: '0900000901', text: 'Chờ lâu tại quầy.' },
    { channel: 'portal', by: SENDER, owner: null, command: system.world.chance.id() },
  );
  await system.settled();
  return feedbackJournal(number);
};

const now = async (id: string): Promise<Feedback> => foldFeedback(await system.world.journal.read<FeedbackEvent>(id));
const steps = async (id: string) => openSteps(await now(id)).map(({ step, agency }) => `${step} ${agency}`);

type Said = FeedbackCommand extends infer One ? (One extends FeedbackCommand ? Omit<One, 'seen'> : never) : never;

const decides = async (id: string, by: Actor, said: Said): Promise<void> => {
  const seen = openSteps(await now(id))[0]?.key ?? null;
  await recordIn(system.world, foldFeedback, {
    journal: id,
    command: system.world.chance.id(),
    by,
    blank: undefined,
    decide: (before, moment) => decideFeedback(before, { ...said, seen } as FeedbackCommand, moment),
  });
  await system.settled();
};

const text = 'b'.repeat(64);
const answer = (state: 'handled' | 'in-handling') => ({ decision: 'answer', text, state }) as const;
const refer = (to: string) => ({ decision: 'refer', to, text }) as const;

describe('(J1, J4, TH-14, TH-18.2) feedback on its own machine', () => {
  test('told how it stands, referred, answered by the other agency: the walk as words, and nothing is written by walking', async () => {
    const id = await send('feedback');
    expect(await steps(id)).toEqual([`answer ${XA_MAU}`]);
    await decides(id, minh, answer('in-handling'));
    expect(await steps(id)).toEqual([`finish ${XA_MAU}`]);
    await decides(id, quang, refer(SO_MAU));
    expect(await steps(id)).toEqual([`answer ${SO_MAU}`]);
    await decides(id, binh, answer('in-handling'));
    expect(await steps(id)).toEqual([`finish ${SO_MAU}`]);
    await decides(id, binh, answer('handled'));
    expect(await steps(id)).toEqual([]);
    expect((await now(id)).stage).toBe('handled');

    const before = await system.world.journal.read(id);
    expect((await walk(system.world, 'feedback.asl.json', id)).path).toEqual([
      'Agency tells the sender how it is handled',
      'What was the sender told?',
      'Agency tells the sender what came of it',
      'Was it handled?',
      'Agency tells the sender how it is handled',
      'What was the sender told?',
      'Agency tells the sender what came of it',
      'Was it handled?',
      'The feedback has ended',
    ]);
    expect(await system.world.journal.read(id)).toEqual(before);
  });

  test('(J1) told twice how it stands: the final answer stays owed', async () => {
    const id = await send('feedback');
    for (let n = 0; n < 3; n++) await decides(id, minh, answer('in-handling'));
    expect(await steps(id)).toEqual([`finish ${XA_MAU}`]);
    expect(await system.world.views.betweenSteps()).toEqual([]);
  });
});

describe('(J2, ND61-8.1đ) a complaint on its own machine', () => {
  test('received above the agency it is about, which is asked to explain; passed on', async () => {
    const id = await send('complaint');
    expect(await steps(id)).toEqual([`settle ${SO_MAU}`]);
    await decides(id, giang, { decision: 'ask', of: XA_MAU, text });
    expect(await steps(id)).toEqual([`explain ${XA_MAU}`]);
    await decides(id, quang, { decision: 'explain', text });
    expect(await steps(id)).toEqual([`pass-on ${SO_MAU}`]);
    await decides(id, giang, { decision: 'pass-on' });
    expect((await now(id)).stage).toBe('handled');
    expect((await walk(system.world, 'complaint.asl.json', id)).path).toEqual([
      'One-stop unit settles or reports it',
      'Was it settled or reported?',
      'Competent agency explains',
      'Did the agency explain?',
      'One-stop unit passes the explanation on',
      'Was it passed on?',
      'The complaint has ended',
    ]);
  });

  test('a denunciation settled by the one-stop unit itself after it was told how it stands', async () => {
    const id = await send('denunciation');
    await decides(id, giang, answer('in-handling'));
    expect(await steps(id)).toEqual([`settle ${SO_MAU}`]);
    await decides(id, giang, answer('handled'));
    expect((await now(id)).stage).toBe('handled');
  });
});

test('(J1, R2) a machine started again beside the first finds its place, opens nothing twice and is woken by the same answer', async () => {
  const id = await send('feedback');
  const before = await system.world.journal.read(id);
  await openStep({ dossierId: id, step: 'answer', after: 1, token: 'another-machine' }, system.world);
  expect(await system.world.journal.read(id)).toEqual(before);
  await decides(id, minh, answer('handled'));
  expect(await system.world.waits.tokens(id, 'answer@1')).toEqual([]);
});

test('(J1, R2) a restart in the middle loses no step', async () => {
  const id = await send('feedback');
  await decides(id, minh, answer('in-handling'));
  await system.close();
  system = await open();
  await system.boot();
  await system.settled();
  expect(await steps(id)).toEqual([`finish ${XA_MAU}`]);
  await decides(id, minh, answer('handled'));
  expect((await now(id)).stage).toBe('handled');
});
