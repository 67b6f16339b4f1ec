import { type Entry, item } from './block-menu';

interface RichText extends HTMLElement {
  clear: () => void;
}
interface Owner {
  /** What may stand in that lane. */
  kinds: (lane: HTMLElement) => Entry[];
  say: (words: string) => void;
  /** @param block in whose place */
  choose: (kind: string, block: string) => void;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** The kinds of block below a text in which "/" is typed: what is typed behind it chooses among them, while the caret stays. Escape leaves the text as it is typed. */
export class BlockSlash {
  #list: HTMLElement & { texts: Record<string, string> };
  #owner: Owner;
  #box = document.createElement('div');
  #text: RichText | null = null;
  #found: Entry[] = [];
  #at = 0;

  constructor(list: HTMLElement & { texts: Record<string, string> }, owner: Owner) {
    this.#list = list;
    this.#owner = owner;
    this.#box.className = 'slash';
    this.#box.id = 'lb-slash';
    this.#box.role = 'listbox';
    // It scrolls; the arrows do it, and Tab closes it
    this.#box.tabIndex = 0;
    // The caret stays in the text
    this.#box.addEventListener('mousedown', (event) => event.preventDefault());
    this.#box.addEventListener('click', (event) => this.#choose([...this.#box.children].indexOf((event.target as Element).closest('[role=option]')!)));
  }

  attach() {
    this.#list.addEventListener('slash', (event) => this.#typed(event.target as RichText, (event as CustomEvent).detail.typed));
    this.#list.addEventListener('keydown', (event) => this.#key(event), true);
    this.#list.addEventListener('focusout', () => this.#close());
  }

  #typed(text: RichText, typed: string | null) {
    if (typed === null || (this.#text !== text && typed !== '')) {
      this.#close();
      return;
    }
    if (this.#text !== text) {
      this.#text = text;
      this.#box.ariaLabel = this.#list.texts.slash ?? '';
      text.style.setProperty('--slash-hint', JSON.stringify(this.#list.texts.slash ?? ''));
      text.append(this.#box);
    }
    text.classList.toggle('is-slash', typed === '');
    const wanted = plain(typed);
    const rank = ({ text: name, description = '' }: Entry) => {
      const place = plain(name).indexOf(wanted);
      return place === 0 ? 0 : place > 0 ? 1 : plain(description).includes(wanted) ? 2 : 3;
    };
    this.#found = this.#owner
      .kinds(text.closest<HTMLElement>('.eb')!.parentElement!)
      .filter((kind) => rank(kind) < 3)
      .sort((one, other) => rank(one) - rank(other));
    this.#box.replaceChildren(...this.#found.map((kind, index) => this.#option(kind, wanted === '' && index > 0 && kind.group !== this.#found[index - 1].group)));
    this.#box.hidden = this.#found.length === 0;
    if (typed === '') {
      this.#box.scrollIntoView({ block: 'nearest' });
    }
    this.#owner.say((this.#list.texts.slashFound ?? '').replace('{count}', String(this.#found.length)));
    this.#mark(0);
  }

  #option(kind: Entry, parted: boolean): HTMLElement {
    const option = item({ ...kind, shortcut: this.#list.texts.enter }, 'div');
    option.id = `lb-slash-${kind.id}`;
    option.role = 'option';
    option.classList.toggle('is-parted', parted);
    return option;
  }

  #mark(at: number) {
    this.#at = at;
    [...this.#box.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
    const option = this.#box.children[at];
    const words = this.#text!.querySelector('[role=textbox]')!;
    words.ariaHasPopup = 'listbox';
    words.setAttribute('aria-controls', this.#box.id);
    words.setAttribute('aria-activedescendant', option?.id ?? '');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #key(event: KeyboardEvent) {
    if (event.key === 'Tab') {
      this.#close();
      return;
    }
    const count = this.#found.length;
    const keys: Record<string, () => void> = {
      ArrowDown: () => this.#mark((this.#at + 1) % count),
      ArrowUp: () => this.#mark((this.#at - 1 + count) % count),
      Enter: () => this.#choose(this.#at),
      Escape: () => this.#close(),
    };
    if (this.#text && count > 0 && event.key in keys && !event.isComposing) {
      event.preventDefault();
      event.stopPropagation();
      keys[event.key]();
    }
  }

  #choose(index: number) {
    const kind = this.#found[index];
    const text = this.#text;
    if (kind && text) {
      this.#close();
      text.clear();
      this.#owner.choose(kind.id, text.closest<HTMLElement>('.eb')!.dataset.blockId!);
    }
  }

  #close() {
    if (this.#text) {
      const words = this.#text.querySelector('[role=textbox]');
      ['aria-haspopup', 'aria-controls', 'aria-activedescendant'].forEach((name) => words?.removeAttribute(name));
      this.#text.classList.remove('is-slash');
      this.#text = null;
      this.#box.remove();
    }
  }
}
