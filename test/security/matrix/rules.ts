import type { Role } from '../../../lib/domain/journal/moment.ts';
import type { OversightSight } from '../../../lib/domain/oversight/oversight.ts';

/**
 * To whom an operation is open. `anyone`: without a session too; `any-standing`: whoever is signed in, suspended too; `own`:
 * about oneself, whoever is signed in; `citizen`: about one's own account as a citizen; `owner`: whose dossier or draft it is;
 * `staff`: whoever works in any agency; `sees`: whose dossier it is to see; `takes`: whose open step it is; roles: in any
 * agency, or (`of`) only there where the thing is taken in, received or served; `watches`: who watches over its agency, and so
 * much of it.
 */
export type Rule =
  | 'anyone'
  | 'any-standing'
  | 'own'
  | 'citizen'
  | 'owner'
  | 'staff'
  | 'sees'
  | 'takes'
  | { readonly watches: OversightSight | 'anything' }
  | { readonly roles: readonly Role[]; readonly of?: 'counter' | 'receiver' | 'served' };

const COUNTER = ['receptionist', 'head-of-one-stop'] as const;
const QUEUE_CALLERS = [...COUNTER, 'officer'] as const;
const REGISTER = [...COUNTER, 'leader'] as const;

/** Every operation of the contract. A new one without a rule here fails the matrix. */
export const RULES: Readonly<Record<string, Rule>> = {
  'list-agencies': 'anyone',
  'list-procedures': 'anyone',
  'get-procedure': 'anyone',
  'get-calendar': 'anyone',
  'intake-limit': 'anyone',
  'result-limit': 'anyone',
  'look-up': 'anyone',
  'get-checkpoint': 'anyone',
  'list-checkpoints': 'anyone',
  'get-published-checkpoint': 'anyone',
  'get-time-stamp': 'anyone',
  'get-inclusion-proof': 'anyone',
  'get-recorded-entry': 'anyone',
  'get-consistency-proof': 'anyone',
  'get-evidence-key': 'anyone',
  'check-paper': 'anyone',
  'check-paper-number': 'anyone',
  'take-ticket': 'anyone',
  'receive-message': 'anyone',
  'payment-callback': 'anyone',
  'register-account': 'anyone',
  'verify-account': 'anyone',
  'send-account-code': 'anyone',
  'account-standing': 'anyone',
  'ask-new-password': 'anyone',
  'set-new-password': 'anyone',
  'reactivate-account': 'anyone',
  'sign-in': 'anyone',
  'begin-second-factor': 'anyone',
  'ask-national-login': 'anyone',
  'enter-national-login': 'anyone',
  'link-national-login': 'anyone',
  'correct-account': 'anyone',
  'send-feedback': 'anyone',
  'rate-feedback': 'anyone',
  'get-feedback-status': 'anyone',
  'get-feedback-by-code': 'anyone',

  'get-account': 'any-standing',
  'sign-out': 'any-standing',
  'get-me': 'own',
  'list-notices': 'own',
  'list-documents': 'own',
  'list-store-looks': 'own',
  'list-my-dossiers': 'own',
  'list-my-feedback': 'own',
  'create-draft': 'own',
  'report-misuse': 'own',
  'change-password': 'own',
  'change-account': 'own',
  'send-contact-code': 'own',
  'send-record-code': 'own',
  'suspend-account': 'citizen',
  'cancel-account': 'citizen',

  'get-my-dossier': 'owner',
  'get-my-file': 'owner',
  'get-my-slip': 'owner',
  'get-my-result': 'owner',
  'get-form-to-sign': 'owner',
  'list-looks': 'owner',
  'save-form': 'owner',
  'keep-intake': 'owner',
  'add-file': 'owner',
  'file-arrival': 'owner',
  'reuse-document': 'owner',
  'remove-file': 'owner',
  'discard-draft': 'owner',
  'step-up': 'owner',
  'submit-dossier': 'owner',
  'start-change': 'owner',
  'change-dossier': 'owner',
  'supplement-dossier': 'owner',
  'withdraw-dossier': 'owner',
  'begin-payment': 'owner',

  'list-desk': 'staff',
  'list-absences': 'staff',
  'record-absence': 'staff',
  'end-absence': 'staff',
  'search-desk': 'staff',
  'list-declarations': 'staff',
  'list-desk-feedback': 'staff',
  'get-ticket-figures': 'staff',
  'get-oversight': { watches: 'anything' },
  'list-overseen': { watches: 'course' },
  'get-overseen-dossier': { watches: 'status' },
  'state-ground': { watches: 'whole' },
  'get-desk-dossier': 'sees',
  'get-desk-file': 'sees',
  'get-desk-slip': 'sees',
  'get-desk-result': 'sees',
  'get-draft': 'sees',
  'preview-draft': 'sees',
  'get-journal': 'sees',
  'decide-dossier': 'takes',
  'link-dossier': { roles: COUNTER, of: 'counter' },
  'erase-dossier': { roles: ['administrator'] },
  'counter-intake': { roles: COUNTER },
  'begin-payment-at-counter': { roles: COUNTER, of: 'counter' },
  'get-takings': { roles: COUNTER },
  'match-statement': { roles: COUNTER },
  'find-documents': { roles: COUNTER },
  'find-person': { roles: COUNTER },
  'call-ticket': { roles: QUEUE_CALLERS },
  'close-ticket': { roles: QUEUE_CALLERS },
  'get-register-book': { roles: REGISTER },
  'print-register-book': { roles: REGISTER },
  'get-outgoing-book': { roles: ['clerk', 'leader', 'head-of-one-stop'] },
  'enter-feedback': { roles: COUNTER },
  'get-desk-feedback': {
    roles: ['receptionist', 'head-of-one-stop', 'department-head', 'officer', 'leader', 'clerk', 'administrator'],
    of: 'receiver',
  },
  'decide-feedback': { roles: COUNTER, of: 'receiver' },
  'decide-calendar': { roles: ['administrator'] },
  'list-desk-accounts': { roles: ['head-of-one-stop', 'administrator'] },
  'get-desk-account': { roles: ['head-of-one-stop', 'administrator'], of: 'served' },
  'decide-account': { roles: ['head-of-one-stop', 'administrator'], of: 'served' },
  'check-identity': { roles: [...COUNTER, 'administrator'] },
  'send-issue-code': { roles: [...COUNTER, 'administrator'] },
  'release-number': { roles: [...COUNTER, 'administrator'] },
  'issue-account': { roles: [...COUNTER, 'administrator'] },
  'issue-password': { roles: [...COUNTER, 'administrator'], of: 'served' },
  'act-on-staff-account': { roles: ['administrator'] },
  'issue-staff-account': { roles: ['administrator'] },
  'list-staff-proposals': { roles: ['administrator'] },
  'decide-staff-account': { roles: ['administrator'] },
};
