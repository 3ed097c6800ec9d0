import { Template } from 'aws-cdk-lib/assertions';
import { appOf } from './whole-app.ts';

/** Thanh Hóa's stacks by name (`Data`, `Identity`, …) as they would be deployed; `told` stands for `-c`. */
export const templatesOf = (told?: Readonly<Record<string, unknown>>): ((stack: string) => Template) => {
  const assembly = appOf(['thanh-hoa'], told).stages[0]?.synth();
  return (stack) => Template.fromJSON(assembly?.getStackByName(`ThanhHoa-${stack}`).template);
};

type Resource = { readonly Properties: Readonly<Record<string, unknown>> };

/** The properties of every resource of a type that fit. */
export const propertiesOf = (template: Template, type: string, fitting: object = {}) =>
  Object.values(template.findResources(type, { Properties: fitting })).map((found) => (found as Resource).Properties);

/** What stands at a place inside a resource; undefined where nothing does. */
export const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inside, step) => (inside as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    value,
  );

/** An intrinsic function or a text in one line: references by their name in braces. */
export const flat = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(flat).join(' ');
  const [[name, what] = ['', '']] = Object.entries((value ?? {}) as Readonly<Record<string, unknown>>);
  if (name === 'Fn::Join') return ((what as readonly unknown[])[1] as readonly unknown[]).map(flat).join('');
  return `{${flat(what)}}`;
};

/** A line of a policy. */
export type Statement = {
  readonly Sid?: string;
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Principal: { readonly AWS?: unknown };
  readonly Resource: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
};

/** The lines of a policy, wherever in it they stand. */
export const statementsOf = (document: unknown): readonly Statement[] =>
  Object.values((document ?? {}) as object).flatMap((value: unknown) => {
    if (Array.isArray(value)) return value as Statement[];
    return typeof value === 'object' ? statementsOf(value) : [];
  });
