export const save = {
  add: 'Put on the shelf',
  added: 'It is on the shelf',
  remove: 'Take off the shelf',
  taken: 'Taken off the shelf',
  notKept:
    'This browser does not allow the shelf to be kept: it stays as long as the page is open.',
  full: 'The shelf holds a hundred practices: remove some before you add more.',
};
