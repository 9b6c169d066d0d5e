import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Counted, Coverage, Standing } from './core/check/coverage';
import type { CheckDay } from './core/check/draftChecker';

export type { Counted, Coverage, Standing };

/** What PactCheck's server and its own client say to each other beside the Language Server Protocol. Types and names alone. */

/** Server → client, for a draft that the client shows: how many of its values stand how. Sent to clients that say `pactcheck.coverage`. */
export const COVERAGE = 'pactcheck/coverage';

/** Client → server: a draft's claims, {@link DraftClaims}; null for what is no draft or isn't checked yet. */
export const CLAIMS = 'pactcheck/claims';

/** Client → server: a draft's report, a page of HTML that stands by itself; null where it knows no such draft. */
export const REPORT = 'pactcheck/report';

/** Client → server: what can be cited at a place beside the source that the quick fix cites, {@link DraftCitations}; null for what is no draft. */
export const CITATIONS = 'pactcheck/citations';

/** The client's command that shows them and makes the edits of the one that is chosen: `[uri, position]`. Given to clients that say `pactcheck.citations`. */
export const CITE_ANOTHER = 'pactcheck.citeAnotherSource';

/** The client's command that shows the view of claims. */
export const SHOW_CLAIMS = 'pactcheck.showClaims';

/** Server → client, in the place of the coverage: a draft isn't checked. */
export const LEFT_OUT = 'pactcheck/leftOut';

export interface LeftOutParams {
  readonly uri: string;
  /** The path of the configuration that leaves it out. */
  readonly by: string;
}

export interface CoverageParams {
  readonly uri: string;
  readonly version: number;
  readonly counts: Coverage;
  /** Values that the draft states otherwise in another place. */
  readonly inconsistent: number;
  /** By which day it was checked (EDTF), and what told it. */
  readonly day: CheckDay['date'];
  readonly dayFrom: CheckDay['from'];
  /** Of the datasets that it was held against, the weakest first. */
  readonly datasets: readonly string[];
  /** EDTF: of the newest source in them. */
  readonly newest?: string;
  /** Not all of it was checked. */
  readonly isPartial: boolean;
  /** Somebody is writing a value: what the client shows may stay until the next that is told. */
  readonly isBeingWritten: boolean;
}

/**
 * Client → server, from the first edit of a draft on: where the caret is in it; null where it is in none of its lines, or somebody writes
 * elsewhere. Sent by clients that say `pactcheck.caret`; what is being written is only held back for them.
 */
export const CARET = 'pactcheck/caret';

export interface CaretParams {
  readonly uri: string;
  readonly version: number;
  readonly position: Position | null;
}

/** Which draft is asked for. */
export interface DraftParams {
  readonly uri: string;
}

export interface DraftClaims {
  readonly uri: string;
  readonly version: number;
  /** In the order of the text; without those that nothing covers. */
  readonly claims: readonly DraftClaim[];
}

/** One claim of a draft, in plain text: nothing of it is to be read as markup. */
export interface DraftClaim {
  /** Stays as long as its sentence and what is known of it do; two equal sentences share it. */
  readonly id: string;
  readonly range: Range;
  readonly standing: Standing;
  /** The whole value, of which perhaps only a part is underlined. */
  readonly written: string;
  /** `capacity: 300 prisoners`. */
  readonly known: string;
  readonly subject: string;
  readonly subjectId: string;
  readonly isTicked: boolean;
  /** A decision hides it: nothing of it is told in the draft. */
  readonly hiddenBy?: 'not-about-this' | 'never-check';
  /** What the writer may ask for it by `CLAIM_FIXES`. */
  readonly can: readonly ('correct' | 'cite')[];
  readonly sentence: string;
  readonly message: string;
  /** Every source with its figure as printed, then notes, a line each. */
  readonly sources: readonly string[];
  /** The best source: `Reuters, 12 December 2025`. */
  readonly source?: string;
  /** Its address, https or http. */
  readonly address?: string;
  /** Of the workspace's drafts that are open or were checked; absent where none does. */
  readonly otherwiseIn?: StatedOtherwise;
}

/** Where in a draft something is to be cited. */
export interface CitationsParams extends DraftParams {
  readonly position: Position;
}

export interface DraftCitations {
  readonly uri: string;
  readonly version: number;
  /** The best source first; no two alike. */
  readonly citations: readonly DraftCitation[];
}

/** A source that can be cited, in plain text: nothing of it is to be read as markup. */
export interface DraftCitation {
  readonly publisher: string;
  readonly date?: string;
  /** What kind of source it is, in words. */
  readonly tier?: string;
  /** As the source prints it. */
  readonly figure: string;
  /** Its title or id, where the rest doesn't tell it from another. */
  readonly title?: string;
  /** Of the draft in that version; a correction that goes before it among them. */
  readonly edits: readonly TextEdit[];
}
/**
 * The command of the server that has an editor show all corrections of a draft (`arguments: [uri]`) before it makes those that someone has ticked.
 * Answers {@link ReviewOutcome}.
 */
export const REVIEW_CORRECTIONS = 'pactcheck.server.reviewCorrections';

/** - shown: the editor was handed the corrections. - none: there is nothing to correct. - unknown: no such draft is open. - unable: the editor can't show changes first. */
export type ReviewOutcome = 'shown' | 'none' | 'unknown' | 'unable';

/** Commands of the server (`workspace/executeCommand`), each with {@link DecisionParams}: what is decided is kept in files beside the draft. */
export const DECISION_COMMANDS = {
  notAboutThis: 'pactcheck.notAboutThis',
  showAgain: 'pactcheck.showAgain',
  neverCheck: 'pactcheck.neverCheck',
  checkAgain: 'pactcheck.checkAgain',
  tickOff: 'pactcheck.tickOff',
  untick: 'pactcheck.untick',
} as const;

/** What is decided about. */
export interface DecisionParams {
  /** The draft's. */
  readonly uri: string;
  /** A claim's `id`; for `neverCheck` and `checkAgain` the `subjectId`. */
  readonly id: string;
}

/** A command of the client, with {@link DecisionParams}: opens a text about a wrong finding, to send where the newsroom wants. */
export const REPORT_WRONG_FINDING = 'pactcheck.reportWrongFinding';

/** Client → server, with {@link DecisionParams}: that text, plain; null where there is no such finding. */
export const WRONG_FINDING = 'pactcheck/wrongFinding';

/** Client → server, with {@link DecisionParams}: {@link ClaimFix}es of a claim, the preferred first. */
export const CLAIM_FIXES = 'pactcheck/fixes';

export interface ClaimFix {
  readonly kind: 'correct' | 'correct-and-cite' | 'cite';
  readonly title: string;
  readonly edit: WorkspaceEdit;
}

/**
 * Server → client: what stands in folders that the server can't read itself, {@link FoldersParams}; the answer has one for each, null
 * where there is no such folder. Sent to clients that say `pactcheck.folders`.
 */
export const FOLDERS = 'pactcheck/folders';

export interface FoldersParams {
  readonly folders: readonly FolderQuestion[];
  /** The text of files whose names end so is wanted. */
  readonly ending: string;
  /** In bytes: the text of a larger file isn't wanted. */
  readonly largest: number;
}

export interface FolderQuestion {
  readonly uri: string;
  /** Paths of the files in it, where it can't be listed. */
  readonly files?: readonly string[];
}

/** What stands in a folder and in the folders in it, but no deeper: a folder before what is in it. */
export interface FolderContents {
  readonly entries: readonly FolderEntry[];
}

/** `path`: in the folder that was asked about, parts joined with `/`, decoded. */
export type FolderEntry =
  | { readonly path: string; readonly isFolder: true }
  | {
      readonly path: string;
      readonly isFolder: false;
      /** In bytes. */
      readonly size: number;
      /** Without one where none is wanted, or it can't be read. */
      readonly text?: string;
      /** Why it can't be read. */
      readonly fault?: string;
    };

/**
 * Server → client: what stands in single files that the server can't read itself, {@link FilesParams}; the answer has {@link FileContents} for each,
 * null where there is no such file. Sent to clients that say `pactcheck.files`, as is {@link WRITE_FILE}.
 */
export const FILES = 'pactcheck/files';

export interface FilesParams {
  /** URIs. */
  readonly files: readonly string[];
  /** In bytes: the text of a larger file isn't wanted. */
  readonly largest: number;
}

export type FileContents = Pick<
  Extract<FolderEntry, { readonly isFolder: false }>,
  'size' | 'text' | 'fault'
>;

/** Server → client: has a file written as long as it is what the server made the new text of, {@link WriteFileParams}; answers {@link WriteOutcome}. */
export const WRITE_FILE = 'pactcheck/writeFile';

export interface WriteFileParams {
  readonly uri: string;
  /** What the client told of the file; null: there was none. */
  readonly before: string | null;
  readonly text: string;
}

/** - changed: something else stands there by now, and nothing was written. - read-only: nobody can write there. */
export type WriteOutcome =
  | { readonly kind: 'written' | 'changed' | 'read-only' }
  | { readonly kind: 'failed'; readonly problem: string };

/** The first message to the server as a worker, before the Language Server Protocol begins. */
export interface WorkerStart {
  /** Address of the script with the checker. */
  readonly checker: string;
  readonly bundled: BundledDataset;
}

/** What the worker answers once it can be spoken to. */
export const WORKER_READY = 'pactcheck/ready';

export interface BundledDataset {
  /** The URI of the folder with its files. */
  readonly folder: string;
  /** What the build has read of it, `dist/bundled.json`. */
  readonly snapshot: string;
}

/** Client's command: brings up the claims view at a claim, {@link ClaimPlace}. */
export const SHOW_CLAIM = 'pactcheck.showClaim';

/** Client's command: makes one of the quick fixes offered at a place, {@link FixChoice}. */
export const APPLY_FIX = 'pactcheck.applyFix';

/** The server's command, with {@link DecisionParams}. */
export const NOT_ABOUT_THIS = DECISION_COMMANDS.notAboutThis;

/** The commands that hovers may link to, by clients that say which of them they have: `experimental: { pactcheck: { hoverCommands: […] } }`. */
export const HOVER_COMMANDS = [SHOW_CLAIM, APPLY_FIX, NOT_ABOUT_THIS] as const;

export type HoverCommand = (typeof HOVER_COMMANDS)[number];

/** Where in which draft a claim stands underlined. */
export interface ClaimPlace {
  readonly uri: string;
  readonly range: Range;
}

export interface FixChoice extends ClaimPlace {
  /** As the quick fix bears it. */
  readonly title: string;
}

/** Client → server, once a check of the workspace has ended: how its drafts stand, {@link WorkspaceSummary}. */
export const WORKSPACE_SUMMARY = 'pactcheck/workspaceSummary';

export interface WorkspaceSummary {
  /** In the order in which they were checked. */
  readonly drafts: readonly CheckedDraft[];
  /** Files that weren't checked. */
  readonly unread: readonly UnreadDraft[];
  /** The URIs of workspace folders that aren't on disk: none of their closed drafts was checked. */
  readonly notOnDisk: readonly string[];
}

/** - too-long: it is larger than any draft. - unreadable: it can't be read, or is no text. */
export interface UnreadDraft {
  readonly uri: string;
  readonly why: 'too-long' | 'unreadable';
}

/** Server → client: drafts that a check of the workspace has listed, and that aren't open, have changed or are gone, {@link DraftsChangedParams}. Sent to clients that say `pactcheck.workspaceCheck`. */
export const DRAFTS_CHANGED = 'pactcheck/draftsChanged';

export interface DraftsChangedParams {
  readonly uris: readonly string[];
}

/** How the values of one of the workspace's drafts stand. */
export interface CheckedDraft {
  readonly uri: string;
  readonly counts: Coverage;
  /** Values that the draft states otherwise in another place. */
  readonly inconsistent: number;
}

/** The other drafts that state the same fact otherwise. */
export interface StatedOtherwise {
  readonly count: number;
  /** URIs: the first few. */
  readonly drafts: readonly string[];
}

/** Client → server, {@link ReadingsParams}: how values are read and why something is said of them or not, as lines of plain text; null for an unknown file. */
export const READINGS = 'pactcheck/readings';

/** Either a place in a draft, or a sentence that is held against the datasets of the file `uri`, a draft or a file of a dataset. */
export interface ReadingsParams extends DraftParams {
  readonly range?: Range;
  readonly sentence?: string;
}

/** Client's command, `[uri]`: asks for a sentence and shows how it is read. Given in lenses of a dataset's files to clients that say `pactcheck.readings`. */
export const TRY_SENTENCE = 'pactcheck.trySentence';
/**
 * The scheme of pages on sources, which diagnostics lead to for clients that say `pactcheck.sources`. The path is what the source is called, the query
 * is the page's text.
 */
export const SOURCE_SCHEME = 'pactcheck-source';
