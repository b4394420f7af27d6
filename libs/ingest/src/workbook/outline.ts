import type { Place } from '@waymark/basics';
import type { Archive } from './archive.js';
import { partName } from './archive-rules.js';
import type { DateSystem } from './serial-date.js';
import { damaged, locked, otherWorkbook, unsafe } from './workbook-refused.js';
import { isOn, prefixed, readXml } from './xml.js';

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  /** hidden: brought back by a menu. very hidden: by a programmer only. */
  readonly visibility: 'visible' | 'hidden' | 'very hidden';
  readonly part: string;
}

/** What the workbook says of itself before any sheet is opened. */
export interface Outline {
  /** Sheets of cells, in their order; sheets that are only a chart are left out. */
  readonly sheets: readonly ListedSheet[];
  readonly dateSystem: DateSystem;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  /** It draws on other files or on data connections. They are never followed. */
  readonly drawsOnOthers: boolean;
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

const most = { sheets: 300 };

/** Reads the list of sheets and where their parts are. Throws `FileRefused` for what is no workbook of sheets, or one with macros. */
export async function readOutline(archive: Archive, place: Place): Promise<Outline> {
  refuseOtherKinds(archive, place);
  await refuseMacroEnabled(archive, place);
  const workbook = await workbookPart(archive, place);
  const relations = await relationsOf(archive, workbook, place);
  const listed: { name: string; state: string | undefined; id: string | undefined }[] = [];
  let dateSystem: DateSystem = 1900;
  await readXml(workbook, archive.read(workbook), place, {
    open: (name, attributes) => {
      if (name === 'workbookPr' && isOn(attributes['date1904'])) dateSystem = 1904;
      if (name === 'sheet')
        listed.push({ name: attributes['name'] ?? '', state: attributes['state'], id: prefixed(attributes, 'id') });
    },
  });
  if (listed.length > most.sheets) throw damaged(`it lists ${listed.length} sheets`, place);
  if ([...relations.values()].some(({ type }) => /macrosheet$/i.test(type))) throw withMacros(place);
  return {
    sheets: listed.flatMap(({ name, state, id }) => {
      const relation = relations.get(id ?? '');
      if (relation === undefined) throw damaged('a sheet that it lists is missing', place);
      return relation.type.endsWith('/worksheet') ? [{ name, visibility: visibilityOf(state), part: relation.target }] : [];
    }),
    dateSystem,
    sharedStrings: targetOf(relations, '/sharedStrings'),
    styles: targetOf(relations, '/styles'),
    drawsOnOthers: [...archive.names].some((name) => /(^|\/)(externallinks\/|connections\.xml$|querytables\/)/.test(name)),
  };
}

function refuseOtherKinds({ names }: Archive, place: Place): void {
  const has = (pattern: RegExp) => [...names].some((name) => pattern.test(name));
  const asXlsx = 'Open it and save it as an Excel workbook (.xlsx) or as CSV UTF-8.';
  if (has(/^encryptedpackage$|^encryptioninfo$/)) throw locked(place);
  if (has(/(^|\/)workbook\.bin$/)) throw otherWorkbook('a binary Excel workbook (.xlsb), which is not read', asXlsx, place);
  if (has(/^content\.xml$/) && has(/^mimetype$/))
    throw otherWorkbook('an OpenDocument file (.ods), which is not read', asXlsx, place);
  if (has(/^word\//)) throw otherWorkbook('a Word document, not a workbook', 'Choose the file with the rows.', place);
  if (has(/^ppt\//)) throw otherWorkbook('a presentation, not a workbook', 'Choose the file with the rows.', place);
  if (has(/(^|\/)vbaproject[^/]*\.bin$|(^|\/)macrosheets\//)) throw withMacros(place);
  if (!has(/^\[content_types\]\.xml$/)) {
    throw otherWorkbook('a ZIP file, not a workbook', 'Unpack it and send the files inside one by one.', place);
  }
}

/** A workbook that may hold macros says so in the list of its kinds of parts, whatever its file is called. */
async function refuseMacroEnabled(archive: Archive, place: Place): Promise<void> {
  const part = '[content_types].xml';
  await readXml(part, archive.read(part), place, {
    open: (_, attributes) => {
      if (/macroenabled/i.test(attributes['ContentType'] ?? '')) throw withMacros(place);
    },
  });
}

function withMacros(place: Place) {
  return unsafe('it holds macros (programs). Save it as an Excel workbook without macros (.xlsx)', place);
}

/** The part that is the workbook: what the package says it is, and not merely what it is usually called. */
async function workbookPart(archive: Archive, place: Place): Promise<string> {
  const relations = archive.names.has('_rels/.rels')
    ? await relationsIn(archive, '_rels/.rels', '', place)
    : new Map<string, Relation>();
  const named = targetOf(relations, '/officeDocument') ?? 'xl/workbook.xml';
  if (!archive.names.has(named)) throw damaged('the list of its sheets is missing', place);
  return named;
}

function relationsOf(archive: Archive, part: string, place: Place): Promise<ReadonlyMap<string, Relation>> {
  const cut = part.lastIndexOf('/') + 1;
  const [folder, name] = [part.slice(0, cut), part.slice(cut)];
  return relationsIn(archive, `${folder}_rels/${name}.rels`, folder, place);
}

/** Relations to parts of the package, by id. Those that lead out of it are left out here, so nothing can follow them. */
async function relationsIn(archive: Archive, part: string, folder: string, place: Place): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>();
  await readXml(part, archive.read(part), place, {
    open: (name, { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode }) => {
      if (name !== 'Relationship' || mode === 'External') return;
      relations.set(id, { type, target: resolved(folder, target) });
    },
  });
  return relations;
}

function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? target.split('/') : [...folder.split('/'), ...target.split('/')];
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return partName(path.join('/'));
}

function targetOf(relations: ReadonlyMap<string, Relation>, type: string): string | undefined {
  return [...relations.values()].find((relation) => relation.type.endsWith(type))?.target;
}

function visibilityOf(state: string | undefined): ListedSheet['visibility'] {
  if (state === 'hidden') return 'hidden';
  return state === 'veryHidden' ? 'very hidden' : 'visible';
}
