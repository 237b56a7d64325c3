export const save = {
  add: 'Save',
  added: 'Saved',
  remove: 'Remove from saved',
  taken: 'Removed from saved practices',
  notKept:
    'This browser does not allow saved practices to be kept: they stay as long as the page is open.',
  full: 'You can save a hundred practices: remove some before you add more.',
};
