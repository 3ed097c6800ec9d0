import { timingSafeEqual } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** What CloudFront shows for itself, and the portal after it; the stage of the API knows what it must be. */
export const ORIGIN_KEY = 'x-origin-key';

type Asking = Pick<APIGatewayProxyEventV2, 'headers' | 'requestContext' | 'stageVariables'>;

/**
 * The caller's address, for limits per address only: the one API Gateway saw, or, where that is CloudFront or the portal, the one
 * they saw. Only who shows the key is believed: anyone may write `x-forwarded-for`.
 */
export const callerAddress = ({ headers, requestContext, stageVariables }: Asking): string => {
  const { sourceIp } = requestContext.http;
  if (!isSame(headers[ORIGIN_KEY], stageVariables?.originKey)) return sourceIp;

  const passed = (headers['x-forwarded-for'] ?? '').split(',').map((address) => address.trim());
  return passed.findLast((address) => address !== '' && address !== sourceIp) ?? sourceIp;
};

const isSame = (shown: string | undefined, expected: string | undefined): boolean => {
  if (shown === undefined || expected === undefined || expected === '') return false;
  const [a, b] = [Buffer.from(shown), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
};
