import type { offline as it } from '../it/offline.ts';

export const offline: typeof it = {
  title: 'Offline',
  lead: 'When there is no network, this is where you can read the pages you have opened and the practices on your shelf.',
  missed: 'The page you asked for is not among those kept: try again when the network is back.',
  retry: 'Try again',
  shelf: 'From your shelf',
  shelfEmpty: 'No practice is kept yet: those you put aside can be read offline too.',
  visited: 'Pages you have opened',
  visitedEmpty: 'No page is kept yet.',
  here: 'They are kept in this browser, on this device, as they were the last time the network answered.',
  forget: 'Delete the pages you have opened',
  forgotten: 'Deleted. The practices on your shelf stay until you take them off it.',
  unable: 'This browser does not keep pages: the catalogue cannot be read offline.',
  noScript: 'Keeping pages and listing them needs JavaScript.',
  link: 'Reading offline',
  newVersion: 'There is a new version of the catalogue.',
  publishedAnew: 'The catalogue was published anew while this page was open: reload it to go on.',
  reload: 'Reload',
  later: 'Later',
  noSearch: 'The search needs the network: the list that the page already had is still here.',
};
