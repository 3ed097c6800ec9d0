import type * as z from 'zod';
import type { AccountAssurance, MyAccount } from '../../../lib/contract/accounts.ts';
import type { Fault } from '../../shared/client.ts';
import { dateWords, instantWords } from '../../shared/format.ts';
import { Provisional, Reasons } from '../../shared/reasons.tsx';

export type Standing = z.infer<typeof MyAccount>;

/** Until when a confirmed account, a change or a reactivation is decided on, and why. */
export const Until = ({ limit }: { limit: Standing['limit'] }) =>
  limit === null ? null : (
    <>
      <p>
        Chậm nhất: <strong>{instantWords(limit.at)}</strong>. <Provisional when={limit.provisional} />
      </p>
      <Reasons why={limit.why} />
    </>
  );

/** How an account stands, in a few words. */
export const STAGES: Readonly<Record<string, string>> = {
  unconfirmed: 'Chưa xác thực',
  'waiting-approval': 'Đang chờ phê duyệt',
  active: 'Đang dùng',
  suspended: 'Tạm dừng',
  cancelled: 'Đã hủy',
};

const PAPERS: Readonly<Record<string, string>> = {
  citizen: 'thẻ căn cước',
  'old-card': 'chứng minh nhân dân',
  passport: 'hộ chiếu',
  organisation: 'giấy tờ của tổ chức',
};

/** How sure the portal is who the holder is, as a sentence. */
export const assuranceWords = (assurance: z.infer<typeof AccountAssurance> | undefined): string => {
  const on = assurance?.at ? ` ngày ${dateWords(assurance.at)}` : '';
  if (assurance === undefined || assurance.level === 'declared') return 'Theo lời ông/bà khai, chưa ai kiểm tra.';
  if (assurance.level === 'contact-confirmed')
    return `Đã xác thực ${assurance.how === 'phone' ? 'số điện thoại' : 'thư điện tử'}${on}. Giấy tờ tùy thân chưa được kiểm tra.`;
  if (assurance.how === 'national-login') return `Cổng Dịch vụ công quốc gia đã xác nhận${on}.`;
  if (assurance.how === 'taken-over') return 'Đã được cơ quan xác nhận khi cấp tài khoản.';
  const paper = assurance.document === null ? '' : ` trên ${PAPERS[assurance.document]}`;
  return `Cán bộ Bộ phận Một cửa đã kiểm tra giấy tờ${paper}${on}.`;
};

/** What was typed, without what was left empty. */
export const filled = (typed: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''));

/** The API's lines as this page says them. `says`: what a field lacks when nothing was typed there. */
export const worded = (
  faults: readonly Fault[],
  typed: Readonly<Record<string, string>>,
  says: Readonly<Record<string, string>>,
): readonly Fault[] =>
  faults.map(({ field, message }) => ({
    field,
    message: (typed[field] ?? '') === '' ? (says[field] ?? message) : message,
  }));
