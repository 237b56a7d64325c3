import type { FileRoute } from '../routing/file-route.ts';
import type { PracticeRecord } from '../catalogue/model/record.ts';
import { practicePaths } from '../view-models/practice-paths.ts';
import { contentFile } from '../view-models/content-store.ts';

export const getStaticPaths = () => practicePaths('practiceFile');

/** The file of a practice, byte by byte: to be corrected in the form, or taken elsewhere. */
export const GET: FileRoute<{ practice: PracticeRecord }> = ({ props }) =>
  contentFile(props.practice.file);
