import { pdfText } from '../world/pdf-text.ts';
import { BASE, type WholeSystem } from './whole-system.ts';

/** A PDF of the one-machine edition as somebody reads it: the status, and the text without spaces (lines break where the paper ends). */
export const readPdf = async (front: WholeSystem, path: string, as: string) => {
  const signedIn = await front.system.world.identity.signIn(as, `mau-${as}`);
  const headers = { authorization: `Bearer ${signedIn?.session.token}` };
  const answer = await front.api(new Request(`${BASE}${path}`, { headers }));
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const isPdf = answer.headers.get('content-type') === 'application/pdf';
  return { status: answer.status, bytes, text: isPdf ? squeezed(pdfText(bytes).join('')) : '' };
};

export const squeezed = (text: string): string => text.replace(/[\s\u200b]/g, '');
