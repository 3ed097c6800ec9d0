import { usernameClaim } from '../../functions/accounts/forget-account.ts';
import { recordIssued, setFirstPassword } from '../../functions/accounts/issue-account.ts';
import { recordAccount } from '../../functions/accounts/record-account.ts';
import { administrators } from '../../functions/accounts/tell-account.ts';
import { accountJournal } from '../../lib/domain/accounts/account.ts';
import { issuePassword } from '../../lib/domain/accounts/issue-password.ts';
import type { World } from '../../lib/world/world.ts';
import { type Command, type CommandWords, NotDone, WrongArgument, words } from './command.ts';
import { OPERATOR } from './operator.ts';

/** The first administrator of a province: everybody else is issued by them and theirs (TH-2.2). */
export const firstAdministrator: Command = {
  asks: '--username hovaten.tendonvi --name "Họ và tên" --email … --agency <mã cơ quan> [--again]',
  does: 'cấp tài khoản quản trị đầu tiên của tỉnh, hiện mật khẩu ban đầu một lần',
  run: async (typed, operated) => {
    const person = personIn(typed);
    const world = await operated.signingIn();
    if (typed.again !== true && (await administrators(world)).length > 0)
      throw new NotDone('Tỉnh đã có người quản trị. Nếu vẫn cần cấp thêm, hãy chạy lại với --again.');

    const { username, agency } = person;
    const command = `first-administrator ${username}`;
    const id = await ownId(world, username, command);
    const before = await world.journal.read<unknown>(accountJournal(id));
    const profile = {
      ...NOTHING_MORE,
      username,
      name: person.name,
      email: person.email,
      staff: { roles: ['administrator' as const], agency: agency.code, unit: agency.unit },
    };
    const { state } = await recordIssued(world, { id, holder: 'staff', profile, command, by: OPERATOR, agency: '' });
    if (state.stage !== 'active' || !state.initialPassword) throw taken(username);
    // Broken off before the password was shown: nobody has signed in yet, so there is another, with its own seven days.
    if (before.length > 0)
      await recordAccount(world, id, {
        command: world.chance.id(),
        by: OPERATOR,
        blank: undefined,
        decide: issuePassword,
      });
    const password = await setFirstPassword(world, id);
    return {
      well: true,
      lines: [
        `Đã cấp tài khoản quản trị ${username} (${agency.name}). Mật khẩu ban đầu, chỉ hiện một lần: ${password}`,
        'Lần đăng nhập đầu tiên: cài ứng dụng mã xác thực trên điện thoại, rồi đổi mật khẩu.',
      ],
    };
  },
};

const NOTHING_MORE = {
  identifier: null,
  phone: null,
  address: null,
  birthday: null,
  certificateNumber: null,
  publicKey: null,
  notify: ['email' as const],
};

const personIn = (typed: CommandWords) => {
  words(typed, 0);
  const { province, username = '', name = '', email = '', agency: code = '' } = typed;
  if (!/^[a-z]+\d*\.[a-z0-9]+$/.test(username))
    throw new WrongArgument('--username phải có dạng hovaten.tendonvi, chữ thường không dấu.');
  if (name.trim() === '') throw new WrongArgument('Thiếu --name: họ và tên người quản trị.');
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) throw new WrongArgument('--email phải là địa chỉ thư điện tử.');
  const agency = province.agencies.find((known) => known.code === code);
  if (agency === undefined) {
    const known = province.agencies.map((it) => `${it.code} (${it.name})`).join(', ');
    throw new WrongArgument(`--agency phải là mã của một trong: ${known}.`);
  }
  const of = { code, name: agency.name, unit: agency.units[0]?.code ?? null };
  return { username, name: name.normalize('NFC').trim(), email, agency: of };
};

/** The id this user name is taken for; a name with another history is refused. */
const ownId = async (world: World, username: string, command: string): Promise<string> => {
  const stood = await world.accounts.findByUsername(username);
  const id = await world.claims.claim(usernameClaim(username), world.chance.id());
  if (stood !== undefined && stood.id !== id) throw taken(username);
  const [first] = await world.journal.read<unknown>(accountJournal(id));
  if (first === undefined ? stood !== undefined : first.command !== command) throw taken(username);
  return id;
};

const taken = (username: string): NotDone => new NotDone(`Tên đăng nhập ${username} đã được dùng.`);
