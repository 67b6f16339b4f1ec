import { type Place, blocksOf, nameOf } from './block-lanes';
import { pastedPage } from './paste';

/** What is on the clipboard, as the server is asked to take it in. */
interface Wanted {
  form: 'html' | 'markdown' | 'address' | 'ours' | 'files';
  content: string;
  files: File[];
}
interface Upload extends HTMLElement {
  files: File[];
  maxFileSize: number;
  i18n: { error: { fileIsTooBig: string } };
  uploadFiles: (file: File) => void;
}
interface Text extends HTMLElement {
  value: string;
  flush: () => void;
  cut: () => { before: string; words: string };
}

const BREAKS = 'h1, h2, table, hr, img';
const IMAGES = ['image/jpeg', 'image/png', 'image/webp'];
const MARKDOWN = /^(#{1,4} \S|---$|\|.+\|$|[-*] \[[ x]?\] )/m;
const MARKED_LIST = /^([-*]|\d+\.) \S.*\n+([-*]|\d+\.) \S/m;
const ENDS = ['upload-success', 'upload-error', 'upload-abort', 'file-reject'];
/** Files on their way at the same time: the page itself needs connections too. */
const AT_ONCE = 3;

/** @param alone whether it would stand by itself: an address is then a block, in the midst of a text it is a link */
function wanted(data: DataTransfer, alone: boolean): Wanted | null {
  const html = data.getData('text/html');
  const text = data.getData('text/plain').trim();
  const files = [...data.files];
  // Copied from one of our own texts
  if (html.includes('data-pm-slice')) {
    return null;
  }
  const page = html ? pastedPage(html) : null;
  const words = page?.body.textContent?.trim() ?? '';
  if (files.length > 0 && !words) {
    return { form: 'files', content: kindsOf(files), files };
  }
  if (alone && /^https?:\/\/\S+$/i.test(text)) {
    const isOurs = URL.canParse(text) && new URL(text).origin === location.origin;
    return { form: isOurs ? 'ours' : 'address', content: text, files: [] };
  }
  if (page?.querySelector(BREAKS)) {
    const images = takeImages(page);
    return { form: 'html', content: page.body.innerHTML, files: images };
  }
  if (!page && (MARKDOWN.test(text) || MARKED_LIST.test(text))) {
    return { form: 'markdown', content: text, files: [] };
  }
  return null;
}

function kindsOf(files: File[]): string {
  return files.map((file) => (IMAGES.includes(file.type) ? 'image' : 'file')).join();
}

/** Images whose content came along are sent as files, each to its own block. */
function takeImages(page: Document): File[] {
  const files: File[] = [];
  page.querySelectorAll('img').forEach((image) => {
    const [, type, content] = /^data:(image\/(?:jpeg|png|webp));base64,(.+)$/s.exec(image.src) ?? [];
    image.removeAttribute('data-pasted');
    if (content) {
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      image.setAttribute('data-pasted', String(files.length));
      image.removeAttribute('src');
      files.push(new File([bytes], `image.${type.slice(6)}`, { type }));
    }
  });
  return files;
}

/**
 * What comes from elsewhere into the list of blocks: pasted into a text or between blocks, files dropped at a place. The server makes the blocks; then each
 * file goes the way of every upload, in its block, with progress, a way to cancel, and the sentence that says what is wrong.
 *
 * Event on the list: block-incoming {id, base, before, after, place, form, content, batch}; answered by done().
 */
export class BlockPaste {
  #batches = new Map<number, { files: File[]; behind: boolean }>();
  #last = 0;
  #queue: Array<() => void> = [];
  #running = 0;
  #line = document.createElement('div');

  constructor(
    private readonly list: HTMLElement,
    private readonly focus: (id: string, part: string) => void,
  ) {
    this.#line.className = 'eb-drop';
    list.addEventListener('text-paste', (event) => this.#intoText(event as CustomEvent<{ data: DataTransfer; empty: boolean }>));
    list.addEventListener('dragover', (event) => this.#over(event), true);
    list.addEventListener('dragleave', (event) => !list.contains(event.relatedTarget as Node) && this.#line.remove());
    list.addEventListener('drop', (event) => this.#dropped(event), true);
  }

  attach() {
    document.addEventListener('paste', this.#between);
  }

  detach() {
    document.removeEventListener('paste', this.#between);
    this.#line.remove();
  }

  /** @param waiting the blocks that wait for a file, by its number @param last where to go on; '' where nothing was stored */
  done(batch: number, waiting: Record<string, string>, last: string) {
    const { files, behind } = this.#batches.get(batch)!;
    this.#batches.delete(batch);
    Object.entries(waiting).forEach(([number, id]) => this.#send(files[Number(number)], id));
    if (!last) {
      return;
    }
    requestAnimationFrame(() => {
      const kind = this.list.querySelector<HTMLElement>(`.eb[data-block-id="${last}"]`)?.dataset.kind ?? '';
      this.focus(last, !['text', 'title'].includes(kind) ? 'handle' : behind ? 'start' : 'content');
    });
  }

  // ---- By the clipboard

  #intoText(event: CustomEvent<{ data: DataTransfer; empty: boolean }>) {
    const field = event.target as Text;
    const block = field.closest<HTMLElement>('.eb')!;
    const found = block.dataset.kind === 'text' ? wanted(event.detail.data, event.detail.empty) : null;
    if (!found) {
      return;
    }
    event.preventDefault();
    field.flush();
    const base = field.value;
    const { before, words: after } = field.cut();
    this.#tell({ id: block.dataset.blockId!, base, before, after, place: '' }, found);
  }

  #between = (event: ClipboardEvent) => {
    const active = document.activeElement as HTMLElement | null;
    const isField = active?.isContentEditable || active?.matches('input, textarea, select');
    const isHere = active === document.body || this.list.contains(active);
    if (event.defaultPrevented || isField || !isHere || !event.clipboardData || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) {
      return;
    }
    const text = event.clipboardData.getData('text/plain');
    const found = wanted(event.clipboardData, true) ?? { form: 'html' as const, content: event.clipboardData.getData('text/html') || paragraphs(text), files: [] };
    if (found.content) {
      event.preventDefault();
      const block = active?.closest<HTMLElement>('.eb') ?? blocksOf(this.list).at(-1);
      this.#tell({ id: '', base: '', before: '', after: '', place: block?.dataset.blockId ?? '' }, found);
    }
  };

  // ---- By drag and drop

  #over(event: DragEvent) {
    const place = this.#placeOf(event);
    if (!place) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    event.dataTransfer!.dropEffect = 'copy';
    const lane = (place.lane.querySelector(':scope > .eb > .eb__content') ?? place.lane).getBoundingClientRect();
    const last = blocksOf(place.lane).at(-1);
    const top = place.before ? place.before.getBoundingClientRect().top - 8 : (last?.getBoundingClientRect().bottom ?? lane.top) - 8;
    Object.assign(this.#line.style, { left: `${lane.left}px`, width: `${lane.width}px`, top: `${top}px` });
    document.body.append(this.#line);
  }

  #dropped(event: DragEvent) {
    const place = this.#placeOf(event);
    this.#line.remove();
    if (!place) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const files = [...event.dataTransfer!.files];
    if (files.length > 0) {
      this.#tell({ id: '', base: '', before: '', after: '', place: nameOf(place, []) }, { form: 'files', content: kindsOf(files), files });
    }
  }

  /** An upload that is there already takes its file itself. */
  #placeOf(event: DragEvent): Place | null {
    const target = event.target as Element;
    if (!event.dataTransfer?.types.includes('Files') || target.closest('vaadin-upload')) {
      return null;
    }
    const lane = target.closest<HTMLElement>('.eb__slot') ?? this.list;
    const before = blocksOf(lane).find((block) => {
      const { top, height } = block.getBoundingClientRect();
      return event.clientY < top + height / 2;
    });
    return { lane, before: before ?? null };
  }

  // ---- To the server

  #tell(where: { id: string; base: string; before: string; after: string; place: string }, { form, content, files }: Wanted) {
    const batch = ++this.#last;
    this.#batches.set(batch, { files, behind: where.after !== '' });
    this.list.dispatchEvent(new CustomEvent('block-incoming', { detail: { ...where, form, content, batch } }));
  }

  #send(file: File, id: string) {
    this.#queue.push(() => {
      const since = performance.now();
      const start = () => {
        const upload = this.list.querySelector<Upload>(`.eb[data-block-id="${id}"] vaadin-upload`);
        if (upload?.uploadFiles && upload.isConnected) {
          ENDS.forEach((end) => upload.addEventListener(end, ended, { once: true }));
          upload.addEventListener('upload-abort', () => this.#leave(id), { once: true });
          if (file.size > upload.maxFileSize) {
            upload.dispatchEvent(new CustomEvent('file-reject', { detail: { file, error: upload.i18n.error.fileIsTooBig } }));
          } else {
            upload.files = [file];
            upload.uploadFiles(file);
          }
        } else if (performance.now() - since < 10_000) {
          requestAnimationFrame(start);
        } else {
          ended();
        }
      };
      let over = false;
      const ended = () => {
        if (!over) {
          over = true;
          this.#running--;
          this.#next();
        }
      };
      start();
    });
    this.#next();
  }

  /** The block was there for the file that somebody called back. */
  #leave(id: string) {
    this.list.dispatchEvent(new CustomEvent('block-join', { detail: { id, base: '', into: '', intoBase: '', html: '' } }));
  }

  #next() {
    while (this.#running < AT_ONCE && this.#queue.length > 0) {
      this.#running++;
      this.#queue.shift()!();
    }
  }
}

function paragraphs(text: string): string {
  const box = document.createElement('div');
  for (const part of text.split(/\n\s*\n/).filter((words) => words.trim())) {
    const paragraph = document.createElement('p');
    paragraph.textContent = part.trim();
    box.append(paragraph);
  }
  return box.innerHTML;
}
