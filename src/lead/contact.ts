/** What a row of a lead tab says about who the lead is. */
import { emailKey } from './email';
import type { Field } from './fields';
import { cellText, withoutMarks } from './fold';
import type { PhoneReader } from './phone';
import type { LeadTable } from './read-leads';

export interface Contact {
  /** E.164 numbers; none where the cell is blank, masked or impossible. */
  phones: readonly string[];
  /** '' where the cell holds no address that tells who it is. */
  email: string;
  /** The name cell as it is. */
  name: unknown;
  /** Whether the phone cell was meant as a number and nobody can call it. */
  impossible: boolean;
}

/** Gives the contact of a row by its sheet row. */
export function contactsOf(table: LeadTable, phones: PhoneReader): (row: number) => Contact {
  const cells = (field: Field) => table.columns[field]?.[0] ?? [];
  const [phone, email, name] = [cells('phone'), cells('email'), cells('name')];
  return (row) => {
    const i = row - table.firstRow;
    const { keys, impossible } = phones(phone[i]);
    return { phones: keys, email: emailKey(email[i]), name: name[i], impossible };
  };
}

/** The words of a name in one order, without case, diacritics and signs: two ways of writing it give the same. */
export function nameWords(name: unknown): string[] {
  const words =
    withoutMarks(cellText(name))
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return [...new Set(words)].sort();
}
