import type { Fault } from '../../shared/client.ts';
import { Button, faultOf, Hidden, Radios, Select, TextArea } from '../../shared/form.tsx';
import type { Typed } from '../page-request.ts';
import type { Piece } from './fetch-piece.ts';

type Move = Piece['moves'][number];

/** How each decision is put: what it is called, what its text is, where it goes. */
const WORDS: Readonly<Record<string, { readonly act: string; readonly text?: string; readonly where?: string }>> = {
  answer: { act: 'Trả lời người gửi', text: 'Nội dung trả lời' },
  refer: { act: 'Chuyển cơ quan khác', text: 'Lý do chuyển', where: 'Chuyển đến' },
  ask: {
    act: 'Yêu cầu cơ quan bị khiếu nại giải trình',
    text: 'Nội dung yêu cầu',
    where: 'Yêu cầu cơ quan',
  },
  explain: { act: 'Giải trình', text: 'Nội dung giải trình' },
  'pass-on': { act: 'Chuyển ý kiến giải trình đến người gửi' },
};

const HINTS: Readonly<Record<string, string>> = {
  ask: 'Cơ quan đó chỉ thấy đúng phần viết ở đây: không thấy người gửi, liên hệ, nội dung đã gửi. Không viết điều cho biết ai đã gửi.',
  explain: 'Gửi lại cơ quan đã yêu cầu, để chuyển đến người gửi.',
};

/** One decision as a plain form: the step it saw goes with it. */
export const MoveForm = ({
  piece,
  move: { decision, step, needs, agencies },
  open,
  typed,
  faults,
}: {
  readonly piece: Piece;
  readonly move: Move;
  readonly open: boolean;
  readonly typed: Typed;
  readonly faults: readonly Fault[];
}) => {
  const words = WORDS[decision] ?? { act: decision };
  const field = (name: string) => ({
    name: `${decision}.${name}`,
    value: typed[name],
    fault: faultOf(faults, `${decision}.${name}`),
  });
  const where = needs.find((need) => need === 'to' || need === 'of');
  return (
    <details open={open}>
      <summary>{words.act}</summary>
      <form method="post" action={`/can-bo/phan-anh/${encodeURIComponent(piece.number)}/quyet-dinh`} novalidate>
        <Hidden values={{ decision, seen: step, key: crypto.randomUUID() }} />
        {where !== undefined && (
          <Select
            {...field(where)}
            label={words.where ?? ''}
            empty={agencies.length > 1 ? 'Chọn cơ quan' : undefined}
            options={agencies.map(({ code, name }) => ({ value: code, label: name }))}
          />
        )}
        {needs.includes('text') && (
          <TextArea {...field('text')} label={words.text ?? ''} hint={HINTS[decision]} rows={5} />
        )}
        {needs.includes('state') && (
          <Radios
            {...field('state')}
            label="Tình trạng"
            value={typed.state ?? 'handled'}
            options={[
              { value: 'handled', label: 'Đã xử lý xong' },
              { value: 'in-handling', label: 'Đang xử lý, sẽ trả lời tiếp' },
            ]}
          />
        )}
        <Button>{words.act}</Button>
      </form>
    </details>
  );
};
