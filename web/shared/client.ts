import type { Problem } from '../../lib/contract/common.ts';

/** The HTTP API as a function: on the desk the gateway itself, elsewhere `fetch`. */
export type Api = (request: Request) => Promise<Response>;

/** One field of a bad request and what to do about it. */
export type Fault = { readonly field: string; readonly message: string };

/** The API said no: `status`, the stable `reason`, one Vietnamese sentence `detail`, and the fields at fault. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly reason: string;
  readonly detail: string;
  readonly errors: readonly Fault[];
  constructor(status: number, reason: string, detail: string, errors: readonly Fault[] = []) {
    super(`${status} ${reason}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.reason = reason;
    this.detail = detail;
    this.errors = errors;
  }
}

export type ApiClient = {
  get<T>(path: string): Promise<T>;
  send<T>(
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<T>;
  /** The bare answer, for bytes (files, slips) or the 303 to where they lie; with a body, of a POST. Throws like the others when it is a no. */
  raw(path: string, body?: unknown): Promise<Response>;
  /** Sends a PDF as it lies. */
  sendPdf<T>(path: string, pdf: Uint8Array<ArrayBuffer>): Promise<T>;
};

/** Speaks to the API at `base` for the holder of `token`. `always`: headers of every call, e.g. the caller's address. */
export const apiClient = (
  api: Api,
  base: string,
  token?: string,
  always: Readonly<Record<string, string>> = {},
): ApiClient => {
  const ask = async (method: string, path: string, body: unknown, headers: Readonly<Record<string, string>>) => {
    const answer = await reach(
      api,
      new Request(new URL(path, base), {
        method,
        // Where a paper lies is for the browser to go to: it may be larger than a page's answer.
        redirect: 'manual',
        headers: {
          accept: 'application/json',
          ...always,
          ...headers,
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'content-type': isBytes(body) ? 'application/pdf' : 'application/json' }),
        },
        ...(body === undefined ? {} : { body: isBytes(body) ? body : JSON.stringify(body) }),
      }),
    );
    if (!answer.ok && answer.status !== 303) throw await problemOf(answer);
    return answer;
  };

  return {
    get: async <T>(path: string) => (await (await ask('GET', path, undefined, {})).json()) as T,
    send: async <T>(method: string, path: string, body?: unknown, headers = {}) => {
      const text = await (await ask(method, path, body, headers)).text();
      return (text === '' ? undefined : JSON.parse(text)) as T;
    },
    raw: (path, body) => ask(body === undefined ? 'GET' : 'POST', path, body, {}),
    sendPdf: async <T>(path: string, pdf: Uint8Array<ArrayBuffer>) =>
      (await (await ask('POST', path, pdf, {})).json()) as T,
  };
};

const isBytes = (body: unknown): body is Uint8Array<ArrayBuffer> => body instanceof Uint8Array;

const ENDED = 'Phiên đăng nhập đã hết. Xin đăng nhập lại.';
const UNCLEAR = 'Hệ thống chưa trả lời được. Xin thử lại sau ít phút; điều đã lưu vẫn còn.';

// Whatever keeps the API from answering is told like any other no, so that a page can keep what was typed.
const reach = async (api: Api, request: Request): Promise<Response> => {
  try {
    return await api(request);
  } catch {
    throw new ApiProblem(503, 'unreachable', UNCLEAR);
  }
};

const problemOf = async (answer: Response): Promise<ApiProblem> => {
  const problem: Partial<Problem> = await answer.json().catch(() => ({}));
  // The gateway's own guard turns a token away that holds no more: 401 or 403, and no problem of ours with it.
  if (problem.reason === undefined && (answer.status === 401 || answer.status === 403))
    return new ApiProblem(401, 'not-signed-in', ENDED);
  return new ApiProblem(answer.status, problem.reason ?? 'unclear', problem.detail ?? UNCLEAR, problem.errors ?? []);
};

/** A no as lines of an error summary: the fields at fault, or the one sentence. Anything else is thrown on. */
export const faultsOf = (error: unknown): readonly Fault[] => {
  if (!(error instanceof ApiProblem) || error.status === 401) throw error;
  return error.errors.length > 0 ? error.errors : [{ field: '', message: error.detail }];
};
