import { fromEnv } from '@aws-sdk/credential-provider-env';

/** In Lambda the credentials stand in the environment: the SDK's search through files, other accounts and other services is left out (G8). */
export const defaultProvider = () => fromEnv();
