import type { ShownAccount } from './comparison.tsx';

type Alike = ShownAccount['alike'][number];

const BY = { phone: 'cùng số điện thoại', email: 'cùng thư điện tử', name: 'cùng họ tên, năm sinh' } as const;

/** Other accounts that may be the same person's: what they share, and as much of them as who reads may see. */
export const AlikeAccounts = ({ account: { alike } }: { account: ShownAccount }) =>
  alike.length === 0 ? null : (
    <div class="note warn">
      <p>Có tài khoản khác có thể là của cùng một người. Hãy đối chiếu trước khi phê duyệt:</p>
      <ul>
        {alike.map((one) => (
          <li>
            <Shown one={one} /> – {one.by.map((likeness) => BY[likeness]).join(', ')}
          </li>
        ))}
      </ul>
    </div>
  );

const Shown = ({ one: { account, initials, bornIn } }: { one: Alike }) => {
  const born = bornIn === null ? '' : `, sinh năm ${bornIn}`;
  if (account === null)
    return (
      <>
        {initials}
        {born} (tài khoản do nơi khác phục vụ)
      </>
    );
  const { name, username, phone, email, address } = account;
  const reached = [phone, email, address].filter((part) => part !== null && part !== '');
  return (
    <>
      <bdi>{name}</bdi>
      {born}
      {username !== null && <>, tên đăng nhập {username}</>}
      {reached.length > 0 && (
        <>
          : <bdi>{reached.join(', ')}</bdi>
        </>
      )}
    </>
  );
};
