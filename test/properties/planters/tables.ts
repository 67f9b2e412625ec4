import type { Made } from '../compose.js';
import { plant, type Planter } from './planter.js';
import { quiet } from './quiet.js';

const tables = ['disclosure', 'requests', 'reviews'];
const outcomes = [
  'granted',
  'grantedInPart',
  'denied.stateSecret',
  'unavailable.stillUnclear',
  'notProcessed.duplicate',
];

/** Some cell of the table of part three that is no total and holds 0. */
function zeroCell({ builder, dice }: Made): string | undefined {
  const cells = Object.entries(builder.draft.tables.requests!.cells);
  const zeros = cells.filter(([fact, text]) => text === '0' && !/total|Total/.test(fact)).map(([fact]) => fact);
  return zeros.length > 0 ? dice.pick(zeros) : undefined;
}

function inZeroCell(text: string): Planter['plant'] {
  return (made) => {
    const cell = zeroCell(made);
    return cell === undefined ? undefined : made.builder.set(cell, text);
  };
}

/** The cell's figure written with something around it. */
function rewritten(write: (figure: string) => string): Planter['plant'] {
  return ({ builder, dice }) => {
    const filled = Object.entries(builder.draft.tables.requests!.cells).filter(([, text]) => text !== '0');
    if (filled.length === 0) return undefined;
    const [cell, text] = dice.pick(filled);
    return builder.set(cell, write(text!));
  };
}

const licences =
  (text: string): Planter['plant'] =>
  (made) =>
    quiet(made).set('disclosure.licensing.decisions', text);

export const form: Planter[] = [
  plant('template-version-mismatch', (made) =>
    quiet(made).shape(made.dice.pick(['disclosure', 'requests']), made.template.version === '2019' ? '2021' : '2019'),
  ),
  plant('table-missing', ({ builder, dice }) => builder.dropTable(dice.pick(tables))),
  plant('table-misplaced', ({ builder }) => builder.moveTable('reviews', 'problems')),
  plant('table-as-image', ({ builder, dice }) => builder.image(dice.pick(tables)), { formats: ['markdown', 'html'] }),
  plant('table-header-wording', ({ builder, template }) =>
    template.version === '2019'
      ? builder.label('disclosure', 'totalDisclosed', '对外公开总数')
      : builder.label('disclosure', 'inForce', '现行有效数'),
  ),
  plant('table-row-label-wording', ({ builder, dice }) =>
    dice.chance(0.5)
      ? builder.label('requests', 'unavailable.notHeld', '1.本机关未掌握相关政府信息')
      : builder.label('requests', 'notProcessed.publication', '3.要求提供公开的出版物'),
  ),
  plant('table-row-missing', ({ builder, dice }) => builder.dropRow('requests', dice.pick(outcomes))),
  plant('table-row-extra', ({ builder }) =>
    builder.addRow('requests', '五、网上咨询答复数量', Array<string>(7).fill('0')),
  ),
  plant('table-row-ragged', (made) => made.builder.dropCell(`requests.${made.dice.pick(outcomes)}.research`), {
    formats: ['html'],
  }),
  plant('table-column-missing', ({ builder, dice }) =>
    builder.dropColumn('requests', dice.pick(['research', 'legalService'])),
  ),
  plant('table-corner-note-missing', ({ builder }) => builder.noCornerNote()),
  plant('cell-blank', inZeroCell('')),
  plant('cell-placeholder', inZeroCell('/')),
  plant('cell-not-numeric', inZeroCell('见附件')),
  plant(
    'cell-unit',
    rewritten((figure) => `${figure}件`),
  ),
  plant(
    'cell-number-format',
    rewritten((figure) => figure.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)]!)),
  ),
  plant('cell-negative', licences('-3')),
  plant('cell-not-integer', licences('3.5')),
  plant('procurement-unit-missing', ({ builder, template }) =>
    template.version === '2019'
      ? builder.label('disclosure', 'amount', '采购总金额').set('disclosure.procurement.amount', '46.8')
      : undefined,
  ),
];
