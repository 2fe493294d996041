// Copies a text. An intranet site without https has no clipboard of the new kind: the old command does it there.
export async function copy(area) {
  area.focus();
  area.select();
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    return document.execCommand("copy");
  }
}
