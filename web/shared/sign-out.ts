import type { Context } from 'hono';
import { type Api, type ApiClient, ApiProblem, apiClient } from './client.ts';
import { addressHeaders, dropSession, endSession, type SessionName, tokenOf } from './session.ts';

/** Ends every session of whoever is signed in. Where the API cannot be asked it ends on this machine alone, and elsewhere when its time is over. */
export const signOutEverywhere = async (c: Context, api: Api, baseUrl: string, name: SessionName): Promise<void> => {
  const token = tokenOf(c, name);
  endSession(c, name);
  if (token !== undefined) await endTokens(apiClient(api, baseUrl, token, addressHeaders(c)));
};

/** Who signs in over a session of this browser ends that one first, with every other of its account (ASVS 7.2.4). `api`: in its name. */
export const endEarlier = async (c: Context, api: ApiClient, name: SessionName): Promise<void> => {
  if (tokenOf(c, name) === undefined) return;
  dropSession(c, name);
  await endTokens(api);
};

const endTokens = async (api: ApiClient): Promise<void> => {
  try {
    await api.send('POST', '/api/sign-out');
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
  }
};
