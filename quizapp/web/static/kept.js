// Keeps an answer that the server has not stored yet in this browser, so that a closed window does not lose it.
// Runs before the other files of a question: they find the fields as the learner left them.
"use strict";
const keptAnswer = (() => {
  const name = "quizapp answer " + location.pathname;
  const form = document.querySelector("form[data-autosave]");

  function read() {
    try {
      return JSON.parse(localStorage.getItem(name));
    } catch {
      return null;
    }
  }

  // Returns whether this browser could keep it.
  function keep(print) {
    try {
      localStorage.setItem(name, JSON.stringify({ print, seq: form.elements.seq.value }));
      return true;
    } catch {
      return false;
    }
  }

  function drop() {
    try {
      localStorage.removeItem(name);
    } catch {
      // Nothing could be kept either.
    }
  }

  function fill(print) {
    const values = new URLSearchParams(print);
    for (const field of form.elements) {
      if (!field.name || field.type === "hidden" || field.tagName === "BUTTON" || field.tagName === "FIELDSET") continue;
      if (field.type === "radio" || field.type === "checkbox") field.checked = values.getAll(field.name).includes(field.value);
      else field.value = values.get(field.name) ?? "";
    }
  }

  const kept = read();
  // An answer stored since then, in another window, is the newer one.
  const isNewest = kept !== null && kept.seq === form.elements.seq.value;
  if (isNewest) fill(kept.print);
  else if (kept !== null) drop();
  return { isRestored: isNewest, keep, drop };
})();
