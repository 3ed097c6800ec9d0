import type { Fault } from '../../shared/client.ts';
import { Button, ErrorSummary, faultOf, Hidden, TextArea } from '../../shared/form.tsx';
import { instantWords } from '../../shared/format.ts';
import { Provisional, Reasons } from '../../shared/reasons.tsx';
import { draw } from '../draw.tsx';
import type { PageRequest, Typed } from '../page-request.ts';
import { AlikeAccounts } from './alike.tsx';
import { Comparison, type ShownAccount } from './comparison.tsx';
import { ACCOUNTS } from './waiting-list.tsx';

type Said = { readonly typed?: Typed; readonly faults?: readonly Fault[] };

/** GET /can-bo/tai-khoan/:id: what was declared beside what is known, until when it is answered, what may be decided. */
export const accountPage = (c: PageRequest): Promise<Response> => drawAccount(c);

/** The same page with a form that came back. */
export const drawAccount = async (c: PageRequest, { typed = {}, faults = [] }: Said = {}): Promise<Response> => {
  const id = c.req.param('id') ?? '';
  const account = await c.get('api').get<ShownAccount>(`/api/desk/accounts/${encodeURIComponent(id)}`);
  const done = c.req.query('xong');
  return draw(
    c,
    {
      title: account.asks ?? 'Tài khoản',
      status: faults.length > 0 ? 422 : 200,
      back: { href: ACCOUNTS, text: 'Tài khoản chờ xử lý' },
    },
    <>
      <ErrorSummary faults={faults} title="Chưa ghi được" />
      <h1>
        {account.asks ?? 'Tài khoản'}: <bdi>{account.profile?.name ?? ''}</bdi>
      </h1>
      {done !== undefined && faults.length === 0 && (
        <p class="note good" role="status">
          {done === 'cho' ? WAITS : 'Đã ghi. Chủ tài khoản được báo.'}
        </p>
      )}
      <Limit account={account} />
      {account.more !== null && (
        <p class="note">
          Đã yêu cầu sửa lúc {instantWords(account.more.at)}: <bdi>{account.more.text}</bdi> Thời hạn tính lại khi người
          đề nghị gửi thông tin đã sửa.
        </p>
      )}
      {account.misuse !== null && (
        <p class="note warn">
          Báo sử dụng trái phép lúc {instantWords(account.misuse.at)}: <bdi>{account.misuse.text}</bdi>
        </p>
      )}
      <Assurance account={account} />
      <Comparison account={account} />
      <AlikeAccounts account={account} />
      {account.moves.length === 0 && <p class="note">Không có việc nào đang chờ bạn ở tài khoản này.</p>}
      {account.moves.map((move) => (
        <OneMove account={account} move={move} typed={typed} faults={faults} />
      ))}
    </>,
  );
};

const WAITS = 'Đã lập đề nghị. Tài khoản thuộc cơ quan khác: một quản trị viên khác xác nhận thì mới có hiệu lực.';

const Limit = ({ account: { limit } }: { account: ShownAccount }) =>
  limit === null ? null : (
    <>
      <p>
        Trả lời chậm nhất <strong>{instantWords(limit.at)}</strong>. <Provisional when={limit.provisional} />
      </p>
      <Reasons why={limit.why} />
    </>
  );

/** How sure it is who the holder is. */
const Assurance = ({ account: { assurance } }: { account: ShownAccount }) => {
  if (assurance === undefined) return null;
  const { level, checkedBy } = assurance;
  return (
    <p>
      {LEVELS[level]}
      {checkedBy !== null && <> (cán bộ kiểm tra: {checkedBy})</>}.
    </p>
  );
};

const LEVELS = {
  declared: 'Thông tin do người đăng ký tự khai, chưa được xác nhận',
  'contact-confirmed': 'Nơi liên hệ đã xác nhận bằng mã; chưa có ai kiểm tra giấy tờ tùy thân',
  'identity-checked': 'Đã kiểm tra giấy tờ tùy thân',
} as const;

type Move = ShownAccount['moves'][number];

/** What each decision is called on its form. */
const WORDS: Readonly<Record<string, { readonly title: string; readonly button: string; readonly hint: string }>> = {
  approve: { title: 'Phê duyệt', button: 'Phê duyệt', hint: 'Thông tin khai khớp với giấy tờ, hồ sơ đang có.' },
  reject: {
    title: 'Không phê duyệt',
    button: 'Không phê duyệt',
    hint: 'Người đề nghị nhận nguyên văn lý do và có thể khai lại.',
  },
  'ask-more': {
    title: 'Yêu cầu bổ sung, sửa thông tin',
    button: 'Gửi yêu cầu',
    hint: 'Người đề nghị nhận nguyên văn nội dung dưới đây, sửa và gửi lại; thời hạn tính lại từ khi nhận được.',
  },
  suspend: {
    title: 'Tạm dừng tài khoản',
    button: 'Tạm dừng',
    hint: 'Mọi phiên đăng nhập kết thúc ngay; dùng lại khi yêu cầu kích hoạt được duyệt.',
  },
  cancel: {
    title: 'Hủy tài khoản',
    button: 'Hủy tài khoản',
    hint: 'Không dùng lại được. Hồ sơ đã nộp vẫn giải quyết.',
  },
  'handle-misuse': {
    title: 'Đã xử lý báo sử dụng trái phép',
    button: 'Ghi nhận đã xử lý',
    hint: 'Ghi việc đã làm. Tạm dừng tài khoản cũng là xử lý.',
  },
};

/** What takes nothing from anybody. */
const GENTLE: ReadonlySet<string> = new Set(['approve', 'handle-misuse', 'ask-more']);

const OneMove = ({
  account: { id },
  move: { decision, step, needs },
  typed,
  faults,
}: {
  account: ShownAccount;
  move: Move;
  typed: Typed;
  faults: readonly Fault[];
}) => {
  const words = WORDS[decision];
  if (words === undefined) return null;
  const back = typed.decision === decision;
  const reason = `reason-${decision}`;
  return (
    <details class="decision" open={back || decision === 'approve' || decision === 'handle-misuse'}>
      <summary>{words.title}</summary>
      <form method="post" action={`${ACCOUNTS}/${encodeURIComponent(id)}`} novalidate>
        <Hidden values={{ decision, seen: step ?? '', key: (back && typed.key) || crypto.randomUUID() }} />
        <p class="hint">{words.hint}</p>
        {needs.includes('reason') && (
          <TextArea
            name={reason}
            label={decision === 'ask-more' ? 'Nội dung cần sửa, bổ sung' : 'Lý do'}
            rows={2}
            value={typed[reason]}
            fault={faultOf(faults, reason)}
          />
        )}
        <Button {...(GENTLE.has(decision) ? {} : { look: 'grave' as const })}>{words.button}</Button>
      </form>
    </details>
  );
};
