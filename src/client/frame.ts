/** What every page has around its own content, in one file: each finds what it needs, or does nothing. */
import './language-switch.ts';
import './offline/main.ts';
