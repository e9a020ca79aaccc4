import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Report } from '../../../workbench/command/report';
import { meeting } from '../../../workbench/command/run-command';

export const ROOT = resolve(__dirname, '../../..');

/** A folder for one test file; it is gone when the tests are through. */
export const folder = mkdtempSync(join(tmpdir(), 'pullpush-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file into the folder and gives its name. */
export function put(name: string, text: string | Uint8Array): string {
  writeFileSync(join(folder, name), text);
  return name;
}

export function readReport(name: string): Report {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Report;
}

/** Runs the meeting command in the folder, on Monday 8 October 2018, 10:00 in Hà Nội. */
export function runMeeting(...argv: string[]) {
  return runMeetingAt('2018-10-08T03:00:00Z', ...argv);
}

/** The same at another moment, as an ISO instant. */
export async function runMeetingAt(moment: string, ...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await meeting(argv, {
    root: ROOT,
    cwd: folder,
    now: () => Date.parse(moment),
    print: (line) => out.push(line),
    tell: (line) => err.push(line),
  });
  // What took longer than a second is told too, and depends on the computer.
  const complaints = err.filter((line) => !/: \d+\.\d s$/.test(line));
  return { code, out: out.join('\n'), complaints };
}

const STATUSES = ['Sai số', 'Không nghe máy', 'Quan tâm', 'Đã chốt', 'Không có nhu cầu', 'KNM L2'];
const CAMPAIGNS = ['Khóa hè', 'Học thử', 'Minigame'];

/** A lead file of this many rows over the four weeks that end on Sunday 7 October 2018. */
export function leadsCsv(leads: number): string {
  const lines = ['Ngày nhận,Họ tên,SĐT,Chiến dịch,Sale,Trạng thái'];
  for (let i = 0; i < leads; i++) {
    const day = new Date(Date.UTC(2018, 8, 10 + Math.floor((i * 28) / leads)));
    const date = `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
    const phone = `09${String(10_000_000 + i)}`;
    lines.push(
      `${date} 9:15,Khách ${i},${phone},${CAMPAIGNS[i % 3]},Lan,${STATUSES[(i * 7) % STATUSES.length]}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
