// Saves a chart's picture as PNG: the same SVG that "SVG" saves, drawn on a canvas at twice its size.
document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[data-png]");
  if (!link) return;
  event.preventDefault();
  const image = new Image();
  const text = await (await fetch(link.dataset.png)).text();
  image.src = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  canvas.toBlob((blob) => {
    const save = document.createElement("a");
    save.href = URL.createObjectURL(blob);
    save.download = link.download;
    save.click();
    setTimeout(() => URL.revokeObjectURL(save.href), 10_000);
  });
});
