import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
  type SFNClient,
} from '@aws-sdk/client-sfn';
import type { Answered } from './counting-proxy.ts';

/** What one dossier cost, as the bill would list it. */
export type Counted = {
  /** Calls the functions made, with those refused by their condition; and what a browser put. */
  readonly calls: readonly {
    readonly service: string;
    readonly operation: string;
    readonly about: string;
    readonly count: number;
  }[];
  /** The same calls by function, in the order they were made. */
  readonly inOrder: readonly { readonly by: string; readonly call: string }[];
  /** Requests at the HTTP API. */
  readonly requests: number;
  /** Calls of functions, by function. */
  readonly invocations: Readonly<Record<string, number>>;
  /** State transitions, by machine. */
  readonly transitions: Readonly<Record<string, number>>;
};

/** Sums up what passed the proxy; what is not the functions' own is left out, but for a browser's upload. */
export const callsOf = (answered: readonly Answered[]): Pick<Counted, 'calls' | 'inOrder'> => {
  const billed = answered.filter(
    ({ by, service, operation }) => by !== '' || (service === 'S3' && operation === 'PutObject'),
  );
  const named = billed.map(({ by, service, operation, about }) => ({
    by: by || 'browser',
    service,
    operation,
    about: shortName(about),
  }));
  const groups = Map.groupBy(named, ({ service, operation, about }) => `${service} ${operation} ${about}`);
  return {
    calls: [...groups.values()]
      .map((all) => ({ ...pick(all), count: all.length }))
      .toSorted((a, b) =>
        `${a.service} ${a.operation} ${a.about}` < `${b.service} ${b.operation} ${b.about}` ? -1 : 1,
      ),
    inOrder: named.map(({ by, service, operation, about }) => ({
      by: shortName(by),
      call: `${service} ${operation} ${about}`.trim(),
    })),
  };
};

const pick = ([first]: readonly { service: string; operation: string; about: string }[]) => ({
  service: first?.service ?? '',
  operation: first?.operation ?? '',
  about: first?.about ?? '',
});

const shortName = (name: string): string => name.replace(/^(?:thanh-hoa|ha-tinh|thua-thien-hue|bhxh)-/, '');

/** State transitions of every execution that is about a dossier, by machine: one for each state entered, one more for each try again. */
export const transitionsOf = async (
  sfn: SFNClient,
  machines: string,
  dossier: string,
): Promise<Record<string, number>> => {
  const { stateMachines = [] } = await sfn.send(new ListStateMachinesCommand({ maxResults: 1000 }));
  const counted: Record<string, number> = {};
  for (const { stateMachineArn = '' } of stateMachines.filter((it) => it.stateMachineArn?.startsWith(machines))) {
    const { executions = [] } = await sfn.send(new ListExecutionsCommand({ stateMachineArn, maxResults: 1000 }));
    for (const { executionArn } of executions) {
      const { input = '{}' } = await sfn.send(new DescribeExecutionCommand({ executionArn }));
      if ((JSON.parse(input) as { readonly dossierId?: string }).dossierId !== dossier) continue;
      const { events = [] } = await sfn.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 }));
      const entered = events.filter(({ type = '' }) => type.endsWith('StateEntered')).length;
      const machine = stateMachineArn.slice(machines.length);
      counted[machine] = (counted[machine] ?? 0) + entered;
    }
  }
  return counted;
};
