import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { STAFF_ROLES } from '../domain/journal/moment.ts';
import type { PoolsOnAws } from './constructs/permissions.ts';
import { Pool } from './constructs/pool.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';

export type IdentityProps = StackProps & { readonly province: ProvinceOnAws };

/** Who may sign in: citizens with a password, staff with a password and a second factor (B6, B7). */
export class IdentityStack extends Stack {
  readonly pools: PoolsOnAws;

  constructor(scope: Construct, id: string, props: IdentityProps) {
    super(scope, id, props);
    const { province } = props;

    const citizens = new Pool(this, 'Citizens', {
      province,
      name: 'citizens',
      session: Duration.hours(12),
      signingIn: Duration.minutes(3),
      secondFactor: false,
      groups: [],
      attributes: [],
      federation: province.federation,
    });
    const staff = new Pool(this, 'Staff', {
      province,
      name: 'staff',
      session: Duration.hours(8),
      // The first time, the telephone's app is set up in between.
      signingIn: Duration.minutes(15),
      secondFactor: true,
      groups: STAFF_ROLES,
      attributes: ['unit', 'agency'],
      federation: null,
    });

    this.pools = { citizens, staff };
  }
}
