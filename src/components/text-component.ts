/** Turns the compiled text of a checked file into a component that Astro can render. */
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** What Astro's compiler puts on MDX modules: that they are such, and which renderer is theirs. */
const marks = {
  [Symbol.for('mdx-component')]: true,
  [Symbol.for('astro:renderer')]: 'astro:jsx',
};

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
  Object.assign(component, marks);
  return component as unknown as AstroComponentFactory;
}
