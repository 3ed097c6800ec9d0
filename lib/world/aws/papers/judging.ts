import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import type { Instant } from '../../../domain/time/instant.ts';
import type { SignatureFound, Trust } from '../../signatures/found.ts';
import { derOf } from '../../signatures/pem.ts';
import type { Signatures } from '../../signing.ts';

/** What the function that opens papers is asked of signatures, its bytes in base64, and what it answers. */
export type SignaturesToJudge = {
  readonly at: Instant;
  readonly roots: readonly string[];
  /** The PDF; or the CMS, with what it is over. */
  readonly signed: string;
  readonly content?: string;
};
export type SignaturesJudged = { readonly found: readonly SignatureFound[] };

type Parts = {
  readonly lambda: LambdaClient;
  readonly opener: string;
  /** The province's roots, PEM. */
  readonly roots: readonly string[];
};

/** Signatures judged by another function, which holds the reader of certificates. */
export const awsSignatures = ({ lambda, opener, roots }: Parts): Signatures => {
  const trusted = roots.map((pem) => derOf(Buffer.from(pem)));
  const ask = async (asked: SignaturesToJudge): Promise<readonly SignatureFound[]> => {
    const { Payload, FunctionError } = await lambda.send(
      new InvokeCommand({ FunctionName: opener, Payload: Buffer.from(JSON.stringify(asked)) }),
    );
    if (FunctionError !== undefined || Payload === undefined) throw new Error('signatures could not be judged');
    return (JSON.parse(Buffer.from(Payload).toString()) as SignaturesJudged).found;
  };
  return {
    inPdf: (pdf, at) => ask({ at, roots: trusted.map(inBase64), signed: inBase64(pdf) }),
    over: (cms, content, at) =>
      ask({ at, roots: trusted.map(inBase64), signed: inBase64(cms), content: inBase64(content) }),
  };
};

type Judges = {
  readonly inPdf: (pdf: Uint8Array, trust: Trust) => Promise<readonly SignatureFound[]>;
  readonly over: (cms: Uint8Array, content: Uint8Array, trust: Trust) => Promise<readonly SignatureFound[]>;
};

/** The other side: judges what it is asked. */
export const judgesForOthers =
  ({ inPdf, over }: Judges) =>
  async ({ at, roots, signed, content }: SignaturesToJudge): Promise<SignaturesJudged> => {
    const trust: Trust = { at, roots: roots.map(bytesIn) };
    const found =
      content === undefined
        ? await inPdf(bytesIn(signed), trust)
        : await over(bytesIn(signed), bytesIn(content), trust);
    return { found };
  };

const inBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const bytesIn = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
