import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SFNClient } from '@aws-sdk/client-sfn';
import { ACCOUNT, REGION } from './emulator.ts';

/** The harness's own clients. */
export type Clients = {
  readonly cloudFormation: CloudFormationClient;
  readonly cognito: CognitoIdentityProviderClient;
  readonly dynamo: DynamoDBClient;
  readonly s3: S3Client;
  readonly sfn: SFNClient;
};

/** Clients of the emulator at an address of loopback. */
export const clientsAt = (endpoint: string): Clients => {
  const at = { endpoint, region: REGION, credentials: { accessKeyId: ACCOUNT, secretAccessKey: 'test' } };
  return {
    cloudFormation: new CloudFormationClient(at),
    cognito: new CognitoIdentityProviderClient(at),
    dynamo: new DynamoDBClient(at),
    s3: new S3Client({ ...at, forcePathStyle: true }),
    sfn: new SFNClient(at),
  };
};
