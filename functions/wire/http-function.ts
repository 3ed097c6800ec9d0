import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { World } from '../../lib/world/world.ts';
import { fromApiGateway } from './from-api-gateway.ts';
import { type HttpHandler, http } from './lambda.ts';
import type { LazyOperation, Operation } from './operation.ts';
import { problem, problemAnswer, problemOf } from './problem.ts';

export type HttpParts = {
  readonly world: World;
  /** Before each request: brings the calendar in force up to date. */
  readonly refresh: () => Promise<void>;
  /** Answers what no route of the API leads to; 404 unless given. */
  readonly otherwise?: HttpHandler;
};

/** The operations of one audience as one Lambda function, told apart by API Gateway's route. Never rejects. */
export const httpFunction = (
  operations: readonly (Operation | LazyOperation)[],
  { world, refresh, otherwise = notFound }: HttpParts,
): HttpHandler => {
  const byRoute = new Map(operations.map((operation) => [gatewayRoute(operation), operation]));

  return async (event) => {
    const operation = byRoute.get(event.routeKey.replace(/^HEAD /, 'GET '));
    try {
      if (operation === undefined) return await otherwise(event);
      const [made] = await Promise.all(['load' in operation ? operation.load() : operation, refresh()]);
      const asked = fromApiGateway(event, made.file?.mostBytes);
      return withoutBody(event.routeKey, await http(made)(world)(asked));
    } catch (error) {
      return problemOf(error, operation?.id ?? 'no-route');
    }
  };
};

/** What API Gateway calls the route of an operation: `GET /api/dossiers/{id}`. */
export const gatewayRoute = ({ method, path }: Pick<Operation, 'method' | 'path'>): string => `${method} ${path}`;

const withoutBody = (route: string, answer: APIGatewayProxyStructuredResultV2): APIGatewayProxyStructuredResultV2 =>
  route.startsWith('HEAD ') ? { ...answer, body: '' } : answer;

const notFound: HttpHandler = async () => problemAnswer(problem(404, 'not-found'));
