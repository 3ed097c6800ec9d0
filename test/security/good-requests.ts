import type { Operation } from '../../functions/wire/operation.ts';
import { filledIn } from '../filled-in.ts';
import { SO_MAU, XA_MAU } from '../tinh-mau/agencies.ts';
import { fiveDays } from '../tinh-mau/procedures.ts';

const credentials = { username: 'nguyenthilan', password: 'mau-nguyenthilan' };
const random = 'a'.repeat(43);
const hoang = {
  name: 'Hoàng Văn Thử',
  identifier: '099099000555',
  email: 'hoang@tinhmau.example.vn',
};
const note = { text: 'Đề nghị xem lại.' };

/** For every operation that takes a body, one its schema accepts: whoever is refused with it is refused for who they are. */
export const GOOD_BODIES: Readonly<Record<string, object>> = {
  'sign-in': credentials,
  'begin-second-factor': credentials,
  'enter-national-login': { code: 'ma-tra-ve', verifier: random, nonce: random },
  'link-national-login': { ...credentials, unlinked: 'chua-lien-ket' },
  'cancel-account': { password: credentials.password },
  'change-account': { address: 'Thôn Khác, xã Mẫu', declaredTrue: true },
  'change-password': { current: credentials.password, password: 'sông Chu chảy về xuôi 9' },
  'decide-account': { decision: 'suspend', reason: 'Thử' },
  'issue-account': { ...hoang, username: 'hoangvanthu', identityChecked: true },
  'check-identity': {
    ...{ identifier: '099099000001', name: 'Nguyễn Thị Lan' },
    ...{ document: 'citizen', identityChecked: true },
  },
  'send-issue-code': { email: 'hoang@tinhmau.example.vn' },
  'release-number': {
    ...{ identifier: '099099000001', reason: 'Thử' },
    ...{ document: 'citizen', identityChecked: true },
  },
  'issue-password': { username: credentials.username, identityChecked: true },
  'decide-staff-account': { decision: 'confirm' },
  'act-on-staff-account': { username: 'maivanson.xamau', act: 'suspend', reason: 'Thử' },
  'record-absence': { from: '2026-03-02', until: '2026-03-06' },
  'end-absence': {},
  'issue-staff-account': { ...hoang, agency: SO_MAU, unit: 'mot-cua', roles: ['administrator'] },
  'reactivate-account': credentials,
  'receive-message': { channel: 'sms', from: '0900000902', text: 'xin chào' },
  'register-account': { ...hoang, username: 'hoangvanthu', password: 'sông Chu chảy về xuôi 9', declaredTrue: true },
  'report-misuse': note,
  'send-account-code': credentials,
  'account-standing': credentials,
  'correct-account': { ...credentials, name: 'Nguyễn Thị Lan', declaredTrue: true },
  'ask-new-password': { account: credentials.username, contact: 'lan@tinhmau.example.vn' },
  'set-new-password': {
    ...{ account: credentials.username, contact: 'lan@tinhmau.example.vn' },
    ...{ code: '123456', password: 'sông Chu chảy về xuôi 9' },
  },
  'send-record-code': { to: 'email' },
  'send-contact-code': { email: 'lan-moi@tinhmau.example.vn', password: credentials.password },
  'step-up': { dossier: 'mot-ho-so' },
  'suspend-account': {},
  'verify-account': { code: '123456' },
  'get-feedback-status': { contact: '0900000902' },
  'rate-feedback': { contact: '0900000902', rating: 'not-satisfied' },
  'send-feedback': { name: hoang.name, contact: hoang.email, ...note },
  'take-ticket': { agency: XA_MAU },
  'add-file': { component: 'giay-to-goc', name: 'a.pdf', type: 'application/pdf', size: 9, sha256: 'ab'.repeat(32) },
  'reuse-document': { component: 'giay-to-goc', code: 'giay-to-goc' },
  'change-dossier': { reason: 'Thử' },
  'create-draft': { procedure: 'MAU.1005', agency: XA_MAU },
  'save-form': { answers: { applicantName: 'Kẻ Khác' } },
  'keep-intake': { typed: { 'applicant.name': 'Kẻ Khác' } },
  'submit-dossier': { delivery: { by: 'online' }, payment: 'online' },
  'supplement-dossier': {},
  'withdraw-dossier': {},
  'payment-callback': { outcome: 'refused', amount: 0, transaction: '', at: '', signature: 'a'.repeat(64) },
  'match-statement': { rows: [['Ngày', 'Số tiền', 'Nội dung']] },
  'close-ticket': {},
  'counter-intake': {
    ...{ procedure: 'MAU.1005', applicant: { name: hoang.name }, answers: filledIn(fiveDays) },
    handedIn: ['giay-to-goc'],
  },
  'decide-calendar': { decision: 'declare-day-off', date: '2026-12-24', name: 'Nghỉ thử', source: 'Công văn thử' },
  'decide-dossier': { decision: 'receive' },
  'preview-draft': { step: 'appraise@7', draft: 'Đồng ý cấp giấy.' },
  'decide-feedback': { decision: 'explain', ...note },
  'enter-feedback': { name: hoang.name, contact: hoang.email, channel: 'counter', ...note },
  'find-documents': { identifier: '099099000001' },
  'find-person': { identity: { kind: 'citizen', number: '099099000001' } },
  'link-dossier': { identifier: '099099000002' },
  'state-ground': { decision: '12/QĐ-TTr', on: '2026-02-27' },
  'search-desk': { query: 'Nguyễn Thị' },
};

/** For every operation that cannot do without a query, one its schema accepts. */
const GOOD_QUERIES: Readonly<Record<string, string>> = {
  'get-consistency-proof': '?from=1&to=2',
  'list-overseen': `?agency=${XA_MAU}`,
  'ask-national-login': `?${new URLSearchParams({ state: random, nonce: random, challenge: random })}`,
  'intake-limit': '?at=2026-02-13T09:00:00%2B07:00',
  'result-limit': '?procedure=MAU.1005&at=2026-02-13T09:00:00%2B07:00',
};

/** Whoever asks these is signed out, or has no account or password left. */
const ENDING = ['change-password', 'issue-password', 'suspend-account', 'cancel-account', 'sign-out'];

/** The operations in an order in which the same people can ask all of them. */
export const oneAfterAnother = (operations: readonly Operation[]): readonly Operation[] =>
  operations.toSorted((a, b) => ENDING.indexOf(a.id) - ENDING.indexOf(b.id));

/** For a name in a path that its schema does not take as any word. */
const ANY_NAME: Readonly<Record<string, string>> = {
  entryHash: 'a'.repeat(64),
  hash: 'a'.repeat(64),
  hour: '2026-02-10T08',
  reference: 'MC000000000000',
};

/** A request that fits the operation's schemas, with these names in its path. */
export const goodRequest = ({ id, path }: Operation, names: Readonly<Record<string, string>>) => ({
  path:
    path.replaceAll(/\{(\w+)\}/g, (_, name: string) => names[name] ?? ANY_NAME[name] ?? 'x') + (GOOD_QUERIES[id] ?? ''),
  ...(GOOD_BODIES[id] && { body: GOOD_BODIES[id] }),
});
