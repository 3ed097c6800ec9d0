import type { ProvinceOnAws } from './province-on-aws.ts';

/** What the emulator (MiniStack 1.5.33) does not have or does otherwise; everything else is deployed there as on AWS. */
const GATES = {
  scanning: 'It has no GuardDuty: the conformance harness puts the tags GuardDuty would put.',
  firewall: 'Its Fn::GetStackOutput looks in one region only, and the firewall of CloudFront stands in us-east-1.',
  smsLimit: 'Its SNS has no SetSMSAttributes.',
  backups: 'It has no AWS::Backup::BackupSelection; restoring is rehearsed from an export.',
} as const;

export type Gate = keyof typeof GATES;

/** Whether a thing is left out of this deployment: only on the emulator, and only for a reason written above. */
export const isLeftOut = ({ emulator }: ProvinceOnAws, gate: Gate): boolean => emulator && gate in GATES;
