import type { DigitisationTarget, Profile } from '../../lib/domain/profile.ts';

type Digitisation = NonNullable<Profile['digitisation']['is']>;

const each = (years: readonly number[], target: Omit<DigitisationTarget, 'year'>): Digitisation['targets'] =>
  years.map((year) => ({ year, ...target }));

/** The plan's third part is one period: each of its years is held to it. */
const LAST_YEARS = [2023, 2024, 2025];

const DIGITISED = {
  what: 'Hồ sơ, giấy tờ, kết quả giải quyết thủ tục hành chính được số hóa',
  measure: 'digitised',
} as const;
const NOT_ASKED_AGAIN = {
  what: 'Lượt thực hiện thủ tục không phải cung cấp lại giấy tờ đã được chấp nhận',
  measure: 'reused',
} as const;
const ONLINE = { what: 'Hồ sơ nộp trực tuyến trên tổng số hồ sơ tiếp nhận', measure: 'online' } as const;
/** Nothing counts this yet. */
const ELECTRONIC = { what: 'Hồ sơ được luân chuyển giữa các cơ quan bằng phương thức điện tử' };
const WHOLLY = { what: 'Hồ sơ đã giải quyết thành công được số hóa, lưu trữ, tái sử dụng', measure: 'wholly' } as const;

/** What is digitised, at whose cost, and the shares of the annex. "Tăng 20%" is read as twenty points on the year before. */
export const digitisation: Profile['digitisation'] = {
  is: {
    classes: [
      {
        class: 'mandatory',
        text: 'Giấy tờ trong thành phần hồ sơ là kết quả giải quyết của thủ tục trước đó',
        atWhoseCost: 'state',
      },
      {
        class: 'mandatory',
        text: 'Kết quả xử lý hồ sơ của các cơ quan, đơn vị tham gia tiếp nhận, giải quyết thủ tục',
        atWhoseCost: 'state',
      },
      { class: 'mandatory', text: 'Kết quả giải quyết của thủ tục', atWhoseCost: 'state' },
      {
        class: 'person',
        text: 'Giấy tờ khác, theo đề nghị của cá nhân, tổ chức; trả chi phí bằng mức chi theo quy định',
        atWhoseCost: 'person',
      },
      {
        class: 'agency',
        text: 'Giấy tờ khác, theo nhu cầu giải quyết trên môi trường điện tử và xây dựng cơ sở dữ liệu của cơ quan quản lý',
        atWhoseCost: 'state',
      },
    ],
    targets: [
      { year: 2021, rate: 30, ...DIGITISED },
      { year: 2022, rate: 50, ...DIGITISED },
      { year: 2023, rate: 70, ...DIGITISED },
      { year: 2024, rate: 90, ...DIGITISED },
      { year: 2025, rate: 100, ...DIGITISED },
      { year: 2022, rate: 30, ...NOT_ASKED_AGAIN },
      ...each(LAST_YEARS, { rate: 80, ...NOT_ASKED_AGAIN }),
      ...each(LAST_YEARS, { rate: 50, ...ONLINE }),
      ...each(LAST_YEARS, { rate: 80, ...ELECTRONIC }),
      ...each(LAST_YEARS, { rate: 100, ...WHOLLY }),
    ],
  },
  article: 'HT-III.1a, HT-PL I.2, HT-PL II.1, HT-PL II.2, HT-PL III.2, HT-PL III.3, HT-PL III.4',
};

/** The annex also says "thời gian tiếp nhận, xử lý tối thiểu 30 phút/hồ sơ" (HT-PL III.5), a minimum nobody can want; it binds nothing here. */
export const waitingTime: Profile['waitingTime'] = {
  is: {
    averageMinutes: [
      { since: '2022-01-01', minutes: 20 },
      { since: '2023-01-01', minutes: 15 },
    ],
  },
  article: 'HT-PL II.3, HT-PL III.5',
};
