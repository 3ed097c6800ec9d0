import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ownFile } from './own-file.ts';
import { whyNotKept } from './why-not-kept.ts';

export type Lock = { release(): void };

/** Takes the data folder for this process; throws where another one holds it. The system lets go of it even after `kill -9`. */
export const lockFolder = (dataDir: string): Lock => {
  const file = join(dataDir, 'desk.lock');
  ownFile(file);
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    const why = whyNotKept(error);
    if (why === 'damaged')
      throw new Error(
        `Tệp ${file} bị ghi đè. Tệp này chỉ để giữ chỗ, không chứa dữ liệu: hãy chắc chắn không còn tiến trình Một Cửa nào chạy trên thư mục này, xóa tệp ấy rồi khởi động lại.`,
      );
    if (why !== undefined) throw error;
    throw new Error(
      `Thư mục dữ liệu ${dataDir} đang được một tiến trình Một Cửa khác sử dụng. Hãy dừng tiến trình đó hoặc chọn DATA_DIR khác.`,
    );
  }
  return { release: () => lock.close() };
};
