/** How the components that authors may use are shown; what they accept is in the catalogue's model. */
import type { AuthorComponentName } from '../../catalogue/model/author-components.ts';
import Aderenti from './Aderenti.astro';
import Avviso from './Avviso.astro';
import Citazione from './Citazione.astro';
import Documento from './Documento.astro';
import Figura from './Figura.astro';
import Indicatore from './Indicatore.astro';
import Passi from './Passi.astro';
import Vocabolario from './Vocabolario.astro';

export const authorComponents = {
  Aderenti,
  Avviso,
  Citazione,
  Documento,
  Figura,
  Indicatore,
  Passi,
  Vocabolario,
} satisfies Record<AuthorComponentName, unknown>;
