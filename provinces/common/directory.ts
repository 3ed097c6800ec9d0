import type { Agency, Unit } from '../../lib/domain/profile.ts';

/** An agency as a province lists it; telephone and e-mail follow from the extension. */
type Listed = Omit<Agency, 'phone' | 'email' | 'confirmed'> & { readonly extension: string };

/** Telephone numbers and e-mail addresses are samples; no identifier or address has been confirmed by its agency. */
export const listed = ({ extension, ...agency }: Listed): Agency => ({
  ...agency,
  phone: `0900 000 ${extension}`,
  email: `motcua${extension}@example.vn`,
  confirmed: false,
});

/** The units every agency on the way of a dossier has: the one-stop unit, its departments, the clerk, the leaders. */
export const units = (
  oneStop: string,
  departments: readonly (readonly [code: string, name: string])[],
  leaders: string,
): readonly Unit[] => [
  { code: 'mot-cua', name: oneStop, kind: 'one-stop' },
  ...departments.map(([code, name]) => ({ code, name, kind: 'department' as const })),
  { code: 'van-thu', name: 'Văn thư', kind: 'clerk' },
  { code: 'lanh-dao', name: leaders, kind: 'leaders' },
];

/** The one-stop unit's own name on slips: the provincial centre, and everybody else's unit. */
export const CENTRE = 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG';
export const ONE_STOP = 'BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ';
