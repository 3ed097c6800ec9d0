/** What a file is by its first kilobyte, whatever it is called: what offices open, what telephones keep, or unknown here. */
export type Beginning = 'paper' | 'heic-picture' | 'webp-picture' | 'unknown';

/** Told before anything is sent; what is unknown here the server judges. */
export const beginningOf = async (file: File): Promise<Beginning> => {
  const text = String.fromCharCode(...new Uint8Array(await file.slice(0, 1029).arrayBuffer()));
  if (/^(?:\xFF\xD8\xFF|\x89PNG)|%PDF-/.test(text)) return 'paper';
  if (/^.{4}ftyp(?:hei|hev|mif|msf|avi)/s.test(text)) return 'heic-picture';
  return /^RIFF.{4}WEBP/s.test(text) ? 'webp-picture' : 'unknown';
};
