/** Where an author's words are written in a block: not an address, and not the tools and names around, which are in French. */
const WORDS = ':scope [data-field]:not([data-field="address"])';
const WRITTEN = ['> :is(input, textarea)', '[role="textbox"]', 'td textarea', 'li textarea'].map((place) => `${WORDS} ${place}`).join();

/** Says of the fields of blocks in which language they are written: spelling and voices go by it. Those that come later are told when they are there. */
export class BlockLanguage {
  #code = '';
  #asked = 0;
  #observer = new MutationObserver(() => (this.#asked ||= requestAnimationFrame(() => this.#tell())));

  constructor(private readonly blocks: HTMLElement) {}

  /** @param code as BCP 47 gives it; empty for the page's own */
  set code(code: string) {
    this.#code = code;
    this.#tell();
  }

  attach() {
    this.#observer.observe(this.blocks, { childList: true, subtree: true });
  }

  detach() {
    this.#observer.disconnect();
  }

  #tell() {
    this.#asked = 0;
    for (const field of this.blocks.querySelectorAll<HTMLElement>(WRITTEN)) {
      if (field.lang !== this.#code) {
        // An empty one would say that it is in no language
        this.#code ? field.setAttribute('lang', this.#code) : field.removeAttribute('lang');
      }
    }
  }
}
