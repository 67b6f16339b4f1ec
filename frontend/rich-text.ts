import { Editor, createDocument } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { Selection, TextSelection } from '@tiptap/pm/state';
import { Language } from './language';
import { markdown } from './markdown';
import { cleanPasted } from './paste';
import { RichTextToolbar } from './rich-text-toolbar';
import { type Cut, cutAroundParagraph, cutAtCaret, edgeOf } from './text-flow';
import { TypedField } from './typed-field';

/**
 * <lb-rich-text>: rich text, written where it stands. Shows its HTML as it is until somebody enters it, then becomes an editor: a page of 200 texts stays light.
 *
 * Properties, beside those of a TypedField: value (HTML, "" for no text), label, placeholder, invalid, readonly; what its tools say, and the languages words can be in, it finds as richText and
 * languages on the list of blocks around it, once for all.
 * Events, too: slash {typed} at each keystroke: what stands behind a "/" that begins the only paragraph, null where there is none; text-edge {edge, x} where a key leaves the text, text-turning {typed},
 * which can be cancelled, and text-turn {kind, typed, cut} where a shortcut makes another block of a paragraph, text-paste {data, empty} where something is pasted.
 * Keyboard: Alt+F10 to the tools, Escape back to the text; Escape in the text puts the tools away.
 */
class RichText extends TypedField {
  label = '';
  #placeholder = '';
  #editor?: Editor;
  #toolbar?: RichTextToolbar;
  #entered = false;
  #readonly = false;
  #content = document.createElement('div');

  protected show(html: string) {
    if (!this.#editor) {
      this.#draw();
    } else if (this.written() !== html) {
      const { from, to } = this.#editor.state.selection;
      this.#editor.commands.setContent(html, { emitUpdate: false });
      if (this.#entered) {
        const end = this.#editor.state.doc.content.size - 1;
        this.#editor.commands.setTextSelection({ from: Math.min(from, end), to: Math.min(to, end) });
      }
    }
  }

  protected written() {
    return !this.#editor || this.#editor.isEmpty ? '' : this.#editor.getHTML();
  }

  protected typed() {
    this.#editor!.view.dom.classList.toggle('is-empty', this.#editor!.isEmpty);
    super.typed();
    this.#tellSlash();
  }

  set placeholder(text: string) {
    this.#placeholder = text;
    this.#draw();
  }

  /** Still reached, selected and read out, but not changed. */
  set readonly(readonly: boolean) {
    if (readonly === this.#readonly) {
      return;
    }
    this.flush();
    this.#readonly = readonly;
    this.#editor?.setEditable(!readonly, false);
    this.#mark();
    if (!readonly && this.#entered && !this.#editor) {
      this.#enter();
    }
  }

  set invalid(invalid: boolean) {
    this.toggleAttribute('invalid', invalid);
    this.error.hidden = !invalid;
  }

  connectedCallback() {
    if (!this.#content.isConnected) {
      this.error.hidden = !this.hasAttribute('invalid');
      this.append(this.#content, this.error);
      this.#draw();
      this.#content.addEventListener('pointerdown', (event) => this.#enter(event));
      this.#content.addEventListener('focus', () => this.#enter());
      this.addEventListener('focusin', () => {
        if (!this.#entered && this.#toolbar) {
          this.#toolbar.away = false;
        }
        if (!this.#entered) {
          this.#makeWay();
        }
        this.#entered = true;
      });
      this.addEventListener('focusout', (event) => {
        if (!this.contains(event.relatedTarget as Node)) {
          this.#entered = false;
        }
      });
    } else if (this.#entered) {
      // The server moved the block: the browser took the focus away with the node.
      this.#editor?.commands.focus();
    }
    super.connectedCallback();
  }

  focus() {
    this.#enter();
  }

  /** The tools stand above all that the block has, not over what it has above its text. */
  #makeWay() {
    const block = (this.closest('.eb__content') ?? this).getBoundingClientRect();
    const own = this.getBoundingClientRect();
    this.style.setProperty('--rt-above', `${Math.round(own.top - block.top)}px`);
    this.style.setProperty('--rt-left', `${Math.round(own.left - block.left)}px`);
  }

  // ---- For texts that flow into each other

  /** Takes all words away, and sends it. */
  clear() {
    this.#editor!.commands.clearContent(true);
    this.flush();
  }

  cut(): Cut {
    return cutAtCaret(this.#editor!);
  }

  /** Another text in place of this one, of which the server is told otherwise. */
  take(html: string) {
    this.settle(html);
    this.#draw();
    this.#editor?.commands.setContent(html, { emitUpdate: false });
    this.#editor?.view.dom.classList.toggle('is-empty', this.#editor.isEmpty);
  }

  /** Puts another text behind this one, its first paragraph into the last, and the caret between; as {@link take}. Gives both as one. */
  join(html: string): string {
    this.#open();
    const editor = this.#editor!;
    const { tr, doc, schema } = editor.state;
    const end = Selection.atEnd(doc).to;
    const added = createDocument(html, schema);
    if (editor.isEmpty) {
      tr.replaceWith(0, doc.content.size, added.content);
    } else if (added.firstChild?.type.name === 'paragraph') {
      tr.replace(end, end, added.slice(1));
    } else {
      tr.insert(doc.content.size, added.content);
    }
    editor.view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(end))).setMeta('preventUpdate', true));
    editor.view.dom.classList.toggle('is-empty', editor.isEmpty);
    this.settle(this.written());
    return this.value;
  }

  /** Puts the caret at an end of the text, at {@code x} from the left if told. */
  enterAt(place: 'start' | 'end', x?: number) {
    this.#enter();
    if (!this.#editor || this.#readonly) {
      return;
    }
    const { view, state } = this.#editor;
    const line = view.coordsAtPos(place === 'start' ? Selection.atStart(state.doc).from : Selection.atEnd(state.doc).to);
    this.#caret((x === undefined ? null : view.posAtCoords({ left: x, top: (line.top + line.bottom) / 2 }))?.pos ?? place);
  }

  /** At once, since the next key may come at once: TipTap's own way waits for the next picture. */
  #caret(place: 'start' | 'end' | number) {
    const { view } = this.#editor!;
    const { doc, tr } = view.state;
    const at = place === 'start' ? Selection.atStart(doc) : place === 'end' ? Selection.atEnd(doc) : TextSelection.near(doc.resolve(place));
    view.dispatch(tr.setSelection(at));
    view.focus();
  }

  #draw() {
    if (this.#editor) {
      return;
    }
    this.#content.className = 'prose rt__content';
    this.#content.tabIndex = 0;
    this.#content.setAttribute('role', 'textbox');
    this.#content.setAttribute('aria-multiline', 'true');
    this.#content.setAttribute('aria-label', this.label);
    this.#content.dataset.placeholder = this.#placeholder;
    this.#content.classList.toggle('is-empty', !this.value);
    // Cleaned by the server's allow-list before it came here.
    this.#content.innerHTML = this.value;
    this.#mark();
  }

  #mark() {
    this.toggleAttribute('readonly', this.#readonly);
    const words = this.#editor?.view.dom ?? this.#content;
    words.setAttribute('aria-readonly', String(this.#readonly));
    // What can't be edited is not in the order of the keyboard by itself
    words.setAttribute('tabindex', '0');
    if (this.#toolbar) {
      this.#toolbar.element.hidden = this.#readonly;
    }
  }

  #enter(event?: PointerEvent) {
    if (this.#readonly && !this.#editor) {
      if (!event && document.activeElement !== this.#content) {
        this.#content.focus();
      }
      return;
    }
    if (this.#editor) {
      if (!event) {
        this.#editor.view.focus();
      }
      return;
    }
    this.#open();
    const place = event && this.#editor!.view.posAtCoords({ left: event.clientX, top: event.clientY });
    event?.preventDefault();
    this.#caret(place ? place.pos : 'end');
  }

  #open() {
    if (this.#editor) {
      return;
    }
    const host = document.createElement('div');
    host.className = 'rt__host';
    this.#editor = this.#make(host);
    const around = this.closest('lb-block-list') as { richText?: Record<string, string>; languages?: { code: string; name: string }[] } | null;
    this.#toolbar = new RichTextToolbar(this.#editor, around?.richText ?? {}, around?.languages ?? []);
    this.#content.replaceWith(host);
    this.#content = host;
    host.before(this.#toolbar.element);
    this.#mark();
  }

  #make(host: HTMLElement): Editor {
    return new Editor({
      element: host,
      content: this.value,
      extensions: [
        StarterKit.configure({
          heading: { levels: [3, 4, 5] },
          code: false,
          codeBlock: false,
          strike: false,
          underline: false,
          horizontalRule: false,
          // The page's own steps go back and forth over all blocks
          undoRedo: false,
          // An empty paragraph behind a list would be a change nobody made
          trailingNode: false,
          link: { openOnClick: false, protocols: ['http', 'https', 'mailto'], HTMLAttributes: { rel: null, target: null } },
        }),
        Language,
        markdown(
          (kind, typed) => this.#turn(kind, typed),
          (typed) =>
            this.closest<HTMLElement>('.eb')?.dataset.kind === 'text' &&
            this.dispatchEvent(new CustomEvent('text-turning', { bubbles: true, composed: true, cancelable: true, detail: { typed } })),
        ),
      ],
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': this.label, class: 'prose rt__content', 'data-placeholder': this.#placeholder },
        transformPastedHTML: cleanPasted,
        handlePaste: (_view, event) => this.#pasted(event),
        handleKeyDown: (_view, event) => this.#key(event),
      },
      onUpdate: () => this.typed(),
      onTransaction: () => this.#toolbar?.refresh(),
      onCreate: ({ editor }) => editor.view.dom.classList.toggle('is-empty', editor.isEmpty),
    });
  }

  #key(event: KeyboardEvent): boolean {
    if (this.#readonly) {
      return false;
    }
    if ((event.ctrlKey || event.metaKey) && ['z', 'y'].includes(event.key.toLowerCase())) {
      // What was typed goes out before the page is asked to take it back
      this.flush();
    }
    if (event.altKey && event.key === 'F10') {
      this.#toolbar?.focus();
      return true;
    }
    if (event.key === 'Escape' && this.#toolbar) {
      this.#toolbar.away = true;
      return false;
    }
    const edge = this.#editor && edgeOf(this.#editor, event);
    if (edge) {
      const x = this.#editor!.view.coordsAtPos(this.#editor!.state.selection.from).left;
      return !this.dispatchEvent(new CustomEvent('text-edge', { bubbles: true, composed: true, cancelable: true, detail: { edge, x } }));
    }
    return false;
  }

  /** What is more than text goes to the list of blocks. */
  #pasted(event: ClipboardEvent): boolean {
    const empty = this.#editor!.isEmpty;
    const detail = { data: event.clipboardData, empty };
    return Boolean(event.clipboardData) && !this.dispatchEvent(new CustomEvent('text-paste', { bubbles: true, composed: true, cancelable: true, detail }));
  }

  #turn(kind: string, typed: string) {
    this.dispatchEvent(new CustomEvent('text-turn', { bubbles: true, composed: true, detail: { kind, typed, cut: cutAroundParagraph(this.#editor!) } }));
  }

  #tellSlash() {
    const { doc } = this.#editor!.state;
    const words = doc.childCount === 1 && doc.firstChild!.type.name === 'paragraph' ? doc.textContent : '';
    const typed = words.startsWith('/') ? words.slice(1) : null;
    this.dispatchEvent(new CustomEvent('slash', { bubbles: true, composed: true, detail: { typed } }));
  }
}

customElements.define('lb-rich-text', RichText);
