import { type CloudFormationClient, CreateStackCommand, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { FUNCTIONS, type FunctionShape } from '../../lib/stacks/functions.ts';
import { resourcesOf } from './deployed.ts';

const STACK = 'AnswersOnTheEmulator';

/**
 * AWS knows from a task token which machine waits, and holds `states:SendTaskSuccess` to that machine; the emulator holds it to all
 * resources. So whoever may answer machines may answer all of them there.
 */
export const grantAnswers = async (cloudFormation: CloudFormationClient, province: string): Promise<void> => {
  const answering = Object.entries<FunctionShape>(FUNCTIONS).flatMap(([name, { needs }]) =>
    needs.includes('machines:answer') ? [name.replaceAll('-', '')] : [],
  );
  const Roles = (await resourcesOf(cloudFormation)).flatMap(
    ({ ResourceType, LogicalResourceId = '', PhysicalResourceId = '' }) =>
      ResourceType === 'AWS::IAM::Role' && answering.some((name) => LogicalResourceId.startsWith(`${name}Log`))
        ? [PhysicalResourceId]
        : [],
  );
  const statement = { Effect: 'Allow', Action: 'states:SendTaskSuccess', Resource: '*' };
  const PolicyDocument = { Version: '2012-10-17', Statement: [statement] };
  const Properties = { PolicyName: `${province}-answers`, PolicyDocument, Roles };
  const template = { Resources: { Answers: { Type: 'AWS::IAM::Policy', Properties } } };
  const Capabilities = ['CAPABILITY_IAM' as const];
  const TemplateBody = JSON.stringify(template);
  await cloudFormation.send(new CreateStackCommand({ StackName: STACK, TemplateBody, Capabilities }));
  for (;;) {
    const { Stacks = [] } = await cloudFormation.send(new DescribeStacksCommand({ StackName: STACK }));
    const status = Stacks[0]?.StackStatus ?? '';
    if (status === 'CREATE_COMPLETE') return;
    if (!status.endsWith('_IN_PROGRESS')) throw new Error(`${STACK}: ${status}`);
  }
};
