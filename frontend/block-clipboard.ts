/** Carries blocks over the browser's clipboard, within a resource and between two: as words for other programs, and as a token by which the server knows the blocks. */
export class BlockClipboard {
  #list: HTMLElement;
  #chosen: (block: HTMLElement) => HTMLElement[];
  /** What a menu asked to copy: the browser lets nobody write to its clipboard but in its own event. */
  #asked: HTMLElement[] = [];

  constructor(list: HTMLElement, chosen: (block: HTMLElement) => HTMLElement[]) {
    this.#list = list;
    this.#chosen = chosen;
  }

  attach() {
    document.addEventListener('copy', this.#copied);
    document.addEventListener('cut', this.#copied);
    document.addEventListener('paste', this.#pasted, true);
  }

  detach() {
    document.removeEventListener('copy', this.#copied);
    document.removeEventListener('cut', this.#copied);
    document.removeEventListener('paste', this.#pasted, true);
  }

  copy(blocks: HTMLElement[]) {
    this.#asked = blocks;
    document.execCommand('copy');
    this.#asked = [];
  }

  /** Only where the focus is on a block's handle or menu: within a text, words are copied. */
  #copied = (event: ClipboardEvent) => {
    const focused = document.activeElement;
    const block = this.#list.contains(focused) && focused?.matches('[data-handle], [data-menu]') ? focused.closest<HTMLElement>('.eb') : null;
    const blocks = this.#asked.length > 0 ? this.#asked : block ? this.#chosen(block) : [];
    if (blocks.length === 0 || !event.clipboardData) {
      return;
    }
    event.preventDefault();
    const token = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
    const words = blocks.map((one) => one.querySelector<HTMLElement>(':scope > .eb__content')?.innerText.trim() ?? '');
    const html = document.createElement('div');
    html.dataset.lbBlocks = token;
    html.append(...words.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
    event.clipboardData.setData('text/html', html.outerHTML);
    event.clipboardData.setData('text/plain', words.join('\n\n'));
    const ids = blocks.map((one) => one.dataset.blockId);
    this.#list.dispatchEvent(new CustomEvent('block-action', { detail: { id: ids[0], ids, action: event.type, token } }));
  };

  /** Behind the block the person is in; at the end where they are in none. */
  #pasted = (event: ClipboardEvent) => {
    const token = /data-lb-blocks="([0-9a-f]{32})"/.exec(event.clipboardData?.getData('text/html') ?? '')?.[1];
    const target = event.target as Element;
    if (!token || !(this.#list.contains(target) || target === document.body)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const last = [...this.#list.querySelectorAll<HTMLElement>(':scope > .eb')].pop();
    const place = target.closest<HTMLElement>('.eb, .eb__slot') ?? last;
    this.#list.dispatchEvent(new CustomEvent('block-paste', { detail: { token, after: place?.dataset.slot ?? place?.dataset.blockId ?? '' } }));
  };
}
