import type { Context } from 'hono';
import { type Api, ApiProblem, apiClient } from './client.ts';
import { addressHeaders, endSession, type SessionName, tokenOf } from './session.ts';

/** Ends every session of whoever is signed in. Where the API cannot be asked it ends on this machine alone, and elsewhere when its time is over. */
export const signOutEverywhere = async (c: Context, api: Api, baseUrl: string, name: SessionName): Promise<void> => {
  const token = tokenOf(c, name);
  endSession(c, name);
  if (token === undefined) return;
  try {
    await apiClient(api, baseUrl, token, addressHeaders(c)).send('POST', '/api/sign-out');
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
  }
};
