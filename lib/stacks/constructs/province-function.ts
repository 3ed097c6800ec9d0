import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Architecture, Code, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { FUNCTIONS, type FunctionName, type FunctionShape, ON_X86 } from '../functions.ts';
import type { ProvinceOnAws } from '../province-on-aws.ts';
import { nameOnAws } from './arns.ts';
import { environmentFor } from './environment.ts';
import { FunctionLog } from './function-log.ts';
import { PERMISSIONS } from './needs.ts';
import { FIVE_MINUTES, PeopleAlarm } from './people-alarm.ts';
import type { Grantee } from './permissions.ts';

/** How many may run at the same time, where more would do harm. */
const AT_ONCE: Partial<Record<FunctionName, number>> = {
  // One sweep is never overtaken by the next.
  sweep: 1,
  // A machine that fails at once must not be restarted in a storm.
  restart: 2,
};

/** Where people stand and wait when there is no room: these ring when they are turned away. */
const WAITED_FOR: readonly FunctionName[] = ['applicant', 'authorizer', 'desk', 'open-step', 'public', 'react'];

export type ProvinceFunctionProps = Grantee & {
  readonly province: ProvinceOnAws;
  /** The province's data key: it encrypts the log. */
  readonly key: IKey;
  /** What it is told besides its needs. */
  readonly environment?: Readonly<Record<string, string>>;
};

/** One function of the province: bundle, log, permissions and alarms follow from its line in `functions.ts`. */
export class ProvinceFunction extends Construct {
  readonly lambda: LambdaFunction;

  constructor(scope: Construct, name: FunctionName, props: ProvinceFunctionProps) {
    super(scope, name);
    const { province, key, environment = {} } = props;
    const { does, needs, seconds, megabytes }: FunctionShape = FUNCTIONS[name];
    const atOnce = AT_ONCE[name];
    const { role, logGroup } = new FunctionLog(this, nameOnAws(province, name), key);

    this.lambda = new LambdaFunction(this, 'Function', {
      functionName: nameOnAws(province, name),
      description: does,
      code: codeOf(province, name),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      // What brings a native module brings that of x86; the others run where a second is cheapest.
      architecture: ON_X86.includes(name) ? Architecture.X86_64 : Architecture.ARM_64,
      memorySize: megabytes,
      timeout: Duration.seconds(seconds),
      ...(atOnce === undefined ? {} : { reservedConcurrentExecutions: atOnce }),
      tracing: Tracing.ACTIVE,
      environment: { ...environmentFor(needs, props), ...environment },
      role,
      logGroup,
    });
    for (const need of needs) {
      for (const statement of PERMISSIONS[need](props)) this.lambda.addToRolePolicy(statement);
    }
    this.#ring(name, props);
  }

  #ring(name: FunctionName, { province }: ProvinceFunctionProps) {
    const { whenItFails } = FUNCTIONS[name];
    new PeopleAlarm(this, 'Errors', {
      province,
      name: `${name}-errors`,
      metric: this.lambda.metricErrors({ period: FIVE_MINUTES }),
      threshold: 3,
      whenItFails,
      runbook: name,
    });
    if (!WAITED_FOR.includes(name)) return;
    new PeopleAlarm(this, 'Throttles', {
      province,
      name: `${name}-throttles`,
      metric: this.lambda.metricThrottles({ period: FIVE_MINUTES }),
      threshold: 10,
      whenItFails: `No room for more calls. ${whenItFails}`,
      runbook: 'no-room',
    });
  }
}

/** The bundle that `bin/bundle.ts` made; a stand-in where only the template is looked at. */
const codeOf = ({ bundles }: ProvinceOnAws, name: FunctionName): Code =>
  bundles === null ? Code.fromInline('exports.handler = async () => {};') : Code.fromAsset(`${bundles}/${name}`);
