import type { Instant } from '../time/instant.ts';
import { momentWords } from '../time/wording.ts';

/** The letter that brings a checkpoint to who keeps it (N3): what it is, what to do with it, then the signed note itself, word for word. */
export const witnessLetter = (
  { at, note }: { readonly at: Instant; readonly note: string },
  { title, host }: { readonly title: string; readonly host: string },
): { readonly subject: string; readonly text: string } => ({
  subject: `Điểm kiểm chứng nhật ký lúc ${momentWords(at)}, ${title}`,
  text: [
    `Đây là điểm kiểm chứng toàn bộ nhật ký xử lý hồ sơ của ${title} lúc ${momentWords(at)}. Xin lưu nguyên thư này.`,
    'Điểm kiểm chứng không chứa thông tin của người nộp. Nó cho phép nơi giữ phát hiện nhật ký bị sửa, bị bớt hay bị thay sau lúc này.',
    `Đối chiếu: mở https://${host}/bang-chung, dán thư này vào ô đối chiếu; hoặc dùng công cụ đọc được C2SP tlog-checkpoint.`,
    note,
  ].join('\n\n'),
});
