import { describe, expect, test } from 'vitest';
import { fakeDesk } from './fake-desk-api.ts';
import { dossierFound, journalOf, lansDossier, move, queueItem, toAssign } from './sample-dossier.ts';
import { formOf, visitor } from './visit.ts';

const HOSTILE = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>';

describe('my queue', () => {
  test('(L7) every row says its step, its due time, how long is left and its state in words', async () => {
    const queue = [
      queueItem(1, { state: 'overdue', dueAt: '2026-02-23T09:00:00+07:00' }),
      queueItem(2, { state: 'due-soon', dueAt: '2026-02-23T16:45:00+07:00', step: 'sign@6', code: null }),
    ];
    const html = await visitor(fakeDesk({ queue })).page('/can-bo');
    for (const words of [
      'quá 6 giờ',
      'còn 1 giờ 45 phút',
      'Quá hạn',
      'Sắp đến hạn',
      'Lãnh đạo ký duyệt',
      'Chưa cấp mã',
      '1 quá hạn',
    ])
      expect(html).toContain(words);
  });

  test('(A13, E5, E6, TTH-5.2) a step says what it is about, with the limit of its own where it has one', async () => {
    const own = { dueAt: '2026-02-23T11:30:00+07:00', state: 'overdue' as const };
    const queue = [
      queueItem(1, { step: 'assign@5/cu-tru', about: 'Đăng ký thường trú', own }),
      queueItem(2, { step: 'own-step@5/hop-xet', about: 'Họp xét' }),
      queueItem(3, { step: 'answer@7/000.00.15.H56', about: 'Sở Tư pháp' }),
    ];
    const html = await visitor(fakeDesk({ queue })).page('/can-bo');
    expect(html).toContain('Phân công người giải quyết<small>Đăng ký thường trú</small>');
    expect(html).toMatch(/<small class="late">Phần này: 11:30 23\/02\/2026 \(quá hạn\)/);
    expect(html).toContain('Họp xét');
    expect(html).toContain('Trả lời ý kiến');
    expect(html).not.toContain('Sở Tư pháp');
  });

  test('(L7, reading 26) a provisional date says so; past it nothing tells how long it is over', async () => {
    const dueAt = '2026-02-23T09:00:00+07:00';
    const provisional = visitor(fakeDesk({ queue: [queueItem(1, { state: 'due-soon', dueAt, provisional: true })] }));
    const html = await provisional.page('/can-bo');
    expect(html).toContain('(tạm tính)');
    expect(html).not.toContain('quá 6 giờ');
    const certain = await visitor(fakeDesk({ queue: [queueItem(1, { state: 'overdue', dueAt })] })).page('/can-bo');
    expect(certain).not.toContain('tạm tính');
  });

  test('pages go on by the cursor the API gave', async () => {
    const html = await visitor(fakeDesk({ next: 'a b&c' })).page('/can-bo');
    expect(html).toContain('href="/can-bo?tiep=a%20b%26c"');
  });

  test('(H5) a scanned code opens its dossier; a name is found without diacritics', async () => {
    const one = fakeDesk({ found: [dossierFound(2)] });
    const opened = await visitor(one).post('/can-bo/tim', { tim: ' 260223-0002 ' });
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/can-bo/ho-so/d-2']);
    expect(one.calls.at(-1)).toMatchObject({ path: '/api/desk/search', body: { query: '260223-0002' } });

    const none = await visitor(fakeDesk()).post('/can-bo/tim', { tim: 'khong-co' });
    expect(none.headers.get('cache-control')).toBe('private, no-store');
    expect(await none.text()).toContain('Không thấy hồ sơ nào khớp');
    expect((await visitor(fakeDesk()).post('/can-bo/tim', { tim: ' ' })).headers.get('location')).toBe('/can-bo');
  });

  test('(H5) several found are listed with their stage; what is over has no limit running; that there may be more is said', async () => {
    const found = [dossierFound(1), dossierFound(2, { stage: 'returned', word: 'Đã trả kết quả', state: null })];
    const html = await (await visitor(fakeDesk({ found, complete: false })).post('/can-bo/tim', { tim: 'Duc' })).text();
    for (const words of ['d-1', 'd-2', 'Đã trả kết quả', 'Mới tìm trong các hồ sơ gần đây nhất', 'value="Duc"'])
      expect(html).toContain(words);
    expect(html.match(/Trong hạn/g)).toHaveLength(1);
    const alone = await visitor(fakeDesk({ found: [dossierFound(1)], complete: false })).post('/can-bo/tim', {
      tim: 'a',
    });
    expect(alone.status).toBe(200);
  });
});

describe('a dossier', () => {
  test('(O1) each limit stands with its reasons and articles', async () => {
    const html = await visitor(fakeDesk()).page('/can-bo/ho-so/d-lan');
    expect(html).toContain('16 giờ 45, thứ Hai 23/02/2026');
    expect(html).toContain('Nghỉ Tết Nguyên đán');
    expect(html).toContain('Điều 9 khoản 2 điểm a');
  });

  test('(I1, ND61-19.9, reading 27) what to say by telephone is shown to who may note that it was said, and nobody else', async () => {
    const calls = [
      { entry: 2, dueAt: '2026-02-23T14:40:00+07:00', subjects: ['Tiếp nhận'], text: 'Hồ sơ đã tiếp nhận.' },
    ];
    const counter = fakeDesk({ dossier: lansDossier({ calls, moves: [move('note-call', null, ['calls', 'note'])] }) });
    const shown = await visitor(counter).page('/can-bo/ho-so/d-lan');
    for (const words of ['Gọi điện báo người nộp', 'Hồ sơ đã tiếp nhận.']) expect(shown).toContain(words);
    const officer = fakeDesk({ dossier: lansDossier({ calls, moves: [] }) });
    expect(await visitor(officer).page('/can-bo/ho-so/d-lan')).not.toContain('Gọi điện báo người nộp');
  });

  test('(O1, reading 26) a provisional limit says “tạm tính”, and past it not for how long', async () => {
    const limits = lansDossier().limits.map((limit) => ({
      ...limit,
      at: '2026-02-23T09:00:00+07:00',
      provisional: true,
    }));
    const html = await visitor(fakeDesk({ dossier: lansDossier({ limits }) })).page('/can-bo/ho-so/d-lan');
    expect(html).toContain('Ngày tạm tính');
    expect(html).not.toContain('quá 6 giờ');
  });

  test('(C3, D11) a paper that would run something is told of, and is no page within the page', async () => {
    const [pdf, picture] = lansDossier().files;
    if (pdf === undefined || picture === undefined) throw new Error('no papers');
    const shown = (files: (typeof pdf)[]) =>
      visitor(fakeDesk({ dossier: lansDossier({ files }) })).page('/can-bo/ho-so/d-lan');
    expect(await shown([pdf, picture])).toContain('<iframe');
    const html = await shown([{ ...pdf, active: true }, picture]);
    expect(html).not.toContain('<iframe');
    expect(html).toMatch(/mã lệnh hoặc tệp đính kèm bên trong.*Tải về/s);
  });

  test('hostile text is shown, never run', async () => {
    const dossier = lansDossier({
      applicant: { ...lansDossier().applicant, name: HOSTILE },
      files: lansDossier().files.map((file) => ({ ...file, name: HOSTILE })),
      notes: [{ at: '2026-02-23T09:00:00+07:00', by: HOSTILE, text: HOSTILE }],
    });
    const queue = [queueItem(1, { applicant: HOSTILE })];
    const found = [dossierFound(1, { applicant: HOSTILE }), dossierFound(2, { applicant: HOSTILE })];
    const minh = visitor(fakeDesk({ dossier, queue, found }));
    for (const answer of [
      await minh.get('/can-bo/ho-so/d-lan'),
      await minh.get('/can-bo'),
      await minh.post('/can-bo/tim', { tim: HOSTILE }),
      await minh.get('/can-bo/ho-so/d-lan?xong=constructor'),
    ]) {
      const html = await answer.text();
      expect(html).not.toMatch(/<script>|<img src=x/);
      if (answer.status === 200) expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
    }
  });

  test('after a decision a banner says what happened and what is next; while the next step opens it asks again once', async () => {
    const opening = fakeDesk({ dossier: { ...toAssign(), moves: [] } });
    const first = await visitor(opening).get('/can-bo/ho-so/d-lan?xong=receive&cho=1');
    expect(first.headers.get('refresh')).toBe('2; url=/can-bo/ho-so/d-lan?xong=receive');
    expect(await first.text()).toContain('Đã tiếp nhận hồ sơ.');

    const second = await visitor(fakeDesk({ dossier: toAssign() })).get('/can-bo/ho-so/d-lan?xong=receive');
    expect(second.headers.get('refresh')).toBeNull();
    expect(await second.text()).toContain('Việc tiếp theo ở vị trí này: Phân công người giải quyết.');
  });

  test('(D9, ND61-17.4, 17.5) given at once at the counter, the banner says that the dossier is resolved', async () => {
    const desk = fakeDesk({
      dossier: lansDossier({ stage: 'in-process', moves: [move('complete-step', 'resolve@2')] }),
    });
    const minh = visitor(desk);
    const form = formOf(await minh.page('/can-bo/ho-so/d-lan'), 'complete-step');
    const typed = { 'complete-step.outcome': 'resolved', 'complete-step.draft': 'Đã chứng thực.' };
    const sent = await minh.post('/can-bo/ho-so/d-lan/quyet-dinh', { ...form, ...typed });
    desk.dossier = { ...desk.dossier, moves: [] };
    const done = await minh.get(sent.headers.get('location') ?? '');
    expect(done.headers.get('refresh')).toBe('2; url=/can-bo/ho-so/d-lan?xong=complete-step&buoc=resolve%402');
    const html = await done.text();
    expect(html).toContain('Đã giải quyết xong hồ sơ.');
    expect(html).not.toContain('chuyển sang bước sau');
  });

  test.each([
    ['application/pdf', 'application/pdf', 'inline'],
    ['image/png', 'image/png', 'inline'],
    ['text/html', 'application/octet-stream', 'attachment'],
    ['image/svg+xml', 'application/octet-stream', 'attachment'],
  ])('(N4) a paper of type %s is answered as %s, %s, never sniffed, in a sandbox', async (type, answered, shown) => {
    const minh = visitor(fakeDesk({ file: { type, bytes: 'x' } }));
    const { headers } = await minh.get('/can-bo/ho-so/d-lan/giay-to/f-1');
    expect(headers.get('content-type')).toBe(answered);
    expect(headers.get('content-disposition')).toBe(shown);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('sandbox');
  });
});

describe('the journal', () => {
  test('(N3, TTH-12.4) entries in words, and whether the chain holds', async () => {
    const whole = await visitor(fakeDesk()).page('/can-bo/ho-so/d-lan/nhat-ky');
    for (const words of [
      'Chuỗi nhật ký nguyên vẹn',
      'Nộp hồ sơ (trực tuyến)',
      'Giao việc: Kiểm tra, tiếp nhận',
      'Hệ thống',
    ])
      expect(whole).toContain(words);
    const broken = await visitor(fakeDesk({ journal: journalOf(false) })).page('/can-bo/ho-so/d-lan/nhat-ky');
    expect(broken).toContain('KHÔNG nguyên vẹn');
    expect(broken).not.toContain('Chuỗi nhật ký nguyên vẹn');
  });
});
