import { FUNCTIONS } from '../../lib/stacks/functions.ts';
import { REGION } from './emulator.ts';

type Event = { readonly timestamp: number; readonly message: string };

/** One call of a function as its log reports it. */
export type Invocation = { readonly name: string; readonly at: number; readonly milliseconds: number };

/** Every call of a province's functions so far, as their logs report them. */
export const readInvocations = async (emulator: string, province: string): Promise<readonly Invocation[]> => {
  const all = await Promise.all(
    Object.keys(FUNCTIONS).map(async (name) =>
      (await eventsOf(emulator, `/aws/lambda/${province}-${name}`)).flatMap(({ timestamp, message }) => {
        const [, milliseconds] = /^REPORT .*?\tDuration: ([\d.]+) ms/.exec(message) ?? [];
        return milliseconds === undefined ? [] : [{ name, at: timestamp, milliseconds: Number(milliseconds) }];
      }),
    ),
  );
  return all.flat();
};

const eventsOf = async (emulator: string, logGroupName: string): Promise<readonly Event[]> => {
  const found: Event[] = [];
  let nextToken: string | undefined;
  do {
    const page = await ask(emulator, { logGroupName, nextToken });
    found.push(...(page.events ?? []));
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
  return found;
};

const ask = async (emulator: string, asked: object) => {
  const answer = await fetch(emulator, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'Logs_20140328.FilterLogEvents',
      authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${REGION}/logs/aws4_request, SignedHeaders=host, Signature=none`,
    },
    body: JSON.stringify(asked),
  });
  return (await answer.json()) as { readonly events?: readonly Event[]; readonly nextToken?: string };
};
