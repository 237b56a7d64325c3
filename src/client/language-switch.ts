/** The switch of the language keeps what is being looked for: filters are the same in all of them. */
const links = document.querySelectorAll<HTMLAnchorElement>('.languages a');

for (const link of links) {
  const bare = link.href;
  const complete = () => {
    link.href = bare + location.search + location.hash;
  };
  link.addEventListener('pointerdown', complete);
  link.addEventListener('focus', complete);
}
