import type { Context } from 'hono';
import { type Api, ApiProblem, apiClient } from './client.ts';
import { addressHeaders, dropSession, endSession, type SessionName, tokenOf } from './session.ts';

/** Ends every session of whoever is signed in. Where the API cannot be asked it ends on this machine alone, and elsewhere when its time is over. */
export const signOutEverywhere = async (c: Context, api: Api, baseUrl: string, name: SessionName): Promise<void> => {
  endSession(c, name);
  await endTokens(c, api, baseUrl, name);
};

/** Who signs in over a session of this browser ends that one first, with all of its account (ASVS 7.2.4). Without one nothing is asked. */
export const endEarlier = async (c: Context, api: Api, baseUrl: string, name: SessionName): Promise<void> => {
  dropSession(c, name);
  await endTokens(c, api, baseUrl, name);
};

const endTokens = async (c: Context, api: Api, baseUrl: string, name: SessionName): Promise<void> => {
  const token = tokenOf(c, name);
  if (token === undefined) return;
  try {
    await apiClient(api, baseUrl, token, addressHeaders(c)).send('POST', '/api/sign-out');
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
  }
};
