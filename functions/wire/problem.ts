import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Problem } from '../../lib/contract/common.ts';
import { NotAllowed, NotYours } from '../../lib/domain/journal/moment.ts';
import { NotAsRecorded } from '../../lib/world/as-recorded.ts';
import { CannotKeep } from '../../lib/world/cannot-keep.ts';
import { whatFailed } from '../../lib/world/fault.ts';
import { JournalBroken } from '../../lib/world/sound-journal.ts';
import { SAFE_HEADERS } from './answer.ts';
import { NotTraced, Refused } from './operation.ts';
import { PROBLEMS } from './problems.ts';

type FieldErrors = readonly { field: string; message: string }[];

/** The body of a problem (RFC 9457). A reason nobody wrote a sentence for gets the general one of its status. */
export const problem = (status: number, reason: string, errors?: FieldErrors): Problem => ({
  type: `https://motcua.vn/problems/${reason}`,
  ...((Object.hasOwn(PROBLEMS, reason) ? PROBLEMS[reason] : undefined) ?? general(status)),
  status,
  reason,
  ...(errors === undefined ? {} : { errors: [...errors] }),
});

/** Any error as an answer: Refused keeps its status, NotAllowed is 409 (403 where it is somebody else's to decide), what the reader of JSON refuses is 400 or 415; a store that takes nothing now is 503; a content that is no longer as recorded (N3), a look that left no trace (O15) and all else is our fault: 500. */
export const problemOf = (error: unknown, operation: string): APIGatewayProxyStructuredResultV2 => {
  if (error instanceof Refused) return problemAnswer(problem(error.status, error.reason, error.errors));
  if (error instanceof NotAllowed) return problemAnswer(problem(error instanceof NotYours ? 403 : 409, error.reason));

  if (error instanceof JournalBroken) return problemAnswer(problem(409, 'journal-broken'));
  if (error instanceof NotAsRecorded) return problemAnswer(problem(500, 'not-as-recorded'));
  const kept = error instanceof NotTraced ? error.cause : error;
  if (kept instanceof CannotKeep) {
    logFault(operation, kept);
    return problemAnswer(problem(503, `store-${kept.why}`), { 'retry-after': '60' });
  }

  if (error instanceof NotTraced) {
    logFault(operation, error.cause);
    return problemAnswer(problem(500, 'look-not-traced'));
  }

  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  if (status === 415) return problemAnswer(problem(415, 'not-json'));
  if (status === 422) return problemAnswer(problem(400, 'malformed-json'));

  logFault(operation, error);
  return problemAnswer(problem(500, 'our-fault'));
};

/** A problem as an answer of the API. */
export const problemAnswer = (
  body: Problem,
  headers: Readonly<Record<string, string>> = {},
): APIGatewayProxyStructuredResultV2 => ({
  statusCode: body.status,
  headers: {
    ...SAFE_HEADERS,
    'content-type': 'application/problem+json; charset=utf-8',
    ...(body.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    ...headers,
  },
  body: JSON.stringify(body),
});

/** One line, no request, no person: the operation, and of the error what `whatFailed` lets through. */
const logFault = (operation: string, error: unknown): void =>
  console.error(JSON.stringify({ operation, ...whatFailed(error) }));

const general = (status: number): { title: string; detail: string } => {
  if (status === 404)
    return { title: 'Không tìm thấy', detail: 'Không tìm thấy nội dung này. Hãy kiểm tra lại địa chỉ hoặc mã.' };
  if (status === 409)
    return {
      title: 'Chưa thực hiện được',
      detail: 'Quy định không cho phép thao tác này lúc này. Hãy tải lại trang để xem tình trạng mới nhất của hồ sơ.',
    };
  if (status >= 500)
    return {
      title: 'Hệ thống gặp lỗi',
      detail:
        'Hệ thống gặp lỗi, thông tin đã gửi trước đó không bị mất. Hãy thử lại sau ít phút hoặc đến Bộ phận Một cửa.',
    };
  return { title: 'Yêu cầu không hợp lệ', detail: 'Yêu cầu chưa đúng. Hãy kiểm tra lại thông tin rồi gửi lại.' };
};
