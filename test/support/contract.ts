import type { Exchange } from '../../emulator/server.ts';
import { dereference, findOperation, type Json, type Operation, schemaProblems } from './openapi-schemas.ts';

/** What a test allows although the official description does not. */
export interface Allowances {
  /** The emulator was asked to send one. */
  readonly bodyOn205: boolean;
}

/**
 * Holds a call and its answer against GitBook's official description and gives everything that it does not allow.
 * An answer that a fault made is not held against it; its call is.
 */
export function contractProblems(exchange: Exchange, allowed: Allowances = { bodyOn205: false }): string[] {
  const { request, response, fault } = exchange;
  const operation = request.path.startsWith('/v1/') ? findOperation(request.method, request.path.slice(3)) : undefined;
  const problems =
    operation === undefined ? ['is no call of the official description'] : requestProblems(operation, exchange);
  if (operation !== undefined && response !== undefined && fault === undefined) {
    problems.push(
      ...responseProblems(operation, response, allowed).map((problem) => `answer ${response.status}: ${problem}`),
    );
  }
  return problems.map((problem) => `${request.method} ${request.path}: ${problem}`);
}

function requestProblems(operation: Operation, { request }: Exchange): string[] {
  const problems: string[] = [];
  if (!/^Bearer \S+$/.test(request.headers.authorization ?? '')) problems.push('request has no bearer token');
  const parameters = ((operation.description.parameters ?? []) as unknown[]).map(dereference);
  for (const parameter of parameters.filter((one) => one.in === 'path')) {
    const value = operation.params[String(parameter.name)];
    problems.push(
      ...schemaProblems(parameter.schema, value).map((problem) => `path parameter ${parameter.name}${problem}`),
    );
  }
  const known = new Map(parameters.filter((one) => one.in === 'query').map((one) => [String(one.name), one]));
  for (const [name, value] of request.query) {
    const parameter = known.get(name);
    if (parameter === undefined) problems.push(`query parameter ${name} is unknown`);
    else problems.push(...queryProblems(parameter, value).map((problem) => `query parameter ${name}${problem}`));
  }
  for (const [name, parameter] of known) {
    if (parameter.required === true && !request.query.some(([given]) => given === name)) {
      problems.push(`query parameter ${name} is missing`);
    }
  }
  return [...problems, ...requestBodyProblems(operation, request.body, request.headers['content-type'])];
}

function queryProblems(parameter: Json, value: string): string[] {
  const { type } = dereference(parameter.schema);
  const numeric = type === 'number' || type === 'integer';
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return schemaProblems(parameter.schema, numeric && !Number.isNaN(number) ? number : value);
}

function requestBodyProblems(operation: Operation, body: string, contentType: string | undefined): string[] {
  const described = operation.description.requestBody;
  if (body === '') return dereference(described).required === true ? ['request has no body'] : [];
  if (described === undefined) return ['request has a body, the call takes none'];
  if (!/^application\/json\b/.test(contentType ?? '')) return [`request has the content type ${contentType}`];
  return jsonProblems(dereference(described), body).map((problem) => `request body: ${problem}`);
}

function responseProblems(
  operation: Operation,
  response: NonNullable<Exchange['response']>,
  allowed: Allowances,
): string[] {
  const { status, headers, body } = response;
  const described = (operation.description.responses as Json)[String(status)];
  const problems = ['x-ratelimit-limit', 'x-ratelimit-remaining', 'x-ratelimit-reset']
    .filter((name) => !/^\d+$/.test(headers[name] ?? ''))
    .map((name) => `header ${name} is not a number`);
  if (described === undefined && status < 400) return [...problems, 'is a status the call does not have'];
  const content = dereference(described);
  // Most calls describe no errors: those that are described anywhere all have the one form.
  if (content.content === undefined && status >= 400) return [...problems, ...errorProblems(status, headers, body)];
  if (content.content === undefined) {
    const mayBe = status === 205 && allowed.bodyOn205;
    return body === '' || mayBe ? problems : [...problems, 'has a body, the description none'];
  }
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) problems.push('is not application/json');
  return [...problems, ...jsonProblems(content, body)];
}

function errorProblems(status: number, headers: Readonly<Record<string, string>>, body: string): string[] {
  const described = dereference({ $ref: '#/components/responses/NotFoundError' });
  const of404 = ((described.content as Json)['application/json'] as Json).schema;
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) return ['is not application/json'];
  const parsed = parse(body);
  if (parsed === undefined) return ['is not JSON'];
  const code = ((parsed.value as Json | null)?.error as Json | undefined)?.code;
  if (code !== status) return [`error code is ${String(code)}`];
  // Apart from its code, which the description fixes for each status, the form is the same.
  return schemaProblems(of404, {
    ...(parsed.value as Json),
    error: { ...((parsed.value as Json).error as Json), code: 404 },
  });
}

function jsonProblems(described: Json, body: string): string[] {
  const { schema } = dereference((described.content as Json | undefined)?.['application/json']);
  const parsed = parse(body);
  return parsed === undefined ? ['is not JSON'] : schemaProblems(schema, parsed.value);
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
