import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import type { S3Client } from '@aws-sdk/client-s3';
import type { Files, HowItOpens } from '../../papers.ts';
import { placesIn } from './paper-places.ts';
import { readBytes } from './quarantine.ts';

/** What the function that opens papers is asked, and what it answers. */
export type PaperToOpen = { readonly fileId: string; readonly type: string };
export type PaperOpened = { readonly opens: HowItOpens };

type Asking = { readonly lambda: LambdaClient; readonly opener: string };

/** Papers opened by another function, which holds the readers and the memory: what is made to hang or to fill it ends that function only, and does not open. */
export const awsTryToOpen =
  ({ lambda, opener }: Asking): Files['tryToOpen'] =>
  async (fileId, type) => {
    const asked: PaperToOpen = { fileId, type };
    const { Payload, FunctionError } = await lambda.send(
      new InvokeCommand({ FunctionName: opener, Payload: Buffer.from(JSON.stringify(asked)) }),
    );
    const said = JSON.parse(Buffer.from(Payload ?? []).toString() || '{}') as Partial<PaperOpened & FailedFunction>;
    if (FunctionError !== undefined && ENDED_BY_PAPER.test(`${said.errorType} ${said.errorMessage}`)) return 'cut-off';
    if (said.opens === undefined) throw new Error('the function that opens papers failed');
    return said.opens;
  };

type FailedFunction = { readonly errorType: string; readonly errorMessage: string };

/** Its time or its memory came to an end; whatever else fails is ours, and no paper is turned away for it. */
const ENDED_BY_PAPER = /Sandbox\.Timedout|Task timed out|Runtime\.(?:ExitError|OutOfMemory)/;

type Opening = {
  readonly s3: S3Client;
  readonly bucket: string;
  readonly open: (bytes: Uint8Array, type: string) => Promise<HowItOpens>;
};

/** The other side: reads what was kept after the scan, and tries to open it. */
export const opensForOthers =
  ({ s3, bucket, open }: Opening) =>
  async ({ fileId, type }: PaperToOpen): Promise<PaperOpened> => {
    const bytes = await readBytes(s3, placesIn(bucket).papers(fileId));
    if (bytes === undefined) throw new Error('no paper of that id is kept');
    return { opens: await open(bytes, type) };
  };
