import type { CountedCall } from '../cost/counted.ts';
import type { Answered } from './counting-proxy.ts';

/** So many calls of one kind. */
export type Calls = { readonly call: string; readonly count: number };

/** The functions' own calls in the order they were answered, those refused by their condition too; of what no function did only a browser's upload counts. */
export const callsOf = (answered: readonly Answered[]): readonly CountedCall[] =>
  answered
    .filter(({ by, path }) => by !== '' || path.includes('X-Amz-Signature'))
    .map(({ by, service, operation, about, body, answered: bytes }) => ({
      by: shortName(by || 'browser'),
      call: `${service} ${operation} ${shortName(about)}`.trim(),
      bytes: body.length,
      answered: bytes,
    }));

/** The same by kind. */
export const byKind = (calls: readonly CountedCall[]): readonly Calls[] =>
  [...Map.groupBy(calls, ({ call }) => call)]
    .map(([call, all]) => ({ call, count: all.length }))
    .toSorted((a, b) => (a.call < b.call ? -1 : 1));

const shortName = (name: string): string => name.replace(/^(?:thanh-hoa|ha-tinh|thua-thien-hue|bhxh)-/, '');
