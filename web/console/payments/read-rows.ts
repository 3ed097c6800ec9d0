const MOST_BYTES = 2 * 1_048_576;

/** The rows of a bank's statement as texts, from CSV or XLSX; undefined where it is neither, or too large. */
export const rowsIn = async (file: File): Promise<readonly (readonly string[])[] | undefined> => {
  if (file.size === 0 || file.size > MOST_BYTES) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const rows = isZip(bytes) ? await xlsxRows(bytes) : await csvRows(bytes);
    return rows.map((row) => row.map(textOf)).filter((row) => row.some((cell) => cell !== ''));
  } catch {
    // Whatever it was, it was no table.
    return undefined;
  }
};

/** A workbook is a zip file: `PK`. */
const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const xlsxRows = async (bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> => {
  const { readXlsx } = await import('hucre/xlsx');
  return (await readXlsx(bytes)).sheets[0]?.rows ?? [];
};

const csvRows = async (bytes: Uint8Array): Promise<readonly (readonly unknown[])[]> => {
  const { parseCsv } = await import('hucre/csv');
  return parseCsv(new TextDecoder('utf-8', { fatal: true }).decode(bytes), { typeInference: false });
};

const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
};
