/** Programs and scripts under the name of a paper: no slip of the hand (TH-20.3). */
const MISUSED: ReadonlySet<string> = new Set([
  'application/x-msdownload',
  'application/vnd.microsoft.portable-executable',
  'application/x-elf',
  'application/x-mach-binary',
  'application/x-ms-shortcut',
  'application/x-msi',
  'application/vnd.android.package-archive',
  'application/java-vm',
  'application/x-shockwave-flash',
  'application/wasm',
]);

/** Pictures as telephones keep them, that browsers of offices do not open. */
const OF_TELEPHONES: Readonly<Record<string, string>> = {
  'image/heic': 'heic-picture',
  'image/heic-sequence': 'heic-picture',
  'image/heif': 'heic-picture',
  'image/heif-sequence': 'heic-picture',
  'image/avif': 'heic-picture',
  'image/webp': 'webp-picture',
};

/** Why a file that is of no type a component takes is turned away: it is what its bytes are, whatever it is called (C3). */
export const whyNotOfType = (type: string | null): string => {
  if (type === null) return 'type-not-allowed';
  return MISUSED.has(type) ? 'misused-file' : (OF_TELEPHONES[type] ?? 'type-not-allowed');
};

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'application/msword': '.doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
};

/** How the name of a file of this type ends; empty for a type no component takes. */
export const fileEndingOf = (type: string): string => ENDINGS[type] ?? '';

/** The name with the ending of what the file is. */
export const withEnding = (name: string, type: string): string => {
  const ending = fileEndingOf(type);
  const said = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? '';
  const fits = said.toLowerCase() === ending || (ending === '.jpg' && /^\.jpe?g$/i.test(said));
  return fits || ending === '' ? name : `${name.slice(0, name.length - said.length)}${ending}`;
};
