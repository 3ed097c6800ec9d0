import { describe, expect, test } from 'vitest';
import { type FakeDesk, fakeDesk } from './fake-desk-api.ts';
import { visitor } from './visit.ts';

const PATH = '/can-bo/tiep-nhan/1.004222';
const ARRIVAL = '/api/dossiers/draft-1/files/f-9/arrival';
const INTAKE = '/api/desk/dossiers';
const waiting = (): FakeDesk => fakeDesk({ scan: 'waiting' });
const form = (fields: Record<string, string | File>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries({ 'applicant.name': 'Hoàng Văn Đức', act: 'tiep-nhan', ...fields }))
    data.set(name, value);
  return data;
};
const pdf = (name = 'quét.pdf') => new File(['%PDF-1.4'], name, { type: 'application/pdf' });
const pathsOf = ({ calls }: FakeDesk) => calls.map(({ path }) => path);

describe('(C3, D11, TH-20.3) scans without the page’s script', () => {
  test('one the scanner has not answered for is kept and said so, nothing is taken in; the next press asks again', async () => {
    const desk = waiting();
    desk.arrivals.push('file-being-scanned', 'file-being-scanned');
    const minh = visitor(desk);
    const first = await minh.post(PATH, form({ 'scan.CT01': pdf() }));
    const html = await first.text();
    expect(first.status).toBe(422);
    expect(html).toContain('“quét.pdf”: đã được giữ lại, đang quét mã độc');
    expect(html).toContain('name="draft" value="draft-1"');

    expect((await minh.post(PATH, form({ draft: 'draft-1' }))).status).toBe(422);
    expect(pathsOf(desk)).not.toContain(INTAKE);
    expect((await minh.post(PATH, form({ draft: 'draft-1' }))).status).toBe(303);
    expect(pathsOf(desk).filter((path) => path === ARRIVAL)).toHaveLength(3);
    expect(pathsOf(desk).at(-1)).toBe(INTAKE);
  });

  test('one whose bytes never came is taken out and asked for again, so that it does not stand in the way', async () => {
    const desk = waiting();
    desk.arrivals.push('file-not-arrived');
    const html = await (await visitor(desk).post(PATH, form({ draft: 'draft-1' }))).text();
    expect(html).toContain('chưa đến nơi nên đã bỏ ra');
    expect(pathsOf(desk)).toEqual([ARRIVAL, '/api/dossiers/draft-1/files/f-9']);
  });

  test('one ticked is taken out and asked for no more', async () => {
    const desk = waiting();
    expect((await visitor(desk).post(PATH, form({ draft: 'draft-1', 'out.f-9': 'yes' }))).status).toBe(303);
    expect(pathsOf(desk)).toEqual(['/api/dossiers/draft-1/files/f-9', INTAKE]);
  });

  test('(C8) sent again after a lost answer: the same command, though the draft is a dossier by now', async () => {
    const desk = fakeDesk({ scan: 'filed' });
    const again = await visitor(desk).post(PATH, form({ draft: 'draft-1', key: 'k-1' }));
    expect(again.status).toBe(303);
    expect(desk.calls).toMatchObject([{ path: INTAKE, key: 'k-1', body: { draft: 'draft-1' } }]);
  });

  test('several are sent side by side: all wait for the scanner at the same time', async () => {
    const desk = fakeDesk();
    const data = form({});
    for (const name of ['a.pdf', 'b.pdf', 'c.pdf']) data.append('scan.CT01', pdf(name));
    await visitor(desk).post(PATH, data);
    const sent = pathsOf(desk).slice(1, 7);
    expect(sent.slice(0, 3)).toEqual(Array(3).fill('/api/dossiers/draft-1/files'));
    expect(sent.slice(3)).toEqual(Array(3).fill(ARRIVAL));
  });

  test('where a function takes little, the page says how much beforehand, and afterwards what to do', async () => {
    const minh = visitor(fakeDesk(), undefined, { mostBytes: 4 * 1_048_576 });
    expect(await minh.page(PATH)).toContain('mỗi lần bấm gửi được tối đa 4 MB bản quét');
    const large = new File([new Uint8Array(5 * 1_048_576)], 'to.pdf', { type: 'application/pdf' });
    const answer = await minh.post(PATH, form({ 'scan.CT01': large }));
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('quét ở độ phân giải thấp hơn');
    expect(await visitor(fakeDesk()).page(PATH)).not.toContain('mỗi lần bấm gửi');
  });
});

describe('(C3, D11) what the page’s script asks for', () => {
  const ask = async (desk: FakeDesk, path: string, body: object = {}, origin = 'http://mau.test') => {
    const answer = await visitor(desk).json(`${PATH}/ban-quet${path}`, body, { origin });
    return { status: answer.status, said: answer.status === 403 ? null : await answer.json() };
  };

  test('a draft, an address to send to, how it stands, and taking it out', async () => {
    const desk = waiting();
    desk.arrivals.push('file-being-scanned');
    expect((await ask(desk, '', { agency: '000.17.23.H56' })).said).toEqual({ draft: 'draft-1' });
    expect(desk.calls[0]?.body).toEqual({ procedure: '1.004222', agency: '000.17.23.H56' });
    expect((await ask(desk, '/draft-1', { component: 'CT01' })).said).toMatchObject({ upload: { url: '/upload/f-9' } });
    expect((await ask(desk, '/draft-1/f-9/den')).said).toMatchObject({ state: 'being-scanned' });
    expect((await ask(desk, '/draft-1/f-9/den')).said).toEqual({ state: 'stored', detail: '' });
    expect((await ask(desk, '/draft-1/f-9/bo')).said).toEqual({});
  });

  test('a no is one sentence; another site asks for nothing', async () => {
    const desk = fakeDesk({ no: { status: 409, reason: 'wrong-agency', detail: 'Cơ quan này không giải quyết.' } });
    expect(await ask(desk, '')).toEqual({ status: 422, said: { detail: 'Cơ quan này không giải quyết.' } });
    expect((await ask(desk, '', {}, 'http://khac.test')).status).toBe(403);
  });
});

describe('(N4) a paper that lies elsewhere', () => {
  test('the browser is sent on, keeps nothing and says not where it came from; the page may show it, and nothing else from there', async () => {
    const desk = fakeDesk({ fileAt: 'https://giay-to.test/papers/f-1?X-Amz-Signature=a' });
    const minh = visitor(desk, undefined, { uploadOrigin: 'https://giay-to.test' });
    const answer = await minh.get('/can-bo/ho-so/d-lan/giay-to/f-1');
    expect([answer.status, await answer.text()]).toEqual([303, '']);
    expect(Object.fromEntries(answer.headers)).toEqual({
      location: 'https://giay-to.test/papers/f-1?X-Amz-Signature=a',
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
    });
    const policy = (await minh.get('/can-bo/ho-so/d-lan')).headers.get('content-security-policy') ?? '';
    const there = policy.split('; ').filter((line) => line.includes('https://giay-to.test'));
    expect(there.map((line) => line.split(' ')[0])).toEqual(['img-src', 'object-src', 'frame-src', 'connect-src']);
  });
});
