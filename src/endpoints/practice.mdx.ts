import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileRoute } from '../routing/file-route.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import { practicePaths } from '../view-models/practice-paths.ts';
import { readSettings } from '../config/settings.ts';

export const getStaticPaths = () => practicePaths('practiceFile');

const { contentFolder } = readSettings(process.env, process.cwd());

/** The file of a practice, byte by byte: to be corrected in the form, or taken elsewhere. */
export const GET: FileRoute<{ practice: PracticeRecord }> = ({ props }) =>
  new Response(readFileSync(join(contentFolder, props.practice.file)));
