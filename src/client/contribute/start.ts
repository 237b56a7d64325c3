/** Brings the form once its page is there to be read: it is by far the largest of the scripts. */
import { isPublishedAnew } from '../missing.ts';
import { find } from '../dom.ts';
import { startThread } from './checking.ts';

const isAsked = location.search !== '' || location.hash !== '';
if (isAsked) find<HTMLElement>('#scheda').dataset['opening'] = '';

const bring = () => {
  // After what the browser has to do now, the page being painted among it.
  setTimeout(() => {
    // What is opened is checked at once; an empty sheet when there is something in it.
    if (isAsked) startThread();
    // Its file may be of a build that is gone.
    import('./main.ts').catch(isPublishedAnew);
  });
};
if (document.readyState === 'complete') bring();
else addEventListener('load', bring);
