/** Text for comparing without diacritics or case: "Hộ tịch, Đăng ký" → "ho tich, dang ky". NFD does not split đ, so it goes by hand. */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
