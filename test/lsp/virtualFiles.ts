import { FILES, FOLDERS, WRITE_FILE } from '../../server/src/protocol';
import type {
  FileContents,
  FilesParams,
  FolderContents,
  FoldersParams,
  WriteFileParams,
  WriteOutcome,
} from '../../server/src/protocol';

/** Whatever speaks to a server: a client over stdio, or a worker's. */
interface Asked {
  onRequest(method: string, handler: (params: never) => unknown): unknown;
}

/** The files of a virtual workspace, by URI, as a client tells the server of them and writes them. */
export class VirtualFiles {
  readonly texts = new Map<string, string>();
  readonly folders: FoldersParams[] = [];
  readonly files: FilesParams[] = [];
  /** Called before each write looks at the file. */
  beforeWrite: () => void = () => undefined;
  isReadOnly = false;

  serve(connection: Asked): void {
    connection.onRequest(FOLDERS, (params: FoldersParams) => {
      this.folders.push(params);
      return this.answer(params);
    });
    connection.onRequest(FILES, (params: FilesParams) => {
      this.files.push(params);
      return params.files.map((uri) => this.#fileAt(uri, params.largest));
    });
    connection.onRequest(WRITE_FILE, (params: WriteFileParams) => this.#write(params));
  }

  answer({ folders }: FoldersParams): (FolderContents | null)[] {
    return folders.map(({ uri }) => this.#contentsOf(uri));
  }

  /** Puts a dataset into a folder that says how many prisoners are to be held. */
  putFacts(folder: string, prisoners: number): void {
    this.texts.set(`${folder}/dataset.yaml`, `name: Facts in ${folder}\n`);
    this.texts.set(
      `${folder}/sources.yaml`,
      'references:\n  - { id: gazette, type: article, title: The treaty, URL: "https://example.org/treaty" }\n',
    );
    this.texts.set(
      `${folder}/agreements/kosovo-denmark.yaml`,
      `name: Our prison agreement
parties: { host: Kosovo, sender: Denmark }
about: [prison, prisoner]
facts:
  capacity: { value: ${prisoners} prisoners, evidence: { gazette: { figure: "${prisoners} prisoners" } } }
`,
    );
  }

  #fileAt(uri: string, largest: number): FileContents | null {
    const text = this.texts.get(uri);
    if (text === undefined) return null;
    return text.length > largest ? { size: text.length } : { size: text.length, text };
  }

  #write({ uri, before, text }: WriteFileParams): WriteOutcome {
    this.beforeWrite();
    if (this.isReadOnly) return { kind: 'read-only' };
    if ((this.texts.get(uri) ?? null) !== before) return { kind: 'changed' };
    this.texts.set(uri, text);
    return { kind: 'written' };
  }

  #contentsOf(folder: string): FolderContents | null {
    const paths = [...this.texts.keys()].filter((uri) => uri.startsWith(`${folder}/`));
    if (paths.length === 0) return null;
    const inner = paths.map((uri) => uri.slice(folder.length + 1));
    const folders = new Set(inner.flatMap((path) => /^(.*)\//.exec(path)?.[1] ?? []));
    return {
      entries: [
        ...[...folders].map((path) => ({ path, isFolder: true as const })),
        ...inner.map((path) => {
          const content = this.texts.get(`${folder}/${path}`) ?? '';
          return { path, isFolder: false as const, size: content.length, text: content };
        }),
      ],
    };
  }
}
