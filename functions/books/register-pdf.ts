import type { RegisterItem } from '../../lib/contract/books.ts';
import type { RegisterLine } from '../../lib/domain/slips/register-page.ts';
import { PROVISIONAL_WORDS, shortDate } from '../../lib/domain/time/wording.ts';
import type { LatenessClass } from '../../lib/domain/views/lateness.ts';
import type { World } from '../../lib/world/world.ts';
import { MADE } from '../slips/frame.ts';
import { letterheadOf } from '../slips/letterhead.ts';
import { type Answer, Refused } from '../wire/operation.ts';
import type { Register } from './register-book.ts';

/** What is set in one piece, about a second of work. */
const MOST = 500;

/** Form 06 printed, A4 landscape; what is longer is asked for in shorter times. */
export const registerPdf = async (world: World, register: Register): Promise<Answer> => {
  const { agency, volume, from, to, asOf, total, voided } = register;
  if (total > MOST) {
    const message = `Thời gian này có ${total} hồ sơ, mỗi bản in được tối đa ${MOST}. Hãy chọn khoảng ngày ngắn hơn.`;
    throw new Refused(400, 'invalid-input', [{ field: 'from', message }]);
  }
  const items = await register.lines(0, total);
  const { area, unit } = letterheadOf(world.province, agency.code, 'intake');
  const { renderRegister } = await import('../../lib/world/render-slip.ts');
  const body = await renderRegister({
    area,
    unit,
    volume: `Quyển số ${volume}`,
    period: `Hồ sơ tiếp nhận từ ngày ${shortDate(from)} đến ngày ${shortDate(to)}; số liệu đến ${asOf.slice(11, 16)} ngày ${shortDate(asOf)}`,
    ruleSet: `Bộ quy định áp dụng: ${world.province.profile.ruleSet}`,
    formVersion: `Mẫu số 06, Thông tư 01/2018/TT-VPCP; bản mẫu ${MADE}`,
    lines: items.map(lineOf),
    voided: voided.map(({ words }) => words),
  });
  return {
    status: 200,
    body,
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="so-theo-doi-${volume}.pdf"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  };
};

const DELIVERY = { counter: 'Tại quầy', online: 'Trực tuyến', post: 'Bưu chính' };
const CLASSES: Record<LatenessClass, string> = { 'on-time': 'Đúng hạn', extended: 'Gia hạn', overdue: 'Quá hạn' };

const lineOf = (item: RegisterItem): RegisterLine => ({
  number: String(item.no),
  code: item.code,
  procedure: item.procedure.name,
  sets: item.sets,
  applicant: item.applicant,
  contact: [item.address, item.phone].filter((one) => one !== null).join('. '),
  agency: item.agency.name,
  acceptedOn: shortDate(item.acceptedAt),
  appointedFor: `${item.dueAt.slice(11, 16)} ${shortDate(item.dueAt)}${item.provisional ? PROVISIONAL_WORDS : ''}`,
  returnedOn: item.returnedAt === null ? '' : shortDate(item.returnedAt),
  delivery: DELIVERY[item.delivery],
  note: [
    ...(item.class === null || (item.open && item.class !== 'overdue') ? [] : [CLASSES[item.class]]),
    ...item.notes,
  ].join('. '),
});
