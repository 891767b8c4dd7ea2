// Saves an answer the moment it changes and says so only once the server has said so.
// Without this file the form's own buttons do the same.
"use strict";
{
  const form = document.querySelector("form[data-autosave]");
  const status = document.getElementById("saved");
  const pauses = [1, 2, 5, 10];
  let sent = null; // what is to be stored: kept until the server has answered, sent again as it is after a failure
  let busy = false; // whether it is on its way right now
  let failures = 0;
  let timer = 0;
  let stopped = false;
  let isKept = false; // whether this browser keeps what is not stored yet
  let saved = keptAnswer.isRestored ? null : fingerprint();

  function fingerprint() {
    const data = new FormData(form);
    for (const name of ["csrf_token", "seq", "client_key", "do"]) data.delete(name);
    return new URLSearchParams(data).toString();
  }

  function say(kind, icon, text, time) {
    const line = document.createElement("span");
    line.className = "saved " + kind;
    const ns = "http://www.w3.org/2000/svg";
    const picture = document.createElementNS(ns, "svg");
    picture.setAttribute("class", "icon");
    picture.setAttribute("aria-hidden", "true");
    picture.append(document.createElementNS(ns, "use"));
    picture.firstChild.setAttribute("href", "#i-" + icon);
    const words = document.createElement("span");
    words.textContent = text;
    if (time) {
      const element = document.createElement("time");
      element.dateTime = time;
      element.textContent = clockWords(new Date(time));
      words.append(" ", element);
    }
    line.append(picture, words);
    status.replaceChildren(line);
  }

  function keep() {
    if (fingerprint() === saved) keptAnswer.drop();
    else isKept = keptAnswer.keep(fingerprint());
  }

  function save() {
    clearTimeout(timer);
    keep();
    if (busy || stopped || (sent === null && fingerprint() === saved)) return;
    if (sent === null) {
      const data = new FormData(form);
      data.set("do", "save");
      sent = { data, print: fingerprint() };
    }
    busy = true;
    say("", "saving", "Saving");
    fetch(form.action, { method: "POST", body: sent.data, headers: { Accept: "application/json" } }).then(answered, failed);
  }

  async function answered(response) {
    let reply = {};
    try {
      reply = await response.json();
    } catch {
      failed();
      return;
    }
    if (response.status >= 500) {
      failed();
      return;
    }
    const print = sent.print;
    sent = null;
    busy = false;
    failures = 0;
    if (!response.ok) {
      stopped = response.status !== 422;
      say("off", "warn", "Not saved. " + (reply.error || "The server refused it") + ". " + (reply.to_do || ""));
      return;
    }
    saved = print;
    form.elements.seq.value = reply.seq;
    form.elements.client_key.value = reply.client_key;
    keep();
    say("on", "saved", "Saved", reply.saved_at);
    save();
  }

  function failed() {
    busy = false;
    const pause = pauses[Math.min(failures, pauses.length - 1)];
    failures += 1;
    const where = isKept ? " Kept in this browser." : "";
    say("off", "warn", (navigator.onLine ? "Not saved." : "Not saved. Offline.") + where + " Trying again in " + pause + " s");
    clearTimeout(timer);
    timer = setTimeout(save, pause * 1000);
  }

  function choose(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
    const inputs = [...form.querySelectorAll("input[name=choice]")];
    const input = inputs[event.key.toUpperCase().charCodeAt(0) - 65];
    if (!inputs.includes(event.target) || !input || inputs.length > 8 || form.dataset.kind === "passage") return;
    event.preventDefault();
    input.focus();
    input.click();
  }

  form.addEventListener("change", save);
  form.addEventListener("input", (event) => {
    if (event.target.name !== "typed") return;
    keep();
    clearTimeout(timer);
    timer = setTimeout(save, 1000);
  });
  form.addEventListener("keydown", choose);
  form.addEventListener("submit", (event) => {
    if (sent === null || stopped) {
      saved = fingerprint();
      return;
    }
    // An answer is on its way: the page waits for it, so that the two cannot overtake each other.
    event.preventDefault();
    const button = event.submitter;
    const wait = setInterval(() => {
      if (sent !== null) return;
      clearInterval(wait);
      form.requestSubmit(button);
    }, 50);
  });
  addEventListener("online", () => { if (sent !== null) save(); });
  addEventListener("beforeunload", (event) => {
    if (!stopped && (sent !== null || fingerprint() !== saved)) event.preventDefault();
  });
  for (const button of form.querySelectorAll("[data-manual]")) button.hidden = true;
  for (const hint of form.querySelectorAll("[data-keys]")) hint.hidden = false;
  if (keptAnswer.isRestored) save();
}
