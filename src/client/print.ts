/** The print buttons: without scripts they do not show, and the browser's own menu prints. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
  button.classList.remove('awaits-script');
  button.addEventListener('click', () => window.print());
}
