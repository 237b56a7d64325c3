/** A colour of the site, as `site.yml` says it. */
import { z } from 'zod';
import { type Theme, unreadable } from '../../theme/palette.ts';

const form = /^#[0-9a-f]{6}$/i;

/** A colour for links and buttons, that can be read on the grounds of a theme. */
export const accentIn = (theme: Theme) =>
  z
    .string()
    .check((ctx) => {
      const refuse = (params: Record<string, unknown>) =>
        ctx.issues.push({ code: 'custom', input: ctx.value, params });
      const isColour = form.test(ctx.value);
      const found = isColour ? unreadable(ctx.value, theme) : undefined;
      if (!isColour) refuse({ rule: 'invalid-format', of: 'colour' });
      else if (found) refuse({ rule: 'colour-contrast', theme, ...found });
    })
    .meta({ pattern: form.source });
