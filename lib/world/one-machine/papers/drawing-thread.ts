import { millisecondsOf } from '../../../domain/time/instant.ts';
import { renderForm } from '../../render-form.ts';
import { renderSlip } from '../../render-slip.ts';
import { renderResult } from '../../signed-pdf/render-result.ts';
import { keyInPem, sampleSigner } from '../../signed-pdf/sample-authority.ts';
import { signAnyPdf } from '../../signed-pdf/sign-any-pdf.ts';
import { signPaper } from '../../signed-pdf/sign-paper.ts';
import { answerInThread } from './answer-in-thread.ts';
import type { ToSet } from './drawing.ts';

answerInThread(async (asked: ToSet) => {
  if ('kind' in asked) return renderSlip(asked.kind, asked.slip);
  if ('paper' in asked) return renderResult(asked.paper);
  if ('form' in asked) return renderForm(asked.form);

  const { held } = asked;
  const authority = { authority: keyInPem(held.authority), root: held.root };
  if ('signAny' in asked) {
    const { number, ...paper } = asked.signAny;
    const { name, organisation, at } = paper;
    const whose = { name, organisation, number };
    return signAnyPdf(paper, await sampleSigner(authority, keyInPem(held.key), whose, millisecondsOf(at)));
  }
  const { sign } = asked;
  const { name, organisation, at } = sign;
  const subject = { name, ...(organisation === undefined ? {} : { organisation }) };
  const signer = await sampleSigner(authority, keyInPem(held.key), subject, millisecondsOf(at));
  return signPaper(sign, signer, async () => undefined);
});
