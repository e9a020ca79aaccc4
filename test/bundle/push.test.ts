import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIST, ROOT } from './bundle';

interface Project {
  readonly scriptId?: string;
  readonly rootDir: string;
}

interface Status {
  readonly filesToPush: readonly string[];
}

// clasp lists nothing before a script id is filled in, and a fresh clone has none: the files are
// copied beside a project file that has one, as clasp refuses to look outside that file's folder.
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pullpush-clasp-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function copyWithId(): void {
  const project = JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8')) as Project;
  expect(join(ROOT, project.rootDir)).toBe(DIST);
  const scriptId = project.scriptId || 'none-yet';
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ ...project, scriptId }));
  cpSync(DIST, join(folder, project.rootDir), { recursive: true });
}

test('clasp pushes the files of dist/, the manifest among them, and nothing else', () => {
  const clasp = join(ROOT, 'node_modules/.bin/clasp');
  copyWithId();
  const json = execFileSync(clasp, ['show-file-status', '--json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { filesToPush } = JSON.parse(json) as Status;
  const files = readdirSync(DIST);
  expect([...filesToPush].sort()).toEqual(files.map((file) => `dist/${file}`).sort());
  expect(files).toContain('appsscript.json');
  expect(files).toContain('functions.js');
}, 30_000);

test('the manifest asks for no more than the add-on needs', () => {
  const manifest = JSON.parse(readFileSync(join(DIST, 'appsscript.json'), 'utf8')) as {
    oauthScopes: string[];
    runtimeVersion: string;
  };
  expect(manifest.runtimeVersion).toBe('V8');
  expect(manifest.oauthScopes).toContain(
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
  );
  for (const scope of manifest.oauthScopes) {
    expect(scope).toMatch(/\/auth\/(spreadsheets\.currentonly|script\.(container\.ui|scriptapp))$/);
  }
});
