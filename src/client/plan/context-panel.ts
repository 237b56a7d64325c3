/** What the page says around the checklist, from what is written in the plan. */
import type { PaidPractices } from '../../catalogue/planning/payers.ts';
import { fetchJson } from '../missing.ts';
import { plan as words } from '#words/plan.ts';
import { payerFile } from '../../routing/fixed-paths.ts';
import { formatDate } from '../../i18n/format/format.ts';
import { find, make } from '../dom.ts';
import { labelOfRegion, root } from './page.ts';
import type { Plan } from './state.ts';

const { region: home, practices = '/', base = '/' } = root.dataset;
let paid: PaidPractices | undefined;
let asked = false;
let shown: Plan | undefined;
/** For what the list of funding was last written. */
let fundingFor = '';

/** In the order of the page. */
const sources = [...root.querySelectorAll<HTMLElement>('[data-source]')];

/** The day of a person, not that of Greenwich. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function showRegion({ region }: Plan): void {
  const label = labelOfRegion(region);
  const helper = root.querySelector(`[data-helper="replicated"][data-region="${region}"]`);
  const said =
    label === undefined
      ? ''
      : region === home
        ? words.ownRegion(label)
        : helper
          ? words.alreadyThere(label)
          : '';
  const place = find('.plan-region');
  // What is written again is read out again.
  if (place.textContent !== said) place.textContent = said;
}

/** Which sources are open on the day from which the plan starts, or today; which pay here. */
export function showFunding(plan: Plan): void {
  const day = plan.start === '' ? today() : plan.start;
  const now = `${day} ${plan.region} ${paid === undefined}`;
  if (now === fundingFor) return;
  fundingFor = now;
  shown = plan;
  // Those that are over come last.
  const closed = new Set(
    sources.filter(({ dataset: { until } }) => until !== undefined && until < day),
  );
  for (const item of [...sources].sort((a, b) => Number(closed.has(a)) - Number(closed.has(b)))) {
    const { until, source = '' } = item.dataset;
    item.parentElement?.append(item);
    const count = paid?.[source]?.[plan.region] ?? 0;
    const query = new URLSearchParams([
      ['funding', source],
      ['region', plan.region],
    ]);
    item.querySelector('.plan-here')?.remove();
    item.append(
      make(
        'span',
        { class: 'plan-here' },
        until === undefined
          ? undefined
          : make('strong', { class: until < day ? 'is-over' : 'is-open' }, opening(until, day)),
        count === 0
          ? undefined
          : make('a', { href: `${practices}?${query}` }, whoPays(count, plan.region)),
      ),
    );
  }
  if (plan.region !== '' && !asked) void askWhoPays();
}

const opening = (until: string, day: string): string =>
  ` ${(until < day ? words.overOn : words.openOn)(formatDate(day))}. `;

const whoPays = (count: number, region: string): string =>
  words.here(count, labelOfRegion(region) ?? '');

async function askWhoPays(): Promise<void> {
  asked = true;
  try {
    paid = await fetchJson<PaidPractices>(base + payerFile);
    if (shown) showFunding(shown);
  } catch {
    // Without it the list says what it says without a territory.
  }
}
