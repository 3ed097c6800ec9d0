import type { Operation } from '../wire/operation.ts';
import { accountOperations } from './accounts.ts';
import { applicantOperations } from './applicant.ts';
import { deskOperations } from './desk.ts';
import { evidenceOperations } from './evidence.ts';
import { paperOperations } from './papers.ts';
import { publicOperations } from './public.ts';
import { signInOperations } from './sign-in.ts';
import { slipOperations } from './slips.ts';

/** Every operation by the function that carries it on AWS. */
export const OPERATIONS_OF = {
  'sign-in': signInOperations,
  accounts: accountOperations,
  public: publicOperations,
  evidence: evidenceOperations,
  papers: paperOperations,
  slips: slipOperations,
  applicant: applicantOperations,
  desk: deskOperations,
} as const satisfies Readonly<Record<string, readonly Operation[]>>;

/** Every operation of the HTTP contract. */
export const operations: readonly Operation[] = Object.values(OPERATIONS_OF).flat();
