import { type Place, isSame, placeOf, places } from './block-lanes';

interface Teller {
  tell: (what: string, moved: HTMLElement[], place: Place) => void;
  /** null for none. */
  showGap: (place: Place | null, height: number) => HTMLElement;
  /** @param block the one whose handle was used */
  drop: (moved: HTMLElement[], to: Place, block: HTMLElement) => void;
}

/** Blocks in the air, by keyboard: they stay where they are, and a gap shows where they would land. */
export class BlockLift {
  #list: HTMLElement;
  #teller: Teller;
  #lifted: { block: HTMLElement; moved: HTMLElement[]; places: Place[]; from: number; to: number } | null = null;

  constructor(list: HTMLElement, teller: Teller) {
    this.#list = list;
    this.#teller = teller;
  }

  get isUp(): boolean {
    return this.#lifted !== null;
  }

  start(block: HTMLElement, moved: HTMLElement[]) {
    const all = places(this.#list, moved);
    const from = all.findIndex((place) => isSame(place, placeOf(moved)));
    this.#lifted = { block, moved, places: all, from, to: from };
    moved.forEach((one) => one.classList.add('is-lifted'));
    this.#teller.tell('lifted', moved, placeOf(moved));
  }

  /** Whether the key was meant for it. */
  key(event: KeyboardEvent): boolean {
    const { block, moved, places: all, from, to } = this.#lifted!;
    const last = all.length - 1;
    const moves: Record<string, number> = { ArrowUp: to - 1, ArrowDown: to + 1, Home: 0, End: last };
    if (event.key in moves) {
      const next = Math.max(0, Math.min(last, moves[event.key]));
      this.#lifted!.to = next;
      const gap = this.#teller.showGap(next === from ? null : all[next], moved[0].offsetHeight);
      this.#teller.tell('moved', moved, all[next]);
      (next === from ? block : gap).scrollIntoView({ block: 'nearest' });
    } else if (event.key === ' ' || event.key === 'Enter') {
      if (to === from) {
        this.cancel();
      } else {
        this.#putDown();
        this.#teller.drop(moved, all[to], block);
      }
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      this.cancel();
      return event.key === 'Escape';
    }
    return true;
  }

  cancel() {
    if (this.#lifted) {
      const { moved, places: all, from } = this.#lifted;
      this.#putDown();
      this.#teller.showGap(null, 0);
      this.#teller.tell('cancelled', moved, all[from]);
    }
  }

  #putDown() {
    this.#lifted!.moved.forEach((block) => block.classList.remove('is-lifted'));
    this.#lifted = null;
  }
}
