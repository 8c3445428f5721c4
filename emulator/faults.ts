import type { Parsed, Report, Shape } from './shape.ts';
import {
  anything,
  array,
  by,
  choice,
  flag,
  isObject,
  number,
  object,
  optional,
  parseAs,
  record,
  required,
  text,
} from './shape.ts';

/**
 * What goes wrong with a call. `ms` is in milliseconds, `seconds` as in the headers. A fault that replaces GitBook's
 * answer also prevents its effect, unless `acts` is true. All other faults leave the effect in place.
 */
export type Fault =
  /** Any answer. A `body` that is not a text is sent as JSON. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: unknown;
      readonly acts?: boolean;
    }
  /** Status 429, with one of the ways to say how long to wait, or none. */
  | {
      readonly kind: 'rate-limited';
      readonly announce: 'x-ratelimit-reset' | 'retry-after' | 'retry-after-date' | 'nothing';
      readonly seconds?: number;
    }
  /** An HTML page of a gateway. GitBook may have acted. */
  | { readonly kind: 'gateway'; readonly status: 500 | 502 | 503 | 504; readonly acts?: boolean }
  /** The connection is reset before or after GitBook acts. */
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' }
  /** The first half of the answer's JSON, as a complete answer, or before the connection ends. */
  | { readonly kind: 'truncated'; readonly as?: 'answer' | 'cut' }
  | { readonly kind: 'slow-headers'; readonly ms: number }
  | { readonly kind: 'slow-body'; readonly ms: number }
  /** No answer. */
  | { readonly kind: 'hang'; readonly acts?: boolean }
  /** Status 200 with JSON of another form than described. */
  | { readonly kind: 'wrong-shape'; readonly body?: unknown };

/** A fault, and the calls that it applies to. Plain JSON. */
export interface FaultRule {
  /** Default: any method. */
  readonly method?: string;
  /**
   * The path without `/v1`: a glob, in which `*` stands for one segment or a part of it and `**` for anything, or,
   * beginning with `^`, a regular expression. Any path, where it is absent.
   */
  readonly path?: string;
  /** The first call it strikes, of those that match; counted from 1, which is the default. */
  readonly nth?: number;
  /** How many matching calls the fault applies to, from `nth` on. Default: 1. */
  readonly times?: number | 'forever';
  readonly fault: Fault;
}

/** Parses a list of fault rules from JSON. */
export function parseFaults(json: unknown): Parsed<readonly FaultRule[]> {
  return parseAs<readonly FaultRule[]>(array(ruleShape), json, 'faults');
}

/** A rule, and how often it was used. */
interface ActiveFault {
  readonly rule: FaultRule;
  /** The number of calls that matched, and of those that the fault applied to. */
  readonly seen: number;
  readonly struck: number;
}

/** The rules of an emulator, in their order. */
export interface FaultScript {
  readonly active: readonly ActiveFault[];
  add(rule: FaultRule): ActiveFault;
  clear(): void;
  /** The fault for a call, from the first matching rule whose turn it is. Every matching rule counts the call. */
  next(method: string, path: string): Fault | undefined;
}

/** Creates the fault script of an emulator. */
export function faultScript(rules: readonly FaultRule[]): FaultScript {
  const entries: { rule: FaultRule; matches: (path: string) => boolean; seen: number; struck: number }[] = [];
  const script: FaultScript = {
    active: entries,
    add(rule) {
      const entry = { rule, matches: pathMatcher(rule.path ?? '**'), seen: 0, struck: 0 };
      entries.push(entry);
      return entry;
    },
    clear() {
      entries.length = 0;
    },
    next(method, path) {
      let fault: Fault | undefined;
      for (const entry of entries) {
        const { rule } = entry;
        if (rule.method !== undefined && rule.method.toUpperCase() !== method) continue;
        if (!entry.matches(path.replace(/^\/v1(?=\/)/, ''))) continue;
        entry.seen += 1;
        const first = rule.nth ?? 1;
        const last = rule.times === 'forever' ? Number.POSITIVE_INFINITY : first + (rule.times ?? 1) - 1;
        if (fault !== undefined || entry.seen < first || entry.seen > last) continue;
        entry.struck += 1;
        fault = rule.fault;
      }
      return fault;
    },
  };
  for (const rule of rules) script.add(rule);
  return script;
}

function pathMatcher(pattern: string): (path: string) => boolean {
  const source = pattern.startsWith('^') ? pattern : globSource(pattern.replace(/^\/v1(?=\/)/, ''));
  const expression = new RegExp(source);
  return (path) => expression.test(path);
}

function globSource(glob: string): string {
  const parts = glob.split(/(\*\*|\*)/).map((part) => {
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    return part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  return `^${parts.join('')}$`;
}

type FaultOf<Kind extends Fault['kind']> = Extract<Fault, { readonly kind: Kind }>;

const milliseconds = number({ min: 0, max: 3_600_000 });
const kind = { kind: required(anything()) };

const FAULTS: { readonly [Kind in Fault['kind']]: Shape } = {
  status: object<FaultOf<'status'>>({
    ...kind,
    status: required(number({ min: 200, max: 599, integer: true })),
    headers: optional(record(text())),
    body: optional(anything()),
    acts: optional(flag()),
  }),
  'rate-limited': object<FaultOf<'rate-limited'>>({
    ...kind,
    announce: required(choice(['x-ratelimit-reset', 'retry-after', 'retry-after-date', 'nothing'])),
    seconds: optional(number({ min: 0, max: 86_400 })),
  }),
  gateway: object<FaultOf<'gateway'>>({
    ...kind,
    status: required(choice([500, 502, 503, 504])),
    acts: optional(flag()),
  }),
  reset: object<FaultOf<'reset'>>({ ...kind, when: required(choice(['before', 'after'])) }),
  truncated: object<FaultOf<'truncated'>>({ ...kind, as: optional(choice(['answer', 'cut'])) }),
  'slow-headers': object<FaultOf<'slow-headers'>>({ ...kind, ms: required(milliseconds) }),
  'slow-body': object<FaultOf<'slow-body'>>({ ...kind, ms: required(milliseconds) }),
  hang: object<FaultOf<'hang'>>({ ...kind, acts: optional(flag()) }),
  'wrong-shape': object<FaultOf<'wrong-shape'>>({ ...kind, body: optional(anything()) }),
};

const kindShape = object<{ kind: string }>({ kind: required(choice(Object.keys(FAULTS))) });

const ruleShape = object<FaultRule>({
  method: optional(choice(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])),
  path: optional(pathShape),
  nth: optional(number({ min: 1, integer: true })),
  times: optional(by((value) => (typeof value === 'string' ? choice(['forever']) : number({ min: 1, integer: true })))),
  fault: required(by(faultShape)),
});

function faultShape(value: unknown): Shape {
  if (isObject(value) && typeof value.kind === 'string' && Object.hasOwn(FAULTS, value.kind)) {
    return FAULTS[value.kind as Fault['kind']];
  }
  return isObject(value) ? (given, at, report) => kindShape({ kind: (given as Fault).kind }, at, report) : kindShape;
}

function pathShape(value: unknown, at: string, report: Report): void {
  text({ min: 1 })(value, at, report);
  if (typeof value !== 'string' || value === '') return;
  if (!/^[/^*]/.test(value)) {
    report(`${at}: must begin with /, with * or, as a regular expression, with ^`);
    return;
  }
  try {
    pathMatcher(value);
  } catch (error) {
    report(`${at}: is not a regular expression: ${error instanceof Error ? error.message : String(error)}`);
  }
}
