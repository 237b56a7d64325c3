/** Brings the form once its page is there to be read: it is by far the largest of the scripts. */
import { find } from '../shelf/dom.ts';
import { startThread } from './checking.ts';

if (location.search !== '' || location.hash !== '')
  find<HTMLElement>('#scheda').dataset['opening'] = '';

const bring = () => {
  // After what the browser has to do now, the page being painted among it.
  setTimeout(() => {
    startThread();
    void import('./main.ts');
  });
};
if (document.readyState === 'complete') bring();
else addEventListener('load', bring);
