import { Stack, type StackProps } from 'aws-cdk-lib';
import { Dashboard } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { nameOnAws } from './constructs/arns.ts';
import { PeopleAlarm } from './constructs/people-alarm.ts';
import { dashboardRows } from './dashboard-rows.ts';
import { type LoggedCounts, loggedCounts } from './logged-counts.ts';
import type { ProvinceOnAws } from './province-on-aws.ts';

export type WatchProps = StackProps & { readonly province: ProvinceOnAws; readonly apiId: string };

type Rings = {
  readonly counted: keyof LoggedCounts;
  readonly name: string;
  readonly from: number;
  readonly meaning: string;
  /** The heading of `docs/operations.md`. */
  readonly runbook: string;
};

/** Alarms over the work itself, made from what the functions count. */
const RINGS: readonly Rings[] = [
  {
    counted: 'between',
    name: 'between-steps',
    from: 20,
    meaning: 'Many dossiers stand between two steps: nobody can work on them, and their time limits run.',
    runbook: 'open-step',
  },
  {
    counted: 'unsent',
    name: 'notices-unsent',
    from: 20,
    meaning: 'Notices did not go out the first time; people hear late of a request, a result or a fee.',
    runbook: 'mail',
  },
  {
    counted: 'listsGivenUp',
    name: 'lists-given-up',
    from: 1,
    meaning: 'A dossier is missing or out of date in queues and lists; on its own page it is shown as it is.',
    runbook: 'failed-list',
  },
  {
    counted: 'reactionsGivenUp',
    name: 'reactions-given-up',
    from: 1,
    meaning: 'What follows from a decision did not happen for a dossier: its next step, or a notice to a person.',
    runbook: 'failed-list',
  },
  {
    counted: 'notAsRecorded',
    name: 'not-as-recorded',
    from: 1,
    meaning:
      'A text or a paper is no longer what was recorded: it is shown to nobody, and somebody may have changed it.',
    runbook: 'not-as-recorded',
  },
  {
    counted: 'forgedPayments',
    name: 'forged-payments',
    from: 20,
    meaning:
      'Somebody tells payments that are not signed by the gateway, or its secret has changed: then nobody who pays is seen to have paid.',
    runbook: 'forged-payments',
  },
  {
    counted: 'notOutside',
    name: 'checkpoints-not-outside',
    from: 1,
    meaning: 'Checkpoints of the log stay in the house: a keeper outside is behind, or an hour has no time stamp.',
    runbook: 'keepers-of-checkpoints',
  },
];

/** What a department head and an operator look at, and the alarms over the work itself. */
export class Watch extends Stack {
  constructor(scope: Construct, id: string, props: WatchProps) {
    super(scope, id, props);
    const { province, apiId } = props;
    const counts = loggedCounts(this, province);

    for (const { counted, name, from, meaning, runbook } of RINGS) {
      new PeopleAlarm(this, name, {
        province,
        name,
        metric: counts[counted],
        threshold: from,
        whenItFails: meaning,
        runbook,
      });
    }
    new Dashboard(this, 'Dashboard', {
      dashboardName: nameOnAws(province, 'mot-cua'),
      widgets: dashboardRows({ province, apiId, counts }),
    });
  }
}
