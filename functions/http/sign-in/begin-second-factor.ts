import { Password, SecondFactor } from '../../../lib/contract/dossiers.ts';
import { mustAskMore } from '../../accounts/password.ts';
import { operation, Refused } from '../../wire/operation.ts';
import { mustBeActive } from '../../wire/standing.ts';

/** Bước thứ hai khi cán bộ đăng nhập (B6, B7): the proof that the password was right, and the first time the secret for an app. */
export const beginSecondFactor = operation({
  id: 'begin-second-factor',
  method: 'POST',
  path: '/api/sign-in/second-factor',
  summary: 'Bắt đầu bước nhập mã xác thực, lần đầu thì cài ứng dụng xác thực',
  who: 'anyone',
  body: Password,
  answers: { 200: SecondFactor },
  run: async ({ body, address }, world) => {
    const { account, due, proof } = await mustAskMore(world, body, address);
    mustBeActive(account);
    if (due === 'code') return { status: 200, body: { proof, setUp: null } };

    const given = await world.identity.secondFactor?.setUp(proof);
    if (given === undefined) throw new Refused(401, 'sign-in-again');
    const uri = appUri(world.province.profile.portal.title, body.username, given.secret);
    return { status: 200, body: { proof: given.proof, setUp: { secret: given.secret, uri } } };
  },
});

/** What authenticator apps read from a QR code. */
const appUri = (issuer: string, username: string, secret: string): string =>
  `otpauth://totp/${encodeURIComponent(`${issuer}:${username}`)}?${new URLSearchParams({ secret, issuer })}`;
