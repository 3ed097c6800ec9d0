import { existsSync } from 'node:fs';
import { S3Client } from '@aws-sdk/client-s3';
import { openDynamo } from '../../lib/world/aws/dynamo.ts';
import type { Counts } from '../../lib/world/leaving/kept.ts';
import type { OnAws } from '../../lib/world/leaving/tables-kept.ts';
import { databaseFile } from '../../lib/world/one-machine/database.ts';

/** Ends the command with a sentence and status 1. */
export const stop: (...sentences: readonly string[]) => never = (...sentences) => {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
};

/** What to say of an error: what AWS does not know, in our words. */
export const sentenceOf = ({ name, message }: Error): string => {
  if (name === 'ResourceNotFoundException') return 'Không tìm thấy bảng. Hãy kiểm tra --tables, vùng và tài khoản AWS.';
  return name === 'NoSuchBucket' ? 'Không tìm thấy bucket. Hãy kiểm tra --papers.' : message;
};

/** The data folder of a one-machine edition; stops where there is none. */
export const oneMachineFolder = (dataDir: string): string =>
  existsSync(databaseFile(dataDir)) ? dataDir : stop(`Không tìm thấy dữ liệu trong ${dataDir}.`);

/** Tables by their prefix and, where it is named, the bucket of papers. */
export const onAws = (tables: string, bucket: string | undefined): OnAws => ({
  dynamo: openDynamo(tables),
  ...(bucket !== undefined && { papers: { s3: new S3Client({}), bucket } }),
});

/** What was copied, in one sentence. */
export const said = ({ journals, entries, contents, papers, accounts, claims, drafts, notices }: Counts): string =>
  `${journals} nhật ký với ${entries} mục, ${contents} văn bản, ${papers} giấy tờ, ${accounts} tài khoản, ` +
  `${claims} khóa duy nhất và dãy số, ${drafts} bản khai, ${notices} thông báo.`;
