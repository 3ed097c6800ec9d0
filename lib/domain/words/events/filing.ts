import { withoutDiacritics } from '../../catalogue/fold-text.ts';
import { isAccepted } from '../../dossier/dossier.ts';
import { receiveByOf } from '../../dossier/due-dates.ts';
import { group } from '../../notices/notice.ts';
import { limitWords } from '../../time/wording.ts';
import { CHANNEL_IN_HISTORY, CHANNEL_IN_JOURNAL } from '../channels.ts';
import { sentence, shortPlain } from '../sentence.ts';
import { dueWords } from './due-words.ts';
import { NO_NOTICE, NOT_THEIRS, open, type WordsOf } from './event-words.ts';
import { howToSupplement, moreBySms } from './how-to.ts';

type Name =
  | 'DossierSubmitted'
  | 'DossierReceived'
  | 'SupplementRequested'
  | 'DossierSupplemented'
  | 'DossierRefused'
  | 'DossierWithdrawn'
  | 'DossierChanged'
  | 'DossierLinked'
  | 'DossierReassigned';

/** From the filing to the acceptance, and what the applicant does with the dossier afterwards (TH-8, 9; ND61-17). */
export const FILING: WordsOf<Name> = {
  DossierSubmitted: {
    history: ({ channel }) => open(`Nộp hồ sơ ${CHANNEL_IN_HISTORY[channel]}`),
    journal: ({ channel }) => `Nộp hồ sơ (${CHANNEL_IN_JOURNAL[channel]})`,
    // At the counter and by post the same entry says how it ended: accepted, to be supplemented, refused.
    applicant: ({ channel, filingCode }, { dossier, rules, agency }) =>
      channel === 'online'
        ? {
            kind: 'submitted',
            subject: 'Đã nhận hồ sơ nộp trực tuyến',
            lines: [
              ...(filingCode === undefined ? [] : [`Mã nộp hồ sơ: ${filingCode}.`]),
              `${agency} sẽ kiểm tra, tiếp nhận hồ sơ chậm nhất lúc ${limitWords(receiveByOf(dossier, rules))}.`,
            ],
            sms: null,
          }
        : null,
    staff: NO_NOTICE,
  },
  DossierReceived: {
    history: ({ again }) =>
      open(again ? 'Tiếp nhận lại hồ sơ đã bổ sung, thời hạn tính lại từ đầu' : 'Tiếp nhận hồ sơ, cấp mã hồ sơ'),
    journal: ({ again, code }) => `${again ? 'Tiếp nhận lại' : 'Tiếp nhận'} hồ sơ, mã ${code}`,
    applicant: (_, { dossier, rules, code, agency }) => {
      const due = dueWords(dossier, rules);
      return {
        kind: 'received',
        subject: `Hồ sơ ${code} đã được tiếp nhận`,
        lines: [
          `${agency} đã tiếp nhận hồ sơ ông/bà nộp ${CHANNEL_IN_HISTORY[dossier.channel]}. Thời gian trả kết quả: ${due}.`,
        ],
        sms: `Ho so ${code} da duoc tiep nhan. Hen tra ket qua: ${withoutDiacritics(due)}.`,
      };
    },
    staff: NO_NOTICE,
  },
  SupplementRequested: {
    history: ({ at }) =>
      open(at === 'intake' ? 'Yêu cầu bổ sung, hoàn thiện hồ sơ' : 'Trả lại hồ sơ, yêu cầu bổ sung khi thẩm định'),
    journal: ({ at, components }) =>
      `${at === 'processing' ? 'Trả hồ sơ để bổ sung' : 'Yêu cầu bổ sung'}: ${components.length} thành phần`,
    written: ({ text }) => text,
    tells: ({ text }) => text,
    applicant: ({ at }, { dossier, rules, texts, code, agency }) => ({
      kind: 'supplement-requested',
      subject: 'Đề nghị bổ sung, hoàn thiện hồ sơ',
      lines: [
        `${agency} đề nghị ông/bà bổ sung, hoàn thiện các nội dung sau:`,
        ...texts.items.map(({ name, problem }, index) => `${index + 1}. ${name}: ${sentence(problem)}`),
        ...(texts.text ? [sentence(texts.text)] : []),
        howToSupplement(dossier, texts.oneStop ?? null),
        ...(at === 'processing' ? ['Thời hạn giải quyết được tính lại từ đầu khi nhận đủ hồ sơ.'] : []),
      ],
      sms: `Ho so ${code || 'cua ong/ba'} can bo sung. ${moreBySms(dossier, rules)}`,
    }),
    // It goes back through the one-stop unit (19.4); what that unit asks itself it knows.
    staff: ({ at }, { dossier, what }) =>
      at === 'intake'
        ? null
        : {
            kind: 'returned-for-supplement',
            to: { groups: [group(dossier.oneStop, ['receptionist', 'head-of-one-stop'])], officer: null },
            subject: `Trả ${what} để bổ sung`,
            text: 'Cơ quan giải quyết trả hồ sơ qua Bộ phận Một cửa để người nộp bổ sung.',
          },
  },
  DossierSupplemented: {
    history: () => open('Người nộp đã bổ sung hồ sơ'),
    journal: () => 'Người nộp bổ sung hồ sơ',
    written: ({ form }) => form,
    applicant: (_, { dossier, rules, agency }) => ({
      kind: 'supplemented',
      subject: 'Đã nhận phần bổ sung',
      lines: [`${agency} sẽ kiểm tra lại hồ sơ chậm nhất lúc ${limitWords(receiveByOf(dossier, rules))}.`],
      sms: null,
    }),
    staff: NO_NOTICE,
  },
  DossierRefused: {
    history: () => open('Từ chối tiếp nhận hồ sơ'),
    journal: () => 'Từ chối tiếp nhận hồ sơ',
    written: ({ text }) => text,
    tells: ({ text }) => text,
    applicant: (_, { dossier, rules, texts, agency }) => {
      const right = texts.rightAgency ?? null;
      return {
        kind: 'refused',
        subject: 'Hồ sơ không được tiếp nhận',
        lines: [
          `${agency} không tiếp nhận hồ sơ của ông/bà. Lý do: ${sentence(texts.text)}`,
          ...(right === null ? [] : [sentence(`Cơ quan có thẩm quyền: ${right}. Xin nộp hồ sơ đến cơ quan này`)]),
        ],
        sms:
          right === null
            ? `Ho so cua ong/ba khong duoc tiep nhan. Ly do: ${moreBySms(dossier, rules)}`
            : `Ho so khong duoc tiep nhan. Xin nop den: ${shortPlain(right, 60)}. ${moreBySms(dossier, rules)}`,
      };
    },
    staff: NO_NOTICE,
  },
  DossierWithdrawn: {
    history: () => open('Người nộp rút hồ sơ'),
    journal: () => 'Người nộp rút hồ sơ',
    written: ({ text }) => text,
    applicant: () => ({
      kind: 'withdrawn',
      subject: 'Đã rút hồ sơ',
      lines: ['Hồ sơ đã được rút theo yêu cầu của ông/bà.'],
      sms: null,
    }),
    staff: NO_NOTICE,
  },
  DossierChanged: {
    history: () => open('Người nộp thay đổi hồ sơ'),
    journal: () => 'Người nộp thay đổi hồ sơ',
    written: ({ text }) => text,
    applicant: (_, { agency }) => ({
      kind: 'changed',
      subject: 'Đã nhận thay đổi của hồ sơ',
      lines: [`${agency} đã nhận nội dung ông/bà thay đổi và sẽ xem lại hồ sơ. Thời hạn không thay đổi.`],
      sms: null,
    }),
    staff: (_, { dossier, what }) => ({
      kind: 'dossier-changed',
      to: {
        groups: [group(dossier.oneStop, ['receptionist'])],
        officer: isAccepted(dossier) ? dossier.officer : null,
      },
      subject: `Người nộp thay đổi ${what}`,
      text: 'Cần xem lại hồ sơ trước khi quyết định.',
    }),
  },
  DossierLinked: {
    history: () => open('Đưa hồ sơ vào tài khoản của người nộp'),
    journal: () => 'Đưa hồ sơ vào tài khoản của người nộp',
    applicant: (_, { dossier, code }) => ({
      kind: 'linked',
      subject: `Hồ sơ ${code} đã có trong tài khoản của ông/bà`,
      lines: [
        `Theo đề nghị của ông/bà, hồ sơ nộp ${CHANNEL_IN_HISTORY[dossier.channel]} được theo dõi, bổ sung trực tuyến như hồ sơ nộp trực tuyến.`,
      ],
      sms: null,
    }),
    staff: NO_NOTICE,
  },
  DossierReassigned: {
    history: () => open('Chuyển hồ sơ ghi nhầm người về đúng người nộp'),
    journal: () => 'Chuyển hồ sơ ghi nhầm người về đúng người nộp',
    written: ({ text }) => text,
    tells: ({ text }) => text,
    applicant: (_, { dossier, texts, code, agency }) => ({
      kind: 'reassigned',
      subject: code === '' ? 'Hồ sơ được ghi lại dưới tên ông/bà' : `Hồ sơ ${code} được ghi lại dưới tên ông/bà`,
      lines: [
        `Hồ sơ nộp ${CHANNEL_IN_HISTORY[dossier.channel]} đã bị ghi nhầm dưới tên người khác. ${agency} đã ghi lại dưới tên ông/bà; từ nay ông/bà nhận mọi thông báo của hồ sơ. Thời hạn không thay đổi.`,
        `Lý do: ${sentence(texts.text)}`,
      ],
      sms: `Ho so ${code || 'nop tai Bo phan Mot cua'} da duoc ghi lai dung ten ong/ba. Thoi han khong doi.`,
    }),
    former: (_, { texts, code, agency }) => ({
      kind: NOT_THEIRS,
      subject: code === '' ? 'Hồ sơ ghi nhầm tên ông/bà' : `Hồ sơ ${code} không phải của ông/bà`,
      lines: [
        `${agency} đã ghi nhầm hồ sơ này dưới tên ông/bà và đã chuyển về đúng người nộp. Ông/bà không phải làm gì, không còn xem được hồ sơ và không nhận thông báo về hồ sơ nữa.`,
        `Lý do: ${sentence(texts.text)}`,
      ],
      sms: `Ho so ${code || 'bao truoc day'} ghi nham ten ong/ba, da chuyen ve dung nguoi nop. Ong/ba khong phai lam gi.`,
    }),
    staff: NO_NOTICE,
  },
};
