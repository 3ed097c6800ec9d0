import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  type SFNClient,
} from '@aws-sdk/client-sfn';

/** State transitions of every execution about a dossier, by machine and whether it has ended: one for each state entered, try again or not. */
export const transitionsOf = async (
  sfn: SFNClient,
  machines: string,
  dossier: string,
): Promise<Record<string, number[]>> => {
  const { stateMachines = [] } = await sfn.send(new ListStateMachinesCommand({ maxResults: 1000 }));
  const counted: Record<string, number[]> = {};
  for (const { stateMachineArn = '' } of stateMachines.filter((it) => it.stateMachineArn?.startsWith(machines))) {
    const { executions = [] } = await sfn.send(new ListExecutionsCommand({ stateMachineArn, maxResults: 1000 }));
    for (const { executionArn } of executions) {
      const { input = '{}' } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
      if ((JSON.parse(input) as { readonly dossierId?: string }).dossierId !== dossier) continue;
      const { events = [] } = await sfn.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }));
      const machine = stateMachineArn.slice(machines.length);
      const entered = events.filter(({ type = '' }) => type.endsWith('StateEntered')).length;
      counted[machine] = [...(counted[machine] ?? []), entered];
    }
  }
  return counted;
};
