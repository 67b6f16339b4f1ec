import { blocksOf } from './block-lanes';

interface Choice {
  id: string;
  text: string;
  icon?: string;
}

/** Several blocks of a list at once: by click on their handles, with Shift for a run and Ctrl for single ones; by Shift and arrows. What can be done with them stands in a bar at the foot. */
export class BlockSelection {
  #list: HTMLElement & { texts: Record<string, string> };
  #bar = document.createElement('div');
  #count = document.createElement('span');
  /** Reads the count out: what is shown together with its words is not told by itself. */
  #voice = document.createElement('div');
  #anchor: HTMLElement | null = null;
  #act: (action: string) => void;
  #choices: () => Choice[];

  /** @param list its texts: "{0} blocs choisis", and the name of the way out */
  constructor(list: HTMLElement & { texts: Record<string, string> }, choices: () => Choice[], act: (action: string) => void) {
    this.#list = list;
    this.#choices = choices;
    this.#act = act;
    this.#bar.className = 'selbar';
    this.#bar.hidden = true;
    this.#bar.setAttribute('role', 'toolbar');
    this.#count.className = 'selbar__n';
    this.#voice.className = 'sr';
    this.#voice.setAttribute('role', 'status');
  }

  attach() {
    document.body.append(this.#voice);
  }

  #fill() {
    if (this.#bar.isConnected) {
      return;
    }
    const { selection = '', selectNone = '' } = this.#list.texts;
    this.#bar.setAttribute('aria-label', selection);
    this.#bar.replaceChildren(this.#count, ...this.#choices().map((choice) => this.#button(choice)), this.#button({ id: 'none', text: selectNone }));
    (this.#list.closest('main') ?? document.body).append(this.#bar);
  }

  detach() {
    this.#bar.remove();
    this.#voice.remove();
  }

  get all(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('.eb.is-selected:not(.eb--lifted)')];
  }

  has(block: HTMLElement): boolean {
    return block.classList.contains('is-selected');
  }

  /** What an action on a block is about: all that are selected where it is one of them. One within another goes with that one. */
  with(block: HTMLElement): HTMLElement[] {
    const all = this.has(block) ? this.all : [block];
    return all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
  }

  click(block: HTMLElement, event: MouseEvent) {
    if (event.shiftKey && this.#anchor?.isConnected) {
      this.#run(this.#anchor, block);
    } else if (event.ctrlKey || event.metaKey) {
      this.#mark(block, !this.has(block));
      this.#anchor = block;
    } else {
      const alone = this.has(block) && this.all.length === 1;
      this.clear();
      this.#mark(block, !alone);
      this.#anchor = block;
    }
    this.show();
  }

  /** To the neighbour, which gets the focus. */
  extend(block: HTMLElement, step: number) {
    const beside = blocksOf(block.parentElement!);
    const next = beside[beside.indexOf(block) + step];
    if (!this.has(block)) {
      this.clear();
      this.#anchor = block;
      this.#mark(block, true);
    }
    if (next) {
      this.#run(this.#anchor && this.#anchor.parentElement === next.parentElement ? this.#anchor : block, next);
      next.querySelector<HTMLElement>(':scope > [data-handle]')?.focus();
    }
    this.show();
  }

  everything(block: HTMLElement) {
    blocksOf(block.parentElement!).forEach((one) => this.#mark(one, true));
    this.show();
  }

  clear() {
    this.all.forEach((block) => this.#mark(block, false));
    this.show();
  }

  /** Also after the server took some of them away. */
  show() {
    const count = this.all.length;
    if (count > 0) {
      this.#fill();
    }
    this.#bar.hidden = count === 0;
    this.#list.toggleAttribute('data-selecting', count > 0);
    this.#count.textContent = count === 0 ? '' : (this.#list.texts[count === 1 ? 'selectedOne' : 'selected'] ?? '').replace('{count}', String(count));
    this.#voice.textContent = this.#count.textContent;
  }

  #run(from: HTMLElement, to: HTMLElement) {
    const beside = blocksOf(to.parentElement!);
    const [first, last] = [beside.indexOf(from), beside.indexOf(to)].sort((one, other) => one - other);
    this.all.forEach((block) => this.#mark(block, false));
    beside.slice(Math.max(0, first), last + 1).forEach((block) => this.#mark(block, true));
  }

  #mark(block: HTMLElement, selected: boolean) {
    block.classList.toggle('is-selected', selected);
    block.querySelector(':scope > [data-handle]')?.setAttribute('aria-pressed', String(selected));
  }

  #button(choice: Choice): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = `btn btn--dense ${choice.id === 'none' ? 'btn--quiet' : 'btn--line'}`;
    if (choice.icon) {
      button.innerHTML = `<span class="svg"><svg class="i" aria-hidden="true" width="20" height="20"><use href="${choice.icon}"></use></svg></span>`;
    }
    button.append(choice.text);
    button.addEventListener('click', () => this.#act(choice.id));
    return button;
  }
}
