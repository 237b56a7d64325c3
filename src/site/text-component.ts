/** Turns the compiled text of a checked file into a component that Astro can render. */
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
// The tag that tells Astro which renderer a component belongs to; MDX modules carry it as well.
import { __astro_tag_component__ as tagComponent } from 'astro/runtime/server/index.js';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

type Props = Record<string, unknown> & { components?: Record<string, unknown> };

/**
 * Makes a component of a text.
 *
 * Running the compiled text is safe only because the guard refused every piece of code in it
 * before it was compiled: see `catalogue/reading/guard.ts`.
 *
 * @param code what `readBody` compiled; not empty
 */
export function textComponent(code: string): AstroComponentFactory {
  const { default: content } = new Function(code)({ Fragment, jsx, jsxs }) as {
    default: (props: Props) => unknown;
  };
  const component = (props: Props = {}) =>
    content({ ...props, components: { Fragment, ...props.components } });
  Object.assign(component, { [Symbol.for('mdx-component')]: true });
  tagComponent(component, 'astro:jsx');
  return component as unknown as AstroComponentFactory;
}
