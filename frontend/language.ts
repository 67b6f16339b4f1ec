import { Mark } from '@tiptap/core';

/** Those most spoken and written by the people whom mediators accompany, and the regional ones of France. The server keeps any that is well formed. */
const CODES =
  'en ar am bn zh es pt it de nl pl ro bg cs hu sq sr ru uk el tr az ku ckb hy ka fa ps ur hi ta vi th ja ko ti so sw ha ff wo bm ln mg ht he br eu ca co oc gsw'.split(' ');

/** Words in another language than the page's (RGAA 8.7), so that they are read out as such; which way they run (8.10) follows from them. */
export const Language = Mark.create({
  name: 'language',
  addAttributes: () => ({ lang: { default: null } }),
  parseHTML: () => [{ tag: 'span[lang]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, dir: 'auto' }, 0],
});

/** By their names in the page's language, in its order. */
export function languages(): { code: string; name: string }[] {
  const page = document.documentElement.lang || 'fr';
  const names = new Intl.DisplayNames(page, { type: 'language' });
  return CODES.map((code) => ({ code, name: names.of(code) ?? code })).sort((one, other) => one.name.localeCompare(other.name, page));
}
