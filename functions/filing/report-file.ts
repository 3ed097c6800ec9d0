import type { Component } from '../../lib/domain/catalogue/procedure.ts';
import type { Account } from '../../lib/world/accounts.ts';
import type { Application, ApplicationFile, World } from '../../lib/world/world.ts';

/** Reports a malicious or misused file to the head of the one-stop unit of the dossier's agency, once per file (TH-20.3). */
export const reportFile = async (
  world: World,
  draft: Application,
  file: ApplicationFile,
  component: Component,
  reason: 'malware' | 'misused-file',
): Promise<void> => {
  for (const head of await world.accounts.withRole(draft.agency, 'head-of-one-stop')) {
    for (const [channel, to] of addressesOf(head)) {
      await world.outbox.send({
        key: `${draft.id}/${file.fileId}/upload-rejected/${channel}/${head.id}`,
        dossier: draft.id,
        entry: 0,
        kind: 'upload-rejected',
        channel,
        to,
        recipient: head.id,
        subject:
          reason === 'malware'
            ? 'Phát hiện tệp đính kèm có mã độc'
            : 'Phát hiện tệp chương trình đính kèm thay cho giấy tờ',
        text: `${WHAT[reason]} được tải lên cho thành phần “${component.name}” (mã tệp ${file.fileId}). Tệp đã bị loại và xóa khỏi hệ thống. Báo cáo theo khoản 3 Điều 20 Quy chế (TH-20.3) để Thủ trưởng Bộ phận Một cửa xử lý.`,
        at: world.clock.now(),
      });
    }
  }
};

const WHAT = {
  malware: 'Một tệp có mã độc',
  'misused-file': 'Một tệp chương trình mang danh giấy tờ',
} as const;

const addressesOf = ({ id, email }: Account): readonly (readonly ['portal' | 'email', string])[] =>
  email === null
    ? [['portal', id]]
    : [
        ['portal', id],
        ['email', email],
      ];
