import { accountOperations } from '../audiences/accounts.ts';
import { applicantOperations } from '../audiences/applicant.ts';
import { deskOperations } from '../audiences/desk.ts';
import { paperOperations } from '../audiences/papers.ts';
import { publicOperations } from '../audiences/public.ts';
import { signInOperations } from '../audiences/sign-in.ts';
import { slipOperations } from '../audiences/slips.ts';
import type { Operation } from '../operation.ts';

/** Every operation by the function that carries it on AWS. */
export const OPERATIONS_OF = {
  'sign-in': signInOperations,
  accounts: accountOperations,
  public: publicOperations,
  papers: paperOperations,
  slips: slipOperations,
  applicant: applicantOperations,
  desk: deskOperations,
} as const satisfies Readonly<Record<string, readonly Operation[]>>;

/** Every operation of the HTTP contract. */
export const operations: readonly Operation[] = Object.values(OPERATIONS_OF).flat();
