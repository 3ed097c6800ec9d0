import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync, transformSync } from 'esbuild';
import type { Context } from 'hono';

export type Asset = { readonly file: string; readonly type: string; readonly text: string };

/** A style sheet, minified and named by its content. */
export const styleAsset = (name: string, file: URL): Asset =>
  named(
    name,
    'css',
    'text/css; charset=utf-8',
    transformSync(readFileSync(file, 'utf8'), { loader: 'css', minify: true }).code,
  );

/** A small browser module (island), bundled in memory and named by its content. */
export const scriptAsset = (name: string, file: URL): Asset => {
  const built = buildSync({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    write: false,
  });
  return named(name, 'js', 'text/javascript; charset=utf-8', built.outputFiles[0]?.text ?? '');
};

/** Serves what `find` names; a name carries its content's hash, so it may be kept for a year. */
export const serveAssets =
  (assets: readonly Asset[]) =>
  (c: Context): Response => {
    const asset = assets.find(({ file }) => file === c.req.param('file'));
    if (asset === undefined) return c.text('Không có tệp này.', 404);
    return c.body(asset.text, 200, {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
  };

const named = (name: string, ending: string, type: string, text: string): Asset => ({
  file: `${name}.${createHash('sha256').update(text).digest('hex').slice(0, 10)}.${ending}`,
  type,
  text,
});
