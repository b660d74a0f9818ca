// What a reader with a keyboard, a screen reader or weak eyes would meet on a page, as a list of sentences; none where all is well.
(() => {
  const found = [];
  const all = selector => [...document.querySelectorAll(selector)];
  const visible = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== "hidden";
  const short = e => e.outerHTML.slice(0, 120);
  const nameOf = e => (e.getAttribute("aria-label") || (e.getAttribute("aria-labelledby") || "").split(" ").map(i => document.getElementById(i)?.textContent || "").join(" ")
    || [...(e.labels || [])].map(l => l.textContent).join(" ") || e.textContent || "").trim();

  if (!document.documentElement.lang) { found.push("the page has no language"); }
  if (!document.title.trim()) { found.push("the page has no title"); }
  if (all("main").length !== 1) { found.push("there is not one main"); }
  if (all("h1").length !== 1) { found.push("there is not one h1"); }
  if (all("body > header").length !== 1 || all("nav").some(n => !nameOf(n))) { found.push("a landmark or its name is missing"); }
  let level = 0;
  for (const h of all("h1, h2, h3, h4")) {
    if (Number(h.tagName[1]) > level + 1) { found.push("a level of headings is left out before " + short(h)); }
    level = Number(h.tagName[1]);
  }
  for (const e of all("input, select, button, a, summary, [role=region], [role=listbox]")) {
    if (!nameOf(e)) { found.push("without a name: " + short(e)); }
  }
  for (const e of all("[aria-controls], [aria-labelledby], [aria-activedescendant]")) {
    for (const id of ["aria-controls", "aria-labelledby", "aria-activedescendant"].map(a => e.getAttribute(a)).filter(i => i)) {
      if (!document.getElementById(id)) { found.push("nothing is called " + id); }
    }
  }
  const ids = all("[id]").map(e => e.id);
  if (new Set(ids).size !== ids.length) { found.push("an id is given twice"); }
  for (const e of all("dt, dd")) { if (!e.closest("dl")) { found.push("outside of a list: " + short(e)); } }
  for (const e of all("dl > *")) { if (!["DIV", "DT", "DD"].includes(e.tagName)) { found.push("in a list of definitions: " + short(e)); } }
  for (const e of all("ul > *, ol > *")) { if (e.tagName !== "LI") { found.push("in a list: " + short(e)); } }
  for (const e of all("th")) { if (!e.scope) { found.push("of what is this the heading: " + short(e)); } }
  for (const e of all("pre, .wide")) { if (e.scrollWidth > e.clientWidth && e.tabIndex < 0) { found.push("cannot be scrolled by the keyboard: " + short(e)); } }
  if (document.documentElement.scrollWidth > innerWidth) { found.push("the page is wider than the window: " + document.documentElement.scrollWidth); }
  for (const e of all("button, input, select")) {
    const { width, height } = e.getBoundingClientRect();
    if (visible(e) && (width < 24 || height < 24)) { found.push("too small to be hit: " + short(e)); }
  }

  // WCAG 2.2, 1.4.3: the contrast of text with what is behind it.
  const parts = color => (color.match(/[\d.]+/g) || []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((s, c, i) => s + c * [0.2126, 0.7152, 0.0722][i], 0);
  const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
  const behind = e => {
    for (let at = e; at; at = at.parentElement) {
      const color = parts(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || color[3] === 1) { return color; }
    }
    return [255, 255, 255];
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent.trim() || seen.has(e) || !visible(e) || e.closest("svg, .unseen, script, datalist")) { continue; }
    seen.add(e);
    const style = getComputedStyle(e);
    const size = parseFloat(style.fontSize);
    const least = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    const ratio = contrast(parts(style.color), behind(e));
    if (ratio < least) { found.push("contrast " + ratio.toFixed(2) + ": " + short(e)); }
  }
  for (const box of all("#canvas a").slice(0, 3)) {
    const fill = s => parts(getComputedStyle(box.querySelector(s)).fill);
    for (const text of box.querySelectorAll("text")) {
      const ratio = contrast(parts(getComputedStyle(text).fill), fill(text.classList.contains("name") ? ".head" : ".box"));
      if (ratio < 4.5) { found.push("contrast " + ratio.toFixed(2) + ": " + short(text)); }
    }
  }
  return found;
})()
