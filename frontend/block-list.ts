import Sortable, { type SortableEvent } from 'sortablejs';
import { BlockMenu } from './block-menu';

type Texts = Record<string, string>;
interface Entry {
  id: string;
  text: string;
  icon?: string;
  description?: string;
  shortcut?: string;
  danger?: boolean;
}

/**
 * <lb-block-list>: puts the server's `.eb[data-block-id]` children into another order. The server owns the nodes: this element only shows where a block would
 * land, reports it, and gives the nodes back as they were.
 *
 * Properties: texts (lifted, moved, dropped, cancelled, hint, pointerHint, gap with {label} {position} {count}), actions, kinds, richText (for its lb-rich-text).
 * Events: reorder {id, to}, block-action {id, action}, block-insert {kind, after, replace}.
 * Mouse and touch: drag [data-handle] (long press on touch), Escape puts back. Keyboard on the handle: Space or Enter lifts and drops, arrows, Home and End
 * move, Escape cancels; Alt+arrows move one step; Ctrl+D duplicates, Delete deletes.
 */
class BlockList extends HTMLElement {
  texts: Texts = {};
  actions: Entry[] = [];
  kinds: Entry[] = [];
  #sortable?: Sortable;
  #menu = new BlockMenu();
  #voice = document.createElement('div');
  #hint = document.createElement('div');
  #cancelled = false;
  #lifted: { block: HTMLElement; from: number; to: number } | null = null;
  #refocus: { id: string; part: string } | null = null;
  #settle = 0;
  #given = 0;
  #observer = new MutationObserver(() => this.#serverMoved());

  connectedCallback() {
    this.#voice.className = 'sr';
    this.#voice.setAttribute('aria-live', 'assertive');
    this.#hint.className = 'hint';
    this.#hint.setAttribute('aria-hidden', 'true');
    this.#hint.hidden = true;
    document.body.append(this.#voice, this.#hint);
    this.addEventListener('click', this.#click);
    this.addEventListener('keydown', this.#key);
    this.addEventListener('keyup', this.#keyUp);
    this.addEventListener('focusout', this.#left);
    this.addEventListener('slash', this.#slash);
    document.addEventListener('keydown', this.#escape, true);
    this.#observer.observe(this, { childList: true });
    this.#menu.attach(this);
    this.#sortable = Sortable.create(this, {
      draggable: '.eb',
      handle: '[data-handle]',
      // One way for mouse, pen and touch: the browser's own drag has no touch and no look of ours.
      forceFallback: true,
      fallbackOnBody: true,
      fallbackTolerance: 4,
      delay: 250,
      delayOnTouchOnly: true,
      touchStartThreshold: 6,
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
      scroll: true,
      bubbleScroll: true,
      scrollSensitivity: 90,
      scrollSpeed: 16,
      ghostClass: 'eb--gap',
      fallbackClass: 'eb--lifted',
      onStart: (event) => this.#start(event),
      onChange: (event) => this.#tell('moved', event.item, this.#blocks().indexOf(event.item), 'pointerHint'),
      onEnd: (event) => this.#end(event),
    });
  }

  disconnectedCallback() {
    this.#sortable?.destroy();
    this.#observer.disconnect();
    this.#menu.detach();
    this.#voice.remove();
    this.#hint.remove();
    document.removeEventListener('keydown', this.#escape, true);
  }

  /** Brings the block into view and puts the focus into it, as soon as the server has put it there. */
  focusBlock(id: string, part: string) {
    this.#given++;
    this.#refocus = { id, part };
    requestAnimationFrame(() => this.#giveFocus());
  }

  #blocks(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > .eb:not(.eb--lifted)')];
  }

  #block(node: EventTarget | null): HTMLElement | null {
    return (node as Element | null)?.closest<HTMLElement>('.eb') ?? null;
  }

  // ---- By pointer

  #start(event: SortableEvent) {
    this.#cancelled = false;
    event.item.style.setProperty('--gap-text', JSON.stringify(this.texts.gap ?? ''));
    this.#fillLifted(event.item);
    this.#tell('lifted', event.item, event.oldDraggableIndex ?? 0, 'pointerHint');
  }

  /** The copy under the pointer is a clone, and a clone has no typed values. */
  #fillLifted(block: HTMLElement) {
    const fields = 'vaadin-text-field, vaadin-text-area, input, textarea';
    const typed = [...block.querySelectorAll<HTMLInputElement>(fields)].map((field) => field.value);
    document.querySelector('.eb--lifted')?.querySelectorAll<HTMLInputElement>(fields).forEach((field, index) => (field.value = typed[index] ?? ''));
  }

  #end(event: SortableEvent) {
    const block = event.item;
    const from = event.oldDraggableIndex ?? 0;
    const order = this.#blocks();
    const to = order.indexOf(block);
    // The nodes go back to where the server has them; the new order is only shown until the server's own move comes.
    const others = order.filter((one) => one !== block);
    this.insertBefore(block, others[from] ?? null);
    this.#observer.takeRecords();
    if (this.#cancelled || to === from || to < 0) {
      this.#tell('cancelled', block, from);
      return;
    }
    this.#drop(block, to, order);
    this.#refocus = { id: block.dataset.blockId!, part: 'handle' };
  }

  #escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && Sortable.active === this.#sortable && this.#sortable) {
      event.preventDefault();
      event.stopPropagation();
      this.#cancelled = true;
      // Sortable has no cancel: it is told the pointer is up, and the drop is taken back.
      ['pointerup', 'mouseup', 'touchend'].forEach((type) => document.dispatchEvent(new Event(type, { bubbles: true, cancelable: true })));
    }
  };

  // ---- By keyboard

  #key = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const block = this.#block(target);
    if (!block || !target.matches('[data-handle], [data-menu]')) {
      return;
    }
    const handled = this.#lifted ? this.#lift(event) : this.#shortcut(event, block, target);
    if (handled) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** A button is also pressed when Space goes up: not the handle. */
  #keyUp = (event: KeyboardEvent) => {
    if (event.key === ' ' && (event.target as Element).matches('[data-handle]')) {
      event.preventDefault();
    }
  };

  #shortcut(event: KeyboardEvent, block: HTMLElement, target: HTMLElement): boolean {
    const step = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : '';
    if (event.altKey && step) {
      this.#act(block, step, target);
      const index = this.#blocks().indexOf(block);
      this.#tell('moved', block, Math.max(0, Math.min(this.#blocks().length - 1, index + (step === 'up' ? -1 : 1))), '');
      return true;
    }
    if (event.ctrlKey && event.key.toLowerCase() === 'd') {
      this.#act(block, 'duplicate', target);
      return true;
    }
    if (event.key === 'Delete') {
      this.#act(block, 'delete', target);
      return true;
    }
    if (target.matches('[data-handle]') && (event.key === ' ' || event.key === 'Enter')) {
      const from = this.#blocks().indexOf(block);
      this.#lifted = { block, from, to: from };
      block.classList.add('is-lifted');
      this.#tell('lifted', block, from);
      return true;
    }
    return false;
  }

  #lift(event: KeyboardEvent): boolean {
    const { block, from, to } = this.#lifted!;
    const last = this.#blocks().length - 1;
    const moves: Record<string, number> = { ArrowUp: to - 1, ArrowDown: to + 1, Home: 0, End: last };
    if (event.key in moves) {
      this.#lifted!.to = Math.max(0, Math.min(last, moves[event.key]));
      this.#preview(block, this.#lifted!.to);
      this.#tell('moved', block, this.#lifted!.to);
      block.scrollIntoView({ block: 'nearest' });
    } else if (event.key === ' ' || event.key === 'Enter') {
      this.#putDown();
      if (to === from) {
        this.#tell('cancelled', block, from);
      } else {
        this.#drop(block, to, this.#ordered(block, to));
        this.#refocus = { id: block.dataset.blockId!, part: 'handle' };
      }
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      this.#putDown();
      this.#clearOrder();
      this.#tell('cancelled', block, from);
      return event.key === 'Escape';
    }
    return true;
  }

  #left = (event: FocusEvent) => {
    if (this.#lifted && !this.contains(event.relatedTarget as Node)) {
      const { block, from } = this.#lifted;
      this.#putDown();
      this.#clearOrder();
      this.#tell('cancelled', block, from);
    }
  };

  #putDown() {
    this.#lifted?.block.classList.remove('is-lifted');
    this.#lifted = null;
  }

  // ---- Menus

  #click = (event: MouseEvent) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-menu], [data-insert]');
    if (!button) {
      return;
    }
    const block = this.#block(button);
    if (button.matches('[data-menu]') && block) {
      this.#menu.open(button, this.#actionsOf(block), (action) => this.#act(block, action, button));
    } else {
      this.#menu.open(button, this.kinds, (kind) => this.#insert(kind, block?.dataset.blockId ?? '', ''));
    }
  };

  #slash = (event: Event) => {
    const block = this.#block(event.target);
    if (block) {
      this.#menu.open(event.target as HTMLElement, this.kinds, (kind) => this.#insert(kind, block.dataset.blockId!, block.dataset.blockId!));
    }
  };

  /** What can't be done here stays in its place, but can't be chosen. */
  #actionsOf(block: HTMLElement): Entry[] {
    const all = this.#blocks();
    const first = all[0] === block;
    const last = all[all.length - 1] === block;
    const nowhere: Record<string, boolean> = { up: first, down: last, moveTo: first && last };
    return this.actions.map((action) => ({ ...action, disabled: nowhere[action.id] ?? false }));
  }

  #act(block: HTMLElement, action: string, button: HTMLElement) {
    const id = block.dataset.blockId!;
    if (action === 'delete') {
      const all = this.#blocks();
      const next = all[all.indexOf(block) + 1] ?? all[all.indexOf(block) - 1];
      this.#refocus = next ? { id: next.dataset.blockId!, part: 'handle' } : null;
    } else if (action !== 'moveTo') {
      this.#refocus = { id, part: button.matches('[data-menu]') ? 'menu' : 'handle' };
    }
    this.dispatchEvent(new CustomEvent('block-action', { detail: { id, action } }));
  }

  #insert(kind: string, after: string, replace: string) {
    this.dispatchEvent(new CustomEvent('block-insert', { detail: { kind, after, replace } }));
  }

  // ---- Order shown until the server's

  #drop(block: HTMLElement, to: number, order: HTMLElement[]) {
    order.forEach((one, index) => (one.style.order = String(index + 1)));
    this.#tell('dropped', block, to, '');
    this.dispatchEvent(new CustomEvent('reorder', { detail: { id: block.dataset.blockId, to } }));
    this.#settle = window.setTimeout(() => this.#clearOrder(), 3000);
  }

  #preview(block: HTMLElement, to: number) {
    this.#ordered(block, to).forEach((one, index) => (one.style.order = String(index + 1)));
  }

  #ordered(block: HTMLElement, to: number): HTMLElement[] {
    const order = this.#blocks().filter((one) => one !== block);
    order.splice(to, 0, block);
    return order;
  }

  #clearOrder() {
    window.clearTimeout(this.#settle);
    this.#blocks().forEach((one) => one.style.removeProperty('order'));
  }

  #serverMoved() {
    if (Sortable.active === this.#sortable) {
      return;
    }
    this.#clearOrder();
    this.#giveFocus();
  }

  #giveFocus() {
    if (!this.#refocus) {
      return;
    }
    const { id, part } = this.#refocus;
    const block = this.querySelector<HTMLElement>(`:scope > .eb[data-block-id="${id}"]`);
    if (!block) {
      return;
    }
    this.#refocus = null;
    const fields = 'lb-rich-text, input, textarea, vaadin-text-field, vaadin-text-area, button';
    const handle = block.querySelector<HTMLElement>(part === 'menu' ? '[data-menu]' : '[data-handle]');
    const visible = (selector: string) =>
      [...block.querySelectorAll<HTMLElement>(`.eb__content :is(${selector})`)].find((field) => field.offsetParent !== null);
    // The words of a callout come first, not the choice of its tone.
    const shown = () => visible('lb-rich-text') ?? visible(fields);
    // Vaadin's fields are ready a moment after they are attached.
    const given = ++this.#given;
    const give = () => {
      if (given === this.#given && !block.contains(document.activeElement)) {
        ((part === 'content' && shown()) || handle)?.focus();
        block.scrollIntoView({ block: 'nearest' });
      }
    };
    requestAnimationFrame(give);
    // A menu that closes at the same moment gives the focus back to its button: ours comes last.
    setTimeout(give, 250);
  }

  #tell(what: string, block: HTMLElement, index: number, hint = 'hint') {
    const fill = (text = '') =>
      text.replace('{label}', block.dataset.label ?? '').replace('{position}', String(index + 1)).replace('{count}', String(this.#blocks().length));
    this.#voice.textContent = fill(this.texts[what]);
    const lifting = hint !== '' && (what === 'lifted' || what === 'moved');
    this.#hint.hidden = !lifting;
    this.#hint.textContent = lifting ? fill(this.texts[hint]) : '';
  }
}

customElements.define('lb-block-list', BlockList);
