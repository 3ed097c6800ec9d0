import { readFileSync } from 'node:fs';
import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { FUNCTIONS, type FunctionName } from '../functions.ts';
import type { ProvinceOnAws } from '../province-on-aws.ts';
import { functionArn, nameOnAws } from './arns.ts';
import { LOGS_KEPT } from './function-log.ts';

export type WaitingMachineProps = { readonly province: ProvinceOnAws; readonly key: IKey };

const FOLDER = new URL('../../../statemachines/', import.meta.url);

/** One route as a Step Functions machine: it may call the functions its file names, and nothing else. Errors are logged, never what went through it. */
export class WaitingMachine extends Construct {
  readonly machine: StateMachine;

  /** `file`: of `statemachines/`, `standard-2.asl.json`. */
  constructor(scope: Construct, file: string, { province, key }: WaitingMachineProps) {
    const route = machineRoute(file);
    super(scope, route);
    const { definition, functions } = filledIn(readFileSync(new URL(file, FOLDER), 'utf8'), province);

    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('states.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['lambda:InvokeFunction'],
        resources: functions.map((name) => functionArn(province, name)),
      }),
    );
    this.machine = new StateMachine(this, 'Machine', {
      stateMachineName: nameOnAws(province, route),
      stateMachineType: StateMachineType.STANDARD,
      definitionBody: DefinitionBody.fromString(definition),
      role,
      tracingEnabled: true,
      logs: {
        level: LogLevel.ERROR,
        includeExecutionData: false,
        destination: new LogGroup(this, 'Log', {
          logGroupName: `/aws/vendedlogs/states/${nameOnAws(province, route)}`,
          retention: LOGS_KEPT,
          encryptionKey: key,
          removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
        }),
      },
      // A dossier waits in its machine for months: a deployment never ends it.
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    });
  }
}

/** `standard.asl.json` is the first version of its route: `standard-1`. What waits for alarms has no versions. */
export const machineRoute = (file: string): string => {
  const name = file.replace(/\.asl\.json$/, '');
  return name === 'deadlines' || /-\d+$/.test(name) ? name : `${name}-1`;
};

/** The file in one line with every function's ARN in its place. Throws where a placeholder names no function of ours. */
const filledIn = (text: string, province: ProvinceOnAws) => {
  const named = new Set([...text.matchAll(/\$\{([^}]*)\}/g)].map(([, name = '']) => name));
  const functions = [...named].map((name) => {
    if (name in FUNCTIONS) return name as FunctionName;
    throw new Error(`a machine calls \${${name}}, which is no function`);
  });
  const definition = functions.reduce(
    (filled, name) => filled.replaceAll(`\${${name}}`, functionArn(province, name)),
    JSON.stringify(JSON.parse(text)),
  );
  return { definition, functions };
};
