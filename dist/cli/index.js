#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6214:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



exports.Dk = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
exports.tO = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
exports.JG = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
exports.iX = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
exports.YR = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 5144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ planForReview)
/* harmony export */ });
/* unused harmony export MOST_LOOKED_UP */
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(339);

/** For so many removals the spaces and teams are read by name; for more, their numbers must do. */
const MOST_LOOKED_UP = 20;
/**
 * A plan for people to review: as `planDirectory` makes it, and with the names of what removed members lose. Costs up
 * to two calls for each of the first removals, none where a member has no space and every team is known.
 */
async function planForReview(request, ports) {
    const planned = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_0__/* .planDirectory */ .Be)(request, ports);
    if (planned.status === 'invalid')
        return planned;
    return { ...planned, plan: await withLosses(planned.plan, planned.reader, ports.classify) };
}
async function withLosses(plan, reader, classify) {
    const removals = plan.changes.filter((change) => change.type === 'remove-member').slice(0, MOST_LOOKED_UP);
    if (removals.length === 0)
        return plan;
    const read = await Promise.all(removals.map((change) => lossesOf(change, reader, classify)));
    const known = new Map(removals.map((change, index) => [change, read[index] ?? change]));
    return {
        ...plan,
        changes: plan.changes.map((change) => change.type === 'remove-member' ? (known.get(change) ?? change) : change),
    };
}
/** What cannot be read stays a number: a plan must not fail for its small print. */
async function lossesOf(change, reader, classify) {
    const { userId, loses } = change;
    try {
        const [spaces, teams] = await Promise.all([
            loses.spaces > 0 ? reader.memberSpaces(userId) : undefined,
            loses.teams > loses.teamTitles.length ? reader.memberTeams(userId) : undefined,
        ]);
        return {
            ...change,
            loses: {
                spaces: spaces?.length ?? loses.spaces,
                teams: teams?.length ?? loses.teams,
                teamTitles: teams?.map(({ title }) => title).sort() ?? loses.teamTitles,
                spaceTitles: spaces?.map(({ title }) => title).sort() ?? [],
            },
        };
    }
    catch (error) {
        classify(error);
        return change;
    }
}


/***/ }),

/***/ 8572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zY: () => (/* binding */ DEFAULTS),
  Ac: () => (/* binding */ parseOptions)
});

// UNUSED EXPORTS: COMMENTS, MODES, REVIEWS

// EXTERNAL MODULE: ./lib/core/convert-yaml.js
var convert_yaml = __nccwpck_require__(4926);
// EXTERNAL MODULE: ./lib/core/schema.js + 2 modules
var schema = __nccwpck_require__(7486);
;// CONCATENATED MODULE: ./lib/core/settings.js
/** What is done about members and teams that are live and not in the directory. */
const UNLISTED = ['remove', 'report', 'ignore'];

;// CONCATENATED MODULE: ./lib/app/options.js



const MODES = ['auto', 'validate', 'plan', 'apply', 'drift', 'import', 'pin', 'report'];
const REVIEWS = ['destructive', 'all', 'off'];
const COMMENTS = ['always', 'changes', 'never'];
/** The defaults of the inputs, as action.yml has them. */
const DEFAULTS = {
    mode: 'auto',
    'config-path': 'gitbook',
    'working-directory': '.',
    'organization-id': '',
    'gitbook-api-url': 'https://api.gitbook.com',
    'unlisted-members': 'remove',
    'unlisted-teams': 'report',
    'protected-users': '',
    'min-admins': '1',
    'max-member-removals': '20%',
    'max-membership-removals': '50%',
    'max-team-deletions': '20%',
    'max-seats': '',
    'require-reviewed-plan': 'destructive',
    confirm: '',
    comment: 'always',
    'fail-on-drift': 'false',
    'drift-issue': 'true',
    'mask-emails': 'false',
    concurrency: '8',
};
/**
 * Parses inputs, given as the texts the user wrote; an empty text is the default. Gives every problem at once,
 * each naming the input and what is allowed.
 */
function parseOptions(read) {
    const problems = [];
    const text = (name) => read(name)?.trim() || DEFAULTS[name];
    const optional = (name) => text(name) || undefined;
    const oneOf = (name, allowed) => {
        const value = text(name);
        const found = allowed.find((each) => each === value);
        if (found !== undefined)
            return found;
        const near = (0,schema/* nearest */.pA)(value, allowed);
        const hint = near ? ` Did you mean ${near}?` : '';
        problems.push(`${name} is ${(0,convert_yaml/* quote */.hD)(value)}; allowed are ${allowed.join(', ')}.${hint}`);
        return allowed[0];
    };
    const flag = (name) => oneOf(name, ['true', 'false']) === 'true';
    const whole = (name, least, most) => {
        const value = text(name);
        const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
        if (number >= least && number <= most)
            return number;
        const range = most >= MOST ? `a whole number from ${least}` : `a whole number from ${least} to ${most}`;
        problems.push(`${name} is ${(0,convert_yaml/* quote */.hD)(value)}; allowed is ${range}.`);
        return least;
    };
    const limit = (name) => {
        const value = text(name);
        const percent = /^(\d{1,3})\s*%$/.exec(value);
        if (percent && Number(percent[1]) <= 100)
            return { kind: 'percent', percent: Number(percent[1]) };
        if (/^\d{1,9}$/.test(value))
            return { kind: 'count', count: Number(value) };
        problems.push(`${name} is ${(0,convert_yaml/* quote */.hD)(value)}; allowed is a whole number such as 5, or a percentage such as 20%.`);
        return { kind: 'count', count: 0 };
    };
    const confirmation = () => {
        const value = optional('confirm');
        if (value === undefined || /^[0-9a-f]{8,64}$/i.test(value))
            return value?.toLowerCase();
        problems.push(`confirm is ${(0,convert_yaml/* quote */.hD)(value)}; allowed is a plan's fingerprint, or its first 8 characters or more.`);
        return undefined;
    };
    const organization = () => {
        const value = optional('organization-id');
        if (value === undefined || /^[A-Za-z0-9_-]+$/.test(value))
            return value;
        problems.push(`organization-id is ${(0,convert_yaml/* quote */.hD)(value)}; it has letters, digits, - and _ only, as in https://app.gitbook.com/o/<organization-id>.`);
        return undefined;
    };
    const options = {
        mode: oneOf('mode', MODES),
        configPath: text('config-path'),
        workingDirectory: text('working-directory'),
        organizationId: organization(),
        apiUrl: text('gitbook-api-url'),
        settings: {
            unlistedMembers: oneOf('unlisted-members', UNLISTED),
            unlistedTeams: oneOf('unlisted-teams', UNLISTED),
            protectedUsers: text('protected-users')
                .split(/[\n,]/)
                .map((each) => each.trim())
                .filter((each) => each !== ''),
            limits: {
                minAdmins: whole('min-admins', 0, MOST),
                maxMemberRemovals: limit('max-member-removals'),
                maxMembershipRemovals: limit('max-membership-removals'),
                maxTeamDeletions: limit('max-team-deletions'),
                maxSeats: optional('max-seats') === undefined ? undefined : whole('max-seats', 0, MOST),
            },
        },
        requireReviewedPlan: oneOf('require-reviewed-plan', REVIEWS),
        confirm: confirmation(),
        comment: oneOf('comment', COMMENTS),
        failOnDrift: flag('fail-on-drift'),
        driftIssue: flag('drift-issue'),
        maskEmails: flag('mask-emails'),
        concurrency: whole('concurrency', 1, 32),
    };
    return problems.length > 0 ? { ok: false, problems } : { ok: true, options };
}
const MOST = 999_999_999;


/***/ }),

/***/ 339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Eq: () => (/* binding */ applyDirectory),
  d1: () => (/* binding */ organizationOf),
  Be: () => (/* binding */ planDirectory)
});

// EXTERNAL MODULE: ./lib/core/convert-yaml.js
var convert_yaml = __nccwpck_require__(4926);
// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __nccwpck_require__(876);
// EXTERNAL MODULE: ./lib/core/guard.js
var guard = __nccwpck_require__(2270);
// EXTERNAL MODULE: ./lib/core/plan.js + 4 modules
var core_plan = __nccwpck_require__(2948);
// EXTERNAL MODULE: ./lib/core/resolve.js
var resolve = __nccwpck_require__(9851);
// EXTERNAL MODULE: ./lib/core/order.js
var order = __nccwpck_require__(4223);
// EXTERNAL MODULE: ./lib/core/model.js
var model = __nccwpck_require__(7206);
;// CONCATENATED MODULE: ./lib/app/apply-members.js

/** @param before administrators now  @param after administrators once the whole plan is applied */
function countAdmins(before, after) {
    let now = before;
    const floor = Math.min(before, after);
    return {
        gained: () => {
            now++;
        },
        lost: () => {
            now--;
        },
        maySpareOne: () => now - 1 >= floor,
        now: () => now,
    };
}
/** Gives members roles with more access, all side by side. */
async function promote(changes, { writer, ledger, admins }) {
    await Promise.all(changes.map(async (change) => {
        const failure = await ledger.attempt(() => writer.setRole(change.userId, change.to));
        if (failure)
            return ledger.failed([change], failure);
        if (change.to === 'admin')
            admins.gained();
        ledger.applied(change);
    }));
}
/** Marks members as SSO users, all side by side. */
async function setSso(changes, { writer, ledger }) {
    await Promise.all(changes.map(async (change) => {
        const failure = await ledger.attempt(() => writer.setSso(change.userId));
        if (failure)
            ledger.failed([change], failure);
        else
            ledger.applied(change);
    }));
}
/** Gives members roles with less access; see {@link takeAway}. */
async function demote(changes, hands) {
    await takeAway(changes, hands, async (change) => {
        await hands.writer.setRole(change.userId, change.to);
        return 'removed';
    });
}
/** Removes members; see {@link takeAway}. */
async function removeMembers(changes, hands) {
    await takeAway(changes, hands, (change) => hands.writer.removeMember(change.userId));
}
/**
 * Takes something from people, each of whom is read once more before: who has another role or e-mail than the
 * plan knew was changed by somebody, and is left alone as a conflict. Administrators go one after the other and
 * only while enough are left; one whose call has no usable answer counts as gone.
 */
async function takeAway(changes, hands, act) {
    const { reader, ledger, activeAdmins, admins } = hands;
    const one = async (change) => {
        let counted = false;
        const failure = await ledger.attempt(async () => {
            const member = await reader.member(change.userId);
            const wasAdmin = activeAdmins.has(change.userId);
            const isAdmin = wasAdmin && member?.role === 'admin' && !member.disabled;
            if (wasAdmin && !isAdmin)
                admins.lost();
            if (member === undefined && change.type === 'remove-member')
                return ledger.applied(change);
            if (member === undefined || !isAsPlanned(member, change)) {
                const live = { role: member?.role ?? 'no member any more', email: member?.email };
                return ledger.record({ status: 'conflict', change, live });
            }
            if (isAdmin && !admins.maySpareOne()) {
                const reason = { kind: 'too-few-admins', admins: admins.now() };
                return ledger.record({ status: 'skipped', change, reason });
            }
            counted = isAdmin;
            if (counted)
                admins.lost();
            const outcome = await act(change);
            if (outcome !== 'requested')
                return ledger.applied(change);
            if (counted)
                admins.gained();
            ledger.pending(change, 'removal-requested');
        });
        if (failure === undefined)
            return;
        if (counted && failure.kind === 'refused')
            admins.gained();
        ledger.failed([change], failure);
    };
    const touchesAdmins = (change) => change.from === 'admin';
    await Promise.all(changes.filter((change) => !touchesAdmins(change)).map(one));
    for (const change of changes.filter(touchesAdmins))
        await one(change);
}
function isAsPlanned(member, change) {
    return member.role === change.from && (0,model/* emailKey */.c8)(member.email ?? '') === (0,model/* emailKey */.c8)(change.email ?? '');
}
/** How many administrators there are once all of a plan's changes are done; invited ones do not count. */
function adminsAfter(changes, activeAdmins) {
    let after = activeAdmins.size;
    for (const change of changes) {
        if (change.type !== 'member-role' && change.type !== 'remove-member')
            continue;
        if (activeAdmins.has(change.userId))
            after--;
        else if (change.type === 'member-role' && change.to === 'admin')
            after++;
    }
    return after;
}

;// CONCATENATED MODULE: ./lib/app/apply-memberships.js

/**
 * Changes who is in which team, with one call per team. Somebody who moves from one team to another is added
 * there before being removed here, and not removed where the addition failed; teams that swap people get two
 * calls, additions first.
 */
async function updateMemberships(changes, before, hands) {
    const { ledger } = hands;
    const arrivals = arrivalsByPerson(changes);
    const update = async ({ teamId, changes: all }) => {
        const kept = all.filter((change) => {
            if (change.type !== 'team-remove')
                return true;
            const missed = arrivals.get(change.userId)?.find((arrival) => ledger.unsuccessful(arrival));
            if (missed)
                ledger.dependsOn(change, missed);
            return missed === undefined;
        });
        if (kept.length > 0)
            await updateTeam({ teamId, changes: kept }, hands);
    };
    let waiting = groupByTeam(changes, before, hands);
    while (waiting.length > 0) {
        const { removals, additions } = heldBack(waiting, arrivals);
        const ready = waiting.filter((work) => !has(work, removals));
        const inCircle = ready.length === 0 ? waiting.find((work) => has(work, additions)) : undefined;
        const now = inCircle ? [only(inCircle, (change) => change.type !== 'team-remove')] : ready;
        const later = inCircle ? [only(inCircle, (change) => change.type === 'team-remove')] : [];
        await Promise.all(now.map(update));
        waiting = [...waiting.filter((work) => work !== inCircle && !ready.includes(work)), ...later];
    }
}
/** The removals that must wait, and the additions of the same people that they wait for. */
function heldBack(waiting, arrivals) {
    const all = waiting.flatMap((work) => work.changes);
    const coming = new Set(all);
    const removals = new Set();
    const additions = new Set();
    for (const change of all) {
        if (change.type !== 'team-remove')
            continue;
        for (const arrival of arrivals.get(change.userId) ?? []) {
            if (!coming.has(arrival))
                continue;
            removals.add(change);
            additions.add(arrival);
        }
    }
    return { removals, additions };
}
function has(work, some) {
    return work.changes.some((change) => some.has(change));
}
function only({ teamId, changes }, kept) {
    return { teamId, changes: changes.filter(kept) };
}
/** Where the plan adds people who are members already, by user ID. */
function arrivalsByPerson(changes) {
    const arrivals = new Map();
    for (const change of changes) {
        if (change.type !== 'team-add' || change.userId === undefined)
            continue;
        const known = arrivals.get(change.userId);
        if (known)
            known.push(change);
        else
            arrivals.set(change.userId, [change]);
    }
    return arrivals;
}
/** One piece of work per team, without what depends on a team or person that could not be had. */
function groupByTeam(changes, { creations, createdIds, invites }, { ledger, newcomers }) {
    const creationOf = new Map(creations.map((change) => [change.team, change]));
    const inviteOf = new Map(invites.map((change) => [(0,model/* emailKey */.c8)(change.email), change]));
    const works = new Map();
    for (const change of changes) {
        const teamId = change.teamId ?? createdIds.get(change.team);
        if (teamId === undefined) {
            const creation = creationOf.get(change.team);
            if (creation)
                ledger.dependsOn(change, creation);
            continue;
        }
        const email = newcomerOf(change);
        const invite = email === undefined ? undefined : inviteOf.get((0,model/* emailKey */.c8)(email));
        if (email !== undefined && invite && !newcomers.has(email)) {
            ledger.dependsOn(change, invite);
            continue;
        }
        const work = works.get(teamId) ?? { teamId, changes: [] };
        work.changes.push(change);
        works.set(teamId, work);
    }
    return [...works.values()];
}
/** The e-mail of somebody who was no member when the plan was made. */
function newcomerOf(change) {
    return change.type === 'team-add' && change.userId === undefined ? change.email : undefined;
}
async function updateTeam(work, hands) {
    const { writer, ledger, newcomers } = hands;
    const wantsId = (change) => change.type === 'team-add' && change.to === 'owner' && userIdOf(change, newcomers) === undefined;
    if (work.changes.some(wantsId))
        await newcomers.lookUp();
    const failure = await ledger.attempt(() => writer.updateTeam(work.teamId, bulkUpdate(work, newcomers)));
    if (failure === undefined) {
        // A role can only be set by ID: who was added by e-mail becomes an owner once the invitation is accepted.
        for (const change of work.changes) {
            if (wantsId(change))
                ledger.pending(change, 'waits-for-invitation');
            else
                ledger.applied(change);
        }
    }
    else if (failure.kind !== 'refused')
        ledger.failed(work.changes, failure);
    else
        await updateRefusedTeam(work, hands);
}
/** A refused update is tried again without those who have not accepted their invitation; then one call a person. */
async function updateRefusedTeam(work, hands) {
    const { writer, ledger, newcomers } = hands;
    if (work.changes.some((change) => newcomerOf(change) !== undefined))
        await newcomers.lookUp();
    const isWaiting = (change) => {
        const email = newcomerOf(change);
        return email !== undefined && !newcomers.isListed(email);
    };
    const waiting = work.changes.filter(isWaiting);
    if (waiting.length === 0)
        return updateOneByOne(work, hands);
    for (const change of waiting)
        ledger.pending(change, 'waits-for-invitation');
    const rest = { teamId: work.teamId, changes: work.changes.filter((change) => !isWaiting(change)) };
    if (rest.changes.length === 0)
        return;
    const failure = await ledger.attempt(() => writer.updateTeam(rest.teamId, bulkUpdate(rest, newcomers)));
    if (failure === undefined)
        for (const change of rest.changes)
            ledger.applied(change);
    else if (failure.kind === 'refused')
        await updateOneByOne(rest, hands);
    else
        ledger.failed(rest.changes, failure);
}
/** Finds out who makes a bulk update fail: one call a person, what gives before what takes. */
async function updateOneByOne(work, { writer, ledger, newcomers }) {
    const one = async (change) => {
        const userId = userIdOf(change, newcomers);
        if (userId === undefined)
            return ledger.pending(change, 'waits-for-invitation');
        const failure = await ledger.attempt(async () => {
            if (change.type !== 'team-remove') {
                await writer.putTeamMember(work.teamId, userId, change.to);
                return ledger.applied(change);
            }
            const outcome = await writer.removeTeamMember(work.teamId, userId);
            if (outcome === 'requested')
                ledger.pending(change, 'removal-requested');
            else
                ledger.applied(change);
        });
        if (failure)
            ledger.failed([change], failure);
    };
    const all = (which) => Promise.all(work.changes.filter(which).map(one));
    const takesOwnership = (change) => change.type === 'team-role' && change.to === 'member';
    await all((change) => change.type !== 'team-remove' && !takesOwnership(change));
    await all(takesOwnership);
    await all((change) => change.type === 'team-remove');
}
function bulkUpdate({ changes }, newcomers) {
    const add = [];
    const remove = [];
    const memberships = {};
    for (const change of changes) {
        switch (change.type) {
            case 'team-add': {
                const userId = userIdOf(change, newcomers);
                const whom = userId ?? change.email;
                if (whom !== undefined)
                    add.push(whom);
                if (userId !== undefined && change.to === 'owner')
                    memberships[userId] = 'owner';
                break;
            }
            case 'team-role':
                memberships[change.userId] = change.to;
                break;
            case 'team-remove':
                remove.push(change.userId);
                break;
        }
    }
    return { add, memberships, remove };
}
function userIdOf(change, newcomers) {
    return change.userId ?? newcomers.idOf(change.email ?? '');
}

;// CONCATENATED MODULE: ./lib/app/apply-teams.js

/**
 * Renames teams one after the other: a title may only be free once another team has left it. Where that team did
 * not leave, taking its title would make two of one title, which no later run could tell apart.
 */
async function renameTeams(changes, { writer, ledger }) {
    for (const change of changes) {
        const holder = stillHolding(change.to, changes, ledger);
        if (holder) {
            ledger.dependsOn(change, holder);
            continue;
        }
        const failure = await ledger.attempt(() => writer.renameTeam(change.teamId, change.to));
        if (failure)
            ledger.failed([change], failure);
        else
            ledger.applied(change);
    }
}
/** Creates teams, and gives their IDs by title. A title that a rename should have freed must be free. */
async function createTeams(changes, renames, { writer, ledger }) {
    const ids = new Map();
    await Promise.all(changes.map(async (change) => {
        const holder = stillHolding(change.team, renames, ledger);
        if (holder)
            return ledger.dependsOn(change, holder);
        const failure = await ledger.attempt(async () => {
            ids.set(change.team, await writer.createTeam(change.team));
        });
        if (failure)
            ledger.failed([change], failure);
        else
            ledger.applied(change);
    }));
    return ids;
}
/** The rename that should have taken a title from its team, and has failed or was left out. */
function stillHolding(title, renames, ledger) {
    return renames.find((rename) => (0,model/* titleKey */.kz)(rename.from) === (0,model/* titleKey */.kz)(title) && ledger.unsuccessful(rename));
}
/**
 * Deletes teams, all side by side. When people could not be added to teams, a team that one of them is in is kept:
 * it may be what still gives them access.
 */
async function deleteTeams(changes, planned, { reader, writer, ledger }) {
    const missing = new Map();
    for (const change of planned) {
        if (change.type !== 'team-add' || change.userId === undefined)
            continue;
        if (ledger.unsuccessful(change))
            missing.set(change.userId, change);
    }
    await Promise.all(changes.map(async (change) => {
        const failure = await ledger.attempt(async () => {
            const members = missing.size === 0 ? [] : await reader.teamMembers(change.teamId);
            const needed = members.map(({ userId }) => missing.get(userId)).find((each) => each !== undefined);
            if (needed)
                return ledger.dependsOn(change, needed);
            const outcome = await writer.deleteTeam(change.teamId);
            if (outcome === 'requested')
                ledger.pending(change, 'removal-requested');
            else
                ledger.applied(change);
        });
        if (failure)
            ledger.failed([change], failure);
    }));
}

;// CONCATENATED MODULE: ./lib/app/invitations.js

/** GitBook takes at most this many e-mails in one invitation call. */
const MAX_EMAILS_A_CALL = 100;
/**
 * Invites people: one call per SSO value and 100 e-mails. A batch that GitBook refuses is halved until who is
 * refused stands alone, so that one bad address does not keep the others out. A batch without a usable answer is
 * not repeated here: it may have been carried out, and the next run will see.
 */
async function sendInvitations(invites, hands) {
    for (const sso of [true, false]) {
        const people = invites.filter((each) => each.sso === sso);
        for (let start = 0; start < people.length; start += MAX_EMAILS_A_CALL) {
            await sendBatch(people.slice(start, start + MAX_EMAILS_A_CALL), sso, hands);
        }
    }
}
async function sendBatch(batch, sso, hands) {
    const { writer, ledger, newcomers } = hands;
    const failure = await ledger.attempt(async () => {
        const people = batch.map(({ email, to }) => ({ email, role: to }));
        const { userIds, failedSsoEmails } = await writer.invite(people, sso);
        // Of several people the answer does not say whose IDs they are.
        const onlyId = batch.length === 1 && userIds.length === 1 ? userIds[0] : undefined;
        const withoutSso = new Set(failedSsoEmails.map(model/* emailKey */.c8));
        for (const change of batch) {
            newcomers.add(change.email, onlyId);
            if (withoutSso.has((0,model/* emailKey */.c8)(change.email)))
                ledger.failed([change], FAILED_SSO);
            else
                ledger.applied(change);
        }
    });
    if (failure === undefined)
        return;
    if (failure.kind !== 'refused' || batch.length === 1) {
        ledger.failed(batch, failure);
        return;
    }
    const middle = Math.ceil(batch.length / 2);
    await sendBatch(batch.slice(0, middle), sso, hands);
    await sendBatch(batch.slice(middle), sso, hands);
}
/** Source: `failedSSOEmails` of the operation `inviteUsersToOrganization`. */
const FAILED_SSO = {
    kind: 'refused',
    status: 200,
    message: 'GitBook invited the person, but not as an SSO user: the address belongs to a member of another organization. Ask them to leave that one, or write sso: false.',
};

;// CONCATENATED MODULE: ./lib/app/ledger.js
/** An empty ledger for a plan's changes. */
function openLedger(changes, classify, progress) {
    const outcomes = new Map();
    const notTried = new WeakSet();
    let ended;
    const record = (outcome) => {
        outcomes.set(outcome.change, outcome);
        progress.step({ kind: 'change', done: outcomes.size, total: changes.length });
    };
    const fail = (failed, failure) => {
        for (const change of failed) {
            const { message } = failure;
            if (notTried.has(failure))
                record({ status: 'skipped', change, reason: { kind: 'run-ended', message } });
            else
                record({ status: 'failed', change, message });
        }
    };
    return {
        applied: (...done) => {
            for (const change of done)
                record({ status: 'applied', change });
        },
        pending: (change, reason) => record({ status: 'pending', change, reason }),
        failed: fail,
        record,
        dependsOn: (change, needed) => record({ status: 'skipped', change, reason: { kind: 'depends-on', change: needed } }),
        unsuccessful: (change) => {
            const status = outcomes.get(change)?.status;
            return status !== undefined && status !== 'applied' && status !== 'pending';
        },
        attempt: async (call) => {
            if (ended) {
                const failure = { ...ended };
                notTried.add(failure);
                return failure;
            }
            try {
                await call();
                return undefined;
            }
            catch (error) {
                const failure = classify(error);
                if (failure.kind === 'unauthorized')
                    ended ??= failure;
                return failure;
            }
        },
        outcomes: () => changes.map((change) => outcomes.get(change) ?? {
            status: 'skipped',
            change,
            reason: { kind: 'run-ended', message: ended?.message ?? 'The run ended before this change.' },
        }),
    };
}

;// CONCATENATED MODULE: ./lib/app/newcomers.js

/** Nobody yet. A lookup that fails tells nothing: people are then taken to be not listed yet. */
function openNewcomers(reader, ledger) {
    const invited = new Set();
    const listed = new Set();
    const ids = new Map();
    let lookup;
    const look = () => ledger.attempt(async () => {
        for (const { id, email } of await reader.newestMembers(invited.size)) {
            const key = (0,model/* emailKey */.c8)(email ?? '');
            if (!invited.has(key))
                continue;
            listed.add(key);
            ids.set(key, id);
        }
    });
    return {
        add: (email, userId) => {
            invited.add((0,model/* emailKey */.c8)(email));
            if (userId !== undefined)
                ids.set((0,model/* emailKey */.c8)(email), userId);
        },
        has: (email) => invited.has((0,model/* emailKey */.c8)(email)),
        idOf: (email) => ids.get((0,model/* emailKey */.c8)(email)),
        isListed: (email) => listed.has((0,model/* emailKey */.c8)(email)),
        lookUp: async () => {
            lookup ??= look();
            await lookup;
        },
        ids: () => ids,
    };
}

;// CONCATENATED MODULE: ./lib/app/touched.js
const NOTHING_TOUCHED = { members: false, teamList: false, memberships: new Set() };
/**
 * What an apply may have changed in the live state that it started from. What failed may have been carried out all
 * the same, and who leaves the organization leaves its teams.
 */
function touchedBy(outcomes, live) {
    let members = false;
    let teamList = false;
    const memberships = new Set();
    const removed = new Set();
    for (const { status, change } of outcomes) {
        if (status === 'skipped' || status === 'conflict')
            continue;
        switch (change.type) {
            case 'remove-member':
                removed.add(change.userId);
                members = true;
                break;
            case 'invite':
            case 'member-role':
            case 'member-sso':
                members = true;
                break;
            case 'create-team':
            case 'rename-team':
            case 'delete-team':
                teamList = true;
                break;
            case 'team-add':
            case 'team-role':
            case 'team-remove':
                if (change.teamId !== undefined)
                    memberships.add(change.teamId);
                break;
        }
    }
    for (const team of live.teams ?? []) {
        if (team.memberships?.some(({ userId }) => removed.has(userId)))
            memberships.add(team.id);
    }
    return { members, teamList, memberships };
}

;// CONCATENATED MODULE: ./lib/app/apply.js









/**
 * Carries out a plan in the order of its stages. Nothing is thrown for a failure at GitBook: each change has an
 * outcome. An empty plan makes no call at all.
 */
async function applyPlan(input) {
    const { plan, live, reader, writer, progress } = input;
    const { changes } = plan;
    const ledger = openLedger(changes, input.classify, progress);
    if (changes.length === 0)
        return { outcomes: [], invitedIds: new Map(), touched: NOTHING_TOUCHED };
    progress.step({ kind: 'phase', phase: 'apply' });
    const greeting = await ledger.attempt(() => writer.ping());
    if (greeting?.status === 401 || greeting?.status === 403) {
        return { outcomes: refuseAll(changes, greeting), invitedIds: new Map(), touched: NOTHING_TOUCHED };
    }
    const admins = (0,core_plan/* activeAdmins */.lh)(live.members);
    const count = countAdmins(admins.size, adminsAfter(changes, admins));
    const newcomers = openNewcomers(reader, ledger);
    const hands = { reader, writer, ledger, newcomers, activeAdmins: admins, admins: count };
    const invites = ofType(changes, 'invite');
    await sendInvitations(invites, hands);
    await promote(ofStage(ofType(changes, 'member-role'), 'promotions'), hands);
    await setSso(ofType(changes, 'member-sso'), hands);
    const renames = ofType(changes, 'rename-team');
    await renameTeams(renames, hands);
    const creations = ofType(changes, 'create-team');
    const createdIds = await createTeams(creations, renames, hands);
    const memberships = [
        ...ofType(changes, 'team-add'),
        ...ofType(changes, 'team-role'),
        ...ofType(changes, 'team-remove'),
    ];
    await updateMemberships(memberships, { creations, createdIds, invites }, hands);
    await demote(ofStage(ofType(changes, 'member-role'), 'demotions'), hands);
    await removeMembers(ofType(changes, 'remove-member'), hands);
    await deleteTeams(ofType(changes, 'delete-team'), changes, hands);
    const outcomes = ledger.outcomes();
    return { outcomes, invitedIds: newcomers.ids(), touched: touchedBy(outcomes, live) };
}
/** The account that runs this was not let in, so nothing was written: every change failed for that reason. */
function refuseAll(changes, { message }) {
    return changes.map((change) => ({ status: 'failed', change, message }));
}
function ofType(changes, type) {
    return changes.filter((change) => change.type === type);
}
function ofStage(changes, stage) {
    return changes.filter((change) => (0,order/* stageOf */.gV)(change) === stage);
}

// EXTERNAL MODULE: ./lib/core/fingerprint.js
var fingerprint = __nccwpck_require__(1595);
;// CONCATENATED MODULE: ./lib/app/verify.js


/**
 * Reads what an apply may have changed in GitBook again and plans anew. What the new plan still holds must be pending, failed or
 * skipped; anything else is told as unexpected. Who was invited and does not show yet becomes pending.
 */
async function verify(applied, verification) {
    let live;
    try {
        live = await verification.read();
    }
    catch (error) {
        const { message } = verification.classify(error);
        return { ...withoutReading(applied), verified: false, verifyError: message };
    }
    const replanned = verification.plan(live);
    if (!replanned.ok) {
        const message = replanned.diagnostics.map((each) => each.message).join(' ');
        return { ...withoutReading(applied), verified: false, verifyError: message };
    }
    const left = replanned.plan.changes;
    const listed = new Map(live.members.map((member) => [(0,model/* emailKey */.c8)(member.email ?? ''), member.id]));
    const notListed = new Set(left.flatMap((change) => (change.type === 'invite' ? [(0,model/* emailKey */.c8)(change.email)] : [])));
    const outcomes = applied.outcomes.map((outcome) => afterReading(outcome, notListed, left));
    const explained = new Set(outcomes.filter((outcome) => outcome.status !== 'applied').flatMap(({ change }) => subjectsOf(change)));
    return {
        outcomes,
        invitedUsers: invitedUsers(applied, listed),
        unexpected: left.filter((change) => !subjectsOf(change).some((subject) => explained.has(subject))),
        verified: true,
        verifyError: undefined,
    };
}
function withoutReading(applied) {
    return { outcomes: applied.outcomes, invitedUsers: invitedUsers(applied, new Map()), unexpected: [] };
}
/** An invitation, or an addition of somebody invited, that GitBook took and does not show yet, is pending. */
function afterReading(outcome, notListed, left) {
    const { change } = outcome;
    if (outcome.status !== 'applied')
        return outcome;
    if (change.type === 'invite' && notListed.has((0,model/* emailKey */.c8)(change.email))) {
        return { status: 'pending', change, reason: 'invited-not-listed' };
    }
    if (change.type !== 'team-add' || change.userId !== undefined)
        return outcome;
    const subjects = subjectsOf(change);
    const waits = left.some((other) => other.type === 'team-add' && subjectsOf(other).some((subject) => subjects.includes(subject)));
    return waits ? { status: 'pending', change, reason: 'waits-for-invitation' } : outcome;
}
/**
 * What a change is about, by every name that it has before and after an apply: somebody invited gets a user ID,
 * a member may get another e-mail, and a created team, which goes by its title, gets a team ID.
 */
function subjectsOf(change) {
    switch (change.type) {
        case 'invite':
            return [`member ${(0,model/* emailKey */.c8)(change.email)}`];
        case 'member-role':
        case 'member-sso':
        case 'remove-member':
            return namesOf(change).map((name) => `member ${name}`);
        case 'team-add':
        case 'team-role':
        case 'team-remove':
            return namesOf(change).map((name) => `team ${change.team} member ${name}`);
        case 'create-team':
        case 'rename-team':
        case 'delete-team':
            return [(0,fingerprint/* changeKey */.C)(change)];
    }
}
function namesOf({ email, userId }) {
    const names = email === undefined ? [] : [(0,model/* emailKey */.c8)(email)];
    return userId === undefined ? names : [...names, userId];
}
function invitedUsers(applied, listed) {
    const users = {};
    for (const { status, change } of applied.outcomes) {
        if (change.type !== 'invite' || (status !== 'applied' && status !== 'pending'))
            continue;
        const key = (0,model/* emailKey */.c8)(change.email);
        const id = listed.get(key) ?? applied.invitedIds.get(key);
        if (id !== undefined)
            users[key] = id;
    }
    return users;
}

;// CONCATENATED MODULE: ./lib/app/pipeline.js







/** Files → directory → desired state; API → live state; both → plan. */
async function planDirectory(request, ports) {
    const named = request.organizationId;
    const early = named === undefined ? undefined : ports.openReader(named);
    // GitBook's first answers come while the directory is read; if that turns out invalid, nobody waits for them.
    const abandon = early?.begin();
    const read = await ports.readDirectory();
    if (!read.ok) {
        abandon?.();
        const organizationId = request.organizationId ?? read.organizationId;
        return { status: 'invalid', diagnostics: read.diagnostics, organizationId };
    }
    const { directory } = read;
    const organization = organizationOf(request, directory);
    if (typeof organization !== 'string') {
        abandon?.();
        return { status: 'invalid', diagnostics: [organization], organizationId: request.organizationId };
    }
    const desired = (0,resolve/* resolve */.h)(directory, request.asOf);
    const reader = early ?? ports.openReader(organization);
    ports.progress.step({ kind: 'phase', phase: 'read' });
    const live = await reader.readLive(scopeOf(desired));
    ports.progress.step({ kind: 'phase', phase: 'plan' });
    const result = (0,core_plan/* makePlan */.Cs)(desired, live, request.settings);
    if (!result.ok)
        return { status: 'invalid', diagnostics: result.diagnostics, organizationId: organization };
    return { status: 'planned', plan: result.plan, directory, live, reader };
}
/** The whole sequence: plan, show, guard, permit, apply, verify. */
async function applyDirectory(request, ports) {
    const planned = await planDirectory(request, ports);
    if (planned.status === 'invalid')
        return planned;
    const { plan, live, reader, directory } = planned;
    const refused = (0,guard/* refusals */.Ke)(plan.guards, plan.fingerprint, request.confirm);
    await ports.show(planned, refused);
    if (refused.length > 0)
        return { status: 'refused', planned, refused };
    if (plan.changes.length === 0)
        return { status: 'applied', planned, result: NOTHING_TO_DO };
    const permission = await ports.permit(planned);
    if (!permission.given)
        return { status: 'not-permitted', planned, permission };
    const writer = await ports.openWriter(plan.organization.id);
    const applied = await applyPlan({ ...ports, plan, live, reader, writer });
    ports.progress.step({ kind: 'phase', phase: 'verify' });
    const desired = (0,resolve/* resolve */.h)(directory, plan.asOf);
    const result = await verify(applied, {
        read: () => reader.readAgain(scopeOf(desired), live, applied.touched),
        plan: (again) => (0,core_plan/* makePlan */.Cs)(desired, again, request.settings),
        classify: ports.classify,
    });
    return { status: 'applied', planned, result };
}
function scopeOf(desired) {
    return { teams: desired.teams && ((teams) => (0,core_plan/* teamsToRead */.SE)(desired, teams)) };
}
const NOTHING_TO_DO = {
    outcomes: [],
    invitedUsers: {},
    unexpected: [],
    verified: true,
    verifyError: undefined,
};
/** The organization that a directory, the input `organization-id` or both name; or what is wrong with that. */
function organizationOf({ organizationId, configPath }, { organization, files }) {
    if (organizationId !== undefined && organization !== undefined && organization.id !== organizationId) {
        const message = `The directory is for the organization ${(0,convert_yaml/* quote */.hD)(organization.id)}, and organization-id is ${(0,convert_yaml/* quote */.hD)(organizationId)}.`;
        return (0,diagnostic/* problem */.CC)('organization-mismatch', organization.at, message, 'Make the two equal, or remove one.');
    }
    const id = organizationId ?? organization?.id;
    if (id !== undefined)
        return id;
    const at = { file: files[0] ?? configPath, line: 1, column: 1 };
    const help = 'Add organization: to a file of the directory, or give organization-id.';
    return (0,diagnostic/* problem */.CC)('missing-organization', at, 'Nothing says which GitBook organization this is for.', help);
}


/***/ }),

/***/ 9069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _edges_cli_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4503);
/* harmony import */ var _edges_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5492);


(0,_edges_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .exitWhenWritten */ .u)(await (0,_edges_cli_js__WEBPACK_IMPORTED_MODULE_0__/* .runCli */ .a)(process.argv.slice(2), process.env));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ isDemotion),
/* harmony export */   TI: () => (/* binding */ isDestructive),
/* harmony export */   xJ: () => (/* binding */ touchesAdmin)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7206);

/** Whether a role change takes access away. */
function isDemotion(change) {
    switch (change.type) {
        case 'member-role':
            return (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRoles */ .Jo)(change.to, change.from) < 0;
        case 'team-role':
            return change.to === 'member';
        default:
            return false;
    }
}
/** Whether a change removes, demotes or deletes: what `require-reviewed-plan: destructive` is about. */
function isDestructive(change) {
    switch (change.type) {
        case 'remove-member':
        case 'team-remove':
        case 'delete-team':
            return true;
        case 'member-role':
        case 'team-role':
            return isDemotion(change);
        case 'invite':
        case 'member-sso':
        case 'create-team':
        case 'rename-team':
        case 'team-add':
            return false;
    }
}
/** Whether a change makes somebody an administrator, or takes it from one. */
function touchesAdmin(change) {
    switch (change.type) {
        case 'invite':
            return change.to === 'admin';
        case 'member-role':
            return change.to === 'admin' || change.from === 'admin';
        case 'remove-member':
            return change.from === 'admin';
        default:
            return false;
    }
}


/***/ }),

/***/ 4926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ convert),
/* harmony export */   S6: () => (/* binding */ isYamlMap),
/* harmony export */   gK: () => (/* binding */ isYamlList),
/* harmony export */   gZ: () => (/* binding */ TOO_DEEP),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8815);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(876);


const TOO_DEEP = {
    message: 'This is nested too deeply.',
    help: 'A directory needs no more than six levels; look for brackets or dashes left open.',
};
const MAX_DEPTH = 100;
/** How many values aliases may add to a file when they are written out. */
const MAX_ALIASED_VALUES = 1_000_000;
/** Stands for a merge key, which is no key like others. */
const MERGE = Symbol('<<');
/** Stops a conversion whose result could not be used. */
class Unusable extends Error {
}
/**
 * Turns a parsed document into plain data, and remembers where each key, value and item stands. Aliases share
 * the data of their anchors; merge keys (`<<`) are written out. Reports duplicate keys, keys that are not text,
 * tags, aliases without anchor, alias bombs and bottomless nesting.
 */
function convert(contents, locate) {
    const diagnostics = [];
    const maps = new WeakMap();
    const lists = new WeakMap();
    const anchors = new Map();
    let aliased = 0;
    const report = (...[code, offset, message, help, related]) => {
        diagnostics.push((0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)(code, locate(offset), message, help, related ?? []));
    };
    function visit(node, depth) {
        const offset = startOf(node);
        if (depth > MAX_DEPTH) {
            report('too-deep', offset, TOO_DEEP.message, TOO_DEEP.help);
            throw new Unusable();
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return followAlias(node.source, offset);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return { value: null, size: 1 };
        refuseTag(node.tag, offset);
        if (node.anchor === undefined)
            return visitContent(node, depth);
        anchors.set(node.anchor, 'open');
        const result = visitContent(node, depth);
        anchors.set(node.anchor, result);
        return result;
    }
    function refuseTag(tag, offset) {
        if (tag === undefined)
            return;
        const help = 'Remove the tag: text, numbers, true and false, lists and mappings need none.';
        report('yaml-tag', offset, `The tag ${quote(tag)} is not allowed.`, help);
    }
    function visitContent(node, depth) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
            return visitMap(node, depth);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return visitList(node, depth);
        return { value: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? scalarValue(node.value) : null, size: 1 };
    }
    function followAlias(name, offset) {
        const target = anchors.get(name);
        if (target === undefined) {
            const help = `Define &${name} before this place, or put the text into quotes.`;
            report('yaml-syntax', offset, `There is no anchor &${name} before this alias.`, help);
            return { value: null, size: 1 };
        }
        if (target === 'open') {
            report('too-deep', offset, `The alias *${name} stands inside its own anchor.`, 'Write the value out.');
            throw new Unusable();
        }
        aliased += target.size;
        if (aliased > MAX_ALIASED_VALUES) {
            const limit = MAX_ALIASED_VALUES.toLocaleString('en-US');
            const message = `The aliases of this file stand for more than ${limit} values.`;
            report('too-many-aliases', offset, message, 'Use fewer aliases, or write the values out.');
            throw new Unusable();
        }
        return target;
    }
    function visitList(node, depth) {
        const value = [];
        const items = [];
        let size = 1;
        for (const item of node.items) {
            const converted = visit(item, depth + 1);
            value.push(converted.value);
            items.push(startOf(item));
            size += converted.size;
        }
        lists.set(value, { start: startOf(node), items });
        return { value, size };
    }
    function visitMap(node, depth) {
        const value = Object.create(null);
        const keys = new Map();
        const merges = [];
        let size = 1;
        let merged;
        for (const pair of node.items) {
            const problems = diagnostics.length;
            const keyOffset = startOf(pair.key);
            const key = isMerge(pair) ? MERGE : visitKey(pair.key, keyOffset);
            const sound = diagnostics.length === problems;
            if (key === undefined && sound) {
                const help = 'Write the key as text, in quotes if need be.';
                report('wrong-type', keyOffset, 'A key must be text.', help);
            }
            const converted = pair.value == null ? { value: null, size: 1 } : visit(pair.value, depth + 1);
            const place = { key: keyOffset, value: pair.value == null ? keyOffset : startOf(pair.value) };
            size += converted.size;
            if (key === undefined)
                continue;
            const first = key === MERGE ? merged : keys.get(key);
            if (first) {
                const other = { ...locate(first.key), message: 'first written here' };
                const help = 'Keep one of the two; the second would silently win.';
                const name = key === MERGE ? '<<' : key;
                report('duplicate-key', keyOffset, `The key ${quote(name)} is written twice.`, help, [other]);
            }
            else if (key === MERGE) {
                merged = place;
                if (diagnostics.length === problems)
                    merges.push({ value: converted.value, offset: place.value });
            }
            else {
                keys.set(key, place);
                value[key] = converted.value;
            }
        }
        maps.set(value, { start: startOf(node), keys });
        for (const merge of merges) {
            for (const from of isYamlList(merge.value) ? merge.value : [merge.value]) {
                mergeInto(value, keys, from, merge.offset);
            }
        }
        return { value, size };
    }
    /** A key's text; undefined when it is no text. An anchor on it stands for that text. */
    function visitKey(key, offset) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(key)) {
            const { value } = followAlias(key.source, offset);
            return typeof value === 'object' ? undefined : String(value);
        }
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
            return undefined;
        refuseTag(key.tag, offset);
        const text = keyText(key);
        if (key.anchor !== undefined && text !== undefined)
            anchors.set(key.anchor, { value: text, size: 1 });
        return text;
    }
    /** Keys of the map itself win over merged ones, and earlier merged ones over later ones. */
    function mergeInto(into, keys, from, offset) {
        if (!isYamlMap(from)) {
            const help = 'Point it at a mapping, such as an alias of one: <<: *name';
            report('wrong-type', offset, 'A merge key (<<) takes a mapping.', help);
            return;
        }
        for (const [key, place] of maps.get(from)?.keys ?? []) {
            if (keys.has(key))
                continue;
            keys.set(key, place);
            into[key] = from[key] ?? null;
        }
    }
    const places = {
        keyOffset: (map, key) => maps.get(map)?.keys.get(key)?.key ?? maps.get(map)?.start ?? 0,
        valueOffset: (map, key) => maps.get(map)?.keys.get(key)?.value ?? maps.get(map)?.start ?? 0,
        itemOffset: (list, index) => lists.get(list)?.items[index] ?? lists.get(list)?.start ?? 0,
    };
    try {
        const value = contents === null ? undefined : visit(contents, 0).value;
        return { value: isEmptyScalar(contents) ? undefined : value, places, diagnostics, fatal: false };
    }
    catch (error) {
        if (!(error instanceof Unusable))
            throw error;
        return { value: undefined, places, diagnostics, fatal: true };
    }
}
/** Whether a value is a mapping. */
function isYamlMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Whether a value is a list. */
function isYamlList(value) {
    return Array.isArray(value);
}
/** A piece of the user's text in double quotes, on one line and cut to a readable length. */
function quote(text) {
    return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}
function isEmptyScalar(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === null && (node.source ?? '') === '';
}
function isMerge(pair) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) && pair.key.type === 'PLAIN' && pair.key.source === '<<';
}
/** A key's text as it is written: `2024:` and `1e3:` are titles, not numbers. */
function keyText(key) {
    if (typeof key.value === 'string')
        return key.value;
    return key.source === undefined || key.source === '' ? undefined : key.source;
}
function scalarValue(value) {
    switch (typeof value) {
        case 'string':
        case 'number':
        case 'boolean':
            return value;
        default:
            return value === null || value === undefined ? null : String(value);
    }
}
function startOf(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(node))
        return startOf(node.key);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        return node.range?.[0] ?? 0;
    return 0;
}


/***/ }),

/***/ 1566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ utcDate),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   ff: () => (/* binding */ NOTICE_DAYS)
/* harmony export */ });
/** How many days before a last day of access the plan begins to tell of it. */
const NOTICE_DAYS = 14;
/** Whole days from one UTC date to another; negative when `to` is earlier. */
function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
/** The UTC date of a time given in milliseconds since the epoch. */
function utcDate(ms) {
    return new Date(ms).toISOString().slice(0, 10);
}


/***/ }),

/***/ 876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   Ds: () => (/* binding */ sortDiagnostics),
/* harmony export */   dl: () => (/* binding */ tidyDiagnostics),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/** An error diagnostic at a position. */
function problem(code, at, message, help, related = []) {
    const { file, line, column } = at;
    return { code, severity: 'error', message, help, file, line, column, related };
}
/** Orders diagnostics as a reader meets them: by file, line, column, then code and message. */
function sortDiagnostics(diagnostics) {
    return [...diagnostics].sort((a, b) => compareText(a.file, b.file) ||
        a.line - b.line ||
        a.column - b.column ||
        compareText(a.code, b.code) ||
        compareText(a.message, b.message));
}
/**
 * Sorted diagnostics without those that say the same of the same place, as an alias of a faulty anchor makes them,
 * and with a last word instead of more than `most` of one file.
 */
function tidyDiagnostics(diagnostics, most) {
    const told = [];
    let last;
    let ofFile = 0;
    for (const each of sortDiagnostics(diagnostics)) {
        if (each.file !== last?.file)
            ofFile = 0;
        else if (isSame(each, last))
            continue;
        last = each;
        ofFile++;
        if (ofFile <= most)
            told.push(each);
        if (ofFile !== most + 1)
            continue;
        const help = `Mend the ${most.toLocaleString('en-US')} before it first.`;
        told.push(problem('too-many-problems', each, 'There are more problems from here on.', help));
    }
    return told;
}
function isSame(a, b) {
    return a.line === b.line && a.column === b.column && a.code === b.code && a.message === b.message;
}
/** Compares by code unit, the same on every machine and in every locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 9959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readDirectory)
});

// EXTERNAL MODULE: ./lib/core/convert-yaml.js
var convert_yaml = __nccwpck_require__(4926);
// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __nccwpck_require__(876);
// EXTERNAL MODULE: ./lib/core/rules/rule.js
var rule = __nccwpck_require__(1473);
// EXTERNAL MODULE: ./lib/core/model.js
var model = __nccwpck_require__(7206);
;// CONCATENATED MODULE: ./lib/core/rules/duplicates.js




/** The same user in two places, in whatever letter case. */
const duplicateUsers = ({ directory }) => repeated(directory.users ?? [], (user) => (0,model/* emailKey */.c8)(user.email), (user, first) => found('duplicate-user', user.at, first.at, `The user ${(0,convert_yaml/* quote */.hD)(user.email)} is written twice.`));
/** The same team in two places, and titles that differ only in case or surrounding space. */
const duplicateTeams = ({ directory }) => repeated(directory.teams ?? [], (team) => (0,model/* titleKey */.kz)(team.title), (team, first) => {
    const message = team.title === first.title
        ? `The team ${(0,convert_yaml/* quote */.hD)(team.title)} is written twice.`
        : `The team titles ${(0,convert_yaml/* quote */.hD)(first.title)} and ${(0,convert_yaml/* quote */.hD)(team.title)} differ only in case or space.`;
    return found('duplicate-team', team.at, first.at, message);
});
/** Two users, or two teams, with one ID. */
const duplicateIds = ({ directory }) => [
    ...repeated((directory.users ?? []).filter((user) => user.id !== undefined), (user) => user.id ?? '', (user, first) => found('duplicate-id', user.at, first.at, `${(0,convert_yaml/* quote */.hD)(user.email)} and ${(0,convert_yaml/* quote */.hD)(first.email)} have the same id.`)),
    ...repeated((directory.teams ?? []).filter((team) => team.id !== undefined), (team) => team.id ?? '', (team, first) => found('duplicate-id', team.at, first.at, `The teams ${(0,convert_yaml/* quote */.hD)(team.title)} and ${(0,convert_yaml/* quote */.hD)(first.title)} have the same id.`)),
];
/** A former title that another team of the directory has, or has had. */
const takenTitles = ({ directory }) => {
    const teams = directory.teams ?? [];
    const holders = new Map();
    for (const team of teams)
        holders.set((0,model/* titleKey */.kz)(team.title), { title: team.title, at: team.at });
    const diagnostics = [];
    for (const team of teams) {
        for (const former of team.previously) {
            const key = (0,model/* titleKey */.kz)(former.title);
            const holder = holders.get(key);
            if (holder === undefined) {
                holders.set(key, { title: team.title, at: former.at });
            }
            else if (holder.title !== team.title) {
                const message = `The former title ${(0,convert_yaml/* quote */.hD)(former.title)} is also of the team ${(0,convert_yaml/* quote */.hD)(holder.title)}.`;
                diagnostics.push(found('title-taken', former.at, holder.at, message, 'A title can lead to one team only.'));
            }
        }
    }
    return diagnostics;
};
/** A user twice in one team: in one list, or in `owners` and `members`. */
const duplicateMembers = ({ directory }) => (directory.teams ?? []).flatMap(membersOfTeam);
function membersOfTeam(team) {
    const diagnostics = [];
    const firstsOf = (entries, owners) => {
        const firsts = new Map();
        for (const entry of entries) {
            if (entry.kind !== 'user')
                continue;
            const key = (0,model/* emailKey */.c8)(entry.email);
            const first = firsts.get(key);
            const owner = owners.get(key);
            if (first) {
                const message = `${(0,convert_yaml/* quote */.hD)(entry.email)} is twice in ${(0,convert_yaml/* quote */.hD)(team.title)}.`;
                diagnostics.push(found('duplicate-member', entry.at, first.at, message));
            }
            else
                firsts.set(key, entry);
            if (owner) {
                const message = `${(0,convert_yaml/* quote */.hD)(entry.email)} is an owner and a member of ${(0,convert_yaml/* quote */.hD)(team.title)}.`;
                const help = 'Keep one of the two: an owner is in the team already.';
                diagnostics.push(found('owner-and-member', entry.at, owner.at, message, help));
            }
        }
        return firsts;
    };
    const owners = firstsOf(team.owners ?? [], new Map());
    firstsOf(team.members ?? [], owners);
    return diagnostics;
}
/** Reports every item whose key an earlier item has, each against the first. */
function repeated(items, keyOf, report) {
    const firsts = new Map();
    const diagnostics = [];
    for (const item of items) {
        const key = keyOf(item);
        const first = firsts.get(key);
        if (first === undefined)
            firsts.set(key, item);
        else
            diagnostics.push(report(item, first));
    }
    return diagnostics;
}
function found(code, at, first, message, help = 'Keep one of the two.') {
    return (0,diagnostic/* problem */.CC)(code, at, message, help, [(0,rule/* related */._)(first, 'the other one')]);
}

// EXTERNAL MODULE: ./lib/core/schema.js + 2 modules
var schema = __nccwpck_require__(7486);
;// CONCATENATED MODULE: ./lib/core/rules/references.js





/** How many names are compared for suggestions, so that a directory of strangers stays fast to refuse. */
const MAX_COMPARISONS = 200_000;
const MAX_NESTING = 100;
/** A team member who is not in `users`, when the section is there. */
const unknownUsers = ({ directory, mayBeUnread }) => {
    if (directory.users === undefined)
        return [];
    const emails = directory.users.map((user) => user.email);
    const known = new Set(emails.map(model/* emailKey */.c8));
    const suggest = suggestions(emails);
    return entriesOf(directory.teams).flatMap(({ team, entry }) => {
        if (entry.kind !== 'user' || known.has((0,model/* emailKey */.c8)(entry.email)))
            return [];
        if (mayBeUnread(entry.email))
            return [];
        const near = suggest(entry.email);
        const message = `${(0,convert_yaml/* quote */.hD)(entry.email)} is in the team ${(0,convert_yaml/* quote */.hD)(team.title)}, but not in users.`;
        const help = near
            ? `Did you mean ${near}? Else add the user.`
            : 'Add the user, or take it out of the team.';
        return [(0,diagnostic/* problem */.CC)('unknown-user', entry.at, message, help)];
    });
};
/** A `team:` that the directory does not have. */
const unknownTeams = ({ directory, mayBeUnread }) => {
    const titles = (directory.teams ?? []).map((team) => team.title);
    const known = new Set(titles);
    const suggest = suggestions(titles);
    const folded = new Map(titles.map((title) => [(0,model/* titleKey */.kz)(title), title]));
    return entriesOf(directory.teams).flatMap(({ entry }) => {
        if (entry.kind !== 'team' || known.has(entry.title) || mayBeUnread(entry.title))
            return [];
        const near = folded.get((0,model/* titleKey */.kz)(entry.title)) ?? suggest(entry.title);
        const help = near ? `Did you mean ${near}?` : 'Add the team, or remove this entry.';
        return [(0,diagnostic/* problem */.CC)('unknown-team', entry.at, `There is no team ${(0,convert_yaml/* quote */.hD)(entry.title)}.`, help)];
    });
};
/** A `team:` whose membership the directory leaves alone: nobody can say who would come with it. */
const unmanagedTeams = ({ directory }) => {
    const unmanaged = new Map((directory.teams ?? [])
        .filter((team) => team.owners === undefined && team.members === undefined)
        .map((team) => [team.title, team]));
    return entriesOf(directory.teams).flatMap(({ entry }) => {
        const target = entry.kind === 'team' ? unmanaged.get(entry.title) : undefined;
        if (entry.kind !== 'team' || target === undefined)
            return [];
        const message = `The directory does not say who is in ${(0,convert_yaml/* quote */.hD)(entry.title)}.`;
        const help = 'Give that team owners or members, or list the people here.';
        return [(0,diagnostic/* problem */.CC)('unmanaged-team', entry.at, message, help, [(0,rule/* related */._)(target.at, target.title)])];
    });
};
/** Teams that contain themselves through `team:`; each cycle is told once, at its first reference. */
const teamCycles = ({ directory }) => {
    const teams = new Map((directory.teams ?? []).map((team) => [team.title, team]));
    const done = new Set();
    const diagnostics = [];
    for (const start of teams.values()) {
        const trail = [];
        const enter = (team) => trail.push({ team, nested: nestedTeams(team), next: 0 });
        if (!done.has(start.title))
            enter(start);
        while (trail.length > 0) {
            const top = trail[trail.length - 1];
            if (top === undefined)
                break;
            const reference = top.nested[top.next++];
            if (reference === undefined) {
                done.add(top.team.title);
                trail.pop();
                continue;
            }
            const target = teams.get(reference.title);
            if (target === undefined || done.has(target.title))
                continue;
            const from = trail.findIndex((step) => step.team.title === target.title);
            if (from < 0) {
                if (trail.length >= MAX_NESTING) {
                    const message = `Teams are nested more than ${MAX_NESTING} deep here.`;
                    diagnostics.push((0,diagnostic/* problem */.CC)('too-deep', reference.at, message, 'List the people, or nest fewer teams.'));
                    done.add(target.title);
                    continue;
                }
                enter(target);
                continue;
            }
            const cycle = trail.slice(from).map((step) => step.team);
            const names = [...cycle, target].map((team) => team.title).join(' → ');
            const message = `These teams contain each other: ${names}.`;
            const others = cycle.map((team) => (0,rule/* related */._)(team.at, team.title));
            diagnostics.push((0,diagnostic/* problem */.CC)('team-cycle', reference.at, message, 'Remove one of the team: entries.', others));
        }
    }
    return diagnostics;
};
function nestedTeams(team) {
    return (team.members ?? []).flatMap((entry) => (entry.kind === 'team' ? [entry] : []));
}
function entriesOf(teams) {
    const found = [];
    for (const team of teams ?? []) {
        for (const entry of team.owners ?? [])
            found.push({ team, entry });
        for (const entry of team.members ?? [])
            found.push({ team, entry });
    }
    return found;
}
/** Suggests the nearest of some names, until that would take too long. */
function suggestions(names) {
    let left = Math.floor(MAX_COMPARISONS / Math.max(1, names.length));
    return (word) => (left-- > 0 ? (0,schema/* nearest */.pA)(word, names) : undefined);
}

;// CONCATENATED MODULE: ./lib/core/rules/table.js


/** Every semantic rule: what a schema cannot say about a directory. */
const RULES = [
    duplicateUsers,
    duplicateTeams,
    duplicateIds,
    takenTitles,
    duplicateMembers,
    unknownUsers,
    unknownTeams,
    unmanagedTeams,
    teamCycles,
];
/** Everything the rules find, in no order. */
function checkRules(input) {
    return RULES.flatMap((rule) => rule(input));
}

// EXTERNAL MODULE: ./lib/core/source.js + 3 modules
var core_source = __nccwpck_require__(9772);
// EXTERNAL MODULE: ./lib/core/written.js
var core_written = __nccwpck_require__(3396);
;// CONCATENATED MODULE: ./lib/core/directory.js







/**
 * Reads the files of a directory and checks them by schema and rules: all problems of all files
 * at once, sorted by place.
 *
 * @param configPath what the user named, for problems that lie in no file
 * @param earlier problems found while the files were read; with any error among them the result is not ok
 */
function readDirectory(files, configPath, earlier) {
    const ordered = [...files].sort((a, b) => (0,diagnostic/* compareText */.n6)(a.file, b.file));
    const written = [];
    const ofFiles = ordered.map(({ file, bytes }) => {
        const { source, diagnostics } = (0,core_source/* parseSource */.P)(file, bytes);
        const result = (0,core_written/* readWritten */.IL)(source);
        const empty = source.data === undefined && source.broken === undefined ? [emptyFile(file)] : [];
        written.push(result);
        return [diagnostics, (0,schema/* checkSchema */._U)(source), result.diagnostics, empty].flat();
    });
    const { directory, mismatches } = combine(written);
    const brokenTexts = written.flatMap(({ source }) => source.broken?.text ?? []);
    const mayBeUnread = (0,rule/* unreadNames */.A)(brokenTexts, earlier.some(isError));
    const found = [earlier, ...ofFiles, mismatches, checkRules({ directory, mayBeUnread })].flat();
    if (!found.some(isError) && isEmpty(directory))
        found.push(emptyDirectory(ordered, configPath));
    const diagnostics = (0,diagnostic/* tidyDiagnostics */.dl)(found, schema/* MAX_PROBLEMS_A_FILE */.ls);
    return diagnostics.some(isError)
        ? { ok: false, diagnostics, organizationId: directory.organization?.id }
        : { ok: true, directory, diagnostics };
}
function combine(written) {
    const mismatches = [];
    const users = written.flatMap((file) => file.users ?? []);
    const teams = written.flatMap((file) => file.teams ?? []);
    const organizations = written.flatMap((file) => file.organization ?? []);
    const [organization, ...others] = organizations;
    for (const other of others) {
        if (organization === undefined || other.id === organization.id)
            continue;
        const message = `The organization ${(0,convert_yaml/* quote */.hD)(other.id)} differs from ${(0,convert_yaml/* quote */.hD)(organization.id)} in another file.`;
        const help = 'All files of a directory are about one organization.';
        mismatches.push((0,diagnostic/* problem */.CC)('organization-mismatch', other.at, message, help, [(0,rule/* related */._)(organization.at, 'the other one')]));
    }
    const directory = {
        files: written.map(({ source }) => source.file),
        organization,
        users: written.some((file) => file.users !== undefined) ? users : undefined,
        teams: written.some((file) => file.teams !== undefined) ? teams : undefined,
    };
    return { directory, mismatches };
}
function isEmpty(directory) {
    return (directory.users ?? []).length === 0 && (directory.teams ?? []).length === 0;
}
function isError(diagnostic) {
    return diagnostic.severity === 'error';
}
function emptyFile(file) {
    const help = 'Begin it with version: 1, or delete the file.';
    return (0,diagnostic/* problem */.CC)('empty-file', { file, line: 1, column: 1 }, 'This file is empty.', help);
}
function emptyDirectory(files, configPath) {
    const at = { file: files[0]?.file ?? configPath, line: 1, column: 1 };
    const message = files.length === 0
        ? `There is no .yaml or .yml file in ${(0,convert_yaml/* quote */.hD)(configPath)}.`
        : 'The directory has no user and no team.';
    const help = 'Begin one with the command import, which writes the live organization as YAML; an empty directory is never applied.';
    return (0,diagnostic/* problem */.CC)('empty-directory', at, message, help);
}


/***/ }),

/***/ 1595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ changeKey),
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(876);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7206);



/**
 * One change in canonical form: what it does to whom, without where it is written and what it is called. Equal
 * changes have equal keys, and different ones in a plan have different keys.
 */
function changeKey(change) {
    return JSON.stringify(canonical(change));
}
/**
 * SHA-256, in lower-case hexadecimal, over the canonical form of a plan's changes in sorted order: equal plans
 * have equal fingerprints, whatever the order of files, users or GitBook's answers.
 */
function fingerprint(changes) {
    const keys = changes.map(changeKey).sort(_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(keys)).digest('hex');
}
function canonical(change) {
    switch (change.type) {
        case 'invite':
            return [change.type, (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .emailKey */ .c8)(change.email), change.to, change.sso];
        case 'member-role':
            return [change.type, change.userId, change.from, change.to];
        case 'member-sso':
            return [change.type, change.userId];
        case 'remove-member':
            return [change.type, change.userId, change.from];
        case 'create-team':
            return [change.type, change.team];
        case 'rename-team':
            return [change.type, change.teamId, change.from, change.to];
        case 'delete-team':
            return [change.type, change.teamId];
        case 'team-add':
            return [change.type, change.teamId ?? null, change.team, personKey(change), change.to];
        case 'team-role':
            return [change.type, change.teamId, change.userId, change.from, change.to];
        case 'team-remove':
            return [change.type, change.teamId, change.userId];
    }
}
function personKey({ userId, email }) {
    return userId ?? (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .emailKey */ .c8)(email ?? '');
}


/***/ }),

/***/ 2270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ refusals),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   it: () => (/* binding */ isConfirmed)
/* harmony export */ });
/* unused harmony exports CONFIRMABLE, formatLimit, allowedBy */
/** Guards that `confirm` lets one exact plan pass. */
const CONFIRMABLE = [
    'max-member-removals',
    'max-membership-removals',
    'max-team-deletions',
];
/** However small the organization, this many removals pass a percentage. */
const FLOOR = 3;
/**
 * What each guard says about a plan's changes. Judges only: the plan is shown first, and an apply refuses.
 * Percentages are of the live members, of the team's live membership, and of the live teams, rounded down.
 */
function judge(changes, live, limits) {
    const removals = changes.filter((change) => change.type === 'remove-member').length;
    const deletions = changes.filter((change) => change.type === 'delete-team').length;
    return [
        judgeAdmins(changes, live, limits),
        atMost('max-member-removals', undefined, limits.maxMemberRemovals, removals, live.members),
        ...judgeMemberships(changes, live, limits),
        atMost('max-team-deletions', undefined, limits.maxTeamDeletions, deletions, live.teams),
        ...judgeSeats(changes, live, limits),
    ];
}
/** The verdicts that refuse a plan, given the start of a fingerprint that was confirmed. */
function refusals(guards, fingerprint, confirm) {
    const confirmed = isConfirmed(fingerprint, confirm);
    return guards.filter(({ name, passed }) => !passed && !(confirmed && CONFIRMABLE.includes(name)));
}
/** Whether `confirm` is the fingerprint, or its first 8 characters or more. */
function isConfirmed(fingerprint, confirm) {
    const given = confirm?.trim().toLowerCase() ?? '';
    return given.length >= 8 && fingerprint.startsWith(given);
}
/** A limit as an input writes it. */
function formatLimit(limit) {
    return limit.kind === 'count' ? String(limit.count) : `${limit.percent}%`;
}
/** The number a limit comes to for a total. */
function allowedBy(limit, total) {
    if (limit.kind === 'count')
        return limit.count;
    return Math.max(FLOOR, Math.floor((limit.percent * total) / 100));
}
/** Invited administrators do not count: they may never accept. */
function judgeAdmins(changes, live, { minAdmins }) {
    let lost = 0;
    let gained = 0;
    for (const change of changes) {
        if (change.type !== 'remove-member' && change.type !== 'member-role')
            continue;
        if (live.admins.has(change.userId))
            lost++;
        else if (change.type === 'member-role' && change.to === 'admin' && !live.disabled.has(change.userId))
            gained++;
    }
    const actual = live.admins.size - lost + gained;
    return {
        name: 'min-admins',
        team: undefined,
        limit: String(minAdmins),
        allowed: minAdmins,
        actual,
        passed: lost === 0 || actual >= minAdmins,
    };
}
function judgeMemberships(changes, live, limits) {
    const byTeam = new Map();
    for (const change of changes) {
        if (change.type !== 'team-remove')
            continue;
        const known = byTeam.get(change.teamId) ?? { team: change.team, removals: 0 };
        known.removals++;
        byTeam.set(change.teamId, known);
    }
    const limit = limits.maxMembershipRemovals;
    if (byTeam.size === 0)
        return [atMost('max-membership-removals', undefined, limit, 0, 0)];
    return [...byTeam].map(([teamId, { team, removals }]) => atMost('max-membership-removals', team, limit, removals, live.teamSizes.get(teamId) ?? 0));
}
/** Only a plan that invites can be refused for seats: removals must not be held up by a full organization. */
function judgeSeats(changes, live, { maxSeats }) {
    if (maxSeats === undefined)
        return [];
    const invites = changes.some((change) => change.type === 'invite');
    const passed = !invites || live.seatsAfter <= maxSeats;
    const limit = String(maxSeats);
    return [{ name: 'max-seats', team: undefined, limit, allowed: maxSeats, actual: live.seatsAfter, passed }];
}
function atMost(name, team, limit, actual, total) {
    const allowed = allowedBy(limit, total);
    return { name, team, limit: formatLimit(limit), allowed, actual, passed: actual <= allowed };
}


/***/ }),

/***/ 5844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ matchMembers),
/* harmony export */   Re: () => (/* binding */ personOf),
/* harmony export */   jE: () => (/* binding */ membersByEmail)
/* harmony export */ });
/* harmony import */ var _convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4926);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(876);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7206);
/* harmony import */ var _rules_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1473);




/**
 * Finds for each user of the directory the live member: by ID where one is pinned, else by e-mail without regard
 * to case. What cannot be told apart is an error, never a guess.
 */
function matchMembers(users, live) {
    const byId = new Map(live.map((member) => [member.id, member]));
    const byEmail = membersByEmail(live);
    const claimed = new Map();
    const notices = [];
    const diagnostics = [];
    const find = (user) => {
        const withEmail = byEmail.get((0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .emailKey */ .c8)(user.email)) ?? [];
        if (user.id === undefined) {
            if (withEmail.length > 1)
                diagnostics.push(ambiguousAddress(user, withEmail));
            return withEmail[0];
        }
        const pinned = byId.get(user.id);
        if (pinned === undefined) {
            if (withEmail[0])
                diagnostics.push(reusedAddress(user, user.id, withEmail[0]));
            return undefined;
        }
        if (pinned.email !== undefined && (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .emailKey */ .c8)(pinned.email) !== (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .emailKey */ .c8)(user.email)) {
            notices.push({
                kind: 'email-differs',
                directoryEmail: user.email,
                origin: user.origin,
                ...personOf(pinned),
            });
        }
        return pinned;
    };
    const matches = users.map((desired) => {
        const member = find(desired);
        const other = member && claimed.get(member.id);
        if (member && other)
            diagnostics.push(sameMemberTwice(desired, other, member));
        else if (member)
            claimed.set(member.id, desired);
        return { desired, live: member };
    });
    return { matches, unlisted: live.filter((member) => !claimed.has(member.id)), notices, diagnostics };
}
/** Live members by e-mail key; those without an e-mail are left out. */
function membersByEmail(live) {
    const byEmail = new Map();
    for (const member of live) {
        if (member.email === undefined)
            continue;
        const key = (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .emailKey */ .c8)(member.email);
        const others = byEmail.get(key);
        if (others)
            others.push(member);
        else
            byEmail.set(key, [member]);
    }
    return byEmail;
}
/** The part of a live member that changes and notices carry. */
function personOf(member) {
    return { email: member.email, userId: member.id, displayName: member.displayName };
}
function ambiguousAddress(user, members) {
    const ids = members.map((member) => member.id).join(', ');
    const message = `GitBook has ${members.length} members with the e-mail ${(0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(user.email)}: ${ids}.`;
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('ambiguous-address', user.origin, message, 'Say which one is meant with id:.');
}
function reusedAddress(user, id, live) {
    const message = `The id ${id} is no member, while ${(0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(user.email)} is the member ${live.id} (${(0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(live.displayName)}).`;
    const help = 'The address may have been given to somebody else. If this is the right person, change or remove id:; if not, mend the e-mail.';
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('reused-address', user.origin, message, help);
}
function sameMemberTwice(user, other, live) {
    const message = `${(0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(user.email)} and ${(0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(other.email)} are both the GitBook member ${live.id}.`;
    const help = 'Keep one of the two; id: is found before the e-mail.';
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('same-member-twice', user.origin, message, help, [(0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .related */ ._)(other.origin, other.email)]);
}


/***/ }),

/***/ 2693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ matchTeams)
/* harmony export */ });
/* harmony import */ var _convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4926);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(876);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7206);



/**
 * Finds for each team of the directory the live one: by pinned ID; by the exact title; by the title without
 * regard to case and surrounding space; by a former title. Each step takes only what the steps before left over.
 */
function matchTeams(desired, live) {
    const found = new Map();
    const claimed = new Set();
    const failed = new Set();
    const diagnostics = [];
    const byId = new Map(live.map((team) => [team.id, team]));
    const claim = (team, match) => {
        found.set(team, match);
        claimed.add(match.id);
    };
    const fail = (team, diagnostic) => {
        failed.add(team);
        diagnostics.push(diagnostic);
    };
    for (const team of desired) {
        if (team.id === undefined)
            continue;
        const match = byId.get(team.id);
        if (match)
            claim(team, match);
        else
            fail(team, unknownTeamId(team, team.id, live));
    }
    const step = (keyOf, titlesOf) => {
        const byKey = groupByTitle(live.filter((team) => !claimed.has(team.id)), keyOf);
        for (const team of desired) {
            if (found.has(team) || failed.has(team))
                continue;
            for (const title of titlesOf(team)) {
                const candidates = (byKey.get(keyOf(title)) ?? []).filter((each) => !claimed.has(each.id));
                const [only, ...others] = candidates;
                if (only === undefined)
                    continue;
                if (others.length > 0)
                    fail(team, ambiguousTitle(team, title, candidates));
                else
                    claim(team, only);
                break;
            }
        }
    };
    step((title) => title, (team) => [team.title]);
    step(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz, (team) => [team.title]);
    step(_model_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz, (team) => team.previously);
    return {
        matches: desired.map((team) => ({ desired: team, live: found.get(team) })),
        unlisted: live.filter((team) => !claimed.has(team.id)),
        diagnostics,
    };
}
function groupByTitle(teams, keyOf) {
    const groups = new Map();
    for (const team of teams) {
        const key = keyOf(team.title);
        const group = groups.get(key);
        if (group)
            group.push(team);
        else
            groups.set(key, [team]);
    }
    return groups;
}
function unknownTeamId(team, id, live) {
    const same = live.filter((each) => (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz)(each.title) === (0,_model_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz)(team.title));
    const ids = same.map((each) => each.id).join(', ');
    const message = same.length === 0
        ? `GitBook has no team with the id ${id}.`
        : `GitBook has no team with the id ${id}; ${(0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(team.title)} is ${ids}.`;
    const help = same.length === 0
        ? 'Remove id: to create the team anew, or mend it.'
        : 'If that is the same team, change or remove id:.';
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('unknown-team-id', team.origin, message, help);
}
function ambiguousTitle(team, title, candidates) {
    const ids = candidates.map((each) => each.id).join(', ');
    const message = `GitBook has ${candidates.length} teams with the title ${(0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(title)}: ${ids}.`;
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .CC)('ambiguous-title', team.origin, message, 'Say which one is meant with id:.');
}


/***/ }),

/***/ 7206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ compareRoles),
/* harmony export */   c8: () => (/* binding */ emailKey),
/* harmony export */   kz: () => (/* binding */ titleKey),
/* harmony export */   oF: () => (/* binding */ ORGANIZATION_ROLES)
/* harmony export */ });
/* unused harmony export TEAM_ROLES */
/** Organization roles from least to most access. `guest` is GitBook's `role: null`: a member without a role. */
const ORGANIZATION_ROLES = ['guest', 'read', 'comment', 'edit', 'review', 'create', 'admin'];
/** Roles within a team, from least to most access. */
const TEAM_ROLES = (/* unused pure expression or super */ null && (['member', 'owner']));
/** Negative when `a` gives less access than `b`, zero when they are the same, positive when more. */
function compareRoles(a, b) {
    return ORGANIZATION_ROLES.indexOf(a) - ORGANIZATION_ROLES.indexOf(b);
}
/** ASCII without capitals and spaces, which is what nearly every address is made of. */
const FOLDED = /^[!-@[-~]*$/;
/** The form in which e-mail addresses are compared: without regard to case. */
function emailKey(email) {
    return FOLDED.test(email) ? email : email.trim().toLowerCase();
}
/** The form in which team titles are told apart: without regard to case and surrounding space. */
function titleKey(title) {
    return title.trim().toLowerCase();
}


/***/ }),

/***/ 4223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _6: () => (/* binding */ orderChanges),
/* harmony export */   gV: () => (/* binding */ stageOf)
/* harmony export */ });
/* unused harmony export STAGES */
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(119);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(876);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7206);



/**
 * The order in which a plan is applied: whatever gives access comes before whatever takes it, so that an apply
 * that is cut off anywhere has taken nothing from anyone who should have it, and there are never fewer
 * administrators than both before and after.
 */
const STAGES = [
    'invites',
    'promotions',
    'sso',
    'team-renames',
    'team-creations',
    'team-additions',
    'team-removals',
    'demotions',
    'member-removals',
    'team-deletions',
];
/** The stage a change belongs to. Roles within a team, up or down, go with its additions: one call does both. */
function stageOf(change) {
    switch (change.type) {
        case 'invite':
            return 'invites';
        case 'member-role':
            return (0,_change_js__WEBPACK_IMPORTED_MODULE_0__/* .isDemotion */ .MR)(change) ? 'demotions' : 'promotions';
        case 'member-sso':
            return 'sso';
        case 'rename-team':
            return 'team-renames';
        case 'create-team':
            return 'team-creations';
        case 'team-add':
        case 'team-role':
            return 'team-additions';
        case 'team-remove':
            return 'team-removals';
        case 'remove-member':
            return 'member-removals';
        case 'delete-team':
            return 'team-deletions';
    }
}
/** Changes in the order in which they are applied, the same for equal sets of changes. */
function orderChanges(changes) {
    const keyed = changes.map((change) => ({
        change,
        stage: STAGES.indexOf(stageOf(change)),
        key: sortKey(change),
    }));
    keyed.sort((a, b) => a.stage - b.stage || (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.key, b.key));
    const ordered = keyed.map(({ change }) => change);
    const renames = ordered.filter((change) => change.type === 'rename-team');
    const sorted = orderRenames(renames);
    let next = 0;
    return ordered.map((change) => (change.type === 'rename-team' ? (sorted[next++] ?? change) : change));
}
/** A title is left before another team takes it, as far as the renames form no circle. */
function orderRenames(renames) {
    const leaving = new Map(renames.map((rename) => [(0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .titleKey */ .kz)(rename.from), rename]));
    const done = new Set();
    const ordered = [];
    for (const start of renames) {
        const chain = [];
        for (let each = start; each && !done.has(each) && !chain.includes(each); each = leaving.get((0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .titleKey */ .kz)(each.to))) {
            chain.push(each);
        }
        for (const each of chain.reverse()) {
            done.add(each);
            ordered.push(each);
        }
    }
    return ordered;
}
function sortKey(change) {
    const team = 'team' in change ? change.team : '';
    const email = 'email' in change && change.email !== undefined ? (0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .emailKey */ .c8)(change.email) : '';
    const id = 'userId' in change ? (change.userId ?? '') : 'teamId' in change ? (change.teamId ?? '') : '';
    return [team, email, id, change.type].join('\u0000');
}


/***/ }),

/***/ 7440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m5: () => (/* binding */ checkMembersAreLive),
/* harmony export */   x5: () => (/* binding */ findAmongMatches),
/* harmony export */   z$: () => (/* binding */ findAmongMembers)
/* harmony export */ });
/* harmony import */ var _convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4926);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(876);
/* harmony import */ var _match_members_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5844);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7206);




/** Finds members as the `users` section has matched them. */
function findAmongMatches(matches) {
    const byEmail = new Map(matches.map(({ desired, live }) => [(0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .emailKey */ .c8)(desired.email), live]));
    return (email) => byEmail.get((0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .emailKey */ .c8)(email));
}
/** Finds members by e-mail alone, for a directory without `users`. */
function findAmongMembers(members) {
    const byEmail = (0,_match_members_js__WEBPACK_IMPORTED_MODULE_1__/* .membersByEmail */ .jE)(members);
    return (email) => byEmail.get((0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .emailKey */ .c8)(email))?.[0];
}
/**
 * Without a `users` section nobody is invited, so everyone in a team must be a live member, and one only.
 * Gives an error for each listing of somebody who is not; of somebody in many teams, one each.
 */
function checkMembersAreLive(teams, members) {
    const byEmail = (0,_match_members_js__WEBPACK_IMPORTED_MODULE_1__/* .membersByEmail */ .jE)(members);
    return teams.flatMap((team) => (team.memberships ?? [])
        .filter((membership) => membership.via.length === 0)
        .flatMap((membership) => checkMembership(membership, team, byEmail.get((0,_model_js__WEBPACK_IMPORTED_MODULE_2__/* .emailKey */ .c8)(membership.email)) ?? [])));
}
function checkMembership(membership, team, found) {
    const email = (0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(membership.email);
    if (found.length === 0) {
        const message = `${email} is in the team ${(0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(team.title)}, but is not a member of the organization.`;
        const help = 'Invite the person in GitBook, or manage members with a users section.';
        return [(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('not-a-member', membership.origin, message, help)];
    }
    if (found.length === 1)
        return [];
    const ids = found.map((member) => member.id).join(', ');
    const message = `GitBook has ${found.length} members with the e-mail ${email}: ${ids}.`;
    const help = 'Tell them apart with a users section and id:.';
    return [(0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('ambiguous-address', membership.origin, message, help)];
}


/***/ }),

/***/ 2948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lh: () => (/* binding */ activeAdmins),
  Cs: () => (/* binding */ makePlan),
  SE: () => (/* binding */ teamsToRead)
});

// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __nccwpck_require__(876);
// EXTERNAL MODULE: ./lib/core/dates.js
var dates = __nccwpck_require__(1566);
// EXTERNAL MODULE: ./lib/core/match-members.js
var match_members = __nccwpck_require__(5844);
// EXTERNAL MODULE: ./lib/core/model.js
var model = __nccwpck_require__(7206);
;// CONCATENATED MODULE: ./lib/core/diff/members.js



/** The changes that bring members from live to desired; nothing about teams. */
function diffMembers({ matches, unlisted }, live, scope, asOf) {
    const changes = [];
    const notices = [];
    const teamTitles = teamTitlesByMember(live);
    const remove = (member, user) => {
        const why = scope.protection(member);
        if (why) {
            const withheld = { change: 'remove-member' };
            notices.push({ kind: 'protected', why, withheld, origin: user?.origin, ...(0,match_members/* personOf */.Re)(member) });
            return;
        }
        changes.push({
            type: 'remove-member',
            ...(0,match_members/* personOf */.Re)(member),
            from: member.role,
            reason: user ? 'expired' : 'unlisted',
            expires: user?.expires,
            loses: {
                spaces: member.spaces,
                teams: member.teams,
                teamTitles: teamTitles.get(member.id) ?? [],
                spaceTitles: [],
            },
            origin: user?.origin,
        });
    };
    for (const { desired, live: member } of matches) {
        if (desired.expired) {
            if (member)
                remove(member, desired);
            else if (desired.expires !== undefined) {
                const { email, expires, origin } = desired;
                notices.push({ kind: 'expired', email, expires, origin });
            }
            continue;
        }
        const days = desired.expires === undefined ? undefined : (0,dates/* daysBetween */.YM)(asOf, desired.expires);
        if (desired.expires !== undefined && days !== undefined && days <= dates/* NOTICE_DAYS */.ff) {
            const { email, expires, origin } = desired;
            notices.push({ kind: 'expires-soon', email, team: undefined, expires, days, origin });
        }
        if (!desired.sso && live.organization.ssoEnforced) {
            notices.push({ kind: 'sso-enforced', email: desired.email, origin: desired.origin });
        }
        if (member === undefined)
            changes.push(invite(desired));
        else
            diffMember({ desired, live: member }, scope, changes, notices);
    }
    for (const member of unlisted) {
        if (member.email === undefined && scope.unlistedMembers !== 'ignore') {
            notices.push({ kind: 'no-email', ...(0,match_members/* personOf */.Re)(member) });
        }
        if (scope.unlistedMembers === 'remove')
            remove(member, undefined);
        else if (scope.unlistedMembers === 'report') {
            notices.push({ kind: 'unlisted-member', role: member.role, ...(0,match_members/* personOf */.Re)(member) });
        }
    }
    return { changes, notices };
}
function invite(user) {
    const { email, role: to, sso, note, expires, origin } = user;
    return { type: 'invite', email, to, sso, note, expires, origin };
}
function diffMember({ desired, live }, scope, changes, notices) {
    const person = (0,match_members/* personOf */.Re)(live);
    const { origin } = desired;
    if (live.role !== desired.role) {
        const why = scope.protection(live);
        if (why && (0,model/* compareRoles */.Jo)(desired.role, live.role) < 0) {
            const withheld = { change: 'member-role', from: live.role, to: desired.role };
            notices.push({ kind: 'protected', why, withheld, origin, ...person });
        }
        else {
            changes.push({ type: 'member-role', ...person, from: live.role, to: desired.role, origin });
        }
    }
    if (desired.sso && !live.sso) {
        changes.push({ type: 'member-sso', ...person, from: false, to: true, origin });
    }
    if (!desired.sso && live.sso)
        notices.push({ kind: 'sso-stays', origin, ...person });
    if (live.disabled)
        notices.push({ kind: 'disabled-member', origin, ...person });
}
function teamTitlesByMember(live) {
    const titles = new Map();
    for (const team of live.teams ?? []) {
        for (const { userId } of team.memberships ?? []) {
            const known = titles.get(userId);
            if (known)
                known.push(team.title);
            else
                titles.set(userId, [team.title]);
        }
    }
    for (const list of titles.values())
        list.sort();
    return titles;
}

;// CONCATENATED MODULE: ./lib/core/diff/teams.js


/** The changes that bring teams and their membership from live to desired. */
function diffTeams({ matches, unlisted }, people, scope, asOf) {
    const changes = [];
    const notices = [];
    for (const { desired, live } of matches) {
        const { title: team, origin } = desired;
        if (live === undefined)
            changes.push({ type: 'create-team', team, origin });
        else if (live.title !== team) {
            changes.push({ type: 'rename-team', team, teamId: live.id, from: live.title, to: team, origin });
        }
        const memberships = diffMemberships(desired, live, people, scope);
        changes.push(...memberships.changes);
        notices.push(...memberships.notices, ...expiringSoon(desired, asOf));
    }
    for (const { id: teamId, title: team, size, spaces } of unlisted) {
        if (scope.unlistedTeams === 'remove') {
            changes.push({ type: 'delete-team', team, teamId, size, spaces, origin: undefined });
        }
        else if (scope.unlistedTeams === 'report') {
            notices.push({ kind: 'unlisted-team', team, teamId, size });
        }
    }
    return { changes, notices };
}
function diffMemberships(desired, live, people, scope) {
    if (desired.memberships === undefined)
        return { changes: [], notices: [] };
    const changes = [];
    const notices = [];
    const current = live?.memberships ?? [];
    const byId = new Map(current.map((membership) => [membership.userId, membership]));
    const byEmail = new Map(current.flatMap((each) => (each.email === undefined ? [] : [[(0,model/* emailKey */.c8)(each.email), each]])));
    const wanted = new Set();
    const inTeam = { team: desired.title, teamId: live?.id };
    const withhold = (member, origin, withheld) => {
        const { userId, displayName } = member;
        const email = people.members.get(userId)?.email ?? member.email;
        const why = scope.protection({ id: userId, email });
        if (why)
            notices.push({ kind: 'protected', why, withheld, origin, email, userId, displayName });
        return why !== undefined;
    };
    for (const { email: listed, role, via, origin } of desired.memberships) {
        const member = people.find(listed);
        const membership = member ? byId.get(member.id) : byEmail.get((0,model/* emailKey */.c8)(listed));
        if (membership === undefined) {
            const email = member ? member.email : listed;
            const person = { email, userId: member?.id, displayName: member?.displayName };
            changes.push({ type: 'team-add', ...inTeam, ...person, to: role, via, origin });
            continue;
        }
        wanted.add(membership.userId);
        if (membership.role === role || live === undefined)
            continue;
        const demotion = role === 'member';
        if (demotion && withhold(membership, origin, { change: 'team-role', team: desired.title }))
            continue;
        changes.push({
            type: 'team-role',
            team: desired.title,
            teamId: live.id,
            ...nameOf(membership, people),
            from: membership.role,
            to: role,
            origin,
        });
    }
    const expired = expiredBy(desired, people);
    for (const membership of current) {
        if (live === undefined || wanted.has(membership.userId) || people.removed.has(membership.userId))
            continue;
        const ended = expired(membership);
        if (withhold(membership, ended?.origin, { change: 'team-remove', team: desired.title }))
            continue;
        changes.push({
            type: 'team-remove',
            team: desired.title,
            teamId: live.id,
            ...nameOf(membership, people),
            from: membership.role,
            reason: ended ? 'expired' : 'unlisted',
            origin: ended?.origin,
        });
    }
    return { changes, notices };
}
/** A member as the member list has them; GitBook's team list for who is not in it yet. */
function nameOf(membership, people) {
    const member = people.members.get(membership.userId);
    return {
        email: member?.email ?? membership.email,
        userId: membership.userId,
        displayName: member?.displayName ?? membership.displayName,
    };
}
function expiredBy(desired, people) {
    const byId = new Map();
    const byEmail = new Map();
    for (const each of desired.expired) {
        const member = people.find(each.email);
        if (member)
            byId.set(member.id, each);
        byEmail.set((0,model/* emailKey */.c8)(each.email), each);
    }
    return ({ userId, email }) => byId.get(userId) ?? (email === undefined ? undefined : byEmail.get((0,model/* emailKey */.c8)(email)));
}
function expiringSoon(team, asOf) {
    return (team.memberships ?? []).flatMap(({ email, expires, via, origin }) => {
        if (expires === undefined || via.length > 0)
            return [];
        const days = (0,dates/* daysBetween */.YM)(asOf, expires);
        if (days > dates/* NOTICE_DAYS */.ff)
            return [];
        return [{ kind: 'expires-soon', email, team: team.title, expires, days, origin }];
    });
}

// EXTERNAL MODULE: ./lib/core/fingerprint.js
var fingerprint = __nccwpck_require__(1595);
// EXTERNAL MODULE: ./lib/core/guard.js
var guard = __nccwpck_require__(2270);
// EXTERNAL MODULE: ./lib/core/match-teams.js
var match_teams = __nccwpck_require__(2693);
;// CONCATENATED MODULE: ./lib/core/notice.js


/** Notices of a kind together, then by team and person: in the same order, whatever the order of GitBook's answers. */
function sortNotices(notices) {
    const keyed = notices.map((notice) => ({ notice, key: sortKey(notice) }));
    return keyed.sort((a, b) => (0,diagnostic/* compareText */.n6)(a.key, b.key)).map(({ notice }) => notice);
}
function sortKey(notice) {
    const team = 'team' in notice ? (notice.team ?? '') : '';
    const email = 'email' in notice ? (0,model/* emailKey */.c8)(notice.email ?? '') : '';
    const id = 'userId' in notice ? notice.userId : 'teamId' in notice ? notice.teamId : '';
    return [notice.kind, team, email, id, JSON.stringify(notice)].join('\u0000');
}

// EXTERNAL MODULE: ./lib/core/order.js
var order = __nccwpck_require__(4223);
// EXTERNAL MODULE: ./lib/core/people.js
var core_people = __nccwpck_require__(7440);
;// CONCATENATED MODULE: ./lib/core/scope.js

/**
 * The scope of a plan. The token's own account is always protected.
 *
 * @param matches the directory's users with their live members: a protected user may be named by the directory's
 *   e-mail, where GitBook gives another or none
 */
function makeScope(live, matches, settings) {
    const emails = new Set(settings.protectedUsers.map(model/* emailKey */.c8));
    const ids = new Set(settings.protectedUsers);
    for (const { desired, live: member } of matches) {
        if (member && emails.has((0,model/* emailKey */.c8)(desired.email)))
            ids.add(member.id);
    }
    return {
        unlistedMembers: settings.unlistedMembers,
        unlistedTeams: settings.unlistedTeams,
        protection: ({ id, email }) => {
            if (id === live.self.id)
                return 'own-account';
            const listed = ids.has(id) || (email !== undefined && emails.has((0,model/* emailKey */.c8)(email)));
            return listed ? 'protected-user' : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/plan.js












/** Compares what should be with what is. Pure: the same input gives the same plan, in whatever order it comes. */
function makePlan(desired, live, settings) {
    const members = desired.users && (0,match_members/* matchMembers */.FQ)(desired.users, live.members);
    const teams = desired.teams && (0,match_teams/* matchTeams */.a)(desired.teams, live.teams ?? []);
    const diagnostics = [
        ...(members?.diagnostics ?? []),
        ...(teams?.diagnostics ?? []),
        ...(members === undefined && desired.teams ? (0,core_people/* checkMembersAreLive */.m5)(desired.teams, live.members) : []),
    ];
    if (diagnostics.length > 0)
        return { ok: false, diagnostics: (0,diagnostic/* sortDiagnostics */.Ds)(diagnostics) };
    const scope = makeScope(live, members?.matches ?? [], settings);
    const ofMembers = members ? diffMembers(members, live, scope, desired.asOf) : NOTHING;
    const people = {
        find: members ? (0,core_people/* findAmongMatches */.x5)(members.matches) : (0,core_people/* findAmongMembers */.z$)(live.members),
        members: new Map(live.members.map((member) => [member.id, member])),
        removed: new Set(ofMembers.changes.flatMap((change) => (change.type === 'remove-member' ? [change.userId] : []))),
    };
    const ofTeams = teams ? diffTeams(teams, people, scope, desired.asOf) : NOTHING;
    const changes = (0,order/* orderChanges */._6)([...ofMembers.changes, ...ofTeams.changes]);
    const seatsAfter = live.members.length + seatsGained(changes);
    const seats = {
        before: live.members.length,
        after: seatsAfter,
        limit: settings.limits.maxSeats ?? live.organization.maxUsers,
    };
    const numbers = {
        members: live.members.length,
        admins: activeAdmins(live.members),
        disabled: new Set(live.members.flatMap(({ id, disabled }) => (disabled ? [id] : []))),
        teams: live.teams?.length ?? 0,
        teamSizes: new Map((live.teams ?? []).map((team) => [team.id, team.memberships?.length ?? team.size])),
        seatsAfter,
    };
    return {
        ok: true,
        plan: {
            organization: { id: live.organization.id, title: live.organization.title },
            directory: {
                files: desired.files.length,
                users: desired.users?.length,
                teams: desired.teams?.length,
            },
            asOf: desired.asOf,
            changes,
            notices: sortNotices([
                ...(members?.notices ?? []),
                ...ofMembers.notices,
                ...ofTeams.notices,
                ...unknownProtectedUsers(desired, live, settings),
                ...(members ? aboutOrganization(live, changes, seats, settings) : []),
            ]),
            guards: (0,guard/* judge */.S4)(changes, numbers, settings.limits),
            seats,
            fingerprint: (0,fingerprint/* fingerprint */.R)(changes),
        },
    };
}
/** The IDs of the live teams whose members a plan needs: those whose membership the directory manages. */
function teamsToRead(desired, live) {
    const { matches } = (0,match_teams/* matchTeams */.a)(desired.teams ?? [], live);
    return new Set(matches.flatMap((match) => match.live && match.desired.memberships !== undefined ? [match.live.id] : []));
}
/** The IDs of the administrators who are not disabled. */
function activeAdmins(members) {
    return new Set(members.filter(({ role, disabled }) => role === 'admin' && !disabled).map((member) => member.id));
}
const NOTHING = { changes: [], notices: [] };
function seatsGained(changes) {
    let gained = 0;
    for (const { type } of changes) {
        if (type === 'invite')
            gained++;
        if (type === 'remove-member')
            gained--;
    }
    return gained;
}
function unknownProtectedUsers(desired, live, { protectedUsers }) {
    const known = new Set([
        ...live.members.flatMap(({ id, email }) => [id, ...(email === undefined ? [] : [(0,model/* emailKey */.c8)(email)])]),
        ...(desired.users ?? []).map(({ email }) => (0,model/* emailKey */.c8)(email)),
    ]);
    return protectedUsers
        .filter((entry) => !known.has(entry) && !known.has((0,model/* emailKey */.c8)(entry)))
        .map((entry) => ({ kind: 'unknown-protected-user', entry }));
}
/** Ways around the directory, and the organization's own limit of seats. */
function aboutOrganization({ organization }, changes, seats, { limits }) {
    const { inviteLinks, emailDomains, defaultRole, maxUsers } = organization;
    const invites = changes.some((change) => change.type === 'invite');
    const notices = [];
    if (limits.maxSeats === undefined && invites && maxUsers !== undefined && seats.after > maxUsers) {
        notices.push({ kind: 'seats-exceeded', seats: seats.after, limit: maxUsers });
    }
    if (inviteLinks)
        notices.push({ kind: 'invite-links-on' });
    if (emailDomains.length > 0)
        notices.push({ kind: 'email-domains', domains: emailDomains });
    if (defaultRole !== undefined && defaultRole !== 'guest')
        notices.push({ kind: 'default-role', role: defaultRole });
    return notices;
}


/***/ }),

/***/ 9851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ resolve),
/* harmony export */   o: () => (/* binding */ hasExpired)
/* harmony export */ });
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(876);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7206);


/**
 * What a valid directory asks for on one date: defaults applied, expiry judged, nested teams flattened.
 *
 * @param asOf the UTC date of the whole run; a date of expiry is the last day of access, so it has passed when
 *   `asOf` is later
 */
function resolve(directory, asOf) {
    const users = directory.users?.map((user) => ({
        email: user.email,
        id: user.id,
        role: user.role ?? user.defaults.role ?? 'guest',
        sso: user.sso ?? user.defaults.sso ?? false,
        expires: user.expires,
        expired: hasExpired(user.expires, asOf),
        note: user.note,
        origin: user.at,
    }));
    return {
        asOf,
        files: directory.files,
        users,
        teams: directory.teams && resolveTeams(directory.teams, users, asOf),
    };
}
/** Whether a last day of access lies before the date. */
function hasExpired(expires, asOf) {
    return expires !== undefined && expires < asOf;
}
function resolveTeams(teams, users, asOf) {
    const byTitle = new Map(teams.map((team) => [team.title, team]));
    const byEmail = users && new Map(users.map((user) => [(0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(user.email), user]));
    const flattened = new Map();
    /** Everyone in a team by e-mail key. Directly listed people come before those of nested teams. */
    const flatten = (team) => {
        const known = flattened.get(team.title);
        if (known)
            return known;
        const people = new Map();
        addListed(people, team.owners, 'owner');
        addListed(people, team.members, 'member');
        for (const entry of team.members ?? []) {
            const nested = entry.kind === 'team' ? byTitle.get(entry.title) : undefined;
            if (entry.kind !== 'team' || nested === undefined)
                continue;
            for (const [key, membership] of flatten(nested)) {
                if (people.has(key))
                    continue;
                const via = [nested.title, ...membership.via];
                people.set(key, { ...membership, role: 'member', via, origin: entry.at });
            }
        }
        flattened.set(team.title, people);
        return people;
    };
    const addListed = (people, entries, role) => {
        for (const entry of entries ?? []) {
            if (entry.kind !== 'user' || hasExpired(entry.expires, asOf))
                continue;
            const key = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(entry.email);
            const user = byEmail?.get(key);
            if (user?.expired)
                continue;
            const { expires, note, at: origin } = entry;
            people.set(key, { email: user?.email ?? entry.email, role, expires, via: [], note, origin });
        }
    };
    /** Those whose membership has ended, here or in a nested team. */
    const ended = new Map();
    const expiredIn = (team) => {
        const known = ended.get(team.title);
        if (known)
            return known;
        const found = expiredMemberships(team, asOf);
        for (const entry of team.members ?? []) {
            const nested = entry.kind === 'team' ? byTitle.get(entry.title) : undefined;
            if (nested)
                for (const each of expiredIn(nested))
                    found.push(each);
        }
        const people = flatten(team);
        const gone = new Map();
        for (const each of found) {
            const key = (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(each.email);
            if (!people.has(key) && !gone.has(key))
                gone.set(key, each);
        }
        const result = [...gone.values()];
        ended.set(team.title, result);
        return result;
    };
    return teams.map((team) => {
        const managed = team.owners !== undefined || team.members !== undefined;
        return {
            title: team.title,
            id: team.id,
            previously: team.previously.map((former) => former.title),
            memberships: managed ? sortedByKey(flatten(team)) : undefined,
            expired: expiredIn(team),
            origin: team.at,
        };
    });
}
function expiredMemberships(team, asOf) {
    const expired = [];
    for (const entry of [...(team.owners ?? []), ...(team.members ?? [])]) {
        if (entry.kind !== 'user' || entry.expires === undefined || !hasExpired(entry.expires, asOf))
            continue;
        expired.push({ email: entry.email, expires: entry.expires, origin: entry.at });
    }
    return expired;
}
function sortedByKey(people) {
    return [...people].sort(([a], [b]) => (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a, b)).map(([, membership]) => membership);
}


/***/ }),

/***/ 1473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ unreadNames),
/* harmony export */   _: () => (/* binding */ related)
/* harmony export */ });
/** A place as a related position. */
function related(at, message) {
    return { file: at.file, line: at.line, column: at.column, message };
}
/** How many characters are searched for names, so that a broken directory stays fast to refuse. */
const MAX_SEARCHED = 200_000_000;
/**
 * A function that says whether a name may stand in what could not be read.
 *
 * @param brokenTexts whole files that could not be read to their end
 * @param more whether there is something else that was not read at all
 */
function unreadNames(brokenTexts, more) {
    const texts = brokenTexts.map((text) => text.toLowerCase());
    const length = texts.reduce((sum, text) => sum + text.length, 0);
    let searched = 0;
    return (name) => {
        if (more || texts.length === 0)
            return more;
        searched += length;
        if (searched > MAX_SEARCHED)
            return true;
        const folded = name.toLowerCase();
        return texts.some((text) => text.includes(folded));
    };
}


/***/ }),

/***/ 3782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pieces),
/* harmony export */   M: () => (/* binding */ MAX_EMAIL)
/* harmony export */ });
/* harmony import */ var _convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4926);

/** As many users, teams and entries of a list are judged at once. */
const SIZE = 100;
/** The longest e-mail address. A pattern takes too long, or runs out of stack, on one of millions of characters. */
const MAX_EMAIL = 254;
const LISTS = ['previously', 'owners', 'members'];
/**
 * Cuts a file's data into pieces, since a validator that collects every error takes time by the square of them;
 * and so that nobody waits for the errors after those that are told. Addresses longer than `MAX_EMAIL` are left out.
 */
function* pieces(data) {
    if (!(0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(data)) {
        yield { data, firstItem: 0 };
        return;
    }
    const { users, teams } = data;
    const sections = [...((0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(users) ? ['users'] : []), ...((0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(teams) ? ['teams'] : [])];
    const rest = Object.keys(data).filter((key) => !sections.includes(key));
    yield { data: pick(data, rest), firstItem: 0 };
    if ((0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(users)) {
        const emails = Object.keys(users).filter((email) => email.length <= MAX_EMAIL);
        for (const names of chunks(emails))
            yield piece('users', pick(users, names), 0);
    }
    if (!(0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(teams))
        return;
    for (const names of chunks(Object.keys(teams))) {
        const heads = names.map((name) => [name, listsFrom(teams[name] ?? null, 0)]);
        yield piece('teams', mapOf(heads), 0);
    }
    for (const name of Object.keys(teams)) {
        const team = teams[name];
        if (!(0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(team))
            continue;
        const lengths = LISTS.map((key) => ((0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlList */ .gK)(team[key]) ? team[key].length : 0));
        for (let first = SIZE; first < Math.max(...lengths); first += SIZE) {
            const lists = LISTS.map((key) => [key, team[key]]).filter(([, list]) => (0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlList */ .gK)(list));
            yield piece('teams', mapOf([[name, listsFrom(mapOf(lists), first)]]), first);
        }
    }
}
function piece(section, content, firstItem) {
    return {
        data: mapOf([
            ['version', 1],
            [section, content],
        ]),
        firstItem,
    };
}
/** A team with as much of its lists as one piece takes. */
function listsFrom(team, first) {
    if (!(0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(team))
        return team;
    const lists = LISTS;
    return mapOf(Object.entries(team).map(([key, value]) => lists.includes(key) && (0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlList */ .gK)(value)
        ? [key, value.slice(first, first + SIZE).map(shortened)]
        : [key, value]));
}
function shortened(entry) {
    const tooLong = (0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(entry) && typeof entry.user === 'string' && entry.user.length > MAX_EMAIL;
    return tooLong ? mapOf(Object.entries(entry).filter(([key]) => key !== 'user')) : entry;
}
function pick(map, keys) {
    return mapOf(keys.map((key) => [key, map[key] ?? null]));
}
function mapOf(entries) {
    const map = Object.create(null);
    for (const [key, value] of entries)
        map[key] = value ?? null;
    return map;
}
function* chunks(names) {
    for (let first = 0; first < names.length; first += SIZE)
        yield names.slice(first, first + SIZE);
}


/***/ }),

/***/ 7486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ls: () => (/* binding */ MAX_PROBLEMS_A_FILE),
  eO: () => (/* binding */ badDate),
  kP: () => (/* binding */ badEmail),
  mn: () => (/* binding */ badTitle),
  _U: () => (/* binding */ checkSchema),
  pA: () => (/* binding */ nearest)
});

// UNUSED EXPORTS: KNOWN_KEYS

;// CONCATENATED MODULE: ./node_modules/leven/index.js
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}

// EXTERNAL MODULE: ./lib/core/convert-yaml.js
var convert_yaml = __nccwpck_require__(4926);
// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __nccwpck_require__(876);
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __nccwpck_require__(6214);
;// CONCATENATED MODULE: ./lib/core/generated/directory-validator.mjs
// Generated from schema/directory.schema.json by scripts/compile-schemas.ts. Do not edit.

const runtime_ucs2length = ucs2length["default"] ?? ucs2length;
"use strict";
const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"GitBook directory","description":"Who should be in a GitBook organization: users with their roles, and teams with their members. Several files together are one directory.","type":"object","additionalProperties":false,"required":["version"],"properties":{"$schema":{"title":"Schema","description":"Where editors find this schema. Has no other effect.","type":"string","examples":["../schema/directory.schema.json"]},"version":{"title":"Format version","description":"The version of this format. Required in every file; always 1.","type":"integer","enum":[1],"examples":[1]},"organization":{"title":"Organization ID","description":"The ID of the GitBook organization. May be given by the input organization-id instead; where both are given, they must be equal.","type":"string","pattern":"^[a-zA-Z0-9_-]+$","examples":["abc123"]},"defaults":{"title":"Defaults","description":"What holds for the users of this file who do not say otherwise.","type":"object","additionalProperties":false,"examples":[{"role":"read","sso":true}],"properties":{"role":{"title":"Default role","description":"The organization role of users of this file without one of their own.","$ref":"#/definitions/role","examples":["read"]},"sso":{"title":"Default SSO","description":"Whether users of this file sign in with SSO, unless they say otherwise.","type":"boolean","examples":[true]}}},"users":{"title":"Users","description":"Everyone who should be a member, by e-mail address. Without this section in any file, members are not managed at all.","type":"object","propertyNames":{"$ref":"#/definitions/email"},"additionalProperties":{"$ref":"#/definitions/user"},"examples":[{"ada@example.com":{"role":"admin"},"grace@example.com":{}}]},"teams":{"title":"Teams","description":"The teams that should exist, by title. Without this section in any file, teams are not managed at all.","type":"object","propertyNames":{"$ref":"#/definitions/title"},"additionalProperties":{"$ref":"#/definitions/team"},"examples":[{"Docs":{"owners":["ada@example.com"],"members":["grace@example.com"]}}]}},"definitions":{"email":{"title":"E-mail address","description":"An e-mail address; compared without regard to case.","type":"string","maxLength":254,"pattern":"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$","examples":["ada@example.com"]},"title":{"title":"Team title","description":"A team's title in GitBook, 1 to 64 characters.","type":"string","minLength":1,"maxLength":64,"examples":["Docs"]},"role":{"title":"Organization role","description":"From least to most access: guest, read, comment, edit, review, create, admin. A guest is a member without a role.","type":"string","enum":["admin","create","edit","review","comment","read","guest"],"examples":["read"]},"id":{"title":"GitBook ID","description":"An ID that GitBook gave. Pins the identity, so that it is found by ID first.","type":"string","pattern":"^\\S+$","examples":["PERerEOAQ6QWXj1flmrlVzl3XJ22"]},"date":{"title":"Date","description":"A UTC date, YYYY-MM-DD.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-12-31"]},"note":{"title":"Note","description":"Free text, shown in plans.","type":"string","examples":["Contractor, PO 1234"]},"user":{"title":"User","description":"One person. Empty, or null, takes the defaults of the file.","type":["object","null"],"additionalProperties":false,"examples":[{"role":"read"}],"properties":{"id":{"title":"User ID","description":"The GitBook user ID. Pins the identity: the user is found by ID first, by e-mail otherwise.","$ref":"#/definitions/id","examples":["PERerEOAQ6QWXj1flmrlVzl3XJ22"]},"role":{"title":"Organization role","description":"The role in the organization: admin, create, edit, review, comment, read or guest. Required where the file has no default role.","$ref":"#/definitions/role","examples":["comment"]},"sso":{"title":"SSO","description":"Whether the user signs in with SSO. GitBook's API can set it and cannot take it away. Without a default, false.","type":"boolean","examples":[true]},"expires":{"title":"Last day of access","description":"The last day of access, a UTC date. From the next day on the user is removed, whatever unlisted-members says.","$ref":"#/definitions/date","examples":["2026-12-31"]},"note":{"title":"Note","description":"Free text, shown in plans.","$ref":"#/definitions/note","examples":["Contractor, PO 1234"]}}},"entry":{"title":"Team entry","description":"An e-mail address; or a mapping with user, for an expiry or a note of this membership alone; or a mapping with team, for everyone in that team.","type":["string","object"],"additionalProperties":false,"maxLength":254,"examples":["grace@example.com",{"user":"linus@example.com","expires":"2026-11-30"},{"team":"Writers"}],"properties":{"user":{"title":"User","description":"The e-mail address of the member.","$ref":"#/definitions/email","examples":["linus@example.com"]},"team":{"title":"Nested team","description":"The title of another team of the directory: everyone in it, owners included, is a plain member here.","$ref":"#/definitions/title","examples":["Writers"]},"expires":{"title":"Last day of this membership","description":"The last day of this membership alone, a UTC date.","$ref":"#/definitions/date","examples":["2026-11-30"]},"note":{"title":"Note","description":"Free text, shown in plans.","$ref":"#/definitions/note","examples":["For the migration only"]}}},"team":{"title":"Team","description":"A team. Without owners and members the team must exist and its membership is left alone; with one of the two, the other is empty.","type":["object","null"],"additionalProperties":false,"examples":[{"owners":["ada@example.com"],"members":[]}],"properties":{"id":{"title":"Team ID","description":"The GitBook team ID. Pins the identity across renames.","$ref":"#/definitions/id","examples":["5f3c"]},"previously":{"title":"Former titles","description":"Titles the team had before: a live team with one of them is renamed, instead of a second one created.","type":"array","items":{"$ref":"#/definitions/title"},"examples":[["Authors"]]},"owners":{"title":"Owners","description":"Members who can manage the team.","type":"array","items":{"$ref":"#/definitions/entry"},"examples":[["ada@example.com"]]},"members":{"title":"Members","description":"Plain members of the team. An explicit empty list, with no owners, empties the team.","type":"array","items":{"$ref":"#/definitions/entry"},"examples":[["grace@example.com",{"team":"Writers"}]]}}}}};
const schema12 = {"title":"Organization role","description":"From least to most access: guest, read, comment, edit, review, create, admin. A guest is a member without a role.","type":"string","enum":["admin","create","edit","review","comment","read","guest"],"examples":["read"]};
const schema13 = {"title":"E-mail address","description":"An e-mail address; compared without regard to case.","type":"string","maxLength":254,"pattern":"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$","examples":["ada@example.com"]};
const schema19 = {"title":"Team title","description":"A team's title in GitBook, 1 to 64 characters.","type":"string","minLength":1,"maxLength":64,"examples":["Docs"]};
const pattern0 = new RegExp("^[a-zA-Z0-9_-]+$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$", "u");
const func2 = runtime_ucs2length;
const schema14 = {"title":"User","description":"One person. Empty, or null, takes the defaults of the file.","type":["object","null"],"additionalProperties":false,"examples":[{"role":"read"}],"properties":{"id":{"title":"User ID","description":"The GitBook user ID. Pins the identity: the user is found by ID first, by e-mail otherwise.","$ref":"#/definitions/id","examples":["PERerEOAQ6QWXj1flmrlVzl3XJ22"]},"role":{"title":"Organization role","description":"The role in the organization: admin, create, edit, review, comment, read or guest. Required where the file has no default role.","$ref":"#/definitions/role","examples":["comment"]},"sso":{"title":"SSO","description":"Whether the user signs in with SSO. GitBook's API can set it and cannot take it away. Without a default, false.","type":"boolean","examples":[true]},"expires":{"title":"Last day of access","description":"The last day of access, a UTC date. From the next day on the user is removed, whatever unlisted-members says.","$ref":"#/definitions/date","examples":["2026-12-31"]},"note":{"title":"Note","description":"Free text, shown in plans.","$ref":"#/definitions/note","examples":["Contractor, PO 1234"]}}};
const schema15 = {"title":"GitBook ID","description":"An ID that GitBook gave. Pins the identity, so that it is found by ID first.","type":"string","pattern":"^\\S+$","examples":["PERerEOAQ6QWXj1flmrlVzl3XJ22"]};
const schema17 = {"title":"Date","description":"A UTC date, YYYY-MM-DD.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-12-31"]};
const schema18 = {"title":"Note","description":"Free text, shown in plans.","type":"string","examples":["Contractor, PO 1234"]};
const pattern2 = new RegExp("^\\S+$", "u");
const pattern3 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema14.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "role")) || (key0 === "sso")) || (key0 === "expires")) || (key0 === "note"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^\\S+$"},message:"must match pattern \""+"^\\S+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.role !== undefined){
let data1 = data.role;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/role",schemaPath:"#/definitions/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((((data1 === "admin") || (data1 === "create")) || (data1 === "edit")) || (data1 === "review")) || (data1 === "comment")) || (data1 === "read")) || (data1 === "guest"))){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/definitions/role/enum",keyword:"enum",params:{allowedValues: schema12.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.sso !== undefined){
if(typeof data.sso !== "boolean"){
const err6 = {instancePath:instancePath+"/sso",schemaPath:"#/properties/sso/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.expires !== undefined){
let data3 = data.expires;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err7 = {instancePath:instancePath+"/expires",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/expires",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err9 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
validate11.errors = vErrors;
return errors === 0;
}

const schema20 = {"title":"Team","description":"A team. Without owners and members the team must exist and its membership is left alone; with one of the two, the other is empty.","type":["object","null"],"additionalProperties":false,"examples":[{"owners":["ada@example.com"],"members":[]}],"properties":{"id":{"title":"Team ID","description":"The GitBook team ID. Pins the identity across renames.","$ref":"#/definitions/id","examples":["5f3c"]},"previously":{"title":"Former titles","description":"Titles the team had before: a live team with one of them is renamed, instead of a second one created.","type":"array","items":{"$ref":"#/definitions/title"},"examples":[["Authors"]]},"owners":{"title":"Owners","description":"Members who can manage the team.","type":"array","items":{"$ref":"#/definitions/entry"},"examples":[["ada@example.com"]]},"members":{"title":"Members","description":"Plain members of the team. An explicit empty list, with no owners, empties the team.","type":"array","items":{"$ref":"#/definitions/entry"},"examples":[["grace@example.com",{"team":"Writers"}]]}}};
const schema23 = {"title":"Team entry","description":"An e-mail address; or a mapping with user, for an expiry or a note of this membership alone; or a mapping with team, for everyone in that team.","type":["string","object"],"additionalProperties":false,"maxLength":254,"examples":["grace@example.com",{"user":"linus@example.com","expires":"2026-11-30"},{"team":"Writers"}],"properties":{"user":{"title":"User","description":"The e-mail address of the member.","$ref":"#/definitions/email","examples":["linus@example.com"]},"team":{"title":"Nested team","description":"The title of another team of the directory: everyone in it, owners included, is a plain member here.","$ref":"#/definitions/title","examples":["Writers"]},"expires":{"title":"Last day of this membership","description":"The last day of this membership alone, a UTC date.","$ref":"#/definitions/date","examples":["2026-11-30"]},"note":{"title":"Note","description":"Free text, shown in plans.","$ref":"#/definitions/note","examples":["For the migration only"]}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema23.type},message:"must be string,object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(func2(data) > 254){
const err1 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "user") || (key0 === "team")) || (key0 === "expires")) || (key0 === "note"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.user !== undefined){
let data0 = data.user;
if(typeof data0 === "string"){
if(func2(data0) > 254){
const err3 = {instancePath:instancePath+"/user",schemaPath:"#/definitions/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern1.test(data0)){
const err4 = {instancePath:instancePath+"/user",schemaPath:"#/definitions/email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/user",schemaPath:"#/definitions/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.team !== undefined){
let data1 = data.team;
if(typeof data1 === "string"){
if(func2(data1) > 64){
const err6 = {instancePath:instancePath+"/team",schemaPath:"#/definitions/title/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/team",schemaPath:"#/definitions/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/team",schemaPath:"#/definitions/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.expires !== undefined){
let data2 = data.expires;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err9 = {instancePath:instancePath+"/expires",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/expires",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err11 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
validate14.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema20.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "previously")) || (key0 === "owners")) || (key0 === "members"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/pattern",keyword:"pattern",params:{pattern: "^\\S+$"},message:"must match pattern \""+"^\\S+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/definitions/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.previously !== undefined){
let data1 = data.previously;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 64){
const err4 = {instancePath:instancePath+"/previously/" + i0,schemaPath:"#/definitions/title/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data2) < 1){
const err5 = {instancePath:instancePath+"/previously/" + i0,schemaPath:"#/definitions/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/previously/" + i0,schemaPath:"#/definitions/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/previously",schemaPath:"#/properties/previously/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.owners !== undefined){
let data3 = data.owners;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate14(data3[i1], {instancePath:instancePath+"/owners/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/owners",schemaPath:"#/properties/owners/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.members !== undefined){
let data5 = data.members;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate14(data5[i2], {instancePath:instancePath+"/members/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/members",schemaPath:"#/properties/members/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
validate13.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "$schema") || (key0 === "version")) || (key0 === "organization")) || (key0 === "defaults")) || (key0 === "users")) || (key0 === "teams"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data1 === 1)){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema11.properties.version.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.organization !== undefined){
let data2 = data.organization;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err5 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.defaults !== undefined){
let data3 = data.defaults;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((key1 === "role") || (key1 === "sso"))){
const err7 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.role !== undefined){
let data4 = data3.role;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/defaults/role",schemaPath:"#/definitions/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((((data4 === "admin") || (data4 === "create")) || (data4 === "edit")) || (data4 === "review")) || (data4 === "comment")) || (data4 === "read")) || (data4 === "guest"))){
const err9 = {instancePath:instancePath+"/defaults/role",schemaPath:"#/definitions/role/enum",keyword:"enum",params:{allowedValues: schema12.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.sso !== undefined){
if(typeof data3.sso !== "boolean"){
const err10 = {instancePath:instancePath+"/defaults/sso",schemaPath:"#/properties/defaults/properties/sso/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.users !== undefined){
let data6 = data.users;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
const _errs18 = errors;
if(typeof key2 === "string"){
if(func2(key2) > 254){
const err12 = {instancePath:instancePath+"/users",schemaPath:"#/definitions/email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters",propertyName:key2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern1.test(key2)){
const err13 = {instancePath:instancePath+"/users",schemaPath:"#/definitions/email/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$"},message:"must match pattern \""+"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/users",schemaPath:"#/definitions/email/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var valid3 = _errs18 === errors;
if(!valid3){
const err15 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/propertyNames",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
for(const key3 in data6){
if(!(validate11(data6[key3], {instancePath:instancePath+"/users/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data6,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.teams !== undefined){
let data8 = data.teams;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
const _errs25 = errors;
if(typeof key4 === "string"){
if(func2(key4) > 64){
const err17 = {instancePath:instancePath+"/teams",schemaPath:"#/definitions/title/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters",propertyName:key4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(key4) < 1){
const err18 = {instancePath:instancePath+"/teams",schemaPath:"#/definitions/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/teams",schemaPath:"#/definitions/title/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var valid6 = _errs25 === errors;
if(!valid6){
const err20 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key5 in data8){
if(!(validate13(data8[key5], {instancePath:instancePath+"/teams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data8,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


// EXTERNAL MODULE: ./lib/core/model.js
var model = __nccwpck_require__(7206);
// EXTERNAL MODULE: ./lib/core/schema-pieces.js
var schema_pieces = __nccwpck_require__(3782);
;// CONCATENATED MODULE: ./lib/core/schema.js






/** The keys that each part of a directory file knows; the schema has the same. */
const KNOWN_KEYS = {
    file: ['version', 'organization', 'defaults', 'users', 'teams', '$schema'],
    defaults: ['role', 'sso'],
    user: ['id', 'role', 'sso', 'expires', 'note'],
    team: ['id', 'previously', 'owners', 'members'],
    entry: ['user', 'team', 'expires', 'note'],
};
/** As many problems are told of one file. */
const MAX_PROBLEMS_A_FILE = 1000;
/**
 * Holds one file against schema/directory.schema.json. Each violation becomes one diagnostic at its key or
 * value. Of a broken file, only what stands before the break is judged, and nothing is called missing.
 */
function checkSchema(source) {
    const { data, broken } = source;
    const found = [];
    if (data === undefined)
        return found;
    for (const piece of (0,schema_pieces/* pieces */.I)(data)) {
        if (validate(piece.data))
            continue;
        for (const error of validate.errors ?? []) {
            const path = pathOf(error, piece.firstItem);
            const place = locate(source, path);
            if (place === undefined || (broken && isUnsure(error, place, broken.from)))
                continue;
            const diagnostic = describe(error, path, place, source);
            if (diagnostic)
                found.push(diagnostic);
            if (found.length > MAX_PROBLEMS_A_FILE)
                return found;
        }
    }
    return found;
}
/** Whether what an error is about may only be missing because the file could not be read to its end. */
function isUnsure({ keyword }, place, brokenFrom) {
    return place.value >= brokenFrom || keyword === 'required' || (keyword === 'type' && place.data === null);
}
/** A JSON Pointer as keys and list indexes; the key in question is added where the error names one. */
function pathOf(error, firstItem) {
    const path = error.instancePath
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (path[0] === 'teams' && path[3] !== undefined)
        path[3] = String(Number(path[3]) + firstItem);
    const named = error.params.additionalProperty ?? error.params.propertyName;
    return typeof named === 'string' ? [...path, named] : path;
}
/** Follows a path through the data to the offsets of its last key and value. */
function locate(source, path) {
    let data = source.data ?? null;
    let place = { data, key: 0, value: 0 };
    for (const part of path) {
        if ((0,convert_yaml/* isYamlList */.gK)(data)) {
            const value = source.itemOffset(data, Number(part));
            data = data[Number(part)] ?? null;
            place = { data, key: value, value };
        }
        else if ((0,convert_yaml/* isYamlMap */.S6)(data)) {
            const key = source.keyOffset(data, part);
            const value = source.valueOffset(data, part);
            data = data[part] ?? null;
            place = { data, key, value };
        }
        else {
            return undefined;
        }
    }
    return place;
}
function describe(error, path, place, source) {
    const atKey = source.position(place.key);
    const atValue = source.position(place.value);
    const name = path.at(-1) ?? '';
    switch (error.keyword) {
        case 'additionalProperties':
            return unknownKey(name, path, atKey);
        case 'propertyNames':
            return path[0] === 'users' ? badEmail(name, atKey) : badTitle(name, atKey);
        case 'required': {
            const missing = String(error.params.missingProperty);
            const help = missing === 'version' ? 'Add the line: version: 1' : `Add ${missing}.`;
            return (0,diagnostic/* problem */.CC)('missing-key', atKey, `The key ${(0,convert_yaml/* quote */.hD)(missing)} is missing.`, help);
        }
        case 'type':
            return wrongType(error, path, place.data, atValue);
        case 'enum':
            return wrongValue(error, path, place.data, atValue);
        case 'pattern':
        case 'minLength':
        case 'maxLength':
            return isPropertyName(error) ? undefined : malformed(path, place.data, atValue);
        default:
            return undefined;
    }
}
/** Errors about a key's own text come twice: the outer one, `propertyNames`, is the one that is told. */
function isPropertyName(error) {
    return error.propertyName !== undefined;
}
function unknownKey(name, path, at) {
    const part = partOf(path);
    const known = KNOWN_KEYS[part];
    const near = nearest(name, known);
    const help = near ? `Did you mean ${near}?` : `Known here: ${known.join(', ')}.`;
    const place = part === 'file' ? 'a directory file' : part === 'entry' ? 'a team entry' : `a ${part}`;
    const where = part === 'defaults' ? 'the defaults' : place;
    return (0,diagnostic/* problem */.CC)('unknown-key', at, `The key ${(0,convert_yaml/* quote */.hD)(name)} is unknown in ${where}.`, help);
}
/** Which part of a file a path to a key lies in. */
function partOf(path) {
    if (path.length <= 1)
        return 'file';
    if (path[0] === 'defaults')
        return 'defaults';
    if (path[0] === 'users')
        return 'user';
    return path.length <= 3 ? 'team' : 'entry';
}
/** The known word that a misspelt one most likely stands for, or undefined. */
function nearest(word, known) {
    const folded = word.toLowerCase().slice(0, 64);
    const ranked = known
        .map((candidate) => ({ candidate, distance: leven(folded, candidate.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3))
        ? best.candidate
        : undefined;
}
const ROLES_HELP = `Allowed: ${[...model/* ORGANIZATION_ROLES */.oF].reverse().join(', ')}.`;
const DATE_HELP = 'Write the last day of access as YYYY-MM-DD.';
const KINDS = {
    object: 'a mapping',
    array: 'a list',
    string: 'text',
    integer: 'a number',
    boolean: 'true or false',
    null: 'nothing',
};
function wrongType(error, path, data, at) {
    const types = [].concat(error.params.type).filter((type) => type !== 'null');
    const expected = types.map((type) => KINDS[type] ?? type).join(' or ');
    const subject = path.length === 0 ? 'The file' : `${(0,convert_yaml/* quote */.hD)(lastName(path))}`;
    const message = `${subject} must be ${expected}, not ${kindOf(data)}.`;
    return (0,diagnostic/* problem */.CC)('wrong-type', at, message, typeHelp(types, path, data, lastName(path)));
}
function typeHelp(types, path, data, name) {
    if (path.length > 1 && name === 'role')
        return ROLES_HELP;
    if (path.length > 1 && name === 'expires')
        return DATE_HELP;
    if (path.length === 1 && name === 'version')
        return 'Write version: 1, without quotes.';
    if (types.includes('string') && (typeof data === 'number' || typeof data === 'boolean'))
        return 'Put it into quotes.';
    if (types.includes('boolean') && typeof data === 'string')
        return 'Write true or false, without quotes.';
    if (data !== null)
        return 'See the schema, schema/directory.schema.json, or the examples.';
    if (types.includes('array'))
        return 'Write [] for an empty list, or remove the key to leave it alone.';
    if (path.length === 1 && types.includes('object'))
        return 'Write {} for an empty section, or remove the key: an absent section is not managed.';
    return 'Write a value, or remove the key.';
}
function kindOf(data) {
    if (data === null)
        return 'empty';
    if ((0,convert_yaml/* isYamlList */.gK)(data))
        return 'a list';
    if ((0,convert_yaml/* isYamlMap */.S6)(data))
        return 'a mapping';
    return typeof data === 'string' ? `the text ${(0,convert_yaml/* quote */.hD)(data)}` : String(data);
}
/** The nearest key on a path: for items of a list, the list's. */
function lastName(path) {
    const inList = path[0] === 'teams' && path.length === 4;
    return (inList ? path[2] : path.at(-1)) ?? '';
}
function wrongValue(error, path, data, at) {
    if (path[0] === 'version') {
        const message = `Version ${String(data)} of the format is unknown.`;
        return Number.isInteger(data)
            ? (0,diagnostic/* problem */.CC)('unsupported-version', at, message, 'Write version: 1, or use a newer release.')
            : undefined;
    }
    if (typeof data !== 'string')
        return undefined;
    const allowed = error.params.allowedValues.map(String);
    const near = nearest(data, allowed);
    const help = `${near ? `Did you mean ${near}? ` : ''}${ROLES_HELP}`;
    return (0,diagnostic/* problem */.CC)('wrong-value', at, `${(0,convert_yaml/* quote */.hD)(data)} is not a role.`, help);
}
function malformed(path, data, at) {
    if (typeof data !== 'string')
        return undefined;
    switch (path[0] === 'teams' && path.length === 4 ? path[2] : path.at(-1)) {
        case 'expires':
            return badDate(data, at);
        case 'user':
            return badEmail(data, at);
        case 'team':
        case 'previously':
            return badTitle(data, at);
        case 'owners':
        case 'members':
            return undefined;
        default:
            return (0,diagnostic/* problem */.CC)('invalid-id', at, `${(0,convert_yaml/* quote */.hD)(data)} is not a GitBook ID.`, 'Copy it from GitBook, without spaces.');
    }
}
/** The diagnostic for text that is no e-mail address. */
function badEmail(text, at) {
    const help = 'Write it as name@example.com.';
    return (0,diagnostic/* problem */.CC)('invalid-email', at, `${(0,convert_yaml/* quote */.hD)(text)} is not an e-mail address.`, help);
}
/** The diagnostic for text that is no date of the calendar. */
function badDate(text, at) {
    return (0,diagnostic/* problem */.CC)('invalid-date', at, `${(0,convert_yaml/* quote */.hD)(text)} is not a date of the calendar.`, DATE_HELP);
}
/** The diagnostic for text that is no team title. */
function badTitle(text, at) {
    const message = text.trim() === '' ? 'A team title is empty.' : `The team title ${(0,convert_yaml/* quote */.hD)(text)} is too long for GitBook.`;
    return (0,diagnostic/* problem */.CC)('invalid-title', at, message, 'A title has 1 to 64 characters.');
}


/***/ }),

/***/ 9772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ MAX_FILE_BYTES),
  P: () => (/* binding */ parseSource)
});

// EXTERNAL MODULE: ./lib/core/convert-yaml.js
var convert_yaml = __nccwpck_require__(4926);
// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __nccwpck_require__(876);
;// CONCATENATED MODULE: ./lib/core/plain-places.js
const NUMBERS_A_KEY = 3;
/** In mappings with more keys than this, keys are looked up in an index. */
const MOST_TO_SEARCH = 16;
/**
 * Keeps places as numbers in one array: a directory of a hundred thousand users has half a million of them, and few
 * are ever asked for. A key is told by its text, which in the plain form stands there as it is.
 */
function recordPlaces(text) {
    let numbers = new Int32Array(1024);
    let used = 0;
    /** Where in `numbers` a collection begins: its own offset, how many numbers follow, and those. */
    const entries = new WeakMap();
    const indexes = new WeakMap();
    const numberAt = (index) => numbers[index] ?? 0;
    function add(collection, start, offsets) {
        const needed = used + 2 + offsets.length;
        if (needed > numbers.length) {
            const larger = new Int32Array(Math.max(needed, numbers.length * 2));
            larger.set(numbers);
            numbers = larger;
        }
        entries.set(collection, used);
        numbers[used] = start;
        numbers[used + 1] = offsets.length;
        numbers.set(offsets, used + 2);
        used = needed;
    }
    function keyAt(index) {
        const [start, end] = [numberAt(index), numberAt(index + 1)];
        const first = text[start];
        return first === '"' || first === "'" ? text.slice(start + 1, end - 1) : text.slice(start, end);
    }
    /** Where in `numbers` a key's offsets are, or undefined when the mapping does not have it. */
    function find(map, key) {
        const entry = entries.get(map) ?? 0;
        const end = entry + 2 + numberAt(entry + 1);
        if (end - entry > MOST_TO_SEARCH * NUMBERS_A_KEY) {
            const index = indexes.get(map) ?? makeIndex(entry, end);
            indexes.set(map, index);
            return index.get(key);
        }
        for (let at = entry + 2; at < end; at += NUMBERS_A_KEY)
            if (keyAt(at) === key)
                return at;
        return undefined;
    }
    function makeIndex(entry, end) {
        const index = new Map();
        for (let at = entry + 2; at < end; at += NUMBERS_A_KEY)
            index.set(keyAt(at), at);
        return index;
    }
    const startOf = (collection) => {
        const entry = entries.get(collection);
        return entry === undefined ? 0 : numberAt(entry);
    };
    const places = {
        keyOffset: (map, key) => {
            const at = find(map, key);
            return at === undefined ? startOf(map) : numberAt(at);
        },
        valueOffset: (map, key) => {
            const at = find(map, key);
            return at === undefined ? startOf(map) : numberAt(at + 2);
        },
        itemOffset: (list, index) => {
            const entry = entries.get(list);
            if (entry === undefined)
                return 0;
            return index < numberAt(entry + 1) ? numberAt(entry + 2 + index) : numberAt(entry);
        },
    };
    return { ofMap: add, ofList: add, places };
}

;// CONCATENATED MODULE: ./lib/core/plain-yaml.js

/** Ends the quick way. Made once: where it was thrown is of no interest. */
const NOT_PLAIN = new Error('This text is not in the plain form.');
const MAX_DEPTH = 16;
/** YAML has 1024; this leaves room for what counts towards it. */
const LONGEST_KEY = 1000;
const SPACE = 0x20;
const NEWLINE = 0x0a;
const QUOTE = 0x22;
const HASH = 0x23;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const DASH = 0x2d;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;
/** A mapping without prototype that V8 keeps as compact as a record: `Object.create(null)` is five times as large. */
const PlainMap = function PlainMap() { };
PlainMap.prototype = Object.freeze(Object.create(null));
/** Reads a text in the plain form, or gives undefined when any of it is not. Control characters must be out already. */
function readPlain(text) {
    if (/[\t\r\u0080-\u009f\u2028\u2029\ufeff]/.test(text))
        return undefined;
    try {
        return readDocument(text);
    }
    catch (error) {
        if (error === NOT_PLAIN)
            return undefined;
        throw error;
    }
}
function readDocument(text) {
    const end = text.length;
    const { ofMap, ofList, places } = recordPlaces(text);
    /** Where the line begins that is being read, and its first character that is no space; `end` after the last line. */
    let lineStart = 0;
    let at = 0;
    function enterLine(from) {
        lineStart = from;
        while (lineStart < end) {
            at = lineStart;
            while (text.charCodeAt(at) === SPACE)
                at++;
            const first = text.charCodeAt(at);
            if (at < end && first !== NEWLINE && first !== HASH)
                return;
            const newline = text.indexOf('\n', at);
            lineStart = newline < 0 ? end : newline + 1;
        }
        at = end;
    }
    /** The column of what comes next; less than any when there is nothing. */
    const column = () => (at >= end ? -1 : at - lineStart);
    const isSpaceOrEnd = (offset) => {
        const code = text.charCodeAt(offset);
        return code === SPACE || code === NEWLINE || offset >= end;
    };
    const isDash = () => text.charCodeAt(at) === DASH && isSpaceOrEnd(at + 1);
    function skipSpaces(offset) {
        let next = offset;
        while (text.charCodeAt(next) === SPACE)
            next++;
        return next;
    }
    /** Nothing but a comment may follow a value on its line. */
    function finishLine(offset) {
        const next = skipSpaces(offset);
        const code = text.charCodeAt(next);
        if (next < end && code !== NEWLINE && !(code === HASH && next > offset))
            throw NOT_PLAIN;
        const newline = text.indexOf('\n', next);
        enterLine(newline < 0 ? end : newline + 1);
    }
    function readBlock(indent, depth) {
        if (depth > MAX_DEPTH)
            throw NOT_PLAIN;
        return isDash() ? readList(indent, depth) : readMap(indent, depth);
    }
    function readMap(indent, depth) {
        const map = new PlainMap();
        const found = [];
        const start = at;
        do {
            const keyStart = at;
            const keyEnd = endOfScalar(keyStart, false);
            const key = textOf(keyStart, keyEnd);
            const colon = skipSpaces(keyEnd);
            if (text.charCodeAt(colon) !== COLON || !isSpaceOrEnd(colon + 1))
                throw NOT_PLAIN;
            if (colon - keyStart > LONGEST_KEY || key in map)
                throw NOT_PLAIN;
            const valueStart = skipSpaces(colon + 1);
            const code = text.charCodeAt(valueStart);
            if (valueStart >= end || code === NEWLINE || (code === HASH && valueStart > colon + 1)) {
                finishLine(colon + 1);
                const isNested = column() > indent || (column() === indent && isDash());
                found.push(keyStart, keyEnd, isNested ? at : valueStart);
                map[key] = isNested ? readBlock(column(), depth + 1) : null;
            }
            else {
                found.push(keyStart, keyEnd, valueStart);
                map[key] = readInline(valueStart);
                if (column() > indent)
                    throw NOT_PLAIN;
            }
        } while (column() === indent && !isDash());
        if (column() > indent)
            throw NOT_PLAIN;
        ofMap(map, start, found);
        return map;
    }
    function readList(indent, depth) {
        const list = [];
        const found = [];
        const start = at;
        do {
            at = skipSpaces(at + 1);
            if (at >= end || isDash())
                throw NOT_PLAIN;
            found.push(at);
            if (beginsMap(at))
                list.push(readMap(at - lineStart, depth + 1));
            else
                list.push(readInline(at));
        } while (column() === indent && isDash());
        if (column() > indent)
            throw NOT_PLAIN;
        ofList(list, start, found);
        return list;
    }
    /** Whether `- key: …` stands here rather than `- value`. */
    function beginsMap(offset) {
        const code = text.charCodeAt(offset);
        if (code === OPEN_LIST || code === OPEN_MAP)
            return false;
        return text.charCodeAt(skipSpaces(endOfScalar(offset, false))) === COLON;
    }
    /** A value that ends on its line, and the step to the next line. */
    function readInline(offset) {
        switch (text.charCodeAt(offset)) {
            case OPEN_LIST:
                return readFlowList(offset);
            case OPEN_MAP:
                return readFlowMap(offset);
            default: {
                const scalarEnd = endOfScalar(offset, false);
                finishLine(scalarEnd);
                return scalarOf(offset, scalarEnd);
            }
        }
    }
    function readFlowList(start) {
        const list = [];
        const found = [];
        let next = skipSpaces(start + 1);
        while (text.charCodeAt(next) !== CLOSE_LIST) {
            const itemEnd = endOfScalar(next, true);
            found.push(next);
            list.push(scalarOf(next, itemEnd));
            next = afterFlowEntry(itemEnd, CLOSE_LIST);
        }
        ofList(list, start, found);
        finishLine(next + 1);
        return list;
    }
    function readFlowMap(start) {
        const map = new PlainMap();
        const found = [];
        let next = skipSpaces(start + 1);
        while (text.charCodeAt(next) !== CLOSE_MAP) {
            const keyEnd = endOfScalar(next, true);
            const key = textOf(next, keyEnd);
            const value = skipSpaces(keyEnd + 1);
            if (text.charCodeAt(keyEnd) !== COLON || value === keyEnd + 1 || key in map)
                throw NOT_PLAIN;
            if (keyEnd - next > LONGEST_KEY)
                throw NOT_PLAIN;
            const valueEnd = endOfScalar(value, true);
            found.push(next, keyEnd, value);
            map[key] = scalarOf(value, valueEnd);
            next = afterFlowEntry(valueEnd, CLOSE_MAP);
        }
        ofMap(map, start, found);
        finishLine(next + 1);
        return map;
    }
    /** The next entry of a [list] or {mapping}, or its end. */
    function afterFlowEntry(offset, close) {
        const next = skipSpaces(offset);
        const code = text.charCodeAt(next);
        if (code === close)
            return next;
        const entry = skipSpaces(next + 1);
        if (code !== COMMA || text.charCodeAt(entry) === close)
            throw NOT_PLAIN;
        return entry;
    }
    /** Where text in quotes, or without, ends on its line. */
    function endOfScalar(start, flow) {
        const first = text.charCodeAt(start);
        if (first === QUOTE || first === APOSTROPHE)
            return endOfQuoted(start, first);
        if (!mayBeginPlain(first))
            throw NOT_PLAIN;
        let last = start;
        for (let offset = start + 1; offset < end; offset++) {
            const code = text.charCodeAt(offset);
            if (code === SPACE)
                continue;
            if (code === NEWLINE || (code === HASH && text.charCodeAt(offset - 1) === SPACE))
                break;
            if (code === COLON && (flow || isSpaceOrEnd(offset + 1)))
                break;
            if (flow && isFlowIndicator(code))
                break;
            last = offset;
        }
        return last + 1;
    }
    function endOfQuoted(start, quote) {
        for (let offset = start + 1; offset < end; offset++) {
            const code = text.charCodeAt(offset);
            if (code === NEWLINE || (code === 0x5c && quote === QUOTE))
                throw NOT_PLAIN;
            if (code !== quote)
                continue;
            if (text.charCodeAt(offset + 1) === quote)
                throw NOT_PLAIN;
            return offset + 1;
        }
        throw NOT_PLAIN;
    }
    const isQuoted = (start) => {
        const first = text.charCodeAt(start);
        return first === QUOTE || first === APOSTROPHE;
    };
    const textOf = (start, scalarEnd) => isQuoted(start) ? text.slice(start + 1, scalarEnd - 1) : text.slice(start, scalarEnd);
    const scalarOf = (start, scalarEnd) => {
        const content = textOf(start, scalarEnd);
        return isQuoted(start) ? content : plainScalar(content);
    };
    enterLine(0);
    if (text.startsWith('---', at) && column() === 0)
        finishLine(at + 3);
    if (column() !== 0)
        throw NOT_PLAIN;
    const value = readMap(0, 0);
    if (at < end)
        throw NOT_PLAIN;
    return { value, places };
}
/** ASCII letters, digits, `_`, and everything that is not ASCII: none of them means anything at the start of a text. */
function mayBeginPlain(code) {
    return ((code >= 0x61 && code <= 0x7a) ||
        (code >= 0x41 && code <= 0x5a) ||
        (code >= 0x30 && code <= 0x39) ||
        code === 0x5f ||
        code > 0xa0);
}
function isFlowIndicator(code) {
    return (code === COMMA || code === OPEN_LIST || code === CLOSE_LIST || code === OPEN_MAP || code === CLOSE_MAP);
}
const WORDS = new Map([
    ['null', null],
    ['Null', null],
    ['NULL', null],
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
const LONGEST_WORD = 5;
const SAFE_INTEGER = /^\d{1,15}$/;
/** More than all that YAML takes for a number, of what begins with a digit. */
const LIKE_A_NUMBER = /^(?:[\d.]+(?:e[-+]?\d*)?|0[xo].*)$/i;
/** Text without quotes as YAML's core schema has it. */
function plainScalar(content) {
    const first = content.charCodeAt(0);
    if (first >= 0x30 && first <= 0x39) {
        if (SAFE_INTEGER.test(content))
            return Number(content);
        if (LIKE_A_NUMBER.test(content))
            throw NOT_PLAIN;
        return content;
    }
    if (content.length > LONGEST_WORD)
        return content;
    const word = WORDS.get(content);
    return word === undefined ? content : word;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./lib/core/read-yaml.js

/**
 * How many pieces of YAML (words, signs, spaces, line ends) are read of one file: 10,000 users with all their keys,
 * and few enough that no file keeps the reader busy for long.
 */
const MAX_PIECES = 400_000;
/** How many mappings, lists and the like may be open at one place. */
const MAX_OPEN = 300;
/**
 * Reads the first document of a YAML 1.2 text, with any number of syntax errors. Stops where the text is nested too
 * deeply or goes on for too long, instead of first reading all of it.
 */
function readYaml(text) {
    return withoutStacks(() => read(text));
}
function read(text) {
    const parser = new dist/* Parser */.iX();
    const composer = new dist/* Composer */.Dk({
        prettyErrors: false,
        uniqueKeys: false,
        stringKeys: false,
        // A directive %YAML 1.1 would otherwise turn yes into true and dates into times.
        schema: 'core',
        merge: false,
        resolveKnownTags: false,
    });
    const documents = [];
    let begun = 0;
    let second;
    const take = (tokens) => {
        for (const token of tokens) {
            if (token.type === 'document' && ++begun > 1) {
                second = token.offset;
                return;
            }
            documents.push(...composer.next(token));
        }
    };
    let pieces = 0;
    for (const piece of new dist/* Lexer */.JG().lex(text)) {
        const { offset } = parser;
        take(parser.next(piece));
        if (second !== undefined)
            break;
        if (parser.stack.length > MAX_OPEN)
            return { kind: 'too-deep', offset };
        if (++pieces > MAX_PIECES)
            return { kind: 'too-long', offset };
    }
    if (second === undefined)
        take(parser.end());
    documents.push(...composer.end(true, text.length));
    const [document] = documents;
    const errors = document?.errors ?? [];
    const exhausted = errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
    if (exhausted)
        return { kind: 'too-deep', offset: exhausted.pos[0] };
    return { kind: 'document', contents: document?.contents ?? null, errors, second };
}
/** Making a stack trace for each of a million syntax errors takes longer than finding them. */
function withoutStacks(run) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        return run();
    }
    finally {
        Error.stackTraceLimit = limit;
    }
}

;// CONCATENATED MODULE: ./lib/core/source.js




/** The largest file that is read, in bytes. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;
const MAX_SYNTAX_ERRORS = 20;
/**
 * Reads one YAML 1.2 file, given as bytes. Every problem becomes a diagnostic, and what could be read is given
 * all the same; hostile input (bombs of aliases, bottomless nesting, control characters) ends in one, too.
 */
function parseSource(file, bytes) {
    const { text, wrong } = decode(bytes);
    if (wrong !== undefined) {
        const help = 'Save the file as UTF-8.';
        return unreadable(file, text, wrong, 'not-text', 'From here on this is not UTF-8 text.', help);
    }
    const locate = locator(file, text);
    const controls = controlProblems(text, locate);
    const { source, diagnostics } = source_readDocument(file, controls.length === 0 ? text : text.replace(CONTROL, '\ufffd'), locate);
    return { source, diagnostics: [...controls, ...diagnostics] };
}
/** What YAML does not allow in a file, in quotes neither. */
const CONTROL = /(?![\t\n\r\u0085])[\p{Cc}\ufffe\uffff]/gu;
function controlProblems(text, locate) {
    const found = [];
    for (const match of text.matchAll(CONTROL)) {
        const code = text.charCodeAt(match.index).toString(16).padStart(4, '0').toUpperCase();
        const message = `There is a control character here (U+${code}).`;
        found.push((0,diagnostic/* problem */.CC)('not-text', locate(match.index), message, 'Remove it; YAML is plain text.'));
        if (found.length === MAX_SYNTAX_ERRORS)
            break;
    }
    return found;
}
/** UTF-8 as text, without a byte order mark; `wrong` is the offset of the first thing that is none. */
function decode(bytes) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), wrong: undefined };
    }
    catch {
        const text = new TextDecoder().decode(bytes);
        return { text, wrong: Math.max(0, text.indexOf('\ufffd')) };
    }
}
function source_readDocument(file, text, locate) {
    const plain = readPlain(text);
    if (plain) {
        const source = { file, data: plain.value, broken: undefined, position: locate, ...plain.places };
        return { source, diagnostics: [] };
    }
    const read = readYaml(text);
    if (read.kind === 'too-deep') {
        return unreadable(file, text, read.offset, 'too-deep', convert_yaml/* TOO_DEEP */.gZ.message, convert_yaml/* TOO_DEEP */.gZ.help);
    }
    if (read.kind === 'too-long') {
        const limit = MAX_PIECES.toLocaleString('en-US');
        const message = `This file holds more than ${limit} words and signs.`;
        const help = 'Split it into several files of one folder.';
        return unreadable(file, text, read.offset, 'file-too-large', message, help);
    }
    const diagnostics = syntaxProblems(read.errors, locate);
    if (read.second !== undefined) {
        const help = 'Put it into a file of its own: a file of the directory holds one document.';
        const message = 'A second document starts here.';
        diagnostics.push((0,diagnostic/* problem */.CC)('multiple-documents', locate(read.second), message, help));
    }
    const firstError = read.errors.reduce((least, error) => Math.min(least, error.pos[0]), read.second ?? Infinity);
    const converted = (0,convert_yaml/* convert */.C6)(read.contents, locate);
    const broken = Number.isFinite(firstError) || converted.fatal;
    const source = {
        file,
        data: converted.fatal ? undefined : converted.value,
        broken: broken ? { from: converted.fatal ? 0 : firstError, text } : undefined,
        position: locate,
        ...converted.places,
    };
    return { source, diagnostics: diagnostics.concat(converted.diagnostics) };
}
function syntaxProblems(errors, locate) {
    return errors
        .slice(0, MAX_SYNTAX_ERRORS)
        .map((error) => (0,diagnostic/* problem */.CC)('yaml-syntax', locate(error.pos[0]), sentence(error.message), SYNTAX_HELP[error.code] ?? DEFAULT_HELP));
}
const DEFAULT_HELP = 'Mend the YAML at this place; the lines before it may be the cause.';
const SYNTAX_HELP = {
    TAB_AS_INDENT: 'Indent with spaces; YAML allows no tabs there.',
    BAD_INDENT: 'Line this up with its neighbours, with spaces.',
    MISSING_CHAR: 'Add what is missing, or put the text into quotes.',
    UNEXPECTED_TOKEN: 'Put the text into quotes if it is meant as text.',
    BAD_ALIAS: 'Name an anchor (&name) that stands before this place.',
};
function sentence(message) {
    const text = message.trim();
    return /[.!?]$/.test(text) ? text : `${text}.`;
}
/** Undefined data, with a single diagnostic. */
function unreadable(file, text, offset, code, message, help) {
    const locate = locator(file, text);
    const source = {
        file,
        data: undefined,
        broken: { from: 0, text },
        position: locate,
        keyOffset: () => 0,
        valueOffset: () => 0,
        itemOffset: () => 0,
    };
    return { source, diagnostics: [(0,diagnostic/* problem */.CC)(code, locate(offset), message, help)] };
}
/** Gives the function from offsets to positions of one file. */
function locator(file, text) {
    let starts;
    return (offset) => {
        starts ??= lineStarts(text);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
}
function lineStarts(text) {
    const starts = [0];
    for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1))
        starts.push(index + 1);
    return starts;
}


/***/ }),

/***/ 3396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ readWritten),
/* harmony export */   tf: () => (/* binding */ isCalendarDate),
/* harmony export */   xf: () => (/* binding */ isEmail)
/* harmony export */ });
/* harmony import */ var _convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4926);
/* harmony import */ var _diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(876);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7206);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7486);
/* harmony import */ var _schema_pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3782);





/** Reads one file's data into the typed form, reporting what a schema cannot: dates of no calendar, odd entries. */
function readWritten(source) {
    const diagnostics = [];
    const limit = source.broken?.from ?? Number.POSITIVE_INFINITY;
    const root = (0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(source.data) ? source.data : undefined;
    if (root === undefined)
        return { source, organization: undefined, users: undefined, teams: undefined, diagnostics };
    const keyAt = (map, key) => source.position(source.keyOffset(map, key));
    const date = (map) => {
        const value = text(map.expires);
        if (value === undefined || !DATE.test(value))
            return undefined;
        if (isCalendarDate(value))
            return value;
        diagnostics.push((0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .badDate */ .eO)(value, source.position(source.valueOffset(map, 'expires'))));
        return undefined;
    };
    const defaults = readDefaults(root.defaults);
    const hasDefaultRole = (0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(root.defaults) && 'role' in root.defaults;
    const section = (key) => {
        const map = root[key];
        if (!(0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(map))
            return undefined;
        return Object.entries(map)
            .filter(([name]) => source.keyOffset(map, name) < limit)
            .map(([name, value]) => [name, value, keyAt(map, name)]);
    };
    const readUser = ([email, value, at]) => {
        const map = (0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(value) ? value : EMPTY;
        if (email.length > _schema_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EMAIL */ .M)
            diagnostics.push((0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .badEmail */ .kP)(email, at));
        const isRead = map === value || (value === null && source.broken === undefined);
        if (isRead && !('role' in map) && !hasDefaultRole) {
            const help = 'Add role: to the user, or a default role to the file.';
            diagnostics.push((0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('missing-role', at, `${(0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(email)} has no role.`, help));
        }
        return {
            email,
            id: text(map.id),
            role: role(map.role),
            sso: flag(map.sso),
            expires: date(map),
            note: text(map.note),
            defaults,
            at,
        };
    };
    const readEntry = (value, at, allowTeam) => {
        if (typeof value === 'string') {
            if (isEmail(value))
                return { kind: 'user', email: value, expires: undefined, note: undefined, at };
            diagnostics.push((0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .badEmail */ .kP)(value, at));
            return undefined;
        }
        if (!(0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(value))
            return undefined;
        const email = text(value.user);
        const title = text(value.team);
        if (email !== undefined && title === undefined) {
            if (email.length > _schema_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EMAIL */ .M) {
                diagnostics.push((0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .badEmail */ .kP)(email, source.position(source.valueOffset(value, 'user'))));
            }
            if (!isEmail(email))
                return undefined;
            return { kind: 'user', email, expires: date(value), note: text(value.note), at };
        }
        if (title !== undefined && email === undefined && allowTeam) {
            for (const key of ['expires', 'note']) {
                if (!(key in value))
                    continue;
                const message = `${key} does not go with team.`;
                const help = `Write ${key} at the entries of the nested team.`;
                diagnostics.push((0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('unknown-key', keyAt(value, key), message, help));
            }
            return { kind: 'team', title, at };
        }
        if ('user' in value && !('team' in value))
            return undefined;
        if ('team' in value && !('user' in value) && allowTeam)
            return undefined;
        diagnostics.push(entryProblem(at, allowTeam));
        return undefined;
    };
    const readEntries = (map, key) => {
        const list = map[key];
        if (!(0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlList */ .gK)(list))
            return undefined;
        return list.flatMap((item, index) => {
            const at = source.position(source.itemOffset(list, index));
            return readEntry(item, at, key === 'members') ?? [];
        });
    };
    const readTeam = ([title, value, at]) => {
        const map = (0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(value) ? value : EMPTY;
        if (title !== '' && title.trim() === '')
            diagnostics.push((0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .badTitle */ .mn)(title, at));
        const former = (0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlList */ .gK)(map.previously) ? map.previously : [];
        return {
            title,
            id: text(map.id),
            previously: former.flatMap((item, index) => typeof item === 'string'
                ? [{ title: item, at: source.position(source.itemOffset(former, index)) }]
                : []),
            owners: readEntries(map, 'owners'),
            members: readEntries(map, 'members'),
            at,
        };
    };
    const organization = text(root.organization);
    return {
        source,
        organization: organization === undefined
            ? undefined
            : { id: organization, at: valueAt(source, root, 'organization') },
        users: section('users')?.map(readUser),
        teams: section('teams')?.map(readTeam),
        diagnostics,
    };
}
const EMPTY = Object.create(null);
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const EMAIL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i;
/** Whether text has the form of an e-mail address, as the schema has it. */
function isEmail(value) {
    return value.length <= _schema_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_EMAIL */ .M && EMAIL.test(value);
}
/** Whether `YYYY-MM-DD` is a day of the calendar: 2026-02-30 is not. */
function isCalendarDate(value) {
    const time = Date.parse(`${value}T00:00:00Z`);
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}
function entryProblem(at, allowTeam) {
    if (!allowTeam) {
        const help = 'Write an e-mail address, or user: with one; nested teams go under members.';
        return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('wrong-type', at, 'An owner must be a user.', help);
    }
    const help = 'Write user: with an e-mail address, or team: with a title.';
    return (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .problem */ .CC)('missing-key', at, 'A team entry names either a user or a team.', help);
}
function valueAt(source, map, key) {
    return source.position(source.valueOffset(map, key));
}
function readDefaults(value) {
    const map = (0,_convert_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .isYamlMap */ .S6)(value) ? value : EMPTY;
    return { role: role(map.role), sso: flag(map.sso) };
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
function flag(value) {
    return typeof value === 'boolean' ? value : undefined;
}
function role(value) {
    return _model_js__WEBPACK_IMPORTED_MODULE_4__/* .ORGANIZATION_ROLES */ .oF.find((each) => each === value);
}


/***/ }),

/***/ 5989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dc: () => (/* binding */ EXIT),
  $t: () => (/* binding */ placeOf),
  Q2: () => (/* binding */ printJson),
  Of: () => (/* binding */ runApply),
  le: () => (/* binding */ runDrift),
  Fo: () => (/* binding */ runPlan),
  ED: () => (/* binding */ runValidate),
  jB: () => (/* binding */ tellInvalid),
  WP: () => (/* binding */ withGitBook)
});

// EXTERNAL MODULE: ./lib/app/losses.js
var losses = __nccwpck_require__(5144);
// EXTERNAL MODULE: ./lib/app/pipeline.js + 9 modules
var pipeline = __nccwpck_require__(339);
// EXTERNAL MODULE: ./lib/core/dates.js
var dates = __nccwpck_require__(1566);
// EXTERNAL MODULE: ./lib/core/guard.js
var guard = __nccwpck_require__(2270);
// EXTERNAL MODULE: ./lib/gitbook/classify.js
var classify = __nccwpck_require__(2095);
// EXTERNAL MODULE: ./lib/render/context.js
var context = __nccwpck_require__(9491);
// EXTERNAL MODULE: ./lib/render/diagnostics.js + 2 modules
var render_diagnostics = __nccwpck_require__(1667);
// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __nccwpck_require__(9889);
// EXTERNAL MODULE: ./lib/core/change.js
var core_change = __nccwpck_require__(119);
;// CONCATENATED MODULE: ./lib/render/json.js

/**
 * A plan as data, as `schema/plan.schema.json` describes it: no prose. What is not known is left out; only a limit of
 * seats that does not exist is `null`. `split` gives the cause of each change where it is known.
 */
function planJson(plan, split) {
    const { organization, directory, seats } = plan;
    return {
        version: 1,
        organization: { id: organization.id, title: organization.title },
        directory: present({ files: directory.files, users: directory.users, teams: directory.teams }),
        asOf: plan.asOf,
        fingerprint: plan.fingerprint,
        seats: { before: seats.before, after: seats.after, limit: seats.limit ?? null },
        guards: plan.guards.map((verdict) => present({ ...verdict })),
        changes: plan.changes.map((change) => changeJson(change, split?.(change))),
        notices: plan.notices.map(noticeJson),
    };
}
function changeJson(change, cause) {
    const { origin, ...data } = change;
    return present({ ...data, origin: placeJson(origin), destructive: (0,core_change/* isDestructive */.TI)(change), cause });
}
function noticeJson(notice) {
    if (!('origin' in notice))
        return present({ ...notice });
    const { origin, ...data } = notice;
    return present({ ...data, origin: placeJson(origin) });
}
function placeJson(origin) {
    return origin === undefined ? undefined : { file: origin.file, line: origin.line };
}
function present(entries) {
    return Object.fromEntries(Object.entries(entries).filter((entry) => entry[1] !== undefined));
}

// EXTERNAL MODULE: ./lib/render/plan-view.js + 4 modules
var plan_view = __nccwpck_require__(314);
// EXTERNAL MODULE: ./lib/core/fingerprint.js
var fingerprint = __nccwpck_require__(1595);
;// CONCATENATED MODULE: ./lib/render/result-json.js


/** The problems of a directory as data. */
function diagnosticsJson(diagnostics) {
    return { valid: !diagnostics.some(({ severity }) => severity === 'error'), diagnostics };
}
/** What an apply did, as data: the plan, an outcome for each of its changes in the same order, and what was found after. */
function applyJson(plan, result) {
    const planned = planJson(plan);
    return {
        status: 'applied',
        plan: planned,
        outcomes: result.outcomes.map(outcomeJson),
        invitedUsers: result.invitedUsers,
        verified: result.verified,
        verifyError: result.verifyError,
        unexpected: result.unexpected.map(fingerprint/* changeKey */.C),
    };
}
function outcomeJson(outcome, index) {
    const common = { change: index, type: outcome.change.type, status: outcome.status };
    switch (outcome.status) {
        case 'applied':
            return common;
        case 'pending':
            return { ...common, reason: outcome.reason };
        case 'failed':
            return { ...common, message: outcome.message };
        case 'conflict':
            return { ...common, live: outcome.live };
        case 'skipped':
            return { ...common, reason: outcome.reason.kind };
    }
}

// EXTERNAL MODULE: ./lib/render/terminal.js
var render_terminal = __nccwpck_require__(1762);
// EXTERNAL MODULE: ./lib/edges/files.js
var edges_files = __nccwpck_require__(8217);
// EXTERNAL MODULE: ./lib/edges/secrets.js
var secrets = __nccwpck_require__(7675);
;// CONCATENATED MODULE: ./lib/edges/cli-run.js














/** Exit codes of the command line. */
const EXIT = { done: 0, failed: 1, changes: 2, invalid: 3, refused: 4 };
/** `validate`: the directory alone; needs no network. */
async function runValidate(run) {
    const read = await (0,edges_files/* readDirectoryAt */.zf)(placeOf(run));
    if (!read.ok)
        return tellInvalid(run, read.diagnostics);
    if (run.json) {
        printJson(run, diagnosticsJson(read.diagnostics));
        return EXIT.done;
    }
    const { files, users, teams } = read.directory;
    const sizes = { files: files.length, users: users?.length, teams: teams?.length };
    printView(run, (0,plan_view/* validatedView */.C_)(sizes, 'validate-mode', contextOf(run)));
    return EXIT.done;
}
/** `plan`: what would change. With `detailed`, exit 2 says that there is something. Holds nothing that can write. */
async function runPlan(run, detailed) {
    const planned = await withGitBook(run, (gitBook) => (0,losses/* planForReview */.v)(requestOf(run), { ...portsOf(run, gitBook), classify: classify/* classify */.L }));
    if (planned.status === 'invalid')
        return tellInvalid(run, planned.diagnostics);
    if (run.json)
        printJson(run, planJson(planned.plan));
    else
        printView(run, (0,plan_view/* planView */.hV)(planned.plan, planContext(run, planned, 'plan')));
    return detailed && planned.plan.changes.length > 0 ? EXIT.changes : EXIT.done;
}
/** `drift`: what was changed in GitBook by hand; exit 2 when there is any. */
async function runDrift(run) {
    const planned = await withGitBook(run, (gitBook) => (0,pipeline/* planDirectory */.Be)(requestOf(run), portsOf(run, gitBook)));
    if (planned.status === 'invalid')
        return tellInvalid(run, planned.diagnostics);
    if (run.json)
        printJson(run, planJson(planned.plan));
    else
        printView(run, (0,plan_view/* planView */.hV)(planned.plan, planContext(run, planned, 'drift')));
    return planned.plan.changes.length > 0 ? EXIT.changes : EXIT.done;
}
/** `apply`: plan, show, guard, ask, apply, verify. `yes` answers the question beforehand. */
async function runApply(run, yes) {
    const { options, terminal } = run;
    const done = await withGitBook(run, (gitBook) => (0,pipeline/* applyDirectory */.Eq)({ ...requestOf(run), confirm: options.confirm }, {
        ...portsOf(run, gitBook),
        openWriter: gitBook.openWriter,
        classify: classify/* classify */.L,
        show: async (planned) => {
            run.progress.clear();
            const view = (0,plan_view/* planView */.hV)(planned.plan, planContext(run, planned, 'apply'));
            if (!run.json)
                printView(run, view);
            // Nobody is asked about a plan that they have not seen.
            else if (!yes && terminal.interactive)
                terminal.note(viewText(run, view));
        },
        permit: async ({ plan }) => {
            if (yes)
                return { given: true };
            if (!terminal.interactive)
                return { given: false, why: 'declined' };
            const count = plan.changes.length;
            const question = `Apply ${count === 1 ? 'this change' : `these ${count} changes`}? Only yes applies:`;
            return (await terminal.ask(question)) ? { given: true } : { given: false, why: 'declined' };
        },
    }));
    run.progress.clear();
    if (done.status === 'invalid')
        return tellInvalid(run, done.diagnostics);
    return tellApplied(run, done);
}
function tellApplied(run, done) {
    const { plan } = done.planned;
    switch (done.status) {
        case 'refused':
            if (run.json)
                printJson(run, { status: 'refused', plan: planJson(plan) });
            run.terminal.note('Nothing was applied: the plan is refused by a guard.');
            return EXIT.refused;
        case 'not-permitted':
            if (run.json)
                printJson(run, { status: 'not-permitted', plan: planJson(plan) });
            run.terminal.note(run.terminal.interactive
                ? 'Nothing was applied.'
                : 'Nothing was applied: there is no terminal to ask on. Look at the plan, then run apply with --yes.');
            return EXIT.refused;
        case 'applied': {
            const { result } = done;
            if (run.json)
                printJson(run, applyJson(plan, result));
            else if (plan.changes.length > 0) {
                printView(run, (0,plan_view/* planView */.hV)(plan, { ...planContext(run, done.planned, 'apply'), result }));
            }
            const open = result.outcomes.some(({ status }) => status !== 'applied' && status !== 'pending');
            return open || !result.verified || result.unexpected.length > 0 ? EXIT.failed : EXIT.done;
        }
    }
}
/** Prints what is wrong with the directory. */
async function tellInvalid(run, diagnostics) {
    run.progress.clear();
    if (run.json) {
        printJson(run, diagnosticsJson(diagnostics));
        return EXIT.invalid;
    }
    const sourceLine = await (0,edges_files/* sourceLines */.Jj)(placeOf(run), diagnostics);
    const mask = run.options.maskEmails ? render_escape/* maskEmails */._g : (text) => text;
    run.terminal.out((0,render_diagnostics/* diagnosticsTerminal */.zS)(diagnostics, { paint: run.terminal.paint, mask, sourceLine }));
    return EXIT.invalid;
}
function printView(run, view) {
    run.terminal.out(viewText(run, view));
}
function viewText({ terminal }, view) {
    const { paint, width, hide } = terminal;
    return (0,render_terminal/* renderPlanTerminal */.c)((0,secrets/* hideIn */.c)(view, hide), { paint, width });
}
/** The one JSON document of a run. */
function printJson({ terminal }, document) {
    terminal.out(JSON.stringify((0,secrets/* hideIn */.c)(document, terminal.hide), undefined, 2));
}
/** Opens GitBook for as long as `use` takes. */
async function withGitBook(run, use) {
    const gitBook = await run.openGitBook();
    try {
        return await use(gitBook);
    }
    finally {
        await gitBook.close();
        run.progress.clear();
    }
}
/** Where the directory's files are. */
function placeOf({ workspace, options }) {
    return { workspace, workingDirectory: options.workingDirectory, configPath: options.configPath };
}
function requestOf({ options, clock }) {
    const { organizationId, configPath, settings } = options;
    return { organizationId, configPath, settings, asOf: (0,dates/* utcDate */.HB)(clock.now()) };
}
function portsOf(run, gitBook) {
    return {
        readDirectory: () => (0,edges_files/* readDirectoryAt */.zf)(placeOf(run)),
        openReader: gitBook.openReader,
        progress: run.progress,
    };
}
function contextOf({ options }) {
    return { ...context/* BARE_CONTEXT */.N, maskEmails: options.maskEmails };
}
function planContext(run, { plan }, mode) {
    return { ...contextOf(run), mode, confirmed: (0,guard/* isConfirmed */.it)(plan.fingerprint, run.options.confirm) };
}


/***/ }),

/***/ 4503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./node_modules/commander/lib/error.js
/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

;// CONCATENATED MODULE: ./node_modules/commander/lib/argument.js


class argument_Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:process"
const external_node_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./node_modules/commander/lib/help.js



/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd
            .createOption(helpOption.long, helpOption.description)
            .helpGroup(helpOption.helpGroupHeading),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd
            .createOption(helpOption.short, helpOption.description)
            .helpGroup(helpOption.helpGroupHeading),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return (0,external_node_util_.stripVTControlCharacters)(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

;// CONCATENATED MODULE: ./node_modules/commander/lib/option.js


class option_Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\p{ID_Continue}\.\.\.[>\]]$/u.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

;// CONCATENATED MODULE: ./node_modules/commander/lib/suggestSimilar.js
const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

;// CONCATENATED MODULE: ./node_modules/commander/lib/command.js













class command_Command extends external_node_events_.EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => external_node_process_namespaceObject.stdout.write(str),
      writeErr: (str) => external_node_process_namespaceObject.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        external_node_process_namespaceObject.stdout.isTTY ? external_node_process_namespaceObject.stdout.columns : undefined,
      getErrHelpWidth: () =>
        external_node_process_namespaceObject.stderr.isTTY ? external_node_process_namespaceObject.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (external_node_process_namespaceObject.stdout.isTTY && external_node_process_namespaceObject.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (external_node_process_namespaceObject.stderr.isTTY && external_node_process_namespaceObject.stderr.hasColors?.()),
      stripColor: (str) => (0,external_node_util_.stripVTControlCharacters)(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new command_Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new argument_Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    external_node_process_namespaceObject.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new option_Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof option_Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (Object.hasOwn(cmd._optionValueSources, key)) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (external_node_process_namespaceObject.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = external_node_process_namespaceObject.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = external_node_process_namespaceObject.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (external_node_process_namespaceObject.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    // Save the state the first time, then restore the state before each subsequent parse.
    if (this._savedState === null) {
      // Do the special default of lone negated option to true, now that we have all the options.
      // Filter for negated options that have not been processed already.
      this.options
        .filter(
          (option) =>
            option.negate &&
            option.defaultValue === undefined &&
            this.getOptionValue(option.attributeName()) === undefined,
        )
        .forEach((option) => {
          // check for lone negated option: --no-foo without a --foo option
          const positiveLongFlag = option.long.replace(/^--no-/, '--');
          if (!this._findOption(positiveLongFlag)) {
            this.setOptionValueWithSource(
              option.attributeName(),
              true,
              'default',
            );
          }
        });

      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (external_node_fs_namespaceObject.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = external_node_path_.resolve(baseDir, baseName);
      if (external_node_fs_namespaceObject.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(external_node_path_.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        external_node_fs_namespaceObject.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = external_node_fs_namespaceObject.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = external_node_path_.resolve(
        external_node_path_.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = external_node_path_.basename(
          this._scriptPath,
          external_node_path_.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    const launchWithNode = sourceExt.includes(external_node_path_.extname(executableFile));

    let proc;
    if (external_node_process_namespaceObject.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(external_node_process_namespaceObject.execArgv).concat(args);

        proc = external_node_child_process_namespaceObject.spawn(external_node_process_namespaceObject.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = external_node_child_process_namespaceObject.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(external_node_process_namespaceObject.execArgv).concat(args);
      proc = external_node_child_process_namespaceObject.spawn(external_node_process_namespaceObject.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        external_node_process_namespaceObject.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        external_node_process_namespaceObject.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        external_node_process_namespaceObject.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in external_node_process_namespaceObject.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, external_node_process_namespaceObject.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const received = receivedArgs.length;
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const details = receivedArgs.join(', ');
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${received}: ${details}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:');
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or import.meta.filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(import.meta.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = external_node_path_.basename(filename, external_node_path_.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(import.meta.dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help', 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(external_node_process_namespaceObject.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-wait[=[host:]port]
  //  --inspect-port=[host:]port
  //
  // Host can be an IP literal encapsulated within square brackets (e.g. [::1]),
  // an IPv4 address in dotted-decimal form (e.g. 192.168.0.1), or a registered name.
  // https://www.rfc-editor.org/rfc/rfc3986.html#section-3.2.2
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk|-wait)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(
        /^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/,
      )) !== null
    ) {
      // Matches a host or a port, but not both. No colon to separate them.
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // Plain digits so a port number.
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // Assume a host.
        // e.g. --inspect=localhost, --inspect=[::1], --inspect=192.168.0.1
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(
        /^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/,
      )) !== null
    ) {
      // Matched host:port pattern.
      // e.g. --inspect=localhost:1234, --inspect=[::1]:1234, --inspect=192.168.0.1:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * Exported for using from tests, not otherwise used outside this file.
 *
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    external_node_process_namespaceObject.env.NO_COLOR ||
    external_node_process_namespaceObject.env.FORCE_COLOR === '0' ||
    external_node_process_namespaceObject.env.FORCE_COLOR === 'false'
  )
    return false;
  if (external_node_process_namespaceObject.env.FORCE_COLOR || external_node_process_namespaceObject.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

;// CONCATENATED MODULE: ./node_modules/commander/index.js






const program = new command_Command();

const createCommand = (name) => new Command(name);
const createOption = (flags, description) =>
  new Option(flags, description);
const createArgument = (name, description) =>
  new Argument(name, description);

/**
 * Expose classes
 */





// EXTERNAL MODULE: ./lib/app/options.js + 1 modules
var app_options = __nccwpck_require__(8572);
// EXTERNAL MODULE: ./lib/edges/cli-run.js + 2 modules
var cli_run = __nccwpck_require__(5989);
// EXTERNAL MODULE: ./lib/edges/clock.js + 1 modules
var clock = __nccwpck_require__(2088);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./lib/core/dates.js
var dates = __nccwpck_require__(1566);
// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __nccwpck_require__(876);
// EXTERNAL MODULE: ./lib/core/match-members.js
var match_members = __nccwpck_require__(5844);
// EXTERNAL MODULE: ./lib/core/match-teams.js
var match_teams = __nccwpck_require__(2693);
// EXTERNAL MODULE: ./lib/core/model.js
var model = __nccwpck_require__(7206);
// EXTERNAL MODULE: ./lib/core/people.js
var people = __nccwpck_require__(7440);
;// CONCATENATED MODULE: ./lib/core/report.js






/** Days of not being seen that make somebody dormant, unless told otherwise. */
const DORMANT_DAYS = 90;
/** Makes an access review of the live state. */
function makeAccessReport(input) {
    const { live, desired } = input;
    const matched = desired?.users && (0,match_members/* matchMembers */.FQ)(desired.users, live.members);
    const users = matched && usersByMember(matched);
    const teams = teamsByPerson(input, finderOf(matched, live));
    const people = live.members
        .map((member) => reportPerson(member, input, users, teams.get(member.id) ?? []))
        .sort(compareForReview);
    const { id, title, maxUsers } = live.organization;
    const report = {
        organization: { id, title, maxUsers },
        asOf: input.asOf,
        dormantDays: input.dormantDays,
        directory: desired && {
            files: desired.files.length,
            users: desired.users?.length,
            teams: desired.teams?.length,
        },
        counts: countPeople(people, input),
        people,
        invitees: inviteesOf(live, teams),
        absent: absentOf(matched),
    };
    return { report, diagnostics: matched?.diagnostics ?? [] };
}
/** Administrators first, then by role from most to least access, then by name. */
function compareForReview(a, b) {
    return ((0,model/* compareRoles */.Jo)(b.role, a.role) ||
        (0,diagnostic/* compareText */.n6)(a.displayName.toLowerCase(), b.displayName.toLowerCase()) ||
        (0,diagnostic/* compareText */.n6)(a.userId, b.userId));
}
function reportPerson(member, { live, spaces, asOf, dormantDays }, users, teams) {
    const user = users?.get(member.id);
    const lastSeen = dateOf(member.lastSeenAt);
    const joined = dateOf(member.joinedAt);
    const daysUnseen = daysSince(lastSeen, asOf);
    const daysIdle = member.lastSeenAt === undefined ? daysSince(joined, asOf) : daysUnseen;
    return {
        userId: member.id,
        email: member.email,
        displayName: member.displayName,
        role: member.role,
        sso: member.sso,
        disabled: member.disabled,
        ownAccount: member.id === live.self.id,
        teams,
        spaces: reportSpaces(member, spaces),
        joined: joined ?? member.joinedAt,
        lastSeen: lastSeen ?? member.lastSeenAt,
        daysUnseen,
        dormant: daysIdle !== undefined && daysIdle >= dormantDays,
        inDirectory: users && user !== undefined,
        expires: user?.expires,
        expired: user?.expired ?? false,
    };
}
/** The user of the directory whom each listed member is, by user ID. */
function usersByMember({ matches }) {
    return new Map(matches.flatMap(({ desired, live }) => (live ? [[live.id, desired]] : [])));
}
function reportSpaces(member, read) {
    if (read === undefined)
        return { status: 'counted', count: member.spaces };
    const result = read.get(member.id);
    if (result?.ok)
        return { status: 'read', spaces: [...result.spaces].sort(compareSpaces) };
    return { status: 'failed', count: member.spaces, message: result?.message ?? 'They were not asked for.' };
}
function compareSpaces(a, b) {
    return ((0,model/* compareRoles */.Jo)(b.permission, a.permission) ||
        (0,diagnostic/* compareText */.n6)(a.title.toLowerCase(), b.title.toLowerCase()) ||
        (0,diagnostic/* compareText */.n6)(a.spaceId, b.spaceId));
}
function finderOf(matched, live) {
    return matched ? (0,people/* findAmongMatches */.x5)(matched.matches) : (0,people/* findAmongMembers */.z$)(live.members);
}
/** The teams of everyone who is in one, by user ID and sorted by title, members of the organization or not. */
function teamsByPerson({ live, desired }, find) {
    const expired = expiredByTeam(live, desired, find);
    const people = new Map();
    const ordered = [...(live.teams ?? [])].sort((a, b) => (0,diagnostic/* compareText */.n6)(a.title.toLowerCase(), b.title.toLowerCase()) || (0,diagnostic/* compareText */.n6)(a.id, b.id));
    for (const { id, title, memberships } of ordered) {
        for (const { userId, role } of memberships ?? []) {
            const expiredOn = expired.get(id)?.get(userId);
            const team = { teamId: id, title, role, expiredOn };
            const others = people.get(userId);
            if (others)
                others.push(team);
            else
                people.set(userId, [team]);
        }
    }
    return people;
}
/** Last days that have passed, by team ID and user ID. A team that cannot be told apart has none. */
function expiredByTeam(live, desired, find) {
    const { matches } = (0,match_teams/* matchTeams */.a)(desired?.teams ?? [], live.teams ?? []);
    return new Map(matches.flatMap(({ desired: team, live: match }) => {
        if (match === undefined)
            return [];
        // Who is also in the team through another entry is still meant to be there.
        const current = new Set((team.memberships ?? []).map(({ email }) => find(email)?.id));
        const over = team.expired.flatMap(({ email, expires }) => {
            const member = find(email);
            return member === undefined || current.has(member.id) ? [] : [[member.id, expires]];
        });
        return [[match.id, new Map(over)]];
    }));
}
function inviteesOf(live, teams) {
    const members = new Set(live.members.map(({ id }) => id));
    const others = new Map();
    for (const membership of (live.teams ?? []).flatMap((team) => team.memberships ?? [])) {
        if (!members.has(membership.userId))
            others.set(membership.userId, membership);
    }
    return [...others.values()]
        .map(({ userId, email, displayName }) => ({ userId, email, displayName, teams: teams.get(userId) ?? [] }))
        .sort((a, b) => (0,diagnostic/* compareText */.n6)(a.displayName, b.displayName) || (0,diagnostic/* compareText */.n6)(a.userId, b.userId));
}
function absentOf(matched) {
    return (matched?.matches ?? [])
        .filter(({ desired, live }) => live === undefined && !desired.expired)
        .map(({ desired: { email, role } }) => ({ email, role }))
        .sort((a, b) => (0,diagnostic/* compareText */.n6)(a.email, b.email));
}
function countPeople(people, { live, desired }) {
    const count = (holds) => people.filter(holds).length;
    const roles = model/* ORGANIZATION_ROLES */.oF.map((role) => [
        role,
        count((person) => person.role === role),
    ]);
    return {
        members: people.length,
        roles: Object.fromEntries(roles),
        teams: live.teams?.length ?? 0,
        disabled: count(({ disabled }) => disabled),
        dormant: count(({ dormant }) => dormant),
        neverSeen: count(({ lastSeen }) => lastSeen === undefined),
        withoutSso: count(({ sso }) => !sso),
        withoutEmail: count(({ email }) => email === undefined),
        notInDirectory: desired?.users && count(({ inDirectory }) => inDirectory === false),
        expired: desired?.users && count(({ expired }) => expired),
        expiredMemberships: desired?.teams &&
            people.reduce((sum, { teams }) => sum + teams.filter((team) => team.expiredOn !== undefined).length, 0),
        spacesUnread: count(({ spaces }) => spaces.status === 'failed'),
    };
}
/** The UTC date of a timestamp; undefined for what is none. */
function dateOf(timestamp) {
    // `Date.parse` alone makes a date of `#1`.
    const time = timestamp && /^\d{4}-\d{2}-\d{2}T/.test(timestamp) ? Date.parse(timestamp) : Number.NaN;
    return Number.isNaN(time) ? undefined : (0,dates/* utcDate */.HB)(time);
}
/** Never negative: clocks differ. */
function daysSince(date, asOf) {
    return date === undefined ? undefined : Math.max(0, (0,dates/* daysBetween */.YM)(date, asOf));
}

// EXTERNAL MODULE: ./lib/core/resolve.js
var resolve = __nccwpck_require__(9851);
// EXTERNAL MODULE: ./lib/app/pipeline.js + 9 modules
var pipeline = __nccwpck_require__(339);
;// CONCATENATED MODULE: ./lib/app/report-spaces.js
/** Failures one after the other that mean GitBook will not answer the next person's call either. */
const MOST_FAILURES_IN_A_ROW = 10;
/**
 * Reads the spaces of everyone, a call or more each. One person's failure stops nobody else's: who failed because
 * GitBook gave no usable answer is asked for once more at the end, and who fails again is marked with the reason.
 * After ten failures in a row the round ends, and those it did not come to are marked too. Throws only what is not
 * GitBook's doing, and when the token is not accepted.
 */
async function readSpaces(members, ports) {
    const results = new Map();
    const again = await readRound(members.map(({ id }) => id), results, members.length, ports);
    if (again.length > 0)
        await readRound(again, results, members.length, ports);
    return results;
}
/** One round over these people. Gives those for whom another try may help. */
async function readRound(userIds, results, total, { reader, progress, classify, concurrency }) {
    const again = [];
    let next = 0;
    let failuresInARow = 0;
    let lastMessage = '';
    async function readOne(userId) {
        try {
            results.set(userId, { ok: true, spaces: await reader.memberSpaces(userId) });
            failuresInARow = 0;
        }
        catch (error) {
            const { kind, message } = classify(error);
            if (kind === 'unauthorized')
                throw error;
            results.set(userId, { ok: false, message });
            if (kind === 'unavailable')
                again.push(userId);
            failuresInARow += 1;
            lastMessage = message;
        }
        const done = results.size;
        progress.step({ kind: 'read', what: 'spaces', done, total });
    }
    async function work() {
        while (failuresInARow < MOST_FAILURES_IN_A_ROW) {
            const userId = userIds[next++];
            if (userId === undefined)
                return;
            await readOne(userId);
        }
    }
    await Promise.all(Array.from({ length: Math.min(concurrency, userIds.length) }, work));
    for (const userId of userIds.slice(next)) {
        if (results.has(userId))
            continue;
        results.set(userId, {
            ok: false,
            message: `Not asked for, because others failed in a row: ${lastMessage}`,
        });
        again.push(userId);
    }
    return again;
}

;// CONCATENATED MODULE: ./lib/app/report.js




/** Up to so many members, everyone's spaces are read unless told otherwise: one call or more each. */
const MOST_MEMBERS_WITH_SPACES = 1000;
const NO_DIRECTORY = { files: [], organization: undefined, users: undefined, teams: undefined };
/** Files, if there are any → desired state; API → live state, then everyone's spaces; all → report. */
async function reportAccess(request, ports) {
    const read = await ports.readDirectory();
    if (read && !read.ok) {
        const organizationId = request.organizationId ?? read.organizationId;
        return { status: 'invalid', diagnostics: read.diagnostics, organizationId };
    }
    const organization = (0,pipeline/* organizationOf */.d1)(request, read?.directory ?? NO_DIRECTORY);
    if (typeof organization !== 'string') {
        return { status: 'invalid', diagnostics: [organization], organizationId: request.organizationId };
    }
    const reader = ports.openReader(organization);
    ports.progress.step({ kind: 'phase', phase: 'read' });
    const live = await reader.readLive({ teams: (teams) => new Set(teams.map(({ id }) => id)) });
    const wanted = request.spaces ?? live.members.length <= MOST_MEMBERS_WITH_SPACES;
    if (wanted)
        ports.progress.step({ kind: 'phase', phase: 'read' });
    const spaces = wanted
        ? await readSpaces(live.members, { ...ports, reader, concurrency: request.concurrency })
        : undefined;
    const desired = read && (0,resolve/* resolve */.h)(read.directory, request.asOf);
    const { asOf, dormantDays } = request;
    const { report, diagnostics } = makeAccessReport({ live, desired, spaces, asOf, dormantDays });
    return { status: 'reported', report, diagnostics };
}

// EXTERNAL MODULE: ./lib/gitbook/classify.js
var classify = __nccwpck_require__(2095);
// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __nccwpck_require__(9889);
// EXTERNAL MODULE: ./lib/render/text.js
var render_text = __nccwpck_require__(2801);
;// CONCATENATED MODULE: ./lib/render/report-view.js



/** The findings that a report can have, the most urgent first, each with how many people it is true of. */
function findingsOf(report) {
    return findings(report).map((finding) => ({
        finding,
        people: report.people.filter(finding.holds).length,
    }));
}
function findings({ directory, dormantDays, counts }) {
    const compared = directory?.users !== undefined;
    const all = [
        (compared || directory?.teams !== undefined) && {
            key: 'expired',
            label: 'Past their last day',
            meaning: 'The directory ended their access, or their place in a team, and GitBook still gives it',
            tone: 'bad',
            holds: (person) => person.expired || person.teams.some((team) => team.expiredOn !== undefined),
        },
        compared && {
            key: 'unlisted',
            label: 'Not in the directory',
            meaning: 'They have access in GitBook, and no file of the directory names them',
            tone: 'bad',
            holds: (person) => person.inDirectory === false,
        },
        {
            key: 'dormant',
            label: 'Dormant',
            meaning: `Not seen for ${(0,render_text/* count */.U9)(dormantDays, 'day')} or more, or never, and joined as long ago`,
            tone: 'warn',
            holds: (person) => person.dormant,
        },
        {
            key: 'no-sso',
            label: 'Without SSO',
            meaning: 'They can sign in without single sign-on',
            tone: 'warn',
            holds: (person) => !person.sso,
        },
        {
            key: 'admin',
            label: 'Administrators',
            meaning: 'They can change everything in the organization, its members included',
            tone: 'plain',
            holds: (person) => person.role === 'admin',
        },
        {
            key: 'guest',
            label: 'Guests',
            meaning: 'They have no role in the organization, only what single spaces give them',
            tone: 'plain',
            holds: (person) => person.role === 'guest',
        },
        {
            key: 'disabled',
            label: 'Disabled',
            meaning: 'Their membership is disabled in GitBook and opens no content',
            tone: 'plain',
            holds: (person) => person.disabled,
        },
        counts.spacesUnread > 0 && {
            key: 'unread',
            label: 'Spaces not read',
            meaning: 'GitBook did not answer for them, so their spaces are not known',
            tone: 'warn',
            holds: (person) => person.spaces.status === 'failed',
        },
    ];
    return all.filter((each) => each !== false);
}
/** Roles from most to least access, with how many people have each; roles that nobody has are left out. */
function roleShares(report) {
    return [...model/* ORGANIZATION_ROLES */.oF]
        .reverse()
        .map((role) => [role, report.counts.roles[role]])
        .filter(([, people]) => people > 0);
}
/** `Listed`, `not listed`, or since when it is over; undefined when there is nothing to compare with. */
function directoryWords(person) {
    if (person.inDirectory === undefined)
        return undefined;
    if (!person.inDirectory)
        return 'not listed';
    if (person.expired)
        return `expired ${person.expires}`;
    return person.expires === undefined ? 'listed' : `listed until ${person.expires}`;
}
/** `5 days ago`, counted to the report's date; undefined for who was never seen. */
function unseenWords({ daysUnseen }) {
    if (daysUnseen === undefined)
        return undefined;
    return daysUnseen === 0 ? 'the same day' : `${(0,render_text/* count */.U9)(daysUnseen, 'day')} ago`;
}
/** How many spaces, and whether that is all that is known. */
function spacesWords({ spaces }) {
    switch (spaces.status) {
        case 'read':
            return (0,render_text/* count */.U9)(spaces.spaces.length, 'space');
        case 'counted':
            return (0,render_text/* count */.U9)(spaces.count, 'space');
        case 'failed':
            return 'could not be read';
    }
}
/** What the report was compared with, in a few words. */
function comparedWith({ directory }) {
    if (directory === undefined)
        return 'not compared with a directory';
    if (directory.users === undefined)
        return 'its members are not compared: the directory has no users section';
    return `compared with ${(0,render_text/* count */.U9)(directory.users, 'user')} in ${(0,render_text/* count */.U9)(directory.files, 'file')} of the directory`;
}
/** Whether spaces were read, with names and permissions, for anyone. */
function hasSpaces(report) {
    return report.people.some(({ spaces }) => spaces.status !== 'counted');
}
const IN_A_LINE = {
    expired: ['past their last day', 'past their last day'],
    unlisted: ['not in the directory', 'not in the directory'],
    dormant: ['dormant', 'dormant'],
    'no-sso': ['without SSO', 'without SSO'],
    admin: ['administrator', 'administrators'],
    guest: ['guest', 'guests'],
    disabled: ['disabled', 'disabled'],
    unread: ['whose spaces could not be read', 'whose spaces could not be read'],
};
/** `58 people: 2 not in the directory, 3 administrators.` */
function reportLine(report) {
    const found = findingsOf(report)
        .filter(({ people }) => people > 0)
        .map(({ finding, people }) => (0,render_text/* count */.U9)(people, ...IN_A_LINE[finding.key]));
    const all = (0,render_text/* count */.U9)(report.counts.members, 'person', 'people');
    return found.length === 0 ? `${all}.` : `${all}: ${found.join(', ')}.`;
}
/** The report with every e-mail address shortened, wherever it stands. */
function maskReport(report) {
    const team = (each) => ({ ...each, title: (0,render_escape/* maskEmails */._g)(each.title) });
    const who = (person) => ({
        ...person,
        email: person.email === undefined ? undefined : (0,render_escape/* maskEmails */._g)(person.email),
        displayName: (0,render_escape/* maskEmails */._g)(person.displayName),
    });
    const { id, title, maxUsers } = report.organization;
    return {
        ...report,
        organization: { id, title: (0,render_escape/* maskEmails */._g)(title), maxUsers },
        people: report.people.map((person) => ({
            ...who(person),
            joined: (0,render_escape/* maskEmails */._g)(person.joined),
            teams: person.teams.map(team),
            spaces: maskSpaces(person.spaces),
        })),
        invitees: report.invitees.map((invitee) => ({ ...who(invitee), teams: invitee.teams.map(team) })),
        absent: report.absent.map((user) => ({ ...user, email: (0,render_escape/* maskEmails */._g)(user.email) })),
    };
}
function maskSpaces(spaces) {
    switch (spaces.status) {
        case 'read':
            return {
                status: 'read',
                spaces: spaces.spaces.map((space) => ({ ...space, title: (0,render_escape/* maskEmails */._g)(space.title) })),
            };
        case 'failed':
            return { ...spaces, message: (0,render_escape/* maskEmails */._g)(spaces.message) };
        case 'counted':
            return spaces;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./lib/core/directory.js + 3 modules
var core_directory = __nccwpck_require__(9959);
;// CONCATENATED MODULE: ./lib/render/report-csv.js


/** What tells Excel that a file is UTF-8; for files, not for pipes. */
const BYTE_ORDER_MARK = '\ufeff';
const MOST_CHARACTERS = 30_000;
const COLUMNS = [
    ['name', ({ displayName }) => displayName],
    ['email', ({ email }) => email ?? ''],
    ['user_id', ({ userId }) => userId],
    ['role', ({ role }) => role],
    ['sso', ({ sso }) => yesNo(sso)],
    ['disabled', ({ disabled }) => yesNo(disabled)],
    ['own_account', ({ ownAccount }) => yesNo(ownAccount)],
    ['teams', teamsCell],
    ['team_count', ({ teams }) => String(teams.length)],
    ['spaces', spacesCell],
    ['space_count', ({ spaces }) => String(spaces.status === 'read' ? spaces.spaces.length : spaces.count)],
    ['spaces_status', ({ spaces }) => SPACES_STATUS[spaces.status]],
    ['last_seen', ({ lastSeen }) => lastSeen ?? 'never'],
    ['days_unseen', ({ daysUnseen }) => (daysUnseen === undefined ? '' : String(daysUnseen))],
    ['dormant', ({ dormant }) => yesNo(dormant)],
    ['joined', ({ joined }) => joined],
    ['directory', (person) => directoryWords(person) ?? 'not compared'],
    ['expires', ({ expires }) => expires ?? ''],
    ['expired', (person) => (person.inDirectory === undefined ? '' : yesNo(person.expired))],
];
const SPACES_STATUS = { read: 'read', counted: 'not read', failed: 'could not be read' };
/**
 * The report as CSV by RFC 4180, a line for each person: comma, CRLF, quotes doubled. A text that a spreadsheet
 * would take for a formula begins with an apostrophe. Text of others is one visible line; the JSON has it as it is.
 */
function renderReportCsv(report) {
    const header = COLUMNS.map(([name]) => name);
    const lines = report.people.map((person) => COLUMNS.map(([, cellOf]) => csvCell(cellOf(person))));
    return [header, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}
/** What begins a formula in Excel, LibreOffice or Google Sheets, full-width forms included. */
const FORMULA = /^[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
function csvCell(text) {
    const line = (0,render_escape/* visibleText */.Q6)(text, MOST_CHARACTERS);
    const safe = FORMULA.test(line) ? `'${line}` : line;
    return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
function teamsCell({ teams }) {
    return teams
        .map(({ title, role, expiredOn }) => {
        const what = [...(role === 'owner' ? [role] : []), ...(expiredOn ? [`expired ${expiredOn}`] : [])];
        return what.length === 0 ? title : `${title} (${what.join(', ')})`;
    })
        .join('; ');
}
function spacesCell({ spaces }) {
    switch (spaces.status) {
        case 'read':
            return spaces.spaces.map(({ title, permission }) => `${title} (${permission})`).join('; ');
        case 'counted':
            return 'not read';
        case 'failed':
            return 'could not be read';
    }
}
function yesNo(value) {
    return value ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./lib/render/escape-html.js

const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text of others as HTML, for an element's content or a quoted attribute: one visible line of `most` characters. */
function html(text, most) {
    return (0,render_escape/* visibleText */.Q6)(text, most).replace(/[&<>"']/g, (character) => REFERENCES[character] ?? '');
}

;// CONCATENATED MODULE: ./lib/render/report-html-people.js




/** The columns a report has; the one about the directory only where there is one. */
function reportColumns({ directory }) {
    return directory?.users === undefined ? report_html_people_COLUMNS : [...report_html_people_COLUMNS, DIRECTORY];
}
const NEVER = 1_000_000;
const report_html_people_COLUMNS = [
    { key: 'name', label: 'Person', first: 'ascending', sorted: false, cell: nameCell, sortKey: undefined },
    {
        key: 'role',
        label: 'Role',
        first: 'descending',
        sorted: true,
        cell: ({ role }) => `<span class="role role-${role}">${role}</span>`,
        sortKey: ({ role }) => model/* ORGANIZATION_ROLES */.oF.indexOf(role),
    },
    {
        key: 'sso',
        label: 'SSO',
        first: 'ascending',
        sorted: false,
        cell: ({ sso }) => (sso ? 'Yes' : '<span class="tag warn">No</span>'),
        sortKey: ({ sso }) => (sso ? 1 : 0),
    },
    {
        key: 'teams',
        label: 'Teams',
        first: 'descending',
        sorted: false,
        cell: ({ teams }) => report_html_people_teamsCell(teams),
        sortKey: ({ teams }) => teams.length,
    },
    {
        key: 'spaces',
        label: 'Spaces',
        first: 'descending',
        sorted: false,
        cell: report_html_people_spacesCell,
        // What is not known comes where most are.
        sortKey: ({ spaces }) => spaces.status === 'failed' ? NEVER : spaces.status === 'read' ? spaces.spaces.length : spaces.count,
    },
    {
        key: 'seen',
        label: 'Last seen',
        first: 'descending',
        sorted: false,
        cell: seenCell,
        sortKey: ({ daysUnseen }) => -(daysUnseen ?? NEVER),
    },
    {
        key: 'joined',
        label: 'Joined',
        first: 'descending',
        sorted: false,
        cell: ({ joined }) => html(joined),
        sortKey: undefined,
    },
];
const DIRECTORY = {
    key: 'directory',
    label: 'Directory',
    first: 'ascending',
    sorted: false,
    cell: directoryCell,
    sortKey: (person) => (person.expired ? 0 : person.inDirectory === false ? 1 : person.expires ? 2 : 3),
};
/** A person as a row of the table; one of thousands may be hidden at first. */
function personRow(person, columns, findings, hidden) {
    const found = findings
        .filter(({ holds }) => holds(person))
        .map(({ key }) => key)
        .join(' ');
    const cells = columns.map(({ key, label, cell, sortKey }) => {
        if (key === 'name')
            return `<th scope="row">${cell(person)}</th>`;
        const order = sortKey === undefined ? '' : ` data-key="${sortKey(person)}"`;
        return `<td data-label="${label}"${order}><div>${cell(person)}</div></td>`;
    });
    return `<tr data-id="${html(person.userId)}" data-findings="${found}"${hidden ? ' hidden' : ''}>${cells.join('')}</tr>`;
}
function nameCell({ displayName, email, userId, ownAccount, disabled }) {
    const name = html(displayName);
    const address = html(email ?? userId, 320);
    const second = email === undefined ? `no e-mail · ${address}` : address;
    const tags = [
        ...(ownAccount ? ['<span class="tag">this report’s token</span>'] : []),
        ...(disabled ? ['<span class="tag warn">disabled</span>'] : []),
    ];
    return name === '' || name === address
        ? `<bdi class="name">${address}</bdi>${tags.join('')}`
        : `<bdi class="name">${name}</bdi><small>${second}</small>${tags.join('')}`;
}
/** More than so many lines of a cell are folded away. */
const MOST_LINES = 4;
function report_html_people_teamsCell(teams) {
    if (teams.length === 0)
        return '<span class="none">none</span>';
    return folded((0,render_text/* count */.U9)(teams.length, 'team'), teams.length > MOST_LINES, teams.map(teamItem));
}
function teamItem({ title, role, expiredOn }) {
    const owner = role === 'owner' ? ' <i>owner</i>' : '';
    const over = expiredOn === undefined ? '' : ` <span class="tag bad">ended ${expiredOn}</span>`;
    return `<li><bdi>${html(title)}</bdi>${owner}${over}</li>`;
}
function report_html_people_spacesCell(person) {
    const { spaces } = person;
    switch (spaces.status) {
        case 'failed':
            return '<span class="tag warn">could not be read</span>';
        case 'counted':
            return spacesWords(person);
        case 'read':
            return spaces.spaces.length === 0
                ? '<span class="none">none</span>'
                : folded(spacesWords(person), true, spaces.spaces.map(spaceItem));
    }
}
function spaceItem({ title, permission }) {
    return `<li><bdi>${html(title)}</bdi> <i>${permission}</i></li>`;
}
function folded(summary, fold, items) {
    const list = `<ul class="in">${items.join('')}</ul>`;
    return fold ? `<details><summary>${summary}</summary>${list}</details>` : list;
}
function seenCell(person) {
    const { lastSeen, dormant } = person;
    const tag = dormant ? '<span class="tag warn">dormant</span>' : '';
    if (lastSeen === undefined)
        return `<span class="none">never</span> ${tag}`;
    const days = unseenWords(person);
    return `${html(lastSeen)}${days === undefined ? '' : `<small>${days}</small>`}${tag}`;
}
function directoryCell({ inDirectory, expired, expires }) {
    if (inDirectory === false)
        return '<span class="tag bad">not listed</span>';
    if (expired)
        return `<span class="tag bad">ended ${expires}</span>`;
    return expires === undefined ? '<span class="none">listed</span>' : `listed<small>until ${expires}</small>`;
}

;// CONCATENATED MODULE: ./lib/render/report-script.js
/** Rows shown at first, and by each click on the button for more: tables of thousands are slow to lay out. */
const ROWS_AT_ONCE = 500;
/** Runs before the page is drawn: from here on, rows beyond the first may stay hidden until they are asked for. */
const REPORT_HEAD_SCRIPT = `document.documentElement.classList.add('live');`;
/**
 * The script of the HTML report: search, filters and sorting. It reads only the page it stands in, and writes text,
 * never HTML. Without it the page shows everything, in the order of the report.
 */
const REPORT_SCRIPT = `(() => {
'use strict';
const id = (name) => document.getElementById(name);
const table = id('people'), body = table.tBodies[0], rows = Array.from(body.rows);
const search = id('search'), status = id('status'), clear = id('clear'), empty = id('empty'), more = id('more');
const tiles = Array.from(document.querySelectorAll('.tiles button'));
const heads = Array.from(table.tHead.rows[0].cells);
const numbers = new Intl.NumberFormat('en');
const plain = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();
const step = ${ROWS_AT_ONCE};
const place = new Map(rows.map((row, index) => [row, index]));
let most = step, order = rows;

let known;
const texts = () => known || (known = rows.map((row) =>
  plain(Array.from(row.cells, (cell) => cell.textContent).join(' ') + ' ' + row.dataset.id)));

let frame = 0;
const later = () => { cancelAnimationFrame(frame); frame = requestAnimationFrame(change); };
function show() {
  const words = plain(search.value).split(/\\s+/).filter(Boolean);
  const wanted = tiles.filter((tile) => tile.getAttribute('aria-pressed') === 'true').map((tile) => tile.dataset.finding);
  const all = words.length > 0 ? texts() : [];
  let found = 0, next = body.firstElementChild;
  for (const row of order) {
    const flags = ' ' + row.dataset.findings + ' ';
    const hit = wanted.every((flag) => flags.includes(' ' + flag + ' ')) && words.every((word) => all[place.get(row)].includes(word));
    if (hit) found += 1;
    const hidden = !hit || found > most;
    if (row.hidden !== hidden) row.hidden = hidden;
    // Only what is shown need be in order: moving thousands of rows takes seconds.
    if (hidden) continue;
    if (row === next) next = row.nextElementSibling;
    else body.insertBefore(row, next);
  }
  const narrowed = words.length > 0 || wanted.length > 0;
  const people = numbers.format(rows.length) + (rows.length === 1 ? ' person' : ' people');
  status.textContent = (narrowed ? numbers.format(found) + ' of ' : '') + people
    + (found > most ? ', the first ' + numbers.format(most) + ' shown' : '');
  clear.hidden = !narrowed;
  empty.hidden = found > 0;
  table.hidden = found === 0;
  more.hidden = found <= most;
  more.textContent = 'Show ' + numbers.format(Math.min(step, found - most)) + ' more';
}
const change = () => { most = step; show(); };
more.addEventListener('click', () => {
  const shown = order.filter((row) => !row.hidden).length;
  most += step;
  show();
  const next = order.filter((row) => !row.hidden)[shown];
  if (!next) return;
  next.cells[0].tabIndex = -1;
  next.cells[0].focus();
});
search.addEventListener('input', later);
search.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && search.value !== '') { event.preventDefault(); search.value = ''; change(); }
});
for (const tile of tiles) tile.addEventListener('click', () => {
  tile.setAttribute('aria-pressed', String(tile.getAttribute('aria-pressed') !== 'true'));
  change();
});
clear.addEventListener('click', () => {
  search.value = '';
  for (const tile of tiles) tile.setAttribute('aria-pressed', 'false');
  change();
  search.focus();
});

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
function sort(column) {
  const head = heads[column];
  const before = head.getAttribute('aria-sort');
  const first = head.dataset.first || 'ascending';
  const other = first === 'ascending' ? 'descending' : 'ascending';
  const direction = before === first ? other : first;
  for (const each of heads) each.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', direction);
  const keys = new Map(rows.map((row) => {
    const cell = row.cells[column];
    return [row, cell.dataset.key === undefined ? cell.textContent : Number(cell.dataset.key)];
  }));
  const way = direction === 'ascending' ? 1 : -1;
  order = rows.slice().sort((a, b) => {
    const x = keys.get(a), y = keys.get(b);
    const by = typeof x === 'number' ? x - y : collator.compare(x, y);
    return by * way || place.get(a) - place.get(b);
  });
  change();
}
heads.forEach((head, column) => head.firstElementChild.addEventListener('click', () => sort(column)));

// Cards on a narrow screen are still a table to assistive technology.
const narrow = matchMedia('(max-width:72rem)');
const roles = () => {
  if (!narrow.matches || table.getAttribute('role') === 'table') return;
  table.setAttribute('role', 'table');
  for (const part of [table.tHead, body]) part.setAttribute('role', 'rowgroup');
  for (const row of table.rows) {
    row.setAttribute('role', 'row');
    for (const cell of row.cells)
      cell.setAttribute('role', cell.tagName === 'TD' ? 'cell' : row.parentNode === body ? 'rowheader' : 'columnheader');
  }
};
narrow.addEventListener('change', roles);
roles();

let opened = [];
addEventListener('beforeprint', () => {
  most = Infinity;
  show();
  opened = Array.from(document.querySelectorAll('details:not([open])'));
  for (const each of opened) each.open = true;
});
addEventListener('afterprint', () => { for (const each of opened) each.open = false; change(); });
show();
})();`;

;// CONCATENATED MODULE: ./lib/render/report-style.js
/** The style of the HTML report: light and dark, wide and narrow, screen and paper. Needs nothing from elsewhere. */
const REPORT_STYLE = `
:root{color-scheme:light dark;
--page:#f6f6f4;--card:#fff;--ink:#1b1c20;--soft:#5a5d66;--line:#e2e2de;--hover:#f8f8f5;
--accent:#3446c8;--accent-soft:#eef0fd;--focus:#3446c8;
--bad:#a61b29;--bad-soft:#fdeeee;--warn:#7d4e00;--warn-soft:#fdf3dd;
--r-admin:#3446c8;--r-create:#5d83dd;--r-review:#2f9c95;--r-edit:#6cb86a;--r-comment:#d5b23f;--r-read:#b4b7bd;--r-guest:#d98a5b}
@media (prefers-color-scheme:dark){:root{
--page:#121317;--card:#1a1c21;--ink:#ececf0;--soft:#a3a7b2;--line:#2c2f37;--hover:#20232a;
--accent:#a9b4ff;--accent-soft:#252a45;--focus:#a9b4ff;
--bad:#ffa8a8;--bad-soft:#42212a;--warn:#f2c571;--warn-soft:#3a2e16;
--r-admin:#8c99ff;--r-create:#5f86e6;--r-review:#3fada6;--r-edit:#68b066;--r-comment:#cda93a;--r-read:#6f747f;--r-guest:#d08355}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Open Sans",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main,header,footer{max-width:90rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2.25rem}
[hidden]{display:none!important}
html:not(.live) tbody tr[hidden]{display:table-row!important}
.kind{margin:0;color:var(--soft);font-size:.8125rem;font-weight:600;letter-spacing:.06em;text-transform:uppercase}
h1{margin:.125rem 0 .375rem;font-size:2rem;line-height:1.2;letter-spacing:-.015em;overflow-wrap:anywhere}
h2{margin:2.5rem 0 .5rem;font-size:1.125rem}
.lead{margin:0;color:var(--soft);max-width:62rem}
.note{margin:1.25rem 0 0;padding:.75rem 1rem;border-left:4px solid var(--warn);border-radius:0 .5rem .5rem 0;background:var(--warn-soft);color:var(--warn);overflow-wrap:anywhere}
.roles{margin:1.5rem 0 0}
.roles svg{display:block;width:100%;height:.625rem;border-radius:.3125rem;background:var(--line)}
.roles ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.5rem 0 0;padding:0;list-style:none;color:var(--soft);font-size:.875rem}
.roles b{color:var(--ink)}
.dot{display:inline-block;width:.625rem;height:.625rem;margin-right:.375rem;border-radius:50%;background:var(--r)}
.r-admin{--r:var(--r-admin)}.r-create{--r:var(--r-create)}.r-review{--r:var(--r-review)}.r-edit{--r:var(--r-edit)}.r-comment{--r:var(--r-comment)}.r-read{--r:var(--r-read)}.r-guest{--r:var(--r-guest)}
rect{fill:var(--r)}
.tiles{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.5rem 0 0;padding:0;list-style:none}
.tiles li{flex:1 1 7.5rem}
.tiles button{display:flex;flex-direction:column;width:100%;height:100%;padding:.875rem 1rem;border:1px solid var(--line);border-radius:.75rem;background:var(--card);color:inherit;font:inherit;text-align:left;cursor:pointer}
.tiles b{display:block;font-size:1.625rem;line-height:1.2;font-weight:650}
.tiles span{display:block;color:var(--soft);font-size:.875rem;line-height:1.35}
.tiles .bad b{color:var(--bad)}.tiles .warn b{color:var(--warn)}
.tiles button:disabled{cursor:default;background:none}
.tiles button:disabled b{color:var(--soft);font-weight:400}
html:not(.live) .tiles button{cursor:default}
.live .tiles button:enabled:hover{border-color:var(--soft)}
.tiles button[aria-pressed=true]{border-color:var(--accent);background:var(--accent-soft);box-shadow:inset 0 0 0 1px var(--accent)}
.tools{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1rem;margin:1.75rem 0 .75rem}
html:not(.live) .tools{display:none}
.tools label{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.tools input{flex:1 1 18rem;max-width:30rem;min-width:0;padding:.5625rem .875rem;border:1px solid var(--line);border-radius:.625rem;background:var(--card);color:inherit;font:inherit}
.tools input::placeholder{color:var(--soft);opacity:1}
.tools p{margin:0;color:var(--soft)}
.tools button,.more{padding:.5rem .875rem;border:1px solid var(--line);border-radius:.625rem;background:var(--card);color:var(--accent);font:inherit;cursor:pointer}
.tools button:hover,.more:hover{border-color:var(--soft)}
.more{display:block;margin:1rem auto 0}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
table{width:100%;border:1px solid var(--line);border-radius:.75rem;border-spacing:0;background:var(--card);table-layout:fixed;overflow:clip}
caption{padding:0 0 .5rem;color:var(--soft);font-size:.875rem;text-align:left}
.live caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.c-name{width:23%}.c-role{width:6.125rem}.c-sso{width:4.25rem}.c-seen,.c-joined{width:7.125rem}.c-directory{width:8.25rem}
th,td{padding:.625rem .75rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:anywhere;font-weight:400}
tbody tr:last-child>*{border-bottom:0}
tbody tr:hover>*{background:var(--hover)}
tbody>tr>:first-child,thead th:first-child{padding-left:1.125rem}
thead th{position:sticky;top:0;z-index:1;padding:0;background:var(--card);border-bottom:2px solid var(--line)}
thead th:first-child{padding-left:.375rem}
thead button{width:100%;padding:.6875rem .75rem;border:0;border-radius:.5rem;background:none;color:var(--soft);font:inherit;font-size:.8125rem;font-weight:600;text-align:left;white-space:nowrap;cursor:pointer}
thead button:focus-visible{outline-offset:-3px}
html:not(.live) thead button{cursor:default}
.live thead button:hover,[aria-sort=ascending] button,[aria-sort=descending] button{color:var(--ink)}
thead button::after{content:"";display:inline-block;width:0;height:0;margin-left:.375rem;vertical-align:.125em;border:.28em solid transparent;border-bottom-width:0}
[aria-sort=ascending] button::after{border-bottom-color:currentColor;border-bottom-width:.4em;border-top-width:0}
[aria-sort=descending] button::after{border-top-color:currentColor;border-top-width:.4em}
.name{display:block;font-weight:600}
small{display:block;color:var(--soft);font-size:.8125rem;line-height:1.4}
.tag{display:inline-block;margin:.1875rem .25rem 0 0;padding:.0625rem .5rem;border-radius:.375rem;background:var(--hover);color:var(--soft);font-size:.75rem;font-weight:600;line-height:1.5;white-space:nowrap;box-shadow:inset 0 0 0 1px var(--line)}
.tag.bad{background:var(--bad-soft);color:var(--bad);box-shadow:none}.tag.warn{background:var(--warn-soft);color:var(--warn);box-shadow:none}
.role{white-space:nowrap}.role-admin{font-weight:650;color:var(--accent)}
ul.in{margin:0;padding:0;list-style:none;font-size:.875rem}
ul.in li+li{margin-top:.0625rem}
ul.in i{color:var(--soft);font-style:normal}
details{font-size:.875rem}
summary{display:inline-block;border-radius:.25rem;cursor:pointer}
summary::before{content:"";display:inline-block;width:0;height:0;margin-right:.4375rem;border:.28em solid transparent;border-left:.4em solid var(--soft);border-right:0}
details[open] summary::before{transform:rotate(90deg)}
details ul.in{margin-top:.3125rem;padding-left:.75rem;border-left:2px solid var(--line)}
.none,.empty{color:var(--soft)}
.empty{margin:1.5rem 0;text-align:center}
.list{margin:.5rem 0 0;padding-left:1.25rem}.list li{overflow-wrap:anywhere}
footer{padding-top:2rem;padding-bottom:3rem;color:var(--soft);font-size:.875rem}
dl{margin:0}dl div{margin:.25rem 0}dt{display:inline;font-weight:600;color:var(--ink)}dd{display:inline;margin:0}
.sign{display:none}
@media screen and (max-width:72rem){
main,header,footer{padding-left:1rem;padding-right:1rem}header{padding-top:1.5rem}h1{font-size:1.625rem}
.tiles{gap:.5rem}.tiles button{padding:.625rem .75rem}.tiles b{font-size:1.375rem}
table,tbody,tr,td,th,caption,colgroup{display:block}table{border:0;background:none;overflow:visible}colgroup{display:none}
tbody{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(22rem,100%),1fr));gap:.75rem}
thead tr{display:flex;flex-wrap:wrap;gap:.375rem;margin-bottom:.75rem}
thead th,thead th:first-child{position:static;padding:0;border:0;background:none}
html:not(.live) thead{display:none}
thead tr::before{content:"Sort by";align-self:center;color:var(--soft);font-size:.8125rem}
thead th:not([aria-sort]) button::after{display:none}
thead button{padding:.375rem .75rem;border:1px solid var(--line);border-radius:.5rem;background:var(--card)}
[aria-sort=ascending] button,[aria-sort=descending] button{border-color:var(--soft)}
tbody tr{padding:.75rem 1rem;border:1px solid var(--line);border-radius:.75rem;background:var(--card);}
html:not(.live) tbody tr[hidden]{display:block!important}
tbody tr>*,tbody>tr>:first-child{padding:.1875rem 0;border:0;background:none!important}
tbody tr>th{margin-bottom:.25rem}
tbody td{display:grid;grid-template-columns:6rem minmax(0,1fr);column-gap:.75rem}
tbody td::before{content:attr(data-label);color:var(--soft);font-size:.8125rem;line-height:1.7}
tbody td>div{min-width:0}
}
@media print{
:root{color-scheme:light;--page:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--hover:#fff;--accent:#000;--accent-soft:#fff;--bad:#8a0f1c;--bad-soft:#fff;--warn:#5c3a00;--warn-soft:#fff;
--r-admin:#3446c8;--r-create:#5d83dd;--r-review:#2f9c95;--r-edit:#6cb86a;--r-comment:#d5b23f;--r-read:#b4b7bd;--r-guest:#d98a5b}
@page{size:A4 landscape;margin:12mm}
html{font-size:11px}body{font-size:.9375rem}main,header,footer{max-width:none;padding:0}.tiles{margin-bottom:1.25rem}table{overflow:visible;border-radius:0}
.tools,.more{display:none!important}.tiles button{padding:2mm}thead th{position:static}thead{display:table-header-group}
tbody tr{break-inside:avoid}.tag{box-shadow:inset 0 0 0 1px currentColor!important}rect,.dot,svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.sign{display:flex;gap:10mm;margin-top:14mm;break-inside:avoid}.sign div{flex:1;padding-top:1.5mm;border-top:1px solid #000}
}`;

;// CONCATENATED MODULE: ./lib/render/report-html.js






/**
 * The report as one HTML page that needs nothing else: no network, and by its own Content-Security-Policy no script
 * or style but the two it brings. Text of others is text, whatever it looks like.
 *
 * @param sha256 the digest of a text in Base64, for the policy
 */
function renderReportHtml(report, sha256) {
    const title = html(report.organization.title);
    const policy = [
        "default-src 'none'",
        `script-src 'sha256-${sha256(REPORT_HEAD_SCRIPT)}' 'sha256-${sha256(REPORT_SCRIPT)}'`,
        `style-src 'sha256-${sha256(REPORT_STYLE)}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    const findings = findingsOf(report);
    return [
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`,
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
        '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n',
        `<title>Access review: ${title}, ${report.asOf}</title>\n<script>${REPORT_HEAD_SCRIPT}</script>\n<style>${REPORT_STYLE}</style>\n</head>\n<body>\n`,
        `<header>\n<p class="kind">Access review</p>\n<h1><bdi>${title}</bdi></h1>\n<p class="lead">${lead(report)}</p>\n${unread(report)}</header>\n<main>\n`,
        roleBar(report),
        tiles(findings),
        TOOLS,
        peopleTable(report, findings),
        '<button type="button" class="more" id="more" hidden></button>\n',
        '<p class="empty" id="empty" hidden>Nobody matches.</p>\n',
        invitees(report),
        absent(report),
        `</main>\n${footer(report, findings)}<script>${REPORT_SCRIPT}</script>\n</body>\n</html>\n`,
    ].join('');
}
const TOOLS = `<div class="tools"><label for="search">Search people</label><input type="search" id="search" placeholder="Search names, e-mails, teams, spaces" autocomplete="off" spellcheck="false"><p id="status" role="status"></p><button type="button" id="clear" hidden>Show everyone</button></div>\n`;
function lead(report) {
    const { members, teams } = report.counts;
    const who = (0,render_text/* count */.U9)(members, 'person has', 'people have');
    return `On <time datetime="${report.asOf}">${longDate(report.asOf)}</time>, ${who} access to this GitBook organization, in ${(0,render_text/* count */.U9)(teams, 'team')}; ${comparedWith(report)}.`;
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** `22 November 2026`. */
function longDate(date) {
    const [year, month, day] = date.split('-');
    return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
function unread({ counts, people }) {
    const first = people.find(({ spaces }) => spaces.status === 'failed')?.spaces;
    if (first?.status !== 'failed')
        return '';
    const who = (0,render_text/* count */.U9)(counts.spacesUnread, 'person', 'people');
    return `<p class="note"><strong>This report is incomplete.</strong> The spaces of ${who} could not be read. ${html(first.message, 600)}</p>\n`;
}
/** Drawn with SVG's own attributes, since the policy allows no style attribute. */
function roleBar(report) {
    const shares = roleShares(report);
    const all = Math.max(1, report.counts.members);
    let from = 0;
    const bars = shares.map(([role, people]) => {
        const x = ((100 * from) / all).toFixed(3);
        from += people;
        return `<rect class="r-${role}" x="${x}%" width="${((100 * people) / all).toFixed(3)}%" height="100%"/>`;
    });
    const legend = shares.map(([role, people]) => `<li class="r-${role}"><span class="dot"></span><b>${(0,render_text/* formatNumber */.ZV)(people)}</b> ${role}</li>`);
    return `<section class="roles" aria-label="People by role">\n<svg aria-hidden="true">${bars.join('')}</svg>\n<ul>${legend.join('')}</ul>\n</section>\n`;
}
function tiles(findings) {
    const items = findings.map(({ finding, people }) => {
        const state = people === 0 ? ' disabled' : ` class="${finding.tone}" aria-pressed="false"`;
        return `<li><button type="button" data-finding="${finding.key}"${state} title="${html(finding.meaning)}"><b>${(0,render_text/* formatNumber */.ZV)(people)}</b><span>${finding.label}</span></button></li>`;
    });
    return `<ul class="tiles" aria-label="Show only">\n${items.join('\n')}\n</ul>\n`;
}
function peopleTable(report, findings) {
    const columns = reportColumns(report);
    const cols = columns.map(({ key }) => `<col class="c-${key}">`).join('');
    const heads = columns
        .map(({ label, first, sorted }) => {
        const order = sorted ? ` aria-sort="${first}"` : '';
        return `<th scope="col" data-first="${first}"${order}><button type="button">${label}</button></th>`;
    })
        .join('');
    const all = findings.map(({ finding }) => finding);
    const rows = report.people.map((person, index) => personRow(person, columns, all, index >= ROWS_AT_ONCE));
    const caption = `Everyone with access to ${html(report.organization.title)} on ${report.asOf}; administrators come first. Buttons in the first row sort.`;
    return `<table id="people">\n<caption>${caption}</caption>\n<colgroup>${cols}</colgroup>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n`;
}
function invitees({ invitees: people }) {
    if (people.length === 0)
        return '';
    const items = people.map((who) => `<li>${inviteeText(who)}</li>`);
    return `<section>\n<h2>In a team, but not in the member list</h2>\n<p class="lead">Invited, and not yet accepted, or on their way out.</p>\n<ul class="list">${items.join('\n')}</ul>\n</section>\n`;
}
function inviteeText({ displayName, email, userId, teams }) {
    const titles = teams.map(({ title }) => `<bdi>${html(title)}</bdi>`).join(', ');
    return `<bdi>${html(displayName)}</bdi> (${html(email ?? userId)}), in ${titles}`;
}
function absent({ absent: users }) {
    if (users.length === 0)
        return '';
    const items = users.map(({ email, role }) => `<li>${html(email)} as ${role}</li>`);
    return `<section>\n<h2>In the directory, but not in GitBook</h2>\n<p class="lead">They have no access; applying the directory invites them.</p>\n<ul class="list">${items.join('\n')}</ul>\n</section>\n`;
}
function footer(report, findings) {
    const terms = findings.map(({ finding }) => term(finding));
    const spaces = hasSpaces(report)
        ? 'Those that GitBook says a person can reach, with the permission there, whatever the organization role.'
        : 'How many GitBook counts for a person. They were not read one by one.';
    const id = html(report.organization.id);
    return `<footer>\n<h2>What the words mean</h2>\n<dl>${terms.join('\n')}\n<div><dt>Spaces.</dt> <dd>${spaces}</dd></div>\n<div><dt>Dates.</dt> <dd>UTC. Days are counted to ${report.asOf}.</dd></div>\n</dl>\n<p>Made by GitBook Directory Sync from GitBook’s public API, for the organization ${id}.</p>\n<div class="sign"><div>Reviewed by</div><div>Date</div><div>Signature</div></div>\n</footer>\n`;
}
function term({ label, meaning }) {
    return `<div><dt>${label}.</dt> <dd>${meaning}.</dd></div>`;
}

;// CONCATENATED MODULE: ./lib/render/report-json.js
/** The report as data, as `schema/report.schema.json` describes it. What is not known is left out. */
function reportJson(report) {
    const { organization, asOf, dormantDays, directory, counts } = report;
    return present({
        version: 1,
        organization: present({ ...organization }),
        asOf,
        dormantDays,
        directory: directory && present({ ...directory }),
        counts: present({ ...counts }),
        people: report.people.map(personJson),
        invitees: report.invitees.map((invitee) => present({ ...invitee, teams: invitee.teams.map(teamJson) })),
        absent: report.absent.map((user) => present({ ...user })),
    });
}
function personJson(person) {
    return present({ ...person, teams: person.teams.map(teamJson), spaces: spacesJson(person.spaces) });
}
function spacesJson(spaces) {
    switch (spaces.status) {
        case 'read':
            return {
                status: 'read',
                count: spaces.spaces.length,
                spaces: spaces.spaces.map((each) => ({ ...each })),
            };
        case 'counted':
            return { status: 'counted', count: spaces.count };
        case 'failed':
            return { status: 'failed', count: spaces.count, message: spaces.message };
    }
}
function teamJson(team) {
    return present({ ...team });
}
function present(entries) {
    return Object.fromEntries(Object.entries(entries).filter((entry) => entry[1] !== undefined));
}

// EXTERNAL MODULE: ./lib/render/budget.js
var render_budget = __nccwpck_require__(6223);
;// CONCATENATED MODULE: ./lib/render/report-markdown.js




/** The report as GitHub-flavoured Markdown within a budget: people are cut from the end of the list, and it is said. */
function renderReportMarkdown(report, budget) {
    const { organization, asOf, counts } = report;
    const people = (0,render_text/* count */.U9)(counts.members, 'person has', 'people have');
    const items = [
        `## Access review: ${(0,render_escape/* escapeMarkdown */.FV)(organization.title)}\n\n`,
        `On ${asOf}, **${people}** access, in ${(0,render_text/* count */.U9)(counts.teams, 'team')}; ${comparedWith(report)}.\n\n`,
        findingsTable(report),
        unreadNote(report),
        peopleBlock(report),
        ...tableBlock(['In a team, but not in the member list', 'Invited, and not yet accepted, or on their way out.'], ['Person', 'Teams'], report.invitees.map((who) => [report_markdown_nameCell(who), teamsList(who.teams, 8)])),
        ...tableBlock(['In the directory, but not in GitBook', 'They have no access; applying the directory invites them.'], ['E-mail', 'Role'], report.absent.map(({ email, role }) => [(0,render_escape/* codeSpan */.SS)(email), role])),
        '<sub>Spaces are those that GitBook says a person can reach. Dates are UTC.</sub>\n',
    ];
    return (0,render_budget/* fitItems */.Yf)(items, budget);
}
function findingsTable(report) {
    const rows = findingsOf(report)
        .filter(({ people }) => people > 0)
        .map(({ finding, people }) => `| **${(0,render_text/* formatNumber */.ZV)(people)}** | ${finding.label} | ${finding.meaning}. |\n`);
    return rows.length === 0 ? '' : `| | | |\n| --: | :-- | :-- |\n${rows.join('')}\n`;
}
function unreadNote({ counts, people }) {
    if (counts.spacesUnread === 0)
        return '';
    const first = people.find(({ spaces }) => spaces.status === 'failed');
    const why = first?.spaces.status === 'failed' ? ` ${(0,render_escape/* escapeMarkdown */.FV)(first.spaces.message, 600)}` : '';
    return `> [!WARNING]\n> This report is incomplete: the spaces of ${(0,render_text/* count */.U9)(counts.spacesUnread, 'person', 'people')} could not be read.${why}\n\n`;
}
function peopleBlock(report) {
    const named = hasSpaces(report);
    return {
        danger: 1,
        forms: named
            ? [
                () => peopleForm(report, true, 50),
                () => peopleForm(report, true, 6),
                () => peopleForm(report, false, 3),
            ]
            : [() => peopleForm(report, false, 20), () => peopleForm(report, false, 3)],
    };
}
function peopleForm(report, named, most) {
    const compared = report.directory?.users !== undefined;
    const columns = ['Person', 'Role', 'SSO', 'Teams', 'Spaces', 'Last seen', 'Joined'];
    if (compared)
        columns.push('Directory');
    return {
        open: `### People\n\n${tableHead(columns)}`,
        rows: report.people.map((person) => row(person, compared, named, most)),
        more: (left) => `\n**${(0,render_text/* count */.U9)(left, 'more person', 'more people')}** did not fit here. The whole list is in the report’s CSV, JSON and HTML.\n`,
        close: '\n',
    };
}
function row(person, compared, named, most) {
    const marks = [
        ...(person.ownAccount ? ['<sub>this report’s token</sub>'] : []),
        ...(person.disabled ? ['**disabled**'] : []),
    ];
    const cells = [
        [report_markdown_nameCell(person), ...marks].join('<br>'),
        person.role === 'admin' ? '**admin**' : person.role,
        person.sso ? 'yes' : '**no**',
        teamsList(person.teams, most) || '–',
        report_markdown_spacesCell(person, named, most),
        lastSeenCell(person),
        (0,render_escape/* escapeMarkdown */.FV)(person.joined),
        ...(compared ? [report_markdown_directoryCell(person)] : []),
    ];
    return { group: '', first: '', next: '', body: `| ${cells.join(' | ')} |\n` };
}
function report_markdown_nameCell(who) {
    const address = who.email ?? who.userId;
    const name = who.displayName.trim();
    return name === '' || name === address
        ? (0,render_escape/* codeSpan */.SS)(address)
        : `${(0,render_escape/* escapeMarkdown */.FV)(name)}<br>${(0,render_escape/* codeSpan */.SS)(address)}`;
}
function teamsList(teams, most) {
    const shown = teams.slice(0, most).map(({ title, role, expiredOn }) => {
        const owner = role === 'owner' ? ' (owner)' : '';
        return `${(0,render_escape/* escapeMarkdown */.FV)(title)}${owner}${expiredOn ? ` **expired ${expiredOn}**` : ''}`;
    });
    const left = teams.length - shown.length;
    return [...shown, ...(left > 0 ? [`${(0,render_text/* formatNumber */.ZV)(left)} more`] : [])].join(', ');
}
function report_markdown_spacesCell(person, named, most) {
    const { spaces } = person;
    if (spaces.status === 'failed')
        return '**could not be read**';
    if (spaces.status === 'counted' || !named)
        return spacesWords(person);
    if (spaces.spaces.length === 0)
        return '–';
    const shown = spaces.spaces
        .slice(0, most)
        .map(({ title, permission }) => `${(0,render_escape/* escapeMarkdown */.FV)(title)} (${permission})`);
    const left = spaces.spaces.length - shown.length;
    return [...shown, ...(left > 0 ? [`${(0,render_text/* formatNumber */.ZV)(left)} more`] : [])].join(', ');
}
function lastSeenCell(person) {
    const when = person.lastSeen === undefined ? 'never' : (0,render_escape/* escapeMarkdown */.FV)(person.lastSeen);
    const days = unseenWords(person);
    if (!person.dormant)
        return when;
    return days === undefined ? `${when}<br>**dormant**` : `${when}<br>**dormant**, ${days}`;
}
function report_markdown_directoryCell(person) {
    const words = directoryWords(person) ?? '';
    return person.inDirectory === false || person.expired ? `**${words}**` : words;
}
/** A table of less weight than the people's; none without rows. */
function tableBlock([title, meaning], columns, rows) {
    if (rows.length === 0)
        return [];
    const form = () => ({
        open: `### ${title}\n\n${meaning}\n\n${tableHead(columns)}`,
        rows: rows.map((cells) => ({ group: '', first: '', next: '', body: `| ${cells.join(' | ')} |\n` })),
        more: (left) => `\n${(0,render_text/* formatNumber */.ZV)(left)} more\n`,
        close: '\n',
    });
    return [{ danger: 0, forms: [form] }];
}
function tableHead(columns) {
    return `| ${columns.join(' | ')} |\n|${columns.map(() => ' :-- ').join('|')}|\n`;
}

// EXTERNAL MODULE: ./lib/edges/files.js
var edges_files = __nccwpck_require__(8217);
;// CONCATENATED MODULE: ./lib/edges/report-files.js









const REPORT_FORMATS = ['markdown', 'csv', 'json', 'html'];
const WHOLE = { maxCharacters: Number.POSITIVE_INFINITY };
/** The whole report in a format. */
function reportText(report, format) {
    switch (format) {
        case 'markdown':
            return renderReportMarkdown(report, WHOLE);
        case 'csv':
            return renderReportCsv(report);
        case 'json':
            return `${JSON.stringify(reportJson(report), undefined, 2)}\n`;
        case 'html':
            return renderReportHtml(report, (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('base64'));
    }
}
/** What a file of that format holds: CSV begins with the mark by which spreadsheets know UTF-8. */
function reportFile(report, format) {
    const text = reportText(report, format);
    return format === 'csv' ? BYTE_ORDER_MARK + text : text;
}
const EXTENSIONS = {
    '.md': 'markdown',
    '.markdown': 'markdown',
    '.csv': 'csv',
    '.json': 'json',
    '.html': 'html',
    '.htm': 'html',
};
/** The format that a file's name asks for, where it does. */
function formatOf(path) {
    return EXTENSIONS[(0,external_node_path_.extname)(path).toLowerCase()];
}
/** Why a file cannot be written there, as far as can be told before the long reading; undefined when it can. */
async function whyNotWritable(path) {
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(path));
    const [file, parent] = await Promise.all([
        (0,promises_.stat)(path).catch(() => undefined),
        (0,promises_.stat)(folder).catch(() => undefined),
    ]);
    if (file?.isDirectory())
        return `output is the folder ${path}; name a file in it, such as report.html.`;
    if (!parent?.isDirectory())
        return `output is ${path}, but there is no folder ${folder}; make it first.`;
    return undefined;
}
/** The directory at a place; undefined when there is no file of one. */
async function readDirectoryIfAny(place) {
    const { files, diagnostics } = await (0,edges_files/* readFiles */.Ul)(place);
    const missing = diagnostics.every(({ code }) => code === 'file-not-found');
    return files.length === 0 && missing ? undefined : (0,core_directory/* readDirectory */.g)(files, place.configPath, diagnostics);
}

;// CONCATENATED MODULE: ./lib/edges/report-remarks.js




/** What else there is to say about a report that was made. */
function remarks(made, configPath, mask) {
    const { report, diagnostics } = made;
    const hide = mask ? render_escape/* maskEmails */._g : (text) => text;
    const members = report.counts.members;
    return [
        ...(report.directory === undefined
            ? [`There is no directory at ${configPath}, so nobody was compared with one.`]
            : []),
        ...(hasSpaces(report) || members <= MOST_MEMBERS_WITH_SPACES
            ? []
            : [
                `Spaces were counted, not read: there are more than ${(0,render_text/* formatNumber */.ZV)(MOST_MEMBERS_WITH_SPACES)} members. On the command line, --spaces on reads them, with a call or more for each of the ${(0,render_text/* formatNumber */.ZV)(members)}.`,
            ]),
        ...diagnostics.map((diagnostic) => hide(diagnosticText(diagnostic))),
        ...(report.counts.spacesUnread > 0 ? [hide(unreadText(made))] : []),
    ];
}
function diagnosticText({ file, line, column, message, help }) {
    return (0,render_escape/* visibleText */.Q6)(`${file}:${line}:${column} ${message} ${help} The report counts them as not listed.`, 1000);
}
const NAMES_SHOWN = 5;
/** Whose spaces could not be read, and why. */
function unreadText({ report }) {
    const people = report.people.filter(({ spaces }) => spaces.status === 'failed');
    const names = people.slice(0, NAMES_SHOWN).map(({ email, userId }) => email ?? userId);
    const more = people.length - names.length;
    const first = people[0]?.spaces;
    const why = first?.status === 'failed' ? ` ${first.message}` : '';
    const who = `${names.join(', ')}${more > 0 ? ` and ${(0,render_text/* formatNumber */.ZV)(more)} more` : ''}`;
    return (0,render_escape/* visibleText */.Q6)(`The spaces of ${(0,render_text/* count */.U9)(people.length, 'person', 'people')} could not be read, and the report says so: ${who}.${why}`, 1000);
}

// EXTERNAL MODULE: ./lib/edges/secrets.js
var secrets = __nccwpck_require__(7675);
;// CONCATENATED MODULE: ./lib/edges/report-command.js













/** Adds the command `report`. `start` parses the common options and runs. */
function registerReportCommand(program, start) {
    const option = (flags, description) => new option_Option(flags, description);
    program
        .command('report')
        .description('write an access review: who has access to what, since when, and whether they should')
        .addOption(option('--format <format>', `${REPORT_FORMATS.join(', ')} (default: by --output, else markdown)`))
        .addOption(option('--output <file>', 'write to this file instead of standard output'))
        .addOption(option('--spaces <on|off>', `read everyone's spaces, a call or more each (default: on up to ${(0,render_text/* formatNumber */.ZV)(MOST_MEMBERS_WITH_SPACES)} members)`))
        .addOption(option('--dormant-days <n>', `days of not being seen that make somebody dormant (default: ${DORMANT_DAYS})`))
        .addOption(option('--config-path <path>', `the directory to compare with; without one nothing is compared (default: ${app_options/* DEFAULTS */.zY['config-path']})`))
        .addOption(option('--working-directory <folder>', `where config-path starts (default: ${app_options/* DEFAULTS */.zY['working-directory']})`))
        .addOption(option('--organization-id <id>', 'the GitBook organization; else GITBOOK_ORGANIZATION_ID'))
        .addOption(option('--gitbook-api-url <url>', 'where GitBook is; else GITBOOK_API_URL'))
        .addOption(option('--concurrency <n>', `requests in flight at most, 1 to 32 (default: ${app_options/* DEFAULTS */.zY.concurrency})`))
        .addOption(option('--mask-emails', 'show a…@example.com instead of whole addresses'))
        .addOption(option('--json', 'the same as --format json'))
        .addHelpText('after', EXAMPLES)
        .action((values) => start(values, (run) => runReport(run, values)));
}
const EXAMPLES = `
Examples:
  $ gitbook-directory-sync report --output report.html
  $ gitbook-directory-sync report --format csv --dormant-days 30 > report.csv
  $ gitbook-directory-sync report --spaces off --json`;
/** `report`: an access review, to a file or to standard output. Exit 1 when somebody's spaces could not be read. */
async function runReport(run, values) {
    const parsed = await parseReportOptions(values);
    if (!parsed.ok) {
        for (const problem of parsed.problems)
            run.terminal.note(problem);
        if (run.json)
            (0,cli_run/* printJson */.Q2)(run, { error: { reason: 'invalid-input', message: parsed.problems.join('\n') } });
        return cli_run/* EXIT */.dc.invalid;
    }
    const { format, output, spaces, dormantDays } = parsed.options;
    const { organizationId, configPath, concurrency, maskEmails: mask } = run.options;
    const asOf = (0,dates/* utcDate */.HB)(run.clock.now());
    const made = await (0,cli_run/* withGitBook */.WP)(run, (gitBook) => reportAccess({ organizationId, configPath, asOf, dormantDays, spaces, concurrency }, {
        readDirectory: () => readDirectoryIfAny((0,cli_run/* placeOf */.$t)(run)),
        openReader: gitBook.openReader,
        progress: run.progress,
        classify: classify/* classify */.L,
    }));
    run.progress.clear();
    if (made.status === 'invalid')
        return (0,cli_run/* tellInvalid */.jB)(run, made.diagnostics);
    const safe = (0,secrets/* hideIn */.c)(made, run.terminal.hide);
    const report = mask ? maskReport(safe.report) : safe.report;
    if (output === undefined)
        run.terminal.out(reportText(report, format));
    else {
        await (0,promises_.writeFile)(output, reportFile(report, format));
        run.terminal.note(`${reportLine(report)} Written to ${output}.`);
    }
    for (const remark of remarks(safe, configPath, mask))
        run.terminal.note(remark);
    return report.counts.spacesUnread > 0 ? cli_run/* EXIT */.dc.failed : cli_run/* EXIT */.dc.done;
}
async function parseReportOptions(values) {
    const problems = [];
    const output = typeof values.output === 'string' && values.output !== '' ? values.output : undefined;
    const blocked = output === undefined ? undefined : await whyNotWritable(output);
    if (blocked !== undefined)
        problems.push(blocked);
    const options = {
        format: parseFormat(values, output, problems),
        output,
        spaces: parseSpaces(values.spaces, problems),
        dormantDays: parseDays(values.dormantDays, problems),
    };
    return problems.length > 0 ? { ok: false, problems } : { ok: true, options };
}
function parseFormat({ format, json }, output, problems) {
    if (format === undefined) {
        if (json === true)
            return 'json';
        return (output === undefined ? undefined : formatOf(output)) ?? 'markdown';
    }
    const found = REPORT_FORMATS.find((each) => each === format);
    if (found === undefined) {
        problems.push(`format is ${JSON.stringify(format)}; allowed are ${REPORT_FORMATS.join(', ')}.`);
    }
    else if (json === true && found !== 'json') {
        problems.push(`--json and --format ${found} ask for two things; keep one of them.`);
    }
    return found ?? 'markdown';
}
function parseSpaces(value, problems) {
    if (value === undefined)
        return undefined;
    if (value === 'on' || value === 'off')
        return value === 'on';
    problems.push(`spaces is ${JSON.stringify(value)}; allowed are on and off.`);
    return undefined;
}
function parseDays(value, problems) {
    if (value === undefined)
        return DORMANT_DAYS;
    if (typeof value === 'string' && /^[1-9]\d{0,4}$/.test(value))
        return Number(value);
    problems.push(`dormant-days is ${JSON.stringify(value)}; allowed is a whole number from 1 to 99999.`);
    return DORMANT_DAYS;
}

// EXTERNAL MODULE: ./lib/edges/terminal.js + 2 modules
var edges_terminal = __nccwpck_require__(7668);
// EXTERNAL MODULE: ./lib/edges/version.js + 1 modules
var version = __nccwpck_require__(8465);
// EXTERNAL MODULE: ./lib/core/convert-yaml.js
var convert_yaml = __nccwpck_require__(4926);
// EXTERNAL MODULE: ./lib/core/source.js + 3 modules
var source = __nccwpck_require__(9772);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./lib/core/edit/tree.js

/** Thrown where an edit cannot be made as a change of text; `offset` is the place that resists. */
class NotEditable extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/** Parses the text of a file that is known to be sound. */
function openTree(text) {
    const document = (0,dist/* parseDocument */.Tp)(text, {
        logLevel: 'silent',
        prettyErrors: false,
        uniqueKeys: false,
        merge: false,
        stringKeys: false,
        keepSourceTokens: true,
    });
    return { text, root: document.contents };
}
/** A key's text, as it is read everywhere else. Undefined for merge keys and keys that are not text. */
function keyOf(pair) {
    const { key } = pair;
    if (!(0,dist/* isScalar */.jn)(key))
        return undefined;
    if (key.type === 'PLAIN' && key.source === '<<')
        return undefined;
    if (typeof key.value === 'string')
        return key.value;
    return key.source === undefined || key.source === '' ? undefined : key.source;
}
/** The pairs of a map by key; of keys written twice, the first. */
function pairsOf(map) {
    const pairs = new Map();
    for (const pair of map.items) {
        const key = keyOf(pair);
        if (key !== undefined && !pairs.has(key))
            pairs.set(key, pair);
    }
    return pairs;
}
function isCollection(node) {
    return (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node);
}
/** Whether there is no value at all, or one that says nothing: empty, `null` or `~`. */
function isNothing(node) {
    return node === null || node === undefined || ((0,dist/* isScalar */.jn)(node) && node.value === null);
}
/** Where a node's own text starts and ends, without anchor and tag; of pairs, from key to value. */
function rangeOf(node) {
    const range = isNode(node) ? node.range : undefined;
    if (!range)
        throw new NotEditable('this value has no place in the text', 0);
    return { start: range[0], end: range[1] };
}
function isNode(node) {
    return (0,dist/* isScalar */.jn)(node) || isCollection(node) || (0,dist/* isAlias */.Vj)(node);
}
/** The place just behind a pair's colon and anchor, on the key's own line; undefined without a colon. */
function behindColon(pair) {
    let end;
    for (const token of pair.srcToken?.sep ?? []) {
        if (token.type === 'newline')
            break;
        if (token.type === 'map-value-ind' || token.type === 'anchor' || token.type === 'tag') {
            end = token.offset + token.source.length;
        }
    }
    return end;
}
/** Where the text of a pair ends: behind its value, or behind its colon when it has none. */
function endOfPair(pair) {
    const { key, value } = pair;
    if (value !== null && value !== undefined && !isEmptyText(value))
        return endOfNode(value);
    return behindColon(pair) ?? rangeOf(key).end;
}
/** Where the text of a node ends, comments behind it not counted. */
function endOfNode(node) {
    if (isCollection(node) && !node.flow) {
        const last = node.items.at(-1);
        if (last === undefined)
            return rangeOf(node).end;
        return (0,dist/* isMap */.jh)(node) ? endOfPair(last) : endOfNode(last);
    }
    return rangeOf(node).end;
}
function isEmptyText(node) {
    return (0,dist/* isScalar */.jn)(node) && node.value === null && (node.source ?? '') === '';
}
/** Where the line starts that an offset stands in. */
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
/** Where the next line starts; the end of the text for the last line. */
function nextLine(text, offset) {
    const end = text.indexOf('\n', offset);
    return end < 0 ? text.length : end + 1;
}
/** The column of an offset, counted from 0. */
function columnOf(text, offset) {
    return offset - lineStart(text, offset);
}

;// CONCATENATED MODULE: ./lib/core/edit/block.js


/** The lines of the item at an index. */
function linesOfItem(text, collection, index) {
    const item = collection.items[index];
    const content = (0,dist/* isMap */.jh)(collection) ? rangeOf(item.key).start : rangeOf(item).start;
    const start = lineStart(text, content);
    const before = text.slice(start, content);
    const [, indent] = ((0,dist/* isSeq */.oP)(collection) ? DASH : INDENT).exec(before) ?? [];
    if (indent === undefined)
        throw new NotEditable('this entry does not begin a line of its own', content);
    const end = (0,dist/* isMap */.jh)(collection) ? endOfPair(item) : endOfNode(item);
    return {
        start,
        end: behindDeeperComments(text, endOfLines(text, end), indent.length),
        column: indent.length,
    };
}
const INDENT = /^( *)$/;
const DASH = /^( *)- +(?:&\S+ +)?$/;
/** The column of a block collection's entries. */
function columnOfItems(text, collection) {
    const [first] = collection.items;
    if (first === undefined)
        throw new NotEditable('this collection is empty', rangeOf(collection).start);
    if ((0,dist/* isMap */.jh)(collection))
        return columnOf(text, rangeOf(first.key).start);
    return linesOfItem(text, collection, 0).column;
}
/** The start of the line after the one that content ends in. A block scalar's end is one already. */
function endOfLines(text, end) {
    return text[end - 1] === '\n' ? end : nextLine(text, end);
}
/** Comments that stand deeper than an entry's key, right behind it, belong to it. */
function behindDeeperComments(text, from, column) {
    let end = from;
    let at = from;
    while (at < text.length) {
        const next = nextLine(text, at);
        const [, indent, rest] = /^([ \t]*)(.*)/.exec(text.slice(at, next)) ?? [];
        if (rest?.startsWith('#')) {
            if ((indent ?? '').length <= column)
                break;
            end = next;
        }
        else if ((rest ?? '').trim() !== '')
            break;
        at = next;
    }
    return end;
}

;// CONCATENATED MODULE: ./lib/core/edit/flow.js


/** The items of a collection within brackets, with the commas between them. */
function itemsOf(text, collection) {
    const limit = rangeOf(collection).end - 1;
    return collection.items.map((item) => {
        const key = (0,dist/* isMap */.jh)(collection) ? item.key : item;
        const { start } = rangeOf(key);
        const before = text.slice(0, start).trimEnd();
        if (!/[,[{]$/.test(before) && !/#[^\n]*$/.test(before.slice(lineStart(before, before.length)))) {
            throw new NotEditable('this entry has an anchor', start);
        }
        const end = (0,dist/* isMap */.jh)(collection) ? endOfPair(item) : endOfNode(item);
        return { start, end, comma: commaBehind(text, end, limit) };
    });
}
/** The first comma after an offset, with nothing but space and comments before it. */
function commaBehind(text, from, limit) {
    let at = from;
    while (at < limit) {
        const character = text[at] ?? '';
        if (character === ',')
            return at;
        if (character === '#')
            at = nextLine(text, at);
        else if (/\s/.test(character))
            at++;
        else
            return undefined;
    }
    return undefined;
}
/** Takes items out of a collection within brackets, with their commas; whole lines where they have lines of their own. */
function removeFromFlow(text, collection, indexes) {
    const items = itemsOf(text, collection);
    const range = rangeOf(collection);
    if (indexes.size === items.length && !text.slice(range.start, range.end).includes('#')) {
        return [{ start: range.start + 1, end: range.end - 1, text: '' }];
    }
    const splices = items.flatMap((item, index) => (indexes.has(index) ? [extent(text, item)] : []));
    const lastKept = items.findLastIndex((_, index) => !indexes.has(index));
    const comma = items[lastKept]?.comma;
    if (comma !== undefined && lastKept < items.length - 1 && items.at(-1)?.comma === undefined) {
        splices.push({ start: comma, end: comma + 1, text: '' });
    }
    return splices;
}
function extent(text, { start, end, comma }) {
    const to = comma === undefined ? end : comma + 1;
    const line = lineStart(text, start);
    const rest = text.slice(to, nextLine(text, to));
    if (text.slice(line, start).trim() === '' && /^[ \t]*(?:#.*)?\r?\n$/.test(rest)) {
        return { start: line, end: nextLine(text, to), text: '' };
    }
    if (comma !== undefined)
        return { start, end: to + (/^ */.exec(rest)?.[0].length ?? 0), text: '' };
    const before = text.slice(line, start);
    // At the start of a line the bracket that follows keeps the indentation: YAML wants it deeper than its key.
    const space = before.trim() === '' ? 0 : before.length - before.trimEnd().length;
    return { start: start - space, end: to, text: '' };
}
/**
 * Puts items, given as text, behind the last one within brackets (or, with `atStart`, before the first): on lines of
 * their own where the last has one, with a trailing comma where there was one.
 */
function addToFlow(text, collection, added, { padded, atStart, eol }) {
    const range = rangeOf(collection);
    const inside = text.slice(range.start + 1, range.end - 1);
    const insert = (at, what) => ({ start: at, end: at, text: what });
    const [first] = collection.items.length === 0 ? [] : itemsOf(text, collection);
    const last = collection.items.length === 0 ? undefined : itemsOf(text, collection).at(-1);
    if (first === undefined || last === undefined) {
        const joined = added.join(', ');
        if (inside.includes('#'))
            return [insert(range.end - 1, joined)];
        const content = padded && (0,dist/* isMap */.jh)(collection) ? ` ${joined} ` : joined;
        return [{ start: range.start + 1, end: range.end - 1, text: content }];
    }
    if (atStart) {
        const indent = text.slice(lineStart(text, first.start), first.start);
        const between = indent.trim() === '' ? `${eol}${indent}` : ' ';
        return [insert(first.start, added.map((each) => `${each},${between}`).join(''))];
    }
    const indent = text.slice(lineStart(text, last.start), last.start);
    const behind = last.comma === undefined ? last.end : last.comma + 1;
    const trailing = last.comma === undefined ? '' : ',';
    if (indent.trim() !== '') {
        const joined = added.join(', ');
        return [insert(behind, trailing === '' ? `, ${joined}` : ` ${joined},`)];
    }
    const lines = added.map((each) => `${eol}${indent}${each}`).join(',') + trailing;
    const rest = text.slice(behind, nextLine(text, behind));
    const lineEnd = behind + rest.trimEnd().length;
    if (!/^[ \t]*(?:#.*)?\r?\n$/.test(rest))
        return [insert(behind, (trailing === '' ? ',' : '') + lines)];
    const comma = trailing === '' ? [insert(last.end, ',')] : [];
    return [...comma, insert(lineEnd, lines)];
}

;// CONCATENATED MODULE: ./lib/core/edit/intent.js
function mapEdit() {
    return {
        kind: 'map',
        remove: new Set(),
        rename: new Map(),
        put: new Map(),
        edit: new Map(),
        add: new Map(),
    };
}
function listEdit() {
    return { kind: 'list', remove: new Set(), rename: new Map(), add: [] };
}
/** The edit of the map under a key, begun when there is none yet. */
function mapUnder(edit, key) {
    const known = edit.edit.get(key);
    if (known?.kind === 'map')
        return known;
    const begun = mapEdit();
    edit.edit.set(key, begun);
    return begun;
}
/** The edit of the list under a key, begun when there is none yet. */
function listUnder(edit, key) {
    const known = edit.edit.get(key);
    if (known?.kind === 'list')
        return known;
    const begun = listEdit();
    edit.edit.set(key, begun);
    return begun;
}
/** Whether an edit would do nothing. */
function isIdle(edit) {
    if (edit.kind === 'list')
        return edit.remove.size + edit.rename.size + edit.add.length === 0;
    return ([...edit.edit.values()].every(isIdle) &&
        edit.remove.size + edit.rename.size + edit.put.size + edit.add.size === 0);
}

;// CONCATENATED MODULE: ./lib/core/edit/style.js



/** The style of files that are written anew. */
const NEW_FILE = {
    eol: '\n',
    step: 2,
    listStep: 2,
    flow: { user: false, team: false, owners: false, members: false, entry: false },
    padded: true,
    quoting: 'plain',
};
/** Looks at a whole file once. */
function styleOf({ text, root }) {
    const seen = { step: undefined, listStep: undefined, padded: undefined, flow: new Map() };
    if ((0,dist/* isMap */.jh)(root))
        look(text, root, [], seen);
    const often = (part) => (seen.flow.get(part) ?? 0) > 0;
    return {
        eol: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
        step: seen.step ?? 2,
        listStep: seen.listStep ?? seen.step ?? 2,
        flow: {
            user: often('user'),
            team: often('team'),
            owners: often('owners'),
            members: often('members'),
            entry: often('entry'),
        },
        padded: seen.padded ?? true,
        quoting: (0,dist/* isMap */.jh)(root) && root.flow && firstKeyQuoting(root) === 'double' ? 'double' : 'plain',
    };
}
function look(text, node, path, seen) {
    if (!isCollection(node) || node.items.length === 0)
        return;
    const { start } = rangeOf(node);
    if (node.flow && (0,dist/* isMap */.jh)(node)) {
        const next = text[start + 1] ?? '';
        if (!/[\r\n]/.test(next))
            seen.padded ??= next === ' ';
    }
    const part = partOf(path);
    if (part !== undefined)
        seen.flow.set(part, (seen.flow.get(part) ?? 0) + (node.flow ? 1 : -1));
    if ((0,dist/* isSeq */.oP)(node)) {
        for (const item of node.items)
            look(text, item, [...path, '-'], seen);
        return;
    }
    for (const pair of node.items) {
        const { value } = pair;
        if (!node.flow && isCollection(value) && !value.flow && value.items.length > 0) {
            const deeper = stepOf(text, pair, value);
            if (deeper !== undefined && (0,dist/* isMap */.jh)(value))
                seen.step ??= deeper;
            else if (deeper !== undefined)
                seen.listStep ??= deeper;
        }
        look(text, value, [...path, keyOf(pair) ?? '<<'], seen);
    }
}
function stepOf(text, pair, value) {
    try {
        return columnOfItems(text, value) - columnOf(text, rangeOf(pair.key).start);
    }
    catch (error) {
        if (error instanceof NotEditable)
            return undefined;
        throw error;
    }
}
/** Which part of a directory stands at a path of keys; `-` stands for an item of a list. */
function partOf([section, name, ...below]) {
    if (name === undefined)
        return undefined;
    if (section === 'users' && below.length === 0)
        return 'user';
    if (section !== 'teams')
        return undefined;
    const [list, ...items] = below;
    if (list === undefined)
        return 'team';
    // Owners are few and often stand on one line where members do not.
    if (items.length === 0)
        return list === 'members' ? 'members' : 'owners';
    return items.length === 1 ? 'entry' : undefined;
}
function firstKeyQuoting(map) {
    let found = 'plain';
    if (!(0,dist/* isMap */.jh)(map))
        return found;
    (0,dist/* visit */.YR)(map, {
        Scalar: (_, scalar) => {
            found = quotingOf(scalar);
            return dist/* visit */.YR.BREAK;
        },
    });
    return found;
}
/** How a scalar is quoted. */
function quotingOf(node) {
    const type = (0,dist/* isScalar */.jn)(node) ? (node.type ?? undefined) : undefined;
    if (type === 'QUOTE_DOUBLE')
        return 'double';
    return type === 'QUOTE_SINGLE' ? 'single' : 'plain';
}

;// CONCATENATED MODULE: ./lib/core/edit/text.js
/** Text as a YAML scalar on one line that every YAML reader takes for exactly this text, in block and flow alike. */
function scalarText(text, quoting) {
    if (quoting === 'plain' && isPlain(text))
        return text;
    if (quoting === 'single' && PRINTABLE.test(text))
        return `'${text.replaceAll("'", "''")}'`;
    return doubleQuoted(text);
}
// Words of letters, digits and harmless signs, with single spaces in between.
const WORDS = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.@+/()&'=$%^~*!-]*( [\p{L}\p{N}\p{M}_.@+/()&'=$%^~*!-]+)*$/u;
const PRINTABLE = /^[\p{L}\p{N}\p{M}\p{P}\p{S} ]+$/u;
const ONLY_ASCII_DIGITS_START = /^[0-9]/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Plain scalars that YAML 1.2, or 1.1 before it, reads as something other than text. */
const RESERVED = /^(?:null|true|false|yes|no|on|off|y|n|nan|inf)$/i;
function isPlain(text) {
    if (DATE.test(text))
        return true;
    if (!WORDS.test(text) || RESERVED.test(text) || text.length > 512)
        return false;
    // Numbers of every notation begin with a digit and hold no @ and no space.
    return !ONLY_ASCII_DIGITS_START.test(text) || /[@ ]/.test(text);
}
function doubleQuoted(text) {
    return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
        const code = character.codePointAt(0) ?? 0;
        const hex = code.toString(16).toUpperCase();
        return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
    });
}
const COMMENT_LIMIT = 80;
/**
 * Text as the inside of a comment, or undefined when nothing of it can be shown: one line, nothing invisible, and
 * nothing that an editor or a linter would take for an instruction.
 */
function commentText(text) {
    const line = text
        .slice(0, COMMENT_LIMIT * 8)
        .toWellFormed()
        .replace(/[\p{C}\p{Z}]+/gu, ' ')
        .replace(/(\p{M}{4})\p{M}+/gu, '$1')
        .trim();
    const characters = Array.from(line);
    const cut = characters.length > COMMENT_LIMIT ? `${characters.slice(0, COMMENT_LIMIT - 1).join('')}…` : line;
    if (cut === '')
        return undefined;
    return /^[\p{L}\p{N}]/u.test(cut) && !INSTRUCTION.test(cut) ? cut : `"${cut}"`;
}
const INSTRUCTION = /^\s*(?:yaml-language-server|yamllint|prettier|\$?schema|vim?|ex|code|spell|cspell|eslint|biome)\b.*[:=-]/i;

;// CONCATENATED MODULE: ./lib/core/edit/write-value.js


/** A value within brackets, on one line. */
function flowText(value, style) {
    if (typeof value === 'boolean')
        return String(value);
    if (typeof value === 'string')
        return scalarText(value, style.quoting);
    if (isPlainMap(value)) {
        const pairs = [...value].map(([key, each]) => flowPair(key, each, style, style.quoting));
        if (pairs.length === 0)
            return '{}';
        return style.padded ? `{ ${pairs.join(', ')} }` : `{${pairs.join(', ')}}`;
    }
    return `[${value.map((each) => flowText(each, style)).join(', ')}]`;
}
/** `key: value` within brackets. */
function flowPair(key, value, style, quoting) {
    return `${scalarText(key, quoting)}: ${flowText(value, style)}`;
}
/**
 * An entry of a block map as lines, each with its line end.
 *
 * @param path the path of the entry itself  @param quoting how the neighbours' keys are quoted
 */
function blockPair(path, { value, comment }, column, style, quoting) {
    const key = scalarText(path.at(-1) ?? '', quoting);
    const remark = comment === undefined ? '' : ` # ${comment}`;
    const indent = ' '.repeat(column);
    if (!isBlock(path, value, style)) {
        return `${indent}${key}: ${flowText(value, style)}${remark}${style.eol}`;
    }
    return `${indent}${key}:${remark}${style.eol}${blockText(path, value, column, style)}`;
}
/** The lines below a key for a map or list that is not empty. */
function blockText(path, value, column, style) {
    if (isPlainMap(value)) {
        return [...value]
            .map(([key, each]) => blockPair([...path, key], { value: each, comment: undefined }, column + style.step, style, style.quoting))
            .join('');
    }
    if (typeof value === 'string' || typeof value === 'boolean')
        return '';
    return value.map((each) => blockItem(path, each, column + style.listStep, style)).join('');
}
/** An item of a block list as lines. */
function blockItem(path, value, column, style) {
    const indent = ' '.repeat(column);
    if (!isBlock([...path, '-'], value, style))
        return `${indent}- ${flowText(value, style)}${style.eol}`;
    const inner = blockText([...path, '-'], value, column + 2 - style.step, style);
    return `${indent}- ${inner.slice(column + 2)}`;
}
function isBlock(path, value, style) {
    if (typeof value === 'string' || typeof value === 'boolean')
        return false;
    const part = partOf(path);
    if (part !== undefined && style.flow[part])
        return false;
    return (isPlainMap(value) ? value.size : value.length) > 0;
}
function isPlainMap(value) {
    return value instanceof Map;
}

;// CONCATENATED MODULE: ./lib/core/edit/add-text.js








/** The second half of an edit, on the text that the first half gave: everything that is added. */
function addSplices({ text, root }, edit, style) {
    const splices = [];
    const addToMap = (node, pair, changes, path, inFlow) => {
        const pairs = (0,dist/* isMap */.jh)(node) ? pairsOf(node) : new Map();
        const quoting = (0,dist/* isMap */.jh)(node) ? siblingQuoting(node, style) : style.quoting;
        const below = inFlow || ((0,dist/* isMap */.jh)(node) && node.flow === true);
        const added = [...changes.put]
            .filter(([key]) => !pairs.has(key))
            .map(([key, value]) => [key, { value, comment: undefined }]);
        for (const [key, child] of changes.edit) {
            if (changes.remove.has(key))
                continue;
            const name = changes.rename.get(key) ?? key;
            const own = pairs.get(name);
            if (own === undefined) {
                if (!isIdle(child))
                    added.push([key, { value: begun(child), comment: undefined }]);
            }
            else if (child.kind === 'map')
                addToMap(own.value, own, child, [...path, name], below);
            else
                addToList(own.value, own, child, [...path, name], below);
        }
        added.push(...changes.add);
        const items = added.map(([key, each]) => ({
            name: key,
            first: key === 'id',
            block: (column) => blockPair([...path, key], each, column, style, quoting),
            flow: () => flowPair(key, each.value, style, quoting),
        }));
        place(node, pair, items, inFlow || isFlow(path), 'map');
    };
    const addToList = (node, pair, changes, path, inFlow) => {
        const quoting = (0,dist/* isSeq */.oP)(node) ? siblingQuoting(node, style) : style.quoting;
        const items = changes.add.map((value) => ({
            name: typeof value === 'string' ? value : '',
            first: false,
            block: (column) => blockItem(path, value, column, { ...style, quoting }),
            flow: () => flowText(value, { ...style, quoting }),
        }));
        place(node, pair, items, inFlow || isFlow(path), 'list');
    };
    /** Whether what stands there is written within brackets elsewhere in the file. */
    const isFlow = (path) => {
        const part = partOf(path);
        return part !== undefined && style.flow[part];
    };
    const place = (node, pair, items, inFlow, kind) => {
        if (items.length === 0)
            return;
        if ((0,dist/* isAlias */.Vj)(node))
            throw new NotEditable(`this is an alias of *${node.source}`, rangeOf(node).start);
        if (isCollection(node) && node.items.length > 0 && !node.flow) {
            addToBlock(node, items);
            return;
        }
        const empty = isNothing(node) || (isCollection(node) && node.items.length === 0);
        if (pair && empty && !inFlow && !hasComment(node)) {
            begin(node, pair, items, kind);
            return;
        }
        if (isCollection(node)) {
            for (const atStart of [true, false]) {
                const some = items.filter((item) => item.first === atStart).map((item) => item.flow());
                if (some.length === 0)
                    continue;
                splices.push(...addToFlow(text, node, some, { padded: style.padded, atStart, eol: style.eol }));
            }
            return;
        }
        const at = pair && behindColon(pair);
        if (at === undefined)
            throw new NotEditable('there is no colon here', pair ? rangeOf(pair.key).start : 0);
        const inner = items.map((item) => item.flow()).join(', ');
        const brackets = kind === 'list' ? `[${inner}]` : style.padded ? `{ ${inner} }` : `{${inner}}`;
        splices.push({ start: at, end: endOfNothing(node, at), text: ` ${brackets}` });
    };
    const hasComment = (node) => isCollection(node) && text.slice(rangeOf(node).start, rangeOf(node).end).includes('#');
    const endOfNothing = (node, otherwise) => isCollection(node) || ((0,dist/* isScalar */.jn)(node) && node.source) ? rangeOf(node).end : otherwise;
    /** Begins a block collection under a key that has had nothing, `{}` or `[]`. */
    const begin = (node, pair, items, kind) => {
        const at = behindColon(pair);
        if (at === undefined)
            throw new NotEditable('there is no colon here', rangeOf(pair.key).start);
        const end = endOfNothing(node, at);
        if (end > at)
            splices.push({ start: at, end, text: '' });
        const column = columnOf(text, rangeOf(pair.key).start) + (kind === 'map' ? style.step : style.listStep);
        insertLines(nextLine(text, end), items.map((item) => item.block(column)).join(''));
    };
    const addToBlock = (node, items) => {
        const column = columnOfItems(text, node);
        const first = linesOfItem(text, node, 0);
        const names = namesOf(node);
        const sorted = isSorted(names);
        const ordered = sorted ? [...items].sort((a, b) => compareNames(a.name, b.name)) : items;
        for (const item of ordered) {
            let at = linesOfItem(text, node, node.items.length - 1).end;
            if (item.first)
                at = first.start;
            else if (sorted) {
                const before = names.filter((name) => compareNames(name, item.name) < 0).length;
                at = before === 0 ? first.start : linesOfItem(text, node, before - 1).end;
            }
            insertLines(at, item.block(column));
        }
    };
    /** At the end of a file without a last line end, lines come behind one, and lose their own. */
    const insertLines = (at, lines) => {
        const bare = at === text.length && text !== '' && !text.endsWith('\n');
        const what = bare ? style.eol + lines.slice(0, -style.eol.length) : lines;
        splices.push({ start: at, end: at, text: what });
    };
    addToMap(root, undefined, edit, [], false);
    return splices;
}
/** The names of a collection's entries, where each has one. */
function namesOf(node) {
    const names = node.items.map((item) => {
        if ((0,dist/* isMap */.jh)(node))
            return keyOf(item);
        return (0,dist/* isScalar */.jn)(item) && typeof item.value === 'string' ? item.value : undefined;
    });
    return names.every((name) => name !== undefined) ? names : [];
}
/** Only people and titles are put in order: the keys of the format have an order of their own. */
function isSorted(names) {
    if (names.length < 2 || names.some((name) => FORMAT_KEYS.has(name)))
        return false;
    return names.every((name, index) => index === 0 || compareNames(names[index - 1] ?? '', name) <= 0);
}
const FORMAT_KEYS = new Set(['version', 'organization', 'defaults', 'users', 'teams', 'id', 'role', 'sso']);
function compareNames(a, b) {
    return (0,diagnostic/* compareText */.n6)(a.toLowerCase(), b.toLowerCase());
}
function siblingQuoting(node, style) {
    const last = node.items.at(-1);
    if (last === undefined)
        return style.quoting;
    return quotingOf((0,dist/* isMap */.jh)(node) ? last.key : last);
}
/** What a map or list holds that is begun by an edit. */
function begun(edit) {
    if (edit.kind === 'list')
        return edit.add;
    const below = [...edit.edit].map(([key, child]) => [key, begun(child)]);
    const added = [...edit.add].map(([key, { value }]) => [key, value]);
    return new Map([...edit.put, ...below, ...added]);
}

;// CONCATENATED MODULE: ./lib/core/edit/change-text.js







/** The first half of an edit: what is removed, renamed and replaced. What is to be added is passed over. */
function changeSplices({ text, root }, edit, quoting) {
    const splices = [];
    const change = (start, end, replacement) => {
        splices.push({ start, end, text: replacement });
    };
    const changeChild = (pair, key, child) => {
        const node = pair?.value;
        if ((0,dist/* isAlias */.Vj)(node))
            throw new NotEditable(`${key} is an alias of *${node.source}`, rangeOf(node).start);
        if (child.kind === 'map') {
            if ((0,dist/* isMap */.jh)(node))
                changeMap(node, pair, child);
            else
                refuseChanges(child, key, pair);
        }
        else if ((0,dist/* isSeq */.oP)(node))
            changeList(node, pair, child);
        else
            refuseChanges(child, key, pair);
    };
    const changeMap = (map, holder, changes) => {
        const pairs = pairsOf(map);
        const own = (key) => {
            const pair = pairs.get(key);
            if (pair)
                return pair;
            throw new NotEditable(`${key} comes from a merge key (<<)`, rangeOf(map).start);
        };
        for (const [key, name] of changes.rename) {
            if (!changes.remove.has(key))
                replaceScalar(own(key).key, name);
        }
        for (const [key, value] of changes.put) {
            const pair = pairs.get(key);
            if (pair)
                replaceValue(pair, key, value);
        }
        for (const [key, child] of changes.edit) {
            if (!changes.remove.has(key))
                changeChild(pairs.get(key), key, child);
        }
        const indexes = new Map(map.items.map((pair, index) => [keyOf(pair), index]));
        const removed = [...changes.remove].map((key) => indexes.get(own(key) && key) ?? -1);
        removeItems(map, holder, new Set(removed));
    };
    const changeList = (list, holder, changes) => {
        for (const [index, { key, name }] of changes.rename) {
            if (changes.remove.has(index))
                continue;
            const item = list.items[index];
            if ((0,dist/* isMap */.jh)(item))
                changeMap(item, undefined, { ...mapEdit(), put: new Map([[key, name]]) });
            else
                replaceScalar(item, name);
        }
        removeItems(list, holder, changes.remove);
    };
    const removeItems = (collection, holder, indexes) => {
        if (indexes.size === 0)
            return;
        if (collection.flow) {
            splices.push(...removeFromFlow(text, collection, indexes));
            return;
        }
        for (const index of indexes) {
            const { start, end } = linesOfItem(text, collection, index);
            change(endsWithoutNewline(end) ? endOfLineBefore(start) : start, end, '');
        }
        if (indexes.size === collection.items.length) {
            const at = holder && behindColon(holder);
            if (at === undefined)
                throw new NotEditable('nothing would be left here', rangeOf(collection).start);
            change(at, at, (0,dist/* isMap */.jh)(collection) ? ' {}' : ' []');
        }
    };
    /** When the last line of a file goes and has no line end, the one before must lose its own. */
    const endsWithoutNewline = (end) => end === text.length && !text.endsWith('\n');
    const endOfLineBefore = (start) => {
        if (start === 0)
            return 0;
        return text[start - 2] === '\r' ? start - 2 : start - 1;
    };
    const replaceValue = (pair, key, value) => {
        const node = pair.value;
        if (!isNothing(node)) {
            replaceScalar(node, value);
            return;
        }
        const at = behindColon(pair);
        if (at === undefined)
            throw new NotEditable(`${key} has no colon`, rangeOf(pair.key).start);
        const end = (0,dist/* isScalar */.jn)(node) && node.source ? rangeOf(node).end : at;
        change(at, end, ` ${written(value, quoting)}`);
    };
    const replaceScalar = (node, value) => {
        if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isAlias */.Vj)(node)) {
            throw new NotEditable('this value is not simple text', rangeOf(node).start);
        }
        const { start, end } = rangeOf(node);
        const block = (0,dist/* isScalar */.jn)(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
        const style = (0,dist/* isAlias */.Vj)(node) ? quoting : quotingOf(node);
        const lineEnd = block && text[end - 1] === '\n' ? (text[end - 2] === '\r' ? '\r\n' : '\n') : '';
        change(start, end, written(value, style) + lineEnd);
    };
    if (!(0,dist/* isMap */.jh)(root))
        throw new NotEditable('the file is no mapping', 0);
    changeMap(root, undefined, edit);
    return splices;
}
function refuseChanges(edit, key, pair) {
    const changes = edit.remove.size + edit.rename.size;
    if (changes === 0 && isNothing(pair?.value))
        return;
    throw new NotEditable(`${key} is not written here`, pair ? rangeOf(pair.key).start : 0);
}
function written(value, quoting) {
    return typeof value === 'boolean' ? String(value) : scalarText(value, quoting);
}

;// CONCATENATED MODULE: ./lib/core/edit/expect.js


/** What a file must say after an edit, computed on its data alone: the text has to come to the same. */
function expectedData(data, edit) {
    const before = (0,convert_yaml/* isYamlMap */.S6)(data) ? data : EMPTY;
    const after = Object.create(null);
    for (const [key, value] of Object.entries(before)) {
        if (edit.remove.has(key))
            continue;
        after[edit.rename.get(key) ?? key] = expectedChild(value, edit.edit.get(key));
    }
    for (const [key, value] of edit.put)
        after[edit.rename.get(key) ?? key] = value;
    for (const [key, child] of edit.edit) {
        if (!(key in before))
            after[key] = expectedChild(undefined, child);
    }
    for (const [key, { value }] of edit.add)
        after[key] = asData(value);
    return after;
}
const EMPTY = Object.create(null);
function expectedChild(value, edit) {
    if (edit === undefined)
        return value ?? null;
    return edit.kind === 'map' ? expectedData(value, edit) : expectedList(value, edit);
}
function expectedList(value, edit) {
    const items = (0,convert_yaml/* isYamlList */.gK)(value) ? value : [];
    const kept = items.flatMap((item, index) => {
        if (edit.remove.has(index))
            return [];
        const renamed = edit.rename.get(index);
        if (renamed === undefined)
            return [item];
        return [(0,convert_yaml/* isYamlMap */.S6)(item) ? { ...item, [renamed.key]: renamed.name } : renamed.name];
    });
    return [...kept, ...edit.add.map(asData)];
}
function asData(value) {
    if (typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (!isPlainMap(value))
        return value.map(asData);
    const map = Object.create(null);
    for (const [key, each] of value)
        map[key] = asData(each);
    return map;
}
/** Whether two files say the same. The order of keys and of list items says nothing in a directory. */
function sameData(a, b) {
    return canonical(a) === canonical(b);
}
function canonical(value) {
    if ((0,convert_yaml/* isYamlList */.gK)(value))
        return `[${value.map(canonical).sort().join(',')}]`;
    if (!(0,convert_yaml/* isYamlMap */.S6)(value))
        return JSON.stringify(value ?? null);
    const pairs = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`);
    return `{${pairs.sort().join(',')}}`;
}

;// CONCATENATED MODULE: ./lib/core/edit/splice.js
/**
 * Text with splices made, all offsets being those of the text before. Insertions at one place keep their order;
 * deletions may overlap each other. Throws where anything else overlaps.
 */
function applySplices(text, splices) {
    const deletions = mergeDeletions(splices);
    const others = splices.filter((splice) => splice.text !== '');
    const ordered = [...deletions, ...others]
        .map((splice, index) => ({ splice, index }))
        .sort((a, b) => a.splice.start - b.splice.start || a.splice.end - b.splice.end || a.index - b.index);
    let result = '';
    let at = 0;
    for (const { splice } of ordered) {
        if (splice.start < at)
            throw new Error('Two edits of one file overlap.');
        result += text.slice(at, splice.start) + splice.text;
        at = splice.end;
    }
    return result + text.slice(at);
}
function mergeDeletions(splices) {
    const merged = [];
    const deletions = splices.filter(({ text, start, end }) => text === '' && end > start);
    for (const { start, end } of [...deletions].sort((a, b) => a.start - b.start)) {
        const last = merged.at(-1);
        if (last && start <= last.end)
            last.end = Math.max(last.end, end);
        else
            merged.push({ start, end, text: '' });
    }
    return merged;
}

;// CONCATENATED MODULE: ./lib/core/edit/edit-file.js










/**
 * Makes an edit in one file, given as bytes: only what the edit is about changes, every other byte stays. The result
 * is read again and must say exactly what the edit asks for; where it cannot (an alias or a merge key would carry the
 * change elsewhere), nothing is changed and the diagnostic says why.
 */
function editFile(file, bytes, edit) {
    if (isIdle(edit))
        return { ok: true, bytes };
    const before = (0,source/* parseSource */.P)(file, bytes).source;
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const text = new TextDecoder('utf-8').decode(bytes);
    try {
        const edited = editText(text, edit);
        const result = new TextEncoder().encode(hasMark ? `\ufeff${edited}` : edited);
        const after = (0,source/* parseSource */.P)(file, result);
        const sound = after.diagnostics.length === 0;
        if (sound && sameData(after.source.data, expectedData(before.data, edit))) {
            return { ok: true, bytes: result };
        }
        return { ok: false, diagnostic: wouldSpread(before, edit) };
    }
    catch (error) {
        if (!(error instanceof NotEditable))
            throw error;
        return { ok: false, diagnostic: notEditable(before, error) };
    }
}
/** First what goes and changes, then what comes: each on the text as it then is. */
function editText(text, edit) {
    const tree = openTree(text);
    const style = styleOf(tree);
    const changed = applySplices(text, changeSplices(tree, edit, style.quoting));
    return applySplices(changed, addSplices(openTree(changed), edit, style));
}
const HELP = 'Edit this place by hand: write the value out, instead of sharing it by an anchor or a merge key.';
function notEditable(source, { message, offset }) {
    return (0,diagnostic/* problem */.CC)('not-editable', source.position(offset), `This edit cannot be made: ${message}.`, HELP);
}
function wouldSpread(source, edit) {
    const names = [...edit.edit.values()].flatMap((section) => [
        ...(section.kind === 'map' ? [...section.edit.keys(), ...section.remove, ...section.rename.keys()] : []),
    ]);
    const subject = names.length === 0
        ? 'This edit'
        : `The edit of ${names
            .slice(0, 3)
            .map((each) => (0,convert_yaml/* quote */.hD)(each))
            .join(', ')}`;
    const message = `${subject} cannot be made here: an anchor, alias or merge key would carry it elsewhere.`;
    return (0,diagnostic/* problem */.CC)('not-editable', { file: source.file, line: 1, column: 1 }, message, HELP);
}

;// CONCATENATED MODULE: ./lib/core/edit/directory-edit.js





/** Opens a directory; only a valid one can be edited. */
function openDirectory(files, configPath, read = (0,core_directory/* readDirectory */.g)(files, configPath, [])) {
    if (!read.ok)
        return read;
    const { directory } = read;
    return { ok: true, open: { configPath, files, directory, edits: new Map(), created: new Map() } };
}
/** The edit of a section of a file, to be added to. */
function sectionOf(open, file, section) {
    let edit = open.edits.get(file);
    if (edit === undefined) {
        edit = mapEdit();
        open.edits.set(file, edit);
    }
    return mapUnder(edit, section);
}
/** Makes all edits and reads the result: either it is a valid directory, or nothing is changed. */
function finishEdits({ configPath, files, edits, created }) {
    const problems = [];
    const changed = [...created].map(([file, bytes]) => ({ file, bytes }));
    const after = files.map((each) => {
        const edit = edits.get(each.file);
        if (edit === undefined || isIdle(edit))
            return each;
        const result = editFile(each.file, each.bytes, edit);
        if (!result.ok) {
            problems.push(result.diagnostic);
            return each;
        }
        const edited = { file: each.file, bytes: result.bytes };
        changed.push(edited);
        return edited;
    });
    if (problems.length > 0)
        return { ok: false, diagnostics: problems };
    const all = [...after, ...[...created].map(([file, bytes]) => ({ file, bytes }))];
    const read = (0,core_directory/* readDirectory */.g)(all, configPath, []);
    if (!read.ok)
        return { ok: false, diagnostics: read.diagnostics };
    changed.sort((a, b) => (a.file < b.file ? -1 : 1));
    return { ok: true, changed, files: all, directory: read.directory };
}
/** The entry of a list, or a problem that names the file it should be in. */
function unknownIn(open, what, name, near) {
    const at = { file: open.directory.files[0] ?? open.configPath, line: 1, column: 1 };
    const message = `There is no ${what} ${(0,convert_yaml/* quote */.hD)(name)} in the directory.`;
    const help = near ? `Did you mean ${near}?` : `Check the ${what === 'user' ? 'address' : 'title'}.`;
    return (0,diagnostic/* problem */.CC)(what === 'user' ? 'unknown-user' : 'unknown-team', at, message, help);
}

// EXTERNAL MODULE: ./lib/core/schema.js + 2 modules
var schema = __nccwpck_require__(7486);
;// CONCATENATED MODULE: ./lib/core/edit/file-names.js

const file_names_RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const LONGEST = 60;
/**
 * A name for the file of a team that is safe on every system and free of clashes, case not regarded.
 *
 * @param taken the files there are, each below the same root as `folder`
 */
function newFileName(folder, title, taken) {
    const used = new Set([...taken].map((each) => each.toLowerCase()));
    const slug = slugOf(title);
    const below = folder === '' ? '' : `${folder}/`;
    for (let number = 1;; number++) {
        const name = `${below}${number === 1 ? slug : `${slug}-${number}`}.yaml`;
        if (!used.has(name.toLowerCase()))
            return name;
    }
}
function slugOf(title) {
    const slug = title
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, LONGEST)
        .replace(/^-+|-+$/g, '');
    if (slug === '')
        return 'team';
    return file_names_RESERVED.test(slug) ? `${slug}-team` : slug;
}
/** Orders names and addresses as a reader looks them up: case not regarded, the same on every machine. */
function compareFolded(a, b) {
    return (0,diagnostic/* compareText */.n6)(a.toLowerCase(), b.toLowerCase()) || (0,diagnostic/* compareText */.n6)(a, b);
}

;// CONCATENATED MODULE: ./lib/core/edit/new-file.js



/** The schema as editors fetch it, from the published package. */
const SCHEMA_URL = 'https://unpkg.com/gitbook-directory-sync/schema/directory.schema.json';
/** Writes a file of the directory anew, with the line by which editors find the schema on top. */
function writeFile({ about = [], organization, defaults, users, teams }) {
    const top = [
        `# yaml-language-server: $schema=${SCHEMA_URL}`,
        ...about.map((line) => `# ${line}`),
        'version: 1',
        ...(organization === undefined ? [] : [`organization: ${scalarText(organization, 'plain')}`]),
    ];
    const sections = [`${top.join('\n')}\n`];
    if (defaults) {
        const { role, sso } = defaults;
        const lines = [
            ...(role === undefined ? [] : [`  role: ${role}\n`]),
            ...(sso === undefined ? [] : [`  sso: ${sso}\n`]),
        ];
        sections.push(`defaults:\n${lines.join('')}`);
    }
    if (users)
        sections.push(section('users', users, ''));
    if (teams)
        sections.push(section('teams', teams, '\n'));
    return new TextEncoder().encode(sections.join('\n'));
}
function section(name, entries, between) {
    if (entries.size === 0)
        return `${name}: {}\n`;
    const blocks = [...entries].map(([key, added]) => blockPair([name, key], added, 2, NEW_FILE, 'plain'));
    return `${name}:\n${blocks.join(between)}`;
}

;// CONCATENATED MODULE: ./lib/core/edit/places.js







/** Finds a user by e-mail, without regard to case. */
function userOf(directory, email) {
    let users = usersByEmail.get(directory);
    if (users === undefined) {
        users = new Map((directory.users ?? []).map((user) => [(0,model/* emailKey */.c8)(user.email), user]));
        usersByEmail.set(directory, users);
    }
    return users.get((0,model/* emailKey */.c8)(email));
}
const usersByEmail = new WeakMap();
/** Finds a team by its title: exactly so, or but for case and surrounding space. */
function teamOf(directory, title) {
    const teams = directory.teams ?? [];
    return (teams.find((team) => team.title === title) ??
        teams.find((team) => (0,model/* titleKey */.kz)(team.title) === (0,model/* titleKey */.kz)(title)));
}
/** The role that users of a file have who say nothing of one. */
function defaultsOf(directory, file) {
    return (directory.users?.find((user) => user.at.file === file)?.defaults ?? { role: undefined, sso: undefined });
}
/** The file that new users go to: the one with most users; of files with none, the first that has the section. */
function fileForUsers({ directory, files }) {
    return fullest(directory.users ?? []) ?? withSection(files, 'users');
}
/**
 * Where a new team goes: to the file with most teams; to a file of its own where each team has one already.
 * Undefined when no file has the section.
 */
function placeForTeam(open) {
    const teams = open.directory.teams ?? [];
    const files = new Set(teams.map((team) => team.at.file));
    if (files.size >= 2 && files.size === teams.length)
        return 'new-file';
    return fullest(teams) ?? withSection(open.files, 'teams');
}
/** Adds a team where it belongs. */
function addTeamTo(open, title, added) {
    const place = placeForTeam(open);
    if (place !== undefined && place !== 'new-file') {
        sectionOf(open, place, 'teams').add.set(title, added);
        return;
    }
    const names = [...open.files.map((each) => each.file), ...open.created.keys()];
    const folder = folderOfTeams(open);
    const file = newFileName(folder, title, names);
    open.created.set(file, writeFile({ teams: new Map([[title, added]]) }));
}
function folderOfTeams({ directory, configPath }) {
    const first = directory.teams?.[0]?.at.file;
    return first === undefined ? `${configPath}/teams` : first.slice(0, Math.max(0, first.lastIndexOf('/')));
}
function fullest(items) {
    const counts = new Map();
    for (const { at } of items)
        counts.set(at.file, (counts.get(at.file) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || (0,diagnostic/* compareText */.n6)(a[0], b[0]))[0]?.[0];
}
function withSection(files, section) {
    return files.find(({ file, bytes }) => {
        const { data } = (0,source/* parseSource */.P)(file, bytes).source;
        return (0,convert_yaml/* isYamlMap */.S6)(data) && section in data;
    })?.file;
}

;// CONCATENATED MODULE: ./lib/core/edit/operations.js







const NOTED = [];
/** Adds a user; one who is there already must say the same. `comment` is text for people, such as a name. */
function addUser(open, email, fields, comment) {
    const known = userOf(open.directory, email);
    if (known)
        return sameAs(known, fields);
    const file = fileForUsers(open);
    if (file === undefined)
        return [noSection(open, 'users')];
    const { role } = defaultsOf(open.directory, file);
    if (fields.role === undefined && role === undefined)
        return [noRole(file, email)];
    sectionOf(open, file, 'users').add.set(email, userEntry(fields, comment));
    return NOTED;
}
/** A user as it is written in a file. */
function userEntry(fields, comment) {
    const { id, role, sso, expires, note } = fields;
    const value = new Map();
    for (const [key, each] of Object.entries({ id, role, sso, expires, note })) {
        if (each !== undefined)
            value.set(key, each);
    }
    return { value, comment };
}
/** Takes a user out of the directory, and out of the lists of all its teams. */
function removeUser(open, email) {
    const user = userOf(open.directory, email);
    if (user === undefined)
        return [unknownUser(open, email)];
    sectionOf(open, user.at.file, 'users').remove.add(user.email);
    for (const team of open.directory.teams ?? [])
        removeEntries(open, team, isUser(email));
    return NOTED;
}
/** Sets what is given, and takes away what is `null`. */
function setUser(open, email, fields) {
    const user = userOf(open.directory, email);
    if (user === undefined)
        return [unknownUser(open, email)];
    const edit = mapUnder(sectionOf(open, user.at.file, 'users'), user.email);
    for (const key of ['id', 'role', 'sso', 'expires', 'note']) {
        const value = fields[key];
        if (value === undefined || value === user[key])
            continue;
        if (value !== null)
            edit.put.set(key, value);
        else if (user[key] !== undefined)
            edit.remove.add(key);
    }
    return NOTED;
}
/** Gives a user another key, in `users` and in the lists of all teams. */
function renameUser(open, user, email) {
    sectionOf(open, user.at.file, 'users').rename.set(user.email, email);
    for (const team of open.directory.teams ?? []) {
        forEntries(team, isUser(user.email), (list, index) => {
            listUnder(teamEdit(open, team), list).rename.set(index, { key: 'user', name: email });
        });
    }
}
/** Puts a user into a team. With `owner`, one who is a member becomes an owner; without, an owner stays one. */
function addMember(open, title, email, owner) {
    const team = teamOf(open.directory, title);
    if (team === undefined)
        return [unknownTeam(open, title)];
    const user = userOf(open.directory, email);
    const isNew = [...open.edits.values()].some((edit) => {
        const users = edit.edit.get('users');
        return users?.kind === 'map' && [...users.add.keys()].some((each) => (0,model/* emailKey */.c8)(each) === (0,model/* emailKey */.c8)(email));
    });
    if (open.directory.users !== undefined && user === undefined && !isNew)
        return [unknownUser(open, email)];
    putMember(open, team, user?.email ?? email, owner);
    return NOTED;
}
/** Puts somebody who is, or is about to be, a user into a team; see `addMember`. */
function putMember(open, team, email, owner) {
    if ((team.owners ?? []).some(isUser(email)))
        return;
    const entry = (team.members ?? []).find(isUser(email));
    if (entry && !owner)
        return;
    if (entry)
        removeEntries(open, team, isUser(email));
    const list = listUnder(teamEdit(open, team), owner ? 'owners' : 'members');
    list.add.push(entry?.kind === 'user' ? entryValue(entry.email, entry) : email);
}
/** Takes a user out of a team's own lists. */
function removeMember(open, title, email) {
    const team = teamOf(open.directory, title);
    if (team === undefined)
        return [unknownTeam(open, title)];
    if (removeEntries(open, team, isUser(email)) > 0)
        return NOTED;
    const nested = (team.members ?? []).flatMap((entry) => (entry.kind === 'team' ? [(0,convert_yaml/* quote */.hD)(entry.title)] : []));
    const help = nested.length === 0
        ? 'Check the address and the title.'
        : `Everyone in ${nested.join(', ')} is in this team, too: look there.`;
    const message = `${(0,convert_yaml/* quote */.hD)(email)} is not in the lists of the team ${(0,convert_yaml/* quote */.hD)(team.title)}.`;
    return [(0,diagnostic/* problem */.CC)('unknown-user', team.at, message, help)];
}
/** Pins a team's identity. */
function setTeamId(open, team, id) {
    if (team.id !== id)
        teamEdit(open, team).put.set('id', id);
}
/** Takes a team out of the directory, and every `team:` that names it. */
function removeTeam(open, team) {
    sectionOf(open, team.at.file, 'teams').remove.add(team.title);
    for (const other of open.directory.teams ?? []) {
        if (other !== team)
            removeEntries(open, other, isTeam(team.title));
    }
}
/** Gives a team another title, also where other teams name it. */
function renameTeam(open, team, title) {
    sectionOf(open, team.at.file, 'teams').rename.set(team.title, title);
    for (const other of open.directory.teams ?? []) {
        forEntries(other, isTeam(team.title), (list, index) => {
            listUnder(teamEdit(open, other), list).rename.set(index, { key: 'team', name: title });
        });
    }
}
/** A team as it is written in a file. Without lists, who is in it is left alone. */
function teamEntry(id, lists) {
    const value = new Map();
    if (id !== undefined)
        value.set('id', id);
    if (lists && lists.owners.length > 0)
        value.set('owners', lists.owners);
    if (lists && (lists.members.length > 0 || lists.owners.length === 0))
        value.set('members', lists.members);
    return { value, comment: undefined };
}
function teamEdit(open, team) {
    return mapUnder(sectionOf(open, team.at.file, 'teams'), team.title);
}
/** Takes entries out of a team's lists; gives how many. */
function removeEntries(open, team, which) {
    let removed = 0;
    forEntries(team, which, (list, index) => {
        listUnder(teamEdit(open, team), list).remove.add(index);
        removed++;
    });
    return removed;
}
/** A person's entry, in the long form where it says more than who. */
function entryValue(email, { expires, note }) {
    if (expires === undefined && note === undefined)
        return email;
    const value = new Map([['user', email]]);
    if (expires !== undefined)
        value.set('expires', expires);
    if (note !== undefined)
        value.set('note', note);
    return value;
}
function forEntries(team, which, act) {
    for (const list of ['owners', 'members']) {
        for (const [index, entry] of (team[list] ?? []).entries())
            if (which(entry))
                act(list, index);
    }
}
function isUser(email) {
    return (entry) => entry.kind === 'user' && (0,model/* emailKey */.c8)(entry.email) === (0,model/* emailKey */.c8)(email);
}
function isTeam(title) {
    return (entry) => entry.kind === 'team' && entry.title === title;
}
function sameAs(known, fields) {
    const role = known.role ?? known.defaults.role;
    const sso = known.sso ?? known.defaults.sso ?? false;
    const has = { ...known, role, sso };
    const differs = ['id', 'role', 'sso', 'expires', 'note'].some((key) => fields[key] !== undefined && fields[key] !== has[key]);
    if (!differs)
        return NOTED;
    const message = `${(0,convert_yaml/* quote */.hD)(known.email)} is in the directory already, and other things are said of it.`;
    return [
        (0,diagnostic/* problem */.CC)('duplicate-user', known.at, message, 'Change the role with edit set-role, or edit the file.'),
    ];
}
function unknownUser(open, email) {
    const emails = (open.directory.users ?? []).map((user) => user.email);
    return unknownIn(open, 'user', email, nearestAddress(email, emails));
}
/** A name that differs a little at the same domain, or the same name at another: domains alone make nobody alike. */
function nearestAddress(email, emails) {
    const [name = '', domain = ''] = (0,model/* emailKey */.c8)(email).split('@');
    const neighbours = emails.filter((each) => (0,model/* emailKey */.c8)(each).endsWith(`@${domain}`));
    const near = (0,schema/* nearest */.pA)(name, neighbours.map((each) => each.split('@')[0] ?? ''));
    return (neighbours.find((each) => each.split('@')[0] === near) ??
        emails.find((each) => (0,model/* emailKey */.c8)(each).startsWith(`${name}@`)));
}
function unknownTeam(open, title) {
    const titles = (open.directory.teams ?? []).map((team) => team.title);
    return unknownIn(open, 'team', title, (0,schema/* nearest */.pA)(title, titles));
}
function noSection({ directory, configPath }, section) {
    const at = { file: directory.files[0] ?? configPath, line: 1, column: 1 };
    const message = `The directory has no section ${section}: ${section === 'users' ? 'members' : 'teams'} are not managed.`;
    const help = `Begin the section by hand, with ${section}: {} in one file; from then on it holds for all of GitBook.`;
    return (0,diagnostic/* problem */.CC)('not-editable', at, message, help);
}
function noRole(file, email) {
    const message = `${(0,convert_yaml/* quote */.hD)(email)} has no role, and new users of this file get none by default.`;
    return (0,diagnostic/* problem */.CC)('missing-role', { file, line: 1, column: 1 }, message, 'Give a role.');
}

// EXTERNAL MODULE: ./lib/core/written.js
var core_written = __nccwpck_require__(3396);
;// CONCATENATED MODULE: ./lib/core/edit/live-keys.js


/** Reserved for what must not exist (RFC 2606): no mail to it can ever arrive. */
const NOWHERE = 'no-email.invalid';
const ID = /^\S+$/;
/**
 * Keys for members, beside those that are taken. Who cannot be named by the e-mail is pinned by ID under an address
 * that leads nowhere, so that a plan finds the person and leaves them as they are.
 */
function liveKeys(takenKeys) {
    const taken = new Set([...takenKeys].map(model/* emailKey */.c8));
    const notices = [];
    const claim = (email) => {
        const key = (0,model/* emailKey */.c8)(email);
        if (taken.has(key))
            return false;
        taken.add(key);
        return true;
    };
    const placeholder = (id) => {
        const local = id
            .toLowerCase()
            .replace(/[^a-z0-9_-]/g, '-')
            .slice(0, 60);
        for (let number = 1;; number++) {
            const email = `member-${local}${number === 1 ? '' : `-${number}`}@${NOWHERE}`;
            if (claim(email))
                return email;
        }
    };
    return {
        notices,
        keyFor: (member) => {
            const { id: userId, displayName, email } = member;
            const id = ID.test(userId) ? userId : undefined;
            const usable = email !== undefined && (0,core_written/* isEmail */.xf)(email);
            if (usable && claim(email))
                return { email, id };
            if (id === undefined) {
                notices.push({ kind: 'unnameable-member', userId, displayName, email });
                return undefined;
            }
            const why = email === undefined ? 'no-email' : usable ? 'shared-email' : 'refused-email';
            const key = placeholder(id);
            notices.push({ kind: 'placeholder-address', why, userId, displayName, email, key });
            return { email: key, id };
        },
    };
}
/** Whether an address is one that leads nowhere, which an import has made up. */
function isPlaceholder(email) {
    return emailKey(email).endsWith(`@${NOWHERE}`);
}

;// CONCATENATED MODULE: ./lib/core/edit/live-teams.js


/** Whether a directory can have a team of that title: 1 to 64 characters, not all of them space. */
function canBeTitle(title) {
    return title.trim() !== '' && [...title].length <= 64;
}
/**
 * The live teams whose titles a directory can have beside those that are taken, sorted. Of titles that differ only in
 * case or surrounding space the largest team gets the place.
 */
function nameTeams(live, takenTitles) {
    const taken = new Set([...takenTitles].map(model/* titleKey */.kz));
    const notices = [];
    const bySize = [...live].sort((a, b) => b.size - a.size || compareFolded(a.id, b.id));
    const named = bySize.flatMap((team) => {
        const { title, id: teamId } = team;
        const key = (0,model/* titleKey */.kz)(title);
        const refused = !canBeTitle(title);
        if (refused || taken.has(key)) {
            notices.push({ kind: 'team-left-out', why: refused ? 'refused' : 'taken', team: title, teamId });
            return [];
        }
        taken.add(key);
        return [{ live: team, id: /^\S+$/.test(teamId) ? teamId : undefined }];
    });
    named.sort((a, b) => compareFolded(a.live.title, b.live.title));
    return { teams: named, notices };
}
/** The lists of a team; or who in it has no key, so that there can be no complete lists. */
function listsOf(memberships, keyOf) {
    const nameless = memberships.filter(({ userId }) => keyOf(userId) === undefined);
    if (nameless.length > 0)
        return { nameless };
    const keys = (role) => memberships
        .filter((each) => each.role === role)
        .map(({ userId }) => keyOf(userId) ?? '')
        .sort(compareFolded);
    return { lists: { owners: keys('owner'), members: keys('member') } };
}
/** How a person without a key is named in a notice. */
function nameOf({ email, displayName, userId }) {
    return email ?? `${displayName} (${userId})`;
}

;// CONCATENATED MODULE: ./lib/core/edit/import-new.js










/** The live organization as files of a new directory: sorted, pinned by ID, with display names as comments. */
function importNew(live, layout) {
    const keys = liveKeys([]);
    const named = live.members.flatMap((member) => {
        const key = keys.keyFor(member);
        return key ? [{ member, ...key }] : [];
    });
    named.sort((a, b) => compareFolded(a.email, b.email));
    const defaults = commonDefaults(named.map(({ member }) => member));
    const users = new Map(named.map(({ member, email, id }) => {
        const role = member.role === defaults?.role ? undefined : member.role;
        const sso = member.sso === (defaults?.sso ?? false) ? undefined : member.sso;
        return [email, userEntry({ id, role, sso }, nameComment(member, email))];
    }));
    const keyOf = new Map(named.map(({ member, email }) => [member.id, email]));
    const { teams, notices } = importTeams(live, keyOf, []);
    const people = { organization: live.organization.id, defaults, users };
    return { files: placeFiles(people, teams, layout), notices: [...keys.notices, ...notices] };
}
/** The teams of the live state as entries, beside titles that are taken. */
function importTeams(live, keyOf, takenTitles) {
    const { teams, notices } = nameTeams(live.teams ?? [], takenTitles);
    const found = [...notices];
    const entries = teams.map(({ live: team, id }) => {
        const result = listsOf(team.memberships ?? [], (userId) => keyOf.get(userId));
        if ('lists' in result)
            return [team.title, teamEntry(id, result.lists)];
        const people = result.nameless.map(nameOf);
        found.push({ kind: 'membership-left-alone', team: team.title, people });
        return [team.title, teamEntry(id, undefined)];
    });
    return { teams: new Map(entries), notices: found };
}
/** A member's name for people to read; undefined where it says nothing that the key does not. */
function nameComment({ displayName, id, email }, key) {
    if ([id, email, key].includes(displayName))
        return undefined;
    return commentText(displayName);
}
const WORTH_DEFAULTS = 4;
/** What most users have in common, where that makes the file shorter to read. */
function commonDefaults(members) {
    if (members.length < WORTH_DEFAULTS)
        return undefined;
    const counts = new Map();
    for (const { role } of members)
        counts.set(role, (counts.get(role) ?? 0) + 1);
    const [role, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
    const common = role !== undefined && role !== 'admin' && (most ?? 0) * 2 > members.length;
    const sso = members.filter((member) => member.sso).length * 2 > members.length;
    if (!common && !sso)
        return undefined;
    return { ...(common ? { role } : {}), ...(sso ? { sso } : {}) };
}
/** Distributes a new directory over files. */
function placeFiles(people, teams, { split, path, taken, existing }) {
    if (existing)
        return fill(existing, { ...people, teams });
    if (!split)
        return { ok: true, files: [{ file: path, bytes: writeFile({ ...people, teams }) }] };
    const names = [...taken];
    const take = (folder, name) => {
        const file = newFileName(folder, name, names);
        names.push(file);
        return file;
    };
    // With no team at all, the empty section still says that teams are managed.
    const users = teams?.size === 0 ? { ...people, teams } : people;
    const files = [
        { file: take(path, 'users'), bytes: writeFile(users) },
        ...[...(teams ?? [])].map(([title, added]) => ({
            file: take(`${path}/teams`, title),
            bytes: writeFile({ teams: new Map([[title, added]]) }),
        })),
    ];
    return { ok: true, files };
}
/** Puts a new directory into a file that has neither users nor teams, in two steps: sections first, then who is in them. */
function fill({ file, bytes }, { organization, defaults, users, teams }) {
    const sections = mapEdit();
    if (organization !== undefined)
        sections.put.set('organization', organization);
    for (const [key, value] of Object.entries(defaults ?? {}))
        mapUnder(sections, 'defaults').put.set(key, value);
    const entries = mapEdit();
    for (const [section, added] of Object.entries({ users, teams })) {
        if (added === undefined)
            continue;
        if (!hasKey(file, bytes, section)) {
            sections.add.set(section, { value: new Map(), comment: undefined });
        }
        for (const [key, each] of added)
            mapUnder(entries, section).add.set(key, each);
    }
    const begun = editFile(file, bytes, sections);
    const filled = begun.ok ? editFile(file, begun.bytes, entries) : begun;
    return filled.ok
        ? { ok: true, files: [{ file, bytes: filled.bytes }] }
        : { ok: false, diagnostics: [filled.diagnostic] };
}
function hasKey(file, bytes, key) {
    const { data } = (0,source/* parseSource */.P)(file, bytes).source;
    return (0,convert_yaml/* isYamlMap */.S6)(data) && key in data;
}

;// CONCATENATED MODULE: ./lib/core/edit/import-teams.js










/** Brings `teams` to what is live: adds, renames, removes, and who is in them. Notes the edits. */
function importTeamsInto(open, desired, live, people) {
    const liveTeams = live.teams ?? [];
    const wanted = desired.teams ?? [];
    const written = new Map((open.directory.teams ?? []).map((team) => [team.title, team]));
    const { gone, rest } = goneTeams(wanted, liveTeams);
    const { matches, unlisted, diagnostics } = (0,match_teams/* matchTeams */.a)(rest, liveTeams);
    const notices = [];
    const pairings = [];
    const remove = (title) => {
        const team = written.get(title);
        if (team === undefined)
            return;
        removeTeam(open, team);
        notices.push({ kind: 'team-removed', team: title });
    };
    for (const team of gone)
        remove(team.title);
    for (const { desired: team, live: found } of matches) {
        const own = written.get(team.title);
        if (found === undefined)
            remove(team.title);
        else if (own)
            pairings.push({ team: own, live: found });
    }
    const titles = newTitles(pairings);
    const staying = pairings.filter((pairing) => {
        const { team, live: found } = pairing;
        const title = titles.get(team);
        if (title === undefined) {
            removeTeam(open, team);
            const why = canBeTitle(found.title) ? 'taken' : 'refused';
            notices.push({ kind: 'team-left-out', why, team: found.title, teamId: found.id });
            return false;
        }
        if (title !== team.title)
            renameTeam(open, team, title);
        if (/^\S+$/.test(found.id))
            setTeamId(open, team, found.id);
        return true;
    });
    const managed = staying.filter(({ team }) => team.owners !== undefined || team.members !== undefined);
    for (const pairing of managed) {
        notices.push(...importMembers(open, pairing, managed, live, people, desired.asOf));
    }
    const added = importTeams({ ...live, teams: unlisted }, people.keyOf, [...titles.values()]);
    dropFormerTitles(open, titles, added.teams.keys());
    for (const [title, entry] of added.teams)
        addTeamTo(open, title, entry);
    return { notices: [...notices, ...added.notices], diagnostics };
}
/**
 * Teams whose pinned ID is not live, and whose title is nobody's or has passed to a team that the directory has by ID:
 * they are deleted. A title that has passed to a stranger is a question for people instead.
 */
function goneTeams(wanted, live) {
    const ids = new Set(live.map((team) => team.id));
    const pinned = new Set(wanted.flatMap(({ id }) => (id === undefined ? [] : [id])));
    const strangers = new Set(live.flatMap(({ id, title }) => (pinned.has(id) ? [] : [(0,model/* titleKey */.kz)(title)])));
    const isGone = ({ id, title }) => id !== undefined && !ids.has(id) && !strangers.has((0,model/* titleKey */.kz)(title));
    return { gone: wanted.filter(isGone), rest: wanted.filter((team) => !isGone(team)) };
}
/** The live titles, each where a directory can have it and no other team has it but for case and space. */
function newTitles(pairings) {
    const taken = new Set();
    const kept = (each) => (each.team.title === each.live.title ? 0 : 1);
    const ordered = [...pairings].sort((a, b) => kept(a) - kept(b) || (0,diagnostic/* compareText */.n6)(a.live.id, b.live.id));
    return new Map(ordered.flatMap(({ team, live }) => {
        const key = (0,model/* titleKey */.kz)(live.title);
        if (!canBeTitle(live.title) || taken.has(key))
            return [];
        taken.add(key);
        return [[team, live.title]];
    }));
}
/** A former title that is another team's now leads nowhere. */
function dropFormerTitles(open, titles, added) {
    const now = new Set([...titles.values(), ...added].map(model/* titleKey */.kz));
    for (const [team, title] of titles) {
        const dropped = team.previously.flatMap((former, index) => {
            const key = (0,model/* titleKey */.kz)(former.title);
            return now.has(key) && key !== (0,model/* titleKey */.kz)(title) ? [index] : [];
        });
        if (dropped.length === 0)
            continue;
        const edit = teamEdit(open, team);
        if (dropped.length === team.previously.length)
            edit.remove.add('previously');
        else
            for (const index of dropped)
                listUnder(edit, 'previously').remove.add(index);
    }
}
/** Brings the lists of one team to who is in it, and keeps what they say besides. */
function importMembers(open, { team, live }, managed, state, { keyOf, idOf, leftAlone }, asOf) {
    const notices = [];
    const members = new Set(state.members.map((member) => member.id));
    const roles = new Map((live.memberships ?? []).map((each) => [each.userId, each.role]));
    const strangers = (live.memberships ?? []).filter(({ userId }) => !members.has(userId));
    const strangerEmails = new Set(strangers.flatMap(({ email }) => (email === undefined ? [] : [(0,model/* emailKey */.c8)(email)])));
    const listed = new Set();
    const edit = (list) => listUnder(teamEdit(open, team), list);
    for (const [list, role] of [
        ['owners', 'owner'],
        ['members', 'member'],
    ]) {
        for (const [index, entry] of (team[list] ?? []).entries()) {
            if (entry.kind === 'team')
                continue;
            const key = (0,model/* emailKey */.c8)(entry.email);
            const id = idOf.get(key);
            if (id !== undefined)
                listed.add(id);
            if (strangerEmails.has(key))
                listed.add(key);
            if (leftAlone.has(key))
                continue;
            const liveRole = id === undefined ? undefined : roles.get(id);
            if (liveRole !== undefined && (0,resolve/* hasExpired */.o)(entry.expires, asOf) && entry.expires !== undefined) {
                const { email, expires } = entry;
                notices.push({ kind: 'expiry-stands', email, team: team.title, expires });
            }
            else if (liveRole === undefined || liveRole !== role) {
                edit(list).remove.add(index);
                if (liveRole !== undefined && id !== undefined) {
                    edit(liveRole === 'owner' ? 'owners' : 'members').add.push(entryValue(keyOf.get(id) ?? entry.email, entry));
                }
            }
        }
    }
    const covered = nestedPeople(open, { team, live }, managed, { idOf, leftAlone, asOf }, notices);
    const missing = [...roles].filter(([id, role]) => !listed.has(id) && members.has(id) && !(role === 'member' && covered.has(id)));
    const keys = missing.flatMap(([id, role]) => {
        const key = keyOf.get(id);
        return key === undefined || leftAlone.has((0,model/* emailKey */.c8)(key)) ? [] : [{ key, role }];
    });
    for (const { key, role } of keys.sort((a, b) => compareFolded(a.key, b.key))) {
        edit(role === 'owner' ? 'owners' : 'members').add.push(key);
    }
    const unknown = [
        ...strangers.filter(({ email }) => !(email !== undefined && listed.has((0,model/* emailKey */.c8)(email)))),
        ...(live.memberships ?? []).filter(({ userId }) => members.has(userId) && !keyOf.has(userId)),
    ];
    if (unknown.length > 0) {
        notices.push({ kind: 'membership-left-alone', team: team.title, people: unknown.map(nameOf) });
    }
    return notices;
}
/**
 * Who is in a team through `team:` entries that can stay: those whose every member is in this team, too. The others are
 * taken out, and their people are listed one by one.
 */
function nestedPeople(open, { team, live }, managed, { idOf, leftAlone, asOf }, notices) {
    const here = new Set((live.memberships ?? []).map(({ userId }) => userId));
    const covered = new Set();
    const passedOver = new Set([...idOf].flatMap(([key, id]) => (leftAlone.has(key) ? [id] : [])));
    for (const entry of team.members ?? []) {
        if (entry.kind !== 'team')
            continue;
        const nested = managed.find((each) => each.team.title === entry.title);
        if (nested === undefined)
            continue;
        const people = (nested.live.memberships ?? [])
            .map(({ userId }) => userId)
            .filter((id) => !passedOver.has(id) && !hasEnded(nested.team, id, idOf, asOf));
        if (people.every((id) => here.has(id)))
            for (const id of people)
                covered.add(id);
        else {
            removeEntries(open, team, (each) => each === entry);
            notices.push({ kind: 'nesting-dropped', team: team.title, nested: entry.title });
        }
    }
    return covered;
}
/** Whether a team's own entry of a person has expired. */
function hasEnded(team, id, idOf, asOf) {
    return [...(team.owners ?? []), ...(team.members ?? [])].some((entry) => entry.kind === 'user' && (0,resolve/* hasExpired */.o)(entry.expires, asOf) && idOf.get((0,model/* emailKey */.c8)(entry.email)) === id);
}

;// CONCATENATED MODULE: ./lib/core/edit/import-users.js








/** Brings `users` to what is live: adds, updates and removes. Notes the edits. */
function importUsers(open, desired, live) {
    const gone = goneUsers(desired.users ?? [], live.members);
    const found = (0,match_members/* matchMembers */.FQ)((desired.users ?? []).filter((user) => !gone.has(user)), live.members);
    const { unlisted, diagnostics } = found;
    const matches = [...found.matches, ...[...gone].map((user) => ({ desired: user, live: undefined }))];
    const written = new Map((open.directory.users ?? []).map((user) => [(0,model/* emailKey */.c8)(user.email), user]));
    const invited = peopleWaitingInTeams(live);
    const notices = [];
    const leftAlone = new Set();
    const stay = [];
    const kept = new Set();
    for (const { desired: wanted, live: member } of matches) {
        const key = (0,model/* emailKey */.c8)(wanted.email);
        const user = written.get(key);
        if (user === undefined)
            continue;
        if (member === undefined && !invited.has(key) && !invited.has(user.id ?? '')) {
            removeUser(open, wanted.email);
            notices.push({ kind: 'user-removed', email: wanted.email });
        }
        else if (member === undefined) {
            leftAlone.add(key);
            kept.add(key);
            notices.push({ kind: 'invited-kept', email: wanted.email });
        }
        else if (wanted.expired && wanted.expires !== undefined) {
            leftAlone.add(key);
            kept.add(key);
            notices.push({ kind: 'expiry-stands', email: wanted.email, team: undefined, expires: wanted.expires });
        }
        else {
            stay.push({ user, member });
            const id = /^\S+$/.test(member.id) ? member.id : undefined;
            const role = wanted.role === member.role ? undefined : member.role;
            const sso = wanted.sso === member.sso ? undefined : member.sso;
            setUser(open, wanted.email, { id, role, sso });
        }
    }
    const keyOf = new Map();
    const idOf = new Map();
    for (const { desired: wanted, live: member } of matches) {
        if (member)
            idOf.set((0,model/* emailKey */.c8)(wanted.email), member.id);
        if (member && leftAlone.has((0,model/* emailKey */.c8)(wanted.email)))
            keyOf.set(member.id, wanted.email);
    }
    for (const [user, email] of newKeys(stay, kept, live))
        renameUser(open, user, email);
    for (const { user, member } of stay)
        keyOf.set(member.id, newKeyOf(open, user));
    const keys = liveKeys([...keyOf.values(), ...kept]);
    const file = fileForUsers(open);
    for (const member of unlisted) {
        const key = keys.keyFor(member);
        if (key === undefined || file === undefined)
            continue;
        const defaults = defaultsOf(open.directory, file);
        const role = member.role === defaults.role ? undefined : member.role;
        const sso = member.sso === (defaults.sso ?? false) ? undefined : member.sso;
        const entry = userEntry({ id: key.id, role, sso }, nameComment(member, key.email));
        sectionOf(open, file, 'users').add.set(key.email, entry);
        keyOf.set(member.id, key.email);
    }
    return { keyOf, idOf, leftAlone, notices: [...notices, ...keys.notices], diagnostics };
}
/**
 * Users whose pinned ID is not live, and whose e-mail is nobody's or has passed to somebody whom the directory has by
 * ID: they have gone. An e-mail that has passed to a stranger is a question for people instead.
 */
function goneUsers(users, members) {
    const ids = new Set(members.map((member) => member.id));
    const pinned = new Set(users.flatMap(({ id }) => (id === undefined ? [] : [id])));
    const strangers = new Set(members.flatMap(({ id, email }) => (email === undefined || pinned.has(id) ? [] : [(0,model/* emailKey */.c8)(email)])));
    return new Set(users.filter(({ id, email }) => id !== undefined && !ids.has(id) && !strangers.has((0,model/* emailKey */.c8)(email))));
}
/** Users whose live e-mail is another one now, with that e-mail, where nobody else has or had it. */
function newKeys(stay, kept, live) {
    const others = new Map();
    for (const { email } of live.members) {
        if (email !== undefined)
            others.set((0,model/* emailKey */.c8)(email), (others.get((0,model/* emailKey */.c8)(email)) ?? 0) + 1);
    }
    let renames = stay.flatMap(({ user, member }) => {
        const { email } = member;
        if (email === undefined || !(0,core_written/* isEmail */.xf)(email) || (0,model/* emailKey */.c8)(email) === (0,model/* emailKey */.c8)(user.email))
            return [];
        return (others.get((0,model/* emailKey */.c8)(email)) ?? 0) > 1 ? [] : [[user, email]];
    });
    // A key that somebody keeps is not free; whoever wanted it keeps their own, which is then not free either.
    for (;;) {
        const moving = new Set(renames.map(([user]) => user));
        const stays = stay.filter(({ user }) => !moving.has(user)).map(({ user }) => (0,model/* emailKey */.c8)(user.email));
        const unfree = new Set([...kept, ...stays]);
        const free = renames.filter(([, email]) => !unfree.has((0,model/* emailKey */.c8)(email)));
        if (free.length === renames.length)
            return renames;
        renames = free;
    }
}
function newKeyOf(open, user) {
    return sectionOf(open, user.at.file, 'users').rename.get(user.email) ?? user.email;
}
/** E-mails (folded) and IDs of those in teams who are in no member list: invited, and not there yet. */
function peopleWaitingInTeams(live) {
    const members = new Set(live.members.map((member) => member.id));
    return new Set((live.teams ?? []).flatMap((team) => (team.memberships ?? [])
        .filter(({ userId }) => !members.has(userId))
        .flatMap(({ userId, email }) => (email === undefined ? [userId] : [userId, (0,model/* emailKey */.c8)(email)]))));
}

;// CONCATENATED MODULE: ./lib/core/edit/import-into.js






/**
 * Makes a directory equal to what is live, and leaves every other byte of its files alone. Who is not live is removed;
 * what expires, keeps its date; a section that is absent stays absent. Who cannot be told apart is an error, as in a
 * plan.
 */
function importInto(open, live, asOf) {
    const { directory } = open;
    const desired = (0,resolve/* resolve */.h)(directory, asOf);
    const notices = [];
    if (directory.users === undefined) {
        notices.push({ kind: 'section-absent', section: 'users', live: live.members.length });
    }
    if (directory.teams === undefined && live.teams !== undefined && live.teams.length > 0) {
        notices.push({ kind: 'section-absent', section: 'teams', live: live.teams.length });
    }
    const people = directory.users ? importUsers(open, desired, live) : peopleByEmail(live);
    const teams = directory.teams
        ? importTeamsInto(open, desired, live, people)
        : { notices: [], diagnostics: [] };
    notices.push(...people.notices, ...teams.notices);
    const diagnostics = (0,diagnostic/* sortDiagnostics */.Ds)([...people.diagnostics, ...teams.diagnostics]);
    if (diagnostics.length > 0)
        return { ok: false, diagnostics, notices };
    return { ...finishEdits(open), notices };
}
/** Without `users`, team entries stand for live members by e-mail, where it is one member's alone. */
function peopleByEmail(live) {
    const counts = new Map();
    for (const { email } of live.members) {
        if (email !== undefined)
            counts.set((0,model/* emailKey */.c8)(email), (counts.get((0,model/* emailKey */.c8)(email)) ?? 0) + 1);
    }
    const unique = live.members.flatMap(({ id, email }) => email !== undefined && counts.get((0,model/* emailKey */.c8)(email)) === 1 ? [[id, email]] : []);
    return {
        keyOf: new Map(unique),
        idOf: new Map(unique.map(([id, email]) => [(0,model/* emailKey */.c8)(email), id])),
        leftAlone: new Set(),
        notices: [],
        diagnostics: [],
    };
}

;// CONCATENATED MODULE: ./lib/core/edit/pin.js






/**
 * Writes the missing IDs of users and teams that are live. Who is found, and who is not told apart, is as in a plan;
 * nothing else changes.
 */
function pinIds(open, live, asOf) {
    const desired = (0,resolve/* resolve */.h)(open.directory, asOf);
    const members = (0,match_members/* matchMembers */.FQ)(desired.users ?? [], live.members);
    const teams = (0,match_teams/* matchTeams */.a)(desired.teams ?? [], live.teams ?? []);
    const diagnostics = [...members.diagnostics, ...teams.diagnostics];
    const pinned = { users: 0, teams: 0 };
    if (diagnostics.length > 0)
        return { ok: false, diagnostics: (0,diagnostic/* sortDiagnostics */.Ds)(diagnostics), pinned };
    for (const { desired: user, live: member } of members.matches) {
        if (member === undefined || user.id !== undefined || !isId(member.id))
            continue;
        setUser(open, user.email, { id: member.id });
        pinned.users++;
    }
    for (const { desired: team, live: found } of teams.matches) {
        const written = open.directory.teams?.find((each) => each.title === team.title);
        if (found === undefined || written === undefined || team.id !== undefined || !isId(found.id))
            continue;
        setTeamId(open, written, found.id);
        pinned.teams++;
    }
    return { ...finishEdits(open), pinned };
}
/** Whether GitBook's ID can be written as one. */
function isId(id) {
    return /^\S+$/.test(id);
}

// EXTERNAL MODULE: ./lib/core/plan.js + 4 modules
var core_plan = __nccwpck_require__(2948);
;// CONCATENATED MODULE: ./lib/edges/write-files.js



/**
 * Writes files below the workspace: all of them, or none. Nothing is written outside, nor through a link that leads
 * there; a file that has changed since it was read is not overwritten. Each file is replaced in one step.
 */
async function writeFiles(workspace, { files, before }) {
    const root = await (0,promises_.realpath)(workspace);
    const known = new Map(before.map(({ file, bytes }) => [file, bytes]));
    const problems = [];
    const targets = [];
    for (const { file, bytes } of files) {
        const found = await targetOf(root, (0,external_node_path_.resolve)(root, file), known.get(file)).catch(unwritable);
        if ('path' in found)
            targets.push({ ...found, file, bytes });
        else
            problems.push((0,diagnostic/* problem */.CC)(found.code, { file, line: 1, column: 1 }, found.message, found.help));
    }
    if (problems.length > 0)
        return problems;
    const undo = [];
    let at = targets[0];
    try {
        const prepared = [];
        for (const target of targets) {
            at = target;
            prepared.push({ target, temporary: await prepare(target, undo) });
        }
        for (const { target, temporary } of prepared) {
            at = target;
            await (0,promises_.rename)(temporary, target.path);
            undo.push(() => restore(target));
        }
        return [];
    }
    catch (error) {
        for (const step of undo.reverse())
            await step().catch(() => { });
        const { code, message, help } = unwritable(error);
        return [(0,diagnostic/* problem */.CC)(code, { file: at?.file ?? '.', line: 1, column: 1 }, message, help)];
    }
}
async function targetOf(root, path, before) {
    if (!isInside(root, path))
        return OUTSIDE;
    const there = await (0,promises_.lstat)(path).catch(ifMissing);
    if (there === undefined) {
        const { folder, rest } = await nearestFolder(path);
        return isInside(root, folder) ? { path: (0,external_node_path_.join)(folder, rest), old: undefined } : OUTSIDE;
    }
    const real = await (0,promises_.realpath)(path).catch(ifMissing);
    if (real === undefined || !isInside(root, real))
        return OUTSIDE;
    const status = await (0,promises_.stat)(real);
    if (!status.isFile() || before === undefined)
        return TAKEN;
    const bytes = await (0,promises_.readFile)(real);
    return bytes.equals(before) ? { path: real, old: { bytes, mode: status.mode & 0o777 } } : CHANGED;
}
/** The nearest folder above a path that there is, links followed, and the way from there. */
async function nearestFolder(path) {
    let folder = (0,external_node_path_.dirname)(path);
    for (;;) {
        const real = await (0,promises_.realpath)(folder).catch(ifMissing);
        if (real !== undefined)
            return { folder: real, rest: (0,external_node_path_.relative)(folder, path) };
        folder = (0,external_node_path_.dirname)(folder);
    }
}
/** Writes the new content beside the file, under a hidden name. */
async function prepare({ path, bytes, old }, undo) {
    const created = await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    if (created !== undefined)
        undo.push(() => (0,promises_.rm)(created, { recursive: true }));
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${process.pid}.tmp`);
    const handle = await (0,promises_.open)(temporary, 'wx', old?.mode ?? 0o666);
    undo.push(() => (0,promises_.rm)(temporary, { force: true }));
    try {
        await handle.writeFile(bytes);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    return temporary;
}
async function restore({ path, old }) {
    if (old === undefined)
        return (0,promises_.rm)(path);
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${process.pid}.undo`);
    const handle = await (0,promises_.open)(temporary, 'wx', old.mode);
    try {
        await handle.writeFile(old.bytes);
    }
    finally {
        await handle.close();
    }
    await (0,promises_.rename)(temporary, path);
}
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || (!(0,external_node_path_.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`));
}
function ifMissing(error) {
    if (error.code === 'ENOENT')
        return undefined;
    throw error;
}
const OUTSIDE = {
    code: 'outside-workspace',
    message: 'This would be written outside the workspace, or through a link that leads out of it.',
    help: 'Keep the directory inside the workspace, without links that lead out of it.',
};
const TAKEN = {
    code: 'file-unwritable',
    message: 'There is something with this name already.',
    help: 'Move it away, or name another config-path.',
};
const CHANGED = {
    code: 'file-unwritable',
    message: 'This file was changed by somebody else meanwhile; nothing was written.',
    help: 'Run the command again.',
};
function unwritable(error) {
    const why = error instanceof Error ? (error.code ?? error.message) : String(error);
    const message = `This file cannot be written (${why}); nothing was changed.`;
    return { code: 'file-unwritable', message, help: 'Check permissions and free space.' };
}

;// CONCATENATED MODULE: ./lib/edges/import-run.js













/** Reads what there is at a place; nothing, and an empty directory, are a beginning and no problem. */
async function findDirectory(place) {
    const { files, diagnostics } = await (0,edges_files/* readFiles */.Ul)(place);
    const missing = files.length === 0 && diagnostics.every(({ code }) => code === 'file-not-found');
    const read = (0,core_directory/* readDirectory */.g)(files, place.configPath, missing ? [] : diagnostics);
    const errors = read.diagnostics.filter(({ severity }) => severity === 'error');
    return {
        files,
        read,
        isNew: errors.length > 0 && errors.every(({ code }) => code === 'empty-directory'),
    };
}
/** `import`: live state → files. A directory that there is already is brought to what is live. */
async function importDirectory(request, ports) {
    const { place, options, asOf } = request;
    const found = await findDirectory(place);
    const organization = organizationFor(request, found);
    const invalid = (diagnostics) => ({
        status: 'invalid',
        diagnostics,
        organizationId: typeof organization === 'string' ? organization : undefined,
    });
    if (!found.isNew && !found.read.ok)
        return invalid(found.read.diagnostics);
    if (typeof organization !== 'string')
        return invalid([organization]);
    const live = withoutSecrets(await readAll(ports, organization), ports.hide);
    const made = found.isNew ? begin(request, found, live) : mergeInto(found, place, live, asOf);
    if (!made.ok)
        return invalid(made.diagnostics);
    const plan = (0,core_plan/* makePlan */.Cs)((0,resolve/* resolve */.h)(made.directory, asOf), live, options.settings);
    if (!plan.ok)
        return invalid(plan.diagnostics);
    const stopped = await writeAll(request, ports, found, made.changed);
    if (stopped)
        return invalid(stopped);
    return {
        status: 'written',
        files: statusOf(made.changed, found),
        directory: made.directory,
        notices: made.notices,
        remaining: plan.plan.changes,
    };
}
/** `pin`: the missing IDs of live users and teams. */
async function pinDirectory(request, ports) {
    const { place, asOf } = request;
    const found = await findDirectory(place);
    const organization = organizationFor(request, found);
    const invalid = (diagnostics) => ({
        status: 'invalid',
        diagnostics,
        organizationId: typeof organization === 'string' ? organization : undefined,
    });
    const opened = openDirectory(found.files, place.configPath, found.read);
    if (!opened.ok)
        return invalid(opened.diagnostics);
    if (typeof organization !== 'string')
        return invalid([organization]);
    const manages = opened.open.directory.teams !== undefined;
    ports.progress.step({ kind: 'phase', phase: 'read' });
    const live = await ports
        .openReader(organization)
        .readLive({ teams: manages ? () => new Set() : undefined });
    const result = pinIds(opened.open, live, asOf);
    if (!result.ok)
        return invalid(result.diagnostics);
    const stopped = await writeAll(request, ports, found, result.changed);
    if (stopped)
        return invalid(stopped);
    const { directory, changed, pinned } = result;
    return { status: 'written', files: statusOf(changed, found), directory, pinned };
}
function begin(request, found, live) {
    const layout = layoutFor(request, found.files);
    if ('code' in layout)
        return { ok: false, diagnostics: [layout] };
    const { files, notices } = importNew(live, layout);
    return files.ok ? finishNew(request.place, found, files.files, notices) : files;
}
/** New files beside those that there are already, read as one directory. */
function finishNew(place, found, files, notices) {
    const replaced = new Set(files.map((each) => each.file));
    const all = [...found.files.filter(({ file }) => !replaced.has(file)), ...files];
    const read = (0,core_directory/* readDirectory */.g)(all, place.configPath, []);
    return read.ok
        ? { ok: true, changed: files, directory: read.directory, notices }
        : { ok: false, diagnostics: read.diagnostics };
}
function mergeInto(found, place, live, asOf) {
    const configPath = import_run_nameOf(place, place.configPath);
    const opened = openDirectory(found.files, configPath, found.read);
    if (!opened.ok)
        return opened;
    const result = importInto(opened.open, live, asOf);
    if (!result.ok)
        return result;
    const { changed, directory, notices } = result;
    return { ok: true, changed, directory, notices };
}
/** Where new files go: into the file that config-path names, or below the folder. */
function layoutFor({ place, split }, files) {
    const path = import_run_nameOf(place, place.configPath);
    const taken = files.map(({ file }) => file);
    if (!/\.ya?ml$/i.test(path)) {
        return { split, path: split ? path : newFileName(path, 'directory', taken), taken, existing: undefined };
    }
    if (!split)
        return { split, path, taken, existing: files.find(({ file }) => file === path) };
    const message = `config-path is the file ${path}, and a split directory needs a folder.`;
    return (0,diagnostic/* problem */.CC)('wrong-value', { file: path, line: 1, column: 1 }, message, 'Name a folder as config-path.');
}
function import_run_nameOf({ workspace, workingDirectory }, path) {
    const way = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, workingDirectory, path));
    return (0,external_node_path_.isAbsolute)(way) ? way : way.split(external_node_path_.sep).join('/') || '.';
}
function organizationFor({ options, place }, { read }) {
    if (read.ok)
        return (0,pipeline/* organizationOf */.d1)(options, read.directory);
    const id = read.organizationId;
    const at = { file: place.configPath, line: 1, column: 1 };
    const organization = id === undefined ? undefined : { id, at };
    return (0,pipeline/* organizationOf */.d1)(options, { files: [], organization, users: undefined, teams: undefined });
}
async function readAll({ openReader, progress }, organization) {
    progress.step({ kind: 'phase', phase: 'read' });
    const live = await openReader(organization).readLive({
        teams: (teams) => new Set(teams.map((team) => team.id)),
    });
    progress.step({ kind: 'phase', phase: 'plan' });
    return live;
}
/** Names become comments in files, where no secret may stand that GitBook gives back. */
function withoutSecrets(live, hide) {
    const members = live.members.map((member) => ({ ...member, displayName: hide(member.displayName) }));
    return { ...live, members };
}
async function writeAll({ place }, { hide }, { files: before }, files) {
    const old = new Map(before.map(({ file, bytes }) => [file, new TextDecoder().decode(bytes)]));
    const telling = files.filter(({ file, bytes }) => {
        const text = new TextDecoder().decode(bytes);
        return hide(text) !== text && hide(old.get(file) ?? '') === old.get(file);
    });
    if (telling.length > 0) {
        const message = 'GitBook gives the token as a title, an address or an ID; it is not written to a file.';
        const help = 'Change the token, then rename what bears it in GitBook.';
        return telling.map(({ file }) => (0,diagnostic/* problem */.CC)('not-editable', { file, line: 1, column: 1 }, message, help));
    }
    const stopped = await writeFiles(place.workspace, { files, before });
    return stopped.length > 0 ? stopped : undefined;
}
function statusOf(changed, { files }) {
    const before = new Set(files.map((each) => each.file));
    return changed.map(({ file }) => ({ file, status: before.has(file) ? 'changed' : 'created' }));
}

;// CONCATENATED MODULE: ./lib/edges/edit-command.js









/** `edit add-user`: a user who is there already must be described the same; so it can be run twice. */
async function runAddUser(run, email, values) {
    const text = (name) => typeof values[name] === 'string' ? values[name] : undefined;
    const expires = text('expires');
    const role = model/* ORGANIZATION_ROLES */.oF.find((each) => each === values.role);
    const problems = [
        ...((0,core_written/* isEmail */.xf)(email)
            ? []
            : [`${JSON.stringify(email)} is not an e-mail address, such as name@example.com.`]),
        ...(expires === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(expires) && (0,core_written/* isCalendarDate */.tf)(expires))
            ? []
            : [`expires is ${JSON.stringify(expires)}; allowed is a date of the calendar, YYYY-MM-DD.`]),
    ];
    if (problems.length > 0)
        return refuse(run, problems);
    const teams = Array.isArray(values.team) ? values.team.map(String) : [];
    return edit(run, (open) => [
        ...addUser(open, email, {
            id: text('id'),
            role,
            sso: values.sso === true ? true : undefined,
            expires,
            note: text('note'),
        }),
        ...teams.flatMap((team) => addMember(open, team, email, false)),
    ]);
}
/** `edit remove-user` */
function runRemoveUser(run, email) {
    return edit(run, (open) => removeUser(open, email));
}
/** `edit set-role` */
async function runSetRole(run, email, value) {
    const role = model/* ORGANIZATION_ROLES */.oF.find((each) => each === value);
    if (role === undefined) {
        return refuse(run, [
            `${JSON.stringify(value)} is not a role; allowed are ${model/* ORGANIZATION_ROLES */.oF.join(', ')}.`,
        ]);
    }
    return edit(run, (open) => setUser(open, email, { role }));
}
/** `edit add-member`: an owner stays one; so it can be run twice. */
function runAddMember(run, team, email, owner) {
    return edit(run, (open) => addMember(open, team, email, owner));
}
/** `edit remove-member` */
function runRemoveMember(run, team, email) {
    return edit(run, (open) => removeMember(open, team, email));
}
/** Opens the directory, notes an operation, makes it, and writes what has changed. */
async function edit(run, note) {
    const place = (0,cli_run/* placeOf */.$t)(run);
    const { files, read } = await findDirectory(place);
    const opened = openDirectory(files, place.configPath, read);
    if (!opened.ok)
        return (0,cli_run/* tellInvalid */.jB)(run, opened.diagnostics);
    const problems = note(opened.open);
    if (problems.length > 0)
        return (0,cli_run/* tellInvalid */.jB)(run, problems);
    const result = finishEdits(opened.open);
    if (!result.ok)
        return (0,cli_run/* tellInvalid */.jB)(run, result.diagnostics);
    const stopped = await writeFiles(place.workspace, { files: result.changed, before: files });
    if (stopped.length > 0) {
        await (0,cli_run/* tellInvalid */.jB)(run, stopped);
        return cli_run/* EXIT */.dc.failed;
    }
    const names = result.changed.map(({ file }) => file);
    if (run.json)
        (0,cli_run/* printJson */.Q2)(run, { files: names.map((file) => ({ file, status: 'changed' })) });
    else {
        const shown = names.map((name) => (0,render_escape/* escapeTerminal */.en)(run.options.maskEmails ? (0,render_escape/* maskEmails */._g)(name) : name));
        run.terminal.out(names.length === 0
            ? 'Nothing to change: the directory says so already.'
            : `Changed ${(0,render_text/* count */.U9)(names.length, 'file')}: ${shown.join(', ')}`);
    }
    return cli_run/* EXIT */.dc.done;
}
/** Says what is wrong with the arguments of a command. */
function refuse(run, problems) {
    for (const problem of problems)
        run.terminal.note(problem);
    if (run.json)
        (0,cli_run/* printJson */.Q2)(run, { error: { reason: 'invalid-input', message: problems.join('\n') } });
    return cli_run/* EXIT */.dc.invalid;
}

;// CONCATENATED MODULE: ./lib/core/edit/import-people.js







/**
 * Puts a table's people into a directory: adds who is missing, changes what a row says otherwise, adds to teams. An empty
 * cell changes nothing, and nobody is removed.
 */
function importPeople(open, rows, { file, role: standard }) {
    const { directory } = open;
    const diagnostics = [];
    if (directory.users === undefined)
        return [noSection(open, 'users')];
    const usersFile = fileForUsers(open);
    const newTeams = new Map();
    for (const { line, email, role, expires, sso, name, teams } of rows) {
        const known = userOf(directory, email);
        if (known)
            setUser(open, email, { role, expires, sso });
        else {
            const fields = { role: role ?? standard, expires, sso };
            if (fields.role === undefined && defaultsOf(directory, usersFile).role === undefined) {
                diagnostics.push(import_people_noRole(file, line, email));
            }
            else
                diagnostics.push(...addUser(open, email, fields, name && commentText(name)));
        }
        for (const title of teams) {
            const team = teamOf(directory, title);
            if (team)
                putMember(open, team, known?.email ?? email, false);
            else
                newTeam(newTeams, title).push(known?.email ?? email);
        }
    }
    if (newTeams.size > 0 && directory.teams === undefined)
        diagnostics.push(noSection(open, 'teams'));
    if (diagnostics.length > 0)
        return diagnostics;
    for (const { title, members } of sorted(newTeams)) {
        addTeamTo(open, title, teamEntry(undefined, { owners: [], members }));
    }
    return [];
}
/** A table's people as files of a new directory. */
function newFromPeople(rows, { file, role: standard }, organization, layout) {
    const diagnostics = [];
    const newTeams = new Map();
    const users = new Map();
    for (const row of [...rows].sort((a, b) => compareFolded(a.email, b.email))) {
        const { line, email, expires, sso, name, teams } = row;
        const role = row.role ?? standard;
        if (role === undefined)
            diagnostics.push(import_people_noRole(file, line, email));
        users.set(email, userEntry({ role, sso, expires }, name && commentText(name)));
        for (const title of teams)
            newTeam(newTeams, title).push(email);
    }
    const entries = sorted(newTeams).map(({ title, members }) => [
        title,
        teamEntry(undefined, { owners: [], members }),
    ]);
    const teams = entries.length > 0 ? new Map(entries) : undefined;
    if (diagnostics.length > 0)
        return { ok: false, diagnostics };
    return placeFiles({ organization, users }, teams, layout);
}
function newTeam(teams, title) {
    const key = (0,model/* titleKey */.kz)(title);
    const team = teams.get(key) ?? { title, members: [] };
    teams.set(key, team);
    return team.members;
}
function sorted(teams) {
    return [...teams.values()]
        .sort((a, b) => compareFolded(a.title, b.title))
        .map(({ title, members }) => ({ title, members: members.sort(compareFolded) }));
}
function import_people_noRole(file, line, email) {
    const help = 'Fill the column role, or give --role for everyone whose role is empty.';
    return (0,diagnostic/* problem */.CC)('missing-role', { file, line, column: 1 }, `${email} has no role.`, help);
}

;// CONCATENATED MODULE: ./lib/core/edit/people-rows.js





const HEADERS = {
    email: ['email', 'emailaddress', 'mail', 'address', 'useremail', 'workemail'],
    role: ['role', 'organizationrole', 'orgrole'],
    teams: ['teams', 'team', 'groups', 'group'],
    expires: ['expires', 'expiry', 'expireson', 'expirydate', 'expirationdate', 'lastday', 'enddate'],
    sso: ['sso'],
    name: ['name', 'displayname', 'fullname'],
};
/**
 * Reads a table whose first row says what its columns are, in any order and spelling (`E-mail`, `email`). Gives every
 * problem of every row at once.
 *
 * @param file the table's name, for positions
 */
function readPeople(file, table) {
    const diagnostics = [];
    const [header, ...body] = table;
    const at = (line) => ({ file, line, column: 1 });
    if (header === undefined) {
        const help = 'Its first line names the columns: email, and if you like role, teams, expires, sso and name.';
        return {
            rows: [],
            ignored: [],
            diagnostics: [(0,diagnostic/* problem */.CC)('empty-file', at(1), 'This table is empty.', help)],
        };
    }
    const columns = new Map();
    const ignored = [];
    for (const [index, name] of header.cells.entries()) {
        const column = people_rows_columnOf(name);
        if (column === undefined) {
            if (name.trim() !== '')
                ignored.push(name);
        }
        else if (columns.has(column)) {
            const message = `The column ${(0,convert_yaml/* quote */.hD)(name)} comes a second time.`;
            diagnostics.push((0,diagnostic/* problem */.CC)('duplicate-key', at(header.line), message, 'Keep one of the two.'));
        }
        else
            columns.set(column, index);
    }
    if (!columns.has('email')) {
        const known = Object.keys(HEADERS).join(', ');
        const help = `Name the columns in the first line. Known: ${known}.`;
        diagnostics.push((0,diagnostic/* problem */.CC)('missing-key', at(header.line), 'There is no column email.', help));
        return { rows: [], ignored, diagnostics };
    }
    const seen = new Map();
    const rows = body.flatMap(({ line, cells }) => {
        const cell = (column) => (cells[columns.get(column) ?? -1] ?? '').trim();
        const email = cell('email');
        if (cells.every((each) => each.trim() === ''))
            return [];
        if (!(0,core_written/* isEmail */.xf)(email)) {
            diagnostics.push((0,schema/* badEmail */.kP)(email, at(line)));
            return [];
        }
        const first = seen.get((0,model/* emailKey */.c8)(email));
        if (first !== undefined) {
            const message = `${(0,convert_yaml/* quote */.hD)(email)} stands in line ${first} already.`;
            diagnostics.push((0,diagnostic/* problem */.CC)('duplicate-user', at(line), message, 'Keep one line for each person.'));
            return [];
        }
        seen.set((0,model/* emailKey */.c8)(email), line);
        const found = readCells(cell, at(line));
        diagnostics.push(...found.diagnostics);
        return [{ line, email, ...found.fields, name: cell('name') || undefined }];
    });
    return { rows, ignored, diagnostics };
}
function people_rows_columnOf(name) {
    const folded = name.toLowerCase().replace(/[^a-z]/g, '');
    for (const [column, names] of Object.entries(HEADERS)) {
        if (names.includes(folded))
            return column;
    }
    return undefined;
}
function readCells(cell, at) {
    const diagnostics = [];
    const wrong = (message, help) => diagnostics.push((0,diagnostic/* problem */.CC)('wrong-value', at, message, help));
    const roleText = cell('role').toLowerCase();
    const role = model/* ORGANIZATION_ROLES */.oF.find((each) => each === roleText);
    if (roleText !== '' && role === undefined) {
        const near = (0,schema/* nearest */.pA)(roleText, model/* ORGANIZATION_ROLES */.oF);
        const hint = near ? `Did you mean ${near}? ` : '';
        wrong(`${(0,convert_yaml/* quote */.hD)(cell('role'))} is not a role.`, `${hint}Allowed: ${model/* ORGANIZATION_ROLES */.oF.join(', ')}.`);
    }
    const expires = cell('expires') || undefined;
    if (expires !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(expires) && (0,core_written/* isCalendarDate */.tf)(expires))) {
        diagnostics.push((0,schema/* badDate */.eO)(expires, at));
    }
    const ssoText = cell('sso').toLowerCase();
    const sso = SSO.get(ssoText);
    if (ssoText !== '' && sso === undefined)
        wrong(`sso is ${(0,convert_yaml/* quote */.hD)(cell('sso'))}.`, 'Write true or false.');
    const teams = new Map();
    for (const title of cell('teams').split(/[;,]/)) {
        const trimmed = title.trim();
        if (trimmed === '')
            continue;
        if ([...trimmed].length > 64) {
            const message = `The team title ${(0,convert_yaml/* quote */.hD)(trimmed)} is too long for GitBook.`;
            diagnostics.push((0,diagnostic/* problem */.CC)('invalid-title', at, message, 'A title has 1 to 64 characters.'));
        }
        if (!teams.has((0,model/* titleKey */.kz)(trimmed)))
            teams.set((0,model/* titleKey */.kz)(trimmed), trimmed);
    }
    return { fields: { role, expires, sso, teams: [...teams.values()] }, diagnostics };
}
const SSO = new Map([
    ['true', true],
    ['yes', true],
    ['1', true],
    ['false', false],
    ['no', false],
    ['0', false],
]);

;// CONCATENATED MODULE: ./lib/edges/import-remarks.js


const ITEMS_SHOWN = 20;
const TELLINGS = {
    'placeholder-address': {
        sentence: (all) => `${(0,render_text/* count */.U9)(all.length, 'member')} cannot be listed by e-mail, and ${all.length === 1 ? 'is' : 'are'} pinned by id under a placeholder address that no mail can reach. Put the real address in its place where you know it, and keep the id`,
        item: ({ why, email, displayName, key }) => {
            const reason = {
                'no-email': 'GitBook shows no e-mail',
                'refused-email': `${email} is not an address that a directory can have`,
                'shared-email': `${email} is somebody else's, too`,
            }[why];
            return `${displayName} as ${key} (${reason})`;
        },
    },
    'unnameable-member': {
        sentence: (all) => `${(0,render_text/* count */.U9)(all.length, 'member')} can be named neither by e-mail nor by id. A plan calls them unlisted: add them to protected-users, or use unlisted-members: report`,
        item: ({ displayName, userId }) => `${displayName} (${userId})`,
    },
    'team-left-out': {
        sentence: (all) => `${(0,render_text/* count */.U9)(all.length, 'team')} left out, because a directory cannot have ${all.length === 1 ? 'its title' : 'their titles'}. Rename them in GitBook, then import again; until then do not use unlisted-teams: remove`,
        item: ({ why, team, teamId }) => `${team} (${teamId}): ${why === 'taken' ? 'another team has the title, but for case and space' : 'longer than 64 characters, or nothing but space'}`,
    },
    'membership-left-alone': {
        sentence: (all) => `${(0,render_text/* count */.U9)(all.length, 'team')} with people who are in no member list, such as those who were invited and have not accepted. Import again when they have`,
        item: ({ team, people }) => `${team}: ${people.join(', ')}`,
    },
    'section-absent': {
        sentence: () => 'The directory does not manage everything, and it stays so. To begin, add the empty section to one of its files and import again',
        item: ({ section, live }) => `${section}: {} (${(0,render_text/* count */.U9)(live, section === 'users' ? 'member' : 'team')} in GitBook)`,
    },
    'user-removed': {
        sentence: (all) => `${(0,render_text/* count */.U9)(all.length, 'user')} removed from the files, not being members of the organization. Who was invited and has not accepted is not in GitBook's list: put such people back`,
        item: ({ email }) => email,
    },
    'team-removed': {
        sentence: (all) => `${(0,render_text/* count */.U9)(all.length, 'team')} removed from the files, not being in GitBook`,
        item: ({ team }) => team,
    },
    'invited-kept': {
        sentence: (all) => `${(0,render_text/* count */.U9)(all.length, 'user')} kept, being in a team and not yet in the member list`,
        item: ({ email }) => email,
    },
    'expiry-stands': {
        sentence: (all) => `${(0,render_text/* count */.U9)(all.length, 'date')} of expiry passed while the person still has access. The dates stand, and the next apply takes the access away; change them if that is not meant`,
        item: ({ email, team, expires }) => `${email}${team === undefined ? '' : ` in ${team}`} after ${expires}`,
    },
    'nesting-dropped': {
        sentence: (all) => `${(0,render_text/* count */.U9)(all.length, 'nested team')} taken out of a team's members, because not everyone in it is in that team. Their people are listed one by one`,
        item: ({ team, nested }) => `${nested} in ${team}`,
    },
};
/** What an import has to say, as lines for a terminal or a log. */
function importRemarks(notices, mask) {
    const show = (text) => (0,render_escape/* escapeTerminal */.en)(mask ? (0,render_escape/* maskEmails */._g)(text) : text, 600);
    return Object.keys(TELLINGS).flatMap((kind) => {
        const { sentence, item } = TELLINGS[kind];
        const all = notices.filter((notice) => notice.kind === kind);
        if (all.length === 0)
            return [];
        const items = all.slice(0, ITEMS_SHOWN).map((notice) => `  - ${show(item(notice))}`);
        const more = all.length > ITEMS_SHOWN ? [`  - and ${(0,render_text/* count */.U9)(all.length - ITEMS_SHOWN, 'more', 'more')}`] : [];
        return [`${sentence(all)}:`, ...items, ...more];
    });
}

;// CONCATENATED MODULE: ./lib/edges/import-words.js

/** What was written, in one line. */
function sizesLine(files, { users, teams }) {
    const created = files.filter(({ status }) => status === 'created').length;
    const changed = files.length - created;
    const written = [
        ...(created > 0 ? [`${(0,render_text/* count */.U9)(created, 'file')} created`] : []),
        ...(changed > 0 ? [`${(0,render_text/* count */.U9)(changed, 'file')} changed`] : []),
    ];
    const what = written.length === 0 ? 'No file had to change' : written.join(', ');
    const holds = [
        ...(users === undefined ? [] : [(0,render_text/* count */.U9)(users.length, 'user')]),
        ...(teams === undefined ? [] : [(0,render_text/* count */.U9)(teams.length, 'team')]),
    ];
    return `${what}. The directory has ${holds.join(' and ')}.`;
}

;// CONCATENATED MODULE: ./lib/edges/import-command.js














/** `import`: the live organization, or with `--from` a table, into the directory's files. */
async function runImport(run, values) {
    const split = values.split === 'teams';
    if (typeof values.from === 'string')
        return importTable(run, values.from, values, split);
    if (values.role !== undefined)
        return refuse(run, ['role goes with --from only: GitBook says who has which.']);
    const done = await (0,cli_run/* withGitBook */.WP)(run, (gitBook) => importDirectory(requestOf(run, split), portsOf(run, gitBook)));
    run.progress.clear();
    if (done.status === 'invalid')
        return (0,cli_run/* tellInvalid */.jB)(run, done.diagnostics);
    const { files, directory, notices, remaining } = done;
    if (run.json) {
        (0,cli_run/* printJson */.Q2)(run, { ...writtenJson(files, directory), notices, changes: remaining });
        return cli_run/* EXIT */.dc.done;
    }
    tellFiles(run, files, directory);
    for (const line of importRemarks(notices, run.options.maskEmails))
        run.terminal.out(line);
    run.terminal.out(remaining.length === 0
        ? 'A plan over these files has no changes.'
        : `A plan over these files has ${(0,render_text/* count */.U9)(remaining.length, 'change')}: see gitbook-directory-sync plan.`);
    return cli_run/* EXIT */.dc.done;
}
/** `pin`: the missing IDs of live users and teams. */
async function runPin(run) {
    const done = await (0,cli_run/* withGitBook */.WP)(run, (gitBook) => pinDirectory(requestOf(run, false), portsOf(run, gitBook)));
    run.progress.clear();
    if (done.status === 'invalid')
        return (0,cli_run/* tellInvalid */.jB)(run, done.diagnostics);
    const { files, directory, pinned } = done;
    if (run.json) {
        (0,cli_run/* printJson */.Q2)(run, { ...writtenJson(files, directory), pinned });
        return cli_run/* EXIT */.dc.done;
    }
    tellFiles(run, files, directory);
    run.terminal.out(`Pinned ${(0,render_text/* count */.U9)(pinned.users, 'user')} and ${(0,render_text/* count */.U9)(pinned.teams, 'team')} by their GitBook IDs.`);
    return cli_run/* EXIT */.dc.done;
}
async function importTable(run, file, values, split) {
    const bytes = await (0,promises_.readFile)(file).catch((error) => error);
    if (!(bytes instanceof Uint8Array)) {
        return refuse(run, [`${file} cannot be read (${bytes.code ?? bytes.message}).`]);
    }
    const { readTable } = await Promise.all(/* import() */[__nccwpck_require__.e(175), __nccwpck_require__.e(177)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4177));
    const table = readTable(file, bytes);
    if (!table.ok)
        return (0,cli_run/* tellInvalid */.jB)(run, table.diagnostics);
    const { rows, ignored, diagnostics } = readPeople(file, table.rows);
    if (diagnostics.length > 0)
        return (0,cli_run/* tellInvalid */.jB)(run, diagnostics);
    const place = (0,cli_run/* placeOf */.$t)(run);
    const found = await findDirectory(place);
    const role = model/* ORGANIZATION_ROLES */.oF.find((each) => each === values.role);
    const made = found.isNew ? beginWith() : addTo();
    if (!made.ok)
        return (0,cli_run/* tellInvalid */.jB)(run, made.diagnostics);
    const stopped = await writeFiles(place.workspace, { files: made.changed, before: found.files });
    if (stopped.length > 0)
        return (0,cli_run/* tellInvalid */.jB)(run, stopped);
    const before = new Set(found.files.map((each) => each.file));
    const files = made.changed.map((each) => ({
        file: each.file,
        status: before.has(each.file) ? 'changed' : 'created',
    }));
    if (ignored.length > 0) {
        const names = ignored.map((name) => (0,render_escape/* escapeTerminal */.en)(name)).join(', ');
        run.terminal.note(`Columns that were passed over: ${names}.`);
    }
    if (run.json)
        (0,cli_run/* printJson */.Q2)(run, { ...writtenJson(files, made.directory), people: rows.length });
    else
        tellFiles(run, files, made.directory);
    return cli_run/* EXIT */.dc.done;
    function beginWith() {
        const layout = layoutFor({ place, split }, found.files);
        if ('code' in layout)
            return { ok: false, diagnostics: [layout] };
        const made = newFromPeople(rows, { file, role }, run.options.organizationId, layout);
        return made.ok ? finishNew(place, found, made.files, []) : made;
    }
    function addTo() {
        const opened = openDirectory(found.files, place.configPath, found.read);
        if (!opened.ok)
            return opened;
        const problems = importPeople(opened.open, rows, { file, role });
        return problems.length > 0 ? { ok: false, diagnostics: problems } : finishEdits(opened.open);
    }
}
function requestOf(run, split) {
    return { options: run.options, place: (0,cli_run/* placeOf */.$t)(run), asOf: (0,dates/* utcDate */.HB)(run.clock.now()), split };
}
function portsOf(run, gitBook) {
    return { openReader: gitBook.openReader, progress: run.progress, hide: run.terminal.hide };
}
function writtenJson(files, { users, teams }) {
    return { files, users: users?.length, teams: teams?.length };
}
function tellFiles({ terminal, options }, files, directory) {
    const show = (text) => (0,render_escape/* escapeTerminal */.en)(options.maskEmails ? (0,render_escape/* maskEmails */._g)(text) : text, 400);
    for (const { file, status } of files) {
        const symbol = status === 'created' ? terminal.paint('green', '+') : terminal.paint('yellow', '~');
        terminal.out(`${symbol} ${show(file)}`);
    }
    terminal.out(sizesLine(files, directory));
}

;// CONCATENATED MODULE: ./lib/edges/write-commands.js





/** Adds the commands that write to the directory's files: `import`, `pin` and `edit`. `start` parses the common options. */
function registerWriteCommands(program, start) {
    const importing = program
        .command('import')
        .description('write the live organization, or a table of people, as a directory; bring an existing one up to date')
        .addOption(new option_Option('--split <what>', 'begin with a file for each team').choices(['teams']))
        .option('--from <file.csv>', 'read people from a table instead of GitBook: email, role, teams, expires, sso, name')
        .addOption(new option_Option('--role <role>', 'with --from: for those without one').choices([...model/* ORGANIZATION_ROLES */.oF]));
    withExamples(withGitBookOptions(withDirectoryOptions(importing)), [
        'import --organization-id abc123',
        'import --organization-id abc123 --split teams',
        'import --from users.csv --role read',
    ]).action((values) => start(values, (run) => runImport(run, values)));
    const pin = program
        .command('pin')
        .description('write the missing GitBook IDs of users and teams into the files');
    withExamples(withGitBookOptions(withDirectoryOptions(pin)), ['pin', 'pin --json']).action((values) => start(values, runPin));
    registerEdits(program.command('edit').description('change the files of the directory, and nothing in GitBook'), start);
}
function registerEdits(edit, start) {
    const list = (value, before = []) => [...before, value];
    const addUser = edit
        .command('add-user')
        .description('add a user, and put them into teams')
        .argument('<email>')
        .addOption(new option_Option('--role <role>', 'else the default of the file').choices([...model/* ORGANIZATION_ROLES */.oF]))
        .option('--team <title>', 'a team to be in; may be given many times', list)
        .option('--expires <date>', 'last day of access, YYYY-MM-DD')
        .option('--sso', 'sign in with SSO')
        .option('--note <text>', 'shown in plans')
        .option('--id <id>', 'the GitBook user ID, where it is known');
    withExamples(withDirectoryOptions(addUser), [
        'edit add-user ada@example.com --role read --team Docs --expires 2027-01-31',
    ]).action((email, values) => start(values, (run) => runAddUser(run, email, values)));
    const removeUser = edit
        .command('remove-user')
        .description('remove a user, also from all teams')
        .argument('<email>');
    withExamples(withDirectoryOptions(removeUser), ['edit remove-user ada@example.com']).action((email, values) => start(values, (run) => runRemoveUser(run, email)));
    const setRole = edit
        .command('set-role')
        .description("set a user's role")
        .argument('<email>')
        .argument('<role>', model/* ORGANIZATION_ROLES */.oF.join(', '));
    withExamples(withDirectoryOptions(setRole), ['edit set-role ada@example.com admin']).action((email, role, values) => start(values, (run) => runSetRole(run, email, role)));
    const addMember = edit
        .command('add-member')
        .description('put a user into a team')
        .argument('<team>')
        .argument('<email>')
        .option('--owner', 'as an owner');
    withExamples(withDirectoryOptions(addMember), ['edit add-member Docs ada@example.com --owner']).action((team, email, values) => start(values, (run) => runAddMember(run, team, email, values.owner === true)));
    const removeMember = edit
        .command('remove-member')
        .description('take a user out of a team')
        .argument('<team>')
        .argument('<email>');
    withExamples(withDirectoryOptions(removeMember), ['edit remove-member Docs ada@example.com']).action((team, email, values) => start(values, (run) => runRemoveMember(run, team, email)));
}
function withDirectoryOptions(command) {
    return command
        .option('--config-path <path>', `file or folder with the directory, below the working directory (default: ${app_options/* DEFAULTS */.zY['config-path']})`)
        .option('--working-directory <folder>', `where config-path starts (default: ${app_options/* DEFAULTS */.zY['working-directory']})`)
        .option('--mask-emails', 'show a…@example.com instead of whole addresses')
        .option('--json', 'print one JSON document');
}
function withGitBookOptions(command) {
    return command
        .option('--organization-id <id>', 'the GitBook organization; else GITBOOK_ORGANIZATION_ID, or the directory says it')
        .option('--gitbook-api-url <url>', 'where GitBook is; else GITBOOK_API_URL')
        .option('--concurrency <n>', `requests in flight at most, 1 to 32 (default: ${app_options/* DEFAULTS */.zY.concurrency})`);
}
function withExamples(command, examples) {
    const lines = examples.map((example) => `  $ gitbook-directory-sync ${example}`);
    return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}

;// CONCATENATED MODULE: ./lib/edges/cli.js










const DIRECTORY_OPTIONS = {
    'config-path': ['<path>', 'file or folder with the directory, below the working directory'],
    'working-directory': ['<folder>', 'where config-path starts'],
    'mask-emails': ['', 'show a…@example.com instead of whole addresses'],
};
const PLAN_OPTIONS = {
    'organization-id': [
        '<id>',
        'the GitBook organization; else GITBOOK_ORGANIZATION_ID, or the directory says it',
    ],
    'gitbook-api-url': ['<url>', 'where GitBook is; else GITBOOK_API_URL'],
    'unlisted-members': ['<what>', 'members who are not in the directory: remove, report or ignore'],
    'unlisted-teams': ['<what>', 'teams that are not in the directory: remove, report or ignore'],
    'protected-users': ['<list>', 'e-mails or IDs, comma-separated, that are never removed or demoted'],
    'min-admins': ['<n>', 'administrators that must be left'],
    'max-member-removals': ['<limit>', 'members that may be removed: N or N%'],
    'max-membership-removals': ['<limit>', 'members that may leave one team: N or N%'],
    'max-team-deletions': ['<limit>', 'teams that may be deleted: N or N%'],
    'max-seats': ['<n>', 'seats that may be used after the plan'],
    confirm: ['<fingerprint>', 'let exactly this plan pass the guards'],
    concurrency: ['<n>', 'requests in flight at most, 1 to 32'],
};
/** Environment variables that stand in for options. */
const VARIABLES = {
    'organization-id': 'GITBOOK_ORGANIZATION_ID',
    'gitbook-api-url': 'GITBOOK_API_URL',
};
/** Runs the command line once and gives the exit code. Nothing is thrown: every failure is told. */
async function runCli(args, env) {
    const terminal = (0,edges_terminal/* openTerminal */.j)(env);
    let exit = cli_run/* EXIT */.dc.done;
    const program = buildProgram(terminal, env, (code) => {
        exit = code;
    });
    try {
        await program.parseAsync([...args], { from: 'user' });
        return exit;
    }
    catch (error) {
        const json = args.includes('--json');
        if (!(error instanceof CommanderError))
            return tellFailure(error, terminal, json);
        if (error.exitCode === 0)
            return cli_run/* EXIT */.dc.done;
        if (json)
            printError(terminal, { reason: 'invalid-input', message: error.message });
        return cli_run/* EXIT */.dc.invalid;
    }
}
function buildProgram(terminal, env, done) {
    const program = new command_Command('gitbook-directory-sync')
        .description('Keeps the members, roles and teams of a GitBook organization as a directory of YAML files says.')
        .version(version/* VERSION */.x)
        .showSuggestionAfterError(true)
        .showHelpAfterError('(add --help for what is allowed)')
        .exitOverride()
        .configureOutput({ writeOut: terminal.out, writeErr: terminal.note });
    const start = (values, use) => startRun(values, terminal, env, use).then(done);
    const validate = program.command('validate').description('check the directory, without GitBook');
    addOptions(validate, DIRECTORY_OPTIONS);
    validate.option('--json', 'print one JSON document');
    addExamples(validate, ['validate', 'validate --config-path gitbook/users.yaml --json']);
    validate.action((values) => start(values, cli_run/* runValidate */.ED));
    const plan = withPlanOptions(program.command('plan').description('show what would change in GitBook'));
    plan.option('--detailed-exitcode', 'exit with 2 when there are changes');
    addExamples(plan, ['plan --organization-id abc123', 'plan --json > plan.json', 'plan --detailed-exitcode']);
    plan.action((values) => start(values, (run) => (0,cli_run/* runPlan */.Fo)(run, values.detailedExitcode === true)));
    const apply = withPlanOptions(program.command('apply').description('change GitBook to what the directory says'));
    apply.option('--yes', 'do not ask');
    addExamples(apply, ['apply', 'apply --yes', 'apply --confirm 1a2b3c4d']);
    apply.action((values) => start(values, (run) => (0,cli_run/* runApply */.Of)(run, values.yes === true)));
    const drift = withPlanOptions(program
        .command('drift')
        .description('show what was changed in GitBook by hand; exits with 2 if anything'));
    addExamples(drift, ['drift', 'drift --json']);
    drift.action((values) => start(values, cli_run/* runDrift */.le));
    registerWriteCommands(program, start);
    registerReportCommand(program, start);
    program
        .command('demo')
        .description('walk through a whole story on the examples: no token, no network')
        .option('--fast', 'without the pauses for reading')
        .action(async (values) => {
        const { runDemo } = await Promise.all(/* import() */[__nccwpck_require__.e(99), __nccwpck_require__.e(752), __nccwpck_require__.e(453), __nccwpck_require__.e(132), __nccwpck_require__.e(971)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5971));
        done(await runDemo(terminal, values.fast === true));
    });
    const emulator = program.command('emulator').description('start a GitBook in memory, to rehearse with');
    emulator
        .option('--port <n>', 'port on the loopback address; 0 takes a free one', '0')
        .option('--seed <file>', 'organization to start with: a JSON file, or the word directory')
        .option('--latency <ms>', 'how long every call takes, in milliseconds', '0')
        .option('--rate-limit <n>', 'calls allowed a minute')
        .option('--faults <file>', 'JSON file of faults that strike calls');
    addOptions(emulator, DIRECTORY_OPTIONS);
    addExamples(emulator, ['emulator --port 4010 --seed org.json', 'emulator --seed directory --latency 50']);
    emulator.action(async (values) => {
        const { runEmulator } = await Promise.all(/* import() */[__nccwpck_require__.e(453), __nccwpck_require__.e(671)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3671));
        done(await runEmulator(values, terminal));
    });
    return program;
}
function withPlanOptions(command) {
    addOptions(command, DIRECTORY_OPTIONS);
    addOptions(command, PLAN_OPTIONS);
    return command.option('--json', 'print one JSON document');
}
function addOptions(command, options) {
    for (const [name, [argument, description]] of Object.entries(options)) {
        const standard = app_options/* DEFAULTS */.zY[name];
        const shown = argument !== '' && standard !== '' ? ` (default: ${standard})` : '';
        command.addOption(new option_Option(`--${name} ${argument}`.trim(), `${description}${shown}`));
    }
}
function addExamples(command, examples) {
    const lines = examples.map((example) => `  $ gitbook-directory-sync ${example}`);
    command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}
/** Parses options and variables, then runs a command with them. */
async function startRun(values, terminal, env, use) {
    const parsed = (0,app_options/* parseOptions */.Ac)((name) => optionText(values, name) ?? env[VARIABLES[name] ?? '']);
    if (!parsed.ok) {
        for (const problem of parsed.problems)
            terminal.note(problem);
        if (values.json === true)
            printError(terminal, { reason: 'invalid-input', message: parsed.problems.join('\n') });
        return cli_run/* EXIT */.dc.invalid;
    }
    const { options } = parsed;
    const progress = (0,edges_terminal/* progressLine */.o)(process.stderr, clock/* systemClock */.m.now);
    return use({
        ...placeFor(options),
        terminal,
        json: values.json === true,
        clock: clock/* systemClock */.m,
        progress,
        openGitBook: async () => {
            const { openGitBook } = await Promise.all(/* import() */[__nccwpck_require__.e(99), __nccwpck_require__.e(132)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4132));
            const { requireToken } = await __nccwpck_require__.e(/* import() */ 707).then(__nccwpck_require__.bind(__nccwpck_require__, 5707));
            return openGitBook(options, requireToken(env), clock/* systemClock */.m, progress, env);
        },
    });
}
/** Nothing outside the current folder is read, unless the user names another folder to work in. */
function placeFor(options) {
    const workspace = process.cwd();
    const folder = (0,external_node_path_.resolve)(workspace, options.workingDirectory);
    return folder === workspace || folder.startsWith(workspace + external_node_path_.sep)
        ? { options, workspace }
        : { options: { ...options, workingDirectory: '.' }, workspace: folder };
}
/** What the user gave for an option; commander keeps names in camel case. */
function optionText(values, name) {
    const value = values[name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())];
    if (value === true)
        return 'true';
    return typeof value === 'string' ? value : undefined;
}
/** The one JSON document of a run that came to nothing. */
function printError(terminal, error) {
    terminal.out(JSON.stringify((0,secrets/* hideIn */.c)({ error }, terminal.hide), undefined, 2));
}
async function tellFailure(error, terminal, json) {
    const { failureOf } = await __nccwpck_require__.e(/* import() */ 602).then(__nccwpck_require__.bind(__nccwpck_require__, 6602));
    const { reason, message } = failureOf(error);
    terminal.note(message);
    if (json)
        printError(terminal, { reason, message });
    return reason === 'invalid-input' ? cli_run/* EXIT */.dc.invalid : cli_run/* EXIT */.dc.failed;
}


/***/ }),

/***/ 2088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ systemClock)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/edges/clock.js

/** Real time, real sleep and real chance. */
const systemClock = {
    now: () => Date.now(),
    sleep: async (ms) => {
        await (0,promises_namespaceObject.setTimeout)(ms);
    },
    random: () => Math.random(),
};


/***/ }),

/***/ 5492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ exitWhenWritten)
/* harmony export */ });
/**
 * Ends the process once everything written has left it. Explicitly, because a call to GitBook that waits for a rate
 * limit may still sleep for a long time after another one has failed.
 */
function exitWhenWritten(code) {
    process.stdout.write('', () => {
        process.stderr.write('', () => process.exit(code ?? 0));
    });
}


/***/ }),

/***/ 8217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ sourceLines),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   zf: () => (/* binding */ readDirectoryAt)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _core_convert_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4926);
/* harmony import */ var _core_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(876);
/* harmony import */ var _core_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9959);
/* harmony import */ var _core_source_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9772);






/** Reads and checks the directory at a place: files → bytes → directory. */
async function readDirectoryAt(place) {
    const { files, diagnostics } = await readFiles(place);
    return (0,_core_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .readDirectory */ .g)(files, place.configPath, diagnostics);
}
/**
 * The bytes of the one file, or of every `.yaml` and `.yml` file below the folder, that a place names; hidden
 * files and folders are passed over. What lies outside the workspace, or is reached through a link out of it, is
 * not opened and becomes a diagnostic, as does what is missing, too large or cannot be read.
 */
async function readFiles({ workspace, workingDirectory, configPath, }) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace).catch(() => undefined);
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, workingDirectory, configPath);
    if (root === undefined) {
        const at = { file: configPath, line: 1, column: 1 };
        const message = `There is no folder ${(0,_core_convert_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(workspace)}.`;
        return { files: [], diagnostics: [(0,_core_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)('file-not-found', at, message, 'Check working-directory.')] };
    }
    const files = [];
    const diagnostics = [];
    const entered = new Set();
    const report = (code, path, message, help) => {
        diagnostics.push((0,_core_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .problem */ .CC)(code, { file: nameOf(workspace, path), line: 1, column: 1 }, message, help));
    };
    const visit = async (path, named) => {
        if (!isInside(workspace, path)) {
            report('outside-workspace', path, 'This lies outside the workspace.', OUTSIDE_HELP);
            return;
        }
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => undefined);
        if (real === undefined) {
            const code = named ? 'file-not-found' : 'file-unreadable';
            const what = named ? 'There is no such file or folder.' : 'This link leads nowhere.';
            report(code, path, what, named ? 'Check config-path and working-directory.' : 'Mend or remove it.');
            return;
        }
        if (!isInside(root, real)) {
            report('outside-workspace', path, 'A link leads from here out of the workspace.', OUTSIDE_HELP);
            return;
        }
        const unreadable = (error) => {
            const reason = error.code ?? error.message;
            report('file-unreadable', path, `This cannot be read (${reason}).`, READ_HELP);
        };
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real).catch(unreadable);
        if (status === undefined)
            return;
        if (status.isDirectory()) {
            if (entered.has(real))
                return;
            entered.add(real);
            const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(real).catch(unreadable)) ?? [];
            for (const name of names.sort(_core_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6)) {
                if (!name.startsWith('.'))
                    await visit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), false);
            }
            return;
        }
        if (!named && !/\.ya?ml$/i.test(path))
            return;
        if (!status.isFile()) {
            report('file-unreadable', path, 'This is neither a file nor a folder.', 'Name a YAML file or a folder.');
            return;
        }
        if (entered.has(real))
            return;
        entered.add(real);
        if (status.size > _core_source_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_BYTES */ .g) {
            const size = (status.size / 1024 / 1024).toFixed(1);
            report('file-too-large', path, `This file has ${size} MiB; at most 10 MiB are read.`, TOO_LARGE_HELP);
            return;
        }
        const bytes = await readAtMost(real, _core_source_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_BYTES */ .g).catch(unreadable);
        if (bytes)
            files.push({ file: nameOf(workspace, path), bytes });
    };
    await visit(start, true);
    return { files, diagnostics };
}
const OUTSIDE_HELP = 'Keep the directory inside the workspace, without links that lead out of it.';
const TOO_LARGE_HELP = 'Split it into several files of one folder.';
const READ_HELP = 'Check its permissions.';
/** A file may grow between its size being asked for and its being read. */
async function readAtMost(path, most) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        const buffer = Buffer.alloc(Math.min(most, (await handle.stat()).size));
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await handle.close();
    }
}
function isInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`));
}
/** A path as positions have it: relative to the workspace, with forward slashes. */
function nameOf(workspace, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') || '.';
}
/** A function that gives lines of the files that diagnostics are about, counted from 1; for showing excerpts. */
async function sourceLines({ workspace }, diagnostics) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace).catch(() => workspace);
    const lines = new Map();
    for (const file of new Set(diagnostics.map((diagnostic) => diagnostic.file))) {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, file)).catch(() => undefined);
        if (real === undefined || !isInside(root, real))
            continue;
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real);
        if (!status.isFile() || status.size > _core_source_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_BYTES */ .g)
            continue;
        const bytes = await readAtMost(real, _core_source_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_FILE_BYTES */ .g).catch(() => undefined);
        if (bytes)
            lines.set(file, new TextDecoder().decode(bytes).split(/\r?\n/));
    }
    return (file, line) => lines.get(file)?.[line - 1];
}


/***/ }),

/***/ 4335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ silentProgress),
/* harmony export */   YA: () => (/* binding */ seconds)
/* harmony export */ });
/* unused harmony export waitsOnly */
/** Tells nobody. */
const silentProgress = { step: () => { } };
/** Tells of waits only, as a log should: a wait of more than a second is worth a line. */
function waitsOnly(print) {
    return {
        step: (event) => {
            if (event.kind === 'waiting' && event.ms >= 1000)
                print(`Waiting ${seconds(event.ms)}: ${event.why}.`);
        },
    };
}
/** A time in milliseconds as people read it. */
function seconds(ms) {
    const whole = Math.ceil(ms / 1000);
    return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}


/***/ }),

/***/ 7675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ hider),
/* harmony export */   c: () => (/* binding */ hideIn)
/* harmony export */ });
/* harmony import */ var _gitbook_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8920);

/** Takes all of these secrets out of any text. */
function hider(secrets) {
    const all = secrets.map((secret) => (0,_gitbook_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(secret?.trim() ?? ''));
    return (text) => all.reduce((rest, hide) => hide(rest), text);
}
/**
 * The same data with secrets taken out of every text in it. To be done before anything is rendered: what is escaped,
 * wrapped or cut short no longer looks like the secret that a reader would still see.
 */
function hideIn(value, hide) {
    return hideInAny(value, hide);
}
function hideInAny(value, hide) {
    if (typeof value === 'string')
        return hide(value);
    if (Array.isArray(value))
        return value.map((each) => hideInAny(each, hide));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [hide(key), hideInAny(each, hide)]));
}


/***/ }),

/***/ 7668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ openTerminal),
  o: () => (/* binding */ progressLine)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
;// CONCATENATED MODULE: external "node:readline/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");
;// CONCATENATED MODULE: ./lib/render/paint.js
const SGR = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
/** No colours: for pipes, files and `NO_COLOR`. */
const plainPaint = (_style, text) => text;
/** Colours by ANSI escape sequences. */
const ansiPaint = (style, text) => {
    const [on, off] = SGR[style];
    return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;
};

// EXTERNAL MODULE: ./lib/edges/progress.js
var progress = __nccwpck_require__(4335);
// EXTERNAL MODULE: ./lib/edges/secrets.js
var secrets = __nccwpck_require__(7675);
;// CONCATENATED MODULE: ./lib/edges/terminal.js





/** The terminal of this process, on which the token is never shown. */
function openTerminal(env) {
    const hide = (0,secrets/* hider */.H)([env.GITBOOK_TOKEN]);
    const { stdin, stdout, stderr } = process;
    // A reader that has seen enough, such as `head`, must not cut off an apply.
    for (const stream of [stdout, stderr])
        stream.on('error', () => { });
    const colour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
    return {
        paint: colour ? ansiPaint : plainPaint,
        width: Math.min(stdout.columns ?? 100, 140),
        interactive: stdin.isTTY === true && stderr.isTTY === true,
        hide,
        out: (text) => {
            stdout.write(hide(text.endsWith('\n') ? text : `${text}\n`));
        },
        note: (text) => {
            stderr.write(hide(text.endsWith('\n') ? text : `${text}\n`));
        },
        ask: async (question) => {
            const reader = (0,promises_namespaceObject.createInterface)({ input: stdin, output: stderr });
            // Ctrl-C and the end of the input are an answer too.
            const left = (0,external_node_events_.once)(reader, 'close').then(() => '');
            try {
                const answer = await Promise.race([reader.question(`${question} `).catch(() => ''), left]);
                return answer.trim().toLowerCase() === 'yes';
            }
            finally {
                reader.close();
            }
        },
    };
}
const PHASES = { read: 'Reading GitBook', plan: 'Planning', apply: 'Applying', verify: 'Verifying' };
const READS = {
    members: 'members',
    teams: 'teams',
    'team-members': 'teams with their members',
    spaces: 'people with their spaces',
};
/**
 * Shows on a terminal how far a run is: counts, rate and the time that is left. Quiet when it is not a terminal.
 *
 * @param stream where the line is shown  @param now milliseconds since the epoch
 */
function progressLine(stream, now) {
    let started = now();
    let doing = '';
    const show = (text) => {
        if (stream.isTTY)
            stream.write(`\r\u001b[K${text.slice(0, (stream.columns ?? 80) - 1)}`);
    };
    const share = (done, total) => {
        const elapsed = (now() - started) / 1000;
        if (total === undefined || done === 0 || elapsed < 1)
            return total === undefined ? `${done}` : `${done}/${total}`;
        const rate = done / elapsed;
        return `${done}/${total}, ${rate.toFixed(rate < 10 ? 1 : 0)}/s, ${(0,progress/* seconds */.YA)(((total - done) / rate) * 1000)} left`;
    };
    return {
        step: (event) => {
            switch (event.kind) {
                case 'phase':
                    started = now();
                    doing = PHASES[event.phase];
                    return show(`${doing} …`);
                case 'read':
                    return show(`${doing}: ${share(event.done, event.total)} ${READS[event.what]}`);
                case 'change':
                    return show(`${doing}: ${share(event.done, event.total)} changes`);
                case 'waiting':
                    return show(`${doing}: waiting ${(0,progress/* seconds */.YA)(event.ms)} (${event.why})`);
            }
        },
        clear: () => show(''),
    };
}


/***/ }),

/***/ 8465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ USER_AGENT),
  x: () => (/* binding */ VERSION)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./lib/edges/version.js

/** This release, as package.json has it. */
const VERSION = package_namespaceObject.rE;
const USER_AGENT = `gitbook-directory-sync/${package_namespaceObject.rE}`;


/***/ }),

/***/ 2095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ classify)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5706);

/** Tells what an error of the reader or the writer means for the rest of an apply; throws what is none of theirs. */
function classify(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitBookApiError */ .Wc) {
        return { kind: kindOf(error.status), status: error.status, message: error.message };
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvalidInputError */ .oC) {
        return { kind: 'refused', status: undefined, message: error.message };
    }
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GitBookUnreachableError */ .Cz ||
        error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .IncompleteReadError */ .di ||
        error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnexpectedAnswerError */ .qx) {
        return { kind: 'unavailable', status: undefined, message: error.message };
    }
    throw error;
}
function kindOf(status) {
    if (status === 401)
        return 'unauthorized';
    return status >= 400 && status < 500 && status !== 429 ? 'refused' : 'unavailable';
}


/***/ }),

/***/ 5706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ GitBookUnreachableError),
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   Wc: () => (/* binding */ GitBookApiError),
/* harmony export */   d6: () => (/* binding */ InvalidApiUrlError),
/* harmony export */   di: () => (/* binding */ IncompleteReadError),
/* harmony export */   oC: () => (/* binding */ InvalidInputError),
/* harmony export */   qx: () => (/* binding */ UnexpectedAnswerError)
/* harmony export */ });
/** GitBook answered a call with a status that is not success, and trying again is no use or did not help. */
class GitBookApiError extends Error {
    name = 'GitBookApiError';
    failureReason = 'gitbook-api';
    /** Method and path, such as `DELETE /orgs/abc/members/u1`. */
    call;
    status;
    /** GitBook's own words, or undefined where it sent none. */
    gitbookMessage;
    /** What to check or do. */
    hint;
    /** All texts must have been redacted. */
    constructor(call, status, gitbookMessage, hint) {
        super(`${call} answered ${status}${gitbookMessage ? `: ${withFullStop(gitbookMessage)}` : '.'} ${hint}`);
        this.call = call;
        this.status = status;
        this.gitbookMessage = gitbookMessage;
        this.hint = hint;
    }
}
/** A list could not be read completely, so nothing may be concluded from it. */
class IncompleteReadError extends Error {
    name = 'IncompleteReadError';
    failureReason = 'incomplete-read';
    call;
    /** What is missing, and how that was noticed. */
    detail;
    constructor(call, detail) {
        super(`${call} could not be read completely: ${detail}. Nothing was concluded from it; run again.`);
        this.call = call;
        this.detail = detail;
    }
}
/** GitBook's answer does not have the form that the official description promises. */
class UnexpectedAnswerError extends Error {
    name = 'UnexpectedAnswerError';
    failureReason = 'gitbook-api';
    call;
    /** The field, and what is wrong with it. */
    detail;
    constructor(call, detail) {
        super(`${call} gave an answer that cannot be understood: ${detail}.`);
        this.call = call;
        this.detail = detail;
    }
}
/** No answer came: the connection failed or timed out, each time it was tried. */
class GitBookUnreachableError extends Error {
    name = 'GitBookUnreachableError';
    failureReason = 'gitbook-api';
    call;
    attempts;
    constructor(call, origin, why, attempts) {
        const tried = attempts === 1 ? 'once' : `${attempts} times`;
        super(`${call} got no answer from ${origin}: ${why} (tried ${tried}). ` +
            'Check the network, gitbook-api-url, HTTPS_PROXY and NO_PROXY.');
        this.call = call;
        this.attempts = attempts;
    }
}
/** `gitbook-api-url` cannot be used. */
class InvalidApiUrlError extends Error {
    name = 'InvalidApiUrlError';
    failureReason = 'invalid-input';
}
/** The token, the proxy setting or an ID cannot be used. */
class InvalidInputError extends Error {
    name = 'InvalidInputError';
    failureReason = 'invalid-input';
}
/** What to check when GitBook answers with this status. `location` is where a redirect leads, redacted. */
function hintFor(call, status, location) {
    if (status >= 300 && status < 400) {
        const target = location === undefined ? '' : ` to ${location}`;
        return `The redirect${target} was not followed, because the token would go with it; check gitbook-api-url.`;
    }
    if (status >= 500)
        return 'GitBook failed each time it was asked; see gitbookstatus.com and run again later.';
    switch (status) {
        case 401:
            return 'Check gitbook-token: it is missing, mistyped, expired or revoked.';
        case 403:
            return "Check that the token's account is an administrator of this organization.";
        case 404:
            return hintForMissing(call);
        case 407:
            return 'Check HTTPS_PROXY: the proxy asks for other credentials.';
        case 429:
            return 'The rate limit did not lift in the time that is waited; run again later or lower concurrency.';
        default:
            return 'GitBook did not accept this call; its message says why.';
    }
}
function hintForMissing(call) {
    const path = call.slice(call.indexOf(' ') + 1);
    if (path === '/user')
        return 'Check gitbook-api-url, and that the account of gitbook-token still exists.';
    if (/^\/orgs\/[^/]+(\/(members|teams|invites|ping))?$/.test(path)) {
        return "Check organization-id, and that the token's account belongs to that organization.";
    }
    return 'It may be gone already; if nothing is found, check organization-id.';
}
function withFullStop(sentence) {
    return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}


/***/ }),

/***/ 8920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   q: () => (/* binding */ foreignText)
/* harmony export */ });
const STAND_IN = '***';
const LONGEST_FOREIGN_TEXT = 300;
/**
 * Gives a function that takes the token out of any text, in whatever letter case and percent-encoded too.
 * Every text that comes from outside passes through it before it becomes part of an error or a message.
 */
function redact(token) {
    if (token === '')
        return (text) => text;
    const forms = [...new Set([token, encodeURIComponent(token)])];
    const pattern = new RegExp(forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'gi');
    return (text) => text.replace(pattern, STAND_IN);
}
/** Foreign text made fit for one line of a message: without secrets, control characters, line ends, or great length. */
function foreignText(text, hide) {
    const line = hide(text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')).trim();
    return line.length > LONGEST_FOREIGN_TEXT ? `${line.slice(0, LONGEST_FOREIGN_TEXT)}…` : line;
}


/***/ }),

/***/ 6223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yf: () => (/* binding */ fitItems)
/* harmony export */ });
/* unused harmony exports COMMENT_BUDGET, SUMMARY_BUDGET, utf8Length */
/**
 * Fits a long document into a limit by a ladder of shorter forms. Blocks give way from the least dangerous to the
 * most: each first takes its shorter forms, then loses its rows from the end, and only when it has no row left does
 * the next more dangerous block give way. Each form is written a few times at most, so the work grows with the rows.
 */
/** What GitHub takes, with a margin: 65,536 characters of a comment or issue. */
const COMMENT_BUDGET = { maxCharacters: 60_000 };
/** 1 MiB of job summary a step; an oversize one is dropped whole. */
const SUMMARY_BUDGET = { maxBytes: 1_048_576 - 16_384 };
/** The document within the budget. Fixed text always stays, so a budget smaller than that is not held. */
function fitItems(items, budget) {
    const measure = 'maxBytes' in budget ? utf8Length : (text) => text.length;
    const limit = 'maxBytes' in budget ? budget.maxBytes : budget.maxCharacters;
    const shown = items.map((item) => (typeof item === 'string' ? item : writeFirst(item)));
    let total = shown.reduce((sum, text) => sum + measure(text), 0);
    const set = (index, text) => {
        total += measure(text) - measure(shown[index] ?? '');
        shown[index] = text;
    };
    const emptied = [];
    for (const { block, index } of leastDangerousFirst(items)) {
        if (total <= limit)
            break;
        for (const form of block.forms.slice(1)) {
            set(index, write(form()));
            if (total <= limit)
                break;
        }
        const last = block.forms.at(-1)?.();
        if (total <= limit || last === undefined)
            break;
        set(index, write(last, 0));
        emptied.push({ form: last, index });
    }
    // A more dangerous block may have left room by a shorter form: rows come back, the most dangerous first.
    for (const { form, index } of emptied.reverse()) {
        const keep = rowsWithin(form, limit - total + measure(shown[index] ?? ''), measure);
        set(index, write(form, keep));
        if (keep < form.rows.length)
            break;
    }
    return shown.join('');
}
function leastDangerousFirst(items) {
    return items
        .flatMap((item, index) => (typeof item === 'string' ? [] : [{ block: item, index }]))
        .sort((a, b) => a.block.danger - b.block.danger || b.index - a.index);
}
function writeFirst(block) {
    const form = block.forms[0];
    return form === undefined ? '' : write(form());
}
function write(form, keep = form.rows.length) {
    const texts = form.rows.slice(0, keep).map((row, index) => lead(form, index) + row.body);
    const left = form.rows.length - keep;
    return form.open + texts.join('') + (left === 0 ? '' : form.more(left)) + form.close;
}
function lead(form, index) {
    const row = form.rows[index];
    if (row === undefined)
        return '';
    return index === 0 || form.rows[index - 1]?.group !== row.group ? row.first : row.next;
}
/** How many rows from the start have room, together with the line that says how many are missing. */
function rowsWithin(form, room, measure) {
    const all = form.rows.length;
    const more = Math.max(measure(form.more(all)), measure(form.more(all - 1)));
    let used = measure(form.open) + more + measure(form.close);
    let keep = 0;
    for (const [index, row] of form.rows.entries()) {
        used += measure(lead(form, index)) + measure(row.body);
        if (used > room)
            break;
        keep += 1;
    }
    return keep;
}
/** Bytes of a text in UTF-8. */
function utf8Length(text) {
    let bytes = 0;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        if (unit < 0x80)
            bytes += 1;
        else if (unit < 0x800)
            bytes += 2;
        // Either half of a surrogate pair: four bytes for the two. A lone one is written as three.
        else if (unit >= 0xd800 && unit <= 0xdfff)
            bytes += 2;
        else
            bytes += 3;
    }
    return bytes;
}


/***/ }),

/***/ 9491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ BARE_CONTEXT)
/* harmony export */ });
/** A context in which nothing but the document is known. Spread it and override. */
const BARE_CONTEXT = {
    document: 'terminal',
    mode: 'plan',
    pullRequest: false,
    split: undefined,
    linkTo: () => undefined,
    top: [],
    bottom: [],
    maskEmails: false,
    runUrl: undefined,
    traceOf: undefined,
    confirmed: false,
    unreviewed: undefined,
    result: undefined,
};


/***/ }),

/***/ 1667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zS: () => (/* binding */ diagnosticsTerminal)
});

// UNUSED EXPORTS: annotations, diagnosticsMarkdown, problemSections

// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __nccwpck_require__(9889);
// EXTERNAL MODULE: ./lib/render/budget.js
var budget = __nccwpck_require__(6223);
;// CONCATENATED MODULE: ./lib/render/markdown-text.js

/** A text as inline Markdown, foreign parts inert. */
function markdown_text_markdownText(text) {
    return text.map(markdownSpan).join('');
}
const MESSAGE_LIMIT = 600;
function markdownSpan(span) {
    switch (span.kind) {
        case 'words':
            return span.text;
        case 'strong':
            return `**${span.text}**`;
        case 'foreign':
            return (0,render_escape/* escapeMarkdown */.FV)(span.text, MESSAGE_LIMIT);
        case 'code':
            return (0,render_escape/* codeSpan */.SS)(span.text);
        case 'link':
            return markdownLink((0,render_escape/* codeSpan */.SS)(span.text), span.url);
    }
}
/** A link whose label is Markdown already; the label alone where the address is not safe. */
function markdownLink(label, url) {
    const target = (0,render_escape/* linkTarget */.Cm)(url);
    return target === undefined ? label : `[${label}](${target})`;
}
/** A person, team or place in a cell. */
function markdownSubject(subject) {
    const name = subject.name === undefined ? '' : (0,render_escape/* escapeMarkdown */.FV)(subject.name, MESSAGE_LIMIT);
    if (subject.address === undefined)
        return name === '' ? '<em>no name</em>' : name;
    const address = (0,render_escape/* codeSpan */.SS)(subject.address);
    return name === '' ? address : `${name} ${address}`;
}
/** Where a change comes from, in a cell. */
function markdownSource(source) {
    if (source === undefined)
        return '';
    if (!source.place)
        return source.label;
    const place = source.url === undefined ? (0,render_escape/* codeSpan */.SS)(source.label) : markdownLink((0,render_escape/* codeSpan */.SS)(source.short), source.url);
    return source.prefix === undefined ? place : `${source.prefix} · ${place}`;
}

// EXTERNAL MODULE: ./lib/render/sections.js
var sections = __nccwpck_require__(4302);
;// CONCATENATED MODULE: ./lib/render/markdown-section.js






/** Sections whose rows say enough in the shortest form without their change. */
const ALIKE = new Set([
    'remove-member',
    'delete-team',
    'team-loss',
    'invite',
    'sso',
    'team-gain',
]);
/** A section in three forms: tables with all there is, tables of the bare change, names alone. */
function sectionBlock(section, placing) {
    const last = SECTION_IDS.length;
    return {
        danger: last - SECTION_IDS.indexOf(section.id),
        forms: [
            () => tableForm(section, placing, FULL_ROW),
            () => tableForm(section, placing, SHORT_ROW),
            () => listForm(section, placing),
        ],
    };
}
/** One section alone, whole. */
function markdown_section_markdownSection(section) {
    const block = sectionBlock(section, { level: '####', elsewhere: '' });
    return fitItems([block], { maxCharacters: Number.POSITIVE_INFINITY });
}
const FULL_ROW = {
    heads: ({ heads, rows }) => (rows.some(({ source }) => source) ? heads : heads.slice(0, 2)),
    cells: (row, section) => [
        markdownSubject(row.subject),
        [markdown_text_markdownText(row.change), ...row.details.map((detail) => `<sub>${markdown_text_markdownText(detail)}</sub>`)].join('<br>'),
        ...(section.rows.some(({ source }) => source) ? [markdownSource(row.source)] : []),
    ],
};
const SHORT_ROW = {
    heads: ({ heads }) => heads.slice(0, 2),
    cells: (row) => [shortSubject(row), markdown_text_markdownText(row.change)],
};
function tableForm(section, placing, { heads, cells }) {
    const columns = [...(section.groupHead === undefined ? [] : [section.groupHead]), ...heads(section)];
    const table = `| ${columns.join(' | ')} |\n|${' :-- |'.repeat(columns.length)}\n`;
    const [before, after] = wrapping(section, placing);
    const rows = section.rows.map((row) => {
        const group = row.group ?? '';
        const first = section.groupHead === undefined ? '| ' : `| ${groupTitle(group)} | `;
        const next = section.groupHead === undefined ? '| ' : '| | ';
        return { group, first, next, body: `${cells(row, section).join(' | ')} |\n` };
    });
    return { open: before + table, rows, more: (left) => moreLine(section, placing, left), close: after };
}
function listForm(section, placing) {
    const [before, after] = wrapping(section, placing);
    const grouped = section.groupHead !== undefined;
    const rows = section.rows.map((row, index) => {
        const group = row.group ?? '';
        const start = index === 0 ? '- ' : '\n- ';
        const change = ALIKE.has(section.id) ? '' : ` (${markdownText(row.change)})`;
        return {
            group,
            first: grouped ? `${start}${groupTitle(group)}: ` : start,
            next: ', ',
            body: shortSubject(row) + change,
        };
    });
    return {
        open: before,
        rows,
        more: (left) => `\n${moreLine(section, placing, left)}`,
        close: `\n${after}`,
    };
}
function groupTitle(title) {
    return `<b>${escapeMarkdown(title)}</b>`;
}
function shortSubject(row) {
    const { address } = row.subject;
    return markdownSubject(address === undefined ? row.subject : { name: undefined, address });
}
function wrapping(section, { level }) {
    const number = formatNumber(section.rows.length);
    return section.open
        ? [`${level} ${section.title} (${number})\n\n`, '\n']
        : [`<details><summary><b>${section.title}</b> (${number})</summary>\n\n`, '\n</details>\n\n'];
}
function moreLine(section, { elsewhere }, left) {
    return `\n… and ${moreNoun(section, left)}: ${elsewhere}.\n`;
}
function moreNoun(section, left) {
    const [number = '', ...noun] = sectionNoun(section, left).split(' ');
    return [number, 'more', ...noun].join(' ');
}

// EXTERNAL MODULE: ./lib/render/terminal-text.js
var terminal_text = __nccwpck_require__(5048);
// EXTERNAL MODULE: ./lib/render/text.js
var render_text = __nccwpck_require__(2801);
// EXTERNAL MODULE: ./lib/render/words.js
var words = __nccwpck_require__(8653);
;// CONCATENATED MODULE: ./lib/render/diagnostics.js





const diagnostics_MESSAGE_LIMIT = 600;
/** Diagnostics as a section of a document: errors first, in the order given. */
function problemSections(voice, diagnostics) {
    if (diagnostics.length === 0)
        return [];
    return [
        {
            id: 'problems',
            title: 'Problems',
            open: true,
            heads: ['Code', 'Problem', 'Where'],
            groupHead: undefined,
            rows: errorsFirst(diagnostics).map((diagnostic) => problemRow(voice, diagnostic)),
            noun: ['problem', 'problems'],
        },
    ];
}
function errorsFirst(diagnostics) {
    return [
        ...diagnostics.filter(({ severity }) => severity === 'error'),
        ...diagnostics.filter(({ severity }) => severity === 'warning'),
    ];
}
function problemRow(voice, diagnostic) {
    const related = diagnostic.related.map((place) => say `${voice.mask(place.message)}: ${code(`${place.file}:${place.line}`)}`);
    return {
        symbol: '!',
        group: undefined,
        subject: { name: undefined, address: diagnostic.code },
        change: [foreign(voice.mask(diagnostic.message))],
        details: [[foreign(voice.mask(diagnostic.help))], ...related],
        source: placeSource(voice, diagnostic),
    };
}
/** Diagnostics as a Markdown table. Empty text when there are none. */
function diagnosticsMarkdown(voice, diagnostics) {
    return problemSections(voice, diagnostics).map(markdownSection).join('\n');
}
/** Diagnostics for a terminal: place, severity, code and message; then the line, help and related places. */
function diagnosticsTerminal(diagnostics, print) {
    const blocks = diagnostics.map((diagnostic) => terminalBlock(diagnostic, print));
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    const warnings = diagnostics.length - errors;
    const total = [
        ...(errors > 0 ? [print.paint('red', (0,render_text/* count */.U9)(errors, 'error'))] : []),
        ...(warnings > 0 ? [print.paint('yellow', (0,render_text/* count */.U9)(warnings, 'warning'))] : []),
    ];
    return diagnostics.length === 0 ? '' : `${blocks.join('\n\n')}\n\n${total.join(', ')}\n`;
}
function terminalBlock(diagnostic, print) {
    const { paint, mask } = print;
    const show = (text) => (0,render_escape/* escapeTerminal */.en)(mask(text), diagnostics_MESSAGE_LIMIT);
    const place = `${show(diagnostic.file)}:${diagnostic.line}:${diagnostic.column}`;
    const severity = paint(diagnostic.severity === 'error' ? 'red' : 'yellow', diagnostic.severity);
    return [
        `${paint('bold', place)}  ${severity}  ${diagnostic.code}  ${show(diagnostic.message)}`,
        ...excerpt(diagnostic, print),
        `  ${paint('cyan', 'help:')} ${show(diagnostic.help)}`,
        ...diagnostic.related.map((other) => `  ${paint('dim', 'see:')}  ${show(other.file)}:${other.line}:${other.column}  ${show(other.message)}`),
    ].join('\n');
}
const EXCERPT_BEFORE = 60;
const EXCERPT_WIDTH = 100;
function excerpt(diagnostic, { paint, mask, sourceLine }) {
    const line = sourceLine?.(diagnostic.file, diagnostic.line);
    if (line === undefined || line.trim() === '')
        return [];
    const from = Math.max(0, diagnostic.column - 1 - EXCERPT_BEFORE);
    const before = excerptText(mask(line.slice(from, diagnostic.column - 1)));
    const after = excerptText(mask(line.slice(diagnostic.column - 1, from + EXCERPT_WIDTH)));
    const gutter = String(diagnostic.line);
    const blank = ' '.repeat(gutter.length);
    return [
        `  ${paint('dim', `${gutter} |`)} ${before}${after}`,
        `  ${paint('dim', `${blank} |`)} ${' '.repeat((0,terminal_text/* displayWidth */.F1)(before))}${paint('red', '^')}`,
    ];
}
/** Keeps the indentation that `visibleText` would fold. */
function excerptText(text) {
    const indent = /^[ \t]*/.exec(text)?.[0].length ?? 0;
    const rest = text.slice(indent);
    const trailing = /[ \t]*$/.exec(rest)?.[0].length ?? 0;
    return ' '.repeat(indent) + (0,render_escape/* visibleText */.Q6)(rest) + ' '.repeat(rest === '' ? 0 : trailing);
}
/**
 * The annotations for diagnostics: at most `most` errors and as many warnings, GitHub showing 10 of a kind for a step.
 * Messages stay under GitHub's 4,096 characters.
 */
function annotations(diagnostics, mask = (text) => text, most = 10) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const warnings = diagnostics.filter(({ severity }) => severity === 'warning');
    const shown = [...errors.slice(0, most), ...warnings.slice(0, most)].map((diagnostic) => ({
        severity: diagnostic.severity,
        title: diagnostic.code,
        message: annotationMessage(diagnostic, mask),
        file: diagnostic.file,
        line: diagnostic.line,
        column: diagnostic.column,
    }));
    return {
        shown,
        more: { errors: Math.max(0, errors.length - most), warnings: Math.max(0, warnings.length - most) },
    };
}
function annotationMessage(diagnostic, mask) {
    const related = diagnostic.related
        .slice(0, 3)
        .map(({ file, line, message }) => `${visibleText(mask(message))}: ${visibleText(file)}:${line}`);
    return [
        visibleText(mask(diagnostic.message), diagnostics_MESSAGE_LIMIT),
        visibleText(mask(diagnostic.help), diagnostics_MESSAGE_LIMIT),
        ...related,
    ].join('\n');
}


/***/ }),

/***/ 9889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   _g: () => (/* binding */ maskEmails),
/* harmony export */   en: () => (/* binding */ escapeTerminal)
/* harmony export */ });
/* unused harmony exports TEXT_LIMIT, escapeWorkflowText */
/**
 * Text from YAML files and from GitBook is somebody else's: here it is made inert for each place it is shown in.
 * Everything first becomes one visible line (`visibleText`); what is active in the target comes after that.
 *
 * Markdown needs two defences. Structure (cells, emphasis, HTML, links) is taken away by character references, which
 * CommonMark never reads as structure. GitHub's own filters (mentions, issues, commits, emoji, bare addresses) run
 * after that, on the decoded text, so their triggers are broken by a zero-width space.
 */
const BREAK = '\u200b';
const PLAIN_ASCII = /^[\x20-\x7e]*$/;
const SPACE = /[\s\u0085]+/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const COMBINING_RUN = /(\p{M}{4})\p{M}+/gu;
const SGR = '\\u001b\\[[0-9;]*m';
/** Characters of a foreign text shown at most, unless told otherwise. */
const TEXT_LIMIT = 160;
/**
 * One line without anything that hides or reorders: white space becomes single spaces, control characters their
 * pictures, other invisible characters their code point (`‹U+202E›`), and what is over `most` characters `…`.
 */
function visibleText(text, most = TEXT_LIMIT) {
    // Bounded before anything else, so that a note of megabytes costs nothing.
    const start = text.length > most * 8 ? text.slice(0, most * 8) : text;
    const line = PLAIN_ASCII.test(start) ? start.replace(/ {2,}/g, ' ').trim() : visibleUnicode(start);
    return cap(line, most);
}
function visibleUnicode(text) {
    return text
        .toWellFormed()
        .replace(SPACE, ' ')
        .trim()
        .replace(COMBINING_RUN, '$1')
        .replace(INVISIBLE, (character, offset, whole) => isWanted(character, whole.slice(Math.max(0, offset - 6), offset), whole.slice(offset + 1, offset + 3))
        ? character
        : picture(character));
}
function picture(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '\u2421';
    return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}
const JOINING = String.raw `\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Khmer}`;
const JOINS_BEFORE = new RegExp(`[${JOINING}]\\p{M}*$`, 'u');
const JOINS_AFTER = new RegExp(`^[${JOINING}]`, 'u');
const EMOJI_BEFORE = /\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]*$/u;
const EMOJI_AFTER = /^\p{Extended_Pictographic}/u;
const STYLED_BEFORE = /(?:\p{Extended_Pictographic}|[0-9#*])$/u;
/** Joiners within words and emoji, and emoji style selectors, are part of honest names. */
function isWanted(character, before, after) {
    if (character === '\ufe0f' || character === '\ufe0e')
        return STYLED_BEFORE.test(before);
    if (character === '\u200d' && EMOJI_BEFORE.test(before) && EMOJI_AFTER.test(after))
        return true;
    return ((character === '\u200d' || character === '\u200c') && JOINS_BEFORE.test(before) && JOINS_AFTER.test(after));
}
function cap(text, most) {
    if (text.length <= most)
        return text;
    const characters = Array.from(text);
    if (characters.length <= most)
        return text;
    return `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
const REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    '|': '&vert;',
    '\\': '&bsol;',
    '`': '&grave;',
    '*': '&ast;',
    _: '&lowbar;',
    '~': '&#126;',
    '[': '&lsqb;',
    ']': '&rsqb;',
    // GitHub's own advice for a dollar sign that is no mathematics.
    $: '<span>$</span>',
};
/** Text as inert GitHub-flavoured Markdown, for a cell or within a line; never put it at the start of a line. */
function escapeMarkdown(text, most = TEXT_LIMIT) {
    return breakTriggers(visibleText(text, most)).replace(/[&<>"|\\`*_~[\]$]/g, (character) => REFERENCES[character] ?? '');
}
function breakTriggers(text) {
    return text
        .replace(/[@#]/g, `$&${BREAK}`)
        .replace(/:(?=[\w+/-])/g, `:${BREAK}`)
        .replace(/www(?=\.)/gi, `$&${BREAK}`)
        .replace(/([a-z]-)(?=\d)/gi, `$1${BREAK}`)
        .replace(/[0-9a-f]{7,}/gi, (hex) => hex.replace(/.{6}(?=.)/g, `$&${BREAK}`));
}
const CODE = /^[\p{L}\p{N}.+@'/:#=,%()~*_…-][\p{L}\p{N}\p{M} .+@'/:#=,%()~*_…-]*$/u;
const NO_MENTION = /^(?:[^@]*|[^@ ]+@[^@ ]+\.[^@ ]+)$/;
/** A value as it is typed (an e-mail, a role, a path) as a code span; as escaped text where that is not safe. */
function codeSpan(text, most = 320) {
    const value = visibleText(text, most);
    return CODE.test(value) && NO_MENTION.test(value) ? `\`${value}\`` : escapeMarkdown(text, most);
}
/** A URL that is safe as a link's destination; undefined for anything but http and https. */
function linkTarget(url) {
    if (!/^https?:\/\/[^/]/i.test(url))
        return undefined;
    return url
        .toWellFormed()
        .replace(/[^\w\-.~:/?#@!$&+,;=%]/gu, (character) => encodeURIComponent(character).replace(/['()*]/g, (left) => `%${left.charCodeAt(0).toString(16).toUpperCase()}`))
        .replaceAll('&', '&amp;');
}
/** Text for a terminal: one line, no control characters, escape sequences or overrides. */
function escapeTerminal(text, most = TEXT_LIMIT) {
    return visibleText(text, most);
}
const IGNORABLE = '[\\p{Cf}\\p{Default_Ignorable_Code_Point}]*';
const COMMAND_START = new RegExp(`^((?:[\\s\\p{Cf}\\p{Default_Ignorable_Code_Point}]|${SGR})*:${IGNORABLE}):`, 'u');
const OLD_COMMAND = new RegExp(`(#${IGNORABLE}#${IGNORABLE})\\[`, 'gu');
const CONTROL = new RegExp(`(${SGR})|(?!\\t)\\p{Cc}`, 'gu');
/**
 * Lines for the standard output of a workflow: none is a command to the runner, which reads `::name` after leading
 * space and `##[name]` anywhere in a line (`ActionCommand.cs` of actions/runner). It compares as the culture does,
 * which looks past zero-width characters: so a real space goes in between. Colours are kept.
 */
function escapeWorkflowText(text) {
    return text
        .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
        .map((line) => line
        .replace(CONTROL, (character, colour) => colour ?? picture(character))
        .replace(COMMAND_START, '$1 :')
        .replace(OLD_COMMAND, '$1 ['))
        .join('\n');
}
const ADDRESS = /([^\s@<>"'(),;:|[\]{}]{1,64})@([^\s@<>"'(),;:|[\]{}]+)/gu;
/** `ada@example.com` → `a…@example.com`, wherever addresses stand in the text. */
function maskEmails(text) {
    return text.includes('@')
        ? text.replace(ADDRESS, (_, local, domain) => `${String.fromCodePoint(local.codePointAt(0) ?? 0)}…@${domain}`)
        : text;
}


/***/ }),

/***/ 314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hV: () => (/* binding */ planView),
  C_: () => (/* binding */ validatedView)
});

// UNUSED EXPORTS: invalidView, withoutPlan

// EXTERNAL MODULE: ./lib/core/change.js
var core_change = __nccwpck_require__(119);
// EXTERNAL MODULE: ./lib/render/diagnostics.js + 2 modules
var diagnostics = __nccwpck_require__(1667);
// EXTERNAL MODULE: ./lib/render/text.js
var render_text = __nccwpck_require__(2801);
;// CONCATENATED MODULE: ./lib/render/guards.js

const CONFIRMABLE = new Set([
    'max-member-removals',
    'max-membership-removals',
    'max-team-deletions',
]);
/** How many characters of a fingerprint are shown and asked for. */
const guards_SHORT_FINGERPRINT = 8;
/** Whether a verdict stops an apply, `confirm` taken into account. */
function stopsApply(verdict, confirmed) {
    return !verdict.passed && !(confirmed && CONFIRMABLE.has(verdict.name));
}
/** Guard verdicts in words, those that refuse first. */
function guardViews(voice, guards, fingerprint, confirmed) {
    const views = guards.map((verdict) => {
        const refuses = stopsApply(verdict, confirmed);
        return {
            name: verdict.name,
            state: refuses ? 'failed' : verdict.passed ? 'passed' : 'confirmed',
            text: verdictText(voice, verdict),
            waysOut: refuses ? waysOut(verdict, fingerprint) : [],
        };
    });
    const order = ['failed', 'confirmed', 'passed'];
    return order.flatMap((state) => views.filter((view) => view.state === state));
}
function verdictText(voice, verdict) {
    const { actual, allowed, limit, team } = verdict;
    const limits = limit.endsWith('%')
        ? (0,render_text/* say */.cv) `${allowed} ${(0,render_text/* words */.aL)(allowed === 1 ? 'is' : 'are')} allowed (${(0,render_text/* code */.aY)(limit)})`
        : (0,render_text/* say */.cv) `${allowed} ${(0,render_text/* words */.aL)(allowed === 1 ? 'is' : 'are')} allowed`;
    switch (verdict.name) {
        case 'min-admins':
            return (0,render_text/* say */.cv) `${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(actual, 'administrator'))} would be left, at least ${allowed} must be`;
        case 'max-member-removals':
            return (0,render_text/* say */.cv) `${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(actual, 'member'))} would be removed, ${limits}`;
        case 'max-membership-removals': {
            const where = team === undefined ? (0,render_text/* say */.cv) `a team` : (0,render_text/* say */.cv) `the team ${(0,render_text/* foreign */.V$)(voice.mask(team))}`;
            return (0,render_text/* say */.cv) `${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(actual, 'person', 'people'))} would leave ${where}, ${limits}`;
        }
        case 'max-team-deletions':
            return (0,render_text/* say */.cv) `${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(actual, 'team'))} would be deleted, ${limits}`;
        case 'max-seats':
            return (0,render_text/* say */.cv) `${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(actual, 'seat'))} would be in use, ${limits}`;
    }
}
function waysOut(verdict, fingerprint) {
    const confirm = CONFIRMABLE.has(verdict.name)
        ? [
            (0,render_text/* say */.cv) `run ${(0,render_text/* code */.aY)('apply')} with ${(0,render_text/* code */.aY)(`confirm: ${fingerprint.slice(0, guards_SHORT_FINGERPRINT)}`)}, which lets this very plan pass`,
        ]
        : [];
    return [mend(verdict.name), ...confirm, change(verdict.name)];
}
function mend(name) {
    switch (name) {
        case 'min-admins':
            return (0,render_text/* say */.cv) `keep an administrator in the directory`;
        case 'max-member-removals':
        case 'max-membership-removals':
            return (0,render_text/* say */.cv) `put the people who should stay back into the directory`;
        case 'max-team-deletions':
            return (0,render_text/* say */.cv) `put the teams that should stay back into the directory`;
        case 'max-seats':
            return (0,render_text/* say */.cv) `invite fewer people`;
    }
}
function change(name) {
    return name === 'min-admins' ? (0,render_text/* say */.cv) `lower ${(0,render_text/* code */.aY)(name)}` : (0,render_text/* say */.cv) `raise ${(0,render_text/* code */.aY)(name)}`;
}

// EXTERNAL MODULE: ./lib/render/words.js
var render_words = __nccwpck_require__(8653);
;// CONCATENATED MODULE: ./lib/render/notices.js


/** One sentence for each kind of notice, in the order they are shown. */
const TELLINGS = {
    'seats-exceeded': {
        kind: 'seats-exceeded',
        warning: true,
        sentence: ([first]) => (0,render_text/* say */.cv) `The organization ends with ${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(first?.seats ?? 0, 'seat'))}, more than the ${first?.limit ?? 0} it has`,
        item: undefined,
    },
    protected: {
        kind: 'protected',
        warning: true,
        sentence: (all) => (0,render_text/* say */.cv) `${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(all.length, 'change'))} left out, because the token’s own account and protected users are never removed, demoted or taken out of a team`,
        item: (notice, voice) => (0,render_text/* say */.cv) `${person(notice, voice)} (${withheld(notice, voice)})`,
    },
    'unknown-protected-user': {
        kind: 'unknown-protected-user',
        warning: true,
        sentence: (all) => (0,render_text/* say */.cv) `${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(all.length, 'entry', 'entries'))} of ${(0,render_text/* code */.aY)('protected-users')} ${(0,render_text/* words */.aL)(all.length === 1 ? 'is' : 'are')} neither in GitBook nor in the directory, and ${(0,render_text/* words */.aL)(all.length === 1 ? 'protects' : 'protect')} nobody`,
        item: (notice, voice) => (0,render_text/* say */.cv) `${(0,render_text/* code */.aY)(voice.mask(notice.entry))}`,
    },
    'email-differs': {
        kind: 'email-differs',
        warning: true,
        sentence: (all) => (0,render_text/* say */.cv) `${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(all.length, 'user has', 'users have'))} another e-mail address in GitBook than in the directory, and ${(0,render_text/* words */.aL)(all.length === 1 ? 'was' : 'were')} matched by ID`,
        item: (notice, voice) => (0,render_text/* say */.cv) `${(0,render_text/* code */.aY)(voice.mask(notice.directoryEmail))} is ${(0,render_text/* code */.aY)(voice.mask(notice.email ?? notice.userId))} in GitBook`,
    },
    'expires-soon': {
        kind: 'expires-soon',
        warning: true,
        sentence: (all) => (0,render_text/* say */.cv) `Access ends soon for ${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(all.length, 'entry', 'entries'))} of the directory`,
        item: (notice, voice) => {
            const where = notice.team === undefined ? [] : (0,render_text/* say */.cv) ` in ${voice.mask(notice.team)}`;
            const left = notice.days === 0 ? 'today' : `in ${(0,render_text/* count */.U9)(notice.days, 'day')}`;
            return (0,render_text/* say */.cv) `${(0,render_text/* code */.aY)(voice.mask(notice.email))}${where} after ${(0,render_text/* words */.aL)(notice.expires)} (${(0,render_text/* words */.aL)(left)})`;
        },
    },
    expired: {
        kind: 'expired',
        warning: false,
        sentence: (all) => (0,render_text/* say */.cv) `${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(all.length, 'user'))} of the directory ${(0,render_text/* words */.aL)(all.length === 1 ? 'has' : 'have')} expired and can be deleted from it`,
        item: (notice, voice) => (0,render_text/* say */.cv) `${(0,render_text/* code */.aY)(voice.mask(notice.email))} on ${(0,render_text/* words */.aL)(notice.expires)}`,
    },
    'sso-enforced': {
        kind: 'sso-enforced',
        warning: true,
        sentence: (all) => (0,render_text/* say */.cv) `The organization enforces SSO, but ${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(all.length, 'user has', 'users have'))} no ${(0,render_text/* code */.aY)('sso: true')} in the directory`,
        item: (notice, voice) => [(0,render_text/* code */.aY)(voice.mask(notice.email))],
    },
    'sso-stays': {
        kind: 'sso-stays',
        warning: false,
        sentence: (all) => (0,render_text/* say */.cv) `${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(all.length, 'member has', 'members have'))} SSO that the directory does not ask for; GitBook’s API cannot take it away`,
        item: person,
    },
    'unlisted-member': {
        kind: 'unlisted-member',
        warning: false,
        sentence: (all) => (0,render_text/* say */.cv) `${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(all.length, 'member is', 'members are'))} in GitBook but not in the directory, and ${(0,render_text/* words */.aL)(all.length === 1 ? 'stays' : 'stay')}`,
        item: (notice, voice) => (0,render_text/* say */.cv) `${person(notice, voice)} (${(0,render_text/* code */.aY)(notice.role)})`,
    },
    'unlisted-team': {
        kind: 'unlisted-team',
        warning: false,
        sentence: (all) => (0,render_text/* say */.cv) `${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(all.length, 'team is', 'teams are'))} in GitBook but not in the directory, and ${(0,render_text/* words */.aL)(all.length === 1 ? 'stays' : 'stay')}`,
        item: (notice, voice) => (0,render_text/* say */.cv) `${voice.mask(notice.team)} (${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(notice.size, 'person', 'people'))})`,
    },
    'disabled-member': {
        kind: 'disabled-member',
        warning: false,
        sentence: (all) => (0,render_text/* say */.cv) `${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(all.length, 'member is', 'members are'))} disabled in GitBook`,
        item: person,
    },
    'no-email': {
        kind: 'no-email',
        warning: false,
        sentence: (all) => (0,render_text/* say */.cv) `${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(all.length, 'member has', 'members have'))} no e-mail address in GitBook, and can be listed by ${(0,render_text/* code */.aY)('id')} only`,
        item: person,
    },
    'invite-links-on': {
        kind: 'invite-links-on',
        warning: false,
        sentence: () => (0,render_text/* say */.cv) `Invitation links are switched on: people can join past the directory`,
        item: undefined,
    },
    'email-domains': {
        kind: 'email-domains',
        warning: false,
        sentence: (all, voice) => (0,render_text/* say */.cv) `Anyone with an address at ${(0,render_text/* list */.p_)(all.flatMap(({ domains }) => domains.map((domain) => [(0,render_text/* code */.aY)(voice.mask(domain))])))} can join past the directory`,
        item: undefined,
    },
    'default-role': {
        kind: 'default-role',
        warning: false,
        sentence: ([first]) => (0,render_text/* say */.cv) `Everyone who joins by another way gets the role ${(0,render_text/* code */.aY)(first?.role ?? 'guest')}`,
        item: undefined,
    },
};
function person(notice, voice) {
    return (0,render_words/* subjectText */.yq)((0,render_words/* personSubject */.wB)(voice, notice));
}
function withheld(notice, voice) {
    const why = (0,render_text/* words */.aL)(notice.why === 'own-account' ? 'the token’s own account' : 'protected');
    switch (notice.withheld.change) {
        case 'remove-member':
            return (0,render_text/* say */.cv) `not removed; ${why}`;
        case 'member-role':
            return (0,render_text/* say */.cv) `stays ${(0,render_text/* code */.aY)(notice.withheld.from)}, not ${(0,render_text/* code */.aY)(notice.withheld.to)}; ${why}`;
        case 'team-role':
            return (0,render_text/* say */.cv) `stays owner of ${voice.mask(notice.withheld.team)}; ${why}`;
        case 'team-remove':
            return (0,render_text/* say */.cv) `stays in ${voice.mask(notice.withheld.team)}; ${why}`;
    }
}
/** Notices grouped by kind, those to heed first. */
function noticeGroups(voice, notices) {
    return Object.keys(TELLINGS).flatMap((kind) => {
        const group = tell(TELLINGS[kind], notices, voice);
        return group === undefined ? [] : [group];
    });
}
function tell(telling, notices, voice) {
    const all = notices.filter((notice) => notice.kind === telling.kind);
    if (all.length === 0)
        return undefined;
    const { item, sentence, warning } = telling;
    return {
        text: sentence(all, voice),
        items: item === undefined ? [] : all.map((notice) => item(notice, voice)),
        warning,
    };
}

// EXTERNAL MODULE: ./lib/render/sections.js
var render_sections = __nccwpck_require__(4302);
;// CONCATENATED MODULE: ./lib/render/outcome.js



/** What an apply did, as sections: what went wrong first and open, what was done folded. */
function outcomeSections(voice, result) {
    const by = Map.groupBy(result.outcomes, (outcome) => outcome.status);
    const rows = (status) => (by.get(status) ?? []).map((outcome) => (0,render_sections/* mixedRow */.wf)(voice, outcome.change, outcomeDetails(voice, outcome)));
    return [
        ...mixedSection('failed', 'Failed', ['failure', 'failures'], rows('failed')),
        ...mixedSection('conflict', 'Changed by somebody else in the meantime, so left alone', ['conflict', 'conflicts'], rows('conflict')),
        ...mixedSection('unexpected', 'Still different after the apply', ['difference', 'differences'], result.unexpected.map((change) => (0,render_sections/* mixedRow */.wf)(voice, change, []))),
        ...mixedSection('skipped', 'Skipped', ['skipped change', 'skipped changes'], rows('skipped')),
        ...mixedSection('pending', 'Pending', ['pending change', 'pending changes'], rows('pending')),
        ...(0,render_sections/* changeSections */.dk)(voice, (by.get('applied') ?? []).map(({ change }) => change), true),
        ...invitedSection(voice, result),
    ];
}
/** A section of changes of any kind, open; nothing when there are none. */
function mixedSection(id, title, noun, rows) {
    if (rows.length === 0)
        return [];
    const heads = ['Person or team', 'Change', 'Source'];
    return [{ id, title, open: true, heads, groupHead: undefined, rows, noun }];
}
function invitedSection(voice, result) {
    const invited = Object.entries(result.invitedUsers);
    if (invited.length === 0)
        return [];
    const rows = invited.map(([email, id]) => ({
        symbol: '+',
        group: undefined,
        subject: { name: undefined, address: voice.mask(email) },
        change: [(0,render_text/* code */.aY)(id)],
        details: [],
        source: undefined,
    }));
    return [
        {
            id: 'invited-users',
            title: 'New GitBook user IDs',
            open: false,
            heads: ['Person', 'User ID', ''],
            groupHead: undefined,
            rows,
            noun: ['new ID', 'new IDs'],
        },
    ];
}
function outcomeDetails(voice, outcome) {
    switch (outcome.status) {
        case 'applied':
            return [];
        case 'failed':
            return [(0,render_text/* say */.cv) `${voice.mask(outcome.message)}`];
        case 'pending':
            return [[(0,render_text/* words */.aL)(PENDING[outcome.reason])]];
        case 'skipped':
            return [skipText(voice, outcome.reason)];
        case 'conflict': {
            const { role, email } = outcome.live;
            return email === undefined
                ? [(0,render_text/* say */.cv) `in GitBook now: ${(0,render_text/* code */.aY)(role)}, no e-mail`]
                : [(0,render_text/* say */.cv) `in GitBook now: ${(0,render_text/* code */.aY)(role)}, ${(0,render_text/* code */.aY)(voice.mask(email))}`];
        }
    }
}
const PENDING = {
    'removal-requested': 'GitBook has only asked the administrators to remove this member',
    'invited-not-listed': 'invited, not yet in the member list',
    'waits-for-invitation': 'waits until the invitation is accepted',
};
function skipText(voice, reason) {
    switch (reason.kind) {
        case 'depends-on':
            return (0,render_text/* say */.cv) `needs what did not succeed: ${(0,render_words/* subjectText */.yq)((0,render_words/* changeSubject */.Xg)(voice, reason.change))}, ${(0,render_words/* deedText */.Ef)(voice, reason.change)}`;
        case 'too-few-admins':
            return (0,render_text/* say */.cv) `would have left ${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(reason.admins, 'administrator'))} at that moment`;
        case 'run-ended':
            return (0,render_text/* say */.cv) `the run ended before it: ${voice.mask(reason.message)}`;
    }
}
/** How an apply went, in one sentence. */
function outcomeVerdict(voice, result) {
    const number = (status) => result.outcomes.filter((outcome) => outcome.status === status).length;
    const total = result.outcomes.length;
    const applied = number('applied');
    const rest = [
        ...part(number('failed'), 'failed'),
        ...part(number('conflict'), number('conflict') === 1 ? 'conflict' : 'conflicts'),
        ...part(number('skipped'), 'skipped'),
        ...part(number('pending'), 'pending'),
        ...(result.unexpected.length === 0
            ? []
            : [[(0,render_text/* words */.aL)(`${(0,render_text/* count */.U9)(result.unexpected.length, 'difference')} still there`)]]),
    ];
    const bad = number('failed') + number('conflict') + number('skipped') + result.unexpected.length > 0;
    const unverified = result.verified
        ? []
        : (0,render_text/* say */.cv) ` What GitBook has now could not be read${result.verifyError === undefined ? [] : (0,render_text/* say */.cv) `: ${voice.mask(result.verifyError)}`}.`;
    if (total === 0 && !bad)
        return {
            tone: 'calm',
            text: (0,render_text/* say */.cv) `GitBook already matched the directory. Nothing was changed.${unverified}`,
        };
    const head = bad
        ? (0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)(applied === 0 ? 'Not applied' : 'Partly applied')}: ${applied} of ${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(total, 'change'))} made`
        : applied === total
            ? (0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)(total === 1 ? 'The one change is in GitBook' : `All ${(0,render_text/* count */.U9)(total, 'change')} are in GitBook`)}`
            : (0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)(`${(0,render_text/* formatNumber */.ZV)(applied)} of ${(0,render_text/* count */.U9)(total, 'change')} made`)}`;
    const text = [...head, ...rest.flatMap((item) => [(0,render_text/* words */.aL)(', '), ...item]), (0,render_text/* words */.aL)('.'), ...unverified];
    return { tone: bad || !result.verified ? 'failed' : 'calm', text };
}
function part(number, label) {
    return number === 0 ? [] : [(0,render_text/* say */.cv) `${number} ${(0,render_text/* words */.aL)(label)}`];
}

;// CONCATENATED MODULE: ./lib/render/verdict.js




/** The one line that says what a plan comes to. Each kind of "nothing to do" has its own sentence. */
function planVerdict(voice, plan, context, refusing) {
    if (context.result !== undefined)
        return outcomeVerdict(voice, context.result);
    if (context.unreviewed !== undefined)
        return unreviewedVerdict(context.unreviewed.length);
    if (refusing > 0)
        return { tone: 'refused', text: refusedText(plan, context, refusing) };
    if (plan.changes.length === 0)
        return { tone: 'calm', text: nothingText(plan, context) };
    const text = changesText(plan, context);
    return { tone: plan.changes.some(core_change/* isDestructive */.TI) ? 'danger' : 'change', text };
}
function nothingText(plan, context) {
    const nothing = context.mode === 'apply' ? 'Nothing was changed' : 'There is nothing to change';
    if (plan.notices.length === 0)
        return (0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)('GitBook matches the directory.')} ${(0,render_text/* words */.aL)(nothing)}.`;
    const notices = (0,render_text/* count */.U9)(plan.notices.length, 'notice');
    return (0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)('GitBook matches the directory.')} ${(0,render_text/* words */.aL)(nothing)}, but there ${(0,render_text/* words */.aL)(plan.notices.length === 1 ? 'is' : 'are')} ${(0,render_text/* words */.aL)(notices)}.`;
}
function refusedText(plan, context, refusing) {
    const guards = (0,render_text/* count */.U9)(refusing, 'guard');
    const changes = (0,render_text/* count */.U9)(plan.changes.length, 'change');
    if (context.mode === 'drift') {
        const refuse = (0,render_text/* strong */.ko)(`${guards} would refuse ${plan.changes.length === 1 ? 'it' : 'them'}`);
        return [...opening(context, (0,render_text/* strong */.ko)(changes), plan.changes.length), ...(0,render_text/* say */.cv) `, but ${refuse}.`];
    }
    return context.mode === 'apply'
        ? (0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)(`Refused by ${guards}.`)} Of ${(0,render_text/* words */.aL)(changes)}, none was made.`
        : (0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)(`${guards} would refuse this plan`)} of ${(0,render_text/* words */.aL)(changes)}.`;
}
function unreviewedVerdict(number) {
    return {
        tone: 'refused',
        text: (0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)('Not applied.')} ${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(number, 'change'))} of this plan ${(0,render_text/* words */.aL)(number === 1 ? 'was' : 'were')} not in the plan that was reviewed.`,
    };
}
function changesText(plan, context) {
    const all = (0,render_text/* strong */.ko)((0,render_text/* count */.U9)(plan.changes.length, 'change'));
    const bad = plan.changes.filter(core_change/* isDestructive */.TI).length;
    return [...opening(context, all, plan.changes.length), ...consequence(bad, plan.changes.length)];
}
function opening(context, all, number) {
    if (context.mode === 'drift')
        return (0,render_text/* say */.cv) `GitBook differs from the directory: ${all} would put it back`;
    if (context.mode === 'apply')
        return (0,render_text/* say */.cv) `${all} ${(0,render_text/* words */.aL)(number === 1 ? 'is' : 'are')} to be made in GitBook`;
    return context.pullRequest
        ? (0,render_text/* say */.cv) `Merging this pull request makes ${all} in GitBook`
        : (0,render_text/* say */.cv) `Applying this plan makes ${all} in GitBook`;
}
function consequence(bad, all) {
    if (bad === 0)
        return (0,render_text/* say */.cv) `. Nobody loses access.`;
    if (bad === all) {
        return bad === 1
            ? (0,render_text/* say */.cv) `, and ${(0,render_text/* strong */.ko)('it takes access away')}.`
            : (0,render_text/* say */.cv) `, and ${(0,render_text/* strong */.ko)('all of them take access away')}.`;
    }
    return bad === 1
        ? (0,render_text/* say */.cv) `, and ${(0,render_text/* strong */.ko)('1 of them takes access away')}.`
        : (0,render_text/* say */.cv) `, and ${(0,render_text/* strong */.ko)(`${(0,render_text/* count */.U9)(bad, 'of them', 'of them')} take access away`)}.`;
}
/** Why there is no plan although the directory is valid. */
function validatedVerdict(why) {
    const valid = (0,render_text/* strong */.ko)('The directory is valid.');
    switch (why) {
        case 'fork':
            return (0,render_text/* say */.cv) `${valid} No plan was made, because a pull request from a fork has no access to the GitBook token.`;
        case 'dependabot':
            return (0,render_text/* say */.cv) `${valid} No plan was made, because Dependabot’s pull requests have no access to the GitBook token.`;
        case 'no-token':
            return (0,render_text/* say */.cv) `${valid} No plan was made, because this run has no ${(0,render_text/* code */.aY)('gitbook-token')}.`;
        case 'validate-mode':
            return (0,render_text/* say */.cv) `${valid} It was not compared with GitBook.`;
    }
}
/** How many problems there are, and where. */
function verdict_invalidVerdict(diagnostics, context) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const files = new Set(errors.map(({ file }) => file)).size;
    const then = context.pullRequest
        ? 'No plan can be made before it is mended'
        : 'Nothing was changed in GitBook';
    return say `${strong('The directory is invalid:')} ${words(count(errors.length, 'problem'))} in ${words(count(files, 'file'))}. ${words(then)}.`;
}
/** What the reader can do next. */
function nextSteps(plan, context, refused) {
    if (context.result !== undefined)
        return afterApply(context);
    if (context.unreviewed !== undefined) {
        return [
            (0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)('To go on:')} open a pull request that makes the plan anew and have it reviewed, or run the workflow by hand, which is not held to a review.`,
        ];
    }
    if (plan.changes.length === 0)
        return [];
    if (context.mode === 'drift')
        return waysOutOfDrift(context);
    if (refused)
        return [];
    if (context.mode === 'apply')
        return [];
    if (context.pullRequest)
        return [(0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)('To apply:')} merge this pull request.`];
    return context.document === 'terminal'
        ? [(0,render_text/* say */.cv) `To apply: run ${(0,render_text/* code */.aY)('gitbook-directory-sync apply')}.`]
        : [(0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)('To apply:')} run the workflow in mode ${(0,render_text/* code */.aY)('apply')}.`];
}
function waysOutOfDrift({ document }) {
    const [apply, take] = document === 'terminal'
        ? [(0,render_text/* say */.cv) `run ${(0,render_text/* code */.aY)('gitbook-directory-sync apply')}`, (0,render_text/* say */.cv) `with ${(0,render_text/* code */.aY)('gitbook-directory-sync import')}`]
        : [(0,render_text/* say */.cv) `run the workflow in mode ${(0,render_text/* code */.aY)('apply')}`, (0,render_text/* say */.cv) `with mode ${(0,render_text/* code */.aY)('import')}`];
    return [
        (0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)('To put GitBook back:')} ${apply}.`,
        (0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)('To keep what is in GitBook:')} take it into the directory, by hand or ${take}.`,
    ];
}
function afterApply(context) {
    const result = context.result;
    const open = result?.outcomes.some(({ status }) => status !== 'applied' && status !== 'pending') === true ||
        (result?.unexpected.length ?? 0) > 0;
    const invited = Object.keys(result?.invitedUsers ?? {}).length;
    return [
        ...(open
            ? [(0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)('To try again:')} run the apply again. What is done already is not done twice.`]
            : []),
        ...(invited === 0 ? [] : [pinText(context, invited)]),
    ];
}
function pinText({ document }, invited) {
    const ids = invited === 1 ? 'To pin the new ID' : 'To pin the new IDs';
    const how = document === 'terminal'
        ? (0,render_text/* say */.cv) `run ${(0,render_text/* code */.aY)('gitbook-directory-sync pin')}`
        : (0,render_text/* say */.cv) `run the workflow in mode ${(0,render_text/* code */.aY)('pin')}`;
    return (0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)(`${ids} in the directory:`)} ${how}, so that somebody with a new e-mail address stays the same person.`;
}
/** The start of a fingerprint, as people see and type it. */
function shortFingerprint(fingerprint) {
    return fingerprint.slice(0, SHORT_FINGERPRINT);
}

;// CONCATENATED MODULE: ./lib/render/plan-view.js









const PRODUCT = 'GitBook Directory Sync';
/** What is shown of a plan, of its apply, or of the drift it found. */
function planView(plan, context) {
    const voice = (0,render_words/* voiceOf */.sZ)(context);
    const { result, split, unreviewed } = context;
    const guards = guardViews(voice, plan.guards, plan.fingerprint, context.confirmed);
    const refusing = plan.guards.filter((verdict) => stopsApply(verdict, context.confirmed)).length;
    const refused = refusing > 0;
    const { tone, text } = planVerdict(voice, plan, context, refusing);
    const done = result?.outcomes.flatMap(({ status, change }) => (status === 'applied' ? [change] : []));
    const causes = result === undefined && split !== undefined ? groupByCause(plan.changes, split) : undefined;
    const view = {
        ...plan_view_frame(context),
        stage: result === undefined ? 'before' : 'after',
        title: titleOf((0,render_text/* foreign */.V$)(voice.mask(plan.organization.title))),
        tone,
        verdict: text,
        countsLabel: result === undefined ? 'Plan' : 'Applied',
        counts: (0,render_sections/* changeCounts */.Zg)(done ?? plan.changes, done === undefined ? 'planned' : 'done'),
        cause: causes === undefined ? driftText(plan, context) : causeText(causes, plan.changes.length),
        // What was planned is not what came of it, where not everything was done.
        seats: result?.outcomes.some(({ status }) => status !== 'applied') ? undefined : plan.seats,
        guards: result === undefined && (refused || plan.changes.length > 0) ? guards : [],
        refusal: refused && result === undefined ? refusalText(context) : undefined,
        parts: [
            ...(unreviewed === undefined ? [] : onePart(unreviewedSections(voice, unreviewed))),
            ...(result !== undefined
                ? onePart(outcomeSections(voice, result))
                : unreviewed !== undefined
                    ? [{ heading: 'The whole plan', sections: (0,render_sections/* changeSections */.dk)(voice, plan.changes, true) }]
                    : planParts(voice, plan.changes, causes)),
        ],
        notices: noticeGroups(voice, plan.notices),
        next: nextSteps(plan, context, refused),
        fingerprint: plan.fingerprint,
        facts: [
            context.mode === 'drift'
                ? (0,render_text/* say */.cv) `checked on ${(0,render_text/* words */.aL)(plan.asOf)} (UTC)`
                : (0,render_text/* say */.cv) `expiry judged as of ${(0,render_text/* words */.aL)(plan.asOf)}`,
            sizes(plan.directory),
        ],
    };
    return view.document === 'terminal' && view.stage === 'after' ? withoutPlan(view) : view;
}
/** What an apply adds to the plan, for where the plan was shown just before: terminals, and logs. */
function withoutPlan(view) {
    const parts = view.parts
        .map((part) => ({ ...part, sections: part.sections.filter(({ id }) => !(0,render_sections/* isChangeSection */.u0)(id)) }))
        .filter(({ sections }) => sections.length > 0);
    return { ...view, title: [], parts, seats: undefined, notices: [], fingerprint: undefined, facts: [] };
}
/** What is shown when the directory was only validated, because the run has no GitBook token. */
function validatedView(directory, why, context) {
    return {
        ...plan_view_frame(context),
        title: titleOf(undefined),
        tone: 'calm',
        verdict: validatedVerdict(why),
        countsLabel: 'Valid',
        facts: [sizes(directory)],
    };
}
/** What is shown when the directory has problems: all of them, errors first, and nothing else. */
function invalidView(diagnostics, context) {
    const voice = voiceOf(context);
    return {
        ...plan_view_frame(context),
        title: titleOf(undefined),
        tone: 'failed',
        verdict: invalidVerdict(diagnostics, context),
        countsLabel: 'Invalid',
        parts: onePart(problemSections(voice, diagnostics)),
    };
}
function plan_view_frame(context) {
    const { document, top, bottom, runUrl } = context;
    return {
        document,
        stage: 'before',
        top,
        bottom,
        runUrl,
        counts: [],
        cause: undefined,
        seats: undefined,
        guards: [],
        refusal: undefined,
        parts: [],
        notices: [],
        next: [],
        fingerprint: undefined,
        facts: [],
    };
}
function titleOf(organization) {
    return organization === undefined ? [(0,render_text/* words */.aL)(PRODUCT)] : [(0,render_text/* words */.aL)(`${PRODUCT} — `), organization];
}
function sizes({ files, users, teams }) {
    const managed = [
        [(0,render_text/* words */.aL)((0,render_text/* count */.U9)(files, 'file'))],
        ...(users === undefined ? [] : [[(0,render_text/* words */.aL)((0,render_text/* count */.U9)(users, 'user'))]]),
        ...(teams === undefined ? [] : [[(0,render_text/* words */.aL)((0,render_text/* count */.U9)(teams, 'team'))]]),
    ];
    const left = [...(users === undefined ? ['users'] : []), ...(teams === undefined ? ['teams'] : [])];
    const unmanaged = left.length === 0 ? [] : [(0,render_text/* words */.aL)(` (${left.join(' and ')} not managed)`)];
    return [...(0,render_text/* say */.cv) `directory of ${(0,render_text/* list */.p_)(managed)}`, ...unmanaged];
}
function refusalText(context) {
    if (context.mode === 'apply')
        return (0,render_text/* say */.cv) `The plan was refused before anything was changed.`;
    return context.pullRequest
        ? (0,render_text/* say */.cv) `If this is merged, ${(0,render_text/* code */.aY)('apply')} will refuse the plan and change nothing.`
        : (0,render_text/* say */.cv) `${(0,render_text/* code */.aY)('apply')} will refuse this plan and change nothing.`;
}
/** Drift is shown by what would undo it, which reads backwards where nothing says so. */
function driftText(plan, context) {
    if (context.mode !== 'drift' || context.result !== undefined || plan.changes.length === 0)
        return undefined;
    return (0,render_text/* say */.cv) `What follows would undo the difference: somebody to remove was added in GitBook, or has expired; somebody to demote was promoted there.`;
}
function groupByCause(changes, split) {
    return Map.groupBy(changes, split);
}
function planParts(voice, changes, causes) {
    if (causes === undefined || causes.size < 2)
        return onePart((0,render_sections/* changeSections */.dk)(voice, changes));
    return CAUSES.flatMap(({ cause, heading }) => {
        const sections = (0,render_sections/* changeSections */.dk)(voice, causes.get(cause) ?? []);
        return sections.length === 0 ? [] : [{ heading, sections }];
    });
}
const CAUSES = [
    { cause: 'pull-request', heading: 'Caused by this pull request' },
    { cause: undefined, heading: 'Cause not known' },
    { cause: 'drift', heading: 'Had drifted before this pull request' },
];
function causeText(causes, total) {
    const own = causes.get('pull-request')?.length ?? 0;
    const drift = causes.get('drift')?.length ?? 0;
    if (total === 0)
        return undefined;
    if (own === total)
        return undefined;
    if (drift === total)
        return (0,render_text/* say */.cv) `None of this is caused by this pull request: GitBook had drifted from the directory before, and applying puts it back.`;
    const unknown = total - own - drift;
    return [
        ...(0,render_text/* list */.p_)([
            ...(own === 0 ? [] : [(0,render_text/* say */.cv) `${own} caused by this pull request`]),
            ...(drift === 0 ? [] : [(0,render_text/* say */.cv) `${drift} had drifted before`]),
            ...(unknown === 0 ? [] : [(0,render_text/* say */.cv) `${unknown} of unknown cause`]),
        ]),
        (0,render_text/* words */.aL)('.'),
    ];
}
function onePart(sections) {
    return sections.length === 0 ? [] : [{ heading: undefined, sections }];
}
function unreviewedSections(voice, changes) {
    const rows = [...changes.filter(core_change/* isDestructive */.TI), ...changes.filter((change) => !(0,core_change/* isDestructive */.TI)(change))].map((change) => (0,render_sections/* mixedRow */.wf)(voice, change, []));
    return mixedSection('unreviewed', 'Not in the reviewed plan', ['change that was not reviewed', 'changes that were not reviewed'], rows);
}


/***/ }),

/***/ 4302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zg: () => (/* binding */ changeCounts),
/* harmony export */   dk: () => (/* binding */ changeSections),
/* harmony export */   u0: () => (/* binding */ isChangeSection),
/* harmony export */   wf: () => (/* binding */ mixedRow)
/* harmony export */ });
/* unused harmony export sectionNoun */
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(119);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8653);



const SHAPES = {
    'remove-member': shape('Removed from the organization', true, 'Person', ['removal', 'removals'], 'Why'),
    'delete-team': shape('Teams deleted', true, 'Team', ['team deletion', 'team deletions'], 'Why'),
    demote: shape('Demoted', true, 'Person', ['demotion', 'demotions']),
    admin: shape('New administrators', true, 'Person', ['new administrator', 'new administrators']),
    'team-loss': {
        ...shape('Leave a team or lose its ownership', true, 'Person', ['team removal', 'team removals'], 'Why'),
        groupHead: 'Team',
    },
    promote: shape('Promoted', false, 'Person', ['promotion', 'promotions']),
    invite: shape('Invited', false, 'Person', ['invitation', 'invitations']),
    sso: shape('SSO turned on', false, 'Person', ['SSO change', 'SSO changes']),
    team: shape('Teams created and renamed', false, 'Team', ['team change', 'team changes']),
    'team-gain': {
        ...shape('Join a team or become its owner', false, 'Person', ['team addition', 'team additions']),
        groupHead: 'Team',
    },
};
function shape(title, open, subject, noun, source = 'Source') {
    return { title, open, heads: [subject, 'Change', source], groupHead: undefined, noun };
}
/** Whether a section lists changes of one kind, rather than what went wrong or is pending. */
function isChangeSection(id) {
    return Object.hasOwn(SHAPES, id);
}
/** The order sections of changes are shown in. */
const SHOWN_ORDER = [
    'remove-member',
    'delete-team',
    'demote',
    'admin',
    'team-loss',
    'invite',
    'promote',
    'sso',
    'team',
    'team-gain',
];
function sectionOf(change) {
    switch (change.type) {
        case 'remove-member':
        case 'delete-team':
            return change.type;
        case 'team-remove':
            return 'team-loss';
        case 'team-role':
            return (0,_core_change_js__WEBPACK_IMPORTED_MODULE_1__/* .isDemotion */ .MR)(change) ? 'team-loss' : 'team-gain';
        case 'team-add':
            return 'team-gain';
        case 'member-role':
            return (0,_core_change_js__WEBPACK_IMPORTED_MODULE_1__/* .isDemotion */ .MR)(change) ? 'demote' : change.to === 'admin' ? 'admin' : 'promote';
        case 'invite':
            return change.to === 'admin' ? 'admin' : 'invite';
        case 'member-sso':
            return 'sso';
        case 'create-team':
        case 'rename-team':
            return 'team';
    }
}
/** Changes as sections, in the order of danger. `fold` folds all of them, for what has been done already. */
function changeSections(voice, changes, fold = false) {
    const bySection = Map.groupBy(changes, sectionOf);
    return SHOWN_ORDER.flatMap((id) => {
        const found = bySection.get(id);
        if (found === undefined)
            return [];
        const look = SHAPES[id];
        const sorted = look.groupHead === undefined ? adminsFirst(found) : byTeam(found);
        return [
            { id, ...look, open: look.open && !fold, rows: sorted.map((change) => changeRow(voice, id, change)) },
        ];
    });
}
function adminsFirst(changes) {
    return [...changes.filter(_core_change_js__WEBPACK_IMPORTED_MODULE_1__/* .touchesAdmin */ .xJ), ...changes.filter((change) => !(0,_core_change_js__WEBPACK_IMPORTED_MODULE_1__/* .touchesAdmin */ .xJ)(change))];
}
/** Keeps the plan's order within a team and among the teams. */
function byTeam(changes) {
    return [...Map.groupBy(changes, teamOf).values()].flat();
}
function teamOf(change) {
    return change.type === 'team-add' || change.type === 'team-role' || change.type === 'team-remove'
        ? change.team
        : undefined;
}
function changeRow(voice, section, change) {
    const team = SHAPES[section].groupHead === undefined ? undefined : teamOf(change);
    return {
        symbol: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSymbol */ .xw)(change),
        group: team === undefined ? undefined : voice.mask(team),
        subject: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSubject */ .Xg)(voice, change),
        change: section === 'admin' && change.type === 'invite' ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .deedText */ .Ef)(voice, change) : (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeText */ .k0)(voice, change),
        details: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeDetails */ .pu)(voice, change),
        source: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSource */ .im)(voice, change),
    };
}
/** A row for a change that stands among changes of other kinds, with what is to be said about it. */
function mixedRow(voice, change, details) {
    return {
        symbol: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSymbol */ .xw)(change),
        group: undefined,
        subject: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSubject */ .Xg)(voice, change),
        change: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .deedText */ .Ef)(voice, change),
        details,
        source: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSource */ .im)(voice, change),
    };
}
const COUNTED = [
    counted('remove-member', true, 'to remove', 'removed'),
    counted('delete-team', true, ['team to delete', 'teams to delete'], ['team deleted', 'teams deleted']),
    counted('demote', true, 'to demote', 'demoted'),
    counted('team-remove', true, ['team removal', 'team removals']),
    counted('team-down', true, ['team owner to demote', 'team owners to demote'], ['team owner demoted', 'team owners demoted']),
    counted('invite', false, 'to invite', 'invited'),
    counted('promote', false, 'to promote', 'promoted'),
    counted('member-sso', false, 'to switch to SSO', 'switched to SSO'),
    counted('create-team', false, ['team to create', 'teams to create'], ['team created', 'teams created']),
    counted('rename-team', false, ['team to rename', 'teams to rename'], ['team renamed', 'teams renamed']),
    counted('team-add', false, ['team addition', 'team additions']),
    counted('team-up', false, ['team owner to appoint', 'team owners to appoint'], ['team owner appointed', 'team owners appointed']),
];
function counted(key, dangerous, planned, done = planned) {
    const pair = (label) => typeof label === 'string' ? [label, label] : label;
    return { key, dangerous, planned: pair(planned), done: pair(done) };
}
function countKey(change) {
    switch (change.type) {
        case 'member-role':
            return (0,_core_change_js__WEBPACK_IMPORTED_MODULE_1__/* .isDemotion */ .MR)(change) ? 'demote' : 'promote';
        case 'team-role':
            return (0,_core_change_js__WEBPACK_IMPORTED_MODULE_1__/* .isDemotion */ .MR)(change) ? 'team-down' : 'team-up';
        default:
            return change.type;
    }
}
/** How many changes of each kind: `3 to invite`, or `3 invited` when `tense` is `done`. */
function changeCounts(changes, tense) {
    const found = Map.groupBy(changes, countKey);
    return COUNTED.flatMap((entry) => {
        const number = found.get(entry.key)?.length ?? 0;
        const [one, many] = entry[tense];
        return number === 0
            ? []
            : [{ count: number, label: number === 1 ? one : many, dangerous: entry.dangerous }];
    });
}
/** `1 removal`, `2,140 team additions`. */
function sectionNoun(section, number) {
    return count(number, section.noun[0], section.noun[1]);
}


/***/ }),

/***/ 5048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   f: () => (/* binding */ padEnd)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9889);

const MESSAGE_LIMIT = 600;
/** A text for the terminal, foreign parts inert. */
function terminalText(text, paint) {
    return text.map((span) => terminalSpan(span, paint)).join('');
}
function terminalSpan(span, paint) {
    switch (span.kind) {
        case 'words':
            return span.text;
        case 'strong':
            return paint('bold', span.text);
        case 'foreign':
        case 'code':
        case 'link':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(span.text, MESSAGE_LIMIT);
    }
}
const ESCAPE = String.fromCharCode(27);
const COLOURS = new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'gu');
const ZERO_WIDTH = /\p{M}|\p{Emoji_Modifier}|[\u200b-\u200d]/u;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Columns a text takes on a terminal, colours not counted. */
function displayWidth(text) {
    const bare = text.replace(COLOURS, '');
    if (/^[\x20-\x7e]*$/.test(bare))
        return bare.length;
    let width = 0;
    for (const character of bare) {
        if (!ZERO_WIDTH.test(character))
            width += WIDE.test(character) ? 2 : 1;
    }
    return width;
}
/** The text with spaces behind it up to a width. */
function padEnd(text, width) {
    return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
/** Words broken into lines of a width, each after the first behind `indent`. Long words are left whole. */
function wrap(text, width, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const room = width - (lines.length === 0 ? 0 : indent.length);
        if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > room) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    lines.push(line);
    return lines.join(`\n${indent}`);
}


/***/ }),

/***/ 1762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ renderPlanTerminal)
/* harmony export */ });
/* unused harmony export renderSummaryLine */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9889);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5048);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2801);



const TONES = {
    calm: 'green',
    change: 'bold',
    danger: 'yellow',
    refused: 'red',
    failed: 'red',
};
/** A document for people at a terminal. Ends with a line break. */
function renderPlanTerminal(view, look) {
    const { paint, width } = look;
    const blocks = [
        paint('bold', (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(view.title, paint)),
        (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(verdictText(view, paint), width, ''),
        ...(view.cause === undefined ? [] : [(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(view.cause, paint), width, '')]),
        ...view.parts.flatMap((part) => [
            ...(part.heading === undefined ? [] : [paint('bold', `== ${part.heading} ==`)]),
            ...part.sections.map((section) => sectionText(section, look)),
        ]),
        ...(view.notices.length === 0 ? [] : [noticesText(view.notices, look)]),
        ...(view.guards.some(({ state }) => state !== 'passed') ? [guardsText(view, look)] : []),
        totals(view, look),
        ...(view.next.length === 0
            ? []
            : [view.next.map((step) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(step, paint), width, '  ')).join('\n')]),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function verdictText(view, paint) {
    const style = TONES[view.tone];
    return view.verdict
        .map((span) => (span.kind === 'strong' ? paint(style, span.text) : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)([span], paint)))
        .join('');
}
const SYMBOLS = {
    '+': 'green',
    '~': 'yellow',
    '-': 'red',
    '!': 'red',
    '·': 'dim',
};
function sectionText(section, look) {
    const { paint } = look;
    const heading = paint('bold', `${section.title} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(section.rows.length)})`);
    const columns = columnsOf(section, look);
    const lines = [];
    let group;
    for (const row of section.rows) {
        if (row.group !== undefined && row.group !== group)
            lines.push(`  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(row.group)}`);
        group = row.group;
        lines.push(...rowLines(row, columns, look));
    }
    return [heading, ...lines].join('\n');
}
function columnsOf(section, { paint, width }) {
    const indent = section.groupHead === undefined ? '  ' : '    ';
    let address = 0;
    let name = 0;
    let change = 0;
    let source = 0;
    for (const row of section.rows) {
        const [first, second] = subjectCells(row);
        address = Math.max(address, (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(first));
        name = Math.max(name, (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(second));
        change = Math.max(change, (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(row.change, paint)));
        source = Math.max(source, (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .displayWidth */ .F1)(sourceText(row.source)));
    }
    const all = indent.length + 2 + address + 2 + name + 2 + change + 2 + source;
    return { indent, address, name: all > width ? 0 : name, change };
}
function subjectCells({ subject }) {
    const name = subject.name === undefined ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(subject.name, 600);
    return subject.address === undefined
        ? [name === '' ? '(no name)' : name, '']
        : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(subject.address, 320), name];
}
function sourceText(source) {
    if (source === undefined)
        return '';
    const place = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(source.label);
    return source.prefix === undefined ? place : `${source.prefix}, ${place}`;
}
function rowLines(row, columns, { paint, width }) {
    const { indent } = columns;
    const deeper = `${indent}    `;
    const [address, name] = subjectCells(row);
    const symbol = paint(SYMBOLS[row.symbol], row.symbol);
    const details = row.details.map((detail) => paint('dim', deeper + (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(detail, paint), width - deeper.length, deeper)));
    const cells = [
        (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .padEnd */ .f)(address, columns.address),
        ...(columns.name === 0 ? [] : [paint('dim', (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .padEnd */ .f)(name, columns.name))]),
        (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .padEnd */ .f)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(row.change, paint), columns.change),
        paint('dim', sourceText(row.source)),
    ];
    return [`${indent}${symbol} ${cells.join('  ')}`.trimEnd(), ...details];
}
const ITEMS_SHOWN = 20;
function noticesText(notices, { paint, width }) {
    const lines = notices.map((group) => {
        const items = group.items.slice(0, ITEMS_SHOWN).map((item) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(item, paint));
        const left = group.items.length - items.length;
        const shown = [...items, ...(left > 0 ? [`and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(left)} more`] : [])].join(', ');
        const sentence = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(group.text, paint);
        const mark = group.warning ? paint('yellow', '!') : paint('dim', '·');
        const text = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(shown === '' ? `${sentence}.` : `${sentence}: ${shown}`, width - 4, '    ');
        return `  ${mark} ${text}`;
    });
    return [paint('bold', 'Notices'), ...lines].join('\n');
}
const GUARD_MARKS = {
    passed: ['green', '✓'],
    failed: ['red', '✗'],
    confirmed: ['yellow', '✓'],
};
function guardsText(view, { paint, width }) {
    const nameWidth = Math.max(...view.guards.map(({ name }) => name.length));
    const lines = view.guards.flatMap((guard) => {
        const [style, mark] = GUARD_MARKS[guard.state];
        const text = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(guard.text, paint) + (guard.state === 'confirmed' ? ' (confirmed)' : '');
        const ways = guard.waysOut.map((way, index) => {
            const lead = index === 0 ? 'ways out: ' : '       or ';
            return `      ${lead}${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(way, paint), width - 16, ' '.repeat(16))}`;
        });
        return [
            `  ${paint(style, mark)} ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .padEnd */ .f)(guard.name, nameWidth)}  ${(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(text, width - nameWidth - 6, ' '.repeat(nameWidth + 6))}`,
            ...ways,
        ];
    });
    const refusal = view.refusal === undefined
        ? []
        : [`  ${paint('red', (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(view.refusal, paint), width - 2, '  '))}`];
    return [paint('bold', 'Guards'), ...refusal, ...lines].join('\n');
}
function totals(view, { paint }) {
    const counts = view.counts.map(({ count, label, dangerous }) => {
        const text = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(count)} ${label}`;
        return dangerous ? paint('red', text) : text;
    });
    return [
        ...(counts.length === 0 ? [] : [`${paint('bold', `${view.countsLabel}:`)} ${counts.join(', ')}.`]),
        ...seatsLine(view),
        ...allPassed(view),
        ...view.facts.map((fact) => paint('dim', capitalized((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)(fact, paint)))),
        ...(view.fingerprint === undefined ? [] : [paint('dim', `Fingerprint ${view.fingerprint}`)]),
    ].join('\n');
}
/** One line where no guard has anything to say; else they have a block of their own. */
function allPassed({ guards }) {
    if (guards.length === 0 || guards.some(({ state }) => state !== 'passed'))
        return [];
    return [guards.length === 1 ? 'Guards: the one passed' : `Guards: all ${guards.length} passed`];
}
function seatsLine({ seats }) {
    if (seats === undefined)
        return [];
    const { before, after, limit } = seats;
    const number = before === after ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(after) : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(before)} → ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(after)}`;
    const over = limit !== undefined && after > limit ? `, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(after - limit)} too many` : '';
    return [`Seats: ${number}${limit === undefined ? '' : ` of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatNumber */ .ZV)(limit)}`}${over}`];
}
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** The whole document in one line, for the Action's `summary` output and for logs: `Plan: 3 to invite, 1 to remove.` */
function renderSummaryLine(view) {
    const counts = view.counts.map(({ count, label }) => `${formatNumber(count)} ${label}`).join(', ');
    const failed = [...new Set(view.guards.flatMap(({ name, state }) => (state === 'failed' ? [name] : [])))];
    const guards = failed.length === 0 ? '' : ` Guards that refuse it: ${failed.join(', ')}.`;
    const verdict = escapeTerminal(plainText(view.verdict), 400);
    if (counts === '')
        return `${verdict}${guards}`;
    const isPlan = view.tone === 'change' || view.tone === 'danger';
    return isPlan ? `Plan: ${counts}.` : `${verdict} ${view.countsLabel}: ${counts}.${guards}`;
}


/***/ }),

/***/ 2801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   V$: () => (/* binding */ foreign),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* unused harmony export plainText */
/** A sentence: `` say`${strong('2')} members of ${title}` ``. Strings are foreign, numbers get separators. */
function say(strings, ...values) {
    const spans = [];
    strings.forEach((words, index) => {
        if (words !== '')
            spans.push({ kind: 'words', text: words });
        const value = values[index];
        if (value !== undefined)
            spans.push(...toSpans(value));
    });
    return spans;
}
function toSpans(value) {
    if (typeof value === 'string')
        return [{ kind: 'foreign', text: value }];
    if (typeof value === 'number')
        return [{ kind: 'words', text: formatNumber(value) }];
    return 'kind' in value ? [value] : value;
}
function words(text) {
    return { kind: 'words', text };
}
function strong(text) {
    return { kind: 'strong', text };
}
function code(text) {
    return { kind: 'code', text };
}
function foreign(text) {
    return { kind: 'foreign', text };
}
/** `1,234`. The same in every locale. */
function formatNumber(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `1 member`, `2,140 members`. */
function count(value, singular, plural = `${singular}s`) {
    return `${formatNumber(value)} ${value === 1 ? singular : plural}`;
}
/** `a, b and c`. */
function list(items) {
    return items.flatMap((item, index) => index === 0 ? item : [words(index === items.length - 1 ? ' and ' : ', '), ...item]);
}
/** The text without any marks, as one string. Foreign parts are as they are: escape before showing. */
function plainText(text) {
    return text.map((span) => span.text).join('');
}


/***/ }),

/***/ 8653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ deedText),
/* harmony export */   Xg: () => (/* binding */ changeSubject),
/* harmony export */   im: () => (/* binding */ changeSource),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   pu: () => (/* binding */ changeDetails),
/* harmony export */   sZ: () => (/* binding */ voiceOf),
/* harmony export */   wB: () => (/* binding */ personSubject),
/* harmony export */   xw: () => (/* binding */ changeSymbol),
/* harmony export */   yq: () => (/* binding */ subjectText)
/* harmony export */ });
/* unused harmony exports placeSource, wordSource */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9889);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2801);


function voiceOf(context) {
    return { context, mask: context.maskEmails ? _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .maskEmails */ ._g : (text) => text };
}
/** A person as a line's subject: the name is left out where it says no more than the address. */
function personSubject(voice, person) {
    const address = person.email ?? person.userId;
    const name = person.displayName?.trim();
    return {
        name: name && name.toLowerCase() !== address?.toLowerCase() ? voice.mask(name) : undefined,
        address: address === undefined ? undefined : voice.mask(address),
    };
}
/** A subject within a sentence. */
function subjectText(subject) {
    if (subject.address === undefined)
        return [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foreign */ .V$)(subject.name ?? '')];
    return subject.name === undefined
        ? [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(subject.address)]
        : [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foreign */ .V$)(subject.name), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' '), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(subject.address)];
}
/** What a change is about: a person, or a team. */
function changeSubject(voice, change) {
    switch (change.type) {
        case 'invite':
            return { name: undefined, address: voice.mask(change.email) };
        case 'create-team':
        case 'delete-team':
            return { name: voice.mask(change.team), address: undefined };
        case 'rename-team':
            return { name: voice.mask(change.from), address: undefined };
        default:
            return personSubject(voice, change);
    }
}
/** From what to what, short enough for a cell under a heading that names the kind. */
function changeText(voice, change) {
    switch (change.type) {
        case 'invite':
            return change.sso ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(change.to)} with SSO` : [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(change.to)];
        case 'member-role':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(change.from)} → ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(change.to)}`;
        case 'member-sso':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `SSO on`;
        case 'remove-member':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(change.from)} → removed`;
        case 'create-team':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `new team`;
        case 'rename-team':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `renamed to ${voice.mask(change.to)}`;
        case 'delete-team':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `deleted`;
        case 'team-add':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `joins as ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(change.to)}`;
        case 'team-role':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(change.from)} → ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(change.to)}`;
        case 'team-remove':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(change.from)} → leaves`;
    }
}
/** A change in words that stand alone, without the person: `invite as read`. */
function deedText(voice, change) {
    const team = 'team' in change ? voice.mask(change.team) : '';
    switch (change.type) {
        case 'invite':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `invite as ${changeText(voice, change)}`;
        case 'member-role':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `role ${changeText(voice, change)}`;
        case 'member-sso':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `turn SSO on`;
        case 'remove-member':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `remove from the organization`;
        case 'create-team':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `create the team`;
        case 'rename-team':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `rename to ${voice.mask(change.to)}`;
        case 'delete-team':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `delete the team`;
        case 'team-add':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `add to ${team} as ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(change.to)}`;
        case 'team-role':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `in ${team}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(change.from)} → ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(change.to)}`;
        case 'team-remove':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `take out of ${team}`;
    }
}
/** What else there is to know about a change, and what the audit log has about it. */
function changeDetails(voice, change) {
    const trace = voice.context.traceOf?.(change);
    return [...ownDetails(voice, change), ...(trace === undefined ? [] : [traceText(voice, trace)])];
}
function traceText(voice, { about, event }) {
    const { actor, action, occurredAt, source } = event;
    const time = Number.isNaN(Date.parse(occurredAt))
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foreign */ .V$)(occurredAt)
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`${new Date(occurredAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`);
    const log = about === 'team' ? 'last in the audit log of the team' : 'last in the audit log';
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(log)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(action)} by ${voice.mask(actor.label ?? actor.id)}, ${time} (${source})`;
}
function ownDetails(voice, change) {
    switch (change.type) {
        case 'invite':
            return [
                ...(change.expires === undefined ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `last day of access ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(change.expires)}`]),
                ...(change.note === undefined ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `“${voice.mask(change.note)}”`]),
            ];
        case 'remove-member':
            return [losses(voice, change.loses)];
        case 'delete-team':
            return [
                (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(change.size, 'person', 'people'))} in it, with access to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(change.spaces, 'space'))}`,
            ];
        case 'team-add':
            return change.via.length === 0
                ? []
                : [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `through ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(change.via.map((team) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foreign */ .V$)(voice.mask(team))]))}`];
        default:
            return [];
    }
}
const TITLES_SHOWN = 8;
function losses(voice, loses) {
    if (loses.spaces === 0 && loses.teams === 0)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `loses no space and no team`;
    const spaces = titled(voice, loses.spaces, 'space', loses.spaceTitles);
    if (loses.teams === 0)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `loses ${spaces}, no team`;
    const teams = titled(voice, loses.teams, 'team', loses.teamTitles);
    return loses.spaceTitles.length === 0 ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `loses ${spaces} and ${teams}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `loses ${spaces}; ${teams}`;
}
/** `3 teams: Docs, Writers and 1 other`; without titles, the number alone. */
function titled(voice, total, noun, known) {
    const titles = known.slice(0, TITLES_SHOWN).map((title) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foreign */ .V$)(voice.mask(title))]);
    const number = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(total, noun));
    if (titles.length === 0)
        return [number];
    const more = total - titles.length;
    if (more > 0)
        titles.push([(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more, 'other'))]);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${number}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(titles)}`;
}
/** Where a change comes from, or why it has no place in the directory. */
function changeSource(voice, change) {
    const reason = 'reason' in change ? change.reason : undefined;
    if (change.origin !== undefined) {
        const place = placeSource(voice, change.origin);
        const expires = change.type === 'remove-member' ? change.expires : undefined;
        return reason === 'expired'
            ? { ...place, prefix: expires === undefined ? 'expired' : `expired ${expires}` }
            : place;
    }
    if (reason === 'expired')
        return wordSource('expired');
    if (change.type === 'team-remove')
        return wordSource('not listed in the team');
    if (reason === 'unlisted' || change.type === 'delete-team')
        return wordSource('not in the directory');
    return undefined;
}
/** A place in the directory's files, with its address where the document has one. */
function placeSource(voice, at) {
    const label = `${at.file}:${at.line}`;
    const short = `${at.file.slice(at.file.lastIndexOf('/') + 1)}:${at.line}`;
    return { place: true, label, short, prefix: undefined, url: voice.context.linkTo(at) };
}
function wordSource(label) {
    return { place: false, label, short: label, prefix: undefined, url: undefined };
}
/** `+` gives, `~` changes, `-` takes away. */
function changeSymbol(change) {
    switch (change.type) {
        case 'invite':
        case 'create-team':
        case 'team-add':
            return '+';
        case 'remove-member':
        case 'delete-team':
        case 'team-remove':
            return '-';
        case 'member-role':
        case 'member-sso':
        case 'rename-team':
        case 'team-role':
            return '~';
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
