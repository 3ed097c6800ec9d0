import { instantOf, millisecondsOf } from '../../lib/domain/time/instant.ts';
import type { Call } from './call-of.ts';
import type { ClockFile } from './clock-file.ts';

/**
 * The functions' clock is moved, Step Functions' is not: an alarm three days ahead is to wait three real days, whatever the date. So the
 * instant a `deadlines` execution waits to is told in real time.
 */
export const inRealTime =
  (clock: ClockFile) =>
  ({ operation, about, by }: Call, body: Buffer): Buffer => {
    if (operation !== 'StartExecution' || !about.endsWith('-deadlines') || by === '') return body;
    const said = JSON.parse(body.toString()) as { readonly input: string };
    const input = JSON.parse(said.input) as { readonly at: string };
    const at = instantOf(millisecondsOf(input.at) - clock.ahead());
    return Buffer.from(JSON.stringify({ ...said, input: JSON.stringify({ ...input, at }) }));
  };
