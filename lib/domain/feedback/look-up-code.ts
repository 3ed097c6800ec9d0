import { typedSecretCode } from '../../contract/typed/codes.ts';

/** No letter or figure that is taken for another: neither 0 nor O, neither 1 nor I. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTH = 20;
const GROUP = 4;
const BITS_A_LETTER = 5n;

/** The code a sender looks up with (J3, N4), from at least 100 random bits in hexadecimal: `K7QM-2XWF-9HRT-PB4N-VE6D`. */
export const lookUpCode = (random: string): string => {
  let rest = BigInt(`0x${random}`);
  let code = '';
  for (let letter = 0; letter < LENGTH; letter++) {
    code += LETTERS[Number(rest % 32n)];
    if ((letter + 1) % GROUP === 0 && letter + 1 < LENGTH) code += '-';
    rest >>= BITS_A_LETTER;
  }
  return code;
};

/** A code as it is compared, however it was typed: no gaps or dashes, capitals. Null where it cannot be one. */
export const bareCode = (typed: string): string | null => {
  const bare = typedSecretCode(typed);
  return bare.length === LENGTH && [...bare].every((letter) => LETTERS.includes(letter)) ? bare : null;
};
