/** What a practice may have several of: each has a table of its own. */
import type { Field } from '../catalogue/model/fields.ts';

interface RepeatedGroup {
  field: Field;
  item: Field;
  path: string[];
}

/** The fields of which a practice may have several groups. */
export function repeatedGroups(fields: readonly Field[], parents: string[] = []): RepeatedGroup[] {
  return fields.flatMap((field): RepeatedGroup[] => {
    const path = [...parents, field.key];
    if (field.kind === 'group') return repeatedGroups(field.fields ?? [], path);
    const item = field.kind === 'choice' ? field.item?.item : field.item;
    return item?.kind === 'group' ? [{ field, item, path }] : [];
  });
}
