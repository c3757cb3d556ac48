import { describe, expect, it } from 'vitest';
import { describeDataPackage } from './data-package.ts';

const described = describeDataPackage({ asOf: '2026-11-23', version: '2026.11.23' });

function tableNamed(name: string) {
  const found = described.resources.find((resource) => resource.name === name);
  if (!found || !('schema' in found)) throw new Error(`no table ${name}`);
  return found;
}

describe('describeDataPackage', () => {
  it('gives every column its type, its meaning in two languages and what it may hold', () => {
    const fields = new Map(tableNamed('status').schema.fields.map((field) => [field.name, field]));
    expect(fields.get('basis')?.constraints).toEqual({ required: true, enum: ['event', 'observed'] });
    expect(fields.get('sources')).toMatchObject({ type: 'list', delimiter: ';' });
    expect(fields.get('date_end_uncertain')?.constraints).not.toHaveProperty('required');
    for (const field of fields.values()) {
      expect(field.description).not.toBe('');
      expect(field['description:vi']).not.toBe('');
    }
  });

  it('types numbers and booleans', () => {
    const type = (table: string, column: string) =>
      tableNamed(table).schema.fields.find((field) => field.name === column)?.type;
    expect([type('figures', 'value'), type('stops', 'order'), type('sources', 'unlinked')]).toEqual([
      'number',
      'integer',
      'boolean',
    ]);
  });

  it('states foreign keys between tables, and other references beside them', () => {
    const figures = tableNamed('figures');
    expect(figures.schema.foreignKeys).toEqual([
      { fields: ['source'], reference: { resource: 'sources', fields: ['id'] } },
    ]);
    expect(figures.references).toEqual([{ field: 'feature', to: 'features' }]);
    expect(tableNamed('tasks').schema.foreignKeys).toContainEqual({
      fields: ['same_as'],
      reference: { resource: '', fields: ['id'] },
    });
  });

  it('names the licence of the lines taken from GSHHG', () => {
    const waterways = described.resources.find((resource) => resource.name === 'waterways');
    expect(waterways && 'licenses' in waterways && waterways.licenses.map((licence) => licence.name)).toEqual([
      'CC-BY-4.0',
      'LGPL-3.0-or-later',
    ]);
  });

  it('names the licence of OpenStreetMap for the files that hold its lines', () => {
    const given = { asOf: '2026-11-23', version: '2026.11.23', openStreetMapFiles: ['features/railways.geojson'] };
    const licences = (name: string) => {
      const found = describeDataPackage(given).resources.find((resource) => resource.name === name);
      return found && 'licenses' in found ? found.licenses.map((licence) => licence.name) : [];
    };
    expect(licences('railways')).toContain('ODbL-1.0');
    expect(licences('expressways')).not.toContain('ODbL-1.0');
  });
});
