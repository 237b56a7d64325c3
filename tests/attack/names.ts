/** The names of what is attacked, for the command that starts each in a process of its own. */
export const targetNames = [
  'reader',
  'form',
  'two-readers',
  'importer-json',
  'importer-table',
  'report',
  'feeds',
] as const;
export type TargetName = (typeof targetNames)[number];

/** Differences that are known to exist are counted, and do not make the attack fail. */
export const known: ReadonlySet<TargetName> = new Set(['two-readers']);
