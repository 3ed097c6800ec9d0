import {
  ExecutionAlreadyExists,
  InvalidToken,
  SendTaskSuccessCommand,
  type SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import type { Machines } from '../../world.ts';
import { executionName } from './execution-name.ts';

/** `machines`: what stands before a route's name in the ARN of its state machine. */
type Parts = { readonly sfn: SFNClient; readonly machines: string };

/**
 * The routes as Step Functions state machines. The answer to a wake may be lost after it woke: the second try then says `gone` and the
 * dossier's machine is started anew, which is harmless.
 */
export const awsMachines = ({ sfn, machines }: Parts): Machines => ({
  start: async (route, name, input) => {
    await startOnce(sfn, machines + route, executionName(name), input);
  },
  succeed: async (taskToken, output) => {
    try {
      await sfn.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }));
      return 'woken';
    } catch (error) {
      if (error instanceof TaskTimedOut || error instanceof TaskDoesNotExist || error instanceof InvalidToken)
        return 'gone';
      throw error;
    }
  },
});

/** Starts one execution of that name: `name-taken` where there was one, with another input or ended already (the same one still running is `started`). */
export const startOnce = async (
  sfn: SFNClient,
  machine: string,
  name: string,
  input: object,
): Promise<'started' | 'name-taken'> => {
  try {
    await sfn.send(new StartExecutionCommand({ stateMachineArn: machine, name, input: JSON.stringify(input) }));
    return 'started';
  } catch (error) {
    if (error instanceof ExecutionAlreadyExists) return 'name-taken';
    throw error;
  }
};
