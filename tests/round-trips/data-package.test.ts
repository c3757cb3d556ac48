import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRoundTripTools } from '../../scripts/round-trip-tools.ts';
import { rowsOf } from '../../src/model/check/table-rows.ts';
import { readRecordFiles } from '../../src/model/record-files/read-record-files.ts';
import { TABLES } from '../../src/model/record-files/tables.ts';
import { DATA, FILES, runProgram, workFolder } from './work-folder.ts';

const { dataPackage, frictionless } = findRoundTripTools();

interface Resource {
  readonly name: string;
  readonly errors: readonly Error[];
  read(options: { keyed: true; relations: true }): Promise<readonly Readonly<Record<string, unknown>>[]>;
  checkRelations(): Promise<boolean>;
}
interface Library {
  readonly Package: {
    load(
      descriptor: object,
      options: { readonly basePath: string },
    ): Promise<{ readonly valid: boolean; readonly errors: readonly Error[]; readonly resources: readonly Resource[] }>;
  };
}

interface Field {
  readonly name: string;
  readonly type: string;
}
interface Described {
  readonly resources: readonly { readonly type?: string; readonly schema: { readonly fields: readonly Field[] } }[];
}

/** The tables as version 1 of the standard knows them: lists came with version 2, and are read as text here. */
function asVersion1(): object {
  const described = JSON.parse(FILES.get('datapackage.json') ?? '') as Described;
  const tables = described.resources.filter((resource) => resource.type === 'table');
  return {
    ...described,
    resources: tables.map((resource) => ({
      ...resource,
      profile: 'tabular-data-resource',
      schema: {
        ...resource.schema,
        fields: resource.schema.fields.map((field) => (field.type === 'list' ? { ...field, type: 'string' } : field)),
      },
    })),
  };
}

describe.skipIf(!dataPackage)('the data package read by the library of the standard', () => {
  const library = dataPackage ? (createRequire(dataPackage)('datapackage') as Library) : null;
  const load = async (basePath = DATA) => {
    const loaded = await library?.Package.load(asVersion1(), { basePath });
    if (!loaded) throw new Error('no library');
    return loaded;
  };

  it('is valid by its profile', async () => {
    const { valid, errors } = await load();
    expect(errors.map((error) => error.message)).toEqual([]);
    expect(valid).toBe(true);
  });

  it('gives every row of every table, each cell of its type, every reference leading somewhere', async () => {
    const { resources } = await load();
    const { raw } = readRecordFiles(FILES);
    for (const table of TABLES) {
      const resource = resources.find((candidate) => candidate.name === table.id);
      const rows = await resource?.read({ keyed: true, relations: true });
      expect([table.id, rows?.length]).toEqual([table.id, rowsOf(raw, table).length]);
      expect(await resource?.checkRelations()).toBe(true);
    }
    const figures = await resources
      .find((candidate) => candidate.name === 'figures')
      ?.read({ keyed: true, relations: true });
    expect(figures?.slice(0, 20).map((figure) => figure.value)).toEqual(
      raw.figures.slice(0, 20).map((row) => row.value),
    );
  });

  it('would notice a word outside the vocabulary and a reference that leads nowhere', async () => {
    const folder = workFolder();
    cpSync(DATA, folder, { recursive: true });
    const file = join(folder, 'figures.csv');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/,(390\.9),km,/, ',about $1,km,'));
    const { resources } = await load(folder);
    const figures = resources.find((candidate) => candidate.name === 'figures');
    await expect(figures?.read({ keyed: true, relations: true })).rejects.toThrow();
  });
});

describe.skipIf(!frictionless)('the data package checked by frictionless', () => {
  it('is valid in version 2, with every table', () => {
    const said = runProgram(frictionless ?? '', ['validate', '--json', 'datapackage.json'], DATA);
    const report = JSON.parse(said) as { readonly valid: boolean };
    expect(report.valid).toBe(true);
  });
});
