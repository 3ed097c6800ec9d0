import { FUNCTIONS, type FunctionName, ON_X86 } from '../../lib/stacks/functions.ts';
import { callPrice } from './call-price.ts';
import type { CountedDossier, CountedPart } from './counted.ts';
import { type Prices, priceOf } from './prices.ts';

/** One line of a dossier's bill: how many, and millionths of a dollar. */
export type BillLine = { readonly what: string; readonly count: number; readonly micros: number };

/** An alarm's execution has three states: Wait, look, end. Counted before it rang, it shows one. */
const RUNG = 3;
const KB = 1024;
const GB = KB ** 3;

/** What one dossier costs by service, without SMS. */
export const billOf = ({ parts, transitions }: CountedDossier, prices: Prices): readonly BillLine[] => {
  const all = Object.values(parts);
  const { perMillion, perGb, assumed } = prices;
  const calls = all.flatMap(({ inOrder }) => inOrder);
  const calling = (service: string): BillLine => {
    const its = calls.filter(({ call }) => call.startsWith(`${service} `));
    return { what: service, count: its.length, micros: sum(its.map((call) => callPrice(call, prices))) };
  };
  const millions = (what: string, count: number, price: string): BillLine => ({
    what,
    count,
    micros: count * priceOf(perMillion, price),
  });
  const invocations = sum(all.map(invocationsOf));
  const papers = calls.filter(({ call }) => call === 'S3 PutObject quarantine').length;
  const scanned = (papers * priceOf(assumed, 'paperMegabytes')) / KB;

  return [
    calling('DynamoDB'),
    calling('S3'),
    calling('KMS'),
    { ...calling('SES'), what: 'E-mail' },
    {
      ...millions('Malware scans', papers, 'scannedObject'),
      micros: papers * priceOf(perMillion, 'scannedObject') + scanned * priceOf(perGb, 'scanned') * 1e6,
    },
    millions('State transitions', transitionsOf(transitions), 'stateTransition'),
    millions('HTTP API requests', sum(all.map(({ requests }) => requests.length)), 'httpRequest'),
    millions('Lambda calls', invocations, 'lambdaRequest'),
    { what: 'Lambda time', count: invocations, micros: sum(all.map((part) => timePrice(part, prices))) },
    {
      what: 'Logs',
      count: invocations,
      micros: ((invocations * priceOf(assumed, 'loggedBytesPerCall')) / GB) * priceOf(perGb, 'logged') * 1e6,
    },
    millions('Traces', invocations * priceOf(assumed, 'tracedShare'), 'trace'),
  ];
};

/** The transitions of a dossier, each of its alarms rung. */
export const transitionsOf = (transitions: CountedDossier['transitions']): number =>
  sum(
    Object.entries(transitions).flatMap(([machine, executions]) =>
      executions.map((count) => (machine === 'deadlines' ? RUNG : count)),
    ),
  );

/** What the pages around it cost besides, by assumption: they are seen, not counted. */
export const pagesOf = ({ perMillion, perGb, perGbSecond, assumed }: Prices): BillLine => {
  const pages = priceOf(assumed, 'pagesPerDossier');
  const gbSeconds = priceOf(assumed, 'millisecondsPerPage') / 1000;
  const requests = ['cdnRequest', 'firewallRequest', 'httpRequest', 'lambdaRequest'].map((it) =>
    priceOf(perMillion, it),
  );
  const sent = ((priceOf(assumed, 'kilobytesPerPage') * KB) / GB) * priceOf(perGb, 'sentOut') * 1e6;
  return {
    what: 'Pages (assumed)',
    count: pages,
    micros: pages * (sum(requests) + gbSeconds * priceOf(perGbSecond, 'arm64') * 1e6 + sent),
  };
};

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const invocationsOf = ({ invocations }: CountedPart): number =>
  sum(Object.values(invocations).map((times) => times.length));

/** Milliseconds as the run measured them times the memory given. */
const timePrice = ({ invocations }: CountedPart, { perGbSecond }: Prices): number =>
  sum(
    Object.entries(invocations).map(([name, times]) => {
      const gigabytes = FUNCTIONS[name as FunctionName].megabytes / KB;
      const price = priceOf(perGbSecond, ON_X86.includes(name) ? 'x86_64' : 'arm64');
      return (sum(times) / 1000) * gigabytes * price * 1e6;
    }),
  );
