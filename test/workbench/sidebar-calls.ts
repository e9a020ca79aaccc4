/** Calls of the sidebar as its page makes them. */
import type { Answer, CallName, SidebarCalls } from '../../src/actions/sidebar/contract';
import type { AddOn } from '../../workbench/add-on';
import { wholeOf } from './meeting-workbook';

export function answer<Name extends CallName>(
  addOn: AddOn,
  name: Name,
  argument: unknown,
  sure = false,
): Answer<SidebarCalls[Name]['gives']> {
  return addOn.call('sidebarCall', name, argument, sure) as Answer<SidebarCalls[Name]['gives']>;
}

/** What a call gives that is expected to be done. */
export function done<Name extends CallName>(
  addOn: AddOn,
  name: Name,
  argument: SidebarCalls[Name]['takes'],
  sure = false,
): SidebarCalls[Name]['gives'] {
  const given = answer(addOn, name, argument, sure);
  if (given.kind !== 'done') throw new Error(`${name}: ${given.text}`);
  return given.result;
}

/** The sentence of a call that is expected to fail. */
export function problem(addOn: AddOn, name: CallName, argument: unknown, sure = false): string {
  const given = answer(addOn, name, argument, sure);
  if (given.kind !== 'problem') throw new Error(`${name} gave ${given.kind}`);
  return given.text;
}

/** All that a spreadsheet holds, and what is kept with it. */
export const everything = (addOn: AddOn) => ({
  tabs: wholeOf(addOn),
  metadata: [addOn.spreadsheet.metadata, ...addOn.spreadsheet.sheets.map((s) => s.metadata)],
  properties: [...addOn.spreadsheet.documentProperties],
});
