import type { Typed } from './unconfirmed';

/** Whatever nobody has come back for is thrown away after that, in milliseconds: 30 days. */
const OLDEST = 30 * 24 * 3600 * 1000;
/** Where a browser can't tell which pages live, one that has written nothing for so long counts as gone. */
const SILENT = 5 * 60 * 1000;
const PREFIX = 'lb-typed:';

/**
 * Where a browser keeps unconfirmed typing: one entry in localStorage for each person, resource or form, and open page. A page holds a lock named as its entry for as long as
 * it lives, so no other page takes what it still holds. Locks exist where the address is secure; elsewhere a page's age decides, and what this tab itself left.
 */
export class Attic {
  #of: string;
  #key: string;
  #before = '';
  #leave = () => {};

  constructor(person: string, page: string) {
    this.#of = `${PREFIX}${person}:${page}:`;
    this.#key = this.#of + [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');
    navigator.locks?.request(this.#key, () => new Promise<void>((left) => (this.#leave = left)));
    try {
      this.#before = sessionStorage.getItem(PREFIX) ?? '';
      sessionStorage.setItem(PREFIX, this.#key);
    } catch {
      // No leave to store.
    }
  }

  /** What is kept is there for the next one who opens this, also in the same page. */
  leave() {
    this.#leave();
  }

  /** @return whether it is kept */
  keep(typed: Typed[]): boolean {
    try {
      if (typed.length === 0) {
        localStorage.removeItem(this.#key);
        return true;
      }
      return this.#put(typed) || this.#put(typed.map((one) => ({ ...one, bases: [one.bases[0], ...one.bases.slice(1).slice(-1)] })));
    } catch {
      return false;
    }
  }

  /** What pages that live no more have left for this person and resource, the oldest first. @param given gets it, and keeps it before it goes */
  async take(given: (left: Typed[]) => void): Promise<void> {
    for (const { key } of this.#entries()) {
      const taken = () => {
        const left = this.#read(key)?.typed ?? [];
        if (left.length > 0) {
          given(left);
        }
        localStorage.removeItem(key);
      };
      if (navigator.locks) {
        await navigator.locks.request(key, { ifAvailable: true }, (lock) => lock && taken());
      } else if (key === this.#before || (this.#read(key)?.at ?? 0) < Date.now() - SILENT) {
        taken();
      }
    }
  }

  #put(typed: Typed[]): boolean {
    try {
      localStorage.setItem(this.#key, JSON.stringify({ at: Date.now(), typed }));
      return true;
    } catch {
      // No room: perhaps there is for less.
      return false;
    }
  }

  /** Those of others that are too old go. */
  #entries() {
    try {
      const all = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).map((key) => ({ key, at: this.#read(key)?.at ?? 0 }));
      all.filter(({ at }) => at < Date.now() - OLDEST).forEach(({ key }) => localStorage.removeItem(key));
      return all.filter(({ key, at }) => at >= Date.now() - OLDEST && key.replace(/[^:]*$/, '') === this.#of && key !== this.#key).sort((one, other) => one.at - other.at);
    } catch {
      return [];
    }
  }

  #read(key: string): { at: number; typed: Typed[] } | null {
    try {
      return JSON.parse(localStorage.getItem(key) ?? 'null');
    } catch {
      return null;
    }
  }
}
