import type { Duration } from 'aws-cdk-lib';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { FUNCTIONS, type FunctionName } from '../functions.ts';
import { DeadLetters } from './dead-letters.ts';
import { ProvinceFunction, type ProvinceFunctionProps } from './province-function.ts';

export type UnattendedFunctionProps = ProvinceFunctionProps & {
  /** How often a call that failed is tried again. */
  readonly tries: 0 | 1 | 2;
  /** A call older than this is laid with the dead letters. */
  readonly maxEventAge: Duration;
};

/** A function that nobody waits for: a call it cannot answer is not lost. */
export class UnattendedFunction extends ProvinceFunction {
  /** For calls that never reached it, too. */
  readonly deadLetters: Queue;

  constructor(scope: Construct, name: FunctionName, props: UnattendedFunctionProps) {
    super(scope, name, props);
    const { province, tries, maxEventAge } = props;
    const { whenItFails } = FUNCTIONS[name];
    this.deadLetters = new DeadLetters(this, name, { province, whenItFails }).queue;
    this.lambda.configureAsyncInvoke({
      onFailure: new SqsDestination(this.deadLetters),
      retryAttempts: tries,
      maxEventAge,
    });
  }
}
