// Makes what is pasted from Word, Google Docs and web pages fit the allowed content: headings one step down, Word's list paragraphs as lists, no wrappers.

const HEADINGS: Record<string, string> = { H1: 'h3', H2: 'h3', H3: 'h4', H4: 'h5', H5: 'h5', H6: 'h5' };

export function cleanPasted(html: string): string {
  // What was copied from one of our own texts is in our form already.
  if (html.includes('data-pm-slice')) {
    return html;
  }
  const page = pastedPage(html);
  page.querySelectorAll('h1, h2, h3, h4, h5, h6').forEach((heading) => {
    const mapped = page.createElement(HEADINGS[heading.tagName]);
    mapped.append(...heading.childNodes);
    heading.replaceWith(mapped);
  });
  return page.body.innerHTML;
}

/** Without wrappers, and with Word's lists as lists. */
export function pastedPage(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll('style, script, meta, link, title, xml').forEach((node) => node.remove());
  page.querySelectorAll('b[style*="font-weight:normal"], b[style*="font-weight: normal"]').forEach((wrapper) => wrapper.replaceWith(...wrapper.childNodes));
  // Word marks all it writes, often wrongly: what language words are in is for their author to say
  page.querySelectorAll('span[lang]').forEach((span) => span.removeAttribute('lang'));
  listsOfWord(page);
  return page;
}

/** Word writes a list as paragraphs with a style, and the bullet or number as text in a span to be ignored. */
function listsOfWord(page: Document) {
  let list: HTMLElement | null = null;
  page.querySelectorAll<HTMLElement>('p').forEach((paragraph) => {
    if (!/mso-list:(?!\s*none)/i.test(paragraph.getAttribute('style') ?? '')) {
      list = null;
      return;
    }
    const marker = paragraph.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]');
    const kind = /^\s*\(?(\d+|[a-z])[.)]/i.test(marker?.textContent ?? '') ? 'ol' : 'ul';
    marker?.remove();
    if (!list || list.localName !== kind || list.nextElementSibling !== paragraph) {
      list = page.createElement(kind);
      paragraph.before(list);
    }
    const item = page.createElement('li');
    item.append(...paragraph.childNodes);
    list.append(item);
    paragraph.remove();
  });
}
