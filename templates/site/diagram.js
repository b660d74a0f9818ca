"use strict";
(function () {
  const svgNames = "http://www.w3.org/2000/svg";
  const lineHeight = 18;
  const letter = 7.3;
  const mostAtOnce = 400;
  const mostLines = 250;
  const mostTried = 120;
  const leastScale = 0.3;
  const { tables, references } = window.schemagenDiagram;
  const element = id => document.getElementById(id);
  const [canvas, schema, around, distance, columns, drawn] = ["canvas", "schema", "around", "distance", "columns", "drawn"].map(element);
  let view = null;
  let whole = null;
  let svg = null;

  for (const name of [...new Set(tables.map(t => t.schema))].sort()) {
    schema.append(new Option(name, name));
  }
  for (const table of tables) {
    element("tables").append(new Option(table.name, table.name));
  }

  function read() {
    const said = new URLSearchParams(location.hash.slice(1));
    schema.value = said.get("schema") || "";
    around.value = said.get("around") || "";
    distance.value = said.get("distance") || "1";
    columns.value = said.get("columns") || "";
    if (!columns.value) { columns.value = ["all", "keys"].find(c => lineCount(c) <= mostLines) || "none"; }
  }

  function lineCount(which) { return chosen().reduce((sum, i) => sum + linesOf(tables[i], which).length, 0); }

  function write() {
    const said = new URLSearchParams();
    for (const [name, field] of [["schema", schema], ["around", around]]) {
      if (field.value) { said.set(name, field.value); }
    }
    if (around.value) { said.set("distance", distance.value); }
    said.set("columns", columns.value);
    history.replaceState(null, "", "#" + said);
  }

  // The tables of the schema, or those that so many references lead to from one table.
  function chosen() {
    const all = tables.map((_, i) => i).filter(i => !schema.value || tables[i].schema === schema.value);
    if (!around.value) { return all; }
    const start = tables.findIndex(t => t.name === around.value);
    if (start < 0) { return []; }
    const seen = new Set([start]);
    for (let step = 0; step < Number(distance.value); step++) {
      for (const [from, to] of references.filter(([f, t]) => seen.has(f) !== seen.has(t)).map(r => [r[0], r[1]])) {
        seen.add(from);
        seen.add(to);
      }
    }
    return [...seen].filter(i => i === start || !schema.value || tables[i].schema === schema.value).sort((a, b) => a - b);
  }

  function linesOf(table, which) {
    return which === "none" ? [] : which === "keys" ? table.columns.filter(c => c[2]) : table.columns;
  }

  function shorten(text, most) { return text.length > most ? text.slice(0, most - 1) + "…" : text; }

  // From left to right, unless they fit better from top to bottom.
  function layout(members) {
    const across = layoutTo("LR", members);
    if (members.length > mostTried) { return across; }
    const down = layoutTo("TB", members);
    return scaleOf(down.graph()) > scaleOf(across.graph()) * 1.1 ? down : across;
  }

  function scaleOf(size) { return Math.min(1, canvas.clientWidth / size.width, canvas.clientHeight / size.height); }

  function layoutTo(rankdir, members) {
    const graph = new dagre.graphlib.Graph({ multigraph: true });
    graph.setGraph({ rankdir, nodesep: 24, ranksep: 60, marginx: 16, marginy: 16, ranker: "tight-tree" });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const i of members) {
      const lines = linesOf(tables[i], columns.value).map(([name, type, key]) => [key, shorten(name, 28), shorten(type, 22)]);
      const named = shorten(tables[i].name, 40);
      const width = Math.max(named.length * letter + 24, ...lines.map(l => (l[1].length + l[2].length + (l[0] ? 3 : 0)) * letter + 40));
      graph.setNode(String(i), { width, height: 28 + lines.length * lineHeight + (lines.length ? 6 : 0), lines, named });
    }
    const inside = new Set(members);
    const joined = new Set();
    references.forEach(([from, to, name], n) => {
      if (inside.has(from) && inside.has(to) && from !== to) {
        graph.setEdge(String(to), String(from), { name }, String(n));
        joined.add(from).add(to);
      }
    });

    // Tables without references stand in rows of their own: edges that are not drawn tell the library so.
    const alone = members.filter(i => !joined.has(i));
    const length = Math.max(3, Math.round(Math.sqrt(alone.length * 0.7)));
    alone.forEach((i, n) => {
      if (n % length) { graph.setEdge(String(alone[n - 1]), String(i), { isHidden: true }, "alone" + n); }
    });
    // It takes half of the time, and the lines of a large diagram cross either way.
    dagre.layout(graph, { disableOptimalOrderHeuristic: members.length > mostTried });
    return graph;
  }

  function make(name, attributes, text) {
    const made = document.createElementNS(svgNames, name);
    for (const [key, value] of Object.entries(attributes)) { made.setAttribute(key, value); }
    if (text !== undefined) { made.textContent = text; }
    return made;
  }

  function draw(force) {
    const begun = performance.now();
    const members = chosen();
    canvas.replaceChildren();
    svg = null;
    if (members.length === 0) {
      drawn.textContent = tables.length === 0 ? "There is no table." : "No table has this name.";
      return;
    }
    if (members.length > mostAtOnce && !force) {
      drawn.textContent = members.length + " tables: choose a schema or a table, or ";
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "draw all";
      button.addEventListener("click", () => draw(true));
      drawn.append(button);
      return;
    }

    const graph = layout(members);
    const { width, height } = graph.graph();
    svg = make("svg", { role: "group", "aria-label": members.length + " tables", width: "100%", height: "100%" });
    const lines = make("g", { class: "references", fill: "none" });
    for (const edge of graph.edges()) {
      const { points, name, isHidden } = graph.edge(edge);
      if (!isHidden) {
        const path = make("path", { d: curve(points), "marker-end": "url(#many)" });
        path.append(make("title", {}, tables[edge.w].name + " (" + name + ") refers to " + tables[edge.v].name));
        lines.append(path);
      }
    }
    for (const [from, to, name] of references) {
      if (from === to && graph.hasNode(String(from))) { lines.append(loop(graph.node(String(from)), tables[from].name + " (" + name + ") refers to itself")); }
    }
    const marker = make("marker", { id: "many", viewBox: "0 0 10 10", refX: 10, refY: 5, markerWidth: 9, markerHeight: 9, orient: "auto", class: "many" });
    marker.append(make("path", { d: "M0 5L10 0M0 5L10 5M0 5L10 10", fill: "none" }));
    const definitions = make("defs", {});
    definitions.append(marker);
    svg.append(definitions, lines);
    for (const id of graph.nodes()) { svg.append(box(tables[id], graph.node(id))); }
    canvas.append(svg);
    whole = { width, height };
    fit();
    if (scaleOf(whole) < leastScale) { center(graph); }
    const took = Math.round(performance.now() - begun);
    drawn.textContent = members.length + (members.length === 1 ? " table" : " tables");
    drawn.dataset.tables = String(members.length);
    drawn.dataset.milliseconds = String(took);
  }

  function loop(node, title) {
    const [x, y] = [node.x + node.width / 2, node.y - node.height / 2];
    const path = make("path", { d: `M${x} ${y + 8}C${x + 26} ${y + 2} ${x + 26} ${y + 26} ${x} ${y + 20}`, "marker-end": "url(#many)" });
    path.append(make("title", {}, title));
    return path;
  }

  function curve(points) {
    if (points.length < 3) { return "M" + points.map(p => p.x + " " + p.y).join("L"); }
    let path = "M" + points[0].x + " " + points[0].y;
    for (let i = 1; i < points.length - 1; i++) {
      const last = i === points.length - 2;
      const [at, next] = [points[i], points[i + 1]];
      path += "Q" + at.x + " " + at.y + " " + (last ? next.x : (at.x + next.x) / 2) + " " + (last ? next.y : (at.y + next.y) / 2);
    }
    return path;
  }

  function box(table, node) {
    const link = make("a", { href: table.page, class: table.name === around.value ? "table chosen" : "table", "aria-label": table.name });
    const [x, y] = [node.x - node.width / 2, node.y - node.height / 2];
    link.append(
      make("title", {}, table.name),
      make("rect", { class: "box", x, y, width: node.width, height: node.height, rx: 4 }),
      make("rect", { class: "head", x, y, width: node.width, height: 26, rx: 4 }),
      make("text", { class: "name", x: x + 10, y: y + 18 }, node.named));
    node.lines.forEach(([key, name, type], i) => {
      const line = y + 28 + (i + 0.8) * lineHeight;
      if (key) { link.append(make("text", { class: "key", x: x + 8, y: line }, key)); }
      link.append(make("text", { class: "column", x: x + 8 + (key ? 3 * letter : 0), y: line }, name), make("text", { class: "type", x: x + node.width - 8, y: line, "text-anchor": "end" }, type));
    });
    return link;
  }

  function show() { svg?.setAttribute("viewBox", [view.x, view.y, view.width, view.height].join(" ")); }

  // Where no name could be read the table that is meant comes first, else the one that has the most references.
  function center(graph) {
    const ids = graph.nodes();
    const first = ids.find(id => tables[id].name === around.value) ?? ids.reduce((a, b) => graph.nodeEdges(b).length > graph.nodeEdges(a).length ? b : a);
    const { x, y } = graph.node(first);
    const scale = 0.6;
    const [width, height] = [canvas.clientWidth / scale, canvas.clientHeight / scale];
    view = { x: x - width / 2, y: y - height / 2, width, height };
    show();
  }

  // All of it, but never larger than it is.
  function fit() {
    const scale = scaleOf(whole);
    const [width, height] = [canvas.clientWidth / scale, canvas.clientHeight / scale];
    view = { x: Math.min((whole.width - width) / 2, 0), y: Math.min((whole.height - height) / 2, 0), width, height };
    show();
  }

  function zoom(factor, x = view.x + view.width / 2, y = view.y + view.height / 2) {
    const width = Math.min(Math.max(view.width * factor, 100), Math.max(whole.width * 4, 4000));
    factor = width / view.width;
    view = { x: x - (x - view.x) * factor, y: y - (y - view.y) * factor, width, height: view.height * factor };
    show();
  }

  function pan(x, y) {
    view.x += x;
    view.y += y;
    show();
  }

  function point(e) {
    const size = canvas.getBoundingClientRect();
    return { x: view.x + (e.clientX - size.left) / size.width * view.width, y: view.y + (e.clientY - size.top) / size.height * view.height };
  }

  const pointers = new Map();
  let moved = 0;
  canvas.addEventListener("wheel", e => {
    if (!svg) { return; }
    e.preventDefault();
    const at = point(e);
    zoom(Math.exp(e.deltaY * (e.deltaMode ? 0.03 : 0.0015)), at.x, at.y);
  }, { passive: false });
  canvas.addEventListener("pointerdown", e => { pointers.set(e.pointerId, e); moved = 0; });
  canvas.addEventListener("pointermove", e => {
    const before = pointers.get(e.pointerId);
    if (!before || !svg) { return; }
    const others = [...pointers.values()].filter(p => p.pointerId !== e.pointerId);
    if (others.length === 1) {
      const gap = p => Math.hypot(p.clientX - others[0].clientX, p.clientY - others[0].clientY);
      const at = point(others[0]);
      zoom(gap(before) / Math.max(gap(e), 1), at.x, at.y);
    } else {
      moved += Math.abs(e.clientX - before.clientX) + Math.abs(e.clientY - before.clientY);
      if (moved > 4 && !canvas.hasPointerCapture(e.pointerId)) { canvas.setPointerCapture(e.pointerId); }
      pan((before.clientX - e.clientX) / canvas.clientWidth * view.width, (before.clientY - e.clientY) / canvas.clientHeight * view.height);
    }
    pointers.set(e.pointerId, e);
  });
  for (const end of ["pointerup", "pointercancel", "pointerleave"]) { canvas.addEventListener(end, e => pointers.delete(e.pointerId)); }
  // What was dragged was not meant to be followed.
  canvas.addEventListener("click", e => { if (moved > 4) { e.preventDefault(); } }, true);
  canvas.addEventListener("dragstart", e => e.preventDefault());
  canvas.addEventListener("keydown", e => {
    const keys = {
      ArrowLeft: () => pan(-view.width / 10, 0), ArrowRight: () => pan(view.width / 10, 0), ArrowUp: () => pan(0, -view.height / 10), ArrowDown: () => pan(0, view.height / 10),
      "+": () => zoom(0.8), "=": () => zoom(0.8), "-": () => zoom(1.25), 0: fit,
    };
    if (svg && keys[e.key] && !e.ctrlKey && !e.metaKey) {
      e.preventDefault();
      keys[e.key]();
    }
  });
  // A table that is reached by the tabulator comes into sight.
  canvas.addEventListener("focusin", e => {
    const link = e.target.closest("a");
    if (link && link.matches(":focus-visible")) {
      const { x, y, width, height } = link.getBBox();
      view.x = x + width / 2 - view.width / 2;
      view.y = y + height / 2 - view.height / 2;
      show();
    }
  });
  element("larger").addEventListener("click", () => svg && zoom(0.7));
  element("smaller").addEventListener("click", () => svg && zoom(1.4));
  element("fit").addEventListener("click", () => svg && fit());
  element("choice").addEventListener("submit", e => e.preventDefault());
  for (const field of [schema, around, distance, columns]) {
    field.addEventListener("change", () => { write(); draw(false); });
  }
  window.addEventListener("hashchange", () => { read(); draw(false); });
  window.addEventListener("resize", () => svg && fit());
  read();
  draw(false);
})();
