/** The print buttons: without scripts they stay hidden, and the browser's own menu prints. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
