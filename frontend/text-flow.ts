import { type Editor, getHTMLFromFragment } from '@tiptap/core';
import { Fragment } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';
import { blocksOf } from './block-lanes';

/** What a key means where a text ends: only the list of blocks knows what stands beside it. */
export type Edge = 'back' | 'forward' | 'up' | 'down' | 'split';
/** A text as it goes on behind a place: HTML, or plain words for what has no form. */
export interface Cut {
  before: string;
  words: string;
  after: string;
}
interface Words extends HTMLElement {
  value: string;
  readOnly?: boolean;
  inputElement?: HTMLInputElement;
  flush?: () => void;
  take?: (html: string) => void;
  join?: (html: string) => string;
  cut?: () => Cut;
  enterAt?: (place: 'start' | 'end', x?: number) => void;
}

const MAX_TITLE = 100;
/** Blocks with a title of one line, however many rows it takes. */
const TITLED = ['title', 'foldable'];
/** Blocks in which nothing is written at first. */
const WORDLESS = ['image', 'file', 'separator', 'columns'];
const EDGE_KEYS = ['Enter', 'Backspace', 'Delete', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
const WORDS = ':is(lb-rich-text, lb-table, lb-items, vaadin-text-field, vaadin-text-area)';

/** What ProseMirror keeps to itself. */
interface Inside {
  domObserver: { flush: () => void };
  input: { lastFocus: number };
}

/** Whether the key is pressed where it leaves the text. */
export function edgeOf({ view }: Editor, event: KeyboardEvent): Edge | null {
  const { domObserver, input } = view as unknown as Inside;
  // A caret at the start soon after the focus came would be taken for the browser's doing, and put back: here a person put it there
  input.lastFocus = 0;
  if (EDGE_KEYS.includes(event.key)) {
    // The key before may have moved the caret just now, of which the editor is told later
    domObserver.flush();
  }
  const { selection, doc } = view.state;
  const control = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter' && control) {
    return 'split';
  }
  if (!selection.empty || control || event.shiftKey || event.altKey || event.isComposing) {
    return null;
  }
  const starts = selection.from === Selection.atStart(doc).from;
  const ends = selection.to === Selection.atEnd(doc).to;
  const first = selection.$from.index(0) === 0;
  const last = selection.$to.index(0) === doc.childCount - 1;
  // In a list, a quotation or a heading the key first leads out of it
  const plain = selection.$from.depth === 1 && selection.$from.parent.type.name === 'paragraph';
  const keys: Record<string, Edge | false> = {
    Backspace: starts && plain && 'back',
    Delete: ends && 'forward',
    ArrowLeft: starts && 'up',
    ArrowRight: ends && 'down',
    ArrowUp: first && view.endOfTextblock('up') && view.coordsAtPos(selection.from).top - view.coordsAtPos(Selection.atStart(doc).from).top < 4 && 'up',
    ArrowDown: last && view.endOfTextblock('down') && view.coordsAtPos(Selection.atEnd(doc).to).top - view.coordsAtPos(selection.to).top < 4 && 'down',
  };
  return keys[event.key] || null;
}

/** What stands before and behind the caret. */
export function cutAtCaret({ state, schema }: Editor): Cut {
  const { from, to } = state.selection;
  const html = (part: Fragment) => getHTMLFromFragment(trimmed(part), schema);
  return { before: html(state.doc.cut(0, from).content), words: html(state.doc.cut(to).content), after: '' };
}

/** What stands before and behind the paragraph with the caret, and its words. */
export function cutAroundParagraph({ state, schema }: Editor): Cut {
  const { $from } = state.selection;
  const html = (part: Fragment) => getHTMLFromFragment(trimmed(part), schema);
  return { before: html(state.doc.content.cut(0, $from.before(1))), words: $from.parent.textContent, after: html(state.doc.content.cut($from.after(1))) };
}

/** Without empty paragraphs at its ends. */
function trimmed(part: Fragment): Fragment {
  const nodes = [...part.content];
  const isBlank = (index: number) => nodes[index].isTextblock && nodes[index].content.size === 0;
  while (nodes.length > 0 && isBlank(nodes.length - 1)) {
    nodes.pop();
  }
  while (nodes.length > 0 && isBlank(0)) {
    nodes.shift();
  }
  return Fragment.from(nodes);
}

function escaped(words: string): string {
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  return words ? paragraph.outerHTML : '';
}

/**
 * Lets texts flow from block to block: keys at their edges split, join, turn and leave them. The browser shows at once what the server is asked to store;
 * where that can't be, it is put back. Whatever is typed before the next block is there waits for it.
 *
 * Events on the list: block-above {id}, block-recast {id, base, kept, before, kind, words, after}, block-join {id, base, into, intoBase, html}. Answered by done() or refused().
 */
export class TextFlow {
  /** Keys that wait for the block they are meant for. */
  #keys: string[] = [];
  #holding = false;
  /** Whether a new block was asked for, by a button or a menu. */
  #expecting = false;
  #typing = false;
  #asked = 0;
  /** Where those keys go: to its start, and on from there. */
  #next = '';
  #begun = false;
  /** What a shortcut was typed with, and the block that the caret is in since: Backspace gives it back, until anything else is done. */
  #shortcut = '';
  #given = { block: '', typed: '' };
  /** The text that was given them back: a space typed behind them makes the block no second time. */
  #returned = { block: '', typed: '' };
  #timer = 0;
  #back = () => {};
  #sink = document.createElement('textarea');
  #gap = new MutationObserver(() => this.#catch());

  constructor(
    private readonly list: HTMLElement,
    private readonly focus: (id: string) => void,
  ) {
    list.addEventListener('text-edge', (event) => this.#edge(event as CustomEvent<{ edge: Edge; x: number }>));
    list.addEventListener('text-turning', (event) => this.#turning(event as CustomEvent<{ typed: string }>));
    list.addEventListener('text-turn', (event) => this.#turn(event as CustomEvent<{ kind: string; typed: string; cut: Cut }>));
    for (const place of [list, this.#sink]) {
      place.addEventListener('keydown', (event) => this.#hold(event, event.key), true);
      place.addEventListener('beforeinput', (event) => this.#hold(event, event.inputType === 'insertText' ? (event.data ?? '') : ''), true);
    }
    this.#sink.addEventListener('compositionend', (event) => this.#composed(event));
    this.#sink.className = 'sr';
    this.#sink.tabIndex = -1;
    this.#sink.ariaHidden = 'true';
    list.addEventListener('keydown', (event) => this.#title(event));
    for (const type of ['keydown', 'input', 'pointerdown']) {
      list.addEventListener(type, (event) => this.#forget(event), true);
    }
    // An arrow pressed while the next block is on its way
    this.#sink.addEventListener('keydown', (event) => this.#forget(event), true);
    list.addEventListener('input', (event) => this.#unbroken(event.target as HTMLTextAreaElement), true);
    list.addEventListener('input', (event) => this.#once(event), true);
  }

  /** The server has stored it: the caret goes into that block. */
  done(id: string) {
    this.#next = id;
    this.#begun = false;
    this.#given = { block: id, typed: this.#shortcut };
    this.#shortcut = '';
    this.#returned.block ||= id;
    this.#releaseIn(id);
    this.focus(id);
  }

  /** A block is on its way that is written in: what is typed before it is there is meant for it, also where a button has the focus that space and Enter would press again. */
  expect(kind: string) {
    if (!WORDLESS.includes(kind)) {
      this.#expecting = true;
      this.#wait();
      ['keydown', 'keyup'].forEach((type) => document.addEventListener(type, this.#beside, true));
      document.addEventListener('pointerdown', this.#elsewhere, true);
    }
  }

  /** It is there, and gets the focus. */
  arrived(id: string) {
    if (this.#expecting) {
      this.#next = id;
      this.#begun = false;
      this.#releaseIn(id);
    }
  }

  /** Once the caret is in that block. */
  #releaseIn(id: string) {
    const entered = (event: FocusEvent) => {
      if ((event.target as Element).closest<HTMLElement>('.eb')?.dataset.blockId === id) {
        this.list.removeEventListener('focusin', entered);
        requestAnimationFrame(() => this.#release());
      }
    };
    this.list.addEventListener('focusin', entered);
  }

  /** The server has stored nothing. */
  refused() {
    this.#shortcut = '';
    this.#back();
    this.#release();
  }

  // ---- Edges

  #edge(event: CustomEvent<{ edge: Edge; x: number }>) {
    const field = event.target as Words;
    const block = field.closest<HTMLElement>('.eb')!;
    const { edge, x } = event.detail;
    const isText = block.dataset.kind === 'text';
    if (edge === 'up' || edge === 'down') {
      this.#step(event, block, edge === 'up' ? -1 : 1, x);
    } else if (isText && edge === 'split') {
      event.preventDefault();
      field.flush!();
      this.#recast(block, field, true, 'text', field.cut!());
    } else if (edge === 'back' && block.dataset.kind === 'checklist') {
      const typed = this.#givenTo(block);
      if (typed || !field.value.trim()) {
        field.flush!();
        this.#backToText(block, field, field.value, typed);
      }
    } else if (isText) {
      event.preventDefault();
      const beside = blocksOf(block.parentElement!);
      const other = beside[beside.indexOf(block) + (edge === 'back' ? -1 : 1)];
      const typed = edge === 'back' && this.#givenTo(block);
      field.flush!();
      if (typed && other?.dataset.kind === 'separator') {
        this.#returned = { block: block.dataset.blockId!, typed };
        this.#tell('block-join', { id: other.dataset.blockId, base: '', into: '', intoBase: '', html: '' }, () => (other.hidden = false));
        other.hidden = true;
        this.#keys.unshift(...typed);
        if (!this.#typing) {
          // What is typed meanwhile comes behind
          this.#holding = true;
          this.#release();
        }
      } else if (!field.value) {
        this.#drop(block, other ?? beside[beside.indexOf(block) + (edge === 'back' ? 1 : -1)], edge === 'back' ? 'end' : 'start');
      } else if (other && edge === 'back') {
        this.#join(other, block);
      } else if (other?.dataset.kind === 'text') {
        this.#join(block, other);
      }
    }
  }

  #step(event: Event, block: HTMLElement, step: number, x?: number) {
    const all = [...this.list.querySelectorAll<HTMLElement>('.eb:not(.eb--lifted)')];
    for (let index = all.indexOf(block) + step; index >= 0 && index < all.length; index += step) {
      if (this.#words(all[index])) {
        event.preventDefault();
        this.#enter(all[index], step < 0 ? 'end' : 'start', x);
        return;
      }
    }
  }

  #words(block: Element): Words | undefined {
    return [...block.querySelectorAll<Words>(`:scope > .eb__content ${WORDS}`)].find((field) => field.offsetParent !== null);
  }

  /** Into the words of a block; one without any is reached at its handle. */
  #enter(block: HTMLElement, place: 'start' | 'end', x?: number) {
    const field = this.#words(block);
    if (!field) {
      block.querySelector<HTMLElement>(':scope > [data-handle]')?.focus();
    } else if (field.enterAt) {
      field.enterAt(place, x);
    } else {
      field.focus();
      const at = place === 'start' ? 0 : (field.value ?? '').length;
      field.inputElement?.setSelectionRange?.(at, at);
    }
    block.scrollIntoView({ block: 'nearest' });
  }

  #join(into: HTMLElement, block: HTMLElement) {
    const first = this.#words(into);
    const second = this.#words(block)!;
    if (into.dataset.kind !== 'text' || first!.hasAttribute('readonly') || second.hasAttribute('readonly')) {
      this.#enter(into, 'end');
      return;
    }
    first!.flush!();
    second.flush!();
    const detail = { id: block.dataset.blockId, base: second.value, into: into.dataset.blockId, intoBase: first!.value, html: '' };
    detail.html = first!.join!(second.value);
    this.#tell('block-join', detail, () => {
      first!.take!(detail.intoBase);
      block.hidden = false;
      this.#enter(block, 'start');
    });
    first!.focus();
    block.hidden = true;
  }

  /** An empty text goes, and the caret with it. */
  #drop(block: HTMLElement, other: HTMLElement | undefined, place: 'start' | 'end') {
    if (other) {
      this.#words(block)!.flush!();
      this.#tell('block-join', { id: block.dataset.blockId, base: '', into: '', intoBase: '', html: '' }, () => (block.hidden = false));
      this.#enter(other, place);
      block.hidden = true;
    }
  }

  // ---- Another block in the midst of a text, or of a title

  #turning(event: CustomEvent<{ typed: string }>) {
    const { block, typed } = this.#returned;
    if (typed === event.detail.typed && block === (event.target as Element).closest<HTMLElement>('.eb')!.dataset.blockId) {
      event.preventDefault();
    }
  }

  #turn(event: CustomEvent<{ kind: string; typed: string; cut: Cut }>) {
    const field = event.target as Words;
    const block = field.closest<HTMLElement>('.eb')!;
    const { kind, typed, cut } = event.detail;
    const long = kind === 'title' && cut.words.length > MAX_TITLE;
    const end = long ? Math.max(cut.words.lastIndexOf(' ', MAX_TITLE), 1) : cut.words.length;
    const rest = kind === 'separator' ? cut.words : cut.words.slice(end).trim();
    field.flush!();
    this.#shortcut = typed;
    this.#recast(block, field, Boolean(cut.before), kind, {
      before: cut.before,
      words: kind === 'separator' ? '' : cut.words.slice(0, Math.min(end, kind === 'title' ? MAX_TITLE : end)),
      after: escaped(rest) + cut.after,
    });
  }

  #recast(block: HTMLElement, field: Words, kept: boolean, kind: string, { before, words, after }: Cut, back?: () => void) {
    const base = field.value;
    this.#tell('block-recast', { id: block.dataset.blockId, base, kept, before, kind, words, after }, () => {
      if (field.take) {
        field.take(base);
      } else {
        field.value = base;
      }
      back?.();
    });
    field.take?.(before);
  }

  /** Words that took another form become a text again, what a shortcut was typed with before them: that is typed anew, so that the caret stands behind it. */
  #backToText(block: HTMLElement, field: Words, value: string, typed: string) {
    this.#returned = { block: '', typed };
    this.#keys.unshift(...typed);
    this.#recast(block, field, false, 'text', { before: '', words: value.split('\n').map(escaped).join(''), after: '' }, () => this.#keys.splice(0, typed.length));
  }

  #givenTo(block: HTMLElement): string {
    const { typed } = this.#given;
    const isHere = this.#given.block === block.dataset.blockId;
    this.#given = { block: '', typed: '' };
    return isHere ? typed : '';
  }

  /** "Right after" is over with the next key, letter or click; keys that are held count once they are typed. */
  #forget(event: Event) {
    const key = event instanceof KeyboardEvent ? event.key : '';
    const held = this.#holding && !this.#typing && (event.type === 'input' || key.length === 1 || ['Enter', 'Dead', 'Process'].includes(key));
    if (!held && !['Backspace', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta'].includes(key)) {
      this.#given = { block: '', typed: '' };
      // With the next answer it would be given all the same
      this.#shortcut = this.#typing ? this.#shortcut : '';
    }
  }

  /** A title, or a text that stands in a card, is one paragraph, however long: what is pasted into it too. What is long has its field below the card. */
  #unbroken(field: HTMLTextAreaElement) {
    const isLine = field.closest('.eb__seen') || TITLED.includes(field.closest<HTMLElement>('.eb')?.dataset.kind ?? '');
    if (field.localName === 'textarea' && field.value.includes('\n') && isLine) {
      const caret = field.selectionStart;
      field.value = field.value.replace(/\s*\n\s*/g, ' ');
      field.setSelectionRange(caret, caret);
    }
  }

  /** Of lines that come at once, browsers tell one by one when all are there: Flow would send the last news, which is none. */
  #once(event: Event) {
    const field = event.target as HTMLTextAreaElement;
    if (field.localName === 'textarea' && field.closest<Words>('vaadin-text-area')?.value === field.value) {
      event.stopPropagation();
    }
  }

  #title(event: KeyboardEvent) {
    const block = (event.target as Element).closest<HTMLElement>('.eb');
    const input = event.target as HTMLInputElement;
    if (block && event.key === 'Enter' && input.matches('.eb__seen textarea') && !event.isComposing) {
      // On to the next text of the card, then to what stands below it
      const fields = [...block.querySelectorAll<HTMLElement>('.eb__seen textarea')];
      const next = fields[fields.indexOf(input) + 1];
      if (next) {
        next.focus();
      } else {
        this.#step(event, block, 1);
      }
      event.preventDefault();
      return;
    }
    if (block?.dataset.kind === 'foldable' && event.key === 'Enter' && input.localName === 'textarea' && !event.isComposing) {
      this.#step(event, block, 1);
      event.preventDefault();
      return;
    }
    if (block?.dataset.kind !== 'title' || !input.matches('input, textarea') || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
      return;
    }
    const field = input.closest<Words>('vaadin-text-area')!;
    const { value } = input;
    const oneLine = input.scrollHeight < 2 * parseFloat(getComputedStyle(input).lineHeight);
    const at = input.selectionStart ?? 0;
    const collapsed = at === input.selectionEnd;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (value && collapsed && at === 0) {
        // Room above: the title and the caret in it stay as they are
        this.list.dispatchEvent(new CustomEvent('block-above', { detail: { id: block.dataset.blockId } }));
        return;
      }
      const next = blocksOf(block.parentElement!)[blocksOf(block.parentElement!).indexOf(block) + 1];
      const split = at > 0 && at < value.length;
      if (!split && next?.dataset.kind === 'text' && !this.#words(next)?.value) {
        this.#enter(next, 'start');
        return;
      }
      this.#recast(block, field, true, 'text', { before: split ? value.slice(0, at) : value, words: split ? escaped(value.slice(at).trim()) : '', after: '' });
    } else if (event.key === 'Backspace' && collapsed && at === 0) {
      event.preventDefault();
      this.#backToText(block, field, value, this.#givenTo(block));
    } else if ((event.key === 'ArrowUp' && (oneLine || at === 0)) || (event.key === 'ArrowLeft' && collapsed && at === 0)) {
      this.#step(event, block, -1);
    } else if ((event.key === 'ArrowDown' && (oneLine || at === value.length)) || (event.key === 'ArrowRight' && collapsed && at === value.length)) {
      this.#step(event, block, 1);
    }
  }

  // ---- Until the server has answered

  /** @param back puts things back where the server could not store them */
  #tell(type: string, detail: object, back: () => void) {
    this.#back = back;
    // A joined text is there already, and no answer will come
    if (type !== 'block-join') {
      this.#wait();
    }
    this.list.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #wait() {
    this.#asked++;
    this.#holding = true;
    this.#gap.observe(this.list, { childList: true, subtree: true });
    window.clearTimeout(this.#timer);
    // A connection that is lost for long: what was typed goes where the caret is
    this.#timer = window.setTimeout(() => this.#release(), 5000);
  }

  /** A key where nothing is written. */
  #beside = (event: Event) => {
    const { key, type, repeat, isTrusted, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
    const target = event.composedPath()[0] as HTMLElement;
    const isCommand = (ctrlKey || metaKey || altKey) && !(event as KeyboardEvent).getModifierState('AltGraph');
    if (isTrusted && !isCommand && (key.length === 1 || key === 'Enter') && !target.isContentEditable && !target.matches('input, textarea, select')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (type === 'keydown' && !repeat) {
        this.#keys.push(key);
      }
    }
  };

  /** Who points elsewhere before having typed anything means that place. */
  #elsewhere = () => {
    if (this.#keys.length === 0) {
      this.#release();
    }
  };

  #hold(event: KeyboardEvent | InputEvent, key: string) {
    if (!this.#holding || this.#typing || !event.isTrusted) {
      return;
    }
    const pressed = event instanceof KeyboardEvent;
    // Letters are held where they would come in: some come without a key
    if (pressed ? key === 'Enter' || key === 'Backspace' : key !== '') {
      this.#keys.push(key);
      event.preventDefault();
      event.stopPropagation();
    } else if (pressed && key.length === 1 && !event.ctrlKey && !event.metaKey) {
      // A "/" means what it means where it is typed at last
      event.stopPropagation();
    }
  }

  /** Where a block goes before the next one is there, nothing would have the focus, and what is typed would go nowhere. */
  #catch() {
    if (document.activeElement === document.body) {
      document.body.append(this.#sink);
      this.#sink.focus({ preventScroll: true });
    }
  }

  /** What a dead key or an input method has made comes as a whole. */
  #composed(event: CompositionEvent) {
    this.#keys.push(...event.data);
    this.#sink.value = '';
    if (!this.#holding) {
      this.#release();
    }
  }

  /** One after the other, so that each finds what the one before has made; one that makes a block anew keeps the others waiting. */
  #release() {
    window.clearTimeout(this.#timer);
    const asked = this.#asked;
    let tries = 0;
    const next = () => {
      const key = this.#keys.shift();
      if (key === undefined) {
        this.#holding = false;
        this.#expecting = false;
        ['keydown', 'keyup'].forEach((type) => document.removeEventListener(type, this.#beside, true));
        document.removeEventListener('pointerdown', this.#elsewhere, true);
        this.#gap.disconnect();
        this.#sink.remove();
        return;
      }
      if (this.#type(key)) {
        this.#begun = true;
      } else if (tries++ < 200) {
        // Nothing to type into at this moment: not a letter may be lost
        this.#keys.unshift(key);
        const block = this.list.querySelector<HTMLElement>(`.eb[data-block-id="${this.#next}"]`);
        if (block && tries % 10 === 0) {
          if (this.#begun) {
            this.#words(block)?.focus();
          } else {
            this.#enter(block, 'start');
          }
        }
      }
      if (asked === this.#asked) {
        this.#timer = window.setTimeout(next);
      }
    };
    next();
  }

  /** As if by the keyboard: each field and each editor takes it in its own way. */
  #type(key: string): boolean {
    const target = document.activeElement as HTMLElement | null;
    if (!target || target === this.#sink || !(target.isContentEditable || target.matches('input:not([readonly]), textarea:not([readonly])'))) {
      return false;
    }
    const pressed = new KeyboardEvent('keydown', { key, keyCode: key === 'Enter' ? 13 : key === 'Backspace' ? 8 : 0, bubbles: true, composed: true, cancelable: true });
    this.#typing = true;
    try {
      if (!target.dispatchEvent(pressed) || key === 'Enter') {
        return true;
      }
      return key === 'Backspace' ? document.execCommand('delete') || true : document.execCommand('insertText', false, key);
    } finally {
      this.#typing = false;
    }
  }
}
