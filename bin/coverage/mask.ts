/** Source text of the same length in which strings, templates, comments and regular expressions are blanked; their quotes stay. */
export const maskOf = (text: string): string => {
  const out = text.split('');
  const blank = (from: number, to: number): void => {
    for (let at = from; at < to; at++) if (out[at] !== '\n') out[at] = ' ';
  };

  /** Walks code from `at` until an unmatched `}` (inside a template) or the end. */
  const code = (from: number, inTemplate: boolean): number => {
    let depth = 0;
    let at = from;
    while (at < text.length) {
      const c = text[at] ?? '';
      if (c === "'" || c === '"') at = quoted(at, c);
      else if (c === '`') at = template(at);
      else if (c === '/' && text[at + 1] === '/') at = until(at, '\n', 0);
      else if (c === '/' && text[at + 1] === '*') at = until(at, '*/', 2);
      else if (c === '/' && isRegex(at)) at = regex(at);
      else {
        if (c === '{') depth += 1;
        if (c === '}' && depth-- === 0 && inTemplate) return at;
        at += 1;
      }
    }
    return at;
  };

  const quoted = (from: number, quote: string): number => {
    let at = from + 1;
    while (at < text.length && text[at] !== quote && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
    blank(from + 1, at);
    return at + 1;
  };

  const template = (from: number): number => {
    let at = from + 1;
    let plain = at;
    while (at < text.length && text[at] !== '`') {
      if (text[at] === '\\') at += 2;
      else if (text[at] === '$' && text[at + 1] === '{') {
        blank(plain, at + 1);
        at = code(at + 2, true) + 1;
        plain = at;
      } else at += 1;
    }
    blank(plain, at);
    return at + 1;
  };

  const until = (from: number, end: string, keep: number): number => {
    const found = text.indexOf(end, from + 2);
    const at = found < 0 ? text.length : found + keep;
    blank(from, at);
    return at;
  };

  const isRegex = (at: number): boolean => {
    const before = text.slice(Math.max(0, at - 60), at).trimEnd();
    return before === '' || /[(,=:[!&|?{};+\-*%<>~^]$/.test(before) || /\b(?:return|typeof|case|in|of)$/.test(before);
  };

  const regex = (from: number): number => {
    let at = from + 1;
    let inClass = false;
    while (at < text.length && text[at] !== '\n' && (inClass || text[at] !== '/')) {
      if (text[at] === '\\') at += 1;
      else if (text[at] === '[') inClass = true;
      else if (text[at] === ']') inClass = false;
      at += 1;
    }
    blank(from + 1, at);
    return at + 1;
  };

  code(0, false);
  return out.join('');
};

/** Where the bracket that opens at `open` is closed, in masked text. */
export const closingBrace = (mask: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < mask.length; at++) {
    if ('([{'.includes(mask[at] ?? ' ')) depth += 1;
    if (')]}'.includes(mask[at] ?? ' ') && --depth === 0) return at;
  }
  return mask.length;
};

/** The parts between top-level commas of masked text, as [from, to); an empty last part is left out. */
export const partsBetween = (mask: string, from: number, to: number): readonly (readonly [number, number])[] => {
  const parts: [number, number][] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at < to; at++) {
    if ('([{'.includes(mask[at] ?? ' ')) depth += 1;
    if (')]}'.includes(mask[at] ?? ' ')) depth -= 1;
    if (mask[at] === ',' && depth === 0) {
      parts.push([start, at]);
      start = at + 1;
    }
  }
  if (mask.slice(start, to).trim() !== '') parts.push([start, to]);
  return parts;
};
