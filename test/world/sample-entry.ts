import type { DossierEntry, DossierEvent } from '../../lib/domain/dossier/events.ts';
import type { StoredDocument } from '../../lib/domain/store/document.ts';
import type { Account } from '../../lib/world/accounts.ts';
import { GENESIS, sealEntry } from '../../lib/world/chain.ts';
import type { Application, DossierRow, Notice } from '../../lib/world/world.ts';

const AT = '2026-02-13T16:45:00+07:00';
const OPENED: DossierEvent = { type: 'StepOpened', step: 'check', after: 1, unit: null, role: 'receptionist' };

/** A sealed entry after another (or the first of its dossier). */
export const sampleEntry = (
  dossier: string,
  before?: DossierEntry,
  changes: Partial<Omit<DossierEntry, 'hash'>> = {},
): DossierEntry =>
  sealEntry({
    dossier,
    entry: (before?.entry ?? 0) + 1,
    at: before?.at ?? AT,
    by: 'tm-lan',
    command: `command-${(before?.entry ?? 0) + 1}`,
    events: [OPENED],
    previous: before?.hash ?? GENESIS,
    ...changes,
  });

/** The first `count` entries of a dossier. */
export const sampleEntries = (dossier: string, count: number): DossierEntry[] => {
  const entries: DossierEntry[] = [];
  while (entries.length < count) entries.push(sampleEntry(dossier, entries.at(-1)));
  return entries;
};

export const sampleRow = (changes: Partial<DossierRow> = {}): DossierRow => ({
  id: 'dossier-1',
  entry: 1,
  code: null,
  owner: 'tm-lan',
  procedure: '1.000001',
  agency: 'xa-mau',
  stage: 'submitted',
  over: false,
  queues: [],
  sortBy: AT,
  submittedAt: AT,
  changedAt: AT,
  ...changes,
});

export const sampleDraft = (changes: Partial<Application> = {}): Application => ({
  id: 'draft-1',
  owner: 'tm-lan',
  procedure: '1.000001',
  agency: 'xa-mau',
  answers: {},
  files: [],
  changedAt: AT,
  purpose: 'filing',
  ...changes,
});

export const sampleAccount = (changes: Partial<Account> = {}): Account => ({
  id: 'account-1',
  username: 'canbothu.xamau',
  kind: 'staff',
  name: 'Phan Thị Thử',
  roles: ['receptionist'],
  agency: 'xa-thu',
  unit: 'mot-cua',
  identifier: null,
  phone: null,
  email: null,
  address: null,
  notify: [],
  ...changes,
});

export const sampleNotice = (changes: Partial<Notice> = {}): Notice => ({
  key: 'dossier-1/1/submitted/portal/tm-lan',
  dossier: 'dossier-1',
  entry: 1,
  kind: 'submitted',
  channel: 'portal',
  to: 'tm-lan',
  recipient: 'tm-lan',
  subject: 'Đã nhận hồ sơ nộp trực tuyến',
  text: 'Hồ sơ của ông/bà đã được gửi đến Bộ phận Một cửa.',
  at: AT,
  ...changes,
});

export const sampleDocument = (changes: Partial<StoredDocument> = {}): StoredDocument => ({
  code: 'tm-lan.giay-to-goc',
  owner: 'tm-lan',
  type: 'giay-to-goc',
  kind: 'paper',
  dossier: 'dossier-1',
  procedure: 'MAU.1005',
  since: AT,
  sha256: 'c'.repeat(64),
  file: { fileId: 'f-1', size: 3, type: 'application/pdf' },
  number: null,
  ...changes,
});
