// Shows the server's instants in the reader's own time.
"use strict";
const two = (number) => String(number).padStart(2, "0");
function clockWords(date) {
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":");
}
for (const time of document.querySelectorAll("time[data-clock]")) {
  time.textContent = clockWords(new Date(time.dateTime));
}
for (const time of document.querySelectorAll("time[data-day]")) {
  time.textContent = new Date(time.dateTime).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
}
