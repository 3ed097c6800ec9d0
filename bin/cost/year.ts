import { RULES } from '../../lib/stacks/firewall-rules.ts';
import { type BillLine, sum } from './bill.ts';
import type { CountedDossier } from './counted.ts';
import { type Prices, priceOf } from './prices.ts';

const KB_A_GB = 1024 ** 2;
const MB_A_GB = 1024;

/** What a province pays in a month whether anybody files or not, in dollars. */
export const fixedAMonth = (
  { resources }: Pick<CountedDossier, 'resources'>,
  { aMonth }: Prices,
): readonly BillLine[] => {
  const of = (what: string, type: string, price: string): BillLine => {
    const count = resources[type] ?? 0;
    return { what, count, micros: count * priceOf(aMonth, price) * 1e6 };
  };
  return [
    of('Keys', 'AWS::KMS::Key', 'key'),
    of('Alarms', 'AWS::CloudWatch::Alarm', 'alarm'),
    of('Dashboards', 'AWS::CloudWatch::Dashboard', 'dashboard'),
    of('Secrets', 'AWS::SecretsManager::Secret', 'secret'),
    // The emulator is not given the firewall; AWS is.
    { what: 'Firewall', count: 1, micros: priceOf(aMonth, 'firewall') * 1e6 },
    { what: 'Firewall rules', count: RULES.length, micros: RULES.length * priceOf(aMonth, 'firewallRule') * 1e6 },
  ];
};

/** A province's year at so many dossiers, in dollars: what was counted, what is fixed, what is kept at the year's end, who signs in. */
export const yearOf = (dossiers: number, perDossierMicros: number, fixedMicros: number, prices: Prices) => {
  const { perGbMonth, perActivePerson, assumed } = prices;
  const table = (dossiers * priceOf(assumed, 'tableKilobytes')) / KB_A_GB;
  const bucket = (dossiers * priceOf(assumed, 'paperMegabytes')) / MB_A_GB;
  const kept =
    table * sum(['table', 'tableHistory', 'tableBackup'].map((it) => priceOf(perGbMonth, it))) +
    bucket * priceOf(perGbMonth, 'bucket');
  const people = (dossiers / 12) * priceOf(assumed, 'activePeoplePerDossier');
  const paidPeople = Math.max(0, people - perActivePerson.freeAMonth);
  const parts = {
    dossiers: (dossiers * perDossierMicros) / 1e6,
    fixed: (12 * fixedMicros) / 1e6,
    // It grows evenly over the year: half of the last month's, twelve times.
    kept: 6 * kept,
    people: 12 * paidPeople * perActivePerson.price,
  };
  return { ...parts, all: sum(Object.values(parts)) };
};
