import { describe, expect, test } from 'vitest';
import type { LookItem, Looks } from '../../../lib/contract/looks.ts';
import { emptyDraft } from '../fake-data.ts';
import { visitor } from './visitor.ts';

const MINH = {
  who: 'Lê Thị Minh',
  unit: 'Bộ phận Tiếp nhận và Trả kết quả, Ủy ban nhân dân xã Mẫu',
  role: 'cán bộ tiếp nhận',
  ground: 'Cơ quan tiếp nhận, giải quyết hồ sơ',
};
const HANH = { ...MINH, who: 'Hoàng Thị <b>Hạnh', role: 'lãnh đạo cơ quan' };
const ITEMS: readonly LookItem[] = [
  { ...HANH, at: '2026-03-03T09:00:00+07:00', what: 'Mở hồ sơ' },
  { ...MINH, at: '2026-03-02T16:45:00+07:00', what: 'Mở giấy tờ: Giấy chứng sinh' },
  { ...HANH, at: '2026-03-02T16:40:00+07:00', what: 'Mở hồ sơ' },
  { ...MINH, at: '2026-03-02T16:30:00+07:00', what: 'Mở hồ sơ' },
];

const told = (looks: Partial<Looks>) => Response.json({ items: [], next: null, years: 10, ...looks });
const owner = (looks: Partial<Looks>) => {
  const lan = visitor();
  lan.fake.dossiers.set('d1', { ...emptyDraft('d1'), stage: 'submitted', submittedAt: '2026-03-02T08:00:00+07:00' });
  lan.fake.answer('GET', '/api/dossiers/d1/looks', told(looks));
  lan.fake.answer('GET', '/api/documents/looks', told(looks));
  return lan;
};
const countOf = (html: string, words: string): number => html.split(words).length - 1;

describe('(O15) the page that says who looked', () => {
  test('(O15, N4) by day and within it by person, the latest first; names stand as text', async () => {
    const { status, html } = await owner({ items: [...ITEMS] }).get('/ho-so/d1/ai-da-xem');
    expect(status).toBe(200);
    const order = ['Thứ Ba 03/03/2026', '9 giờ: Mở hồ sơ', 'Thứ Hai 02/03/2026', 'Mở giấy tờ: Giấy chứng sinh'];
    expect(order.map((words) => html.indexOf(words)).every((at, n, all) => at > (all[n - 1] ?? 0))).toBe(true);
    // Minh's two looks of one day stand under her name once.
    expect(countOf(html, 'Lê Thị Minh')).toBe(1);
    expect(html).toContain('Hoàng Thị &lt;b>Hạnh');
    expect(html).toContain('cơ quan tiếp nhận, giải quyết hồ sơ');
    expect(html).toContain('trong 10 năm');
  });

  test('(O15) says that nobody looked; a long list has a way to what came before', async () => {
    expect((await owner({}).get('/ho-so/d1/ai-da-xem')).html).toContain('Chưa có cán bộ nào mở hồ sơ này.');
    const { html } = await owner({ items: [...ITEMS], next: '50' }).get('/ho-so/d1/ai-da-xem');
    expect(html).toContain('/ho-so/d1/ai-da-xem?trang=50');
  });

  test('(O15, HT-III.1b) the store and the account have theirs; both pages are found', async () => {
    const lan = owner({
      items: [{ ...MINH, at: '2026-03-02T16:30:00+07:00', what: 'Tra danh mục giấy tờ trong kho' }],
    });
    expect((await lan.get('/kho-giay-to/ai-da-xem')).html).toContain('16 giờ 30: Tra danh mục giấy tờ trong kho');
    expect((await lan.get('/ho-so')).html).toContain('href="/kho-giay-to/ai-da-xem"');
    expect((await lan.get('/ho-so/d1')).html).toContain('href="/ho-so/d1/ai-da-xem"');
    expect((await visitor(false).get('/ho-so/d1/ai-da-xem')).status).toBe(303);
  });
});
