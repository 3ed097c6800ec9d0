import { sum, transitionsOf } from './bill.ts';
import { type CountedDossier, PARTS } from './counted.ts';

/** The figures of goal G10 as lines. */
export const summary = ({ parts, transitions }: CountedDossier): readonly string[] => [
  ...Object.entries(PARTS).map(([name, words]) => {
    const { inOrder = [], requests = [], invocations = {} } = parts[name] ?? {};
    const calls = sum(Object.values(invocations).map((times) => times.length));
    return `${words}: ${inOrder.length} calls of AWS, ${requests.length} requests, ${calls} calls of functions`;
  }),
  `State transitions: ${transitionsOf(transitions)} (goal 22)`,
];
