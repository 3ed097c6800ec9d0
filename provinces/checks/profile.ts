import type { Profile, Province } from '../../lib/domain/profile.ts';
import { CHOICE_NAMES, type ChoiceName } from '../choice-names.ts';
import { intakeFaults, valueFaults } from './choices.ts';
import { isSaid, unless } from './said.ts';
import { READS_LIKE } from './stages.ts';

/** Choices the profile does not have at all. Nothing else can be checked before they are there. */
export const missingChoices = (profile: Profile): readonly string[] =>
  choiceNames.filter((name) => profile[name] === undefined).map((name) => `${wordsFor(name)} chưa có.`);

/** A profile without its name or its address, choices that rest on no article or hold what cannot be, and public words that say too much. */
export const profileFaults = ({ profile, calendar }: Province): readonly string[] => [
  ...textFaults(profile),
  ...choiceNames.flatMap((name) => choiceFaults(profile, name)),
  ...publicStatusFaults(profile),
  ...(calendar.sessions.length === 0 ? ['Lịch làm việc chưa có buổi làm việc nào.'] : []),
  ...(calendar.years.length === 0 ? ['Lịch làm việc chưa nêu năm nào đã biết.'] : []),
];

const choiceNames = Object.keys(CHOICE_NAMES) as readonly ChoiceName[];

const textFaults = ({ name, code, ruleSet, portal }: Profile): readonly string[] =>
  Object.entries({ name, code, ruleSet, ...portal })
    .filter(([, text]) => !isSaid(text))
    .map(([key]) => `Hồ sơ tỉnh chưa nêu "${key}".`);

const choiceFaults = (profile: Profile, name: ChoiceName): readonly string[] => {
  const faults = name === 'intake' ? intakeFaults(profile.intake) : valueFaults(profile, name);
  return [
    ...unless(isSaid(profile[name].article), `${wordsFor(name)} chưa nêu điều khoản làm căn cứ.`),
    ...faults.map((fault) => `${wordsFor(name)}: ${fault}`),
  ];
};

const wordsFor = (name: ChoiceName): string => `Lựa chọn "${name}" của hồ sơ tỉnh (${CHOICE_NAMES[name]})`;

const publicStatusFaults = (profile: Profile): readonly string[] =>
  Object.entries(READS_LIKE).flatMap(([stage, like]) => {
    const words = profile.publicStatus.is;
    const shown = words[stage];
    if (shown === undefined) return [`Trạng thái công khai thiếu giai đoạn "${stage}".`];
    if (shown.completed < 0 || shown.completed > 100)
      return [`Mức hoàn thành của giai đoạn "${stage}" phải từ 0 đến 100.`];
    if (/bổ sung|từ chối|quá hạn|trễ/i.test(shown.status))
      return [`Trạng thái công khai "${shown.status}" nói quá chi tiết: chỉ dùng từ chung (TT01-16.2d).`];

    const same = words[like];
    if (same?.status === shown.status && same.completed === shown.completed) return [];
    return [`Giai đoạn "${stage}" phải hiện công khai giống hệt giai đoạn "${like}" (TT01-16.2d).`];
  });
