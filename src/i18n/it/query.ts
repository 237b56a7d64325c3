/** What the search knows of Italian. */
export const query = {
  stopWords: new Set(
    (
      'a ad al alla alle allo ai agli anche che chi ci come con cosa da dal dalla dalle dai dagli ' +
      'degli dei del della delle dello di dove e ed fra gli ha i il in io la le lo ma mi nei nel ' +
      'nella nelle negli non o per più piu quale quali quando se si sono su sul sulla sulle sui tra ' +
      'un una uno vi'
    ).split(' '),
  ),
  elision:
    /(?<!\p{L})(?:[ldcsnm]|un|qual|quest|quell|all|dall|dell|nell|sull|coll|tutt|sant)['’](?=\p{L})/giu,
  /** Of `anziano` and `anziane`, `amica` and `amiche`, `edilizia` and `edilizie`. */
  ending: /(?:h?[aeiou]|i[aeo])$/,
};
