import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SNSClient } from '@aws-sdk/client-sns';
import type { Province } from '../../lib/domain/profile.ts';
import { awsApplications } from '../../lib/world/aws/applications.ts';
import { awsCheckpoints } from '../../lib/world/aws/checkpoints.ts';
import { now } from '../../lib/world/aws/clock.ts';
import { type Dynamo, openDynamo } from '../../lib/world/aws/dynamo.ts';
import { awsEvidence } from '../../lib/world/aws/evidence.ts';
import { awsFailed } from '../../lib/world/aws/failed.ts';
import { awsCalendar } from '../../lib/world/aws/journal/calendar.ts';
import { awsClaims } from '../../lib/world/aws/journal/claims.ts';
import { awsContents } from '../../lib/world/aws/journal/contents.ts';
import { awsJournal } from '../../lib/world/aws/journal/journal.ts';
import { awsTree } from '../../lib/world/aws/journal/tree.ts';
import { awsViews } from '../../lib/world/aws/lists/views.ts';
import { awsAlarms } from '../../lib/world/aws/machines/alarms.ts';
import { awsMachines } from '../../lib/world/aws/machines/machines.ts';
import { awsWaits } from '../../lib/world/aws/machines/waits.ts';
import { ownTables } from '../../lib/world/aws/owned-tables.ts';
import { awsDocuments } from '../../lib/world/aws/papers/documents.ts';
import { awsFiles } from '../../lib/world/aws/papers/files.ts';
import { awsOutbox } from '../../lib/world/aws/post/outbox.ts';
import { awsAccounts } from '../../lib/world/aws/sign-in/accounts.ts';
import { awsIdentity } from '../../lib/world/aws/sign-in/identity.ts';
import { type PoolPasswords, poolPasswords } from '../../lib/world/aws/sign-in/passwords.ts';
import { awsSessions } from '../../lib/world/aws/sign-in/sessions.ts';
import { awsWorld } from '../../lib/world/aws.ts';
import type { Evidence } from '../../lib/world/evidence.ts';
import type { World } from '../../lib/world/world.ts';
import type { DeployedProvince } from './deployed.ts';

/** A deployed province in the operator's hands: what a command does not touch is not looked for. */
export type Operated = {
  readonly dynamo: Dynamo;
  /** Contents and papers, to be checked against the journal. */
  evidence(): Evidence;
  /** What stands in tables. */
  stored(): Promise<World>;
  /** And signing in; `forgetPassword` destroys what an account signs in with. */
  signingIn(): Promise<World & { readonly forgetPassword: PoolPasswords['forget'] }>;
  /** And the tree with its checkpoints, to be read: none is signed here. */
  evidenced(): Promise<World>;
  /** And what reacting needs: machines, alarms, post, papers. */
  reacting(): Promise<World>;
};

/** The world of a deployed province on the operator's machine, with the operator's own rights. */
export const openProvince = (province: Province, deployed: DeployedProvince): Operated => {
  const dynamo = openDynamo(deployed.tables);
  const stored = async () => {
    await ownTables(dynamo, province);
    const journal = awsJournal(dynamo);
    const calendar = awsCalendar(province, journal);
    await calendar.refresh();
    return {
      journal,
      calendar,
      accounts: awsAccounts(dynamo),
      contents: awsContents(dynamo),
      claims: awsClaims(dynamo),
      views: awsViews(dynamo),
      documents: awsDocuments(dynamo),
      failed: awsFailed(dynamo, now),
    };
  };
  const signingIn = async () => {
    const cognito = new CognitoIdentityProviderClient({});
    const pools = await deployed.pools(cognito);
    const { forget } = poolPasswords({ cognito, pools });
    const accounts = awsAccounts(dynamo, forget);
    const identity = awsIdentity({ cognito, pools, accounts, sessions: awsSessions({ pools, accounts }) });
    return { forget, parts: { ...(await stored()), accounts, identity } };
  };

  return {
    dynamo,
    evidence: () => {
      const s3 = new S3Client({});
      return awsEvidence(dynamo, s3, () => deployed.papers(s3));
    },
    stored: async () => awsWorld(province, await stored()),
    signingIn: async () => {
      const { forget, parts } = await signingIn();
      return Object.assign(awsWorld(province, parts), { forgetPassword: forget });
    },
    evidenced: async () =>
      awsWorld(province, {
        ...(await stored()),
        tree: awsTree(dynamo),
        checkpoints: awsCheckpoints({ dynamo, kms: new KMSClient({}), key: '' }),
      }),
    reacting: async () => {
      const { parts } = await signingIn();
      const [sfn, s3] = [new SFNClient({}), new S3Client({})];
      const machines = await deployed.machines(sfn);
      const [mail, sms] = [new SESv2Client({}), new SNSClient({})];
      return awsWorld(province, {
        ...parts,
        applications: awsApplications(dynamo),
        waits: awsWaits(dynamo),
        machines: awsMachines({ sfn, machines }),
        alarms: awsAlarms({ sfn, dynamo, machines, now }),
        outbox: awsOutbox({ dynamo, mail, sms, from: deployed.mailFrom, now }),
        files: awsFiles({ s3, bucket: await deployed.papers(s3) }),
      });
    },
  };
};
