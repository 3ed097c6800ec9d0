import type { Component } from '../../lib/domain/catalogue/procedure.ts';
import { PROBLEMS } from '../wire/problems.ts';

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'ảnh JPEG',
  'image/png': 'ảnh PNG',
};

/** Why a file is not taken, in one sentence that names what the component takes. */
export const fileSentence = (reason: string, { formats, maxBytes }: Component): string => {
  if (reason === 'type-not-allowed') {
    const names = formats.map((format) => FORMAT_NAMES[format] ?? format).join(', ');
    return `Định dạng tệp này không được nhận. Hãy dùng ${names}.`;
  }
  if (reason === 'file-too-large') {
    return `Tệp lớn hơn ${Math.floor(maxBytes / 1_000_000)} MB. Hãy chụp lại ở cỡ nhỏ hơn hoặc nén tệp rồi tải lại.`;
  }
  return PROBLEMS[reason]?.detail ?? 'Tệp không được nhận. Hãy chọn tệp khác.';
};
