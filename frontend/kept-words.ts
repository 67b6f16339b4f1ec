import { Attic } from './attic';

interface Word {
  field: string;
  /** What the field held before. */
  before: string;
  value: string;
}

/** Where the words of each form of this page lie: what the server stores may have taken the form away. */
const attics = new Map<string, Attic>();
addEventListener('lb-words-stored', (event) => attics.get((event as CustomEvent).detail)?.keep([]));

/**
 * <lb-kept-words>: what is typed into the fields with [data-field] of what it stands in lies in the browser until the server says that it is stored, at most 30 days. Whoever
 * comes back to the form is given it back. Method for the server: giveBack(person, form). Event: words-before {words}. On window, from the server: lb-words-stored, with person and form.
 */
class KeptWords extends HTMLElement {
  #attic?: Attic;
  #form?: HTMLElement;
  #words = new Map<string, Word>();
  #before = new WeakMap<Element, string>();

  connectedCallback() {
    this.#form = this.parentElement!;
    this.#form.addEventListener('focusin', this.#enter);
    this.#form.addEventListener('input', this.#type);
  }

  disconnectedCallback() {
    this.#form?.removeEventListener('focusin', this.#enter);
    this.#form?.removeEventListener('input', this.#type);
    this.#attic?.leave();
  }

  async giveBack(person: string, form: string) {
    this.#attic = new Attic(person, form);
    attics.set(`${person}:${form}`, this.#attic);
    await this.#attic.take((left) => {
      left.forEach(({ field, bases, value }) => this.#words.set(field, { field, before: bases[0].value, value }));
      this.#keep();
    });
    if (this.#words.size > 0) {
      this.dispatchEvent(new CustomEvent('words-before', { detail: { words: [...this.#words.values()] } }));
    }
  }

  #enter = (event: Event) => {
    const field = this.#field(event);
    if (field && !this.#before.has(field)) {
      this.#before.set(field, field.value);
    }
  };

  #type = (event: Event) => {
    const field = this.#field(event);
    if (field) {
      const name = field.dataset.field!;
      const before = this.#words.get(name)?.before ?? this.#before.get(field) ?? '';
      this.#words.set(name, { field: name, before, value: field.value });
      this.#keep();
    }
  };

  #keep() {
    this.#attic?.keep([...this.#words.values()].filter(({ before, value }) => value !== before)
      .map(({ field, before, value }) => ({ block: '', kind: '', field, bases: [{ value: before, order: 0 }], value, order: 0 })));
  }

  #field(event: Event) {
    return (event.target as Element).closest<HTMLInputElement>('[data-field]');
  }
}

customElements.define('lb-kept-words', KeptWords);
