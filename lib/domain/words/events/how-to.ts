import { withoutDiacritics } from '../../catalogue/fold-text.ts';
import type { FiledDossier } from '../../dossier/dossier.ts';
import type { Profile } from '../../profile.ts';

type Rules = { readonly profile: Pick<Profile, 'portal' | 'feedback'> };

/** The number to call, without what stands in brackets behind it. */
const hotlineOf = ({ profile }: Rules): string => profile.portal.hotline.replace(/\s*\(.*\)$/, '');

/** Where an SMS leads to: who did not file online has no page to open. */
export const moreBySms = ({ channel }: FiledDossier, rules: Rules): string =>
  channel === 'online' ? 'Xem tai Cong Dich vu cong.' : `Hoi: ${withoutDiacritics(hotlineOf(rules))}.`;

/** How this person sends a supplement: as they filed (ND61-17.1a, 17.2a; TH-8.2); to the unit that took it in, by its name where another agency asks (19.4, 19.7). */
export const howToSupplement = ({ channel }: FiledDossier, oneStop: string | null): string => {
  const there = oneStop === null ? 'Bộ phận Một cửa' : `Bộ phận Một cửa của ${oneStop}`;
  return channel === 'online'
    ? `Ông/bà đăng nhập Cổng Dịch vụ công, mở hồ sơ và chọn “Bổ sung hồ sơ”, hoặc mang giấy tờ đến ${there}.`
    : `Ông/bà mang giấy tờ đến ${there} hoặc gửi qua dịch vụ bưu chính.`;
};

/** What the person is owed by who is late (ND61-19.9). */
export const apologyOwed = (agency: string): string =>
  `${agency} phải xin lỗi ông/bà bằng văn bản, nêu rõ lý do chậm (khoản 9 Điều 19 Nghị định 61/2018/NĐ-CP).`;

/** Where to turn when the agency is late (ND61-8.1đ, 19.9). */
export const whereToComplain = (rules: Rules): string =>
  `Ông/bà có thể phản ánh, kiến nghị trên Cổng Dịch vụ công, gọi ${hotlineOf(rules)} hoặc gửi thư đến ${rules.profile.feedback.is.address}.`;

/** The same in an SMS. */
export const complainBySms = (rules: Rules): string => `Phan anh: ${withoutDiacritics(hotlineOf(rules))}.`;
