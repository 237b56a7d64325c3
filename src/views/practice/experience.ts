/** How it went for those who took a practice up: what they kept, what they changed, what it cost. */
import type { Experience } from '../../catalogue/model/experience.ts';
import { experiences as words } from '#words/experiences.ts';
import { ui } from '#words/index.ts';
import { formatDate, formatMoney } from '../../i18n/format/format.ts';
import type { CreateElement } from '../create-element.ts';
import { answer, labelOf, linked, type Lookup, note, sourceList, textsOf } from './parts.ts';

/**
 * @param data an experience, as far as it is written
 * @param isOld whether nobody has confirmed it for long
 */
export function experienceFacts<E>(
  h: CreateElement<E>,
  data: Partial<Experience>,
  lookup: Lookup,
  isOld: boolean,
): E {
  const { organisation, region, period, outcome, practice, cost, sources, contact } = data;
  const title = practice === undefined ? undefined : lookup.titleOf(practice);
  return h(
    'dl',
    { class: 'answers' },
    organisation &&
      answer(
        h,
        words.who,
        linked(h, lookup, organisation.name, organisation.url),
        region !== undefined && `, ${labelOf(lookup, 'regions', region)} `,
        note(h, lookup, organisation.role),
      ),
    period &&
      answer(
        h,
        words.period,
        ui.practice.period(formatDate(period.start), period.end && formatDate(period.end)),
      ),
    outcome !== undefined && answer(h, words.outcome, labelOf(lookup, 'outcomes', outcome)),
    practice !== undefined &&
      title !== undefined &&
      answer(h, words.sheet, h('a', { href: lookup.routes.practice(practice) }, title)),
    textsOf(h, lookup, words.kept, data.kept),
    textsOf(h, lookup, words.changed, data.changed),
    textsOf(h, lookup, words.difficulties, data.difficulties),
    cost &&
      answer(
        h,
        words.cost,
        formatMoney(cost.amount, lookup.currency),
        ' ',
        note(h, lookup, cost.note),
      ),
    sources && answer(h, ui.practice.sources, sourceList(h, sources, lookup)),
    contact &&
      answer(
        h,
        ui.practice.contact,
        linked(h, lookup, contact.office, contact.url),
        ' ',
        contact.email !== undefined && h('a', { href: `mailto:${contact.email}` }, contact.email),
      ),
    data.confirmed !== undefined &&
      answer(
        h,
        words.confirmed,
        formatDate(data.confirmed),
        isOld && h('strong', { class: 'note' }, ` ${words.old}`),
      ),
  );
}
