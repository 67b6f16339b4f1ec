import { Attic } from './attic';

export interface Typed {
  block: string;
  /** Of the block: where it is deleted meanwhile, what was typed is offered in one of its kind. */
  kind: string;
  field: string;
  /** What the field may hold on the server: the value before, and each one that may have been sent since. */
  bases: Array<{ value: string; order: number }>;
  value: string;
  order: number;
}

/** So many values sent without an answer are remembered of one field; then the oldest but the first go. */
const MOST = 40;

/**
 * What was typed in the fields with [data-field] and the server has not confirmed. Kept in the browser's attic, so that it outlives the page and its tab: whoever
 * opens the editor again is given it back.
 */
export class Unconfirmed {
  #attic?: Attic;
  #typed = new Map<string, Typed>();
  /** Confirmed, but not stored: a choice between two versions is open, or a limit is broken. */
  #unsettled = new Map<string, Typed>();
  /** What earlier pages left and this one has given to the server. */
  #given: Typed[] = [];
  #before = new WeakMap<Element, string>();
  #order = 0;
  #kept = true;

  /** Whose typing it is, and in what: the page's address changes with a title. */
  open(person: string, page: string) {
    this.#attic = new Attic(person, page);
  }

  get isEmpty() {
    return this.#typed.size === 0 && this.#given.length === 0;
  }

  /** Whether it would come back if the page went now. */
  get isKept() {
    return this.#kept;
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
      block: this.#block(field)?.dataset.blockId ?? '',
      kind: this.#block(field)?.dataset.kind ?? '',
      field: (field as HTMLElement).dataset.field ?? '',
      bases: [{ value: this.#before.get(field) ?? '', order: 0 }],
      value,
      order: 0,
    };
    typed.value = value;
    typed.order = ++this.#order;
    this.#typed.set(name, typed);
    this.#unsettled.delete(name);
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
    return Math.max(0, ...[...this.#typed.values(), ...this.#given].map((typed) => typed.order));
  }

  /** @param settled whether all of it is stored */
  confirm(order: number, settled: boolean) {
    for (const [name, typed] of this.#typed) {
      if (typed.order <= order) {
        this.#typed.delete(name);
        this.#unsettled.set(name, typed);
      } else {
        const known = typed.bases.filter((base) => base.order <= order).length;
        typed.bases.splice(0, Math.max(0, known - 1));
      }
    }
    this.#given.filter((typed) => typed.order <= order).forEach((typed) => this.#unsettled.set(`${typed.block} ${typed.field}`, typed));
    this.#given = this.#given.filter((typed) => typed.order > order);
    if (settled) {
      this.#unsettled.clear();
    }
    this.keep();
  }

  settle() {
    if (this.#unsettled.size > 0) {
      this.#unsettled.clear();
      this.keep();
    }
  }

  forget() {
    this.#typed.clear();
    this.#unsettled.clear();
    this.#given = [];
    this.keep();
  }

  keep() {
    this.#kept = this.#attic?.keep([...this.#given, ...this.#unsettled.values(), ...this.#typed.values()]) ?? false;
  }

  /** What earlier pages left that are there no more, once; kept as this page's until it is confirmed. */
  async takeEarlier() {
    await this.#attic?.take((left) => {
      left.forEach((typed) => this.#given.push({ ...typed, order: ++this.#order }));
      this.keep();
    });
    return this.#given.map(({ block, kind, field, bases, value }) => ({ block, kind, field, bases: bases.map((base) => base.value), value }));
  }

  #name(field: Element) {
    return `${this.#block(field)?.dataset.blockId ?? ''} ${(field as HTMLElement).dataset.field}`;
  }

  #block(field: Element) {
    return field.closest<HTMLElement>('[data-block-id]');
  }
}
