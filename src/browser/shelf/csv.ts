/** A table as a spreadsheet reads it. */
export { csv } from '../../open-data/csv-text.ts';
