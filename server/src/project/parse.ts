// Reads a project file: any text gives a project, and what is wrong is said where it stands.
import { type Blanks, type MessageKey, type Messages, say } from '../messages/messages.ts';
import type { Settings } from '../protocol.ts';
import { type Fault, type Place, placer } from './fault.ts';
import type { BaseRule, IgnoreRule, Project } from './project.ts';
import { type Node, treeOf } from './tree.ts';

export interface ProjectFile {
  readonly project: Project;
  /** In the order of the text; what they are about is left out of the project. */
  readonly faults: readonly Fault[];
  /** Where each of the project's rules stands. */
  readonly places: { readonly ignore: readonly Place[]; readonly bases: readonly Place[] };
}

const bases = ['inferred', 'stated'] as const;
const levels = ['error', 'warning', 'information', 'hint', 'off'] as const;
const keys = ['$schema', 'ignore', 'language', 'base', 'bases', 'checks', 'aliases', 'include', 'exclude'];

/**
 * `codes` are those of the checks that there are, `languages` what may be chosen of these; `messages` is the language in
 * which faults are told.
 */
export function readProject(
  text: string,
  codes: readonly string[],
  messages: Messages,
  languages: readonly string[],
): ProjectFile {
  const placeAt = placer(text);
  const { root, fault } = treeOf(text);
  const faults: Fault[] = fault ? [{ ...fault.at, message: say(messages, fault.key, fault.blanks) }] : [];
  const blame = (node: Node, key: MessageKey, blanks: Blanks = {}): undefined => {
    const place = placeAt(node.offset, node.offset + Math.max(1, node.length));
    faults.push({ ...place, message: say(messages, key, blanks) });
  };

  /** The values of an object by name; the last of several has the word, as in any JSON. */
  function membersOf(node: Node | undefined, what: string, known: readonly string[]): ReadonlyMap<string, Node> {
    const members = new Map<string, Node>();
    if (!node) return members;
    if (node.type !== 'object') blame(node, 'project.object', { what, brackets: '{ … }' });
    for (const { children = [] } of node.children ?? []) {
      const [key, value] = children;
      if (node.type !== 'object' || typeof key?.value !== 'string') continue;
      if (!known.includes(key.value))
        blame(key, 'project.unknown', { what: `“${key.value}”`, known: known.join(', ') });
      else if (value) members.set(key.value, value);
    }
    return members;
  }

  function listOf<T>(
    node: Node | undefined,
    what: string,
    read: (one: Node) => T | undefined,
  ): { one: T; at: Place }[] {
    if (!node) return [];
    if (node.type !== 'array') blame(node, 'project.list', { what, brackets: '[ … ]' });
    return (node.type === 'array' ? (node.children ?? []) : []).flatMap((child) => {
      const one = read(child);
      return one === undefined ? [] : [{ one, at: placeAt(child.offset, child.offset + child.length) }];
    });
  }

  function textOf(node: Node | undefined, what: string): string | undefined {
    if (!node) return undefined;
    const value: unknown = node.value;
    if (typeof value === 'string' && value.trim() !== '') return value;
    return blame(node, 'project.text', { what });
  }

  function oneOf<const T extends string>(node: Node | undefined, what: string, known: readonly T[]): T | undefined {
    if (!node) return undefined;
    const found = known.find((each) => each === node.value);
    return found ?? blame(node, 'project.takes', { what, known: known.join(', ') });
  }

  function ignoreOf(node: Node): IgnoreRule | undefined {
    const members = membersOf(node, say(messages, 'project.ignored'), ['article', 'figure', 'code', 'reason']);
    const read = (key: string) => textOf(members.get(key), `“${key}”`);
    const [article, figure, reason] = [read('article'), read('figure'), read('reason')];
    const code = oneOf(members.get('code'), '“code”', codes);
    // a rule of which a part is misspelt would ignore more than was meant
    if ([...members].some(([key]) => ({ article, figure, reason, code })[key] === undefined)) return undefined;
    if (!figure && !code && node.type === 'object') return blame(node, 'project.ignore-what');
    if (!figure && !code) return undefined;
    return { ...(article && { article }), ...(figure && { figure }), ...(code && { code }), ...(reason && { reason }) };
  }

  function baseOf(node: Node): BaseRule | undefined {
    const members = membersOf(node, say(messages, 'project.choice'), ['article', 'contest', 'base']);
    const read = (key: string) => textOf(members.get(key), `“${key}”`);
    const [article, contest, base] = [read('article'), read('contest'), read('base')];
    if (node.type !== 'object' || (members.has('contest') && !contest)) return undefined;
    if (!article || !base) {
      const missing = ['article', 'base'].find((key) => !members.has(key));
      return missing === undefined ? undefined : blame(node, 'project.missing', { what: `“${missing}”` });
    }
    if (!isBase(base)) {
      const known = baseNames.join(', ');
      return blame(members.get('base') ?? node, 'project.takes-total', { what: '“base”', known });
    }
    return { article, ...(contest && { contest }), base };
  }

  function aliasesOf(node: Node): readonly string[] | undefined {
    const names = listOf(node, say(messages, 'project.spellings'), (one) =>
      textOf(one, say(messages, 'project.name')),
    ).map(({ one }) => one);
    if (names.length >= 2) return names;
    return node.type === 'array' ? blame(node, 'project.two-names') : undefined;
  }

  const all = membersOf(root, say(messages, 'project.file'), keys);
  const ignore = listOf(all.get('ignore'), '“ignore”', ignoreOf);
  const chosen = listOf(all.get('bases'), '“bases”', baseOf);
  const base: Settings['base'] | undefined = oneOf(all.get('base'), '“base”', bases);
  const checks = [...membersOf(all.get('checks'), '“checks”', codes)].flatMap(([code, node]) => {
    const level = oneOf(node, `“${code}”`, levels);
    return level ? [[code, level] as const] : [];
  });
  const language = oneOf(all.get('language'), '“language”', languages);
  const globs = (key: string) =>
    listOf(all.get(key), `“${key}”`, (one) => textOf(one, say(messages, 'project.glob'))).map(({ one }) => one);
  const project: Project = {
    ...{ ignore: ignore.map(({ one }) => one), bases: chosen.map(({ one }) => one), ...(base && { base }) },
    ...(language && { language }),
    ...{
      checks: Object.fromEntries(checks),
      aliases: listOf(all.get('aliases'), '“aliases”', aliasesOf).map(({ one }) => one),
    },
    ...{ include: globs('include'), exclude: globs('exclude') },
  };
  return {
    project,
    faults: faults.sort((a, b) => a.start - b.start || a.end - b.end),
    places: { ignore: ignore.map(({ at }) => at), bases: chosen.map(({ at }) => at) },
  };
}

export const baseNames: readonly string[] = ['cast', 'valid', 'registered', 'listed'];

/** A name, or a total: digits with whatever parts them. */
const isBase = (base: string): boolean => baseNames.includes(base) || /^\d[\d.,'’\s]{0,40}$/u.test(base);
