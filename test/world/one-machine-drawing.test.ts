import { expect, test } from 'vitest';
import { drawingBy } from '../../lib/world/one-machine/papers/drawing.ts';
import { SAMPLES } from '../domain/slips/sample-slips.ts';

const thread = (code: string) => drawingBy(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
const ENDS = "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(7));";
const FAILS =
  "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { throw new Error('broken'); });";

test('(N3, R1) a thread that ends tells whoever waits for a slip, and the next slip begins another', async () => {
  const drawing = thread(ENDS);
  for (const _ of [1, 2]) {
    const asked = [1, 2].map(() => drawing.slip('receipt', SAMPLES.receipt));
    const said = await Promise.allSettled(asked);
    expect(said.map((one) => one.status === 'rejected' && String(one.reason))).toEqual(
      Array.from({ length: 2 }, () => 'Error: the thread that draws slips ended with 7'),
    );
  }
});

test('(N3, R1) one that fails says why, each time', async () => {
  const drawing = thread(FAILS);
  for (const _ of [1, 2]) await expect(drawing.slip('receipt', SAMPLES.receipt)).rejects.toThrow('broken');
});
