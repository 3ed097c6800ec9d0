import type { NotedEvent } from '../dossier/events.ts';
import type { Said, Texts } from './notice.ts';

/** What is noted on a dossier and told to the applicant (19.3b, TH-8.2a, TH-9.6c, O2), or null. */
export const notedToApplicant = (event: NotedEvent, code: string, texts: Texts, agency: string): Said | null => {
  switch (event.type) {
    case 'VisitAnnounced':
      return {
        kind: 'visit-announced',
        subject: `Hồ sơ ${code}: mời tham gia buổi thẩm tra, xác minh`,
        lines: [`${agency} mời ông/bà tham gia buổi thẩm tra, xác minh hồ sơ.`, texts.text],
        sms: `Ho so ${code}: moi ong/ba tham gia xac minh. Xem thoi gian, dia diem tai Cong Dich vu cong.`,
      };
    case 'DossierChanged':
      return {
        kind: 'changed',
        subject: 'Đã nhận thay đổi của hồ sơ',
        lines: [`${agency} đã nhận nội dung ông/bà thay đổi và sẽ xem lại hồ sơ. Thời hạn không thay đổi.`],
        sms: null,
      };
    case 'FeePaid':
      return {
        kind: `paid-${event.receipt}`,
        subject: 'Đã nhận phí, lệ phí',
        lines: [`Đã nhận ${event.amount.toLocaleString('vi-VN')} đồng. Số biên lai: ${event.receipt}.`],
        sms: null,
      };
    case 'FeeRefunded':
      return {
        kind: 'refunded',
        subject: 'Hoàn trả phí, lệ phí',
        lines: [`Hoàn trả ${event.amount.toLocaleString('vi-VN')} đồng. Lý do: ${texts.text}`],
        sms: null,
      };
    case 'DossierLinked':
      return {
        kind: 'linked',
        subject: `Hồ sơ ${code} đã có trong tài khoản của ông/bà`,
        lines: [
          'Theo đề nghị của ông/bà, hồ sơ nộp tại quầy được theo dõi, bổ sung trực tuyến như hồ sơ nộp trực tuyến.',
        ],
        sms: null,
      };
    case 'CorrectionMade':
      return {
        kind: 'corrected',
        subject: 'Đính chính thông tin hồ sơ',
        lines: [`${agency} đính chính: ${texts.text}`],
        sms: null,
      };
    case 'ResultsCollected':
      return {
        kind: 'ready',
        subject: `Hồ sơ ${code} đã có đủ kết quả`,
        lines: ['Các cơ quan đã giải quyết xong. Kết quả sẽ được trả theo cách ông/bà đã đăng ký.'],
        sms: `Ho so ${code} da co ket qua.`,
      };
    case 'DossierForwarded':
    case 'DossierTakenOver':
    case 'WorkTransferred':
    case 'VisitRecorded':
    case 'OpinionsAsked':
    case 'OpinionGiven':
    case 'OpinionLapsed':
    case 'OwnStepDone':
    case 'OriginalsRecorded':
    case 'PaperDigitised':
    case 'ContentsErased':
      return null;
    default:
      return event satisfies never;
  }
};
