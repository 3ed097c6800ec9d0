import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Data } from '../../lib/stacks/data.ts';
import { Identity } from '../../lib/stacks/identity.ts';
import { Messaging } from '../../lib/stacks/messaging.ts';
import { Processing } from '../../lib/stacks/processing.ts';
import { type ProvinceOnAws, provinceOnAws } from '../../lib/stacks/province-on-aws.ts';
import { Reactions } from '../../lib/stacks/reactions.ts';
import { Schedule } from '../../lib/stacks/schedule.ts';
import { findProvince } from '../../provinces/find-province.ts';

/** Thanh Hóa as it is deployed, with stand-ins for the bundles; `told` stands for `-c` and `cdk.json`. */
export const deployment = (told: Readonly<Record<string, unknown>> = {}): ProvinceOnAws => ({
  ...provinceOnAws(findProvince('thanh-hoa'), (name) => told[name]),
  bundles: null,
});

/** The feature flags of the real app: constructs behave by them. */
const FLAGS = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')).context;

/** The templates of the stacks that hold, decide and tell. */
export const templates = (told: Readonly<Record<string, unknown>> = {}) => {
  const province = deployment(told);
  const app = new App({ context: FLAGS });
  const data = new Data(app, 'Data', { province });
  const identity = new Identity(app, 'Identity', { province });
  const given = { province, key: data.key, sealKey: data.sealKey, pools: identity.pools };
  const stacks = {
    data,
    identity,
    messaging: new Messaging(app, 'Messaging', given),
    processing: new Processing(app, 'Processing', given),
    reactions: new Reactions(app, 'Reactions', { ...given, journal: data.journal }),
    schedule: new Schedule(app, 'Schedule', given),
  };
  const entries = Object.entries(stacks).map(([name, stack]) => [name, Template.fromStack(stack)]);
  return Object.fromEntries(entries) as Readonly<Record<keyof typeof stacks, Template>>;
};
