/** So many are kept. */
const MOST = 8;
const KEY = 'lb-searches';

/**
 * The last searches of whoever looks, kept by this browser alone. Of one person at a time: who signs out, and whoever comes then, has none.
 * Where there is no leave to store, nothing is kept.
 */
export class RecentSearches {
  #person;
  /** @param person who looks; empty for a visitor */
  constructor(person) {
    this.#person = person;
  }

  /** The last one first. Those of others go. */
  get all() {
    try {
      const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null');
      if (kept?.person === this.#person() && Array.isArray(kept.words)) {
        return kept.words.filter((words) => typeof words === 'string').slice(0, MOST);
      }
      localStorage.removeItem(KEY);
    } catch {
      // No leave to store, or not ours: none.
    }
    return [];
  }

  add(words) {
    this.#keep([words, ...this.all.filter((one) => one.toLowerCase() !== words.toLowerCase())].slice(0, MOST));
  }

  clear() {
    this.#keep([]);
  }

  #keep(words) {
    try {
      if (words.length > 0) {
        localStorage.setItem(KEY, JSON.stringify({ person: this.#person(), words }));
      } else {
        localStorage.removeItem(KEY);
      }
    } catch {
      // As above.
    }
  }
}
