/**
 * The form of the content that this program writes: raised when older content can be brought nearer
 * to it by `npm run migrate`. Content of an older form, or that does not say which, is right all the
 * same.
 */
export const formVersion = 2;

/** That of content which does not say. */
export const firstForm = 1;

/** Whether content of this form can be migrated. */
export const isOlder = ({ form = firstForm }: { form?: number | undefined }): boolean =>
  form < formVersion;
