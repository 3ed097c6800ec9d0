import type { APIGatewayRequestAuthorizerEventV2, APIGatewaySimpleAuthorizerResult } from 'aws-lambda';

/** API Gateway's question before a function is woken (payload 2.0, simple answer): does the token hold? The function asks again who it is and what they may. */
export const authorizer =
  (holds: (token: string) => Promise<boolean>) =>
  async ({ headers }: APIGatewayRequestAuthorizerEventV2): Promise<APIGatewaySimpleAuthorizerResult> => {
    const token = /^Bearer +(\S+)$/i.exec(headers?.authorization ?? '')?.[1];
    return { isAuthorized: token !== undefined && (await holds(token)) };
  };
