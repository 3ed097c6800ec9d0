import { isAccepted } from '../../dossier/dossier.ts';
import { leadOf } from '../../dossier/steps/whose.ts';
import { group, type ToStaff } from '../../notices/notice.ts';
import { localDate } from '../../time/local-clock.ts';
import { shortDate } from '../../time/wording.ts';
import { outcomeWords } from '../outcomes.ts';
import { sentence } from '../sentence.ts';
import { internal, NO_NOTICE, open, type WordsOf } from './event-words.ts';
import { moreBySms } from './how-to.ts';

type Name =
  | 'DossierForwarded'
  | 'DossierTakenOver'
  | 'WorkTransferred'
  | 'VisitAnnounced'
  | 'VisitRecorded'
  | 'OpinionsAsked'
  | 'OpinionGiven'
  | 'OpinionLapsed'
  | 'OwnStepDone'
  | 'SupplementProposed'
  | 'SupplementTurnedDown';

/** On the way between units, agencies and levels (ND61-18, 19.3, 19.5–19.7), and the procedure's own steps (TTH-5.2). */
export const BETWEEN_AGENCIES: WordsOf<Name> = {
  DossierForwarded: {
    history: () => open('Chuyển hồ sơ giấy đến nơi giải quyết'),
    journal: () => 'Chuyển hồ sơ giấy đến nơi giải quyết',
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  DossierTakenOver: {
    history: () => open('Bộ phận Một cửa của cơ quan giải quyết đã nhận hồ sơ'),
    journal: () => 'Bộ phận Một cửa của cơ quan giải quyết nhận hồ sơ',
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  WorkTransferred: {
    history: ({ parts }) => open(`Chuyển xử lý đến ${parts.length} cơ quan, đơn vị`),
    journal: ({ parts }) => `Chuyển xử lý: ${parts.length} phần việc`,
    applicant: NO_NOTICE,
    staff: ({ parts }, { what }) => ({
      kind: 'work-transferred',
      to: {
        groups: parts.map(({ agency }) => group(agency, ['department-head', 'head-of-one-stop'])),
        officer: null,
      },
      subject: `Chuyển xử lý ${what}`,
      text: 'Phiếu chuyển xử lý ghi nội dung công việc, thời hạn của từng cơ quan và cơ quan chủ trì.',
    }),
  },
  VisitAnnounced: {
    history: () => open('Thông báo buổi thẩm tra, xác minh'),
    journal: () => 'Thông báo buổi thẩm tra, xác minh',
    written: ({ notice }) => notice,
    tells: ({ notice }) => notice,
    applicant: (_, { dossier, rules, code, texts, agency }) => ({
      kind: 'visit-announced',
      subject: `Hồ sơ ${code}: mời tham gia buổi thẩm tra, xác minh`,
      lines: [`${agency} mời ông/bà tham gia buổi thẩm tra, xác minh hồ sơ.`, sentence(texts.text)],
      sms: `Ho so ${code}: moi ong/ba tham gia xac minh. Thoi gian, dia diem: ${moreBySms(dossier, rules)}`,
    }),
    staff: (_, { dossier, what }) => ({
      kind: 'visit-announced',
      to: { groups: [group(dossier.oneStop, ['head-of-one-stop'])], officer: null },
      subject: `Buổi thẩm tra, xác minh ${what}`,
      text: 'Thời gian, địa điểm, thành phần và nội dung ghi trong hồ sơ.',
    }),
  },
  VisitRecorded: {
    history: ({ outcome }) =>
      open(outcome === 'verified' ? 'Đã thẩm tra, xác minh' : 'Đã thẩm tra, xác minh: không phù hợp'),
    journal: ({ outcome }) => `Lưu biên bản thẩm tra, xác minh: ${outcomeWords(outcome)}`,
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  OpinionsAsked: {
    history: ({ of }) => open(`Lấy ý kiến ${of.length} cơ quan, đơn vị liên quan`),
    journal: ({ of }) => `Lấy ý kiến ${of.length} cơ quan`,
    applicant: NO_NOTICE,
    // Each is told its own day only (19.5a).
    staff: ({ of }, { dossier, what }) =>
      of.map(({ agency, answerBy }) => ({
        kind: 'opinion-asked',
        atOnce: answerBy === localDate(dossier.last.at) ? asked(agency) : null,
        to: asked(agency),
        subject: `Lấy ý kiến về ${what}`,
        text: `Đề nghị trả lời chậm nhất: hết ngày ${shortDate(answerBy)}.`,
      })),
  },
  OpinionGiven: {
    history: ({ late }) =>
      open(late ? 'Cơ quan được lấy ý kiến trả lời (quá hạn)' : 'Cơ quan được lấy ý kiến đã trả lời'),
    journal: ({ agency, late }, agencyName) => `${agencyName(agency)} trả lời ý kiến${late ? ' (quá hạn)' : ''}`,
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  OpinionLapsed: {
    history: () => open('Hết hạn lấy ý kiến, tiếp tục giải quyết'),
    journal: ({ agency }, agencyName) => `Hết hạn lấy ý kiến của ${agencyName(agency)}, tiếp tục giải quyết`,
    applicant: NO_NOTICE,
    staff: ({ agency }, { dossier, what }) => ({
      kind: `opinion-lapsed-${agency}`,
      to: {
        groups: [group(dossier.oneStop, ['head-of-one-stop']), group(agency, ['department-head', 'leader'])],
        officer: null,
      },
      subject: `Hết hạn lấy ý kiến về ${what}`,
      text: 'Cơ quan được lấy ý kiến chưa trả lời khi hết hạn. Cơ quan chủ trì tiếp tục giải quyết; ý kiến gửi sau vẫn được ghi, là trả lời chậm.',
    }),
  },
  OwnStepDone: {
    history: () => internal('Hoàn thành bước xử lý riêng của thủ tục'),
    journal: ({ step }) => `Hoàn thành bước của quy trình${step === '' ? '' : ` (${step})`}`,
    applicant: NO_NOTICE,
    staff: NO_NOTICE,
  },
  SupplementProposed: {
    history: () => internal('Cơ quan phối hợp đề nghị yêu cầu người nộp bổ sung'),
    journal: ({ components }) => `Đề nghị cơ quan chủ trì yêu cầu bổ sung: ${components.length} thành phần`,
    written: ({ text }) => text,
    applicant: NO_NOTICE,
    staff: (_, { dossier, what }) => ({
      kind: 'supplement-proposed',
      to: {
        groups: [group(leadOf(dossier)?.agency ?? dossier.agency, ['department-head', 'leader'])],
        officer: leadOf(dossier)?.officer ?? null,
      },
      subject: `Đề nghị yêu cầu bổ sung ${what}`,
      text: 'Một cơ quan phối hợp thấy hồ sơ chưa đủ điều kiện. Cơ quan chủ trì xem xét, trả hồ sơ để bổ sung hoặc trả lời.',
    }),
  },
  SupplementTurnedDown: {
    history: () => internal('Cơ quan chủ trì không yêu cầu bổ sung'),
    journal: () => 'Không yêu cầu bổ sung theo đề nghị',
    written: ({ note }) => note,
    applicant: NO_NOTICE,
    staff: ({ part }, { dossier, what }) => {
      const share = isAccepted(dossier) ? dossier.shares[part] : undefined;
      return {
        kind: 'supplement-turned-down',
        to: {
          groups: [group(share?.agency ?? dossier.agency, ['department-head'])],
          officer: share?.officer ?? null,
        },
        subject: `Trả lời đề nghị bổ sung ${what}`,
        text: 'Cơ quan chủ trì không yêu cầu bổ sung. Ý kiến ghi trong hồ sơ.',
      };
    },
  },
};

const asked = (agency: string): ToStaff => ({ groups: [group(agency, ['department-head', 'leader'])], officer: null });
