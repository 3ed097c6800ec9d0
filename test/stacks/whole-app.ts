import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { addProvince } from '../../bin/app/add-province.ts';
import type { ProvinceStage } from '../../lib/stacks/province-stage.ts';

export type Resource = {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
};

/** What a stack becomes: its name and its resources by logical id. */
export type Stacked = { readonly name: string; readonly resources: Readonly<Record<string, Resource>> };

const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')) as {
  readonly context: Readonly<Record<string, unknown>>;
};

/** The provinces of `cdk.json`. */
export const KEYS = context.provinces as readonly string[];

/** As a province is deployed in earnest: under its own name. */
export const IN_EARNEST = { certificateArn: 'arn:aws:acm:us-east-1:000000000000:certificate/mau' };

/** The app of `bin/app.ts` without bundles; `told` stands for `-c`. */
export const appOf = (keys: readonly string[], told: Readonly<Record<string, unknown>> = IN_EARNEST) => {
  const app = new App({ context: { ...context, ...told } });
  return { app, stages: keys.map((key) => addProvince(app, key, { bundles: null })) };
};

/** Every stack of a stage as it would be deployed. */
export const stacksOf = (stage: ProvinceStage): readonly Stacked[] =>
  stage.synth().stacks.map((stack) => ({ name: stack.stackName, resources: stack.template.Resources }));

/** Every resource of a type, with its logical id. */
export const ofType = (stacks: readonly Stacked[], type: string): readonly (Resource & { readonly id: string })[] =>
  stacks.flatMap(({ resources }) =>
    Object.entries(resources).flatMap(([id, resource]) => (resource.Type === type ? [{ ...resource, id }] : [])),
  );
