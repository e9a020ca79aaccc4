/**
 * What Google puts into a page before its own scripts: `google.script.run` and `google.script.host`.
 * This one sends each call to /run of the page server. A call ends in exactly one of its handlers,
 * never before the line that made it is through.
 */
export const GOOGLE_SCRIPT_RUN = `(function () {
  var MOST_CALLS = 10;
  var SETTINGS = ['withSuccessHandler', 'withFailureHandler', 'withUserObject'];
  var underWay = 0;

  // Google refuses these on the spot, wherever in an argument they are.
  function check(value, name) {
    var plain = value === null || /^(undefined|boolean|number|string)$/.test(typeof value);
    if (plain) return;
    var isRecord = Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
    if (!isRecord) throw new TypeError('Failed due to illegal value in property: ' + name);
    Object.keys(value).forEach(function (key) { check(value[key], key); });
  }

  function post(name, args) {
    return fetch('/run', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: name, args: args })
    }).then(
      function (response) {
        if (response.ok) return response.json();
        throw new Error('NetworkError: Connection failure due to HTTP ' + response.status);
      },
      function () { throw new Error('NetworkError: Connection failure due to HTTP 0'); }
    ).then(function (answer) {
      if (typeof answer.error === 'string') throw new Error(answer.error);
      return answer.result;
    });
  }

  function call(settings, name, args) {
    args.forEach(function (value, i) { check(value, String(i)); });
    var failed = settings.withFailureHandler || function (error) { throw error; };
    var later = function (handler, value) {
      // What a handler throws is the page's own error, and never calls the other handler.
      setTimeout(function () {
        underWay--;
        if (window.parent !== window) window.parent.postMessage('called', location.origin);
        if (handler) handler(value, settings.withUserObject);
      });
    };
    underWay++;
    if (underWay > MOST_CALLS) {
      later(failed, new Error('There are too many scripts running simultaneously for this Google user account.'));
      return;
    }
    post(name, args).then(
      function (result) { later(settings.withSuccessHandler, result); },
      function (error) { later(failed, error); }
    );
  }

  function runner(settings) {
    return new Proxy({}, {
      get: function (_, name) {
        if (typeof name !== 'string') return undefined;
        return function () {
          var args = Array.prototype.slice.call(arguments);
          if (SETTINGS.indexOf(name) < 0) return call(settings, name, args);
          var next = Object.assign({}, settings);
          next[name] = args[0];
          return runner(next);
        };
      }
    });
  }

  var nothing = function () {};
  window.google = {
    script: {
      run: runner({}),
      host: {
        origin: location.origin,
        close: function () { location.replace('about:blank'); },
        setHeight: nothing,
        setWidth: nothing,
        editor: { focus: nothing }
      }
    }
  };
})();`;

/** The page with a script put in before all others. */
export function withScriptFirst(html: string, script: string): string {
  const element = `<script>${script}</script>`;
  const opening = /^\s*(?:<!doctype[^>]*>\s*)?(?:<html[^>]*>\s*)?(?:<head[^>]*>)?/i.exec(html)![0];
  return opening + element + html.slice(opening.length);
}
