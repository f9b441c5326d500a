// The whole public face of the engine: one factory, one interface, a function from text to findings.
import { codes } from './checks/index.ts';
import { unusedIgnore } from './checks/unusedIgnore.ts';
import { joinAliases } from './claims/aliases.ts';
import type { Claim } from './claims/claim.ts';
import { readClaims } from './claims/read.ts';
import { type Reader, reader } from './claims/reader.ts';
import { contestsAt } from './findings/contests.ts';
import type { Wording } from './findings/findings.ts';
import { examineIgnoring } from './findings/ignoring.ts';
import { type BlockLanguage, forget, type Memory, mayStand, recall, type Told, tell } from './findings/memory.ts';
import { placesIn } from './findings/place.ts';
import { figuresAt, findingsOf } from './findings/report.ts';
import { unusedFindings } from './findings/unused.ts';
import { chooseLanguage } from './languages/choose.ts';
import type { Language } from './languages/language.ts';
import { methodsNamed } from './languages/methods.ts';
import { languageChoices } from './languages/packs.ts';
import { catalogueOf, messagesFor } from './messages/catalogues.ts';
import type { Messages } from './messages/messages.ts';
import { mannerOf } from './numerals/manner.ts';
import { notesIn } from './project/note.ts';
import { isIncluded, rulesOf } from './project/own.ts';
import type { ProjectFile } from './project/parse.ts';
import type { Project } from './project/project.ts';
import { readProject } from './project/projectFile.ts';
import type { CheckedArticle, Finding, Format, Settings } from './protocol.ts';
import { declaredLanguage } from './text/declared.ts';
import { Kept } from './text/kept.ts';
import type { Prose } from './text/prose.ts';
import { readProse } from './text/read.ts';

export interface Article {
  readonly path: string;
  readonly text: string;
  readonly format: Format;
  /** Its path from the folder of the project file, its steps parted by slashes; `path` where it is not given. */
  readonly place?: string;
  /** BCP 47, where the caller knows it; otherwise the text tells. */
  readonly language?: string;
}

export interface Checker {
  /**
   * Total: any text gives an answer, the same text the same answer. A memory that only this checker and one text are
   * given makes the answer come sooner after an edit, and no other.
   */
  check(article: Article, memory?: Memory): CheckedArticle;
}

/** Any text gives a project; what is wrong with it is said where it stands. */
export const readProjectFile = (text: string, messages: Messages = messagesFor('en')): ProjectFile =>
  readProject(text, codes, messages, languageChoices);

export { createMemory, type Memory } from './findings/memory.ts';
export type { ProjectFile } from './project/parse.ts';
/** Whether a project holds a file for an article, where folders are searched. */
export const includes = isIncluded;

export { languageChoices } from './languages/packs.ts';
export { messagesFor } from './messages/catalogues.ts';
export { called, listed, type Messages, say } from './messages/messages.ts';
export type { NewRule } from './project/edit.ts';
export { noteFor } from './project/note.ts';
export type { Project } from './project/project.ts';
export { rulesAdded } from './project/projectFile.ts';
/** The writer's settings, and the newsroom's, which go before them. */
export interface CheckerSettings extends Settings {
  readonly project?: Project;
  /** The language of its messages, as BCP 47; English where it is none that Recount speaks. */
  readonly locale?: string;
}

export const defaultSettings: CheckerSettings = { base: 'inferred', checks: {} };

export function createChecker(settings: CheckerSettings = defaultSettings): Checker {
  const readers = new Map<Language, Reader>();
  const readerFor = (language: Language): Reader => {
    const using = readers.get(language) ?? reader(language);
    readers.set(language, using);
    return using;
  };
  const { project, locale } = settings;
  const messages = messagesFor(locale);
  const stated = (project?.base ?? settings.base) === 'stated';
  const levels = { ...settings.checks, ...project?.checks };
  const isOff = (code: string): boolean => Object.hasOwn(levels, code) && levels[code] === 'off';
  /** What the prose says, and in which language. The words of its blocks are let go of with it, unless they are remembered. */
  function read(prose: Prose, { text, format, language: known }: Article, memory?: Memory): Read {
    const languages = memory?.languages ?? new Kept<BlockLanguage>();
    const chosen = project?.language ?? settings.language;
    memory?.signs.turn();
    const hints = { told: known, declared: declaredLanguage(text, format), chosen };
    const { language, foreign, of } = chooseLanguage(prose.text, hints, memory?.signs);
    languages.turn([known, hints.declared, chosen, language.code].join());
    const named = new Set<string>();
    const readerOf = (part: string): Reader => {
      const make = (): BlockLanguage => ({ language: of(part), methods: methodsNamed(part, language) });
      const own = languages.of(part, make);
      for (const method of own.methods) named.add(method);
      return readerFor(own.language);
    };
    // what an examination rests on beside the claims; known once all blocks have been looked at
    const about = (): string => [language.code, ...named].join();
    const claims = readClaims(
      prose,
      readerOf,
      memory?.reading,
      () => memory !== undefined && mayStand(memory, about()),
    );
    if (claims !== memory?.last?.read) joinAliases(claims, project?.aliases ?? [], readerFor(language));
    return { claims, language, foreign, methods: [...named], about: about() };
  }
  return {
    check: (article, memory) => {
      const { path, text, format, place = path } = article;
      const prose = readProse(text, format, memory?.tree);
      const [rules, marks] = [rulesOf(project, place), notesIn(text, prose.comments, codes)];
      const isFree = marks.length + rules.ignore.length + rules.bases.length === 0;
      if (memory && !isFree) forget(memory);
      const { claims, language, foreign, methods, about } = read(prose, article, memory);
      const printed = claims.map(({ figure }) => figure);
      const voice = { messages, manner: mannerOf(printed, language) };
      const choices = { stated, language, methods, off: isOff, voice };
      const told = (): Told => tell(claims, examineIgnoring(claims, prose, marks, rules, choices), language, voice);
      const answer = memory && isFree ? recall(memory, about, claims, prose.blocks, told) : told();
      const { examination, idle, unused, figures, contests, sums } = answer;
      const own = catalogueOf(language.code);
      const wording: Wording = { places: placesIn(prose), language, voice, own };
      const notes = isOff(unusedIgnore.code) ? [] : unusedFindings(idle, text, wording);
      const findings = findingsOf(answer, wording, notes).map((finding) =>
        graded(foreign ? noted(finding) : finding, levels),
      );
      return {
        ...{ path, format, language: language.code, findings },
        figures: figuresAt(figures, wording),
        contests: contestsAt(contests, wording.places, prose),
        sums,
        ...(examination.failures.length > 0 && { faults: examination.failures }),
        ...(unused.ignore.length + unused.bases.length > 0 ? { unused } : {}),
      };
    },
  };
}

/** What was read of an article. */
interface Read {
  readonly claims: readonly Claim[];
  readonly language: Language;
  readonly foreign: boolean;
  /** The ways of sharing out seats that it names. */
  readonly methods: readonly string[];
  readonly about: string;
}

/** What is read with another language's words accuses nobody. */
const noted = (finding: Finding): Finding =>
  finding.severity === 'error' || finding.severity === 'warning' ? { ...finding, severity: 'information' } : finding;

/** The severity that the writer chose for the check. */
function graded(finding: Finding, checks: Settings['checks']): Finding {
  const chosen = Object.hasOwn(checks, finding.code) ? checks[finding.code] : undefined;
  return chosen === undefined || chosen === 'off' ? finding : { ...finding, severity: chosen };
}
