import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { late } from './late.ts';

/** The client of the pools people sign in against. */
export const cognito = late(() => new CognitoIdentityProviderClient({}));
