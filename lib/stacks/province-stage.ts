import { Stage, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ApiStack, originKeyOf } from './api.ts';
import { Data } from './data.ts';
import { Edge } from './edge.ts';
import { isLeftOut } from './emulator.ts';
import { IdentityStack } from './identity.ts';
import { Messaging } from './messaging.ts';
import { acknowledge } from './nag.ts';
import { Processing } from './processing.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';
import { Reactions } from './reactions.ts';
import type { GatewayRoute } from './routes.ts';
import { Schedule } from './schedule.ts';
import { Watch } from './watch.ts';
import { Web } from './web.ts';

export type ProvinceStageProps = {
  readonly province: ProvinceOnAws;
  readonly routes: readonly GatewayRoute[];
  /** Where the pages reach the API; absent: at its own name. */
  readonly apiUrl?: ((apiId: string) => string) | undefined;
};

/** Everything of one province (N5): `cdk deploy 'ThanhHoa/*'`. */
export class ProvinceStage extends Stage {
  constructor(scope: Construct, { province, routes, apiUrl }: ProvinceStageProps) {
    super(scope, stageName(province.key));
    const of = { province, terminationProtection: !province.emulator };

    const data = new Data(this, 'Data', of);
    const { pools } = new IdentityStack(this, 'Identity', of);
    const given = { ...of, pools, key: data.key, sealKey: data.sealKey, evidenceKey: data.evidenceKey };

    const messaging = new Messaging(this, 'Messaging', given);
    const processing = new Processing(this, 'Processing', given);
    const reactions = new Reactions(this, 'Reactions', { ...given, journal: data.journal });
    const schedule = new Schedule(this, 'Schedule', given);
    const api = new ApiStack(this, 'Api', { ...given, routes, apiUrl });
    const edge = province.firewall && !isLeftOut(province, 'firewall') ? new Edge(this, 'Edge', of) : undefined;
    const front = { host: api.gateway.host, originKey: originKeyOf(province) };
    const web = new Web(this, 'Web', { ...of, api: front, firewall: edge?.firewallArn });
    const watch = new Watch(this, 'Watch', { ...of, apiId: api.gateway.apiId });

    // What is known by its name has to be there before it is asked for.
    reactions.addStackDependency(processing);
    schedule.addStackDependency(processing);
    // The tree begins with what was written before; from then on every writer has to say the day it writes on.
    schedule.addStackDependency(reactions);
    schedule.addStackDependency(api);
    web.addStackDependency(api);
    if (edge !== undefined) web.addStackDependency(edge);
    watch.addStackDependency(schedule);
    watch.addStackDependency(reactions);
    reactions.addStackDependency(messaging);

    acknowledge(this, province);
    Tags.of(this).add('province', province.key);
  }
}

/** `thanh-hoa` is `ThanhHoa`. */
export const stageName = (key: string): string =>
  key.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
