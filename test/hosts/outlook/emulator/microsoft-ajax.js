// What office.js for the web uses of MicrosoftAjax.js (it loads it from Microsoft's CDN and does not start without it).
// Ours and small: the original is on no package registry, and the tests need no network.
(() => {
  window.Type = Function;
  Type.registerNamespace = (name) => {
    name.split('.').reduce((at, part) => {
      at[part] = at[part] || {};
      return at[part];
    }, window);
  };
  Type.prototype.registerClass = Type.registerClass = function () {
    return this;
  };
  Function._validateParams = () => null;
  Function.createDelegate = (self, method) => method.bind(self);
  window.Sys = {
    StringBuilder: () => {},
    Debug: { trace: () => {}, fail: () => {} },
    Browser: { agent: 'other', InternetExplorer: 'ie', name: 'chrome', version: 1 },
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  };
  function make(name) {
    return (message) => {
      var error = new Error(`${name}: ${message}`);
      error.name = name;
      return error;
    };
  }
  Error.argument = make('Sys.ArgumentException');
  Error.argumentNull = make('Sys.ArgumentNullException');
  Error.argumentType = make('Sys.ArgumentTypeException');
  Error.argumentOutOfRange = make('Sys.ArgumentOutOfRangeException');
  Error.parameterCount = make('Sys.ParameterCountException');
  Error.invalidOperation = make('Sys.InvalidOperationException');
  Error.create = make('Error');
  Object.getType = (value) => value.constructor;
  String.format = function (text) {
    // biome-ignore lint/complexity/noArguments: as old as the library it stands for
    var args = arguments;
    return text.replace(/\{(\d+)\}/g, (_all, i) => args[Number(i) + 1]);
  };
})();
