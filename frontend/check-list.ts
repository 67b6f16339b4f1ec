/**
 * <lb-check-list data-list>: a reader's own ticks. They are kept by this browser alone, under the words of each line, so that they outlive other lines' changes.
 * Property: progress ("{done} sur 5").
 */
class CheckList extends HTMLElement {
  progress = '';
  #observer = new MutationObserver(() => this.#restore());

  connectedCallback() {
    this.addEventListener('change', this.#changed);
    this.addEventListener('click', this.#clicked);
    this.#observer.observe(this, { childList: true, subtree: true });
    this.#restore();
  }

  disconnectedCallback() {
    this.#observer.disconnect();
    this.removeEventListener('change', this.#changed);
    this.removeEventListener('click', this.#clicked);
  }

  get #key() {
    return `lb-ticks:${this.dataset.list}`;
  }

  get #boxes() {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  #words(box: HTMLInputElement) {
    return box.closest('label')?.textContent ?? '';
  }

  #restore() {
    let ticked: string[] = [];
    try {
      ticked = JSON.parse(localStorage.getItem(this.#key) ?? '[]') as string[];
    } catch {
      // No leave to store: then ticks live as long as the page.
      return;
    }
    this.#boxes.forEach((box) => (box.checked = ticked.includes(this.#words(box))));
    this.#tell();
  }

  #changed = () => {
    const ticked = this.#boxes.filter((box) => box.checked).map((box) => this.#words(box));
    try {
      if (ticked.length > 0) {
        localStorage.setItem(this.#key, JSON.stringify(ticked));
      } else {
        localStorage.removeItem(this.#key);
      }
    } catch {
      // As above.
    }
    this.#tell();
  };

  #clicked = (event: MouseEvent) => {
    if ((event.target as Element).closest('[data-clear]')) {
      this.#boxes.forEach((box) => (box.checked = false));
      this.#changed();
      this.#boxes[0]?.focus();
    }
  };

  #tell() {
    const done = this.#boxes.filter((box) => box.checked).length;
    const told = this.progress.replace('{done}', String(done));
    const place = this.querySelector('[data-progress]');
    if (place && place.textContent !== told) {
      place.textContent = told;
    }
    this.querySelector('[data-clear]')?.toggleAttribute('hidden', done === 0);
  }
}

customElements.define('lb-check-list', CheckList);
