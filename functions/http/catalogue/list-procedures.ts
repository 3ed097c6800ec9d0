import * as z from 'zod';
import { ProcedureItem } from '../../../lib/contract/catalogue.ts';
import { Level, line, page } from '../../../lib/contract/common.ts';
import { typedAs } from '../../../lib/contract/typed-as.ts';
import { foldText } from '../../../lib/domain/catalogue/fold-text.ts';
import type { Procedure } from '../../../lib/domain/catalogue/procedure.ts';
import { editionAt } from '../../../lib/domain/editions.ts';
import { procedureItem } from '../../catalogue/procedure-item.ts';
import { findProcedures } from '../../catalogue/procedure-search.ts';
import { operation } from '../../wire/operation.ts';
import { Cursor, pageOf } from '../../wire/page-of.ts';

const Query = z.object({
  query: line(200, 0).optional(),
  sector: line(200).optional(),
  level: Level.optional(),
  agency: line(200).optional(),
  serviceLevel: typedAs('number')
    .pipe(z.string().regex(/^[1-4]$/, 'Mức độ dịch vụ công là 1, 2, 3 hoặc 4.'))
    .optional(),
  cursor: Cursor,
});

/** Danh mục thủ tục hành chính (A3): found with or without diacritics. */
export const listProcedures = operation({
  id: 'list-procedures',
  method: 'GET',
  path: '/api/procedures',
  summary: 'Tìm thủ tục hành chính',
  who: 'anyone',
  query: Query,
  answers: { 200: page(ProcedureItem) },
  run: async ({ query: asked }, world) => {
    const all = editionAt(world.province, world.clock.now()).procedures;
    const found = asked.query ? findProcedures(all, asked.query) : all;
    const { items, next } = pageOf(found.filter(fitting(asked)), asked.cursor, 20);
    return { status: 200, body: { items: items.map(procedureItem), next } };
  },
});

const fitting = (asked: z.output<typeof Query>) => (procedure: Procedure) =>
  (asked.sector === undefined || foldText(procedure.sector) === foldText(asked.sector)) &&
  (asked.level === undefined || procedure.level === asked.level) &&
  (asked.serviceLevel === undefined || procedure.serviceLevel === Number(asked.serviceLevel)) &&
  (asked.agency === undefined ||
    procedure.agencies.includes(asked.agency) ||
    foldText(procedure.agency) === foldText(asked.agency));
