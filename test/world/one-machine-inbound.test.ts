import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { freshFolder, openForTests } from './one-machine-for-tests.ts';

describe('(H4, N4) the secret the provider of SMS and e-mail shows', () => {
  let folder: ReturnType<typeof freshFolder>;
  beforeEach(() => {
    folder = freshFolder();
  });
  afterEach(() => folder.remove());

  const file = () => join(folder.dataDir, 'secrets.json');
  const open = async () => {
    const system = await openForTests(folder.dataDir);
    await system.close();
    return system;
  };

  test('holds for itself alone, and is the same after a restart', async () => {
    const { world, inboundSecret } = await open();
    expect(inboundSecret).toMatch(/^[0-9a-f]{64}$/);
    expect(await world.inbound.holds(inboundSecret)).toBe(true);
    for (const wrong of [undefined, '', inboundSecret.slice(1), `${inboundSecret} `, inboundSecret.toUpperCase()])
      expect(await world.inbound.holds(wrong)).toBe(false);
    expect((await open()).inboundSecret).toBe(inboundSecret);
    expect(statSync(file()).mode & 0o077).toBe(0);
  });

  test('a data folder from before gets one, and its other keys stay', async () => {
    await open();
    const { session, upload } = JSON.parse(readFileSync(file(), 'utf8')) as Record<string, string>;
    writeFileSync(file(), JSON.stringify({ session, upload }));
    const { inboundSecret } = await open();
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({
      ...{ session, upload, inbound: inboundSecret },
      gateway: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });
});
