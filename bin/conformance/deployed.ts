import {
  type CloudFormationClient,
  DescribeStackResourcesCommand,
  ListStacksCommand,
  type StackResource,
} from '@aws-sdk/client-cloudformation';
import {
  type CognitoIdentityProviderClient,
  ListUserPoolClientsCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { PoolAddress } from '../../lib/world/aws/settings.ts';
import { ACCOUNT, REGION } from './emulator.ts';

/** A province as it stands deployed. */
export type DeployedForTests = {
  readonly province: string;
  /** Before every table's name. */
  readonly tables: string;
  /** Before every machine's name, as an ARN. */
  readonly machines: string;
  /** Where its HTTP API is reached on the emulator. */
  readonly api: string;
  readonly papers: string;
  readonly citizens: PoolAddress;
  readonly staff: PoolAddress;
  /** How many resources CloudFormation made, by type. */
  readonly resources: Readonly<Record<string, number>>;
};

type Clients = { readonly cloudFormation: CloudFormationClient; readonly cognito: CognitoIdentityProviderClient };

/** Reads from CloudFormation what was deployed for a province; throws where something is missing. */
export const readDeployed = async (province: string, url: string, clients: Clients): Promise<DeployedForTests> => {
  const resources = await resourcesOf(clients.cloudFormation);
  const only = (type: string, like: RegExp = /./): string => {
    const found = resources.filter(
      (it) =>
        it.ResourceType === type && (like.test(it.LogicalResourceId ?? '') || like.test(it.PhysicalResourceId ?? '')),
    );
    const [first] = found;
    if (first?.PhysicalResourceId === undefined) throw new Error(`nothing deployed is a ${type} like ${like}`);
    return first.PhysicalResourceId;
  };
  const pool = async (like: RegExp): Promise<PoolAddress> => {
    const id = only('AWS::Cognito::UserPool', like);
    const { UserPoolClients = [] } = await clients.cognito.send(new ListUserPoolClientsCommand({ UserPoolId: id }));
    const client = UserPoolClients[0]?.ClientId;
    if (client === undefined) throw new Error(`the pool ${id} has no client`);
    return { id, client };
  };
  return {
    province,
    tables: `${province}-`,
    machines: `arn:aws:states:${REGION}:${ACCOUNT}:stateMachine:${province}-`,
    api: `${url}/_aws/execute-api/${only('AWS::ApiGatewayV2::Api')}/$default`,
    papers: only('AWS::S3::Bucket', /papers/i),
    citizens: await pool(/citizens/i),
    staff: await pool(/staff/i),
    resources: Object.fromEntries(
      [...Map.groupBy(resources, ({ ResourceType = '' }) => ResourceType)].map(([type, all]) => [type, all.length]),
    ),
  };
};

/** Everything CloudFormation has made, of every stack but the CDK's own. */
export const resourcesOf = async (cloudFormation: CloudFormationClient): Promise<readonly StackResource[]> => {
  const { StackSummaries = [] } = await cloudFormation.send(new ListStacksCommand({}));
  const standing = StackSummaries.filter(
    ({ StackName, StackStatus }) => StackName !== 'CDKToolkit' && StackStatus !== 'DELETE_COMPLETE',
  );
  const parts = await Promise.all(
    standing.map(({ StackName }) => cloudFormation.send(new DescribeStackResourcesCommand({ StackName }))),
  );
  return parts.flatMap(({ StackResources = [] }) => StackResources);
};
