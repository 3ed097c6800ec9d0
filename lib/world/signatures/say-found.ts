import type { SignatureFault, SignatureFound } from './found.ts';

const FAULTS: Readonly<Record<SignatureFault, string>> = {
  'not-a-signature': 'không đọc được chữ ký số',
  'wrong-range': 'chữ ký không bao trùm tệp từ đầu',
  changed: 'nội dung đã bị thay đổi sau khi ký',
  'changed-after': 'tệp có phần được thêm vào sau khi ký mà không có chữ ký nào',
  'signature-wrong': 'chữ ký không khớp với chứng thư',
  weak: 'chữ ký dùng thuật toán hoặc độ dài khóa không còn an toàn',
  'wrong-use': 'chứng thư không được cấp để ký số',
  'unknown-authority': 'chứng thư không do tổ chức chứng thực được tin cậy cấp',
  expired: 'chứng thư đã hết hạn khi ký',
  'not-yet': 'chứng thư chưa có hiệu lực khi ký',
  revoked: 'chứng thư đã bị thu hồi',
  'stamp-wrong': 'dấu thời gian không đúng hoặc không do nơi được tin cậy cấp',
};

/** What was found of a signature, in one sentence for whoever looks at the paper. */
export const sayFound = ({ valid, faults, coversWhole, stampedAt, revocation }: SignatureFound): string => {
  if (!valid) return `Chữ ký không hợp lệ: ${faults.map((fault) => FAULTS[fault]).join('; ')}.`;
  const said = [
    'Chữ ký hợp lệ',
    coversWhole ? 'bao trùm toàn bộ tệp' : 'bao trùm tệp như lúc ký, phần thêm sau chỉ là chữ ký khác',
    ...(stampedAt === undefined ? [] : ['có dấu thời gian']),
    revocation === 'good' ? 'chứng thư chưa bị thu hồi' : 'chưa hỏi tình trạng thu hồi chứng thư',
  ];
  return `${said.join('; ')}.`;
};
