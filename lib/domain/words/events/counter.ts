import { dongs } from '../../slips/amount-words.ts';
import { slipTitle } from '../../slips/slip-title.ts';
import { sentence } from '../sentence.ts';
import { internal, NO_NOTICE, open, type WordsOf } from './event-words.ts';

type Name =
  | 'FeePaid'
  | 'FeeRefunded'
  | 'OriginalsRecorded'
  | 'PaperDigitised'
  | 'CallDue'
  | 'CallNoted'
  | 'CorrectionMade'
  | 'ContentsErased'
  | 'SlipIssued';

const ORIGINALS = {
  taken: { inHistory: 'Nhận bản chính để đối chiếu', inJournal: 'Nhận bản chính' },
  compared: { inHistory: 'Đối chiếu bản chính', inJournal: 'Đối chiếu bản chính' },
  returned: { inHistory: 'Trả lại bản chính', inJournal: 'Trả lại bản chính' },
} as const;

/** What is noted on a dossier and moves it to no other stage: fees, originals, copies, mistakes, what is kept no longer. */
export const COUNTER: WordsOf<Name> = {
  FeePaid: {
    history: () => open('Đã thu phí, lệ phí'),
    journal: ({ amount, receipt }) => `Thu phí, lệ phí ${dongs(amount)}, biên lai ${receipt}`,
    applicant: ({ amount, receipt }) => ({
      kind: `paid-${receipt}`,
      subject: 'Đã nhận phí, lệ phí',
      lines: [`Đã nhận ${dongs(amount)}. Số biên lai: ${receipt}.`],
      sms: null,
    }),
    staff: NO_NOTICE,
  },
  FeeRefunded: {
    history: () => open('Hoàn trả phí, lệ phí'),
    journal: ({ amount }) => `Hoàn trả phí, lệ phí ${dongs(amount)}`,
    written: ({ text }) => text,
    tells: ({ text }) => text,
    applicant: ({ amount }, { texts }) => ({
      kind: 'refunded',
      subject: 'Hoàn trả phí, lệ phí',
      lines: [`Hoàn trả ${dongs(amount)}. Lý do: ${sentence(texts.text)}`],
      sms: null,
    }),
    staff: NO_NOTICE,
  },
  OriginalsRecorded: {
    history: ({ what, fits }) =>
      open(fits === false ? `${ORIGINALS[what].inHistory}: không khớp` : ORIGINALS[what].inHistory),
    journal: ({ what, components, fits }) =>
      `${ORIGINALS[what].inJournal}: ${components.length} giấy tờ${fits === null ? '' : fits ? ', khớp' : ', không khớp'}`,
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  PaperDigitised: {
    history: () => open('Số hóa giấy tờ'),
    journal: ({ code }) => `Số hóa giấy tờ, mã ${code}`,
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  CallDue: {
    history: () => internal('Không có kênh gửi thông báo, phải gọi điện báo người nộp'),
    journal: ({ of }) => `Phải gọi điện báo người nộp nội dung mục ${of}: không có thư điện tử, số di động`,
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  CallNoted: {
    history: () => open('Bộ phận Một cửa đã báo cho người nộp'),
    journal: ({ of }) => `Đã báo cho người nộp nội dung mục ${of.join(', ')}`,
    written: ({ text }) => text,
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  CorrectionMade: {
    history: ({ about }) => open(`Đính chính mục ${about} của nhật ký`),
    journal: ({ about }) => `Đính chính mục ${about}`,
    written: ({ text }) => text,
    tells: ({ text }) => text,
    applicant: (_, { texts, agency }) => ({
      kind: 'corrected',
      subject: 'Đính chính thông tin hồ sơ',
      lines: [`${agency} đính chính: ${sentence(texts.text)}`],
      sms: null,
    }),
    staff: NO_NOTICE,
  },
  ContentsErased: {
    history: () => open('Tiêu hủy nội dung đã hết thời hạn lưu trữ'),
    journal: ({ contents }) => `Tiêu hủy ${contents.length} nội dung đã hết thời hạn lưu trữ`,
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  SlipIssued: {
    // The act the paper is about has its line already.
    history: () => null,
    journal: ({ kind, number }) => `Phát hành, lưu ${slipTitle(kind)}, số ${number}`,
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
};
