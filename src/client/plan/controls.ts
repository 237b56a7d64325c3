/** The controls of the checklist, in the cells that are for writing on paper. */
import { plan as words } from '#words/plan.ts';
import { find, make } from '../dom.ts';
import { root, rows } from './page.ts';
import { contextFields, type Entry, type Plan, states } from './state.ts';

type Part = Exclude<keyof Entry, 'id' | 'text'>;
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** In the order of the columns, after the item. */
const parts: readonly [Part, () => HTMLElement][] = [
  ['state', stateList],
  [
    'who',
    () => make('input', { type: 'text', class: 'form-control', dir: 'auto', autocomplete: 'off' }),
  ],
  ['when', () => make('input', { type: 'date', class: 'form-control' })],
  ['note', () => make('textarea', { rows: '1', class: 'form-control', dir: 'auto' })],
];

function stateList(): HTMLElement {
  const options = states.map((state) => make('option', { value: state }, words.states[state]));
  const undecided = make('option', { value: '' }, words.undecided);
  return make('select', { class: 'form-select' }, undecided, ...options);
}

/** Each control is named by its column and its row. */
export function addControls(): void {
  for (const row of rows) {
    const name = `voce-${row.dataset['item']}`;
    const [head, ...cells] = row.cells;
    // The acts below it are not its name.
    head?.querySelector('.plan-item')?.setAttribute('id', name);
    parts.forEach(([part, build], index) => {
      const control = build();
      const id = `${name}-${part}`;
      const label = make('label', { id: `${id}-nome`, for: id }, words.columns[part]);
      control.id = id;
      control.dataset['part'] = part;
      control.setAttribute('aria-labelledby', `${label.id} ${name}`);
      cells[index]?.replaceChildren(label, control);
    });
  }
}

/** Who, by when and a note are asked where something is to be built, and shown where they are said. */
const showDetails = (row: HTMLElement, entry: Entry | undefined) =>
  row.toggleAttribute(
    'data-detailed',
    entry !== undefined &&
      (entry.state === 'to-build' || [entry.who, entry.when, entry.note].some(Boolean)),
  );

/** Says of how many things it is decided whether they are there: of all, and of each list. */
export function showProgress(): void {
  const decidedIn = (part: Element) => {
    const inside = rows.filter((row) => part.contains(row));
    return [inside.filter(({ dataset }) => dataset['state']).length, inside.length] as const;
  };
  find('.plan-progress').textContent = words.progress(...decidedIn(root));
  for (const count of root.querySelectorAll('.plan-count')) {
    count.textContent = words.decidedOf(...decidedIn(count.closest('.plan-part') ?? root));
  }
}

/** Shows a plan in the controls. */
export function fillControls(plan: Plan): void {
  for (const name of contextFields) {
    const control = find<Control>(`[data-field="${name}"]`);
    control.value = plan[name];
    // What is written is seen.
    const folded = control.closest<HTMLDetailsElement>('.plan-more');
    if (folded && plan[name] !== '') folded.open = true;
  }
  const entries = new Map(plan.entries.map((entry) => [entry.id, entry]));
  for (const row of rows) {
    const entry = entries.get(row.dataset['item'] ?? '');
    row.dataset['state'] = entry?.state ?? '';
    showDetails(row, entry);
    for (const [part] of parts) {
      const control = row.querySelector<Control>(`[data-part="${part}"]`);
      if (control) control.value = entry?.[part] ?? '';
    }
  }
  for (const rest of root.querySelectorAll<HTMLDetailsElement>('.plan-rest')) {
    rest.open = rest.querySelector('[data-detailed], [data-state]:not([data-state=""])') !== null;
  }
}

/** Calls back at every change of a control, once the plan has it. */
export function followControls(plan: () => Plan, changed: () => void): void {
  root.addEventListener('input', ({ target }) => {
    const control = target as Control;
    const { field, part } = control.dataset;
    const name = contextFields.find((other) => other === field);
    if (name) plan()[name] = control.value;
    const row = control.closest<HTMLTableRowElement>('tr[data-item]');
    const entry = plan().entries.find(({ id }) => id === row?.dataset['item']);
    if (row && entry && part === 'state') {
      entry.state = states.find((state) => state === control.value) ?? '';
      row.dataset['state'] = entry.state;
      showDetails(row, entry);
    } else if (entry && (part === 'who' || part === 'when' || part === 'note')) {
      entry[part] = control.value;
    }
    if (name || (entry && part)) changed();
  });
}
