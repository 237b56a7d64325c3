/** One step at a time: the address says which, so that back and forward work. */
import { contribute as words } from '#words/contribute.ts';

interface Told {
  /** Called with the id of the step that is shown. */
  arrived: (id: string) => void;
  /** Asked before somebody goes on from the step of this id. */
  mayLeave: (id: string) => Promise<boolean>;
}

/** @returns what shows a step, and leaves the address as it is */
export function makeSteps(form: HTMLElement, { arrived, mayLeave }: Told): (id: string) => void {
  const sections = [...form.querySelectorAll<HTMLElement>('.sheet-step')];
  const links = [...form.querySelectorAll<HTMLAnchorElement>('.sheet-steps a')];
  const previous = form.querySelector<HTMLButtonElement>('[data-action="previous"]');
  const next = form.querySelector<HTMLButtonElement>('[data-action="next"]');
  const closeMenu = makeMenu(form);
  let current = sections[0];

  const show = (section: HTMLElement | undefined) => {
    if (!section) return;
    current = section;
    for (const other of sections) other.hidden = other !== section;
    for (const link of links) {
      if (link.hash === `#${section.id}`) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    }
    if (previous) previous.hidden = section === sections[0];
    if (next) next.hidden = section === sections.at(-1);
    const title = section.querySelector('h2')?.textContent ?? '';
    closeMenu(words.part(sections.indexOf(section) + 1, sections.length, title));
    arrived(section.id);
  };
  const go = (distance: number) => {
    const target = current && sections[sections.indexOf(current) + distance];
    if (target) location.hash = target.id;
  };
  previous?.addEventListener('click', () => go(-1));
  const onward = form.querySelector('[data-action="onward"]');
  onward?.addEventListener('click', () => go(1));
  next?.addEventListener('click', () => {
    const left = current;
    if (!left) return;
    void mayLeave(left.id).then((may) => {
      // They may have gone elsewhere meanwhile.
      if (may && current === left) go(1);
    });
  });

  /** The address names a step, or a control inside one. */
  const follow = (focus: boolean) => {
    const named = document.getElementById(location.hash.slice(1));
    const section = named?.closest<HTMLElement>('.sheet-step');
    show(section && sections.includes(section) ? section : current);
    if (!named || !form.contains(named)) return;
    for (let group = named.closest('details'); group;) {
      group.open = true;
      group = group.parentElement?.closest('details') ?? null;
    }
    if (focus) named.focus();
    if (focus && named === section) form.scrollIntoView({ block: 'start' });
  };
  addEventListener('hashchange', () => follow(true));
  follow(false);
  // The browser went to the named step when all of them were still shown.
  if (location.hash !== '') form.scrollIntoView({ block: 'start' });
  return (id) => show(sections.find((section) => section.id === id));
}

/**
 * On small screens the parts wait behind a button that names the one that is shown.
 *
 * @returns what closes them, given what the button is to say
 */
function makeMenu(form: HTMLElement): (said: string) => void {
  const nav = form.querySelector<HTMLElement>('.sheet-steps');
  const button = nav?.querySelector<HTMLButtonElement>('.sheet-steps-toggle');
  const open = (isOpen: boolean) => {
    nav?.classList.toggle('is-open', isOpen);
    button?.setAttribute('aria-expanded', String(isOpen));
  };
  button?.addEventListener('click', () => open(!nav?.classList.contains('is-open')));
  return (said) => {
    const place = button?.querySelector('span');
    if (place) place.textContent = said;
    open(false);
  };
}
