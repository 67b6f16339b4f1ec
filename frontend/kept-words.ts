import { Attic } from './attic';

interface Word {
  field: string;
  /** What the field held before. */
  before: string;
  value: string;
}

/** Those of this page: what the server stores may have taken the form away. */
const forms = new Map<string, KeptWords>();
addEventListener('lb-words-stored', (event) => {
  const { form, field, value } = (event as CustomEvent).detail;
  forms.get(form)?.forget(field, value);
});

/**
 * <lb-kept-words>: what is typed into the fields with [data-field] of what it stands in lies in the browser until the server says that it is stored, at most 30 days. Whoever
 * comes back to the form is given it back, where it is the same person: others at the same browser are not. Method for the server: giveBack(form). Event: words-before {words}. On window, from the
 * server: lb-words-stored {form}, or {form, field, value} of one that is stored by itself.
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

  async giveBack(form: string) {
    const person = document.querySelector<HTMLElement>('.frame[data-person]')?.dataset.person;
    if (!person) {
      return;
    }
    this.#attic = new Attic(person, form);
    forms.set(form, this);
    await this.#attic.take((left) => {
      left.forEach(({ field, bases, value }) => this.#words.set(field, { field, before: bases[0].value, value }));
      this.#keep();
    });
    if (this.#words.size > 0) {
      this.dispatchEvent(new CustomEvent('words-before', { detail: { words: [...this.#words.values()] } }));
    }
  }

  /** @param value of the field that is stored: what is typed since then is still to be */
  forget(field?: string, value?: string) {
    const word = this.#words.get(field ?? '');
    if (!field) {
      this.#words.clear();
    } else if (word) {
      word.before = value ?? '';
    }
    this.#keep();
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
