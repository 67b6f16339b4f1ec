/**
 * <lb-save-state>: "Enregistrement… / Enregistré". Turns to saving at the first keystroke inside an element with [data-autosave]. After a quiet moment, when
 * every field has sent what it holds, it asks the server how it stands: messages keep their order, so the answer comes after all that was typed before. Until
 * then, and while a choice between two versions is open, leaving the page asks first.
 * Properties: texts {saving, saved, offline, refused, conflict}. Methods for the server: told(state), answered(count, state).
 */
class SaveState extends HTMLElement {
  texts: Record<string, string> = {};
  $server?: { ask(count: number): void };
  #state = '';
  #told = 'saved';
  #typed = 0;
  #answered = 0;
  #asking = 0;
  #speaking = 0;
  #voice = document.createElement('span');
  #sign = document.createElement('span');
  #stop: Array<() => void> = [];

  /** Longer than fields wait before they send (Autosave.DELAY), in ms. */
  static readonly #QUIET = 450;

  connectedCallback() {
    if (!this.#sign.isConnected) {
      this.#sign.className = 'saved';
      this.#sign.ariaHidden = 'true';
      this.#voice.className = 'sr';
      this.#voice.role = 'status';
      this.append(this.#sign, this.#voice);
    }
    this.#on(document, 'input', (event) => this.#input(event));
    this.#on(document, 'lb-typing', () => this.#note());
    this.#on(window, 'beforeunload', (event) => this.#leave(event));
    const line = connection();
    if (line) {
      const listener = () => this.#show();
      line.addStateChangeListener(listener);
      this.#stop.push(() => line.removeStateChangeListener(listener));
    }
  }

  disconnectedCallback() {
    window.clearTimeout(this.#asking);
    this.#stop.forEach((stop) => stop());
    this.#stop = [];
  }

  /** How it stands after something that was not typed. */
  told(state: string) {
    this.#told = state;
    this.#show();
  }

  answered(count: number, state: string) {
    this.#answered = Math.max(this.#answered, count);
    this.#told = state;
    this.#show();
  }

  get #waits() {
    return this.#answered < this.#typed;
  }

  #input(event: Event) {
    if (event.composedPath().some((node) => (node as Element).hasAttribute?.('data-autosave'))) {
      this.#note();
    }
  }

  #note() {
    this.#typed++;
    window.clearTimeout(this.#asking);
    this.#asking = window.setTimeout(() => this.$server?.ask(this.#typed), SaveState.#QUIET);
    this.#show();
  }

  #leave(event: Event) {
    if (this.#waits || this.#told === 'conflict') {
      event.preventDefault();
    }
  }

  #show() {
    const offline = ['reconnecting', 'connection-lost'].includes(connection()?.state ?? '');
    const state = offline ? 'offline' : this.#waits ? 'saving' : this.#told;
    if (state === this.#state) {
      return;
    }
    this.#state = state;
    this.dataset.state = state;
    this.#sign.textContent = this.texts[state] ?? '';
    // Spoken only after a second of quiet: somebody who listens while typing must not hear it at each word.
    window.clearTimeout(this.#speaking);
    if (state !== 'saving') {
      this.#speaking = window.setTimeout(() => (this.#voice.textContent = this.texts[state] ?? ''), 1000);
    }
  }

  #on(target: EventTarget, type: string, listener: (event: Event) => void) {
    target.addEventListener(type, listener);
    this.#stop.push(() => target.removeEventListener(type, listener));
  }
}

interface Connection {
  state: string;
  addStateChangeListener(listener: () => void): void;
  removeStateChangeListener(listener: () => void): void;
}

/** Vaadin's own knowledge of whether the server is reached. */
function connection(): Connection | undefined {
  return (window as unknown as { Vaadin?: { connectionState?: Connection } }).Vaadin?.connectionState;
}

customElements.define('lb-save-state', SaveState);
