/** The form of the facets: what is chosen in it, the counts beside its values, its drawer. */
import type { Choice, Selection } from '../../search/facet-counts.ts';

interface Filters {
  /** The terms that can be chosen of each facet. */
  known: Record<string, string[]>;
  /** Whether one that is rarely asked for has been brought out. */
  isRareShown: () => boolean;
  choice: () => Choice;
  setChoice: (choice: Choice) => void;
  setCounts: (counts: Selection['counts']) => void;
  label: (facet: string, term: string) => string;
}

/** @param form the form that `Facets.astro` makes */
export function filtersOf(form: HTMLFormElement): Filters {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  // As the page comes.
  const rare = [...form.querySelectorAll<HTMLFieldSetElement>('fieldset[hidden]')];
  const folded = [...form.querySelectorAll<HTMLElement>('.more-values')].map(foldedValues);
  const known: Filters['known'] = {};
  for (const { name, value } of boxes) known[name] = [...(known[name] ?? []), value];
  return {
    known,
    isRareShown: () => rare.some(({ hidden }) => !hidden),
    choice: () => {
      const choice: Record<string, string[]> = {};
      for (const { name, value } of boxes.filter((box) => box.checked)) {
        choice[name] = [...(choice[name] ?? []), value];
      }
      return choice;
    },
    setChoice: (choice) => {
      for (const box of boxes) {
        box.checked = choice[box.name]?.includes(box.value) ?? false;
        if (box.checked) show(box);
      }
    },
    setCounts: (counts) => {
      for (const box of boxes) {
        const count = counts[box.name]?.[box.value] ?? 0;
        const shown = box.parentElement?.querySelector('.facet-count');
        if (shown) shown.textContent = String(count);
        box.parentElement?.classList.toggle('is-empty', count === 0 && !box.checked);
      }
      for (const bringForward of folded) bringForward(counts);
    },
    label: (facet, term) =>
      boxes.find((box) => box.name === facet && box.value === term)?.dataset['label'] ?? term,
  };
}

/**
 * Of many values a group shows those that most practices have; of what was found, others may have
 * more. Gives what brings them forward; the group in which somebody is at work stays as it is.
 */
function foldedValues(more: HTMLElement): (counts: Selection['counts']) => void {
  const [shown, others] = [more.previousElementSibling, more.querySelector('ul')];
  const [first, rest] = [[...(shown?.children ?? [])], [...(others?.children ?? [])]];
  const countIn = (item: Element, counts: Selection['counts']) => {
    const box = item.querySelector('input');
    return box?.checked ? Infinity : (counts[box?.name ?? '']?.[box?.value ?? ''] ?? 0);
  };
  return (counts) => {
    if (more.parentElement?.contains(document.activeElement)) return;
    const items = [...first, ...rest];
    const most = new Set(
      items.toSorted((a, b) => countIn(b, counts) - countIn(a, counts)).slice(0, first.length),
    );
    shown?.append(...items.filter((item) => most.has(item)));
    others?.append(...items.filter((item) => !most.has(item)));
  };
}

/** A choice that cannot be seen cannot be undone: opens the groups of a box, or brings it out. */
function show(box: HTMLInputElement): void {
  const rare = box.closest('fieldset');
  if (rare) rare.hidden = false;
  let group = box.closest('details');
  while (group) {
    group.open = true;
    group = group.parentElement?.closest('details') ?? null;
  }
}

/** On a phone the form moves into a dialog that a button opens; elsewhere it stands beside. */
export function makeDrawer(
  form: HTMLFormElement,
  beside: HTMLElement,
  dialog: HTMLDialogElement,
  opener: HTMLButtonElement,
): void {
  const inside = dialog.querySelector('.filters-place-dialog');
  const wide = matchMedia('(min-width: 992px)');
  const place = () => {
    if (wide.matches) {
      dialog.close();
      beside.append(form);
    } else inside?.append(form);
  };
  place();
  wide.addEventListener('change', place);
  opener.addEventListener('click', () => dialog.showModal());
  for (const button of dialog.querySelectorAll('[data-close]')) {
    button.addEventListener('click', () => dialog.close());
  }
  // A touch beside the drawer closes it.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}
