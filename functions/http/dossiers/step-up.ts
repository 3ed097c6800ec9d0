import { StepUp, StepUpAsked } from '../../../lib/contract/step-up.ts';
import { sendCode } from '../../accounts/send-code.ts';
import { rulesFor } from '../../deciding/rules-of.ts';
import { openApplication } from '../../filing/own-application.ts';
import { stepUpKey, textToSign, validityAsked } from '../../filing/step-up.ts';
import { operation } from '../../wire/operation.ts';

/** Xác thực giá trị pháp lý (B8, BH-17): says what the filing needs; to a person the one-time code is sent. */
export const stepUp = operation({
  id: 'step-up',
  method: 'POST',
  path: '/api/step-up',
  summary: 'Lấy mã xác thực hoặc nội dung cần ký số khi nộp hồ sơ',
  who: 'signed-in',
  body: StepUpAsked,
  answers: { 200: StepUp },
  run: async ({ body, who }, world) => {
    const { draft } = await openApplication(world, body.dossier, who);
    const { profile } = rulesFor(world, draft.procedure, draft.agency);
    const by = validityAsked(profile, who);
    if (by === 'password')
      return { status: 200, body: { by, ...(who.publicKey === undefined ? {} : { text: textToSign(draft) }) } };
    if (by === 'signature') return { status: 200, body: { by, text: textToSign(draft) } };

    const { id, email, phone } = who;
    const about = { key: stepUpKey(who, draft), minutes: 10, forWhat: 'nộp hồ sơ trực tuyến' };
    return { status: 200, body: { by, sentTo: await sendCode(world, { id, email, phone }, about) } };
  },
});
