// The page of outlook.office.com: it carries messages between the add-in's frames and the test, and knows nothing itself.
(() => {
  var frames = document.getElementById('frames');
  window.addEventListener('message', (event) => {
    var frame = Array.prototype.find.call(frames.children, (one) => one.contentWindow === event.source);
    if (frame && typeof event.data === 'string') window.hostMessage(frame.id, event.origin, event.data);
  });
  window.postToFrame = (id, origin, text) => {
    var frame = document.getElementById(id);
    if (frame) frame.contentWindow.postMessage(text, origin);
  };
  window.addFrame = (id, name, url, hidden) => {
    var frame = document.createElement('iframe');
    frame.id = id;
    frame.name = name;
    frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-same-origin allow-popups allow-downloads');
    frame.setAttribute('allow', 'clipboard-read *; clipboard-write *');
    if (hidden) frame.className = 'hidden';
    frame.src = url;
    frames.appendChild(frame);
  };
  window.removeFrame = (id) => {
    var frame = document.getElementById(id);
    if (frame) frame.remove();
  };
})();
