/** Blocks stand one below the other in lanes: the list itself, and each `.eb__slot` within a block that holds others. */
export interface Place {
  lane: HTMLElement;
  /** The block in front of which; null for the end of the lane. */
  before: HTMLElement | null;
}

/** What may not stand within a block of that kind, as the server refuses it too. */
const REFUSED: Record<string, string[]> = { columns: ['columns', 'foldable'], foldable: ['foldable'] };

export function blocksOf(lane: Element): HTMLElement[] {
  return [...lane.querySelectorAll<HTMLElement>(':scope > .eb:not(.eb--lifted)')];
}

export function slotsOf(block: Element): HTMLElement[] {
  return [...block.querySelectorAll<HTMLElement>(':scope > .eb__slots > .eb__slot')];
}

/** Whether a block of that kind may stand there. */
export function mayHoldKind(lane: Element, kind: string): boolean {
  const holder = lane.closest<HTMLElement>('.eb');
  return !holder || (!(REFUSED[holder.dataset.kind ?? ''] ?? []).includes(kind) && mayHoldKind(holder.parentElement!, kind));
}

export function mayHold(lane: Element, block: HTMLElement): boolean {
  return !block.contains(lane) && mayHoldKind(lane, block.dataset.kind ?? '');
}

/** Every place where those blocks may go, in the order of reading. */
export function places(list: HTMLElement, moved: HTMLElement[]): Place[] {
  const found: Place[] = [];
  const walk = (lane: HTMLElement) => {
    const open = moved.every((block) => mayHold(lane, block));
    for (const block of blocksOf(lane).filter((one) => !moved.includes(one))) {
      if (open) {
        found.push({ lane, before: block });
      }
      slotsOf(block).forEach(walk);
    }
    if (open) {
      found.push({ lane, before: null });
    }
  };
  walk(list);
  return found;
}

/** Where they stand now, once they are out of the way themselves. */
export function placeOf(moved: HTMLElement[]): Place {
  const lane = moved[0].parentElement!;
  const behind = blocksOf(lane);
  return { lane, before: behind.slice(behind.indexOf(moved[0])).find((block) => !moved.includes(block)) ?? null };
}

/** From 0, once the moved ones are out of the way. */
export function indexOf(place: Place, moved: HTMLElement[]): number {
  const others = blocksOf(place.lane).filter((block) => !moved.includes(block));
  return place.before ? others.indexOf(place.before) : others.length;
}

/** As the server names a place: the block before it, or the slot it begins; '' for the first of all. */
export function nameOf(place: Place, moved: HTMLElement[]): string {
  const others = blocksOf(place.lane).filter((block) => !moved.includes(block));
  return others[indexOf(place, moved) - 1]?.dataset.blockId ?? place.lane.dataset.slot ?? '';
}

export function isSame(one: Place, other: Place): boolean {
  return one.lane === other.lane && one.before === other.before;
}
