// Blocks of cells to and from Excel and WPS: lines of texts with tabs between.
const block = /[\t\n]/;

export class Clipboard {
  constructor(sheet, page) {
    this.sheet = sheet;
    this.page = page;
    this.idle = Promise.resolve();
    const { root } = sheet;
    root.addEventListener("paste", (event) => this.paste(event));
    root.addEventListener("copy", (event) => this.copy(event));
    root.addEventListener("cut", (event) => this.copy(event) && this.sheet.keys.clear());
  }

  paste(event) {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const into = event.target.closest("tr[data-row]");
    if (!into || event.target.dataset.field === "explanation" || !block.test(text.trimEnd())) {
      return;
    }

    event.preventDefault();
    const below = this.sheet.cells.downFrom(into.dataset.row).map((row) => row.dataset.row);
    this.idle = this.read(below, text);
  }

  // A block that comes while the circuit is away is asked about until it is back.
  async read(below, text) {
    for (;;) {
      try {
        this.sheet.fill(await this.page.invokeMethodAsync("Paste", below, text));
        return;
      } catch {
        await new Promise((later) => setTimeout(later, 1000));
      }
    }
  }

  // The chosen lines' values; a text chosen within one field is the browser's to copy.
  copy(event) {
    const { cells } = this.sheet;
    const chosen = cells.chosen();
    if (chosen.length < 2 || event.target.dataset?.field !== "value") {
      return false;
    }

    event.preventDefault();
    event.clipboardData.setData("text/plain", chosen.map((row) => cells.amount(row).value).join("\r\n"));
    return true;
  }

  // Every line that is shown: name, value, unit, last. The older way works on an intranet address without https too.
  copyTable() {
    const { root, cells } = this.sheet;
    const clean = (text) => text.replace(/\s+/g, " ").trim();
    const heads = [...root.querySelectorAll("thead th")].map((head) => clean(head.firstChild.textContent));
    const lines = cells.rows.map((row) => {
      const unit = row.querySelector("select");
      return [
        row.querySelector("th").textContent,
        cells.amount(row).value,
        unit.options[unit.selectedIndex]?.text ?? "",
        row.querySelector(".last").textContent,
      ];
    });
    const text = [[heads[0], heads[2], heads[3], heads[1]], ...lines].map((line) => line.map(clean).join("\t")).join("\r\n");
    document.addEventListener(
      "copy",
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        event.clipboardData.setData("text/plain", text);
      },
      { once: true, capture: true },
    );
    document.execCommand("copy");
  }
}
