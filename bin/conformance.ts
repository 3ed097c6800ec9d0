import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findProvince } from '../provinces/find-province.ts';
import { bundleProvince } from './bundle/bundle-province.ts';
import { cdkAt } from './conformance/cdk.ts';
import { clientsAt } from './conformance/clients.ts';
import { clockFile } from './conformance/clock-file.ts';
import { countingProxy } from './conformance/counting-proxy.ts';
import { readDeployed } from './conformance/deployed.ts';
import { freePort, installEmulator, startEmulator } from './conformance/emulator.ts';
import { emulatorGrants } from './conformance/emulator-grants.ts';
import { letPapersBeHeld } from './conformance/object-lock.ts';
import { playProvince } from './conformance/playing-province.ts';
import { inRealTime } from './conformance/real-alarms.ts';
import { runTests, whereItStands } from './conformance/run-tests.ts';
import { stages } from './conformance/stages.ts';

const BUILD = fileURLToPath(new URL('../.build/', import.meta.url));
const FOLDER = `${BUILD}conformance`;
/** The functions' clock is moved by the harness, as the one-machine edition's is. */
const MOVED_CLOCK = { 'lib/world/aws/clock.ts': 'test/conformance/moved-clock.ts' };
const PROVINCE = 'thanh-hoa';

/** The whole proof: the emulator, a real `cdk deploy`, the journeys of the one-machine edition against what is deployed, and away with it. `--stand`: deploys and leaves it standing, to run tests against by hand. */
const main = async (): Promise<number> => {
  const { stage, trial, result } = stages();
  const stand = process.argv.includes('--stand');
  const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  mkdirSync(FOLDER, { recursive: true });

  const program = await stage('the emulator is installed', () =>
    installEmulator(`${BUILD}emulator`, `${FOLDER}/install.log`),
  );
  const clock = clockFile(`${FOLDER}/clock.json`);
  const [port, proxyPort] = [await freePort(), await freePort()];
  const proxy = await countingProxy(proxyPort, `http://127.0.0.1:${port}`);
  proxy.onCall(inRealTime(clock));
  const more = { CLOCK_FILE: `${FOLDER}/clock.json` };
  const emulator = await stage('the emulator stands', () =>
    startEmulator({ program, folder: FOLDER, port, seenByFunctions: proxy.url, more }),
  );
  const stop = async (): Promise<void> => {
    await proxy.close();
    await emulator.stop();
  };
  process.once('SIGINT', () => stop().finally(() => process.exit(130)));

  try {
    const cdk = cdkAt(proxy.url, FOLDER);
    await stage('bundles', async () => {
      await bundleProvince(PROVINCE, { replace: MOVED_CLOCK, into: `.build/conformance/.build` });
    });
    await stage('cdk bootstrap', async () => void (await cdk.bootstrap()));
    await stage('cdk deploy', async () => void (await cdk.deploy(PROVINCE)));
    const clients = clientsAt(proxy.url);
    const deployed = await stage('what was deployed is found', async () => {
      await emulatorGrants(clients.cloudFormation);
      const found = await readDeployed(PROVINCE, emulator.url, clients);
      await letPapersBeHeld(clients.s3, found.papers);
      return found;
    });
    const province = findProvince(PROVINCE);
    const playing = await stage('people, passwords, second factors', () =>
      playProvince({ province, deployed, emulator, proxy, clients, clock }),
    );
    if (stand) await standing(whereItStands({ playing, deployed, proxy, folder: FOLDER }));
    const run = (part: string) => () => runTests({ part, only, playing, deployed, proxy, folder: FOLDER });
    await trial('journeys of the desk', run('journeys'));
    await trial('faults', run('faults'));
    await trial('one dossier counted', run('count'));
    await trial('nothing came onto the failed list', async () => {
      await playing.fresh(clock.now());
      if (playing.failures.length > 0) throw new Error(playing.failures.join('\n'));
    });
    // Last: it puts entries into the journal that no reader understands.
    await trial('the world contract', run('world'));
    playing.close();
    await trial('cdk destroy', () => cdk.destroy(PROVINCE));
  } catch {
    console.error(emulator.troubles(40));
    return 1;
  } finally {
    await stop();
  }

  const { passed, failed, seconds } = result();
  if (failed > 0) console.error(emulator.troubles(60));
  console.info(`\n${passed} passed, ${failed} failed, ${seconds.toFixed(0)} s`);
  return failed === 0 ? 0 : 1;
};

const standing = async (environment: Record<string, string>): Promise<void> => {
  const lines = Object.entries(environment).map(([name, value]) => `export ${name}='${value}'`);
  writeFileSync(`${FOLDER}/environment`, `${lines.join('\n')}\n`);
  console.info(`Standing; the tests' environment is in ${FOLDER}/environment. Ctrl-C ends it.`);
  await new Promise(() => setInterval(() => undefined, 60_000));
};

process.exit(await main());
