// Saves a chart's picture as PNG, and copies it as a picture or as a table. All of it comes from the chart's own files.
async function picture(address, scale) {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([await text(address)], { type: "image/svg+xml" }));
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

async function text(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.text();
}

function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

async function copyTable(address) {
  const html = await text(address);
  const rows = new DOMParser().parseFromString(html, "text/html").querySelectorAll("tr");
  const plain = [...rows].map((row) => [...row.cells].map((cell) => cell.textContent.replace(/\s+/g, " ")).join("\t")).join("\n");
  // The older way works on an intranet address without https too.
  const fill = (event) => {
    event.preventDefault();
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", plain);
  };
  document.addEventListener("copy", fill, { once: true });
  if (!document.execCommand("copy")) {
    document.removeEventListener("copy", fill);
    throw new Error("refused");
  }
}

document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[data-png]");
  if (link) {
    event.preventDefault();
    save(await picture(link.dataset.png, Number(link.dataset.scale)), link.download);
    return;
  }

  const button = event.target.closest("button[data-copy]");
  if (!button) return;
  const said = button.closest("figure").querySelector("[data-said]");
  try {
    if (button.dataset.copy === "table") {
      await copyTable(button.dataset.address);
    } else {
      await navigator.clipboard.write([new ClipboardItem({ "image/png": picture(button.dataset.address, 2) })]);
    }
    said.textContent = said.dataset.done;
  } catch {
    said.textContent = said.dataset.failed;
  }
});
