// Everything works without this file. It helps with six things: suggestions while typing a
// reference, searching by keyboard, answering an interview by keyboard, a forecast that follows one's hand, copying the fields of a form, and
// moving the focus to what is wrong with a form.

/** <input list="x" data-forslag="/enheter/forslag">: fills <datalist id="x"> from the server. */
function suggest(input) {
  let timer;
  let asking = new AbortController();

  async function ask() {
    asking.abort();
    asking = new AbortController();
    const address = new URL(input.dataset.forslag, location.href);
    address.searchParams.set("q", input.value);
    try {
      const answer = await fetch(address, { signal: asking.signal });
      if (answer.ok) show(await answer.text());
    } catch {
      // Offline or overtaken by the next letter: what is typed still counts.
    }
  }

  function show(html) {
    const options = new DOMParser().parseFromString(html, "text/html").querySelectorAll("option");
    input.list.replaceChildren(...options);
  }

  input.addEventListener("input", (event) => {
    clearTimeout(timer);
    const chosen = event.inputType === "insertReplacementText" || event.inputType === undefined;
    if (!chosen && input.value.trim().length > 0) timer = setTimeout(ask, 150);
  });
}

/** <form data-sok>: Ctrl+K, or a slash outside fields, goes to the field; what is found is chosen below it with the arrows. */
function search(form) {
  const input = form.querySelector("input");
  const list = document.createElement("ul");
  let timer;
  let asking = new AbortController();
  let at = -1;

  list.id = "sok-lista";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Förslag");
  form.after(list);
  for (const [name, value] of Object.entries({ role: "combobox", "aria-controls": list.id, "aria-expanded": "false", "aria-autocomplete": "list" }))
    input.setAttribute(name, value);
  input.placeholder += " (Ctrl+K)";

  function show(html) {
    list.innerHTML = html;
    [...list.children].forEach((option, i) => (option.id = `sok-${i}`));
    input.setAttribute("aria-expanded", String(list.children.length > 0));
    choose(-1);
  }

  function choose(next) {
    list.children[at]?.removeAttribute("aria-selected");
    at = next;
    list.children[at]?.setAttribute("aria-selected", "true");
    if (at < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", list.children[at].id);
  }

  async function ask() {
    asking.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(`/sok/forslag?q=${encodeURIComponent(input.value)}`, { signal: asking.signal });
      if (answer.ok) show(await answer.text());
    } catch {
      // Offline or overtaken by the next letter: Enter still searches.
    }
  }

  function keys(event) {
    const number = list.children.length;
    if (event.key === "Escape") return show("");
    if (event.key === "Enter" && at >= 0) location.href = list.children[at].dataset.href;
    else if (event.key === "ArrowDown" && number > 0) choose((at + 1) % number);
    else if (event.key === "ArrowUp" && number > 0) choose((at - 1 + number) % number);
    else return;
    event.preventDefault();
  }

  function summon(event) {
    const isField = event.target.closest("input, textarea, select, [contenteditable]");
    if (!((event.ctrlKey || event.metaKey) && event.key === "k") && !(event.key === "/" && !isField)) return;
    event.preventDefault();
    input.focus();
    input.select();
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 150);
  });
  input.addEventListener("keydown", keys);
  input.addEventListener("blur", () => setTimeout(() => show(""), 200));
  list.addEventListener("click", (event) => {
    location.href = event.target.closest("[role=option]").dataset.href;
  });
  document.addEventListener("keydown", summon);
}

/**
 * <form data-intervju>: a key answers the question one stands in and goes on to the next (0 to 3, or the first letter),
 * and the answers propose a level until somebody has chosen one.
 */
function interview(form) {
  const groups = [...form.querySelectorAll("fieldset")];
  const levels = [...form.querySelectorAll("[name=niva]")];
  const proposal = form.querySelector("[data-forslag-niva]");
  let isChosen = levels.some((radio) => radio.checked);

  const given = (group) => group.querySelector("input:checked");
  const isLevel = (radio) => radio.name === "niva";

  function propose() {
    const answers = groups.map(given).filter((radio) => radio && !isLevel(radio));
    const gravest = answers.reduce((a, b) => (b.value > a.value ? b : a), answers[0]);
    if (!gravest || !proposal) return;
    proposal.textContent = `Svaren föreslår nivå ${gravest.value}, för att ni har svarat: ”${gravest.parentElement.textContent.trim()}”`;
    if (!isChosen) levels.forEach((radio) => (radio.checked = radio.value === gravest.value));
  }

  function goOn(group) {
    const next = groups.slice(groups.indexOf(group) + 1).find((other) => !given(other));
    (next ? next.querySelector("input") : form.querySelector("textarea")).focus();
  }

  function answer(event) {
    if (event.target.type !== "radio" || event.altKey || event.ctrlKey || event.metaKey) return;
    const group = event.target.closest("fieldset");
    const radio = /^[0-9a-z]$/.test(event.key) && group.querySelector(`input[value^="${event.key}"]`);
    if (!radio) return;
    event.preventDefault();
    radio.click();
    goOn(group);
  }

  form.addEventListener("change", (event) => {
    if (isLevel(event.target)) isChosen = true;
    else propose();
  });
  form.addEventListener("keydown", (event) => {
    if (event.ctrlKey && event.key === "Enter") form.requestSubmit();
    else answer(event);
  });
  form.querySelector(".interview__keys").hidden = false;
  groups.find((group) => !given(group))?.querySelector("input").focus({ preventScroll: true });
}

/** <section data-prognos>: the line and what it says while one drags the hours; the table below holds them all. */
function forecast(section) {
  const range = section.querySelector("input[type=range]");
  const svg = section.querySelector("svg");

  function show({ svar, slut, kurva }) {
    svg.setAttribute("aria-label", svg.getAttribute("aria-label").replace(section.querySelector("strong").textContent, svar));
    svg.querySelector("polyline").setAttribute("points", kurva);
    section.querySelector("strong").textContent = svar;
    section.querySelector(".chart-scale [data-slut]").textContent = slut;
    section.querySelector("[data-timmar]").textContent = range.value;
  }

  range.addEventListener("input", () => show(section.querySelectorAll("tr[data-kurva]")[range.value - 1].dataset));
}

/** <button data-kopiera="falt">: puts what stands in the field, or that it is not told, on the clipboard. */
function copies(button) {
  const field = document.getElementById(button.dataset.kopiera);
  const withheld = button.parentElement.querySelector("input[type=checkbox]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(withheld.checked ? "Anges inte." : field.value);
    button.firstChild.textContent = "Kopierat";
  });
}

document.querySelectorAll("form[data-sok]").forEach(search);
document.querySelectorAll("[data-kopiera]").forEach(copies);
document.querySelectorAll("[data-prognos]").forEach(forecast);
document.querySelectorAll("form[data-intervju]").forEach(interview);
document.querySelectorAll("input[data-forslag][list]").forEach(suggest);
document.querySelector(".error-summary")?.focus();
