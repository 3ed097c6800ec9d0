import type * as z from 'zod';

type Node = { readonly path: string; readonly schema: z.core.$ZodType };

/** Every schema inside one, with where it stands: fields, items, the sides of a pipe, what is optional. */
export const walk = (schema: z.ZodType | undefined, path = ''): readonly Node[] =>
  schema === undefined ? [] : inside(schema, path);

const inside = (schema: z.core.$ZodType, path: string): readonly Node[] => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const here = { path, schema };
  const on = (next: z.core.$ZodType, name = '') => inside(next, name === '' ? path : `${path}.${name}`);
  switch (def.type) {
    case 'object':
      return [here, ...Object.entries(def.shape).flatMap(([name, field]) => on(field, name))];
    case 'array':
      return [here, ...on(def.element, '[]')];
    case 'union':
      return [here, ...def.options.flatMap((option) => on(option))];
    case 'record':
      return [here, ...on(def.keyType, 'key'), ...on(def.valueType, '{}')];
    case 'pipe':
      return [here, ...on(def.in), ...on(def.out)];
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
      return [here, ...on(def.innerType)];
    default:
      return [here];
  }
};
