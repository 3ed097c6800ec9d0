import { withoutDiacritics } from '../../catalogue/fold-text.ts';
import { type AcceptedDossier, type FiledDossier, isAccepted, proposedExtension } from '../../dossier/dossier.ts';
import { dueOf, proposedDueOf } from '../../dossier/due-dates.ts';
import { eResultLines } from '../../notices/e-result.ts';
import { type ApplicantNotice, group } from '../../notices/notice.ts';
import type { Rules } from '../../rules.ts';
import { limitWords, shortDate } from '../../time/wording.ts';
import { CHANNEL_IN_HISTORY, CHANNEL_IN_JOURNAL } from '../channels.ts';
import { sentence } from '../sentence.ts';
import { dueWords } from './due-words.ts';
import { type AboutApplicant, internal, NO_NOTICE, open, type WordsOf } from './event-words.ts';
import { moreBySms } from './how-to.ts';

type Name =
  | 'OfficerAssigned'
  | 'DecidedForAbsent'
  | 'ResultDrafted'
  | 'DossierDeclined'
  | 'DraftSentBack'
  | 'DraftSigned'
  | 'ResultSealed'
  | 'ResultResolved'
  | 'ResultsCollected'
  | 'ExtensionProposed'
  | 'ExtensionSigned'
  | 'DossierReappointed'
  | 'ApologyIssued'
  | 'ResultReturned';

/** What is done on the result until it is returned, and being late with it (ND61-19, 20). */
export const WORK: WordsOf<Name> = {
  OfficerAssigned: {
    history: () => open('Phân công cán bộ xử lý'),
    journal: () => 'Phân công người giải quyết',
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  DecidedForAbsent: {
    history: () => internal('Làm thay người vắng mặt:'),
    journal: () => 'Làm thay người vắng mặt:',
    person: ({ account }) => account,
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  ResultDrafted: {
    history: () => internal('Cán bộ trình dự thảo kết quả'),
    journal: () => 'Trình dự thảo kết quả',
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  DossierDeclined: {
    history: () => internal('Cán bộ trình dự thảo từ chối giải quyết'),
    journal: () => 'Trình văn bản từ chối giải quyết',
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  DraftSentBack: {
    history: () => internal('Lãnh đạo chuyển lại dự thảo'),
    journal: () => 'Chuyển lại dự thảo để sửa',
    written: ({ note }) => note,
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  DraftSigned: {
    history: () => open('Lãnh đạo ký duyệt'),
    journal: () => 'Ký số dự thảo',
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  ResultSealed: {
    history: ({ part }) =>
      open(
        part === undefined
          ? 'Văn thư ký số của cơ quan, vào sổ; đã có kết quả'
          : 'Một cơ quan phối hợp đã hoàn thành phần việc được chuyển',
      ),
    journal: ({ number }) => `Ký số của cơ quan, vào sổ số ${number}`,
    tells: ({ draft }) => draft,
    // One agency's share is not yet the person's result (19.6): that is told when all are there.
    applicant: ({ part }, about) => (part === undefined ? readyNotice(about) : null),
    staff: NO_NOTICE,
  },
  ResultResolved: {
    history: () => open('Giải quyết ngay, đã có kết quả'),
    journal: () => 'Giải quyết ngay, có kết quả',
    tells: ({ draft }) => draft,
    applicant: (_, about) => readyNotice(about),
    staff: NO_NOTICE,
  },
  ResultsCollected: {
    history: () => open('Đã có đủ kết quả của các cơ quan'),
    journal: () => 'Đã có đủ kết quả của các cơ quan',
    applicant: (_, { code }) => ({
      kind: 'ready',
      subject: `Hồ sơ ${code} đã có đủ kết quả`,
      lines: ['Các cơ quan đã giải quyết xong. Kết quả sẽ được trả theo cách ông/bà đã đăng ký.'],
      sms: `Ho so ${code} da co ket qua.`,
    }),
    staff: NO_NOTICE,
  },
  ExtensionProposed: {
    history: () => internal('Lập đề nghị gia hạn thời gian giải quyết'),
    journal: ({ until }) => `Đề nghị gia hạn đến ngày ${shortDate(until)}`,
    written: ({ reason }) => reason,
    applicant: NO_NOTICE,
    staff: (_, { dossier, rules, what }) =>
      proposedExtension(dossier)?.signed === null
        ? {
            kind: 'extension-to-sign',
            to: { groups: [group(dossier.agency, ['leader'])], officer: null },
            subject: `Đề nghị gia hạn chờ ký: ${what}`,
            text: `${asksFor(dossier, rules)} Chỉ ký được chậm nhất 01 ngày làm việc trước hạn.`,
          }
        : null,
  },
  ExtensionSigned: {
    history: () => internal('Lãnh đạo ký Phiếu đề nghị gia hạn và Phiếu xin lỗi'),
    journal: ({ until }) => `Ký đề nghị gia hạn đến ngày ${shortDate(until)} và phiếu xin lỗi`,
    applicant: NO_NOTICE,
    staff: (_, { dossier, rules, what }) => ({
      kind: 'extension-proposed',
      to: { groups: [group(dossier.oneStop, ['receptionist', 'head-of-one-stop'])], officer: null },
      subject: `Đề nghị gia hạn thời gian giải quyết ${what}`,
      text: `${asksFor(dossier, rules)} Bộ phận Một cửa hẹn lại và báo cho người nộp trước khi hết hạn.`,
    }),
  },
  DossierReappointed: {
    history: () => open('Hẹn lại ngày trả kết quả'),
    journal: ({ until }) => `Hẹn lại ngày trả kết quả: ${shortDate(until)}`,
    written: ({ reason }) => reason,
    tells: ({ reason }) => reason,
    applicant: (_, { dossier, rules, code, texts, agency }) => {
      const due = dueWords(dossier, rules);
      return {
        kind: 'reappointed',
        subject: `Hồ sơ ${code}: xin lỗi và hẹn lại ngày trả kết quả`,
        lines: [
          `${agency} xin lỗi ông/bà vì hồ sơ chưa thể giải quyết đúng hẹn. Lý do: ${sentence(texts.text)}`,
          `Hẹn trả kết quả lại: ${due}.`,
        ],
        sms: `Ho so ${code}: xin loi ong/ba, tra ket qua duoc hen lai ${withoutDiacritics(due)}.`,
      };
    },
    staff: ({ proposal }, { dossier, rules, what }) =>
      proposal === undefined
        ? {
            kind: 'extension-proposed',
            to: { groups: [group(dossier.oneStop, ['head-of-one-stop'])], officer: null },
            subject: `Đề nghị gia hạn thời gian giải quyết ${what}`,
            text: `Hẹn trả kết quả lại: ${dueWords(dossier, rules)}.`,
          }
        : {
            kind: 'reappointed',
            to: {
              groups: [group(dossier.agency, ['leader', 'department-head'])],
              officer: isAccepted(dossier) ? dossier.officer : null,
            },
            subject: `Đã hẹn lại ngày trả kết quả ${what}`,
            text: `Bộ phận Một cửa đã hẹn trả kết quả lại: ${dueWords(dossier, rules)}.`,
          },
  },
  ApologyIssued: {
    history: (event) =>
      open(event.for === 'late' ? 'Cơ quan giải quyết xin lỗi vì chậm trễ' : 'Đơn vị xin lỗi vì hướng dẫn chưa đầy đủ'),
    journal: () => 'Gửi thư xin lỗi',
    written: ({ text }) => text,
    tells: ({ text }) => text,
    applicant: (event, { dossier, rules, code, texts, agency }) => {
      const late = event.for === 'late';
      // It goes out with the re-appointment (ND61-19.9): that of the same entry, or the one the signed proposal leads to.
      if (late && isAccepted(dossier) && goesWithANewDate(dossier)) return null;
      return {
        kind: 'apology',
        subject: late ? 'Thư xin lỗi vì chậm trả kết quả' : 'Thư xin lỗi vì hướng dẫn chưa đầy đủ',
        lines: [
          late
            ? `${agency} xin lỗi ông/bà vì hồ sơ chưa được giải quyết đúng hẹn.`
            : `${agency} xin lỗi ông/bà vì đã hướng dẫn chưa đầy đủ, khiến ông/bà phải bổ sung hồ sơ thêm lần nữa.`,
          ...(texts.text ? [`Lý do: ${sentence(texts.text)}`] : []),
        ],
        sms: late
          ? `Ho so ${code} bi cham: co quan xin loi ong/ba. ${moreBySms(dossier, rules)}`
          : `Co quan xin loi ong/ba vi huong dan ho so chua day du. ${moreBySms(dossier, rules)}`,
      };
    },
    staff: NO_NOTICE,
  },
  ResultReturned: {
    history: ({ by }) => open(`Trả kết quả ${CHANNEL_IN_HISTORY[by]}`),
    journal: ({ by }) => `Trả kết quả (${CHANNEL_IN_JOURNAL[by]})`,
    applicant: (_, { code }) => ({
      kind: 'returned',
      subject: `Hồ sơ ${code} đã trả kết quả`,
      lines: ['Hồ sơ đã được trả kết quả. Cảm ơn ông/bà đã sử dụng dịch vụ.'],
      sms: null,
    }),
    staff: NO_NOTICE,
  },
};

const goesWithANewDate = ({ reappointed, extension, last }: AcceptedDossier): boolean =>
  reappointed?.entry === last.entry || extension?.signed?.entry === last.entry;

const asksFor = (dossier: FiledDossier, rules: Rules): string =>
  isAccepted(dossier) && dossier.extension !== null
    ? `Đề nghị hẹn trả kết quả lại: ${limitWords(proposedDueOf(dossier, dossier.extension, rules))}.`
    : '';

const readyNotice = ({ dossier, rules, code, agency, texts }: AboutApplicant): ApplicantNotice | null => {
  if (dossier.stage !== 'result-ready') return null;
  const refusal = dossier.draft.kind === 'refusal';
  // Being declined (19.8) is nobody's result ahead of time.
  const early = !refusal && isEarly(dossier, rules);
  return {
    kind: refusal ? 'declined' : early ? 'ready-early' : 'ready',
    subject: refusal ? `Hồ sơ ${code}: có thông báo từ chối giải quyết` : `Hồ sơ ${code} đã có kết quả`,
    lines: [
      refusal
        ? `${agency} đã có văn bản thông báo lý do không giải quyết hồ sơ. Văn bản được trả theo cách ông/bà đã đăng ký.`
        : `Kết quả giải quyết hồ sơ đã sẵn sàng và sẽ được trả theo cách ông/bà đã đăng ký.`,
      ...(early ? [`Kết quả có trước ngày hẹn (${limitWords(dueOf(dossier, rules))}).`] : []),
      ...eResultLines(dossier, texts.text, rules.profile.portal.host),
    ],
    sms: refusal ? `Ho so ${code}: co van ban tu choi giai quyet.` : `Ho so ${code} da co ket qua.`,
  };
};

/** Ready on an earlier day than the appointment: told before it is handed over (ND61-20.4, reading 9). */
const isEarly = (dossier: AcceptedDossier & { readonly stage: 'result-ready' }, rules: Rules): boolean =>
  dossier.ready.at.slice(0, 10) < dueOf(dossier, rules).at.slice(0, 10);
