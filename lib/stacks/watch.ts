import { Stack, type StackProps } from 'aws-cdk-lib';
import { Dashboard } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { nameOf } from './constructs/arns.ts';
import { PeopleAlarm } from './constructs/people-alarm.ts';
import { dashboardRows } from './dashboard-rows.ts';
import { type CountedName, loggedCounts } from './logged-counts.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';

export type WatchProps = StackProps & { readonly province: ProvinceOnAws; readonly apiId: string };

/** Alarms over the work itself, made from what the functions count. */
const RINGS: Partial<Record<CountedName, { readonly name: string; readonly from: number; readonly meaning: string }>> =
  {
    between: {
      name: 'between-steps',
      from: 20,
      meaning: 'Many dossiers stand between two steps: nobody can work on them, and their time limits run.',
    },
    unsent: {
      name: 'notices-unsent',
      from: 20,
      meaning: 'Notices did not go out the first time; people hear late of a request, a result or a fee.',
    },
    listsGivenUp: {
      name: 'lists-behind',
      from: 1,
      meaning: 'A dossier is missing or out of date in queues and lists; on its own page it is shown as it is.',
    },
    reactionsGivenUp: {
      name: 'reactions-given-up',
      from: 1,
      meaning: 'What follows from a decision did not happen for a dossier: its next step, or a notice to a person.',
    },
  };

/** What a department head and an operator look at, and the alarms over the work itself. */
export class Watch extends Stack {
  constructor(scope: Construct, id: string, props: WatchProps) {
    super(scope, id, props);
    const { province, apiId } = props;
    const counts = loggedCounts(this, province);

    for (const [counted, { name, from, meaning }] of Object.entries(RINGS)) {
      new PeopleAlarm(this, name, {
        province,
        name,
        metric: counts[counted as CountedName],
        threshold: from,
        whenItFails: meaning,
        runbook: name,
      });
    }
    new Dashboard(this, 'Dashboard', {
      dashboardName: nameOf(province, 'mot-cua'),
      widgets: dashboardRows({ province, apiId, counts }),
    });
  }
}
