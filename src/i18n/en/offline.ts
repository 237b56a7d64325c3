import type { offline as it, offlinePage as itsPage } from '../it/offline.ts';

export const offlinePage: typeof itsPage = {
  title: 'Read offline',
  lead: 'When there is no connection, this is where you can read the pages you have opened and the practices you have saved.',
  missed: 'The page you asked for is not among those kept: try again when the connection is back.',
  shelf: 'Saved practices',
  shelfEmpty: 'No practice is kept yet: those you save can be read offline too.',
  visited: 'Pages you have opened',
  visitedEmpty: 'No page is kept yet.',
  here: 'They are kept in this browser, on this device, as they were the last time you were connected.',
  forget: 'Delete the pages you have opened',
  unable: 'This browser does not keep pages: the catalogue cannot be read offline.',
  noScript: 'Keeping pages and listing them needs JavaScript.',
  link: 'Read offline',
};

export const offline: typeof it = {
  retry: 'Try again',
  forgotten: 'Deleted. The saved practices stay until you remove them.',
  newVersion: 'There is a new version of the catalogue.',
  publishedAnew: 'The catalogue was published anew while this page was open: reload it to go on.',
  reload: 'Reload',
  later: 'Later',
  noSearch: 'The search needs a connection: the list that the page already had is still here.',
};
