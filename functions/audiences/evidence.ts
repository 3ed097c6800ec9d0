import { getCheckpoint } from '../http/evidence/get-checkpoint.ts';
import { getConsistencyProof } from '../http/evidence/get-consistency-proof.ts';
import { getEvidenceKey } from '../http/evidence/get-evidence-key.ts';
import { getInclusionProof } from '../http/evidence/get-inclusion-proof.ts';
import { getPublishedCheckpoint } from '../http/evidence/get-published-checkpoint.ts';
import { getTimeStamp } from '../http/evidence/get-time-stamp.ts';
import { listCheckpoints } from '../http/evidence/list-checkpoints.ts';
import type { Operation } from '../wire/operation.ts';

/** For anyone who checks us: witnesses, auditors, a person with a slip. Apart from the rest, since it alone may sign and extend the tree. */
export const evidenceOperations: readonly Operation[] = [
  getCheckpoint,
  listCheckpoints,
  getPublishedCheckpoint,
  getTimeStamp,
  getConsistencyProof,
  getEvidenceKey,
  getInclusionProof,
];
