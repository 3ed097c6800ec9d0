import type { DeskDossier } from '../../../../lib/contract/desk.ts';
import { moneyWords } from '../../../shared/format.ts';

const Mind = ({ dossier: { fees } }: { dossier: DeskDossier }) =>
  fees.missing ? (
    <p class="mind">
      Phải nộp trước {moneyWords(fees.prepaid - fees.paid)}. Nếu người nộp đã nộp,{' '}
      <a href="#viec-record-payment">ghi nhận khoản thu</a> trước khi tiếp nhận.
    </p>
  ) : null;

/** A fee asked in advance comes before any acceptance (TH-9.2c). */
export const FEE_FIRST = { Mind } as const;
