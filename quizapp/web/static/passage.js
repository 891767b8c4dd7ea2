// Moves the focus to the marked passage; without this file the address's #passage scrolls there.
"use strict";
const mark = document.getElementById("passage");
if (mark) {
  mark.scrollIntoView({ block: "center" });
  mark.focus({ preventScroll: true });
}
