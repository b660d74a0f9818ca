"use strict";
// The theme before the first paint, so that a dark page never flashes; all else once the page is there.
(function () {
  const key = "schemagen-theme";
  const media = window.matchMedia("(prefers-color-scheme: dark)");
  const chosen = () => { try { return localStorage.getItem(key); } catch { return null; } };
  const isDark = () => (chosen() || (media.matches ? "dark" : "light")) === "dark";
  const apply = () => {
    document.documentElement.dataset.theme = isDark() ? "dark" : "light";
    const button = document.getElementById("theme");
    if (button) {
      button.setAttribute("aria-pressed", String(isDark()));
    }
  };
  apply();
  media.addEventListener("change", apply);

  document.addEventListener("DOMContentLoaded", () => {
    apply();
    document.getElementById("theme").addEventListener("click", () => {
      const next = isDark() ? "light" : "dark";
      try { localStorage.setItem(key, next); } catch { document.documentElement.dataset.theme = next; return; }
      apply();
    });
    search();
  });

  function search() {
    const most = 50;
    const root = document.body.dataset.root;
    const input = document.getElementById("search");
    const list = document.getElementById("found");
    const count = document.getElementById("found-count");
    let entries = null;
    let loading = null;
    let active = -1;

    // The index is large and most readers follow links: it is loaded when somebody searches.
    function load() {
      loading ??= new Promise((done, fail) => {
        const script = document.createElement("script");
        script.src = root + "assets/search-data.js";
        script.onload = () => { entries = flatten(window.schemagenSearch); done(); };
        script.onerror = fail;
        document.head.append(script);
      });
      return loading;
    }

    function flatten(objects) {
      const all = [];
      for (const [kind, name, page, comment, columns] of objects) {
        all.push({ kind, name, page, comment, words: name.toLowerCase(), note: comment.toLowerCase() });
        for (let i = 0; i < columns.length; i += 3) {
          const [column, anchor, said] = columns.slice(i, i + 3);
          all.push({ kind: "column", name: name + "." + column, page: page + "#" + anchor, comment: said, words: column.toLowerCase(), note: said.toLowerCase(), owner: name.toLowerCase() });
        }
      }
      return all;
    }

    // The lower, the better; Infinity is no match. Each word has to be found.
    function rank(entry, words) {
      let sum = entry.owner === undefined ? 0 : 1;
      for (const word of words) {
        const at = entry.words.indexOf(word);
        const bare = entry.words.slice(entry.words.lastIndexOf(".") + 1);
        if (entry.words === word || bare === word) { continue; }
        if (bare.startsWith(word)) { sum += 2; continue; }
        if (at >= 0) { sum += 4; continue; }
        if (entry.owner !== undefined && (entry.owner + "." + entry.words).includes(word)) { sum += 5; continue; }
        if (entry.note.includes(word)) { sum += 9; continue; }
        return Infinity;
      }
      return sum;
    }

    async function show() {
      const words = input.value.toLowerCase().split(/\s+/).filter(w => w);
      if (words.length === 0) {
        close();
        return;
      }
      try { await load(); } catch { count.textContent = "The index of the search is missing"; return; }
      if (input.value.toLowerCase().split(/\s+/).filter(w => w).join(" ") !== words.join(" ")) { return; }
      const found = entries.map(e => [rank(e, words), e]).filter(f => f[0] < Infinity)
        .sort((a, b) => a[0] - b[0] || a[1].name.length - b[1].name.length || (a[1].name < b[1].name ? -1 : 1));
      list.replaceChildren(...found.slice(0, most).map(([, e], i) => item(e, i)));
      if (found.length === 0) {
        const none = document.createElement("li");
        none.textContent = "Nothing has this name";
        none.className = "none";
        none.setAttribute("role", "option");
        none.setAttribute("aria-disabled", "true");
        list.append(none);
      }
      count.textContent = found.length + (found.length === 1 ? " match" : " matches");
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
      select(found.length === 0 ? -1 : 0);
    }

    function item(entry, i) {
      const li = document.createElement("li");
      li.id = "found-" + i;
      li.setAttribute("role", "option");
      const link = document.createElement("a");
      link.href = root + entry.page;
      link.tabIndex = -1;
      const name = document.createElement("b");
      name.textContent = entry.name;
      const kind = document.createElement("span");
      kind.textContent = entry.kind;
      link.append(name, " ", kind);
      if (entry.comment) {
        const note = document.createElement("i");
        note.textContent = entry.comment;
        link.append(" ", note);
      }
      li.append(link);
      return li;
    }

    function select(i) {
      const items = [...list.querySelectorAll("li[id]")];
      active = items.length === 0 ? -1 : (i + items.length) % items.length;
      items.forEach((li, n) => li.setAttribute("aria-selected", String(n === active)));
      if (active < 0) {
        input.removeAttribute("aria-activedescendant");
      } else {
        input.setAttribute("aria-activedescendant", items[active].id);
        items[active].scrollIntoView({ block: "nearest" });
      }
    }

    function close() {
      list.hidden = true;
      list.replaceChildren();
      count.textContent = "";
      input.setAttribute("aria-expanded", "false");
      select(-1);
    }

    input.addEventListener("focus", () => { load().catch(() => {}); });
    input.addEventListener("input", show);
    input.addEventListener("keydown", e => {
      if (e.key === "ArrowDown" || e.key === "ArrowUp") {
        e.preventDefault();
        select(active + (e.key === "ArrowDown" ? 1 : -1));
      } else if (e.key === "Enter") {
        const link = list.querySelector("li[aria-selected=true] a");
        if (link) {
          e.preventDefault();
          location.href = link.href;
          close();
          input.value = "";
        }
      } else if (e.key === "Escape") {
        input.value = "";
        close();
      }
    });
    document.addEventListener("keydown", e => {
      if (e.key === "/" && !e.ctrlKey && !e.metaKey && !e.altKey && !/^(input|select|textarea)$/i.test(e.target.tagName)) {
        e.preventDefault();
        input.focus();
        input.select();
      }
    });
    document.addEventListener("click", e => { if (!e.target.closest(".search")) { close(); } });
  }
})();
