/** What a currency is called beside an amount: `euro`, `Norwegian kroner`. */
export function currencyName(code: string, locale: string, amount = 2): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
    trailingZeroDisplay: 'stripIfInteger',
  });
  return format.formatToParts(amount).find(({ type }) => type === 'currency')?.value ?? code;
}
