import type { App } from 'aws-cdk-lib';
import { OPERATIONS_OF } from '../../functions/audiences/operations.ts';
import type { FunctionName } from '../../lib/stacks/functions.ts';
import { provinceOnAws } from '../../lib/stacks/province-on-aws.ts';
import { ProvinceStage } from '../../lib/stacks/province-stage.ts';
import type { GatewayRoute } from '../../lib/stacks/routes.ts';
import { findProvince } from '../../provinces/find-province.ts';

/** Every operation of the HTTP contract, and the function that answers it. */
export const ROUTES: readonly GatewayRoute[] = Object.entries(OPERATIONS_OF).flatMap(([name, operations]) =>
  operations.map(({ method, path, who }) => ({ method, path, who, function: name as FunctionName })),
);

export type Choices = {
  /** `null`: stand-ins instead of bundles, where only the templates are looked at. */
  readonly bundles?: null;
  /** Where the emulator answers; absent: AWS. */
  readonly emulatorAt?: string | undefined;
};

/** Adds everything of one province to the app: its own data, its lines in `cdk.json`, then `-c`. */
export const addProvince = (app: App, key: string, { bundles, emulatorAt }: Choices = {}): ProvinceStage => {
  const told = provinceOnAws(findProvince(key), (name) => app.node.tryGetContext(name));
  const province = bundles === null ? { ...told, bundles } : told;
  const apiUrl = province.emulator ? emulatedApi(emulatorAt) : undefined;
  return new ProvinceStage(app, { province, routes: ROUTES, apiUrl });
};

/** The emulator answers for every API under its own address. */
const emulatedApi =
  (at = 'http://127.0.0.1:4566') =>
  (apiId: string) =>
    `${at}/_aws/execute-api/${apiId}/$default`;
