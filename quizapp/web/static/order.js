// Adds "up" and "down" to the rows of an order question; without this file the lists of places do the same.
"use strict";
{
  const list = document.querySelector("[data-order]");
  const form = list.closest("form");
  const rows = () => [...list.children];
  const select = (row) => row.querySelector("select");

  function renumber() {
    rows().forEach((row, index) => {
      select(row).value = String(index + 1);
      row.querySelector("[data-up]").disabled = index === 0;
      row.querySelector("[data-down]").disabled = index === rows().length - 1;
    });
  }

  function move(row, index) {
    const others = rows().filter((one) => one !== row);
    others.splice(index, 0, row);
    list.append(...others);
    renumber();
    form.dispatchEvent(new Event("change"));
  }

  function button(row, step, word) {
    const element = document.createElement("button");
    element.type = "button";
    element.className = "btn quiet small";
    element.dataset[step < 0 ? "up" : "down"] = "";
    element.textContent = word;
    const name = document.createElement("span");
    name.className = "vh";
    name.textContent = ": " + row.querySelector("label").lastChild.textContent;
    element.append(name);
    element.addEventListener("click", () => {
      move(row, rows().indexOf(row) + step);
      if (element.disabled) select(row).focus();
      else element.focus();
    });
    return element;
  }

  const placed = rows().every((row) => select(row).value);
  if (placed) list.append(...rows().sort((one, other) => select(one).value - select(other).value));
  for (const row of rows()) {
    row.querySelector(".place").append(button(row, -1, "Up"), button(row, 1, "Down"));
    select(row).addEventListener("change", (event) => {
      event.stopPropagation();
      move(row, Math.max(0, Number(select(row).value) - 1));
      select(row).focus();
    });
  }
  renumber();
}
