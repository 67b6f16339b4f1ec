/**
 * What our own fields have in common: their value goes to the server a little after the last keystroke, and what is shown yields to what is typed.
 *
 * Properties: value; timeout (ms of quiet before a change is sent; twice as long without any), errorMessage; base: what the latest value-changed was typed over, told by lb-base before it.
 * Events: value-changed (debounced; at once when left), lb-typing {value} at each keystroke, lb-sent {value} with value-changed.
 * Listens to lb-flush of the document: what was typed is sent at once.
 */
export abstract class TypedField extends HTMLElement {
  base = '';
  timeout = 400;
  protected error = document.createElement('div');
  #value = '';
  #timer = 0;
  /** When the first keystroke came that is not sent; 0 for none. */
  #since = 0;
  #flushed = () => this.flush();

  constructor() {
    super();
    this.error.className = 'rt__error';
    this.error.role = 'alert';
    this.addEventListener('focusout', (event) => {
      if (!this.contains(event.relatedTarget as Node)) {
        this.flush();
      }
    });
  }

  get value() {
    return this.#value;
  }

  set value(value: string) {
    const wanted = value ?? '';
    if (wanted === this.#value) {
      return;
    }
    if (this.#since) {
      // Somebody else's, while one types: sent with what it was typed over, and the server asks which one stays.
      this.flush();
      return;
    }
    this.#value = wanted;
    this.show(wanted);
  }

  set errorMessage(text: string) {
    this.error.textContent = text ?? '';
  }

  connectedCallback() {
    document.addEventListener('lb-flush', this.#flushed);
    window.addEventListener('pagehide', this.#flushed);
  }

  disconnectedCallback() {
    this.flush();
    document.removeEventListener('lb-flush', this.#flushed);
    window.removeEventListener('pagehide', this.#flushed);
  }

  /** Sends what waits. What nobody typed is not sent, though it may be written otherwise here than on the server. */
  flush() {
    window.clearTimeout(this.#timer);
    if (!this.#since) {
      return;
    }
    this.#since = 0;
    const value = this.written();
    if (value !== this.#value) {
      this.base = this.#value;
      this.dispatchEvent(new CustomEvent('lb-base'));
      this.#value = value;
      this.dispatchEvent(new CustomEvent('value-changed', { detail: { value } }));
      this.#tell('lb-sent', value);
    }
  }

  /** Shows what came from the server. */
  protected abstract show(value: string): void;

  /** What stands in it now. */
  protected abstract written(): string;

  /** Somebody has changed what stands in it. */
  protected typed() {
    this.#tell('lb-typing', this.written());
    window.clearTimeout(this.#timer);
    this.#since ||= performance.now();
    const longest = this.#since + 2 * this.timeout - performance.now();
    this.#timer = window.setTimeout(() => this.flush(), Math.max(0, Math.min(this.timeout, longest)));
  }

  /** The server is told otherwise of what stands in it. */
  protected settle(value: string) {
    window.clearTimeout(this.#timer);
    this.#since = 0;
    this.#value = value;
  }

  #tell(type: string, value: string) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: { value } }));
  }
}
