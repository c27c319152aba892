// Everything works without this file. It helps with two things: suggestions while typing a
// reference, and moving the focus to what is wrong with a form.

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

document.querySelectorAll("input[data-forslag][list]").forEach(suggest);
document.querySelector(".error-summary")?.focus();
