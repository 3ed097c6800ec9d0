import { type CloudFormationClient, CreateStackCommand, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { FUNCTIONS, type FunctionShape, type Need } from '../../lib/stacks/functions.ts';
import { resourcesOf } from './deployed.ts';

type Grant = { readonly need: Need; readonly action: string; readonly why: string };

/** Rights that AWS holds to a resource and the emulator to all of them: whoever has the right on AWS has it on everything there. */
const GRANTS: readonly Grant[] = [
  {
    need: 'machines:answer',
    action: 'states:SendTaskSuccess',
    why: 'AWS knows from a task token which machine waits; the emulator asks for the right on every resource.',
  },
  {
    need: 'post',
    action: 'ses:SendEmail',
    why: 'AWS holds it to the sender’s identity; the emulator does not look into the letter for it.',
  },
];

/** Roles that machines made by tests name: with its IAM on, the emulator wants them to be there. They may do nothing. */
const TEST_ROLES = ['waits', 'none', 'x'];

const STACK = 'EmulatorGrants';

/** Gives the deployed functions what the emulator's IAM asks for and AWS's does not (`GRANTS`), as a stack of its own. */
export const emulatorGrants = async (cloudFormation: CloudFormationClient): Promise<void> => {
  const roles = (await resourcesOf(cloudFormation)).filter(({ ResourceType }) => ResourceType === 'AWS::IAM::Role');
  const rolesWith = (wanted: Need): readonly string[] =>
    Object.entries<FunctionShape>(FUNCTIONS)
      .filter(([, { needs }]) => needs.includes(wanted))
      .flatMap(([name]) => {
        const role = roles.find(({ LogicalResourceId }) =>
          LogicalResourceId?.startsWith(`${name.replaceAll('-', '')}Log`),
        );
        if (role?.PhysicalResourceId === undefined) throw new Error(`${name} has no role`);
        return [role.PhysicalResourceId];
      });
  const grants = Object.fromEntries(
    GRANTS.map(({ need, action, why }, nth) => {
      const PolicyDocument = {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }],
      };
      const Properties = { PolicyName: `emulator-${nth}`, PolicyDocument, Roles: rolesWith(need) };
      return [`Grant${nth}`, { Type: 'AWS::IAM::Policy', Metadata: { why }, Properties }];
    }),
  );
  const testRoles = Object.fromEntries(TEST_ROLES.map((RoleName) => [`Role${RoleName}`, roleOf(RoleName)]));
  const TemplateBody = JSON.stringify({ Resources: { ...grants, ...testRoles } });
  await cloudFormation.send(
    new CreateStackCommand({ StackName: STACK, TemplateBody, Capabilities: ['CAPABILITY_NAMED_IAM'] }),
  );
  for (;;) {
    const { Stacks = [] } = await cloudFormation.send(new DescribeStacksCommand({ StackName: STACK }));
    const status = Stacks[0]?.StackStatus ?? '';
    if (status === 'CREATE_COMPLETE') return;
    if (!status.endsWith('_IN_PROGRESS')) throw new Error(`${STACK}: ${status}`);
  }
};

const roleOf = (RoleName: string) => {
  const Principal = { Service: 'states.amazonaws.com' };
  const Statement = [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }];
  const Properties = { RoleName, AssumeRolePolicyDocument: { Version: '2012-10-17', Statement } };
  return { Type: 'AWS::IAM::Role', Properties };
};
