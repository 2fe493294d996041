// Opens the question before what cannot be undone: the browser keeps the focus in it, and gives it back afterwards.
export function open(dialog) {
  if (!dialog.open) {
    dialog.showModal();
  }
}
