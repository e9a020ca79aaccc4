// Finds the functions that a module exports and writes a plain top-level function for each of them.
// Google reads a function's name, its parameters and its JSDoc from the pushed text, and a bundler
// keeps none of the three. A bracket-counting scan is enough for this: no compiler is needed.
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** What stops the build: one sentence for the person who runs it. */
export class BuildProblem extends Error {
  name = 'BuildProblem';
}

/**
 * The text of functions.js: for each function that `entry` exports, its JSDoc and a function of the
 * same name and parameters that passes the call on to the bundle.
 */
export function stubsFor(entry, bundleName) {
  const stubs = exportedFunctions(entry).map(({ name, parameters, doc }) => {
    const list = parameters.join(', ');
    return `${doc}\nfunction ${name}(${list}) {\n  return ${bundleName}.${name}(${list});\n}\n`;
  });
  return stubs.join('\n');
}

/** The exported functions of a file in the order in which they stand: name, parameters, JSDoc. */
export function exportedFunctions(file) {
  const source = readFileSync(file, 'utf8');
  const code = blanked(source);
  const found = [];
  for (const match of code.matchAll(/^export\b\s*/gm)) {
    const rest = code.slice(match.index + match[0].length);
    if (/^(type\s+[\w{]|interface\b|declare\b)/.test(rest)) continue;
    const own = /^function\s+([\w$]+)/.exec(rest);
    const list = /^\{([^}]*)\}/.exec(rest);
    if (own) {
      found.push(describe(file, source, code, match.index, own[1]));
    } else if (list) {
      const from = /^\s*from\s*['"]([^'"]+)['"]/.exec(
        source.slice(match.index + match[0].length + list[0].length),
      );
      found.push(...listed(file, source, code, list[1], from?.[1]));
    } else {
      throw new BuildProblem(
        `${nameOf(file)} exports something that is not a function ("${firstLine(source, match.index)}"): Google can only call functions, so write "export function NAME(…)" or "export { NAME } from './file'".`,
      );
    }
  }
  return found;
}

/** The functions of `export { A, B as C }`, looked up where they are written. */
function listed(file, source, code, names, from) {
  const found = [];
  for (const item of names.split(',')) {
    const [, isType, inner, outer] =
      /^\s*(type\s+)?([\w$]+)(?:\s+as\s+([\w$]+))?\s*$/.exec(item) ?? [];
    if (inner === undefined || isType) continue;
    let made;
    if (from === undefined) {
      const at = code.search(new RegExp(`^function\\s+${inner}\\b`, 'm'));
      if (at >= 0) made = describe(file, source, code, at, inner);
    } else {
      made = exportedFunctions(moduleFile(file, from)).find(({ name }) => name === inner);
    }
    if (!made) {
      throw new BuildProblem(
        `${nameOf(file)} exports ${inner}, but ${from ?? 'the file'} holds no function of that name: write it there as "export function ${inner}(…)".`,
      );
    }
    found.push({ ...made, name: outer ?? inner });
  }
  return found;
}

function moduleFile(file, from) {
  const base = join(dirname(file), from);
  const path = [`${base}.ts`, join(base, 'index.ts')].find((candidate) => existsSync(candidate));
  if (!path) throw new BuildProblem(`${nameOf(file)} exports from ${from}, which is not a file.`);
  return path;
}

function describe(file, source, code, at, name) {
  const open = openingBracket(code, code.indexOf(name, at) + name.length);
  const parameters = parts(code.slice(open + 1, closing(code, open))).map((part) => {
    const parameter = /^([A-Za-z_$][\w$]*)/.exec(part)?.[1];
    if (!parameter) {
      throw new BuildProblem(
        `${name} in ${nameOf(file)} has the parameter "${part}": give it a plain name, which is what the formula bar shows.`,
      );
    }
    return parameter;
  });
  return { name, parameters, doc: docBefore(file, source, at, name) };
}

/** The JSDoc that ends right before `at`. */
function docBefore(file, source, at, name) {
  const before = source.slice(0, at).trimEnd();
  const start = before.lastIndexOf('/**');
  if (!before.endsWith('*/') || start < 0 || before.indexOf('*/', start) !== before.length - 2) {
    throw new BuildProblem(
      `${name} in ${nameOf(file)} has no JSDoc right above it: write /** what it does */ there, it is the help that people see.`,
    );
  }
  return before
    .slice(start)
    .split('\n')
    .map((line, i) => (i === 0 ? line : ` ${line.trim()}`))
    .join('\n');
}

/** The `(` after a name and its type parameters. */
function openingBracket(code, from) {
  const first = code.slice(from).search(/\S/) + from;
  return code[first] === '<' ? code.indexOf('(', closing(code, first)) : first;
}

const PAIRS = { '(': ')', '[': ']', '{': '}', '<': '>' };

/** The index of the bracket that closes the one at `open`. An arrow's `>` closes nothing. */
function closing(code, open) {
  const waiting = [];
  for (let i = open; i < code.length; i++) {
    const char = code[i];
    if (PAIRS[char]) waiting.push(PAIRS[char]);
    else if (char === waiting[waiting.length - 1] && !(char === '>' && code[i - 1] === '=')) {
      waiting.pop();
      if (waiting.length === 0) return i;
    }
  }
  throw new BuildProblem(`A bracket is never closed near "${firstLine(code, open)}".`);
}

/** What stands between the commas that are inside no bracket. */
function parts(code) {
  const found = [];
  let start = 0;
  for (let i = 0; i <= code.length; i++) {
    if (i === code.length || code[i] === ',') {
      const part = code.slice(start, i).trim();
      if (part !== '') found.push(part);
      start = i + 1;
    } else if (PAIRS[code[i]] && code[i] !== '<') i = closing(code, i);
    else if (code[i] === '<') i = closing(code, i);
  }
  return found;
}

/** The source with comments, strings and regular expressions blanked, each position kept. */
function blanked(source) {
  let out = '';
  let i = 0;
  const skip = (length) => {
    out += source.slice(i, i + length).replace(/[^\n]/g, ' ');
    i += length;
  };
  while (i < source.length) {
    const two = source.slice(i, i + 2);
    const char = source[i];
    if (two === '//') skip(lengthTo(source, i, '\n'));
    else if (two === '/*') skip(lengthTo(source, i + 2, '*/') + 4);
    else if (char === "'" || char === '"' || char === '`') skip(quotedLength(source, i));
    else if (char === '/' && /(^|[(,=:[!&|?{};+\n]|=>|return)\s*$/.test(out.slice(-20))) {
      skip(regexLength(source, i));
    } else {
      out += char;
      i++;
    }
  }
  return out;
}

function lengthTo(source, from, end) {
  const at = source.indexOf(end, from);
  return (at < 0 ? source.length : at) - from;
}

function quotedLength(source, start) {
  let i = start + 1;
  while (i < source.length && source[i] !== source[start]) {
    if (source[i] === '\\') i++;
    else if (source[start] === '`' && source.startsWith('${', i)) {
      for (i += 2; i < source.length && source[i] !== '}'; i++) {
        if (/['"`]/.test(source[i])) i += quotedLength(source, i) - 1;
      }
    }
    i++;
  }
  return i - start + 1;
}

function regexLength(source, start) {
  let i = start + 1;
  for (let inClass = false; i < source.length && source[i] !== '\n'; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '[') inClass = true;
    else if (source[i] === ']') inClass = false;
    else if (source[i] === '/' && !inClass) break;
  }
  return i - start + 1;
}

function firstLine(text, at) {
  return text
    .slice(at, at + 60)
    .split('\n')[0]
    .trim();
}

function nameOf(file) {
  return relative(process.cwd(), file) || basename(file);
}
