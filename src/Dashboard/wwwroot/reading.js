// Brings the current figure of 读报道 into view, in the text and in the list.
export function show(reading) {
  for (const current of reading.querySelectorAll(".current")) {
    current.scrollIntoView({ block: "nearest" });
  }
}
