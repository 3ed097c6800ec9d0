import { App } from 'aws-cdk-lib';
import { addProvince } from './app/add-province.ts';
import { bundleProvince } from './bundle/bundle-province.ts';

/** The CDK app: `-c province=<key>` for one province, else every one of `cdk.json`; `-c bundle=false` takes the bundles as they lie. */
const main = async (): Promise<void> => {
  const app = new App();
  const told = (name: string): unknown => app.node.tryGetContext(name);
  const asked = told('province');
  const keys = typeof asked === 'string' ? [asked] : (told('provinces') as readonly string[]);

  if (told('bundle') !== 'false') for (const key of keys) await bundleProvince(key);
  for (const key of keys) addProvince(app, key, { emulatorAt: process.env.AWS_ENDPOINT_URL });
  app.synth();
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
