import { expect, test } from 'vitest';
import { contactReplaced } from '../../../lib/domain/notices/contact-replaced.ts';
import { toApplicant, toFormerOwner } from '../../../lib/domain/notices/to-applicant.ts';
import { lan, nam, quang } from '../../people.ts';
import { lanFiled, minhReceived, type Story, sha } from '../dossier/story.ts';

const AGENCY = 'Ủy ban nhân dân xã Mẫu';
const TEXTS = { items: [], text: 'Gõ nhầm một chữ số' };
const EVENT = {
  type: 'DossierReassigned',
  owner: nam.id,
  from: lan.id,
  form: sha('b'),
  text: sha('5'),
} as const;

const filed = ({ dossier }: Story) => {
  if (dossier.stage === 'nothing') throw new Error('never filed');
  return dossier;
};

test('(D14, N4) whose it was by mistake is told that it is no longer theirs, and of nobody else', () => {
  const story = minhReceived().has(quang, '2026-03-05T09:30:00+07:00', [EVENT]);
  const dossier = filed(story);
  const { code } = dossier;
  expect(toFormerOwner(EVENT, dossier, story.rules, TEXTS, AGENCY)).toEqual({
    kind: expect.stringMatching(/^[a-z-]+$/),
    to: 'applicant',
    subject: `Hồ sơ ${code} không phải của ông/bà`,
    text: [
      `${AGENCY} đã ghi nhầm hồ sơ này dưới tên ông/bà và đã chuyển về đúng người nộp. Ông/bà không phải làm gì, không còn xem được hồ sơ và không nhận thông báo về hồ sơ nữa.`,
      'Lý do: Gõ nhầm một chữ số.',
      `Về việc: ${story.rules.procedure.name}.`,
      `Mã hồ sơ: ${code}.`,
    ].join('\n'),
    sms: `Ho so ${code} ghi nham ten ong/ba, da chuyen ve dung nguoi nop. Ong/ba khong phai lam gi.`,
  });
});

test('(D14) before it has a code no line speaks of one, to the one and to the other', () => {
  const story = lanFiled().has(quang, '2026-03-05T09:30:00+07:00', [EVENT]);
  const dossier = filed(story);
  const former = toFormerOwner(EVENT, dossier, story.rules, TEXTS, AGENCY);
  expect(former?.subject).toBe('Hồ sơ ghi nhầm tên ông/bà');
  expect(former?.text.split('\n').slice(-1)).toEqual([`Về việc: ${story.rules.procedure.name}.`]);
  const now = toApplicant(EVENT, dossier, story.rules, TEXTS, AGENCY);
  expect(now).toMatchObject({ to: 'applicant' });
  expect(now?.text.split('\n').slice(-1)).toEqual([`Về việc: ${story.rules.procedure.name}.`]);
  expect(`${now?.subject} ${now?.text}`).not.toMatch(/undefined|Stryker/);
});

test('(D14) what leaves a dossier whose it was tells nobody that it is not theirs', () => {
  const story = minhReceived();
  const dossier = filed(story);
  for (const { events } of story.entries)
    for (const event of events) expect(toFormerOwner(event, dossier, story.rules, TEXTS, AGENCY)).toBeNull();
});

test('(B4, N4) the contact of before is told that another took its place, and nothing of the person', () => {
  expect(contactReplaced('Bộ phận Một cửa xã Mẫu', '0900 000 100 (số mẫu)')).toEqual({
    kind: 'contact-replaced',
    subject: 'Nơi nhận thông báo đã đổi',
    text: 'Nơi nhận thông báo này vừa được thay bằng nơi khác trong thông tin lưu của người nộp hồ sơ tại Bộ phận Một cửa xã Mẫu, theo đề nghị của người nộp. Nếu ông/bà không đề nghị, xin gọi 0900 000 100 (số mẫu).',
    sms: 'So nay vua duoc thay bang noi nhan thong bao khac khi nop ho so. Neu ong/ba khong de nghi, xin goi 0900 000 100 (so mau).',
  });
});
