import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { PoolsOnAws } from './constructs/permissions.ts';
import { StreamFunction } from './constructs/stream-function.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';

export type ReactionsProps = StackProps & {
  readonly province: ProvinceOnAws;
  readonly key: IKey;
  readonly pools: PoolsOnAws;
  readonly journal: ITable;
};

/** What follows from an entry of the journal: its two readers. */
export class Reactions extends Stack {
  constructor(scope: Construct, id: string, props: ReactionsProps) {
    super(scope, id, props);

    new StreamFunction(this, 'project', {
      ...props,
      atOnce: 100,
      // A decision and the step it opens come within two seconds: one reading of the journal, one row (G10).
      gather: Duration.seconds(2),
      sideBySide: 2,
      // A look of staff stands in no list.
      only: { reacts: ['yes', 'no'] },
    });
    new StreamFunction(this, 'react', {
      ...props,
      atOnce: 10,
      sideBySide: 10,
      // A step that was opened asks for nothing.
      only: { reacts: ['yes'] },
    });
  }
}
