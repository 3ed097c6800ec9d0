import type { Province } from '../../lib/domain/profile.ts';
import { daysAway } from '../../lib/domain/time/local-clock.ts';
import { repeated } from './repeated.ts';
import { isDay, isSaid, unless } from './said.ts';

/** Editions of the rules (O6) without a valid day, with a gap or an overlap between them, or whose own data do not agree. */
export const editionFaults = (
  province: Province,
  faultsOf: (edition: Province) => readonly string[],
): readonly string[] => {
  const { editions } = province;
  if (editions === undefined) return [];

  const already = new Set(faultsOf(province));
  return [
    ...unless(
      editions.some(({ ruleSet }) => ruleSet === province.profile.ruleSet),
      `Không bản quy định nào có bộ quy định "${province.profile.ruleSet}" của hồ sơ tỉnh.`,
    ),
    ...repeated(editions.map(({ ruleSet }) => ruleSet)).map(
      (ruleSet) => `Bộ quy định "${ruleSet}" dùng cho nhiều bản.`,
    ),
    ...unless(editions.at(-1)?.until === null, 'Bản quy định sau cùng phải để ngày hết hiệu lực là null.'),
    ...editions.flatMap(({ ruleSet, since, until, profile, procedures }, at) => {
      const next = editions[at + 1];
      const faults = [
        ...unless(
          isSaid(ruleSet) && ruleSet === profile.ruleSet,
          `bộ quy định phải là "${profile.ruleSet}" như trong hồ sơ.`,
        ),
        ...unless(isDay(since), 'ngày bắt đầu phải có dạng 2026-01-01.'),
        ...unless(
          until === null || (isDay(until) && since <= until),
          'ngày hết hiệu lực không được trước ngày bắt đầu.',
        ),
        ...unless(
          next === undefined || (until !== null && isDay(until) && daysAway(until, 1) === next.since),
          `ngày hết hiệu lực phải là ngày liền trước ngày bắt đầu của bản sau (${next?.since}).`,
        ),
        ...faultsOf({ ...province, profile, procedures }).filter((fault) => !already.has(fault)),
      ];
      return faults.map((fault) => `Bản quy định từ ${since}: ${fault}`);
    }),
  ];
};
