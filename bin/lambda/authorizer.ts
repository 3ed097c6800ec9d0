import { authorizer } from '../../functions/wire/authorizer.ts';
import { settingsFrom } from '../../lib/world/aws/settings.ts';
import { poolTokens, type Tokens } from '../../lib/world/aws/sign-in/tokens.ts';
import { namedOnly } from '../../lib/world/fault.ts';

let tokens: Tokens | undefined;

/** The pools' keys are asked for with the first token. */
export const handler = namedOnly(
  authorizer(async (token) => {
    tokens ??= poolTokens(settingsFrom(process.env));
    return (await tokens.read(token)) !== undefined;
  }),
);
