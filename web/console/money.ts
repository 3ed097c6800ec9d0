/** An amount in đồng typed as `20000`, `20.000` or `20 000 đ`; undefined where it is no whole amount above nothing. */
export const moneyFromTyped = (typed: string): number | undefined => {
  const digits = typed
    .trim()
    .replace(/\s*(đồng|đ)$/i, '')
    .replaceAll(/[.\s]/g, '');
  return /^[1-9]\d{0,9}$/.test(digits) ? Number(digits) : undefined;
};

/** What to say of an amount that is none. */
export const NO_AMOUNT = 'Hãy nhập số tiền bằng đồng, ví dụ 20.000.';
