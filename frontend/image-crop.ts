interface Part {
  left: number;
  top: number;
  width: number;
  height: number;
}
type Side = 'left' | 'right';
type Edge = 'top' | 'bottom';
interface Grip {
  x: number;
  y: number;
  from: Part;
  side?: Side;
  edge?: Edge;
}

const STEP = 0.01;
const LARGE_STEP = 0.1;
const ZOOM = 1.1;
/** Of the largest frame: what is smaller shows nothing but pixels. */
const SMALLEST = 0.12;

const within = (value: number, most: number) => Math.min(Math.max(value, 0), most);

/**
 * <lb-image-crop>: a frame over the server's <img>, always inside of it and always of the same shape.
 *
 * Properties: region {left, top, width, height} in fractions of the image, ratio (width of the frame by its height, in those fractions), texts {frame, help, larger,
 * smaller, position with {width} {left} {top}}. Event: framed {its four}, once it rests.
 * Mouse and touch: drag it, or a corner; two fingers or the wheel for its size; a tap elsewhere brings it there. Keyboard: arrows move (Shift: far), + and - size.
 */
class ImageCrop extends HTMLElement {
  texts: Record<string, string> = {};
  region: Part = { left: 0, top: 0, width: 1, height: 1 };
  ratio = 1;
  #stage = document.createElement('div');
  #frame = document.createElement('div');
  #voice = document.createElement('div');
  #fingers = new Map<number, { x: number; y: number }>();
  #grip?: Grip;
  #pinch = 0;
  #telling = 0;

  connectedCallback() {
    if (this.#stage.isConnected) {
      return;
    }
    const help = document.createElement('p');
    help.id = 'crop-help';
    help.className = 'crop__help';
    help.textContent = this.texts.help;
    this.#stage.className = 'crop__stage';
    this.#frame.className = 'crop__frame';
    this.#frame.tabIndex = 0;
    // The arrows are the frame's, also where a screen reader would take them
    this.#frame.role = 'application';
    this.#frame.ariaLabel = this.texts.frame;
    this.#frame.setAttribute('aria-describedby', help.id);
    for (const corner of ['top-left', 'top-right', 'bottom-left', 'bottom-right']) {
      const handle = document.createElement('span');
      handle.className = 'crop__corner';
      handle.dataset.corner = corner;
      this.#frame.append(handle);
    }
    this.#voice.className = 'sr';
    this.#voice.role = 'status';
    const buttons = document.createElement('div');
    buttons.className = 'crop__size';
    buttons.append(this.#button(this.texts.smaller, 1 / ZOOM), this.#button(this.texts.larger, ZOOM));
    const image = this.querySelector('img')!;
    this.#stage.style.setProperty('--ratio', String(Number(image.getAttribute('width')) / Number(image.getAttribute('height'))));
    this.#stage.append(image, this.#frame);
    this.append(help, this.#stage, buttons, this.#voice);

    this.#stage.addEventListener('pointerdown', this.#down);
    this.#stage.addEventListener('pointermove', this.#move);
    this.#stage.addEventListener('pointerup', this.#up);
    this.#stage.addEventListener('pointercancel', this.#up);
    this.#stage.addEventListener('pointerleave', this.#settle);
    this.#stage.addEventListener('wheel', this.#wheel, { passive: false });
    this.#frame.addEventListener('keydown', this.#key);
    this.addEventListener('focusout', this.#settle);
    this.#draw();
  }

  disconnectedCallback() {
    window.clearTimeout(this.#telling);
  }

  #down = (event: PointerEvent) => {
    if (event.button !== 0) {
      return;
    }
    event.preventDefault();
    this.#stage.setPointerCapture(event.pointerId);
    this.#frame.focus({ preventScroll: true });
    const at = this.#at(event);
    this.#fingers.set(event.pointerId, at);
    if (this.#fingers.size === 2) {
      this.#grip = undefined;
      this.#pinch = this.#apart();
      return;
    }
    const [edge, side] = ((event.target as HTMLElement).dataset.corner ?? '').split('-') as [Edge?, Side?];
    if (!this.#frame.contains(event.target as Node)) {
      this.#place({ ...this.region, left: at.x - this.region.width / 2, top: at.y - this.region.height / 2 });
    }
    this.#grip = { ...at, from: { ...this.region }, side, edge };
  };

  #move = (event: PointerEvent) => {
    if (!this.#fingers.has(event.pointerId)) {
      return;
    }
    const at = this.#at(event);
    this.#fingers.set(event.pointerId, at);
    if (this.#fingers.size === 2) {
      const apart = this.#apart();
      this.#size(apart / this.#pinch);
      this.#pinch = apart;
    } else if (this.#grip?.side) {
      this.#pull(this.#grip, at);
    } else if (this.#grip) {
      const { x, y, from } = this.#grip;
      this.#place({ ...from, left: from.left + at.x - x, top: from.top + at.y - y });
    }
  };

  #up = (event: PointerEvent) => {
    this.#fingers.delete(event.pointerId);
    this.#grip = undefined;
    this.#settle();
  };

  #wheel = (event: WheelEvent) => {
    event.preventDefault();
    this.#size(event.deltaY < 0 ? ZOOM : 1 / ZOOM);
  };

  #key = (event: KeyboardEvent) => {
    const step = event.shiftKey ? LARGE_STEP : STEP;
    const { left, top } = this.region;
    const to: Record<string, () => void> = {
      ArrowLeft: () => this.#place({ ...this.region, left: left - step }),
      ArrowRight: () => this.#place({ ...this.region, left: left + step }),
      ArrowUp: () => this.#place({ ...this.region, top: top - step }),
      ArrowDown: () => this.#place({ ...this.region, top: top + step }),
      '+': () => this.#size(ZOOM),
      '=': () => this.#size(ZOOM),
      '-': () => this.#size(1 / ZOOM),
    };
    if (to[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      to[event.key]();
    }
  };

  /** The opposite corner stays where it is. */
  #pull({ from, side, edge }: Grip, at: { x: number; y: number }) {
    const right = from.left + from.width;
    const bottom = from.top + from.height;
    const wide = side === 'left' ? right - at.x : at.x - from.left;
    const high = edge === 'top' ? bottom - at.y : at.y - from.top;
    const room = Math.min(side === 'left' ? right : 1 - from.left, (edge === 'top' ? bottom : 1 - from.top) * this.ratio);
    const width = Math.min(Math.max(wide, high * this.ratio, this.#least()), room);
    const height = width / this.ratio;
    this.#place({ left: side === 'left' ? right - width : from.left, top: edge === 'top' ? bottom - height : from.top, width, height });
  }

  /** Its middle stays where it is, as far as the image allows. */
  #size(factor: number) {
    const { left, top, width, height } = this.region;
    const wider = Math.min(Math.max(width * factor, this.#least()), this.#most());
    const higher = wider / this.ratio;
    this.#place({ left: left + (width - wider) / 2, top: top + (height - higher) / 2, width: wider, height: higher });
  }

  #place(part: Part) {
    this.region = { ...part, left: within(part.left, 1 - part.width), top: within(part.top, 1 - part.height) };
    this.#draw();
    window.clearTimeout(this.#telling);
    this.#telling = window.setTimeout(this.#settle, 250);
  }

  /** At the latest when one turns to the buttons: what is cut is what one sees. */
  #settle = () => {
    if (!this.#telling) {
      return;
    }
    window.clearTimeout(this.#telling);
    this.#telling = 0;
    this.dispatchEvent(new CustomEvent('framed', { detail: this.region }));
    const percent = (side: keyof Part) => String(Math.round(this.region[side] * 100));
    this.#voice.textContent = this.texts.position.replace('{width}', percent('width')).replace('{left}', percent('left')).replace('{top}', percent('top'));
  };

  #draw() {
    for (const side of ['left', 'top', 'width', 'height'] as const) {
      this.#stage.style.setProperty(`--${side}`, `${this.region[side] * 100}%`);
    }
  }

  #most() {
    return Math.min(1, this.ratio);
  }

  #least() {
    return this.#most() * SMALLEST;
  }

  #at(event: PointerEvent) {
    const place = this.#stage.getBoundingClientRect();
    return { x: (event.clientX - place.left) / place.width, y: (event.clientY - place.top) / place.height };
  }

  #apart() {
    const [one, other] = [...this.#fingers.values()];
    return Math.max(Math.hypot(one.x - other.x, one.y - other.y), 0.01);
  }

  #button(label: string, factor: number) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn--line btn--dense';
    button.textContent = label;
    button.addEventListener('click', () => {
      this.#size(factor);
      this.#settle();
    });
    return button;
  }
}

customElements.define('lb-image-crop', ImageCrop);
