import { readdirSync } from 'node:fs';
import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Match, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { machinesArn, nameOf } from './constructs/arns.ts';
import { AskedLater } from './constructs/asked-later.ts';
import { FIVE_MINUTES, PeopleAlarm } from './constructs/people-alarm.ts';
import { ProvinceFunction } from './constructs/province-function.ts';
import { WaitingMachine } from './constructs/waiting-machine.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';

export type ProcessingProps = StackProps & { readonly province: ProvinceOnAws; readonly key: IKey };

/** The routes: one machine a file, the functions they call, and what starts an ended execution again. */
export class Processing extends Stack {
  constructor(scope: Construct, id: string, props: ProcessingProps) {
    super(scope, id, props);
    const { province, key } = props;

    for (const name of ['open-step', 'read-list', 'receive-automatically', 'look'] as const) {
      new ProvinceFunction(this, name, props);
    }
    for (const file of ROUTES) new WaitingMachine(this, file, { province, key });
    this.#startAgain(props);
  }

  /** Where an execution failed, ran out of time or was stopped, its dossier is started again: a machine remembers nothing. */
  #startAgain(props: ProcessingProps): void {
    const { province } = props;
    const { lambda, deadLetters } = new AskedLater(this, 'restart', props);
    const rule = new Rule(this, 'Ended', {
      ruleName: nameOf(province, 'restart'),
      eventPattern: {
        source: ['aws.states'],
        detailType: ['Step Functions Execution Status Change'],
        detail: {
          status: ['FAILED', 'TIMED_OUT', 'ABORTED'],
          stateMachineArn: Match.prefix(machinesArn(province)),
        },
      },
      targets: [
        new LambdaFunction(lambda, {
          deadLetterQueue: deadLetters,
          retryAttempts: 185,
          maxEventAge: Duration.hours(24),
        }),
      ],
    });
    new PeopleAlarm(this, 'EndedTooOften', {
      province,
      name: 'machines-end',
      metric: rule.metric
    });
  }
}
