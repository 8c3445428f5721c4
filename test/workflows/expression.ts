/** The operators and functions of GitHub's expressions that the workflows use; strings and names are theirs as they are. */
const TOKEN = /\s*(?:'((?:[^']|'')*)'|([a-z_][\w.-]*)|(\|\||&&|==|!=|[(),]))/giy;

/**
 * What an expression of a workflow comes to in a context such as `{ github: { event_name: 'push' } }`, as GitHub
 * evaluates it. Throws on what it does not know.
 */
export function evaluate(expression: string, context: object): unknown {
  const tokens = [...expression.trim().matchAll(TOKEN)];
  if (tokens.map(([all]) => all).join('') !== expression.trim()) throw new Error(`unknown: ${expression}`);
  let at = 0;
  const takes = (sign: string): boolean => tokens[at]?.[3] === sign && ++at > 0;

  const any = (): unknown => {
    let left = all();
    while (takes('||')) {
      const right = all();
      left = left || right;
    }
    return left;
  };
  const all = (): unknown => {
    let left = compared();
    while (takes('&&')) {
      const right = compared();
      left = left && right;
    }
    return left;
  };
  const compared = (): unknown => {
    const left = value();
    if (takes('==')) return left === value();
    return takes('!=') ? left !== value() : left;
  };
  const value = (): unknown => {
    if (takes('(')) return closed(any());
    const [, text, name] = tokens[at++] ?? [];
    if (text !== undefined) return text.replaceAll("''", "'");
    if (name === undefined) throw new Error(`unknown: ${expression}`);
    if (!takes('(')) return name.split('.').reduce<unknown>(member, context);
    if (name !== 'format') throw new Error(`unknown function: ${name}`);
    const values = [any()];
    while (takes(',')) values.push(any());
    const [pattern, ...rest] = closed(values);
    return String(pattern).replace(/\{(\d+)\}/g, (_, index: string) => String(rest[Number(index)]));
  };
  const closed = <T>(inside: T): T => {
    if (!takes(')')) throw new Error(`unknown: ${expression}`);
    return inside;
  };

  const result = any();
  if (at !== tokens.length) throw new Error(`unknown: ${expression}`);
  return result;
}

function member(object: unknown, name: string): unknown {
  return typeof object === 'object' && object !== null
    ? Object.entries(object).find(([key]) => key === name)?.[1]
    : undefined;
}
