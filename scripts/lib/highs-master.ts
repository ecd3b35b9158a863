import loadHighs, { type Highs, type Model, type SparseMatrix } from 'highs';
import type {
  ColumnMaster,
  MasterColumn,
  MasterRow,
  MasterSource,
} from '../../src/domain/matching/circles/column-master.ts';

/** Loads HiGHS as WebAssembly and gives it the shape of a `MasterSource`: one thread, simplex, no clock. */
export async function loadHighsMaster(): Promise<MasterSource> {
  const highs = await loadHighs();
  return {
    lend: (use) => highs.withModel((model) => use(toMaster(highs, model))),
  };
}

function toMaster(highs: Highs, model: Model): ColumnMaster {
  let [columnCount, rowCount] = [0, 0];
  model.changeObjectiveSense(highs.constants.objectiveSense.maximize);
  model.options.set({ output_flag: false, random_seed: 0, solver: 'simplex' });
  const finite = (limit: number) =>
    Number.isFinite(limit) ? limit : Math.sign(limit) * highs.infinity;
  return {
    addRows: (rows) => {
      if (rows.length === 0) return;
      model.addRows({
        lower: Float64Array.from(rows, ({ lower }) => finite(lower)),
        upper: Float64Array.from(rows, ({ upper }) => finite(upper)),
        matrix: toMatrix('csr', rows.length, columnCount, rows.map(toRowEntries)),
      });
      rowCount += rows.length;
    },
    addColumns: (columns) => {
      if (columns.length === 0) return;
      model.addCols({
        cost: Float64Array.from(columns, ({ objective }) => objective),
        lower: new Float64Array(columns.length),
        upper: new Float64Array(columns.length).fill(highs.infinity),
        matrix: toMatrix('csc', rowCount, columns.length, columns.map(toColumnEntries)),
      });
      columnCount += columns.length;
    },
    limitColumns: (columns, limit) => {
      if (columns.length === 0) return;
      const upper = limit === 'zero' ? 0 : highs.infinity;
      model.changeColsBounds(
        { kind: 'set', indices: Int32Array.from(columns) },
        new Float64Array(columns.length),
        new Float64Array(columns.length).fill(upper),
      );
    },
    limitRow: (row, lower, upper) => {
      model.changeRowBounds(row, finite(lower), finite(upper));
    },
    solve: () => {
      model.run();
      if (model.getModelStatus() !== highs.constants.modelStatus.optimal) return undefined;
      const { colValue, rowDual } = model.getSolution();
      return { objective: model.getObjectiveValue(), columns: colValue, duals: rowDual };
    },
  };
}

interface Entries {
  readonly indices: readonly number[];
  readonly values: readonly number[];
}

function toRowEntries({ columns, values }: MasterRow): Entries {
  return { indices: columns, values };
}

function toColumnEntries({ rows, values }: MasterColumn): Entries {
  return { indices: rows, values };
}

function toMatrix(
  format: 'csr' | 'csc',
  numRows: number,
  numCols: number,
  entries: readonly Entries[],
): SparseMatrix {
  let end = 0;
  return {
    format,
    numRows,
    numCols,
    starts: Int32Array.from([0, ...entries.map(({ indices }) => (end += indices.length))]),
    indices: Int32Array.from(entries.flatMap(({ indices }) => indices)),
    values: Float64Array.from(entries.flatMap(({ values }) => values)),
  };
}
