import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import type { SlipKind, Slips } from '../../domain/slips/slip.ts';
import type { Drawing } from '../world.ts';

/** What the function that holds the renderer is asked, and what it answers: the PDF, base64. */
export type ToDraw = { readonly draw: SlipKind; readonly slip: Slips[SlipKind] };
export type DrawnForYou = { readonly pdf: string };

type Parts = { readonly lambda: LambdaClient; readonly drawer: string };

/** Slips drawn by another function, which holds the 50 MB renderer; what stands on them is in no log of either. */
export const awsDrawing = ({ lambda, drawer }: Parts): Drawing => ({
  slip: async (kind, slip) => {
    const asked: ToDraw = { draw: kind, slip };
    const { Payload, FunctionError } = await lambda.send(
      new InvokeCommand({ FunctionName: drawer, Payload: Buffer.from(JSON.stringify(asked)) }),
    );
    if (FunctionError !== undefined || Payload === undefined) throw new Error(`a ${kind} slip could not be drawn`);
    const { pdf } = JSON.parse(Buffer.from(Payload).toString()) as DrawnForYou;
    return new Uint8Array(Buffer.from(pdf, 'base64'));
  },
});

/** The other side: draws what it is asked for, with its own renderer. */
export const drawsForOthers =
  ({ slip: draw }: Drawing) =>
  async ({ draw: kind, slip }: ToDraw): Promise<DrawnForYou> => ({
    pdf: Buffer.from(await draw(kind, slip)).toString('base64'),
  });
