import './menu-items';
import type { ContextMenu } from '@vaadin/context-menu';

export interface Entry {
  id: string;
  text: string;
  icon?: string;
  description?: string;
  shortcut?: string;
  danger?: boolean;
  disabled?: boolean;
  /** Entries of one group stand together; a line parts groups. */
  group?: string;
}

/** Pixels: what an entry with its help takes each way, and what stays free beside it. */
const WIDEST = 330;
const TALLEST = 52;
const EDGE = 8;
/** The page's bar, on phones also the one at its foot. */
const BAR = 72;
const PHONE = 760;
/** Taller, it would hide what it is about: it scrolls. */
const MOST = 480;

/** One Vaadin menu for all blocks of a list: at 200 blocks one each would be 400 components more. */
export class BlockMenu {
  #menu = document.createElement('vaadin-context-menu') as ContextMenu;
  #choose: (id: string) => void = () => {};
  /** What the menu was opened from last. */
  opener: HTMLElement | null = null;

  attach(host: HTMLElement) {
    this.#menu.className = 'bm';
    this.#menu.openOn = 'lb-menu';
    this.#menu.listenOn = host;
    this.#menu.addEventListener('item-selected', (event) => this.#choose((event.detail.value as unknown as { id: string }).id));
    // Inside a landmark, where screen readers look for what belongs to the page
    (host.closest('main') ?? document.body).append(this.#menu);
  }

  detach() {
    this.#menu.remove();
  }

  /** Opens below {@code button}, or above where there is more room, between the bars of the page; the button gets the focus back. */
  open(button: HTMLElement, entries: Entry[], choose: (id: string) => void) {
    this.#choose = choose;
    this.opener = button;
    this.#menu.items = entries.flatMap((entry, index) => {
      const shown = { id: entry.id, component: item(entry), disabled: entry.disabled };
      return (index > 0 && entry.group !== entries[index - 1].group ? [{ component: line() }, shown] : [shown]) as never[];
    });
    const place = button.getBoundingClientRect();
    // On a phone it would begin in the middle and be cut at the edge
    const x = Math.max(EDGE, Math.min(place.left, window.innerWidth - WIDEST));
    const above = place.top - 4 - BAR;
    const below = window.innerHeight - place.bottom - 4 - (window.innerWidth > PHONE ? EDGE : BAR);
    // Vaadin looks for room to the edge of the window: above is only where there is more than that
    const up = below < Math.min(MOST, entries.length * TALLEST) && above > window.innerHeight - place.top;
    this.#menu.style.setProperty('--bm-room', `${Math.min(MOST, up ? above : below)}px`);
    const detail = { x, y: up ? place.top - 4 : place.bottom + 4 };
    // Afterwards: the click that asks for the menu would otherwise be the one that closes it.
    setTimeout(() => button.dispatchEvent(new CustomEvent('lb-menu', { bubbles: true, composed: true, cancelable: true, detail })));
  }
}

function line(): HTMLElement {
  const line = document.createElement('hr');
  line.className = 'bm__part';
  return line;
}

export function item(entry: Entry, tag = 'vaadin-context-menu-item'): HTMLElement {
  const element = document.createElement(tag);
  element.classList.add('bm__item');
  element.classList.toggle('bm__item--danger', Boolean(entry.danger));
  if (entry.icon) {
    const sign = document.createElement('span');
    sign.className = 'svg';
    sign.innerHTML = `<svg class="i" aria-hidden="true" width="20" height="20"><use href="${entry.icon}"></use></svg>`;
    element.append(sign);
  }
  const text = document.createElement('span');
  text.className = 'bm__text';
  text.append(entry.text);
  element.append(text);
  if (entry.description) {
    const help = document.createElement('span');
    help.className = 'bm__help';
    help.append(entry.description);
    text.append(help);
  }
  if (entry.shortcut) {
    const keys = document.createElement('kbd');
    keys.ariaHidden = 'true';
    keys.append(entry.shortcut);
    element.append(keys);
  }
  return element;
}
