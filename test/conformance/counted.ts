import type { Dynamo } from '../../lib/world/aws/dynamo.ts';

/** The calls a piece of work makes to DynamoDB, by name in their order: `['GetItem', 'UpdateItem']`. */
export const callsOf = async (dynamo: Dynamo, work: () => Promise<unknown>): Promise<readonly string[]> => {
  const calls: string[] = [];
  dynamo.client.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        calls.push(commandName.replace('Command', ''));
        return next(args);
      },
    { step: 'initialize', name: 'counted' },
  );
  try {
    await work();
  } finally {
    dynamo.client.middlewareStack.remove('counted');
  }
  return calls;
};

/** Does a piece of work while the answer to its first call of a name is lost on the way: the client tries again by itself. */
export const withLostAnswer = async <Answer>(
  dynamo: Dynamo,
  call: string,
  work: () => Promise<Answer>,
): Promise<Answer> => {
  let lost = false;
  dynamo.client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const answer = await next(args);
        if (lost || commandName !== `${call}Command`) return answer;
        lost = true;
        throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
      },
    { step: 'deserialize', name: 'lost-answer' },
  );
  try {
    return await work();
  } finally {
    dynamo.client.middlewareStack.remove('lost-answer');
  }
};
