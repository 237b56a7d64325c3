/** The replication plan: written in the page, kept in the browser, taken away as a note. */
import { plan as words } from '#words/plan.ts';
import { queryNames } from '../../routing/in-browser.ts';
import { formatTime } from '../../i18n/format/format.ts';
import { download, handOver } from '../contribute/submission-channels.ts';
import { find, make } from '../dom.ts';
import { showFunding, showRegion, today } from './context-panel.ts';
import { addControls, fillControls, followControls, showProgress } from './controls.ts';
import { documentOf } from './document.ts';
import { experienceFile } from './experience.ts';
import { showLeft } from './orphaned-entries.ts';
import { noteOf } from './note.ts';
import { openFile } from './open.ts';
import { items, labelOfRegion, pageFacts, practice, regionLabel, root } from './page.ts';
import { showNote } from './print-view.ts';
import { copyMail, showMail } from './sending.ts';
import { emptyPlan, fitted, isEmpty, type ParsedPlan, type Plan } from './state.ts';
import { dropPlan, findPlan, keepPlan } from './store.ts';

const blank = () => fitted(emptyPlan(practice.slug, practice.title), items).plan;
let plan: Plan = blank();
/** Whether what is written would be there again tomorrow. */
let isSafe = true;

const tell = (...messages: (string | Node)[]) => {
  const paragraphs = messages.map((message) =>
    typeof message === 'string' ? make('span', {}, `${message} `) : message,
  );
  find('.plan-message').replaceChildren(...paragraphs);
};

function keep(): void {
  const isKept = keepPlan(plan);
  if (isKept !== isSafe && !isKept) tell(words.notKept);
  isSafe = isKept;
  find('[data-kept]').textContent = isKept ? words.kept(formatTime(new Date())) : words.notKept;
}

/** Says again, around the checklist, what follows from the plan. */
function refresh(): void {
  showProgress();
  showRegion(plan);
  showFunding(plan);
  showMail(plan);
  showLeft(plan, items, () => {
    const asked = new Set(items.map(({ id }) => id));
    plan.entries = plan.entries.filter(({ id }) => asked.has(id));
    plan.unplaced = [];
    keep();
    refresh();
    find<HTMLElement>('.plan-message').focus();
  });
  showNote(currentNote());
}

const currentNote = () => noteOf(plan, pageFacts(plan.region), today());

/** Takes a plan that was written elsewhere or before, and says what became of it. */
function adopt({ plan: found, otherVersion }: ParsedPlan): string[] {
  const own = { ...found, practice: practice.slug, title: practice.title };
  const { region } = own;
  if (region !== '' && labelOfRegion(region) === undefined) {
    own.region = '';
    own.unplaced = [...own.unplaced, `${regionLabel}: ${region}`];
  }
  const { plan: next, changed, added } = fitted(own, items);
  plan = next;
  fillControls(plan);
  refresh();
  return [
    ...(otherVersion ? [words.otherVersion] : []),
    ...(own.region === region ? [] : [words.unknownRegion(region)]),
    ...(changed.length > 0 ? [words.changed(changed.join(' · '))] : []),
    ...(added > 0 ? [words.added(added)] : []),
  ];
}

/** An address may say for which territory: `?regione=…`. */
function regionInAddress(): string[] {
  const asked = new URLSearchParams(location.search).get(queryNames.region);
  if (asked === null || asked === plan.region) return [];
  const label = labelOfRegion(asked);
  if (label === undefined) return [words.unknownRegion(asked)];
  const mine = labelOfRegion(plan.region);
  if (mine !== undefined) return [words.regionKept(label, mine)];
  plan.region = asked;
  return [];
}

function start(): void {
  addControls();
  const kept = findPlan(practice.slugs, practice.title);
  const said = kept ? [...(kept.broken ? [words.broken] : []), ...adopt(kept)] : [];
  tell(...said, ...regionInAddress());
  fillControls(plan);
  refresh();
  followControls(
    () => plan,
    () => {
      keep();
      refresh();
    },
  );
  find('.plan-open').classList.remove('awaits-script');
  for (const hidden of root.querySelectorAll<HTMLElement>('.plan-mail, .plan-take')) {
    hidden.hidden = false;
  }
  root.dataset['ready'] = '';
}

const actions: Record<string, () => void> = {
  print: () => window.print(),
  download: () => {
    download(words.fileName(practice.slug), documentOf(currentNote(), plan));
    isSafe = true;
  },
  // The link leads to the form, with or without what is left there.
  tell: () => {
    const territory = labelOfRegion(plan.region) ?? '';
    handOver(experienceFile(plan, { title: practice.title, territory, today: today() }));
  },
  clear: () => {
    if (!confirm(words.clearSure)) return;
    dropPlan(practice.slugs);
    plan = blank();
    isSafe = true;
    fillControls(plan);
    refresh();
    find('[data-kept]').textContent = '';
    tell(words.cleared);
    find<HTMLElement>('.plan-message').focus();
  },
  copy: copyMail,
};

root.addEventListener('click', ({ target }) => {
  const { action } = (target as Element).closest<HTMLElement>('[data-action]')?.dataset ?? {};
  if (action !== undefined) actions[action]?.();
});

find<HTMLInputElement>('#piano-file').addEventListener('change', async ({ target }) => {
  const input = target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (!file) return;
  const opened = await openFile(file);
  // The same file may be chosen again.
  input.value = '';
  if ('refused' in opened) tell(...opened.refused);
  else if (isEmpty(plan) || confirm(words.replaceSure)) {
    const said = adopt(opened);
    keep();
    tell(words.opened(file.name), ...said);
  }
  find<HTMLElement>('.plan-message').focus();
});

addEventListener('beforeunload', (event) => {
  if (!isSafe && !isEmpty(plan)) event.preventDefault();
});

start();
