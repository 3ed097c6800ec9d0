import type { WhyNotKept } from '../cannot-keep.ts';
import { databaseFile } from './database.ts';
import { whyNotKept } from './why-not-kept.ts';

const SENTENCES: Readonly<Record<WhyNotKept, (folder: string) => string>> = {
  full: (folder) =>
    `Ổ đĩa chứa ${folder} đã đầy nên không mở được dữ liệu. Dữ liệu đã lưu còn nguyên. Hãy giải phóng chỗ trống rồi khởi động lại.`,
  'read-only': (folder) =>
    `${folder} nằm trên ổ đĩa hoặc tệp chỉ cho đọc. Hãy gắn lại ổ đĩa để ghi được, hoặc đặt DATA_DIR là thư mục khác.`,
  'no-rights': (folder) =>
    `Người dùng đang chạy Một Cửa không có quyền đọc và ghi ${folder}. Hãy chạy bằng chủ của thư mục, hoặc đổi chủ thư mục (chown -R).`,
  damaged: (folder) =>
    `Tệp dữ liệu trong ${folder} bị hỏng hoặc bị cắt ngắn. Đừng xóa hay ghi đè: hãy giữ nguyên thư mục này làm bằng chứng, rồi khôi phục bản sao gần nhất vào thư mục khác (npm run restore).`,
  failing: (folder) => `Ổ đĩa chứa ${folder} báo lỗi đọc, ghi. Hãy kiểm tra ổ đĩa và kết nối của nó rồi khởi động lại.`,
};

/** The error that a data folder could not be opened with, as one Vietnamese sentence that says what to do; others stay as they are. */
export const cannotOpen = (error: unknown, dataDir: string, said = dataDir): Error => {
  if (isNoFolder(error)) return new Error(`${said} không phải là thư mục. Hãy đặt DATA_DIR là một thư mục.`);
  if (error instanceof Error && 'code' in error && error.code === 'EISDIR')
    return new Error(`${placeOf(error, said)} là thư mục, ở đó phải là tệp. ${FILE_IN_ITS_PLACE}`, { cause: error });
  const why = whyNotKept(error, databaseFile(dataDir)) ?? whyNotKept(error, dataDir);
  if (why !== undefined) return new Error(SENTENCES[why](said), { cause: error });
  return error instanceof Error ? error : new Error(String(error));
};

const FILE_IN_ITS_PLACE = 'Hãy đổi tên thư mục ấy, đặt lại tệp từ bản sao của thư mục dữ liệu rồi khởi động lại.';

const placeOf = (error: object, said: string): string =>
  'path' in error && typeof error.path === 'string' ? error.path : `Một tệp trong ${said}`;

/** What is damaged, named: the tables, or the whole file. */
export const damagedWords = (damaged: readonly string[], dataDir: string): string =>
  `${damaged.join(' ')} ${SENTENCES.damaged(dataDir)}`;

const isNoFolder = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOTDIR' || error.code === 'EEXIST');
