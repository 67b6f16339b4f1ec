import { Mark } from '@tiptap/core';

/** Words in another language than the page's (RGAA 8.7), so that they are read out as such; which way they run (8.10) follows from them. */
export const Language = Mark.create({
  name: 'language',
  addAttributes: () => ({ lang: { default: null } }),
  parseHTML: () => [{ tag: 'span[lang]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, dir: 'auto' }, 0],
});
