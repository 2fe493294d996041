// Pastes a block from Excel or WPS into the table of 表格填报: cells come as lines of tab-separated texts.
export function listen(table, page) {
  table.addEventListener("paste", event => {
    const input = event.target.closest("input[data-row]");
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!input || !/[\t\n]/.test(text.trimEnd())) {
      return;
    }

    event.preventDefault();
    page.invokeMethodAsync("PasteAsync", Number(input.dataset.row), text);
  });
  table.addEventListener("keydown", event => {
    const input = event.target.closest("input[data-row]");
    const step = event.key === "Enter" || event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (!input || step === 0) {
      return;
    }

    event.preventDefault();
    table.querySelector(`input[data-row="${Number(input.dataset.row) + step}"][data-column="${input.dataset.column}"]`)?.focus();
  });
}
