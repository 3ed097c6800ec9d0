import type * as z from 'zod';
import type { TypedKind } from '../../lib/contract/typed/kinds.ts';
import { typedKinds } from '../../lib/contract/typed-as.ts';
import { asPasted } from './pasted.ts';

type Schema = z.core.$ZodType;
const defOf = (schema: Schema) => (schema as z.core.$ZodTypes)._zod.def;

/** The kind a schema takes, where it goes through the one door. */
export const kindTaken = (schema: Schema): TypedKind | undefined => {
  const kind = typedKinds.get(schema as z.ZodType)?.kind;
  const def = defOf(schema);
  return kind ?? (def.type === 'pipe' ? kindTaken(def.in) : undefined);
};

/** A text a schema takes: where it stands, and its kind; undefined where it is taken as it comes. */
export type Taken = { readonly path: string; readonly kind: TypedKind | undefined; readonly schema: z.ZodType };

/** Every text a schema takes. */
export const textsTaken = (schema: Schema, path = ''): readonly Taken[] => {
  const kind = kindTaken(schema);
  const def = defOf(schema);
  if (kind !== undefined || def.type === 'string') return [{ path, kind, schema: schema as z.ZodType }];
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([name, field]) => textsTaken(field, `${path}.${name}`));
    case 'array':
      return textsTaken(def.element, path);
    case 'record':
      return textsTaken(def.valueType, path);
    case 'union':
      return def.options.flatMap((option) => textsTaken(option, path));
    case 'pipe':
      return textsTaken(def.in, path);
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
      return textsTaken(def.innerType, path);
    default:
      return [];
  }
};

/** The same request with every text that somebody types pasted from elsewhere. */
export const allPasted = (schema: Schema, value: unknown, chance: Iterator<number>): unknown => {
  if (value === undefined || value === null) return value;
  const kind = kindTaken(schema);
  if (kind !== undefined) return typeof value === 'string' ? asPasted(kind, value, chance) : value;
  const def = defOf(schema);
  const on = (next: Schema, one: unknown) => allPasted(next, one, chance);
  const each = (named: object, of: (name: string) => Schema | undefined) =>
    Object.fromEntries(
      Object.entries(named).map(([name, one]) => {
        const next = of(name);
        return [name, next === undefined ? one : on(next, one)];
      }),
    );
  switch (def.type) {
    case 'object':
      return each(value as object, (name) => def.shape[name]);
    case 'record':
      return each(value as object, () => def.valueType);
    case 'array':
      return (value as unknown[]).map((one) => on(def.element, one));
    case 'union': {
      const fits = def.options.find((option) => (option as z.ZodType).safeParse(value).success);
      return fits === undefined ? value : on(fits, value);
    }
    case 'pipe':
      return on(def.in, value);
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
      return on(def.innerType, value);
    default:
      return value;
  }
};
