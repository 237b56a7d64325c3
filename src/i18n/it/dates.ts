/** "dal 2 gennaio", but "dall’8 gennaio" and "dall’11". */
export const withArticle = (article: 'dal' | 'del', date: string): string =>
  /^(?:8|11) /.test(date) ? `${article}l’${date}` : `${article} ${date}`;
