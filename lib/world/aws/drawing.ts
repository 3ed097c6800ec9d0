import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import type { PaperToSign, ResultPaper } from '../../domain/results/result-paper.ts';
import type { FormToSign } from '../../domain/slips/form-to-sign.ts';
import type { SlipKind, Slips } from '../../domain/slips/slip.ts';
import type { Drawing, Signing } from '../signing.ts';

/** What the function that holds the renderer is asked, and what it answers: the PDF, base64. */
export type ToDraw =
  | { readonly draw: SlipKind; readonly slip: Slips[SlipKind] }
  | { readonly draw: 'result'; readonly paper: ResultPaper }
  | { readonly draw: 'form'; readonly form: FormToSign }
  | { readonly draw: 'signature'; readonly sign: Omit<PaperToSign, 'pdf'> & { readonly pdf: string } };
export type DrawnForYou = { readonly pdf: string };

type Parts = { readonly lambda: LambdaClient; readonly drawer: string };

/** Slips and results drawn by another function, which holds the 50 MB renderer; what stands on them is in no log of either. */
export const awsDrawing = (parts: Parts): Drawing => ({
  slip: (draw, slip) => ask(parts, { draw, slip }),
  result: (paper) => ask(parts, { draw: 'result', paper }),
  form: (form) => ask(parts, { draw: 'form', form }),
});

/** Papers signed by the function that draws them: it sets what the signature shows. */
export const signedElsewhere =
  (parts: Parts): Signing['paper'] =>
  ({ pdf, ...sign }) =>
    ask(parts, { draw: 'signature', sign: { ...sign, pdf: Buffer.from(pdf).toString('base64') } });

/** The signing of a function that has papers signed and nothing else: it holds no key. */
export const papersSignedElsewhere = (parts: Parts): Signing => {
  const not = () => Promise.reject(new Error('this function signs papers only'));
  return { sign: not, verify: not, roots: not, paper: signedElsewhere(parts), isSample: true };
};

const ask = async ({ lambda, drawer }: Parts, asked: ToDraw): Promise<Uint8Array> => {
  const { Payload, FunctionError } = await lambda.send(
    new InvokeCommand({ FunctionName: drawer, Payload: Buffer.from(JSON.stringify(asked)) }),
  );
  if (FunctionError !== undefined || Payload === undefined) throw new Error(`a ${asked.draw} could not be drawn`);
  const { pdf } = JSON.parse(Buffer.from(Payload).toString()) as DrawnForYou;
  return new Uint8Array(Buffer.from(pdf, 'base64'));
};

/** The other side: draws and signs what it is asked for, with its own renderer and the key. */
export const drawsForOthers =
  ({ slip, result, form }: Drawing, sign: Signing['paper']) =>
  async (asked: ToDraw): Promise<DrawnForYou> => {
    const drawn = await drawnFor(asked);
    return { pdf: Buffer.from(drawn).toString('base64') };

    function drawnFor(it: ToDraw): Promise<Uint8Array> {
      if ('slip' in it) return slip(it.draw, it.slip);
      if ('paper' in it) return result(it.paper);
      if ('form' in it) return form(it.form);
      return sign({ ...it.sign, pdf: new Uint8Array(Buffer.from(it.sign.pdf, 'base64')) });
    }
  };
