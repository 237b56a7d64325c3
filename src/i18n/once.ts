/**
 * Makes something when it is first asked for, and keeps it. What formats numbers and dates takes a
 * browser long to make, and most pages need little of it.
 */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
