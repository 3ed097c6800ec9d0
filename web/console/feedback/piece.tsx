import type { Fault } from '../../shared/client.ts';
import { ErrorSummary } from '../../shared/form.tsx';
import { instantWords } from '../../shared/format.ts';
import { Reasons } from '../../shared/reasons.tsx';
import { draw } from '../draw.tsx';
import type { PageRequest, Typed } from '../page-request.ts';
import { fetchPiece, type Piece } from './fetch-piece.ts';
import { KIND_WORDS } from './list.tsx';
import { MoveForm } from './move-form.tsx';

/** GET /can-bo/phan-anh/:number: one piece, as much of it as is mine to see, and what I may decide. */
export const piecePage = async (c: PageRequest): Promise<Response> => drawPiece(c, await fetchPiece(c));

/** Draws it; `typed` and `faults`: a decision that came back. */
export const drawPiece = (
  c: PageRequest,
  piece: Piece,
  { typed = {}, faults = [] }: { readonly typed?: Typed; readonly faults?: readonly Fault[] } = {},
): Response =>
  draw(
    c,
    {
      title: piece.number,
      status: faults.length > 0 ? 422 : 200,
      back: {
        href: piece.kind === 'feedback' ? '/can-bo/phan-anh' : '/can-bo/phan-anh?hang=khieu-nai',
        text: 'Danh sách',
      },
    },
    <>
      <ErrorSummary faults={faults} />
      <h1>
        {KIND_WORDS[piece.kind]} <span class="code">{piece.number}</span>
      </h1>
      <p class="lead">{piece.status}</p>
      <Facts piece={piece} />
      <Reasons why={piece.why} />
      {piece.text !== '' && (
        <>
          <h2>Nội dung</h2>
          <p>{piece.text}</p>
        </>
      )}
      <h2>Quá trình xử lý</h2>
      <ol class="list">
        {piece.timeline.map(({ at, title, agency, text }) => (
          <li>
            <h3>{title}</h3>
            <p class="small">
              <time dateTime={at}>{instantWords(at)}</time>
              {agency !== null && ` · ${agency}`}
            </p>
            {text !== null && text !== '' && <p>{text}</p>}
          </li>
        ))}
      </ol>
      {piece.moves.length > 0 && <h2>Xử lý</h2>}
      {piece.moves.map((move, index) => (
        <MoveForm
          piece={piece}
          move={move}
          open={typed.decision === move.decision || (typed.decision === undefined && index === 0)}
          typed={typed.decision === move.decision ? typed : {}}
          faults={typed.decision === move.decision ? faults : []}
        />
      ))}
    </>,
  );

const CHANNELS: Readonly<Record<string, string>> = {
  portal: 'Cổng Dịch vụ công',
  email: 'Thư điện tử',
  counter: 'Tại quầy',
  phone: 'Điện thoại',
};

const Facts = ({ piece }: { piece: Piece }) => (
  <dl class="facts">
    <dt>Người gửi</dt>
    <dd>
      {piece.sender === null ? (
        'Không hiển thị (bảo vệ người gửi)'
      ) : (
        <>
          <bdi>{piece.sender.name}</bdi>, {piece.sender.contact}
        </>
      )}
    </dd>
    {piece.about !== null && (
      <>
        <dt>Về</dt>
        <dd>{piece.about.name}</dd>
      </>
    )}
    {piece.channel !== null && (
      <>
        <dt>Nhận</dt>
        <dd>
          {instantWords(piece.receivedAt)}, {CHANNELS[piece.channel] ?? piece.channel}
        </dd>
        <dt>Nơi tiếp nhận</dt>
        <dd>{piece.agency}</dd>
      </>
    )}
    {piece.answerBy !== null && (
      <>
        <dt>Trả lời trước</dt>
        <dd>{instantWords(piece.answerBy)}</dd>
      </>
    )}
  </dl>
);
