import type { Procedure } from '../../lib/domain/catalogue/procedure.ts';
import type { Province } from '../../lib/domain/profile.ts';
import { formFaults } from './forms.ts';
import { repeated } from './repeated.ts';
import { resultFaults } from './results.ts';
import { routeFaults } from './routes.ts';

/** Procedures that are doubled, belong to nobody, offer what the province or their level does not, or ask in a broken form. */
export const procedureFaults = (province: Province): readonly string[] => [
  ...repeated(province.procedures.map((procedure) => procedure.code)).map(
    (code) => `Mã thủ tục "${code}" dùng nhiều lần.`,
  ),
  ...province.procedures.flatMap((procedure) =>
    [
      ...agencyFaults(province, procedure),
      ...channelFaults(province, procedure),
      ...componentFaults(procedure),
      ...limitFaults(procedure),
      ...formFaults(procedure),
      ...resultFaults(procedure),
      ...routeFaults(province, procedure),
    ].map((fault) => `Thủ tục ${procedure.code}: ${fault}`),
  ),
];

const agencyFaults = (province: Province, procedure: Procedure): readonly string[] => [
  ...(procedure.agencies.length === 0 ? ['chưa có cơ quan giải quyết.'] : []),
  ...procedure.agencies
    .filter((code) => !province.agencies.some((agency) => agency.code === code))
    .map((code) => `cơ quan giải quyết "${code}" không có trong danh bạ.`),
];

/** A result comes online only at level 4 (TH-9.6, TT32-5.4c), a filing from level 3 (TT32-5.3). */
const channelFaults = (province: Province, procedure: Procedure): readonly string[] => [
  ...(procedure.channels.length === 0 ? ['chưa có cách nộp hồ sơ.'] : []),
  ...(procedure.delivery.length === 0 ? ['chưa có cách nhận kết quả.'] : []),
  ...procedure.delivery
    .filter((channel) => !province.profile.resultChannels.is.includes(channel))
    .map((channel) => `trả kết quả bằng cách "${channel}" mà tỉnh không chọn.`),
  ...(procedure.delivery.includes('online') && procedure.serviceLevel < 4
    ? ['trả kết quả trực tuyến chỉ có ở mức độ 4 (TH-9.6b).']
    : []),
  ...(procedure.channels.includes('online') && procedure.serviceLevel < 3
    ? ['nộp trực tuyến chỉ có từ mức độ 3 (TT32-5.3).']
    : []),
  ...procedure.fees
    .filter((fee) => !procedure.channels.includes(fee.channel))
    .map((fee) => `có mức phí cho cách nộp "${fee.channel}" mà thủ tục không nhận.`),
];

const componentFaults = (procedure: Procedure): readonly string[] => [
  ...repeated(procedure.components.map((component) => component.code)).map(
    (code) => `mã thành phần hồ sơ "${code}" dùng nhiều lần.`,
  ),
  ...procedure.components
    .filter((component) => !/^[a-z][a-z0-9-]{0,49}$/.test(component.code))
    .map((component) => `mã thành phần hồ sơ "${component.code}" phải viết thường, không dấu, nối bằng gạch ngang.`),
  ...procedure.components
    .filter((component) => component.formats.length === 0 || component.maxBytes < 1)
    .map((component) => `thành phần "${component.code}" chưa nêu định dạng hoặc dung lượng tối đa (TT32-7.3).`),
];

const limitFaults = ({ timeLimit }: Procedure): readonly string[] => [
  ...(timeLimit.text.trim() === '' ? ['chưa nêu thời hạn giải quyết bằng lời.'] : []),
  ...('amount' in timeLimit && !(Number.isInteger(timeLimit.amount) && timeLimit.amount > 0)
    ? ['thời hạn giải quyết phải là số nguyên lớn hơn 0.']
    : []),
  ...('lateAfter' in timeLimit && !/^([01][0-9]|2[0-3]):[0-5][0-9]$/.test(timeLimit.lateAfter ?? '')
    ? ['giờ "nhận sau" phải có dạng 15:00.']
    : []),
];
