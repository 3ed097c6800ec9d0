import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { openingBy } from '../../lib/world/one-machine/papers/opening.ts';
import { openPaper } from '../../lib/world/open-paper.ts';

const white = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#eeeeee' }, limitInputPixels: false });

describe('(C3, TT32-7.3b) a picture is one that decodes', () => {
  test('as a telephone takes it, of twelve million dots; also by steps; not without its last bytes', async () => {
    for (const progressive of [false, true]) {
      const data = await white(4000, 3000).jpeg({ progressive }).toBuffer();
      expect(await openPaper(data, 'image/jpeg')).toBe('opens');
      for (const missing of [2, 200, data.length / 2])
        expect(await openPaper(data.subarray(0, data.length - missing), 'image/jpeg')).toBe('cut-off');
    }
  });

  test('a PNG with one spoilt byte, or without its end, does not', async () => {
    const data = await white(200, 100).png().toBuffer();
    expect(await openPaper(data, 'image/png')).toBe('opens');
    const spoilt = Uint8Array.from(data, (byte, at) => (at === data.indexOf('IDAT') + 9 ? byte ^ 1 : byte));
    expect(await openPaper(spoilt, 'image/png')).toBe('cut-off');
    for (const length of [8, 20, 40, data.length - 40])
      expect(await openPaper(data.subarray(0, length), 'image/png')).toBe('cut-off');
  });

  test('that says of itself it has more dots than memory is given for is not begun', async () => {
    const png = await white(12_000, 12_000).png({ compressionLevel: 9 }).toBuffer();
    expect(png.length).toBeLessThan(1_000_000);
    expect(await openPaper(png, 'image/png')).toBe('too-many-pixels');
  });

  test('noise under any of the types does not open', async () => {
    for (const type of ['application/pdf', 'image/jpeg', 'image/png'])
      for (const size of [0, 1, 500, 50_000])
        expect(await openPaper(randomBytes(size), type)).not.toMatch(/^(?:opens|active|locked)$/);
  });
});

describe('(N3, R1) the thread that opens papers', () => {
  const thread = (code: string, seconds: number) =>
    openingBy(new URL(`data:text/javascript,${encodeURIComponent(code)}`), seconds);
  const asked = { path: '/khong-co', type: 'application/pdf' };

  test('one made to hang does not open, and who waited behind it is answered by another thread', async () => {
    const open = thread(
      `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ nth, asked }) => {
  if (asked.type === 'hangs') for (;;);
  parentPort.postMessage({ nth, said: 'opens' });
});`,
      0.5,
    );
    const said = await Promise.all([open({ ...asked, type: 'hangs' }), open(asked), open(asked)]);
    expect(said).toEqual(['cut-off', 'opens', 'opens']);
  });

  test('one that fills the memory ends the thread and does not open', async () => {
    const open = thread(
      `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ nth, asked }) => {
  const kept = [];
  while (asked.type === 'fills') kept.push(new Array(1e6).fill(0.5));
  parentPort.postMessage({ nth, said: 'opens' });
});`,
      60,
    );
    expect(await open({ ...asked, type: 'fills' })).toBe('cut-off');
    expect(await open(asked)).toBe('opens');
  });

  test('what fails otherwise is no fault of the paper: whoever asks is told', async () => {
    const open = thread(
      `import { parentPort } from 'node:worker_threads';
parentPort.on('message', () => process.exit(7));`,
      60,
    );
    await expect(open(asked)).rejects.toThrow('the thread that opens papers ended with 7');
  });
});
