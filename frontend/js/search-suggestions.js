import { RecentSearches } from './recent-searches.js';

/** After the last keystroke, in milliseconds. */
const PAUSE = 120;
const SHORTEST = 2;

/** Of what a form sends: what is empty, and the order that goes without saying. It would stand in the address that people copy. */
function leaveOut(sent, form) {
  for (const name of new Set(sent.keys())) {
    const said = sent.getAll(name).filter((value) => value !== '' && value !== form.elements[name].dataset?.idle);
    sent.delete(name);
    said.forEach((value) => sent.append(name, value));
  }
}

/**
 * <lb-suggestions> in a search form: makes its field an ARIA combobox that suggests where to go, and while it is empty what was searched for last. Each suggestion is
 * a link; without a choice the form searches as ever. Attributes with its texts: data-label, data-recent, data-clear, data-number ("Suggestions : {0}").
 */
class Suggestions extends HTMLElement {
  #recent = new RecentSearches(() => this.closest('[data-person]')?.dataset.person ?? '');
  #box = document.createElement('div');
  #list = document.createElement('div');
  #clear = document.createElement('button');
  #voice = document.createElement('span');
  #active;
  #waiting = 0;
  #asking;
  #stop = new AbortController();

  connectedCallback() {
    const form = this.closest('form');
    const field = this.#field;
    if (!form || !field) {
      return;
    }
    this.#build(field);
    this.#stop = new AbortController();
    const listening = { signal: this.#stop.signal };
    field.addEventListener('input', () => this.#typed(), listening);
    field.addEventListener('focus', () => this.#showRecent(), listening);
    field.addEventListener('click', () => this.#showRecent(), listening);
    field.addEventListener('keydown', (event) => this.#pressed(event), listening);
    form.addEventListener('focusout', (event) => this.contains(event.relatedTarget) || this.#close(), listening);
    form.addEventListener('keydown', (event) => event.key === 'Escape' && this.#escape(event), listening);
    form.addEventListener('submit', () => this.#searched(), listening);
    form.addEventListener('formdata', (event) => leaveOut(event.formData, form), listening);
    // Once the page says who looks: the searches of whoever looked before go
    window.setTimeout(() => this.#recent.all);
  }

  disconnectedCallback() {
    this.#stop.abort();
    this.#close();
  }

  get #field() {
    return this.closest('form')?.querySelector('input[name="q"]');
  }

  get #options() {
    return [...this.#list.querySelectorAll('a')];
  }

  #build(field) {
    // A search field can't be a combobox
    field.type = 'text';
    field.enterKeyHint = 'search';
    field.autocomplete = 'off';
    field.spellcheck = false;
    if (!this.#list.id) {
      this.#list.id = `suggestions-${document.querySelectorAll('lb-suggestions').length}-${Math.random().toString(36).slice(2, 8)}`;
      this.#list.role = 'listbox';
      this.#list.ariaLabel = this.dataset.label ?? '';
      this.#clear.type = 'button';
      this.#clear.className = 'btn btn--quiet btn--dense';
      this.#clear.textContent = this.dataset.clear ?? '';
      this.#clear.addEventListener('click', () => this.#forget());
      this.#box.className = 'suggest';
      this.#box.hidden = true;
      this.#box.append(this.#list, this.#clear);
      this.#box.addEventListener('click', (event) => this.#chosen(event.target.closest('a')));
      // The field keeps the focus
      this.#box.addEventListener('mousedown', (event) => event.preventDefault());
      this.#voice.className = 'sr';
      this.#voice.ariaLive = 'polite';
      this.append(this.#box, this.#voice);
    }
    field.role = 'combobox';
    field.ariaAutoComplete = 'list';
    field.ariaExpanded = 'false';
    field.setAttribute('aria-controls', this.#list.id);
  }

  #typed() {
    const words = this.#field?.value.trim() ?? '';
    window.clearTimeout(this.#waiting);
    this.#asking?.abort();
    if (words.length < SHORTEST) {
      this.#close();
      this.#showRecent();
    } else {
      this.#waiting = window.setTimeout(() => this.#ask(words), PAUSE);
    }
  }

  async #ask(words) {
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    try {
      const answer = await fetch(`/suggestions?q=${encodeURIComponent(words)}`, { signal, headers: { Accept: 'application/json' } });
      const groups = answer.ok ? (await answer.json()) : [];
      if (!signal.aborted && document.activeElement === this.#field) {
        this.#show(groups, false);
      }
    } catch {
      // Replaced by a later one, or no connection: the box searches all the same.
      if (!signal.aborted) {
        this.#close();
      }
    }
  }

  #showRecent() {
    const recent = this.#field?.value.trim() === '' ? this.#recent.all : [];
    if (recent.length > 0) {
      const suggestions = recent.map((words) => ({ label: { pieces: [{ text: words, found: false }] }, address: `${this.closest('form').getAttribute('action')}?q=${encodeURIComponent(words)}`, words }));
      this.#show([{ title: this.dataset.recent ?? '', suggestions }], true);
    }
  }

  #show(groups, recent) {
    this.#activate(undefined);
    this.#list.replaceChildren(...groups.map((group) => this.#group(group)));
    this.#options.forEach((option, index) => (option.id = `${this.#list.id}-${index}`));
    this.#clear.hidden = !recent;
    this.#setOpen(this.#options.length > 0);
    this.#voice.textContent = (this.dataset.number ?? '').replace('{0}', String(this.#options.length));
  }

  #group({ title, suggestions }) {
    const group = document.createElement('div');
    group.role = 'group';
    group.ariaLabel = title;
    const heading = document.createElement('div');
    heading.className = 'suggest__title';
    heading.ariaHidden = 'true';
    heading.textContent = title;
    group.append(heading, ...suggestions.map((suggestion) => this.#option(suggestion)));
    return group;
  }

  /** What people wrote goes in as text. */
  #option({ label, address, attributes, words }) {
    const option = document.createElement('a');
    option.role = 'option';
    option.ariaSelected = 'false';
    option.tabIndex = -1;
    option.href = address;
    option.dataset.words = words ?? '';
    // In what language it is, where that is not the page's
    Object.entries(attributes ?? {}).forEach(([name, value]) => option.setAttribute(name, value));
    label.pieces.forEach(({ text, found }) => {
      const piece = document.createElement(found ? 'b' : 'span');
      piece.textContent = text;
      option.append(piece);
    });
    return option;
  }

  #pressed(event) {
    const options = this.#options;
    const open = !this.#box.hidden;
    const at = this.#active ? options.indexOf(this.#active) : -1;
    const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? options.length - 1 : at - 1 };
    if (this.#active) {
      Object.assign(to, { Home: 0, End: options.length - 1 });
    }
    if (event.isComposing) {
      return;
    }
    if (event.key === 'Enter' && open && this.#active) {
      event.preventDefault();
      this.#active.click();
    } else if (event.key in to && open) {
      event.preventDefault();
      // Beyond both ends is the field itself
      this.#activate(options[to[event.key]]);
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      this.#typed();
    }
  }

  #escape(event) {
    if (!this.#box.hidden) {
      event.preventDefault();
      this.#field?.focus();
      this.#close();
    }
  }

  #activate(option) {
    this.#active?.setAttribute('aria-selected', 'false');
    this.#active = option;
    if (option) {
      option.ariaSelected = 'true';
      option.scrollIntoView({ block: 'nearest' });
      this.#field?.setAttribute('aria-activedescendant', option.id);
    } else {
      this.#field?.removeAttribute('aria-activedescendant');
    }
  }

  /** The link leads on by itself. */
  #chosen(option) {
    const field = this.#field;
    if (option && field) {
      field.value = option.dataset.words ?? '';
      this.#close();
    }
  }

  #searched() {
    const words = this.#field?.value.trim();
    if (words) {
      this.#recent.add(words);
    }
    this.#close();
  }

  #forget() {
    this.#recent.clear();
    this.#field?.focus();
    this.#close();
  }

  #close() {
    window.clearTimeout(this.#waiting);
    this.#asking?.abort();
    this.#activate(undefined);
    this.#setOpen(false);
    this.#voice.textContent = '';
  }

  #setOpen(open) {
    this.#box.hidden = !open;
    this.#field?.setAttribute('aria-expanded', String(open));
  }
}

customElements.define('lb-suggestions', Suggestions);
