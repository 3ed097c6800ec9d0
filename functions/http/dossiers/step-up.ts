import { StepUp, StepUpAsked } from '../../../lib/contract/step-up.ts';
import { sendCode } from '../../accounts/send-code.ts';
import { type FilingAct, openAct, textToSign } from '../../filing/acts.ts';
import { stepUpKey, validityAsked } from '../../filing/step-up.ts';
import { operation } from '../../wire/operation.ts';

/** What the message with the code says it is for. */
const FOR_WHAT: Readonly<Record<FilingAct['name'], string>> = {
  filing: 'nộp hồ sơ trực tuyến',
  supplement: 'bổ sung hồ sơ',
  change: 'thay đổi hồ sơ',
  withdrawal: 'rút hồ sơ',
};

/** Xác thực giá trị pháp lý (B8, BH-17): says what the act needs; to a person the one-time code is sent. */
export const stepUp = operation({
  id: 'step-up',
  method: 'POST',
  path: '/api/step-up',
  summary: 'Lấy mã xác thực hoặc nội dung cần ký số khi nộp, bổ sung, thay đổi, rút hồ sơ',
  who: 'signed-in',
  body: StepUpAsked,
  answers: { 200: StepUp },
  run: async ({ body, who }, world) => {
    const act = await openAct(world, body.for, body.dossier, who);
    const by = validityAsked(act.profile, who);
    if (by === 'password')
      return { status: 200, body: { by, ...(who.publicKey === undefined ? {} : { text: textToSign(act) }) } };
    if (by === 'signature') return { status: 200, body: { by, text: textToSign(act) } };

    const { id, email, phone } = who;
    const about = { key: stepUpKey(who, act), minutes: 10, forWhat: FOR_WHAT[act.name] };
    return { status: 200, body: { by, sentTo: await sendCode(world, { id, email, phone }, about) } };
  },
});
