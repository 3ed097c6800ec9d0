import * as z from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { Problem } from '../../lib/contract/common.ts';
import type { Operation } from './operation.ts';

/** The contract as OpenAPI 3.1, from the same schemas that check the requests. */
export const openapi = (operations: readonly Operation[], title: string): object => {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method.toLowerCase()]: described(operation) };
  }

  return createDocument({
    openapi: '3.1.0',
    info: {
      title,
      version: '1.0.0',
      description: 'Một Cửa: giao diện lập trình. Lỗi theo RFC 9457 (application/problem+json).',
    },
    paths: paths as ZodOpenApiPathsObject,
    components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
  });
};

const described = (operation: Operation): ZodOpenApiOperationObject => ({
  operationId: operation.id,
  summary: operation.summary,
  security: operation.who === 'anyone' ? [] : [{ bearer: [] }],
  requestParams: {
    ...(operation.params instanceof z.ZodObject ? { path: operation.params } : {}),
    ...(operation.query instanceof z.ZodObject ? { query: operation.query } : {}),
    ...(operation.method === 'GET' ? {} : { header: IdempotencyKey }),
  },
  ...(operation.body === undefined
    ? {}
    : { requestBody: { content: { 'application/json': { schema: operation.body } } } }),
  ...(operation.file && {
    requestBody: { content: { [operation.file.type]: { schema: { type: 'string', format: 'binary' } } } },
  }),
  responses: {
    ...Object.fromEntries(
      Object.entries(operation.answers).map(([status, schema]) => [
        status,
        status === '303' ? ELSEWHERE : answer(schema),
      ]),
    ),
    default: { description: 'Không thực hiện được', content: { 'application/problem+json': { schema: ProblemBody } } },
  },
});

const IdempotencyKey = z.object({
  'idempotency-key': z
    .string()
    .optional()
    .meta({ description: 'the command: the same key gives the same answer, once' }),
});

const ProblemBody = Problem.meta({ id: 'Problem' });

/** A paper that lies where the browser reads it itself. */
const ELSEWHERE = {
  description: 'Nội dung ở địa chỉ trong Location; địa chỉ dùng được trong một phút',
  headers: { Location: { schema: { type: 'string', format: 'uri' }, required: true } },
} as const;

const answer = (schema: z.ZodType | null) =>
  schema === null
    ? { description: 'Nội dung không phải JSON', content: { 'application/octet-stream': {} } }
    : { description: 'Thực hiện được', content: { 'application/json': { schema } } };
