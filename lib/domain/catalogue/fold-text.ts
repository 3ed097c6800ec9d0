/** Text without diacritics, its case kept: "Đăng ký" → "Dang ky". NFD does not split đ, so it goes by hand. */
export const withoutDiacritics = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

/** Text for comparing without diacritics or case: "Hộ tịch, Đăng ký" → "ho tich, dang ky". */
export const foldText = (text: string): string => withoutDiacritics(text).toLowerCase().replace(/\s+/g, ' ').trim();
