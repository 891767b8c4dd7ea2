// Lets a teacher mark words with the mouse, and opens a section as soon as it is chosen.
// Without this file: tick the sentence, type its words, press the buttons.
"use strict";
{
  const picker = document.getElementById("picker");
  const words = document.getElementById("words");
  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed || !picker.contains(selection.anchorNode)) return;
    const labels = [...picker.querySelectorAll(".sents label")].filter((label) => selection.containsNode(label, true));
    const text = selection.toString().replace(/\s*\n\s*/g, " ").trim();
    if (!labels.length || !text) return;
    for (const label of picker.querySelectorAll(".sents label")) label.firstElementChild.checked = labels.includes(label);
    words.value = text;
  });
  document.getElementById("section").addEventListener("change", () => {
    picker.querySelector("button[value=section]").click();
  });
}
