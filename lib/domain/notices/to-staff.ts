import { codeOf, type FiledDossier, isAccepted } from '../dossier/dossier.ts';
import { receiveByOf } from '../dossier/due-dates.ts';
import type { DossierEvent, LimitName } from '../dossier/events.ts';
import { runningLimits } from '../dossier/running-limits.ts';
import type { Role } from '../journal/moment.ts';
import type { Rules } from '../rules.ts';
import { momentWords, shortDate } from '../time/wording.ts';
import type { Draft, ToStaff } from './notice.ts';

const POINTS = {
  remind: 'Nhắc việc',
  'day-before': 'Còn một ngày làm việc',
  due: 'Đến hạn',
  overdue: 'QUÁ HẠN',
};

const LIMITS: Record<LimitName, string> = {
  intake: 'hạn tiếp nhận',
  result: 'hạn trả kết quả',
  forwarding: 'hạn chuyển hồ sơ',
  notice: 'hạn thông báo bổ sung khi thẩm định',
  step: 'hạn của bước xử lý',
  opinion: 'hạn trả lời ý kiến',
  part: 'hạn của cơ quan phối hợp',
};

/** What an entry tells the staff: prompts before and after each limit (ND61-8.2b), and work that reaches another agency (19.3, 19.5, 19.6, 19.9). */
export const toStaff = (event: DossierEvent, dossier: FiledDossier, rules: Rules): Draft | null => {
  const said = saidOf(event, dossier, rules);
  if (said === null) return null;
  const text = `${said.text}\nVề việc: ${rules.procedure.name}.`;
  return { kind: said.kind, to: said.to, subject: said.subject, text, sms: null };
};

type Said = { readonly kind: string; readonly to: ToStaff; readonly subject: string; readonly text: string };

const saidOf = (event: DossierEvent, dossier: FiledDossier, rules: Rules): Said | null => {
  const what = codeOf(dossier) ?? `hồ sơ nộp lúc ${momentWords(dossier.submitted.at)}`;
  const head = group(dossier.oneStop, ['head-of-one-stop']);
  switch (event.type) {
    case 'LimitReached':
      return prompt(event, dossier, rules, what);
    case 'SupplementRequested':
      if (event.at === 'intake') return null;
      return {
        kind: 'returned-for-supplement',
        to: { groups: [group(dossier.oneStop, ['receptionist', 'head-of-one-stop'])], officer: null },
        subject: `Trả hồ sơ ${what} để bổ sung`,
        text: 'Cơ quan giải quyết trả hồ sơ qua Bộ phận Một cửa để người nộp bổ sung.',
      };
    case 'VisitAnnounced':
      return {
        kind: 'visit-announced',
        to: { groups: [head], officer: null },
        subject: `Buổi thẩm tra, xác minh hồ sơ ${what}`,
        text: 'Thời gian, địa điểm, thành phần và nội dung ghi trong hồ sơ.',
      };
    case 'OpinionsAsked':
      return {
        kind: 'opinion-asked',
        to: { groups: event.of.map(({ agency }) => group(agency, ['department-head', 'leader'])), officer: null },
        subject: `Lấy ý kiến về hồ sơ ${what}`,
        text: `Đề nghị trả lời chậm nhất: ${event.of.map(({ answerBy }) => shortDate(answerBy)).join(', ')}.`,
      };
    case 'WorkTransferred':
      return {
        kind: 'work-transferred',
        to: {
          groups: event.parts.map(({ agency }) => group(agency, ['department-head', 'head-of-one-stop'])),
          officer: null,
        },
        subject: `Chuyển xử lý hồ sơ ${what}`,
        text: 'Phiếu chuyển xử lý ghi nội dung công việc, thời hạn của từng cơ quan và cơ quan chủ trì.',
      };
    case 'DossierReappointed':
      return {
        kind: 'extension-proposed',
        to: { groups: [head], officer: null },
        subject: `Đề nghị gia hạn thời gian giải quyết hồ sơ ${what}`,
        text: `Ngày hẹn lại: ${shortDate(event.until)}.`,
      };
    case 'DossierChanged':
      return {
        kind: 'dossier-changed',
        to: {
          groups: [group(dossier.oneStop, ['receptionist'])],
          officer: isAccepted(dossier) ? dossier.officer : null,
        },
        subject: `Người nộp thay đổi hồ sơ ${what}`,
        text: 'Cần xem lại hồ sơ trước khi quyết định.',
      };
    default:
      return null;
  }
};

const prompt = (
  { limit, point, of, unit }: Extract<DossierEvent, { type: 'LimitReached' }>,
  dossier: FiledDossier,
  rules: Rules,
  what: string,
): Said => {
  const running = runningLimits(dossier, rules).find(
    (one) => one.limit === limit && one.of === of && one.unit === (unit ?? null),
  );
  const at = (running?.due ?? receiveByOf(dossier, rules)).at;
  return {
    kind: unit === undefined ? `${limit}-${point}` : `${limit}-${point}-${unit}`,
    to: promptTo(limit, unit ?? null, dossier),
    subject: `${POINTS[point]}: ${LIMITS[limit]} của ${what}`,
    text: `${POINTS[point]}: ${LIMITS[limit]} là ${momentWords(at)}.`,
  };
};

/** To whom the dossier is with, the head of department and the head of the one-stop unit (ND61-8.2b). */
const promptTo = (limit: LimitName, unit: string | null, dossier: FiledDossier): ToStaff => {
  const oneStop = group(dossier.oneStop, ['receptionist', 'head-of-one-stop']);
  if (limit === 'intake' || limit === 'forwarding') return { groups: [oneStop], officer: null };

  const head = group(dossier.oneStop, ['head-of-one-stop']);
  const officer = isAccepted(dossier) ? dossier.officer : null;
  if (limit === 'opinion' && unit !== null)
    return { groups: [group(unit, ['department-head', 'leader']), head], officer };
  if (limit === 'part' && unit !== null && isAccepted(dossier)) {
    const part = dossier.parts[unit];
    return {
      groups: [group(part?.agency ?? dossier.agency, ['department-head']), head],
      officer: part?.officer ?? null,
    };
  }
  return { groups: [group(dossier.agency, ['department-head']), head], officer };
};

const group = (agency: string, roles: readonly Role[]) => ({ agency, roles });
