interface Typed {
  block: string;
  field: string;
  /** What the field may hold on the server: the value before, and each one that may have been sent since. */
  bases: Array<{ value: string; order: number }>;
  value: string;
  order: number;
}

/** So many values sent without an answer are remembered of one field; then the oldest but the first go. */
const MOST = 40;

/**
 * What was typed in the fields with [data-field] and the server has not confirmed. Kept for this tab and page, so that it outlives a reload: after a restart
 * of the server the page starts anew, and is given it back.
 */
export class Unconfirmed {
  /** Which page this is: its address changes with a title, and only after the page is there. */
  page = '';
  #typed = new Map<string, Typed>();
  #before = new WeakMap<Element, string>();
  #order = 0;

  get #key() {
    return `lb-typed:${this.page}`;
  }

  get isEmpty() {
    return this.#typed.size === 0;
  }

  /** What a field holds when somebody enters it. */
  enter(field: Element, value: string) {
    if (!this.#typed.has(this.#name(field))) {
      this.#before.set(field, value);
    }
  }

  type(field: Element, value: string) {
    const name = this.#name(field);
    const typed = this.#typed.get(name) ?? {
      block: this.#block(field),
      field: (field as HTMLElement).dataset.field ?? '',
      bases: [{ value: this.#before.get(field) ?? '', order: 0 }],
      value,
      order: 0,
    };
    typed.value = value;
    typed.order = ++this.#order;
    this.#typed.set(name, typed);
    this.#before.set(field, value);
  }

  /** A value that may be on its way to the server. */
  send(field: Element, value: string) {
    const typed = this.#typed.get(this.#name(field));
    if (typed && typed.bases.at(-1)?.value !== value) {
      typed.bases.push({ value, order: typed.order });
      if (typed.bases.length > MOST) {
        typed.bases.splice(1, 1);
      }
    }
  }

  /** The latest of what was typed; 0 for nothing. */
  get latest() {
    return Math.max(0, ...[...this.#typed.values()].map((typed) => typed.order));
  }

  confirm(order: number) {
    for (const [name, typed] of this.#typed) {
      if (typed.order <= order) {
        this.#typed.delete(name);
      } else {
        const known = typed.bases.filter((base) => base.order <= order).length;
        typed.bases.splice(0, Math.max(0, known - 1));
      }
    }
    this.keep();
  }

  forget() {
    this.#typed.clear();
    this.keep();
  }

  keep() {
    try {
      if (this.isEmpty) {
        sessionStorage.removeItem(this.#key);
      } else {
        sessionStorage.setItem(this.#key, JSON.stringify([...this.#typed.values()]));
      }
    } catch {
      // No room, or no leave to store: then a reload costs what was not sent yet.
    }
  }

  /** What an earlier load of this page left, once. */
  takeEarlier() {
    try {
      const earlier = JSON.parse(sessionStorage.getItem(this.#key) ?? '[]') as Typed[];
      return earlier.map(({ block, field, bases, value }) => ({ block, field, bases: bases.map((base) => base.value), value }));
    } catch {
      return [];
    }
  }

  #name(field: Element) {
    return `${this.#block(field)} ${(field as HTMLElement).dataset.field}`;
  }

  #block(field: Element) {
    return field.closest<HTMLElement>('[data-block-id]')?.dataset.blockId ?? '';
  }
}
