import { describe, expect, test } from 'vitest';
import { COMMANDS, USAGE } from '../../bin/operate/commands.ts';
import { deployedOf } from '../../bin/operate/deployed.ts';
import { runCommand } from '../../bin/operate/run.ts';
import { thanhHoa } from '../../provinces/thanh-hoa/province.ts';
import { operate } from '../operating.ts';

const PERSON = ['--username', 'levana.thanhhoa', '--name', 'Lê Văn A', '--email', 'a@vi-du.vn'];

describe('the operator’s commands', () => {
  test.each([
    ['no command', [], 'Thiếu lệnh.'],
    ['an unknown command', ['drop-tables', '--province', 'thanh-hoa'], 'Không có lệnh "drop-tables".'],
    ['no province', ['verify', 'all'], 'Thiếu --province.'],
    ['an unknown province', ['verify', 'all', '--province', 'tinh-mau'], 'Không có tỉnh "tinh-mau".'],
    ['an unknown option', ['failed', '--province', 'thanh-hoa', '--loud'], 'Không hiểu đối số'],
    ['a missing word', ['verify', '--province', 'thanh-hoa'], 'Thiếu đối số.'],
    ['a word too many', ['failed', 'all', '--province', 'thanh-hoa'], 'Không hiểu đối số "all".'],
    ['an entry that is no number', ['react', 'ho-so', 'cuoi', '--province', 'thanh-hoa'], 'phải là một số'],
    ['a user name of another form', ['first-administrator', '--username', 'Admin'], 'hovaten.tendonvi'],
    ['an agency nobody knows', ['first-administrator', ...PERSON, '--agency', 'H99'], '000.00.00.H56 (Ủy ban nhân dân'],
  ])('(N5) %s is answered with the list of commands and an example, and nothing is done', async (_, args, why) => {
    const told = args[0] === 'first-administrator' ? [...args, '--province', 'thanh-hoa'] : args;
    const { exit, lines } = await runCommand(told, {});
    expect([exit, lines[0]]).toEqual([2, expect.stringContaining(why)]);
    expect(lines.slice(1)).toEqual([USAGE]);
  });

  test('(N5) typed wrongly on the command line it ends with 2 and says so where errors are read', async () => {
    const { code, out, err } = await operate(['verify']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`Thiếu --province.\n${USAGE}\n`);
  });

  test('(N5) the list names every command and shows one as it is typed', () => {
    for (const name of Object.keys(COMMANDS)) expect(USAGE).toContain(`\n  ${name}`);
    expect(USAGE).toContain('npm run operate -- verify all --province thanh-hoa');
    // Reacting and drawing are two tasks, each with a place of its own on the failed list (N3).
    expect(USAGE).toMatch(/\n {2}react .*\n.*không lập phiếu/);
  });
});

describe('where a province’s things stand', () => {
  const nobody = { send: () => Promise.reject(new Error('asked')) } as never;

  test('(N5) tables and sender are those of the deployment, or the operator’s own', () => {
    expect(deployedOf(thanhHoa, undefined, {}).tables).toBe('thanh-hoa-');
    expect(deployedOf(thanhHoa, 'tmp-', {}).tables).toBe('tmp-');
    expect(deployedOf(thanhHoa, undefined, {}).mailFrom).toMatch(/^khong-tra-loi@/);
    expect(deployedOf(thanhHoa, undefined, { MAIL_FROM: 'mot-cua@tinh.vn' }).mailFrom).toBe('mot-cua@tinh.vn');
  });

  test('(N5) what the environment names is not looked for', async () => {
    const told = deployedOf(thanhHoa, undefined, {
      ...{ CITIZENS_POOL: 'c', CITIZENS_CLIENT: 'cc', STAFF_POOL: 's', STAFF_CLIENT: 'sc', MACHINES: 'arn:-' },
    });
    expect(await told.pools(nobody)).toEqual({ citizens: { id: 'c', client: 'cc' }, staff: { id: 's', client: 'sc' } });
    expect(await told.machines(nobody)).toBe('arn:-');
    await expect(told.papers(nobody)).rejects.toThrow('asked');
  });
});
