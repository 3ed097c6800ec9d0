import type { Province } from '../../lib/domain/profile.ts';
import { filledIn } from '../filled-in.ts';
import { bodyOf } from './office.ts';
import { PDF, type WholeSystem } from './whole-system.ts';

type Filing = { readonly as: string; readonly procedure: string; readonly agency: string; readonly paper?: Uint8Array };

/** Filed online in a province with every required paper, with a one-time code where the province asks for one (BH-17). */
export const filed = async (
  front: WholeSystem,
  province: Province,
  { as, procedure: code, agency, paper = PDF }: Filing,
): Promise<string> => {
  const procedure = province.procedures.find((one) => one.code === code);
  if (procedure === undefined) throw new Error(`no ${code}`);
  const { id } = bodyOf<{ id: string }>(
    await front.ask('POST', '/api/dossiers', { as, body: { procedure: code, agency } }),
    201,
  );
  await front.ask('PUT', `/api/dossiers/${id}/form`, { as, body: { answers: filledIn(procedure) } });
  for (const { code: component, required, source } of procedure.components)
    if (required && source !== 'form') await front.sendFile(id, paper, { as, type: 'application/pdf', component });
  const otp =
    bodyOf<{ by: string }>(await front.ask('POST', '/api/step-up', { as, body: { dossier: id } })).by === 'otp';
  const sent = otp ? front.system.sent().findLast(({ text }) => /\b\d{6}\b/.test(text)) : undefined;
  const stepUp = sent === undefined ? {} : { stepUp: { code: /\b\d{6}\b/.exec(sent.text)?.[0] } };
  const body = { delivery: { by: 'counter' }, payment: 'counter', ...stepUp };
  bodyOf(await front.ask('POST', `/api/dossiers/${id}/submission`, { as, body }), 202);
  await front.system.settled();
  return id;
};
