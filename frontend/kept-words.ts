/** As the editor keeps what was typed (attic.ts), in milliseconds: 30 days. */
const OLDEST = 30 * 24 * 3600 * 1000;

interface Kept {
  time: number;
  words: Record<string, string>;
}

/** <lb-kept-words>: what is typed into its fields with [data-field] lies in the browser under its key until the server takes it from there, and is given back to empty fields. Property: key. */
class KeptWords extends HTMLElement {
  key = '';

  connectedCallback() {
    this.addEventListener('input', this.#keep);
    // The server sets the key, and Vaadin's fields are ready, a moment after they are attached
    requestAnimationFrame(() => this.#giveBack());
  }

  disconnectedCallback() {
    this.removeEventListener('input', this.#keep);
  }

  get #fields() {
    return [...this.querySelectorAll<HTMLInputElement>('[data-field]')];
  }

  #keep = () => {
    const words = Object.fromEntries(this.#fields.map((field) => [field.dataset.field!, field.value]));
    try {
      localStorage.setItem(this.key, JSON.stringify({ time: Date.now(), words } satisfies Kept));
    } catch {
      // No leave to store.
    }
  };

  #giveBack() {
    try {
      const { time, words } = JSON.parse(localStorage.getItem(this.key) ?? '{"time": 0, "words": {}}') as Kept;
      if (Date.now() - time < OLDEST) {
        for (const field of this.#fields.filter((one) => !one.value && words[one.dataset.field!])) {
          field.value = words[field.dataset.field!];
          // As if typed: that is what the server listens to
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
      } else {
        localStorage.removeItem(this.key);
      }
    } catch {
      // As above.
    }
  }
}

customElements.define('lb-kept-words', KeptWords);
