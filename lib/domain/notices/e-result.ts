import type { FiledDossier } from '../dossier/dossier.ts';

/**
 * The result itself in the letter that says it is ready: before the paper goes by post (TTH-13.2), and where it is returned
 * online (TH-9.6b): where its PDF is; of a result of before, its words. Nothing for who comes to the counter. `text`: the result's
 * own; empty where it is not at hand.
 */
export const eResultLines = (dossier: FiledDossier, text: string, host: string): readonly string[] => {
  if (dossier.stage !== 'result-ready' || dossier.delivery === 'counter' || text === '') return [];
  const { number, draft, delivery } = dossier;
  return [
    number === null ? 'Kết quả điện tử:' : `Kết quả điện tử, có chữ ký số của cơ quan, số ${number}:`,
    draft.paper === undefined ? text : `Tệp PDF: https://${host}/ho-so/${dossier.id}/ket-qua (đăng nhập để tải).`,
    `Mã kiểm tra (SHA-256) của kết quả: ${draft.paper?.now ?? draft.sha256}.`,
    ...(delivery === 'post' ? ['Bản giấy được gửi sau qua dịch vụ bưu chính, theo địa chỉ ông/bà đã đăng ký.'] : []),
  ];
};
