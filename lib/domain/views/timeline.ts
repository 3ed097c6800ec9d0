import type { DossierEntry, DossierEvent, LimitName, NotedEvent } from '../dossier/events.ts';
import { STEP_KINDS } from '../dossier/steps/step-kinds.ts';
import type { Sha256 } from '../journal/entry.ts';
import type { Instant } from '../time/instant.ts';

/** One line of what happened. `by` is an opaque account id, null where the system acted. */
export type TimelineLine = {
  readonly at: Instant;
  readonly title: string;
  readonly by: string | null;
  readonly internal: boolean;
  /** The content that holds what a person wrote with it. */
  readonly text: Sha256 | null;
};

/** The history of a dossier in plain words, oldest first. `internal` lines are for the staff only. */
export const timelineOf = (entries: readonly DossierEntry[]): readonly TimelineLine[] =>
  entries.flatMap(({ at, by, events }) =>
    events.flatMap((event) => {
      const said = titleOf(event);
      return said === null ? [] : [{ at, ...said, by: by === 'system' ? null : by, text: writtenWith(event) }];
    }),
  );

const CHANNELS = {
  online: 'trực tuyến',
  counter: 'tại quầy',
  post: 'qua bưu chính',
  authorised: 'qua người được ủy quyền',
};
const POINTS = { remind: 'nhắc việc', 'day-before': 'còn một ngày làm việc', due: 'đến hạn', overdue: 'quá hạn' };
const LIMITS: Record<LimitName, string> = {
  intake: 'tiếp nhận',
  result: 'trả kết quả',
  forwarding: 'chuyển hồ sơ',
  notice: 'thông báo bổ sung',
  step: 'của bước xử lý',
  opinion: 'trả lời ý kiến',
  part: 'của cơ quan phối hợp',
};
const ORIGINALS = {
  taken: 'Nhận bản chính để đối chiếu',
  compared: 'Đối chiếu bản chính',
  returned: 'Trả lại bản chính',
};

const open = (title: string) => ({ title, internal: false });
const internal = (title: string) => ({ title, internal: true });

const titleOf = (event: DossierEvent): { title: string; internal: boolean } | null => {
  switch (event.type) {
    case 'DossierSubmitted':
      return open(`Nộp hồ sơ ${CHANNELS[event.channel]}`);
    case 'DossierReceived':
      return open(
        event.again ? 'Tiếp nhận lại hồ sơ đã bổ sung, thời hạn tính lại từ đầu' : 'Tiếp nhận hồ sơ, cấp mã hồ sơ',
      );
    case 'SupplementRequested':
      return open(
        event.at === 'intake' ? 'Yêu cầu bổ sung, hoàn thiện hồ sơ' : 'Trả lại hồ sơ, yêu cầu bổ sung khi thẩm định',
      );
    case 'ApologyIssued':
      return open(
        event.for === 'late' ? 'Cơ quan giải quyết xin lỗi vì chậm trễ' : 'Đơn vị xin lỗi vì hướng dẫn chưa đầy đủ',
      );
    case 'DossierSupplemented':
      return open('Người nộp đã bổ sung hồ sơ');
    case 'DossierRefused':
      return open('Từ chối tiếp nhận hồ sơ');
    case 'DossierWithdrawn':
      return open('Người nộp rút hồ sơ');
    case 'OfficerAssigned':
      return open('Phân công cán bộ xử lý');
    case 'ResultDrafted':
      return internal('Cán bộ trình dự thảo kết quả');
    case 'DossierDeclined':
      return internal('Cán bộ trình dự thảo từ chối giải quyết');
    case 'DraftSentBack':
      return internal('Lãnh đạo chuyển lại dự thảo');
    case 'DraftSigned':
      return open('Lãnh đạo ký duyệt');
    case 'ResultSealed':
      return open(
        event.part === undefined
          ? 'Văn thư ký số của cơ quan, vào sổ; đã có kết quả'
          : 'Một cơ quan phối hợp đã hoàn thành phần việc được chuyển',
      );
    case 'ResultResolved':
      return open('Giải quyết ngay, đã có kết quả');
    case 'DossierReappointed':
      return open('Hẹn lại ngày trả kết quả');
    case 'ResultReturned':
      return open(`Trả kết quả ${CHANNELS[event.by]}`);
    case 'StepOpened':
      return internal(`Giao bước: ${STEP_KINDS[event.step].name}`);
    case 'StepClosed':
      return null;
    case 'LimitReached':
      return internal(`Hạn ${LIMITS[event.limit]}: ${POINTS[event.point]}`);
    default:
      return notedTitle(event);
  }
};

const notedTitle = (event: NotedEvent): { title: string; internal: boolean } | null => {
  switch (event.type) {
    case 'DossierForwarded':
      return open('Chuyển hồ sơ giấy đến nơi giải quyết');
    case 'DossierTakenOver':
      return open('Bộ phận Một cửa của cơ quan giải quyết đã nhận hồ sơ');
    case 'WorkTransferred':
      return open(`Chuyển xử lý đến ${event.parts.length} cơ quan, đơn vị`);
    case 'ResultsCollected':
      return open('Đã có đủ kết quả của các cơ quan');
    case 'VisitAnnounced':
      return open('Thông báo buổi thẩm tra, xác minh');
    case 'VisitRecorded':
      return open(event.outcome === 'verified' ? 'Đã thẩm tra, xác minh' : 'Đã thẩm tra, xác minh: không phù hợp');
    case 'OpinionsAsked':
      return open(`Lấy ý kiến ${event.of.length} cơ quan, đơn vị liên quan`);
    case 'OpinionGiven':
      return open(event.late ? 'Cơ quan được lấy ý kiến trả lời (quá hạn)' : 'Cơ quan được lấy ý kiến đã trả lời');
    case 'OpinionLapsed':
      return open('Hết hạn lấy ý kiến, tiếp tục giải quyết');
    case 'OwnStepDone':
      return internal('Hoàn thành bước xử lý riêng của thủ tục');
    case 'DossierChanged':
      return open('Người nộp thay đổi hồ sơ');
    case 'FeePaid':
      return open('Đã thu phí, lệ phí');
    case 'FeeRefunded':
      return open('Hoàn trả phí, lệ phí');
    case 'OriginalsRecorded':
      return open(event.fits === false ? `${ORIGINALS[event.what]}: không khớp` : ORIGINALS[event.what]);
    case 'PaperDigitised':
      return open('Số hóa giấy tờ');
    case 'DossierLinked':
      return open('Đưa hồ sơ vào tài khoản của người nộp');
    case 'CorrectionMade':
      return open(`Đính chính mục ${event.about} của nhật ký`);
    case 'ContentsErased':
      return open('Tiêu hủy nội dung đã hết thời hạn lưu trữ');
    default:
      return event satisfies never;
  }
};

const writtenWith = (event: DossierEvent): Sha256 | null => {
  switch (event.type) {
    case 'SupplementRequested':
    case 'ApologyIssued':
    case 'DossierRefused':
    case 'DossierWithdrawn':
      return event.text;
    case 'DossierSupplemented':
      return event.form;
    case 'DraftSentBack':
      return event.note;
    case 'DossierReappointed':
      return event.reason;
    case 'VisitAnnounced':
      return event.notice;
    case 'DossierChanged':
    case 'FeeRefunded':
    case 'CorrectionMade':
      return event.text;
    default:
      return null;
  }
};
