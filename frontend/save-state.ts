import { pending } from './pending';

/**
 * <lb-save-state>: "Enregistrement… / Enregistré". Turns to saving at the first keystroke inside an element with [data-autosave], to saved when the server
 * says so by saved() and nothing waits in the browser any more.
 * Properties: texts {saving, saved, offline, refused}. Methods for the server: saved(), refused().
 */
class SaveState extends HTMLElement {
  texts: Record<string, string> = {};
  #state = '';
  #quiet = 0;
  #voice = document.createElement('span');
  #sign = document.createElement('span');
  #stop: Array<() => void> = [];

  connectedCallback() {
    if (!this.#sign.isConnected) {
      this.#sign.className = 'saved';
      this.#sign.ariaHidden = 'true';
      this.#voice.className = 'sr';
      this.#voice.role = 'status';
      this.append(this.#sign, this.#voice);
    }
    this.#on(document, 'input', (event) => this.#typed(event));
    this.#on(document, 'lb-typing', () => this.#working());
    this.#on(window, 'offline', () => this.#show('offline'));
    this.#on(window, 'online', () => this.#show(pending.isEmpty ? 'saved' : 'saving'));
  }

  disconnectedCallback() {
    this.#stop.forEach((stop) => stop());
    this.#stop = [];
  }

  saved() {
    if (pending.isEmpty && navigator.onLine) {
      this.#show('saved');
    }
  }

  refused() {
    this.#show('refused');
  }

  #typed(event: Event) {
    if ((event.composedPath()[0] as Element).closest?.('[data-autosave]') || event.composedPath().some((node) => (node as Element).hasAttribute?.('data-autosave'))) {
      this.#working();
    }
  }

  #working() {
    this.#show(navigator.onLine ? 'saving' : 'offline');
  }

  #show(state: string) {
    if (state === this.#state) {
      return;
    }
    this.#state = state;
    this.dataset.state = state;
    this.#sign.textContent = this.texts[state] ?? '';
    // Spoken only after a second of quiet: somebody who listens while typing must not hear it at each word.
    window.clearTimeout(this.#quiet);
    if (state !== 'saving') {
      this.#quiet = window.setTimeout(() => (this.#voice.textContent = this.texts[state] ?? ''), 1000);
    }
  }

  #on(target: EventTarget, type: string, listener: (event: Event) => void) {
    target.addEventListener(type, listener);
    this.#stop.push(() => target.removeEventListener(type, listener));
  }
}

customElements.define('lb-save-state', SaveState);
