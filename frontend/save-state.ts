import { Unconfirmed } from './unconfirmed';

/** Fields that tell what they send, and when. */
const TELLING = 'lb-rich-text, lb-table, lb-items';
/** From a keystroke to its sending, in milliseconds: twice a second while one types on, and saved within half a second. Shorter than Autosave.DELAY, at which fields send by themselves. */
const DELAY = 350;
/** What lasts less is not spoken: somebody who listens while typing must not hear of each hitch. */
const QUIET = 1000;
/** As long as a screen reader may take to hear of it. */
const SPOKEN = 3000;

/**
 * <lb-save-state>: "Enregistrement… / Enregistré". Turns to saving at the first keystroke inside an element with [data-autosave], to saved when the server
 * has confirmed all that was typed, to offline while it can't be reached. Until then, and while a choice between two versions is open, leaving the page asks first.
 * Properties: texts {saving, offline, and the server's: saved, refused, conflict}. Methods for the server: told(state), confirmed(order, state),
 * giveBack(person, page): who writes what, under which unconfirmed typing is kept.
 * Events: typed {order} asks to confirm what was typed up to there; typed-before {typed} gives back what earlier pages left unconfirmed. On fields lb-left: somebody
 * has left it, and the click that led away is done.
 */
class SaveState extends HTMLElement {
  texts: Record<string, string> = {};
  #state = '';
  /** Only what goes wrong is spoken, and that it is well again: "Enregistré" after each pause would be all that one hears. */
  #heard = 'saved';
  #quiet = 0;
  #voice = document.createElement('span');
  #sign = document.createElement('span');
  #stop: Array<() => void> = [];
  #unconfirmed = new Unconfirmed();
  #outcome = 'saved';
  #asked = 0;
  #asking = 0;
  #pressed = false;
  #left: Element[] = [];

  connectedCallback() {
    if (!this.#sign.isConnected) {
      this.#sign.className = 'saved';
      this.#voice.className = 'sr';
      this.#voice.role = 'status';
      this.append(this.#sign, this.#voice);
    }
    this.#on(document, 'input', (event) => this.#typed(event));
    this.#on(document, 'focusin', (event) => this.#entered(event));
    this.#on(document, 'focusout', (event) => this.#leaveField(event as FocusEvent));
    this.#on(document, 'pointerdown', () => (this.#pressed = true), true);
    ['pointerup', 'pointercancel'].forEach((up) => this.#on(document, up, () => this.#release(), true));
    this.#on(document, 'lb-typing', (event) => this.#took(event.target as Element, (event as CustomEvent).detail.value));
    this.#on(document, 'lb-sent', (event) => this.#sent(event.target as Element, (event as CustomEvent).detail.value));
    this.#on(window, 'beforeunload', (event) => this.#leave(event));
    this.#on(window, 'offline', () => this.#show('offline'));
    this.#on(window, 'online', () => this.#update());
    const connection = (window as any).Vaadin?.connectionState;
    const changed = () => {
      if (connection.state === 'reconnecting') {
        // Waits with all else that is to be sent: its answer says that the server is there again
        this.dispatchEvent(new CustomEvent('typed', { detail: { order: this.#asked } }));
      }
      this.#update();
    };
    connection?.addStateChangeListener(changed);
    this.#stop.push(() => connection?.removeStateChangeListener(changed));
  }

  disconnectedCallback() {
    this.#stop.forEach((stop) => stop());
    this.#stop = [];
    window.clearTimeout(this.#asking);
    // The server took us away, so it has handled what was sent before.
    this.#unconfirmed.forget();
  }

  told(state: string) {
    this.#outcome = state;
    if (state === 'saved') {
      this.#unconfirmed.settle();
    }
    this.#update();
  }

  confirmed(order: number, state: string) {
    this.#unconfirmed.confirm(order, state === 'saved');
    const connection = (window as any).Vaadin?.connectionState;
    if (connection?.state === 'reconnecting') {
      // Vaadin does not notice by itself where the push connection came back before the request that had failed
      connection.state = 'connected';
    }
    this.told(state);
  }

  async giveBack(person: string, page: string) {
    this.#unconfirmed.open(person, page);
    const typed = await this.#unconfirmed.takeEarlier();
    if (typed.length > 0) {
      this.dispatchEvent(new CustomEvent('typed-before', { detail: { typed } }));
      this.#ask();
    }
  }

  #entered(event: Event) {
    const field = this.#field(event);
    if (field) {
      this.#unconfirmed.enter(field, (field as HTMLInputElement).value);
    }
  }

  /** Of a text field any value may be sent, of rich text and tables those they tell of. */
  #took(field: Element, value: string) {
    this.#unconfirmed.type(field, value);
    if (!field.matches(TELLING)) {
      this.#unconfirmed.send(field, value);
    }
    this.#unconfirmed.keep();
    this.#update();
    this.#asking ||= window.setTimeout(() => this.#ask(), DELAY);
  }

  #sent(field: Element, value: string) {
    this.#unconfirmed.send(field, value);
    this.#unconfirmed.keep();
  }

  /**
   * Fields that hold something back send it now, and the question goes along in the same message: of other fields Flow sends what it holds back before any event.
   * Events reach the server in their order: when it answers this one, it has handled all that was sent before.
   */
  #ask() {
    this.#asking = 0;
    document.dispatchEvent(new CustomEvent('lb-flush'));
    const order = this.#unconfirmed.latest;
    if (order > this.#asked) {
      this.#asked = order;
      this.dispatchEvent(new CustomEvent('typed', { detail: { order } }));
    }
  }

  /** What moves the page, as a sentence under a field, must not come between the two halves of a click: it would miss its button. */
  #leaveField(event: FocusEvent) {
    const field = this.#field(event);
    if (field && !field.contains(event.relatedTarget as Node)) {
      this.#left.push(field);
      if (!this.#pressed) {
        this.#tellLeft();
      }
    }
  }

  #release() {
    this.#pressed = false;
    // The click comes right after
    window.setTimeout(() => this.#tellLeft());
  }

  #tellLeft() {
    this.#left.splice(0).forEach((field) => field.dispatchEvent(new CustomEvent('lb-left')));
  }

  #leave(event: Event) {
    // Vaadin's word that the session is over: reloading is the way on, and what was typed waits there
    if (this.#unconfirmed.isKept && document.querySelector('.v-system-error')) {
      return;
    }
    if (!this.#unconfirmed.isEmpty || this.#outcome === 'conflict') {
      event.preventDefault();
    }
  }

  #field(event: Event) {
    return event.composedPath().find((node) => (node as Element).hasAttribute?.('data-field')) as Element | undefined;
  }

  #update() {
    const lost = ['reconnecting', 'connection-lost'].includes((window as any).Vaadin?.connectionState?.state);
    if (lost || !navigator.onLine) {
      this.#show('offline');
    } else {
      this.#show(this.#unconfirmed.isEmpty ? this.#outcome : 'saving');
    }
  }

  #typed(event: Event) {
    const field = this.#field(event);
    if (field && !field.matches(TELLING)) {
      this.#took(field, (field as HTMLInputElement).value);
    }
  }

  #show(state: string) {
    if (state === this.#state) {
      return;
    }
    this.#state = state;
    this.dataset.state = state;
    this.#sign.textContent = this.texts[state] ?? '';
    window.clearTimeout(this.#quiet);
    this.#voice.textContent = '';
    if (state !== 'saving' && state !== this.#heard) {
      this.#quiet = window.setTimeout(() => this.#say(state), QUIET);
    }
  }

  /** Who browses the page finds the sign, and need not find what was spoken beside it. */
  #say(state: string) {
    this.#heard = state;
    this.#voice.textContent = this.texts[state] ?? '';
    this.#quiet = window.setTimeout(() => (this.#voice.textContent = ''), SPOKEN);
  }

  #on(target: EventTarget, type: string, listener: (event: Event) => void, capture = false) {
    target.addEventListener(type, listener, capture);
    this.#stop.push(() => target.removeEventListener(type, listener, capture));
  }
}

customElements.define('lb-save-state', SaveState);
