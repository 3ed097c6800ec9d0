import { readdirSync, readFileSync } from 'node:fs';
import { DIGEST, nextDigestAt, sendDigests } from '../../functions/digest/send-digests.ts';
import { acceptNewKey } from '../../functions/evidence/accept-new-key.ts';
import { acceptOlderData } from '../../functions/evidence/accept-older-data.ts';
import { signedCheckpoint } from '../../functions/evidence/checkpoint.ts';
import { publishToWitnesses } from '../../functions/evidence/publish-to-witnesses.ts';
import { kindOf } from '../../functions/journals/kinds.ts';
import { enterEstimates } from '../../functions/scheduled/enter-estimates.ts';
import { inTurn } from '../../functions/scheduled/in-turn.ts';
import { sweep } from '../../functions/scheduled/sweep.ts';
import { voidUnused } from '../../functions/scheduled/void-numbers.ts';
import { type OpenStep, openStep } from '../../functions/steps/open-step.ts';
import { type ReadList, readList } from '../../functions/steps/read-list.ts';
import { type ReceiveAutomatically, receiveBySystem } from '../../functions/steps/receive-automatically.ts';
import { extendTree } from '../../functions/stream/extend-tree.ts';
import { issuePapers } from '../../functions/stream/issue-papers.ts';
import { project } from '../../functions/stream/project.ts';
import { react } from '../../functions/stream/react.ts';
import { step, stream } from '../../functions/wire/lambda.ts';
import type { OneMachineHandlers } from '../../lib/world/one-machine/options.ts';
import type { World } from '../../lib/world/world.ts';

const MACHINES = new URL('../../statemachines/', import.meta.url);

/** Everything that runs inside the one-machine edition: the same functions and machines as on AWS. */
export const oneMachineHandlers = (): OneMachineHandlers => ({
  steps: {
    'open-step': (payload, world) => step(openStep)(world)(payload as OpenStep),
    'read-list': (payload, world) => step(readList)(world)(payload as ReadList),
    'receive-automatically': (payload, world) => step(receiveBySystem)(world)(payload as ReceiveAutomatically),
  },
  readers: {
    project: (entry, world) => stream(project)(world)(entry),
    react: async (entry, world) => {
      await stream(react)(world)(entry);
      await extendTree(world);
    },
    issue: (entry, world) => stream(issuePapers)(world)(entry),
  },
  look: (id, world) => (id === DIGEST ? digests(world) : kindOf(id).look(id, world)),
  sweep: (world) =>
    inTurn([
      () => sweep(world),
      () => enterEstimates(world),
      () => setDigestAlarm(world),
      () => voidUnused(world),
      () => publishToWitnesses(world),
    ]),
  mark: async (world) => {
    const head = await world.tree.head();
    return head === undefined ? undefined : (await signedCheckpoint(world, head)).note;
  },
  acceptOlder: async (world, { mark, stands }, reason) => {
    const lost = mark ?? { at: world.clock.now(), size: stands, root: new Uint8Array() };
    await acceptOlderData(world, lost, stands, reason);
  },
  acceptNewKey,
  machines: machines(),
});

/** On AWS the sweep sends them; here an alarm does, so that a clock that is moved meets every morning on its way. */
const digests = async (world: World): Promise<void> => {
  await sendDigests(world);
  await setDigestAlarm(world);
};

const setDigestAlarm = async (world: World): Promise<void> => world.alarms.set(DIGEST, await nextDigestAt(world));

/** The released machines by route and version: `standard.asl.json` is `standard-1`, `standard-2.asl.json` is `standard-2`. */
const machines = (): OneMachineHandlers['machines'] =>
  Object.fromEntries(
    readdirSync(MACHINES)
      .filter((file) => file.endsWith('.asl.json') && !file.startsWith('deadlines'))
      .map((file) => {
        const name = file.slice(0, -'.asl.json'.length);
        return [/-\d+$/.test(name) ? name : `${name}-1`, JSON.parse(readFileSync(new URL(file, MACHINES), 'utf8'))];
      }),
  );
