import type { DeskDossier, Move } from '../../../lib/contract/desk.ts';
import { moneyWords } from '../../shared/format.ts';

/** What still stands in the way of a decision, with the way to note it: the API would say no. */
export const Mind = ({ dossier, move }: { dossier: DeskDossier; move: Move }) => {
  const { fees, originals } = dossier;
  if ((move.decision === 'receive' || move.decision === 'receive-and-draft') && fees.missing)
    return (
      <p class="mind">
        Phải nộp trước {moneyWords(fees.prepaid - fees.paid)}. Nếu người nộp đã nộp,{' '}
        <a href="#viec-record-payment">ghi nhận khoản thu</a> trước khi tiếp nhận.
      </p>
    );
  const toCompare = originals.filter(({ mustCompare }) => mustCompare);
  if (move.decision === 'return-result' && toCompare.length > 0)
    return (
      <p class="mind">
        Phải <a href="#viec-record-originals">đối chiếu bản chính</a> trước khi trả kết quả:{' '}
        {toCompare.map(({ name }) => name).join('; ')}.
      </p>
    );
  const held = originals.filter((original) => original.held);
  if (move.decision === 'return-result' && held.length > 0)
    return (
      <p class="mind">
        Đang giữ bản chính, <a href="#viec-record-originals">trả lại</a> cùng kết quả:{' '}
        {held.map(({ name }) => name).join('; ')}.
      </p>
    );
  return null;
};

/** True for what has to be noted before the decision at hand can be taken: a fee asked in advance, an original to compare. */
export const isInTheWay = ({ moves, fees, originals }: DeskDossier, { decision }: Move): boolean => {
  const isOffered = (name: string): boolean => moves.some((move) => move.decision === name);
  if (decision === 'record-payment') return fees.missing && (isOffered('receive') || isOffered('receive-and-draft'));
  return (
    decision === 'record-originals' && isOffered('return-result') && originals.some(({ mustCompare }) => mustCompare)
  );
};
