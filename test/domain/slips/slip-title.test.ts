import { expect, test } from 'vitest';
import { formalDayWords, formalMomentWords } from '../../../lib/domain/slips/date-words.ts';
import { formNumber, slipTitle } from '../../../lib/domain/slips/slip-title.ts';

test.each([
  ['receipt', 'intake', 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', 'Mẫu số 01', 'D7, ND61-17.1c'],
  ['supplement', 'intake', 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', 'Mẫu số 02', 'D4, ND61-17.1a'],
  ['supplement', 'processing', 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', 'Mẫu số 02', 'E4, ND61-19.4'],
  ['refusal', 'intake', 'Phiếu từ chối tiếp nhận giải quyết hồ sơ', 'Mẫu số 03', 'D6, ND61-17.1b'],
  ['refusal', 'processing', 'Phiếu từ chối giải quyết hồ sơ', 'Mẫu số 03', 'E8, ND61-19.8'],
  ['apology', 'processing', 'Phiếu xin lỗi và hẹn lại ngày trả kết quả', 'Mẫu số 04', 'E9, ND61-19.9'],
  ['control-sheet', 'processing', 'Phiếu kiểm soát quá trình giải quyết hồ sơ', 'Mẫu số 05', 'E11, TTH-12.4'],
] as const)('the %s slip (%s) bears the name "%s", %s (%s)', (kind, act, title, number, _) => {
  expect(slipTitle(kind, act)).toBe(title);
  expect(formNumber(kind)).toBe(number);
});

test('(D4, TH-9.2c) a profile names the intake request Phiếu hướng dẫn; on appraisal the statutory name stays', () => {
  expect(slipTitle('supplement', 'intake', 'Phiếu hướng dẫn')).toBe('Phiếu hướng dẫn');
  expect(slipTitle('supplement', 'processing', 'Phiếu hướng dẫn')).toBe('Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ');
});

test('(D7) forms write an instant as hour, minute and day in words', () => {
  expect(formalMomentWords('2026-02-13T16:45:00+07:00')).toBe('16 giờ 45 phút, ngày 13 tháng 02 năm 2026');
  expect(formalDayWords('2026-02-23')).toBe('ngày 23 tháng 02 năm 2026');
});
