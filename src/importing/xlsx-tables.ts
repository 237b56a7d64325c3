/** The sheets of a spreadsheet (`.xlsx`) as tables. */
import readXlsxFile from 'read-excel-file/universal';
import { ImportError } from './import-error.ts';
import { type CellValue, saysNothing, type Table } from './table.ts';

/** Excel's `TRUE`, as the tables of this program have it; days without the time, which is none. */
function cellValue(value: unknown): CellValue {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  }
  return typeof value === 'number' ? value : String(value);
}

/**
 * Reads all the sheets that say something.
 *
 * @throws ImportError if it is no spreadsheet that can be read
 */
export async function xlsxTables(bytes: Uint8Array, name: string): Promise<Table[]> {
  try {
    const copy = new Uint8Array(bytes).buffer;
    const sheets = await readXlsxFile(copy);
    return sheets.map(({ sheet, data }): Table => {
      const rows = data.map((cells, index) => ({
        number: index + 1,
        cells: cells.map(cellValue),
      }));
      return {
        name: sheet,
        rows: rows.filter((row) => !saysNothing(row)),
        hasDecimalComma: true,
        notes: [],
      };
    });
  } catch {
    // Whatever the library found: it is not as a spreadsheet is.
    throw new ImportError('brokenXlsx', name);
  }
}
