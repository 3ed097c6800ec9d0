import type { Answered } from './counting-proxy.ts';

/** So many calls of one kind. */
export type Calls = {
  readonly service: string;
  readonly operation: string;
  readonly about: string;
  readonly count: number;
};

/** What a part of a dossier's life cost, as the bill would list it. */
export type Counted = {
  /** The functions' own calls, those refused by their condition too, and what a browser put. */
  readonly calls: readonly Calls[];
  /** The same by function, in the order they were answered. */
  readonly inOrder: readonly { readonly by: string; readonly call: string; readonly bytes: number }[];
  /** Requests at the HTTP API. */
  readonly requests: readonly string[];
  /** Milliseconds of each call of a function, by function. */
  readonly invocations: Readonly<Record<string, readonly number[]>>;
};

/** Sums up what passed the proxy; of what no function did only a browser's upload counts. */
export const callsOf = (answered: readonly Answered[]): Pick<Counted, 'calls' | 'inOrder'> => {
  const billed = answered.filter(({ by, path }) => by !== '' || path.includes('X-Amz-Signature'));
  const named = billed.map(({ by, service, operation, about, body }) => ({
    by: shortName(by || 'browser'),
    ...{ service, operation, about: shortName(about), bytes: body.length },
  }));
  const alike = Map.groupBy(named, ({ service, operation, about }) => `${service} ${operation} ${about}`);
  return {
    calls: [...alike.entries()]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, [first, ...more]]) =>
        first === undefined
          ? []
          : [{ service: first.service, operation: first.operation, about: first.about, count: more.length + 1 }],
      ),
    inOrder: named.map(({ by, service, operation, about, bytes }) => ({
      by,
      call: `${service} ${operation} ${about}`.trim(),
      bytes,
    })),
  };
};

const shortName = (name: string): string => name.replace(/^(?:thanh-hoa|ha-tinh|thua-thien-hue|bhxh)-/, '');
