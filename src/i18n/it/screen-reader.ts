/** What is said to who hears the comparison and the shelf; apart, because the browser says it. */
export const screenReader = {
  tools: 'Azioni',
  /** Of what each item of a list has: which item it is for. */
  of: (label: string, title: string) => `${label}: ${title}`,
  received: (n: number) => `Aggiunte alle salvate: ${n}.`,
};
