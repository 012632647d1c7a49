// What the pages cannot do by themselves: a key that leads to the search, files dropped on a form, live news.
(function () {
  "use strict";
  document.addEventListener("keydown", function (event) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      var find = document.getElementById("find");
      if (find) { event.preventDefault(); find.focus(); }
    }
  });
  // In a text that has the focus, n and p lead to the next and the previous event (WCAG 2.2, 2.1.4: only there).
  var text = document.querySelector(".text");
  if (text) {
    text.addEventListener("keydown", function (event) {
      var step = event.key === "n" ? 1 : event.key === "p" ? -1 : 0;
      if (!step || event.ctrlKey || event.metaKey || event.altKey) { return; }
      var events = Array.from(text.querySelectorAll("a.event"));
      var at = events.indexOf(document.activeElement);
      var next = at < 0 ? (step > 0 ? 0 : events.length - 1) : at + step;
      if (events[next]) { event.preventDefault(); events[next].focus(); }
    });
  }
  document.querySelectorAll("[data-drop]").forEach(function (zone) {
    var input = zone.querySelector("input[type=file]");
    zone.addEventListener("dragover", function (event) { event.preventDefault(); zone.classList.add("over"); });
    zone.addEventListener("dragleave", function () { zone.classList.remove("over"); });
    zone.addEventListener("drop", function (event) {
      event.preventDefault();
      zone.classList.remove("over");
      if (event.dataTransfer.files.length) { input.files = event.dataTransfer.files; zone.requestSubmit(); }
    });
  });
  document.querySelectorAll("[data-progress]").forEach(function (box) {
    var source = new EventSource(box.dataset.progress);
    source.addEventListener("progress", function (event) {
      var state = JSON.parse(event.data);
      box.querySelector("[data-words]").textContent = state.words;
      var list = box.querySelector("[data-complaints]");
      list.replaceChildren();
      state.complaints.forEach(function (complaint) {
        var item = document.createElement("li");
        item.textContent = complaint;
        list.append(item);
      });
      if (state.done) {
        source.close();
        box.querySelector("progress").hidden = true;
        box.querySelector("[data-after]").hidden = false;
      }
    });
  });
})();
