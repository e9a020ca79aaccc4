import type { TextView } from '../../actions/sidebar/contract';
import { Listed } from './texts';

type Block = TextView['blocks'][number];
type Table = Extract<Block, { kind: 'table' }>;

/** A dialog's content, as the sidebar shows it. */
export function Blocks({ blocks }: { blocks: Block[] }) {
  return <>{blocks.map(block)}</>;
}

function block(block: Block, key: number) {
  switch (block.kind) {
    case 'heading':
      return <h2 key={key}>{block.text}</h2>;
    case 'sentence':
      return (
        <p key={key} class={block.tone}>
          {block.text}
        </p>
      );
    case 'list':
      return <Listed key={key} items={block.items} />;
    default:
      return <Rows key={key} {...block} />;
  }
}

function Rows({ titles, rows, numbersFrom, total }: Table) {
  const look = (place: number) => (place >= numbersFrom ? 'number' : undefined);
  return (
    <table>
      {titles.length > 0 && (
        <thead>
          <tr>
            {titles.map((title, place) => (
              <th key={`${place} ${title}`} scope="col" class={look(place)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {[...rows, ...(total ? [total] : [])].map((cells, row) => (
          <tr key={`${row} ${cells[0]}`} class={row === rows.length ? 'strong' : undefined}>
            {cells.map((cell, place) => (
              <td key={`${place} ${titles[place]}`} class={look(place)}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
