import { randomBytes } from 'node:crypto';
import { type ZipPart, partsOf, sheetOf, workbookOf, zipOf } from '../../testing/index.js';
import { FileRefused } from '../file-refused.js';
import { checkEntries } from './archive-rules.js';
import { openWorkbook } from './workbook.js';

const made = { sheets: [{ name: 'Rows', rows: [['case_ref'], ['C1']] }] };
const parts = partsOf(made);

async function endOf(bytes: Uint8Array): Promise<string> {
  try {
    const workbook = await openWorkbook(bytes);
    for await (const batch of workbook.read('Rows')) void batch;
    return 'read';
  } catch (thrown) {
    if (thrown instanceof FileRefused) return `${thrown.code}: ${thrown.message}`;
    throw thrown;
  }
}

function withPart(...added: readonly ZipPart[]): Promise<string> {
  return endOf(zipOf([...parts, ...added]));
}

function replaced(name: string, change: Partial<ZipPart>): Promise<string> {
  return endOf(zipOf(parts.map((part) => (part.name === name ? { ...part, ...change } : part))));
}

const sheet = 'xl/worksheets/sheet1.xml';

it('reads an honest workbook, also one with pictures and further parts that nobody needs', async () => {
  expect(await withPart({ name: 'xl/media/image1.png', content: 'picture' })).toBe('read');
});

it.each([
  ['a name that leads out of it', { name: '../../evil.xml', content: '' }, 'workbook-unsafe'],
  ['a name from the root', { name: '/etc/evil', content: '' }, 'workbook-unsafe'],
  ['a name on a drive', { name: 'c:/evil', content: '' }, 'workbook-unsafe'],
  ['the same part twice', { name: sheet, content: '' }, 'workbook-unsafe'],
  ['the same part twice but for case', { name: 'XL/Worksheets/Sheet1.xml', content: '' }, 'workbook-unsafe'],
  [
    'a link',
    { name: 'xl/link.xml', content: '/etc/passwd', madeBy: (3 << 8) | 20, attributes: 0o120777 << 16 },
    'workbook-unsafe',
  ],
  ['a macro', { name: 'xl/vbaProject.bin', content: 'x' }, 'workbook-unsafe'],
  ['a binary workbook', { name: 'xl/workbook.bin', content: 'x' }, 'other-content'],
  ['a Word document', { name: 'word/document.xml', content: 'x' }, 'other-content'],
  [
    'more than 200 MB unpacked, or so it says',
    { name: 'xl/big.xml', content: 'x', claimedSize: 2_147_483_647 },
    'too-many-bytes',
  ],
])('refuses %s', async (_, part, code) => {
  expect(await withPart(part)).toMatch(new RegExp(`^${code}: `));
});

it('refuses a bomb by what it says of itself, without unpacking it', async () => {
  const bomb = { name: sheet, content: Buffer.alloc(20_000_000, 0x20) };
  expect(await withPart({ ...bomb, name: 'xl/media/bomb.bin' })).toContain('unpacks to');
});

it('refuses a part that is larger than it says', async () => {
  expect(await replaced(sheet, { claimedSize: 10 })).toContain(`its part ${sheet} cannot be unpacked`);
});

it('refuses a part that is not what it was when it was saved', async () => {
  expect(await replaced(sheet, { claimedChecksum: 1 })).toContain('checksum');
});

it('refuses a locked part, and says to remove the password', async () => {
  expect(await replaced(sheet, { flags: 1 })).toContain('workbook-locked: The workbook is protected by a password.');
});

it('refuses more parts than any workbook has', async () => {
  const many = Array.from({ length: 1_001 }, (_, i) => ({ name: `xl/part${i}.xml`, content: '' }));
  expect(await withPart(...many)).toContain('too-many-parts: The file has too many parts');
});

it('refuses a file that is cut off anywhere, and one with something before or behind it', async () => {
  const whole = workbookOf(made);
  for (const length of [22, 100, whole.length >> 1, whole.length - 1]) {
    expect(await endOf(whole.subarray(0, length))).toMatch(/^workbook-damaged: /);
  }
  expect(await endOf(Buffer.concat([Buffer.from('junk'), whole]))).toMatch(/^workbook-damaged: /);
  expect(await endOf(Buffer.concat([whole, Buffer.from('junk')]))).toMatch(/^workbook-damaged: /);
});

it('refuses every workbook in which one bit of what it reads was turned, or reads what it would have read', async () => {
  const whole = sheetOf(['case_ref'], ['C1']);
  const ends = new Set<string>();
  for (let at = 0; at < whole.length; at += 7) {
    const bent = Buffer.from(whole);
    bent[at] = bent[at]! ^ 0x10;
    ends.add((await endOf(bent)).split(':')[0]!);
  }
  expect(
    [...ends].every((end) =>
      /^(read|workbook-damaged|workbook-unsafe|workbook-locked|other-content|too-many-[a-z]+|no-such-sheet)$/.test(end),
    ),
  ).toBe(true);
  expect(ends).toContain('workbook-damaged');
});

it.each([
  ['a document type', '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>', 'declares a document type'],
  ['elements without an end', `<worksheet>${'<a>'.repeat(100)}`, 'nested deeper than 64'],
  [
    'a text without an end',
    `<worksheet><sheetData><row r="1"><c r="A1"><v>${randomBytes(2_500_000).toString('hex')}`,
    'a text without an end',
  ],
  ['XML that is none', '<worksheet><sheetData></worksheet>', 'is not well-formed at line 1'],
  ['bytes that are no text', Buffer.from([0x3c, 0x61, 0xff, 0xfe, 0x3e]), 'not text in the encoding'],
])('refuses a sheet with %s', async (_, content, words) => {
  expect(await replaced(sheet, { content })).toContain(words);
});

it('refuses a ZIP file that is no workbook, and an empty one', async () => {
  expect(await endOf(zipOf([{ name: 'rows.csv', content: 'a,b' }]))).toContain('a ZIP file, not a workbook');
  expect(await endOf(zipOf([]))).toContain('an empty ZIP file');
});

it('follows no relation that leads out of the workbook', async () => {
  const relations =
    '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" TargetMode="External" Target="http://example.org/sheet.xml"/></Relationships>';
  expect(await replaced('xl/_rels/workbook.xml.rels', { content: relations })).toContain('a sheet that it lists is missing');
});

it('says that the workbook draws on others', async () => {
  const linked = zipOf([...parts, { name: 'xl/externalLinks/externalLink1.xml', content: '<x/>' }]);
  expect((await openWorkbook(linked)).warnings.map(({ code }) => code)).toEqual(['draws-on-others']);
});

it('counts what is declared of all parts together', () => {
  const entry = {
    fileName: '',
    compressedSize: 20_000_000,
    uncompressedSize: 150_000_000,
    compressionMethod: 8,
    generalPurposeBitFlag: 0,
    externalFileAttributes: 0,
    versionMadeBy: 20,
  };
  const entries = ['a', 'b', 'c'].map((fileName) => ({ ...entry, fileName }));
  expect(() => checkEntries(entries.slice(0, 2), {})).not.toThrow();
  expect(() => checkEntries(entries, {})).toThrow('450000000 when unpacked');
});
