// Saves a file that the page has made.
export async function save(name, file) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([await file.arrayBuffer()]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
