import { withoutDiacritics } from '../catalogue/fold-text.ts';
import { type AcceptedDossier, codeOf, type FiledDossier, isAccepted } from '../dossier/dossier.ts';
import { dueOf, receiveByOf } from '../dossier/due-dates.ts';
import type { DossierEvent } from '../dossier/events.ts';
import type { Rules } from '../rules.ts';
import { momentWords, shortDate } from '../time/wording.ts';
import { eResultLines } from './e-result.ts';
import { notedToApplicant } from './noted-to-applicant.ts';
import type { Draft, Said, Texts } from './notice.ts';

/** What an event tells the applicant (TH-9.2b, ND61-17.2a, 19.9, 20.4), or null where it tells nothing. `dossier`: as it stood right after. */
export const toApplicant = (
  event: DossierEvent,
  dossier: FiledDossier,
  rules: Rules,
  texts: Texts,
  agency: string,
): Draft | null => {
  const said = saidOf(event, dossier, rules, texts, agency);
  if (said === null) return null;
  const about = [`Về việc: ${rules.procedure.name}.`, ...(codeOf(dossier) ? [`Mã hồ sơ: ${codeOf(dossier)}.`] : [])];
  return {
    kind: said.kind,
    to: 'applicant',
    subject: said.subject,
    text: [...said.lines, ...about].join('\n'),
    sms: said.sms,
  };
};

const saidOf = (
  event: DossierEvent,
  dossier: FiledDossier,
  rules: Rules,
  texts: Texts,
  agency: string,
): Said | null => {
  const code = codeOf(dossier) ?? '';
  switch (event.type) {
    case 'DossierSubmitted':
      return {
        kind: 'submitted',
        subject: 'Đã nhận hồ sơ nộp trực tuyến',
        lines: [`${agency} sẽ kiểm tra, tiếp nhận hồ sơ chậm nhất lúc ${momentWords(receiveByOf(dossier, rules).at)}.`],
        sms: null,
      };
    case 'DossierReceived': {
      const due = isAccepted(dossier) ? momentWords(dueOf(dossier, rules).at) : '';
      return {
        kind: 'received',
        subject: `Hồ sơ ${code} đã được tiếp nhận`,
        lines: [`${agency} đã tiếp nhận hồ sơ của ông/bà. Thời gian trả kết quả: ${due}.`],
        sms: `Ho so ${code} da duoc tiep nhan. Hen tra ket qua: ${withoutDiacritics(due)}.`,
      };
    }
    case 'SupplementRequested':
      return {
        kind: 'supplement-requested',
        subject: 'Đề nghị bổ sung, hoàn thiện hồ sơ',
        lines: [
          `${agency} đề nghị ông/bà bổ sung, hoàn thiện các nội dung sau:`,
          ...texts.items.map(({ name, problem }, index) => `${index + 1}. ${name}: ${problem}`),
          ...(texts.text ? [texts.text] : []),
          'Ông/bà đăng nhập Cổng Dịch vụ công, mở hồ sơ và chọn “Bổ sung hồ sơ”, hoặc mang giấy tờ đến Bộ phận Một cửa.',
          ...(event.at === 'processing' ? ['Thời hạn giải quyết được tính lại từ đầu khi nhận đủ hồ sơ.'] : []),
        ],
        sms: `Ho so ${code || 'cua ong/ba'} can bo sung. Vui long xem tai Cong Dich vu cong.`,
      };
    case 'ApologyIssued':
      if (event.for === 'late' && isAccepted(dossier) && dossier.reappointed?.entry === dossier.last.entry) return null;
      return {
        kind: 'apology',
        subject: event.for === 'late' ? 'Thư xin lỗi vì chậm trả kết quả' : 'Thư xin lỗi vì hướng dẫn chưa đầy đủ',
        lines: [
          event.for === 'late'
            ? `${agency} xin lỗi ông/bà vì hồ sơ chưa được giải quyết đúng hẹn.`
            : `${agency} xin lỗi ông/bà vì đã hướng dẫn chưa đầy đủ, khiến ông/bà phải bổ sung hồ sơ thêm lần nữa.`,
          ...(texts.text ? [`Lý do: ${texts.text}`] : []),
        ],
        sms: null,
      };
    case 'DossierRefused':
      return {
        kind: 'refused',
        subject: 'Hồ sơ không được tiếp nhận',
        lines: [`${agency} không tiếp nhận hồ sơ của ông/bà. Lý do: ${texts.text}`],
        sms: 'Ho so cua ong/ba khong duoc tiep nhan. Vui long xem ly do tai Cong Dich vu cong.',
      };
    case 'ResultSealed':
    case 'ResultResolved': {
      // One agency's share is not yet the person's result (19.6): that is told when all are there.
      if (dossier.stage !== 'result-ready' || ('part' in event && event.part !== undefined)) return null;
      const early = isEarly(dossier, rules);
      const refusal = 'draft' in dossier && dossier.draft?.kind === 'refusal';
      return {
        kind: early ? 'ready-early' : 'ready',
        subject: refusal ? `Hồ sơ ${code}: có thông báo từ chối giải quyết` : `Hồ sơ ${code} đã có kết quả`,
        lines: [
          refusal
            ? `${agency} đã có văn bản thông báo lý do không giải quyết hồ sơ. Văn bản được trả theo cách ông/bà đã đăng ký.`
            : `Kết quả giải quyết hồ sơ đã sẵn sàng và sẽ được trả theo cách ông/bà đã đăng ký.`,
          ...(early ? [`Kết quả có trước ngày hẹn (${momentWords(dueOf(dossier, rules).at)}).`] : []),
          ...eResultLines(dossier, texts.text),
        ],
        sms: `Ho so ${code} da co ket qua.`,
      };
    }
    case 'DossierReappointed':
      return {
        kind: 'reappointed',
        subject: `Hồ sơ ${code}: xin lỗi và hẹn lại ngày trả kết quả`,
        lines: [
          `${agency} xin lỗi ông/bà vì hồ sơ chưa thể giải quyết đúng hẹn. Lý do: ${texts.text}`,
          `Ngày hẹn mới: ${shortDate(event.until)}.`,
        ],
        sms: `Ho so ${code}: xin loi ong/ba, ngay tra ket qua duoc hen lai ${shortDate(event.until)}.`,
      };
    case 'ResultReturned':
      return {
        kind: 'returned',
        subject: `Hồ sơ ${code} đã trả kết quả`,
        lines: ['Hồ sơ đã được trả kết quả. Cảm ơn ông/bà đã sử dụng dịch vụ.'],
        sms: null,
      };
    case 'DossierWithdrawn':
      return {
        kind: 'withdrawn',
        subject: 'Đã rút hồ sơ',
        lines: ['Hồ sơ đã được rút theo yêu cầu của ông/bà.'],
        sms: null,
      };
    case 'DossierSupplemented':
      return {
        kind: 'supplemented',
        subject: 'Đã nhận phần bổ sung',
        lines: [`${agency} sẽ kiểm tra lại hồ sơ chậm nhất lúc ${momentWords(receiveByOf(dossier, rules).at)}.`],
        sms: null,
      };
    case 'OfficerAssigned':
    case 'ResultDrafted':
    case 'DossierDeclined':
    case 'DraftSentBack':
    case 'DraftSigned':
    case 'StepOpened':
    case 'StepClosed':
    case 'LimitReached':
      return null;
    default:
      return notedToApplicant(event, code, texts, agency);
  }
};

/** Ready on an earlier day than the appointment: told before it is handed over (ND61-20.4, reading 9). */
const isEarly = (dossier: AcceptedDossier & { readonly stage: 'result-ready' }, rules: Rules): boolean =>
  dossier.ready.at.slice(0, 10) < dueOf(dossier, rules).at.slice(0, 10);
