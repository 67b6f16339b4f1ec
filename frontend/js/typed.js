/* A zero character comes along where one pastes out of some programs. Nobody sees it and no database stores it: it goes before any field hears of it. */
addEventListener('input', event => {
  const field = event.composedPath()[0];
  if (!field.value?.includes?.('\0')) return;
  const caret = field.selectionStart === null ? undefined : field.value.slice(0, field.selectionStart).replaceAll('\0', '').length;
  field.value = field.value.replaceAll('\0', '');
  if (caret !== undefined) field.setSelectionRange(caret, caret);
}, true);
