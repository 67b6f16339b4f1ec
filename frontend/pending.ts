// What has been typed and is not with the server yet, over all fields of the page. While something waits, leaving the page asks first.
const waiting = new Set<object>();
const listeners = new Set<() => void>();

export const pending = {
  add(field: object) {
    waiting.add(field);
    listeners.forEach((listener) => listener());
  },
  remove(field: object) {
    waiting.delete(field);
    listeners.forEach((listener) => listener());
  },
  get isEmpty() {
    return waiting.size === 0;
  },
  listen(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

window.addEventListener('beforeunload', (event) => {
  if (!pending.isEmpty) {
    event.preventDefault();
  }
});
