import { authorizer } from '../../functions/authorizer.ts';
import { settingsFrom } from '../../lib/world/aws/settings.ts';
import { poolTokens } from '../../lib/world/aws/tokens.ts';

const { citizens, staff } = settingsFrom(process.env);
const tokens = poolTokens({ citizens, staff });

export const handler = authorizer(async (token) => (await tokens.read(token)) !== undefined);
