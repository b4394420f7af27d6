import { type ZipPart, zipOf } from './zip.js';

/** A sheet of a made-up workbook: its rows as XML, or as lists of texts. */
export interface MadeSheet {
  readonly name: string;
  readonly rows?: string | readonly (readonly string[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** What stands before and after the rows. */
  readonly before?: string;
  readonly after?: string;
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  readonly shared?: readonly string[];
  /** Format codes; cell style 1 is the first of them. */
  readonly formats?: readonly string[];
  readonly date1904?: boolean;
  readonly parts?: readonly ZipPart[];
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** The parts of a workbook, for tests that bend one of them before they are packed. */
export function partsOf({ sheets, shared, formats, date1904, parts = [] }: MadeWorkbook): readonly ZipPart[] {
  const listed = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${xml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"${state === undefined ? '' : ` state="${state}"`}/>`,
  );
  const targets = [
    ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
    ...(shared === undefined ? [] : [['sharedStrings', 'sharedStrings.xml']]),
    ...(formats === undefined ? [] : [['styles', 'styles.xml']]),
  ];
  const related = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  const properties = date1904 === true ? '<workbookPr date1904="1"/>' : '';
  return [
    { name: '[Content_Types].xml', content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>' },
    {
      name: '_rels/.rels',
      content: `<Relationships ${relations}><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${main} xmlns:r="${office}">${properties}<sheets>${listed.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships ${relations}>${related.join('')}</Relationships>` },
    ...sheets.map((sheet, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, content: sheetXml(sheet) })),
    ...(shared === undefined ? [] : [{ name: 'xl/sharedStrings.xml', content: `<sst ${main}>${shared.join('')}</sst>` }]),
    ...(formats === undefined ? [] : [{ name: 'xl/styles.xml', content: stylesXml(formats) }]),
    ...parts,
  ];
}

/** The bytes of a made-up workbook. */
export function workbookOf(made: MadeWorkbook): Buffer {
  return zipOf(partsOf(made));
}

/** A workbook of one sheet whose cells are texts. */
export function sheetOf(...rows: readonly (readonly string[])[]): Buffer {
  return workbookOf({ sheets: [{ name: 'Rows', rows }] });
}

function sheetXml({ rows = [], before = '', after = '' }: MadeSheet): string {
  const inside = typeof rows === 'string' ? rows : rows.map(rowXml).join('');
  return `<worksheet ${main}>${before}<sheetData>${inside}</sheetData>${after}</worksheet>`;
}

function rowXml(cells: readonly string[]): string {
  return `<row>${cells.map((text) => `<c t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`).join('')}</row>`;
}

function stylesXml(formats: readonly string[]): string {
  const codes = formats.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${xml(code)}"/>`);
  const styles = formats.map((_, i) => `<xf numFmtId="${200 + i}"/>`);
  return `<styleSheet ${main}><numFmts>${codes.join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
