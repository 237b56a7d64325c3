export default function configure(config) {
  config.addPassthroughCopy('immagini');
}

export const config = {
  dir: { input: 'site', output: '_site' },
  markdownTemplateEngine: false,
};
