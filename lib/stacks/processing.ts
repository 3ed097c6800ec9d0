import { readdirSync } from 'node:fs';
import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Match, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { machinesArn, nameOnAws } from './constructs/arns.ts';
import { FIVE_MINUTES, PeopleAlarm } from './constructs/people-alarm.ts';
import { ProvinceFunction } from './constructs/province-function.ts';
import { UnattendedFunction } from './constructs/unattended-function.ts';
import { WaitingMachine } from './constructs/waiting-machine.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';

export type ProcessingProps = StackProps & { readonly province: ProvinceOnAws; readonly key: IKey };

/** The routes: one machine a file, the functions they call, and what starts an ended execution again. */
export class Processing extends Stack {
  constructor(scope: Construct, id: string, props: ProcessingProps) {
    super(scope, id, props);

    new ProvinceFunction(this, 'open-step', props);
    new ProvinceFunction(this, 'read-list', props);
    new ProvinceFunction(this, 'receive-automatically', props);
    new ProvinceFunction(this, 'look', props);
    for (const file of routeFiles()) new WaitingMachine(this, file, props);

    const { lambda, deadLetters } = new UnattendedFunction(this, 'restart', {
      ...props,
      tries: 2,
      maxEventAge: Duration.hours(6),
    });
    this.#startAgain(props.province, new LambdaFunction(lambda, { deadLetterQueue: deadLetters }));
  }

  /** An execution that failed, ran out of time or was stopped: its dossier is started again, because a machine remembers nothing. */
  #startAgain(province: ProvinceOnAws, restart: LambdaFunction): void {
    const ruleName = nameOnAws(province, 'machine-ended');
    new Rule(this, 'MachineEnded', {
      ruleName,
      eventPattern: {
        source: ['aws.states'],
        detailType: ['Step Functions Execution Status Change'],
        detail: {
          status: ['FAILED', 'TIMED_OUT', 'ABORTED'],
          stateMachineArn: Match.prefix(machinesArn(province)),
        },
      },
      targets: [restart],
    });
    new PeopleAlarm(this, 'MachinesEnd', {
      province,
      name: 'machines-end',
      metric: new Metric({
        namespace: 'AWS/Events',
        metricName: 'MatchedEvents',
        dimensionsMap: { RuleName: ruleName },
        statistic: 'Sum',
        period: FIVE_MINUTES,
      }),
      threshold: 10,
      whenItFails: 'Many dossiers stop between two steps and are started again; people wait longer for the next step.',
      runbook: 'machine-failed',
    });
  }
}

/** Every file of `statemachines/`, released versions too: dossiers that began on them still wait there. */
export const routeFiles = (): readonly string[] =>
  readdirSync(new URL('../../statemachines/', import.meta.url)).filter((file) => file.endsWith('.asl.json'));
