import Sortable, { type SortableEvent } from 'sortablejs';
import { type Place, blocksOf, indexOf, isSame, mayHold, mayHoldKind, nameOf, placeOf, places, slotsOf } from './block-lanes';
import { BlockClipboard } from './block-clipboard';
import { BlockLanguage } from './block-language';
import { BlockLift } from './block-lift';
import { BlockMenu, type Entry } from './block-menu';
import { BlockPaste } from './block-paste';
import { BlockSelection } from './block-selection';
import { BlockSlash } from './block-slash';
import { TextFlow } from './text-flow';

type Texts = Record<string, string>;

/**
 * <lb-block-list>: puts the server's `.eb[data-block-id]` children into another order, also into and out of the `.eb__slot` lanes of blocks that hold others.
 * The server owns the nodes: this element only shows where blocks would land, reports it, and gives the nodes back as they were.
 *
 * Properties: texts (lifted, moved, dropped, cancelled, hint, pointerHint, gap with {label} {position} {count} {lane}), actions, kinds, several (whether
 * blocks can be selected), richText (what its lb-rich-text say), languages (which words in them can be in: code, name), written.
 * Events: reorder {ids, after, id, to}, block-action {ids, action, id, token}, block-paste {token, after}, block-insert {kind, after, replace}. `after` is the block before the place, or the
 * slot it begins; `to` counts from 0 within the lane.
 * Mouse and touch: drag [data-handle] (long press on touch), Escape puts back; click selects. Keyboard on the handle: Space or Enter lifts and drops, arrows,
 * Home and End move, Escape cancels; Alt+arrows move one step; Shift+arrows select; Ctrl+A selects all; Ctrl+D duplicates, Delete deletes.
 */
class BlockList extends HTMLElement {
  texts: Texts = {};
  actions: Entry[] = [];
  kinds: Entry[] = [];
  several = false;
  #sortables = new Map<Element, Sortable>();
  #menu = new BlockMenu();
  #selection = new BlockSelection(
    this,
    () => this.actions.filter((action) => ['moveTo', 'duplicate', 'copy', 'delete'].includes(action.id)),
    (action) => this.#actOnSelected(action),
  );
  #clipboard = new BlockClipboard(this, (block) => this.#selection.with(block));
  #paste = new BlockPaste(this, (id, part) => this.focusBlock(id, part));
  #flow = new TextFlow(this, (id) => this.focusBlock(id, 'start'));
  #slash = new BlockSlash(this, {
    kinds: (lane) => this.#kindsOf(lane),
    say: (words) => (this.#voice.textContent = words),
    choose: (kind, block) => this.#insert(kind, block, block),
  });
  #voice = document.createElement('div');
  #hint = document.createElement('div');
  #gap = document.createElement('div');
  #language = new BlockLanguage(this);
  #cancelled = false;
  #dropped = 0;
  #dragged: { lane: HTMLElement; next: Node | null; moved: HTMLElement[] } | null = null;
  #lift = new BlockLift(this, {
    tell: (what, moved, place) => this.#tell(what, moved, place),
    showGap: (place, height) => this.#showGap(place, height),
    drop: (moved, to, block) => {
      this.#drop(moved, to, moved[0].offsetHeight);
      this.#refocus = { id: block.dataset.blockId!, part: 'handle' };
    },
  });
  #refocus: { id: string; part: string } | null = null;
  #settle = 0;
  #given = 0;
  #observer = new MutationObserver(() => this.#serverMoved());

  /** In which language the blocks are written: its code, empty for French. */
  set written(code: string) {
    this.#language.code = code;
  }

  connectedCallback() {
    this.#voice.className = 'sr';
    this.#voice.setAttribute('aria-live', 'assertive');
    this.#hint.className = 'hint';
    this.#hint.setAttribute('aria-hidden', 'true');
    this.#hint.hidden = true;
    this.#gap.className = 'eb-place';
    this.#gap.setAttribute('aria-hidden', 'true');
    document.body.append(this.#voice, this.#hint);
    this.addEventListener('click', this.#click);
    this.addEventListener('mousedown', this.#press);
    this.addEventListener('keydown', this.#key);
    this.addEventListener('keyup', this.#keyUp);
    // What is in the air moves by the keys of its handle
    this.addEventListener('focusout', this.#leave);
    this.addEventListener('focusin', this.#enter);
    this.#slash.attach();
    this.parentElement!.addEventListener('click', this.#append);
    document.addEventListener('keydown', this.#escape, true);
    this.#menu.attach(this);
    this.#selection.attach();
    this.#clipboard.attach();
    this.#paste.attach();
    this.#language.attach();
    this.#open(this);
  }

  disconnectedCallback() {
    this.#sortables.forEach((sortable) => sortable.destroy());
    this.#sortables.clear();
    this.#observer.disconnect();
    this.#menu.detach();
    this.#paste.detach();
    this.#language.detach();
    this.#selection.detach();
    this.#clipboard.detach();
    this.#voice.remove();
    this.#hint.remove();
    document.removeEventListener('keydown', this.#escape, true);
  }

  /** Makes a lane a place to drag from and to, and those within it. */
  #open(lane: HTMLElement) {
    if (!this.#sortables.has(lane)) {
      this.#observer.observe(lane, { childList: true });
      this.#sortables.set(lane, this.#sortable(lane));
    }
    for (const block of blocksOf(lane)) {
      const slots = block.querySelector(':scope > .eb__slots');
      if (slots) {
        this.#observer.observe(slots, { childList: true });
        slotsOf(block).forEach((slot) => this.#open(slot));
      }
    }
  }

  #sortable(lane: HTMLElement): Sortable {
    return Sortable.create(lane, {
      draggable: '.eb',
      handle: '[data-handle]',
      group: { name: 'blocks', pull: true, put: (to, _from, block) => [block, ...(this.#dragged?.moved ?? [])].every((one) => mayHold(to.el, one)) },
      emptyInsertThreshold: 24,
      // Places change once the pointer is well within a block: its edges lead into the slots it has
      swapThreshold: 0.5,
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
      onChange: (event) => this.#tell('moved', this.#dragged?.moved ?? [event.item], placeOf([event.item]), 'pointerHint'),
      onEnd: (event) => this.#end(event),
    });
  }

  /** Brings the block into view and puts the focus into it, as soon as the server has put it there. */
  focusBlock(id: string, part: string) {
    this.#given++;
    this.#refocus = { id, part };
    if (part === 'content') {
      this.#flow.arrived(id);
    }
    requestAnimationFrame(() => this.#giveFocus());
  }

  /** What keys made of texts is stored: the caret goes into that block; '' where it is not. */
  flowed(id: string) {
    if (id) {
      this.#flow.done(id);
    } else {
      this.#flow.refused();
    }
  }

  /** What was pasted or dropped is stored: its files go to the blocks that wait for them. */
  pasted(batch: number, waiting: Record<string, string>, last: string) {
    this.#paste.done(batch, waiting, last);
  }

  #block(node: EventTarget | null): HTMLElement | null {
    return (node as Element | null)?.closest<HTMLElement>('.eb') ?? null;
  }

  // ---- By pointer

  #start(event: SortableEvent) {
    const moved = this.#selection.with(event.item);
    this.#cancelled = false;
    this.#dragged = { lane: event.from, next: event.item.nextSibling, moved };
    moved.filter((block) => block !== event.item).forEach((block) => block.classList.add('is-carried'));
    event.item.style.setProperty('--gap-text', JSON.stringify(this.texts.gap ?? ''));
    this.#fillLifted(event.item);
    const lifted = document.querySelector<HTMLElement>('.eb--lifted');
    // The gap shows less of a tall one, and so does what is in the air
    lifted?.classList.toggle('is-tall', event.item.scrollHeight > event.item.offsetHeight + 1);
    if (lifted && moved.length > 1) {
      lifted.dataset.count = String(moved.length);
    }
    this.#tell('lifted', moved, placeOf([event.item]), 'pointerHint');
  }

  /** The copy under the pointer is a clone, and a clone has no typed values. */
  #fillLifted(block: HTMLElement) {
    const fields = 'vaadin-text-field, vaadin-text-area, input, textarea';
    const typed = [...block.querySelectorAll<HTMLInputElement>(fields)].map((field) => field.value);
    document.querySelector('.eb--lifted')?.querySelectorAll<HTMLInputElement>(fields).forEach((field, index) => (field.value = typed[index] ?? ''));
  }

  #end(event: SortableEvent) {
    const { lane, next, moved } = this.#dragged!;
    this.#dragged = null;
    this.#dropped = performance.now();
    moved.forEach((block) => block.classList.remove('is-carried'));
    const to = this.#placeBehind(event.item, moved);
    // The nodes go back to where the server has them; the gap shows where they go until the server's own move comes.
    const height = event.item.offsetHeight;
    lane.insertBefore(event.item, next?.parentNode === lane ? next : null);
    this.#observer.takeRecords();
    if (this.#cancelled || isSame(to, placeOf(moved))) {
      this.#tell('cancelled', moved, placeOf(moved));
      return;
    }
    this.#drop(moved, to, height);
    this.#refocus = { id: event.item.dataset.blockId!, part: 'handle' };
  }

  /** The first of those behind it that doesn't move with it says where it is. */
  #placeBehind(block: HTMLElement, moved: HTMLElement[]): Place {
    const lane = block.parentElement!;
    const order = blocksOf(lane);
    return { lane, before: order.slice(order.indexOf(block) + 1).find((one) => !moved.includes(one)) ?? null };
  }

  #escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.#dragged) {
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
    const handled = this.#lift.isUp ? this.#lift.key(event) : this.#shortcut(event, block, target);
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
    const control = event.ctrlKey || event.metaKey;
    if (event.altKey && step) {
      const moved = this.#selection.with(block);
      this.#act(block, step, target);
      const beside = blocksOf(block.parentElement!);
      const index = step === 'up' ? Math.max(0, beside.indexOf(moved[0]) - 1) : Math.min(beside.length - 1, beside.indexOf(moved[moved.length - 1]) + 2);
      this.#tell('moved', moved, { lane: block.parentElement!, before: beside[index] ?? null }, '');
      return true;
    }
    if (this.several && event.shiftKey && step) {
      this.#selection.extend(block, step === 'up' ? -1 : 1);
      return true;
    }
    if (this.several && control && event.key.toLowerCase() === 'a') {
      this.#selection.everything(block);
      return true;
    }
    if (event.key === 'Escape' && this.#selection.all.length > 0) {
      this.#selection.clear();
      return true;
    }
    if (control && event.key.toLowerCase() === 'd') {
      this.#act(block, 'duplicate', target);
      return true;
    }
    if (event.key === 'Delete') {
      this.#act(block, 'delete', target);
      return true;
    }
    if (target.matches('[data-handle]') && (event.key === ' ' || event.key === 'Enter')) {
      this.#lift.start(block, this.#selection.with(block));
      return true;
    }
    return false;
  }

  #leave = () => this.#lift.cancel();

  /** Where there is no room beside the blocks, only the one that somebody is in shows its handle and menu. */
  #enter = (event: Event) => {
    const block = this.#block(event.target);
    this.querySelectorAll('.eb.is-current').forEach((one) => one.classList.toggle('is-current', one === block));
    block?.classList.add('is-current');
  };

  // ---- Menus

  /** A "+" makes room for the tools of a text that has the focus: it stays under the pointer until it is clicked. */
  #press = (event: MouseEvent) => {
    if ((event.target as Element).closest('[data-insert]')) {
      event.preventDefault();
    }
  };

  #click = (event: MouseEvent) => {
    this.#enter(event);
    const button = (event.target as Element).closest<HTMLElement>('[data-menu], [data-insert], [data-handle]');
    if (!button) {
      return;
    }
    const block = this.#block(button);
    if (button.matches('[data-handle]')) {
      // What a drag leaves behind is no click
      if (this.several && block && performance.now() - this.#dropped > 50) {
        this.#selection.click(block, event);
      }
    } else if (button.matches('[data-menu]') && block) {
      this.#menu.open(button, this.#actionsOf(block), (action) => this.#act(block, action, button));
    } else {
      button.focus({ preventScroll: true });
      const holder = button.closest<HTMLElement>('.eb, .eb__slot');
      this.#menu.open(button, this.#kindsOf(holder?.matches('.eb') ? holder.parentElement! : (holder ?? this)), (kind) =>
        this.#insert(kind, holder?.dataset.slot ?? holder?.dataset.blockId ?? '', ''),
      );
    }
  };

  /** The buttons below the last block tell the server by themselves. */
  #append = (event: MouseEvent) => {
    const kind = (event.target as Element).closest<HTMLElement>('[data-append]')?.dataset.append;
    if (kind) {
      this.#flow.expect(kind);
    }
  };

  #kindsOf(lane: HTMLElement): Entry[] {
    return this.kinds.filter((kind) => mayHoldKind(lane, kind.id));
  }

  /** What can't be done here stays in its place, but can't be chosen. */
  #actionsOf(block: HTMLElement): Entry[] {
    const moved = this.#selection.with(block);
    const beside = blocksOf(block.parentElement!);
    const nowhere: Record<string, boolean> = {
      up: beside[0] === moved[0],
      down: beside[beside.length - 1] === moved[moved.length - 1],
      moveTo: places(this, moved).length < 2,
    };
    return this.actions.map((action) => ({ ...action, disabled: nowhere[action.id] ?? false }));
  }

  #act(block: HTMLElement, action: string, button: HTMLElement) {
    const moved = this.#selection.with(block);
    const id = block.dataset.blockId!;
    if (action === 'delete') {
      const beside = blocksOf(block.parentElement!);
      const rest = beside.filter((one) => !moved.includes(one));
      const next = beside.slice(beside.indexOf(block)).find((one) => rest.includes(one)) ?? rest[rest.length - 1] ?? this.#block(block.parentElement);
      this.#refocus = next ? { id: next.dataset.blockId!, part: 'handle' } : null;
    } else if (!['moveTo', 'paste'].includes(action)) {
      this.#refocus = { id, part: button.matches('[data-menu]') ? 'menu' : 'handle' };
    }
    if (action === 'copy') {
      this.#clipboard.copy(moved);
    } else {
      this.dispatchEvent(new CustomEvent('block-action', { detail: { id, ids: moved.map((one) => one.dataset.blockId), action } }));
    }
  }

  #actOnSelected(action: string) {
    const first = this.#selection.all[0];
    const handle = first?.querySelector<HTMLElement>(':scope > [data-handle]');
    if (first && handle) {
      if (action === 'none') {
        this.#selection.clear();
        handle.focus();
      } else {
        this.#act(first, action, handle);
      }
    }
  }

  #insert(kind: string, after: string, replace: string) {
    this.#flow.expect(kind);
    this.dispatchEvent(new CustomEvent('block-insert', { detail: { kind, after, replace } }));
  }

  // ---- Where they go, shown until the server has put them there

  #drop(moved: HTMLElement[], to: Place, height: number) {
    this.#tell('dropped', moved, to, '');
    const ids = moved.map((block) => block.dataset.blockId);
    const detail = { ids, after: nameOf(to, moved), id: ids[0], to: indexOf(to, moved) };
    this.#showGap(to, height);
    this.dispatchEvent(new CustomEvent('reorder', { detail }));
    this.#settle = window.setTimeout(() => this.#showGap(null, 0), 3000);
  }

  #showGap(place: Place | null, height: number): HTMLElement {
    window.clearTimeout(this.#settle);
    if (place) {
      this.#gap.textContent = this.texts.gap ?? '';
      this.#gap.style.height = `${Math.max(44, Math.min(160, height))}px`;
      place.lane.insertBefore(this.#gap, place.before);
    } else {
      this.#gap.remove();
    }
    this.#observer.takeRecords();
    return this.#gap;
  }

  #serverMoved() {
    this.#open(this);
    for (const [lane, sortable] of this.#sortables) {
      if (!this.contains(lane)) {
        sortable.destroy();
        this.#sortables.delete(lane);
      }
    }
    this.#selection.show();
    if (this.#dragged) {
      return;
    }
    if (!this.#lift.isUp) {
      this.#showGap(null, 0);
    }
    this.#giveFocus();
  }

  #giveFocus() {
    if (!this.#refocus) {
      return;
    }
    const { id, part } = this.#refocus;
    const block = this.querySelector<HTMLElement>(`.eb[data-block-id="${id}"]`);
    if (!block) {
      return;
    }
    this.#refocus = null;
    const fields = 'lb-rich-text, lb-items, input, textarea, vaadin-text-field, vaadin-text-area, button';
    const handle = block.querySelector<HTMLElement>(`:scope > [data-${part === 'menu' ? 'menu' : 'handle'}]`);
    const visible = (selector: string) =>
      [...block.querySelectorAll<HTMLElement>(`:scope > .eb__content :is(${selector})`)].find((field) => field.offsetParent !== null);
    // The words of a callout come first, not the choice of its tone; where there are none yet, what chooses the file.
    const shown = () => visible('lb-rich-text') ?? visible(fields) ?? visible('vaadin-button');
    // Vaadin's fields are ready a moment after they are attached.
    const given = ++this.#given;
    const give = () => {
      if (given === this.#given && !block.contains(document.activeElement)) {
        const words = part === 'start' ? shown() : null;
        if (words && 'enterAt' in words) {
          (words as { enterAt: (place: string) => void }).enterAt('start');
        } else {
          ((part !== 'menu' && part !== 'handle' && shown()) || handle)?.focus();
          (words as { inputElement?: HTMLInputElement } | null)?.inputElement?.setSelectionRange?.(0, 0);
        }
        block.scrollIntoView({ block: 'nearest' });
      }
    };
    requestAnimationFrame(give);
    // A menu that closes at the same moment gives the focus back to its button: ours comes last, unless the person went on by themselves.
    setTimeout(() => {
      const focused = document.activeElement;
      if (focused === document.body || this.#menu.opener?.contains(focused) || focused?.closest('vaadin-context-menu-item')) {
        give();
      }
    }, 250);
  }

  #tell(what: string, moved: HTMLElement[], place: Place, hint = 'hint') {
    const label = moved.length === 1 ? (moved[0].dataset.label ?? '') : (this.texts.selected ?? '').replace('{count}', String(moved.length));
    const others = blocksOf(place.lane).filter((block) => !moved.includes(block)).length;
    const fill = (text = '') =>
      text
        .replace('{label}', label)
        .replace('{position}', String(indexOf(place, moved) + 1))
        .replace('{count}', String(others + moved.length))
        .replace('{lane}', place.lane.dataset.label ? `, ${place.lane.dataset.label}` : '');
    this.#voice.textContent = fill(this.texts[what]);
    const lifting = hint !== '' && (what === 'lifted' || what === 'moved');
    this.#hint.hidden = !lifting;
    this.#hint.textContent = lifting ? fill(this.texts[hint]) : '';
  }
}

customElements.define('lb-block-list', BlockList);
