import type { Editor } from '@tiptap/core';

type Texts = Record<string, string>;
interface Tool {
  id: string;
  icon: string;
  run: (editor: Editor) => void;
  on?: (editor: Editor) => boolean;
}

const icon = (paths: string) =>
  `<svg class="i" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">${paths}</svg>`;
const heading = (level: 3 | 4 | 5): Pick<Tool, 'run' | 'on'> => ({
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
  on: (editor) => editor.isActive('heading', { level }),
});

const TOOLS: Tool[] = [
  { id: 'heading1', icon: icon('<path d="M3.5 6h10M8.5 6v12M17 11l2.5-1.5V18"/>'), ...heading(3) },
  { id: 'heading2', icon: icon('<path d="M3.5 6h10M8.5 6v12M16 11.8c0-2.8 4.8-2.8 4.8 0 0 2-4.8 3.6-4.8 6.2h5"/>'), ...heading(4) },
  { id: 'heading3', icon: icon('<path d="M3.5 6h10M8.5 6v12M16 10.8c1-1.8 4.6-1.5 4.6.8 0 1.5-1.7 2-2.7 2 1.3 0 3.1.4 3.1 2.3 0 2.8-4.2 2.8-5.3.8"/>'), ...heading(5) },
  { id: 'bold', icon: icon('<path d="M17.5 8.8A6 6 0 1 0 18 12.5h-5" stroke-width="3"/>'), run: (e) => e.chain().focus().toggleBold().run(), on: (e) => e.isActive('bold') },
  { id: 'italic', icon: icon('<path d="M11 5h5M8 19h5M13.5 5l-3 14"/>'), run: (e) => e.chain().focus().toggleItalic().run(), on: (e) => e.isActive('italic') },
  { id: 'bulletList', icon: icon('<path d="M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01"/>'), run: (e) => e.chain().focus().toggleBulletList().run(), on: (e) => e.isActive('bulletList') },
  { id: 'orderedList', icon: icon('<path d="M10 6h10M10 12h10M10 18h10M4 5l1.5-1v5M4 15.5c0-2 3-2 3-.5 0 1.5-3 2-3 3.5h3"/>'), run: (e) => e.chain().focus().toggleOrderedList().run(), on: (e) => e.isActive('orderedList') },
  { id: 'quote', icon: icon('<path d="M10 7H6a1 1 0 0 0-1 1v4h5V7zm0 5c0 3-1 4-4 5M19 7h-4a1 1 0 0 0-1 1v4h5V7zm0 5c0 3-1 4-4 5"/>'), run: (e) => e.chain().focus().toggleBlockquote().run(), on: (e) => e.isActive('blockquote') },
];
const LINK_ICON = icon('<path d="M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.7 5.7L12 17"/>');

const LANGUAGE_ICON = icon('<path d="M4 6h9M8.5 4v2M11 6c-.6 3.5-3 6.5-6.5 8M6.5 9c.8 1.8 2.5 3.5 5 4.5M12.5 20l4-10 4 10M14 16.5h5"/>');

/** The tools above a rich text: one stop of the Tab key, arrows between the buttons, Escape back to the text and, from there, out of sight. */
export class RichTextToolbar {
  readonly element = document.createElement('div');
  #buttons = new Map<string, HTMLButtonElement>();
  #forms: HTMLFormElement[] = [];
  #address = document.createElement('input');
  #language = document.createElement('select');
  #error = document.createElement('span');
  #link: HTMLFormElement;
  #languages: HTMLFormElement;

  constructor(private readonly editor: Editor, private readonly texts: Texts, private readonly names: { code: string; name: string }[]) {
    this.element.className = 'rt__bar';
    this.element.setAttribute('role', 'toolbar');
    this.element.setAttribute('aria-label', texts.toolbar);
    TOOLS.forEach((tool) => this.#button(tool.id, tool.icon, () => tool.run(editor), Boolean(tool.on)));
    this.#button('link', LINK_ICON, () => this.#openLink(), true);
    this.#button('language', LANGUAGE_ICON, () => this.#openLanguage(), true);
    this.#link = this.#linkForm();
    this.#languages = this.#languageForm();
    this.element.addEventListener('keydown', (event) => this.#key(event));
    // The caret stays in the text while a tool is pressed.
    this.element.addEventListener('mousedown', (event) => {
      if ((event.target as Element).closest('button')) {
        event.preventDefault();
      }
    });
    this.refresh();
  }

  /** What lies over the text's neighbours can be put away (RGAA 10.13), until one comes back to the text or asks for the tools. */
  set away(away: boolean) {
    this.element.classList.toggle('is-away', away);
  }

  focus() {
    this.away = false;
    this.element.querySelector<HTMLButtonElement>('button[tabindex="0"]')?.focus();
  }

  refresh() {
    TOOLS.forEach((tool) => tool.on && this.#buttons.get(tool.id)?.setAttribute('aria-pressed', String(tool.on(this.editor))));
    ['link', 'language'].forEach((mark) => this.#buttons.get(mark)?.setAttribute('aria-pressed', String(this.editor.isActive(mark))));
  }

  #button(id: string, inner: string, action: () => void, toggles: boolean) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'rt__tool';
    button.innerHTML = inner;
    button.title = this.texts[id];
    button.setAttribute('aria-label', this.texts[id]);
    button.tabIndex = this.#buttons.size === 0 ? 0 : -1;
    if (toggles) {
      button.setAttribute('aria-pressed', 'false');
    }
    button.addEventListener('click', action);
    this.#buttons.set(id, button);
    this.element.append(button);
  }

  #key(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
      this.editor.commands.focus();
      return;
    }
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const all = [...this.#buttons.values()];
    const index = all.indexOf(event.target as HTMLButtonElement);
    if (step && index >= 0) {
      event.preventDefault();
      all.forEach((button) => (button.tabIndex = -1));
      const next = all[(index + step + all.length) % all.length];
      next.tabIndex = 0;
      next.focus();
    }
  }

  #linkForm() {
    this.#address.type = 'text';
    this.#address.inputMode = 'url';
    this.#address.className = 'input';
    this.#address.placeholder = 'https://';
    this.#address.setAttribute('aria-label', this.texts.linkAddress);
    this.#error.className = 'rt__error';
    this.#error.role = 'alert';
    const form = this.#form(this.#address, 'link', () => this.#applyLink());
    form.append(this.#error);
    return form;
  }

  #languageForm() {
    this.#language.className = 'input';
    this.#language.setAttribute('aria-label', this.texts.languageName);
    this.#language.append(...this.names.map(({ code, name }) => new Option(name, code)));
    return this.#form(this.#language, 'language', () => {
      this.editor.chain().focus().extendMarkRange('language').setMark('language', { lang: this.#language.value }).run();
      this.#close();
    });
  }

  /** Asks for what a mark needs, below the tools. */
  #form(field: HTMLElement, mark: 'link' | 'language', apply: () => void): HTMLFormElement {
    const form = document.createElement('form');
    form.className = 'rt__form';
    form.noValidate = true;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      apply();
    });
    const submit = document.createElement('button');
    submit.type = 'submit';
    submit.className = 'btn btn--dense btn--line';
    submit.textContent = this.texts.apply;
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.className = 'btn btn--dense btn--quiet';
    remove.textContent = this.texts[`${mark}Remove`];
    remove.addEventListener('click', () => {
      this.editor.chain().focus().extendMarkRange(mark).unsetMark(mark).run();
      this.#close();
    });
    form.append(field, submit, remove);
    this.#forms.push(form);
    return form;
  }

  #show(form: HTMLFormElement, field: HTMLElement) {
    this.#close();
    this.element.append(form);
    field.focus();
  }

  #close() {
    this.#forms.forEach((form) => form.remove());
  }

  #openLink() {
    this.#error.textContent = '';
    this.#address.value = this.editor.getAttributes('link').href ?? '';
    this.#show(this.#link, this.#address);
    this.#address.select();
  }

  #openLanguage() {
    this.#language.value = this.editor.getAttributes('language').lang ?? 'en';
    this.#show(this.#languages, this.#language);
  }

  #applyLink() {
    const address = webAddress(this.#address.value.trim());
    if (!address) {
      this.#error.textContent = this.texts.linkInvalid;
      return;
    }
    const chain = this.editor.chain().focus().extendMarkRange('link');
    if (this.editor.state.selection.empty && !this.editor.isActive('link')) {
      chain.insertContent({ type: 'text', text: address, marks: [{ type: 'link', attrs: { href: address } }] }).run();
    } else {
      chain.setLink({ href: address }).run();
    }
    this.#close();
  }
}

/** What the server's allow-list keeps: http, https, mailto. */
function webAddress(typed: string): string | null {
  const text = /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : typed.includes('@') ? `mailto:${typed}` : `https://${typed}`;
  try {
    const url = new URL(text);
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) && (url.protocol === 'mailto:' || url.hostname.includes('.')) ? url.href : null;
  } catch {
    return null;
  }
}
