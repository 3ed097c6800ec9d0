import type { FiledDossier } from '../../lib/domain/dossier/dossier.ts';
import type { Profile, Province } from '../../lib/domain/profile.ts';

/** Each stage and the one it must read like in public: look-up must not tell a supplement or a refusal (reading 12, TT01-16.2d). */
const READS_LIKE: Readonly<Record<FiledDossier['stage'], FiledDossier['stage']>> = {
  submitted: 'submitted',
  'supplement-requested': 'submitted',
  'in-process': 'in-process',
  'returned-for-supplement': 'in-process',
  resubmitted: 'in-process',
  'result-ready': 'result-ready',
  returned: 'returned',
  refused: 'withdrawn',
  withdrawn: 'withdrawn',
};

/** Choices without an article, and public words that are missing or say too much. */
export const profileFaults = ({ profile, calendar }: Province): readonly string[] => [
  ...choicesOf(profile)
    .filter(([, choice]) => choice.article.trim() === '')
    .map(([name]) => `Lựa chọn "${name}" của hồ sơ tỉnh chưa nêu điều khoản làm căn cứ.`),
  ...publicStatusFaults(profile),
  ...(calendar.sessions.length === 0 ? ['Lịch làm việc chưa có buổi làm việc nào.'] : []),
  ...(calendar.years.length === 0 ? ['Lịch làm việc chưa nêu năm nào đã biết.'] : []),
];

/** The choices of a profile by name, the intake rule among them. */
export const choicesOf = (profile: Profile): readonly (readonly [string, { readonly article: string }])[] =>
  Object.entries(profile).flatMap(([name, value]) =>
    typeof value === 'object' && 'article' in value ? [[name, value] as const] : [],
  );

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
