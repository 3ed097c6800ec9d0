import { describe, expect, test } from 'vitest';
import { reassign } from '../../../lib/domain/dossier/decisions/reassign.ts';
import { fold } from '../../../lib/domain/dossier/fold.ts';
import { type Actor, NotAllowed } from '../../../lib/domain/journal/moment.ts';
import { toApplicant, toFormerOwner } from '../../../lib/domain/notices/to-applicant.ts';
import { documentsOf } from '../../../lib/domain/store/documents-of.ts';
import { binh, hanh, lan, minh, nam, quang } from '../../people.ts';
import { lanFiled, minhReceived, PAPER, returned, type Story, sha, tamAppraises, toldAgain } from './story.ts';

const at = '2026-03-05T09:30:00+07:00';
const REASON = sha('5');
const FORM = sha('b');

const reassigned = (story: Story, by: Actor = quang, owner = nam.id): unknown => {
  try {
    const command = { decision: 'reassign', seen: null, about: null, owner, form: FORM, text: REASON } as const;
    return reassign.decide(story.dossier, command, { at, by }, story.rules);
  } catch (error) {
    if (error instanceof NotAllowed) return error.reason;
    throw error;
  }
};
const EVENT = { type: 'DossierReassigned', owner: nam.id, from: lan.id, form: FORM, text: REASON } as const;

describe('(D14, TH-22) filed for the wrong person, given to its own', () => {
  test.each<[string, () => Story]>([
    ['just filed', lanFiled],
    ['being appraised', tamAppraises],
    ['returned', returned],
    ['withdrawn by the stranger', () => tamAppraises().withdraws(at)],
  ])('(D14) %s: the head of the one-stop unit names whose it is, and nothing else changes', (_what, story) => {
    const before = story();
    expect(reassigned(before)).toEqual([EVENT]);
    const after = before.has(quang, at, [EVENT]).dossier;
    expect(after).toEqual({
      ...before.dossier,
      owner: nam.id,
      form: FORM,
      last: expect.objectContaining({ at, by: quang.id }),
    });
    expect(reassign.offered?.(before.dossier as never, { at, by: quang }, before.rules)).toBe(true);
  });

  test.each<[string, Story, Actor, string, string]>([
    ['by the receptionist', minhReceived(), minh, nam.id, 'not-your-role'],
    ['by a leader', minhReceived(), hanh, nam.id, 'not-your-role'],
    ['by another one-stop unit', minhReceived(), { ...binh, roles: ['head-of-one-stop'] }, nam.id, 'wrong-agency'],
    ['to whose it is', minhReceived(), quang, lan.id, 'already-their-dossier'],
    [
      'whose contents were destroyed',
      returned().has(quang, at, [{ type: 'ContentsErased', contents: [sha('a')] }]),
      quang,
      nam.id,
      'contents-destroyed',
    ],
  ])('(D14) %s: refused and not offered', (_what, story, by, owner, no) => {
    expect(reassigned(story, by, owner)).toBe(no);
    const offered = reassign.offered?.(story.dossier as never, { at, by }, story.rules);
    expect(offered).toBe(no === 'already-their-dossier');
  });

  test('(D14) of what was never filed there is nothing to give', () => {
    expect(reassigned({ ...lanFiled(), dossier: fold([]) })).toBe('not-at-this-stage');
    expect(reassign.needs(lanFiled().dossier as never, null)).toEqual(['identity', 'reason']);
    expect(reassign.afterTheEnd).toBe(true);
  });

  test('(D14, HT-III.1b) papers that the stranger’s own store gave stay the stranger’s; the others go with it', () => {
    const own = { ...PAPER, fileId: 'f-own', reused: `${lan.id}.giay-to-goc` };
    const others = { ...PAPER, fileId: 'f-other', reused: `${lan.id}9.giay-to-goc` };
    const story = toldAgain(minhReceived(), (event) =>
      event.type === 'DossierSubmitted' ? { ...event, papers: [PAPER, own, others] } : event,
    ).has(quang, at, [EVENT]);
    expect(story.dossier).toMatchObject({ papers: [PAPER, others] });
  });

  test('(D14, HT-III.1b, ND61-20.5) what it brought into the stranger’s store is in the other’s from then on', () => {
    const story = returned().has(quang, at, [EVENT]);
    expect(documentsOf(returned().dossier).map(({ owner }) => owner)).toEqual([lan.id]);
    expect(documentsOf(story.dossier).map(({ owner, code }) => [owner, code.split('.')[0]])).toEqual([
      [nam.id, nam.id],
    ]);
  });
});

describe('(D14, I1) both are told', () => {
  const texts = { items: [], text: 'Nhập nhầm một chữ số' };
  const of = (story: Story, say: typeof toApplicant) =>
    say(EVENT, story.has(quang, at, [EVENT]).dossier as never, story.rules, texts, 'UBND xã Mẫu');

  test('(D14, I1) whose it is now: that it is theirs, and why', () => {
    const told = of(minhReceived(), toApplicant);
    expect(told).toMatchObject({ kind: 'reassigned', to: 'applicant' });
    expect(told?.text).toContain('UBND xã Mẫu đã ghi lại dưới tên ông/bà');
    expect(told?.text).toContain('Lý do: Nhập nhầm một chữ số.');
    expect(told?.subject).toMatch(/^Hồ sơ \S+ được ghi lại/);
    expect(told?.sms).toMatch(/^Ho so \S+ da duoc ghi lai dung ten ong\/ba/);
  });

  test('(D14, I1) whose it never was: that it is not, that nothing has to be done', () => {
    const told = of(minhReceived(), toFormerOwner);
    expect(told).toMatchObject({ kind: 'not-your-dossier', to: 'applicant' });
    expect(told?.text).toContain('Ông/bà không phải làm gì');
    expect(told?.text).toContain('Lý do: Nhập nhầm một chữ số.');
    expect(told?.sms).toMatch(/^Ho so \S+ ghi nham ten ong\/ba/);
    expect(told?.sms?.length).toBeLessThanOrEqual(160);
  });

  test('(D14, I1) without a code yet it is named by how it came', () => {
    expect(of(lanFiled(), toApplicant)).toMatchObject({ subject: 'Hồ sơ được ghi lại dưới tên ông/bà' });
    expect(of(lanFiled(), toFormerOwner)).toMatchObject({ subject: 'Hồ sơ ghi nhầm tên ông/bà' });
  });

  test('(D14) no other event tells a former owner anything', () => {
    const story = minhReceived();
    const said = toFormerOwner(
      { type: 'DossierLinked', owner: nam.id },
      story.dossier as never,
      story.rules,
      texts,
      'UBND',
    );
    expect(said).toBeNull();
  });
});
