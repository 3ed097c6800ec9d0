import { withoutDiacritics } from '../catalogue/fold-text.ts';

/** What the contact of before is told when another takes its place on a person's record: nothing of the person or their dossier, for it may be a stranger's by now. */
export const contactReplaced = (
  office: string,
  hotline: string,
): { readonly kind: string; readonly subject: string; readonly text: string; readonly sms: string } => {
  const subject = 'Nơi nhận thông báo đã đổi';
  const text = `Nơi nhận thông báo này vừa được thay bằng nơi khác trong thông tin lưu của người nộp hồ sơ tại ${office}, theo đề nghị của người nộp. Nếu ông/bà không đề nghị, xin gọi ${hotline}.`;
  const sms = `So nay vua duoc thay bang noi nhan thong bao khac khi nop ho so. Neu ong/ba khong de nghi, xin goi ${withoutDiacritics(hotline)}.`;
  return { kind: 'contact-replaced', subject, text, sms };
};
