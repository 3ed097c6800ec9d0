import type { CellValue } from 'hucre/csv';
import type { TakingsView } from '../../../lib/contract/payments.ts';
import { dateWords, hourWords } from '../../shared/format.ts';
import { NEVER_KEPT } from '../../shared/never-kept.ts';
import type { PageRequest } from '../page-request.ts';
import { differenceWords, REFUND_CHANNELS, TAKING_CHANNELS } from './taking-words.ts';
import { fetchTakings } from './takings-page.tsx';

const HEAD = [
  'Biên lai',
  'Ngày',
  'Giờ',
  'Mã hồ sơ',
  'Cách nộp',
  'Người thu',
  'Số tiền',
  'Mã thanh toán',
  'Mã giao dịch',
];
const BACK_HEAD = ['Ngày', 'Giờ', 'Mã hồ sơ', 'Cách hoàn trả', 'Người quyết định', 'Số tiền'];

/** GET /can-bo/thu-phi/tep: the day's receipts as CSV, or as a workbook with sums, refunds and differences. */
export const takingsFile = async (c: PageRequest): Promise<Response> => {
  const view = await fetchTakings(c);
  return c.req.query('dang') === 'csv' ? csv(view) : xlsx(view);
};

const csv = async (view: TakingsView): Promise<Response> => {
  const { writeCsv } = await import('hucre/csv');
  return file(
    writeCsv([HEAD, ...linesOf(view)], { bom: true, escapeFormulae: true }),
    'text/csv; charset=utf-8',
    view,
    'csv',
  );
};

const xlsx = async (view: TakingsView): Promise<Response> => {
  const { writeXlsx } = await import('hucre/xlsx');
  const bytes = await writeXlsx({
    sheets: [
      { name: 'Biên lai', rows: [HEAD, ...linesOf(view)] },
      {
        name: 'Tổng hợp',
        rows: [
          ['Người thu', 'Cách nộp', 'Số biên lai', 'Số tiền'],
          ...view.sums.map(({ by, channel, count, amount }) => [by, TAKING_CHANNELS[channel], count, amount]),
        ],
      },
      {
        name: 'Hoàn trả',
        rows: [
          BACK_HEAD,
          ...view.back.map(({ at, dossier, way, by, amount }) => [
            dateWords(at),
            hourWords(at),
            dossier.code ?? '',
            REFUND_CHANNELS[way],
            by,
            amount,
          ]),
        ],
      },
      {
        name: 'Chênh lệch',
        rows: [
          ['Nội dung', 'Mã hồ sơ', 'Số tiền'],
          ...view.differences.map((one) => [differenceWords(one), one.dossier?.code ?? '', one.amount ?? '']),
        ],
      },
    ],
  });
  return file(bytes, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', view, 'xlsx');
};

const linesOf = ({ lines }: TakingsView): CellValue[][] =>
  lines.map(({ receipt, at, dossier, channel, by, amount, reference, transaction }) => [
    receipt,
    dateWords(at),
    hourWords(at),
    dossier.code ?? '',
    TAKING_CHANNELS[channel],
    by,
    amount,
    reference ?? '',
    transaction ?? '',
  ]);

const file = (bytes: string | Uint8Array, type: string, { day }: TakingsView, ending: string): Response =>
  new Response(typeof bytes === 'string' ? bytes : new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="thu-phi-${day}.${ending}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': NEVER_KEPT,
    },
  });
