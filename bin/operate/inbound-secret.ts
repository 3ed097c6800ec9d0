import { randomBytes } from 'node:crypto';
import { setInboundSecret } from '../../lib/world/aws/post/inbound.ts';
import { type Command, words } from './command.ts';

const BYTES = 32;

/** What the provider of SMS and e-mail shows with each message it brings (H4); the one before holds no more. */
export const inboundSecret: Command = {
  asks: '',
  does: 'đặt khóa mới cho nhà cung cấp SMS, thư điện tử đến; hiện một lần',
  run: async (typed, { dynamo }) => {
    words(typed, 0);
    const secret = randomBytes(BYTES).toString('base64url');
    await setInboundSecret(dynamo, secret);
    return {
      well: true,
      lines: [`Khóa mới của nhà cung cấp, chỉ hiện một lần; khóa cũ hết hiệu lực ngay: ${secret}`],
    };
  },
};
