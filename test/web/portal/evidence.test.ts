import { describe, expect, test } from 'vitest';
import type { PublishedOn } from '../../../web/portal/evidence/published.tsx';
import { visitor } from './visitor.ts';

const NOTE = 'tinh-mau.mot-cua/evidence\n12\nAAAA\n2026-03-02T10:20:00+07:00\nkhóa\n\n— chữ ký\n';
const HOURS = [
  { hour: '2026-03-02T08', at: '2026-03-02T08:10:00+07:00', size: 1007, stampedAt: '2026-03-02T08:10:02+07:00' },
  { hour: '2026-03-02T09', at: '2026-03-02T09:05:00+07:00', size: 1012, stampedAt: null },
];

const pageOver = async (published: PublishedOn | undefined, query = ''): Promise<string> => {
  const { fake, get } = visitor(false);
  fake.answer('GET', '/api/evidence/checkpoint', new Response(NOTE));
  fake.answer('GET', '/api/evidence/key', Response.json({ origin: 'tinh-mau', vkey: 'khóa', pem: '' }));
  if (published === undefined)
    fake.refuse('GET', '/api/evidence/checkpoints', 429, 'too-many-proofs', 'Hãy chờ một phút rồi thử lại.');
  else fake.answer('GET', '/api/evidence/checkpoints', Response.json(published));
  const { html, status } = await get(`/bang-chung${query}`);
  expect(status).toBe(200);
  return html;
};
const words = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('(O16, N3) what was published, to be taken home', () => {
  test('(N3) each hour with its checkpoint and its time stamp; one without says so; how to check it without us', async () => {
    const html = await pageOver({ day: '2026-03-02', items: HOURS, stampedBy: 'Nơi cấp dấu Mẫu' });
    expect(words(html)).toMatch(
      /8 giờ 10 1\.007 Tải về 08:10 02\/03\/2026, tải về 9 giờ 05 1\.012 Tải về chưa có dấu thời gian/,
    );
    expect(html).toContain('href="/api/evidence/checkpoint/2026-03-02T08"');
    expect(html).toContain('href="/api/evidence/checkpoint/2026-03-02T08/timestamp"');
    expect(html).toContain('href="/api/evidence/checkpoint/2026-03-02T09"');
    expect(html).not.toContain('2026-03-02T09/timestamp');
    expect(words(html)).toContain('do Nơi cấp dấu Mẫu cấp, không phải do hệ thống này');
    expect(words(html)).toContain('openssl ts -verify -in dau-thoi-gian-');
  });

  test('(N3) where no authority is used nothing is said of stamps', async () => {
    const html = await pageOver({
      day: '2026-03-02',
      items: HOURS.map((one) => ({ ...one, stampedAt: null })),
      stampedBy: null,
    });
    expect(words(html)).toContain('Đã công bố ngày 02/03/2026');
    expect(html).toContain('href="/api/evidence/checkpoint/2026-03-02T09"');
    expect(html).not.toMatch(/dấu thời gian|openssl/i);
  });

  test('(N1) a day without one says so, and a list that cannot be had takes nothing else from the page', async () => {
    const none = await pageOver({ day: '2026-03-01', items: [], stampedBy: null });
    expect(words(none)).toContain('Chưa có điểm kiểm chứng nào được công bố trong ngày này.');
    const without = await pageOver(undefined);
    expect(words(without)).toContain('Khóa công khai');
    expect(without).not.toContain('Đã công bố ngày');
  });
});
