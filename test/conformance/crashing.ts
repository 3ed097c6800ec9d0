import type { Dynamo } from '../../lib/world/aws/dynamo.ts';

/** Stops a piece of work at its nth call to DynamoDB, before or after the call has its effect; answers whether it came so far. */
export const crashedAt = async (
  dynamo: Dynamo,
  nth: number,
  when: 'before' | 'after',
  work: () => Promise<unknown>,
): Promise<boolean> => {
  let calls = 0;
  let crashed = false;
  dynamo.client.middlewareStack.add(
    (next) => async (args) => {
      calls += 1;
      if (calls < nth) return next(args);
      if (!crashed && when === 'after') await next(args).catch(() => undefined);
      crashed = true;
      throw new Error('the power went');
    },
    { step: 'initialize', name: 'crash' },
  );
  try {
    await work().catch((error: unknown) => {
      if (!crashed) throw error;
    });
  } finally {
    dynamo.client.middlewareStack.remove('crash');
  }
  return crashed;
};

/** Lets other work happen right before the nth call of a piece of work. */
export const interruptedAt = async (
  dynamo: Dynamo,
  nth: number,
  other: () => Promise<unknown>,
  work: () => Promise<unknown>,
): Promise<boolean> => {
  let calls = 0;
  let interrupted = false;
  dynamo.client.middlewareStack.add(
    (next) => async (args) => {
      calls += 1;
      if (calls === nth && !interrupted) {
        interrupted = true;
        await other();
      }
      return next(args);
    },
    { step: 'initialize', name: 'interruption' },
  );
  try {
    await work();
  } finally {
    dynamo.client.middlewareStack.remove('interruption');
  }
  return interrupted;
};
