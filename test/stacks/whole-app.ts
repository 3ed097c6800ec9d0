import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { addProvince } from '../../bin/app/add-province.ts';

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

/** The app of `bin/app.ts` without bundles; `told` stands for `-c`. CDK's own check of the templates takes seconds: one test has it. */
export const appOf = (
  keys: readonly string[],
  told: Readonly<Record<string, unknown>> = IN_EARNEST,
  checked = false,
) => {
  const app = new App({ context: { ...context, ...told }, builtinCloudFormationValidation: checked });
  return { app, stages: keys.map((key) => addProvince(app, key, { bundles: null })) };
};

/** Every stack of a province as it would be deployed. */
export const stacksOf = (key: string, told?: Readonly<Record<string, unknown>>): readonly Stacked[] =>
  appOf([key], told).stages.flatMap((stage) =>
    stage.synth().stacks.map((stack) => ({ name: stack.stackName, resources: stack.template.Resources })),
  );

/** Every resource of a type, with its logical id. */
export const ofType = (stacks: readonly Stacked[], type: string): readonly (Resource & { readonly id: string })[] =>
  stacks.flatMap(({ resources }) =>
    Object.entries(resources).flatMap(([id, resource]) => (resource.Type === type ? [{ ...resource, id }] : [])),
  );

/** One statement of a policy, whatever it is attached to. */
export type Statement = {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource?: unknown;
  readonly NotResource?: unknown;
  readonly Condition?: unknown;
};

/** Every statement of what functions, machines and AWS's services may do in the province's name. */
export const statementsOf = (stacks: readonly Stacked[]): readonly Statement[] =>
  stacks.flatMap(({ resources }) =>
    Object.values(resources).flatMap(({ Type, Properties }) => {
      if (Type !== 'AWS::IAM::Policy' && Type !== 'AWS::IAM::Role' && Type !== 'AWS::IAM::ManagedPolicy') return [];
      const inline = (Properties.Policies ?? []) as readonly { readonly PolicyDocument: Document }[];
      const own = Properties.PolicyDocument as Document | undefined;
      return [...(own?.Statement ?? []), ...inline.flatMap(({ PolicyDocument }) => PolicyDocument.Statement)];
    }),
  );

type Document = { readonly Statement: readonly Statement[] };

/** One or many as many. */
export const all = <T>(one: T | readonly T[] | undefined): readonly T[] =>
  one === undefined ? [] : Array.isArray(one) ? one : [one as T];

/** A value of a template as one text: `arn:<AWS::Partition>:s3:::thanh-hoa-papers-<AWS::AccountId>/papers/*`. */
export const spelled = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const [[name, of] = ['', '']] = Object.entries(value as Record<string, unknown>);
  if (name === 'Fn::Join') return (of as readonly [string, readonly unknown[]])[1].map(spelled).join('');
  return `<${name === 'Fn::GetAtt' ? (of as readonly string[]).join('.') : String(of)}>`;
};
