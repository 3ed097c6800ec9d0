import type { Profile } from '../../lib/domain/profile.ts';

type Digitisation = NonNullable<Profile['digitisation']['is']>;

const each = (years: readonly number[], what: string, share: number): Digitisation['targets'] =>
  years.map((year) => ({ year, what, share }));

/** The plan's third part is one period: each of its years is held to it. */
const LAST_YEARS = [2023, 2024, 2025];

const DIGITISED = 'Hồ sơ, giấy tờ, kết quả giải quyết thủ tục hành chính được số hóa';
const NOT_ASKED_AGAIN = 'Lượt thực hiện thủ tục không phải cung cấp lại giấy tờ đã được chấp nhận';

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
      { year: 2021, what: DIGITISED, share: 30 },
      { year: 2022, what: DIGITISED, share: 50 },
      { year: 2023, what: DIGITISED, share: 70 },
      { year: 2024, what: DIGITISED, share: 90 },
      { year: 2025, what: DIGITISED, share: 100 },
      { year: 2022, what: NOT_ASKED_AGAIN, share: 30 },
      ...each(LAST_YEARS, NOT_ASKED_AGAIN, 80),
      ...each(LAST_YEARS, 'Hồ sơ nộp trực tuyến trên tổng số hồ sơ tiếp nhận', 50),
      ...each(LAST_YEARS, 'Hồ sơ được luân chuyển giữa các cơ quan bằng phương thức điện tử', 80),
      ...each(LAST_YEARS, 'Hồ sơ đã giải quyết thành công được số hóa, lưu trữ, tái sử dụng', 100),
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
