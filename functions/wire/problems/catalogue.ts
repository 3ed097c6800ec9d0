import type { Sentence } from './sentence.ts';

/** Procedures, agencies and channels. */
export const catalogueSentences: Readonly<Record<string, Sentence>> = {
  'procedure-unknown': {
    title: 'Không có thủ tục này',
    detail: 'Không tìm thấy thủ tục có mã này. Hãy kiểm tra lại mã hoặc tìm theo tên.',
  },
  'procedure-no-longer': {
    title: 'Thủ tục không còn hiệu lực',
    detail:
      'Quy định đang có hiệu lực không còn thủ tục này nên không tiếp nhận được nữa. Hãy từ chối tiếp nhận và hướng dẫn người nộp.',
  },
  'agency-unknown': {
    title: 'Không có cơ quan này',
    detail: 'Không tìm thấy cơ quan có mã này. Hãy chọn cơ quan trong danh sách.',
  },
  'not-published': {
    title: 'Thủ tục chưa mở',
    detail: 'Thủ tục này chưa được công bố để tiếp nhận. Hãy hỏi Bộ phận Một cửa.',
  },
  'wrong-agency': {
    title: 'Không đúng cơ quan',
    detail: 'Cơ quan đã chọn không giải quyết thủ tục này. Hãy chọn cơ quan khác trong danh sách của thủ tục.',
  },
  'channel-not-offered': {
    title: 'Hình thức không được áp dụng',
    detail: 'Thủ tục này không áp dụng hình thức nộp hoặc nhận kết quả đã chọn. Hãy chọn hình thức khác.',
  },
};
