import { describe, expect, test } from 'vitest';
import { choicesOf } from '../../provinces/checks/profile.ts';
import { findProvince } from '../../provinces/find-province.ts';
import { tinhMau } from '../tinh-mau/province.ts';

const thanhHoa = findProvince('thanh-hoa');

describe.each([thanhHoa, tinhMau])('$key', (province) => {
  test('fills every choice and names the article beside it', () => {
    expect(
      choicesOf(province.profile)
        .map(([name]) => name)
        .toSorted(),
    ).toEqual([
      'apologyFrom',
      'intake',
      'noticeChannels',
      'prompts',
      'publicStatus',
      'remindBefore',
      'resultChannels',
      'slipName',
      'supplementNoticeWorkingDays',
    ]);
    for (const [name, { article }] of choicesOf(province.profile)) expect(article, name).toMatch(/\S/);
  });

  test('(H1, TT01-16.2d, reading 12) look-up tells neither supplement, refusal nor delay', () => {
    const words = Object.values(province.profile.publicStatus.is).map(({ status }) => status);
    expect(new Set(words)).toEqual(
      new Set(['Đã nộp', 'Đang giải quyết', 'Đã có kết quả', 'Đã trả kết quả', 'Đã kết thúc']),
    );
  });
});

test('(D1, TH-9.2a) Thanh Hóa receives within 8 working hours', () => {
  expect(thanhHoa.profile.intake).toEqual({ kind: 'working-hours', hours: 8, article: 'TH-9.2a' });
});

test('(D2, TTH-12.1a) Tỉnh Mẫu receives within 60 minutes by session', () => {
  expect(tinhMau.profile.intake).toEqual({ kind: 'minutes-by-session', minutes: 60, article: 'TTH-12.1a' });
});

test('(D5, reading 7) Thanh Hóa apologises from the second request of either kind and does not call it its own rule', () => {
  const { is, article } = thanhHoa.profile.apologyFrom;
  expect(is).toEqual({ intake: 2, processing: 2 });
  expect(article).not.toMatch(/\bTH-/);
});

test('(D5, TTH annex) Tỉnh Mẫu apologises at intake from the third guidance, at processing from the second', () => {
  expect(tinhMau.profile.apologyFrom.is).toEqual({ intake: 3, processing: 2 });
});
