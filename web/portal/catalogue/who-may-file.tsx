import type { ProcedureFull } from '../../../lib/contract/catalogue.ts';
import type { Me } from '../../../lib/contract/dossiers.ts';
import type { PageRequest } from '../page-request.tsx';

const APPLICANTS: Readonly<Record<string, string>> = {
  citizen: 'Công dân Việt Nam',
  'overseas-vietnamese': 'Người Việt Nam định cư ở nước ngoài',
  foreigner: 'Người nước ngoài',
  enterprise: 'Doanh nghiệp',
  business: 'Doanh nghiệp',
  organisation: 'Tổ chức',
  cooperative: 'Hợp tác xã',
  household: 'Hộ kinh doanh',
};

/** Whom a procedure is published for. */
export const applicantWords = ({ applicants }: Pick<ProcedureFull, 'applicants'>): string =>
  applicants.map((who) => APPLICANTS[who] ?? who).join('; ');

/** Whether whoever is signed in may file it; nobody signed in is asked later. */
export const mayFile = async ({ me, api }: Pick<PageRequest, 'me' | 'api'>, code: string): Promise<boolean> =>
  me === undefined || (await api.get<Me>(`/api/me?procedure=${encodeURIComponent(code)}`)).mayFile !== false;

/** Said in the place of the way to file, to who is none of those it is published for. */
export const NotForThem = ({ procedure }: { procedure: ProcedureFull }) => (
  <p class="note">
    Tài khoản đang đăng nhập không nộp được thủ tục này: thủ tục dành cho {applicantWords(procedure)}.{' '}
    {procedure.identities.every((kind) => kind === 'organisation')
      ? 'Xin đăng nhập bằng tài khoản của tổ chức, doanh nghiệp, hoặc mang giấy tờ của tổ chức đến Bộ phận Một cửa.'
      : 'Xin hỏi Bộ phận Một cửa nếu cần hướng dẫn.'}
  </p>
);
