/**
 * What the name of a character in a text stands for (`&egrave;`), the reader of texts asks of an
 * element of the page. A thread has no page: there it asks one that knows what the page has told.
 */
let told: ReadonlyMap<string, string> = new Map();

if (typeof document === 'undefined') {
  const element = {
    textContent: '',
    set innerHTML(reference: string) {
      this.textContent = told.get(reference) ?? reference;
    },
  };
  Object.assign(globalThis, { document: { createElement: () => element } });
}

export function tellCharacters(characters: ReadonlyMap<string, string>): void {
  told = characters;
}
