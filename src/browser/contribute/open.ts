/** Reads a file for the form, or says in words why it cannot be read. */
import { wording } from '../../catalogue/checking/messages/messages.ts';
import type { Problem } from '../../catalogue/checking/problem.ts';
import { decode, partsOf, splitFrontmatter } from '../../catalogue/reading/source-file.ts';
import { readYaml } from '../../catalogue/reading/yaml.ts';
import { type Fields, isFields } from '../../catalogue/writing/same.ts';

export interface Reading {
  /** Absent when the sheet cannot be read. */
  sheet: Fields | undefined;
  /** Why, with the lines. */
  problems: string[];
}

/** @param source the file as it is, byte-order mark and line endings included */
export function readSource(source: string): Reading {
  const plain = decode(new TextEncoder().encode(source), '');
  if (typeof plain !== 'string') return refused([plain]);
  const parts = splitFrontmatter(plain, '');
  if ('rule' in parts) return refused([parts]);
  const { value, problems } = readYaml(partsOf(plain)?.frontmatter ?? '', '', 2);
  if (problems.length > 0) return refused(problems);
  return { sheet: isFields(value) ? value : {}, problems: [] };
}

function refused(problems: Problem[]): Reading {
  const said = problems.map((found) => {
    const { message, hint } = wording(found, 'it');
    return `${found.line}: ${message} ${hint}`;
  });
  return { sheet: undefined, problems: said };
}
