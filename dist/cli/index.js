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



__webpack_unused_export__ = composer.Composer;
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
__webpack_unused_export__ = lexer.Lexer;
__webpack_unused_export__ = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
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

/***/ 3266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ applyDirectory),
  B: () => (/* binding */ planDirectory)
});

// EXTERNAL MODULE: ./lib/core/convert-yaml.js
var convert_yaml = __nccwpck_require__(4926);
// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __nccwpck_require__(876);
// EXTERNAL MODULE: ./lib/core/guard.js
var guard = __nccwpck_require__(2270);
// EXTERNAL MODULE: ./lib/core/dates.js
var dates = __nccwpck_require__(1566);
// EXTERNAL MODULE: ./lib/core/model.js
var model = __nccwpck_require__(7206);
// EXTERNAL MODULE: ./lib/core/rules/rule.js
var rule = __nccwpck_require__(1473);
;// CONCATENATED MODULE: ./lib/core/match-members.js




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
        const withEmail = byEmail.get((0,model/* emailKey */.c8)(user.email)) ?? [];
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
        if (pinned.email !== undefined && (0,model/* emailKey */.c8)(pinned.email) !== (0,model/* emailKey */.c8)(user.email)) {
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
        const key = (0,model/* emailKey */.c8)(member.email);
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
    const message = `GitBook has ${members.length} members with the e-mail ${(0,convert_yaml/* quote */.hD)(user.email)}: ${ids}.`;
    return (0,diagnostic/* problem */.CC)('ambiguous-address', user.origin, message, 'Say which one is meant with id:.');
}
function reusedAddress(user, id, live) {
    const message = `The id ${id} is no member, while ${(0,convert_yaml/* quote */.hD)(user.email)} is the member ${live.id} (${(0,convert_yaml/* quote */.hD)(live.displayName)}).`;
    const help = 'The address may have been given to somebody else. If this is the right person, change or remove id:; if not, mend the e-mail.';
    return (0,diagnostic/* problem */.CC)('reused-address', user.origin, message, help);
}
function sameMemberTwice(user, other, live) {
    const message = `${(0,convert_yaml/* quote */.hD)(user.email)} and ${(0,convert_yaml/* quote */.hD)(other.email)} are both the GitBook member ${live.id}.`;
    const help = 'Keep one of the two; id: is found before the e-mail.';
    return (0,diagnostic/* problem */.CC)('same-member-twice', user.origin, message, help, [(0,rule/* related */._)(other.origin, other.email)]);
}

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
            notices.push({ kind: 'protected', why, withheld, origin: user?.origin, ...personOf(member) });
            return;
        }
        changes.push({
            type: 'remove-member',
            ...personOf(member),
            from: member.role,
            reason: user ? 'expired' : 'unlisted',
            expires: user?.expires,
            loses: { spaces: member.spaces, teams: member.teams, teamTitles: teamTitles.get(member.id) ?? [] },
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
            notices.push({ kind: 'no-email', ...personOf(member) });
        }
        if (scope.unlistedMembers === 'remove')
            remove(member, undefined);
        else if (scope.unlistedMembers === 'report') {
            notices.push({ kind: 'unlisted-member', role: member.role, ...personOf(member) });
        }
    }
    return { changes, notices };
}
function invite(user) {
    const { email, role: to, sso, note, expires, origin } = user;
    return { type: 'invite', email, to, sso, note, expires, origin };
}
function diffMember({ desired, live }, scope, changes, notices) {
    const person = personOf(live);
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
;// CONCATENATED MODULE: ./lib/core/match-teams.js



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
    step(model/* titleKey */.kz, (team) => [team.title]);
    step(model/* titleKey */.kz, (team) => team.previously);
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
    const same = live.filter((each) => (0,model/* titleKey */.kz)(each.title) === (0,model/* titleKey */.kz)(team.title));
    const ids = same.map((each) => each.id).join(', ');
    const message = same.length === 0
        ? `GitBook has no team with the id ${id}.`
        : `GitBook has no team with the id ${id}; ${(0,convert_yaml/* quote */.hD)(team.title)} is ${ids}.`;
    const help = same.length === 0
        ? 'Remove id: to create the team anew, or mend it.'
        : 'If that is the same team, change or remove id:.';
    return (0,diagnostic/* problem */.CC)('unknown-team-id', team.origin, message, help);
}
function ambiguousTitle(team, title, candidates) {
    const ids = candidates.map((each) => each.id).join(', ');
    const message = `GitBook has ${candidates.length} teams with the title ${(0,convert_yaml/* quote */.hD)(title)}: ${ids}.`;
    return (0,diagnostic/* problem */.CC)('ambiguous-title', team.origin, message, 'Say which one is meant with id:.');
}

// EXTERNAL MODULE: ./lib/core/change.js
var core_change = __nccwpck_require__(119);
;// CONCATENATED MODULE: ./lib/core/order.js



/**
 * The order of section 6 of the contract: whatever gives access comes before whatever takes it, so that an apply
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
            return (0,core_change/* isDemotion */.MR)(change) ? 'demotions' : 'promotions';
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
    keyed.sort((a, b) => a.stage - b.stage || (0,diagnostic/* compareText */.n6)(a.key, b.key));
    const ordered = keyed.map(({ change }) => change);
    const renames = ordered.filter((change) => change.type === 'rename-team');
    const sorted = orderRenames(renames);
    let next = 0;
    return ordered.map((change) => (change.type === 'rename-team' ? (sorted[next++] ?? change) : change));
}
/** A title is left before another team takes it, as far as the renames form no circle. */
function orderRenames(renames) {
    const leaving = new Map(renames.map((rename) => [rename.from, rename]));
    const done = new Set();
    const ordered = [];
    for (const start of renames) {
        const chain = [];
        for (let each = start; each && !done.has(each) && !chain.includes(each); each = leaving.get(each.to)) {
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
    const email = 'email' in change && change.email !== undefined ? (0,model/* emailKey */.c8)(change.email) : '';
    const id = 'userId' in change ? (change.userId ?? '') : 'teamId' in change ? (change.teamId ?? '') : '';
    return [team, email, id, change.type].join('\u0000');
}

;// CONCATENATED MODULE: ./lib/core/people.js




/** Finds members as the `users` section has matched them. */
function findAmongMatches(matches) {
    const byEmail = new Map(matches.map(({ desired, live }) => [(0,model/* emailKey */.c8)(desired.email), live]));
    return (email) => byEmail.get((0,model/* emailKey */.c8)(email));
}
/** Finds members by e-mail alone, for a directory without `users`. */
function findAmongMembers(members) {
    const byEmail = membersByEmail(members);
    return (email) => byEmail.get((0,model/* emailKey */.c8)(email))?.[0];
}
/**
 * Without a `users` section nobody is invited, so everyone in a team must be a live member, and one only.
 * Gives an error for each listing of somebody who is not; of somebody in many teams, one each.
 */
function checkMembersAreLive(teams, members) {
    const byEmail = membersByEmail(members);
    return teams.flatMap((team) => (team.memberships ?? [])
        .filter((membership) => membership.via.length === 0)
        .flatMap((membership) => checkMembership(membership, team, byEmail.get((0,model/* emailKey */.c8)(membership.email)) ?? [])));
}
function checkMembership(membership, team, found) {
    const email = (0,convert_yaml/* quote */.hD)(membership.email);
    if (found.length === 0) {
        const message = `${email} is in the team ${(0,convert_yaml/* quote */.hD)(team.title)}, but is not a member of the organization.`;
        const help = 'Invite the person in GitBook, or manage members with a users section.';
        return [(0,diagnostic/* problem */.CC)('not-a-member', membership.origin, message, help)];
    }
    if (found.length === 1)
        return [];
    const ids = found.map((member) => member.id).join(', ');
    const message = `GitBook has ${found.length} members with the e-mail ${email}: ${ids}.`;
    const help = 'Tell them apart with a users section and id:.';
    return [(0,diagnostic/* problem */.CC)('ambiguous-address', membership.origin, message, help)];
}

;// CONCATENATED MODULE: ./lib/core/scope.js

/** The scope of a plan. The token's own account is always protected. */
function makeScope(live, settings) {
    const ids = new Set(settings.protectedUsers);
    const emails = new Set(settings.protectedUsers.map(model/* emailKey */.c8));
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
    const scope = makeScope(live, settings);
    const members = desired.users && matchMembers(desired.users, live.members);
    const teams = desired.teams && matchTeams(desired.teams, live.teams ?? []);
    const diagnostics = [
        ...(members?.diagnostics ?? []),
        ...(teams?.diagnostics ?? []),
        ...(members === undefined && desired.teams ? checkMembersAreLive(desired.teams, live.members) : []),
    ];
    if (diagnostics.length > 0)
        return { ok: false, diagnostics: (0,diagnostic/* sortDiagnostics */.Ds)(diagnostics) };
    const ofMembers = members ? diffMembers(members, live, scope, desired.asOf) : NOTHING;
    const people = {
        find: members ? findAmongMatches(members.matches) : findAmongMembers(live.members),
        members: new Map(live.members.map((member) => [member.id, member])),
        removed: new Set(ofMembers.changes.flatMap((change) => (change.type === 'remove-member' ? [change.userId] : []))),
    };
    const ofTeams = teams ? diffTeams(teams, people, scope, desired.asOf) : NOTHING;
    const changes = orderChanges([...ofMembers.changes, ...ofTeams.changes]);
    const seatsAfter = live.members.length + seatsGained(changes);
    const seats = {
        before: live.members.length,
        after: seatsAfter,
        limit: settings.limits.maxSeats ?? live.organization.maxUsers,
    };
    const numbers = {
        members: live.members.length,
        admins: activeAdmins(live.members),
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
            notices: [
                ...ofMembers.notices,
                ...ofTeams.notices,
                ...(members ? aboutOrganization(live, changes, seats, settings) : []),
            ],
            guards: (0,guard/* judge */.S4)(changes, numbers, settings.limits),
            seats,
            fingerprint: (0,fingerprint/* fingerprint */.R)(changes),
        },
    };
}
/** The IDs of the live teams whose members a plan needs: those whose membership the directory manages. */
function teamsToRead(desired, live) {
    const { matches } = matchTeams(desired.teams ?? [], live);
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

// EXTERNAL MODULE: ./lib/core/resolve.js
var resolve = __nccwpck_require__(9851);
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
 * only while enough are left.
 */
async function takeAway(changes, hands, act) {
    const { reader, ledger, activeAdmins, admins } = hands;
    const one = async (change) => {
        const isAdmin = activeAdmins.has(change.userId);
        const failure = await ledger.attempt(async () => {
            const member = await reader.member(change.userId);
            if (member === undefined && change.type === 'remove-member') {
                if (isAdmin)
                    admins.lost();
                return ledger.applied(change);
            }
            if (member === undefined || !isAsPlanned(member, change)) {
                const live = { role: member?.role ?? 'no member any more', email: member?.email };
                return ledger.record({ status: 'conflict', change, live });
            }
            if (isAdmin && !admins.maySpareOne()) {
                const reason = { kind: 'too-few-admins', admins: admins.now() };
                return ledger.record({ status: 'skipped', change, reason });
            }
            const outcome = await act(change);
            if (outcome === 'requested')
                return ledger.pending(change, 'removal-requested');
            if (isAdmin)
                admins.lost();
            ledger.applied(change);
        });
        if (failure)
            ledger.failed([change], failure);
    };
    await Promise.all(changes.filter((change) => !activeAdmins.has(change.userId)).map(one));
    for (const change of changes.filter((each) => activeAdmins.has(each.userId)))
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

;// CONCATENATED MODULE: ./lib/app/apply-teams.js

/** Renames teams one after the other: a title may only be free once another team has left it. */
async function renameTeams(changes, { writer, ledger }) {
    for (const change of changes) {
        const failure = await ledger.attempt(() => writer.renameTeam(change.teamId, change.to));
        if (failure)
            ledger.failed([change], failure);
        else
            ledger.applied(change);
    }
}
/** Creates teams, and gives their IDs by title. */
async function createTeams(changes, { writer, ledger }) {
    const ids = new Map();
    await Promise.all(changes.map(async (change) => {
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
/** Deletes teams, all side by side. */
async function deleteTeams(changes, { writer, ledger }) {
    await Promise.all(changes.map(async (change) => {
        const failure = await ledger.attempt(async () => {
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
/**
 * Changes who is in which team, with one call per team. Somebody who moves from one team to another is added
 * there before being removed here; teams that swap people get two calls, additions first.
 */
async function updateMemberships(changes, newcomers, hands) {
    let waiting = [...groupByTeam(changes, newcomers, hands.ledger)];
    while (waiting.length > 0) {
        const adds = new Map();
        for (const work of waiting)
            adds.set(work, peopleAdded(work));
        const ready = waiting.filter((work) => !waiting.some((other) => other !== work && mustWait(work, adds.get(other))));
        if (ready.length === 0)
            break;
        await Promise.all(ready.map((work) => updateTeam(work, newcomers, hands)));
        waiting = waiting.filter((work) => !ready.includes(work));
    }
    const only = (kept) => Promise.all(waiting
        .map(({ teamId, changes: all }) => ({ teamId, changes: all.filter(kept) }))
        .filter((work) => work.changes.length > 0)
        .map((work) => updateTeam(work, newcomers, hands)));
    await only((change) => change.type !== 'team-remove');
    await only((change) => change.type === 'team-remove');
}
function peopleAdded({ changes }) {
    return new Set(changes.flatMap((change) => change.type === 'team-add' && change.userId !== undefined ? [change.userId] : []));
}
function mustWait(work, addedElsewhere) {
    return work.changes.some((change) => change.type === 'team-remove' && addedElsewhere?.has(change.userId));
}
/** One piece of work per team, without what depends on a team or person that could not be had. */
function groupByTeam(changes, { creations, createdIds, invites }, ledger) {
    const creationOf = new Map(creations.map((change) => [change.team, change]));
    const inviteOf = new Map(invites.map((change) => [(0,model/* emailKey */.c8)(change.email), change]));
    const works = new Map();
    for (const change of changes) {
        const teamId = change.teamId ?? createdIds.get(change.team);
        const creation = creationOf.get(change.team);
        const invite = change.type === 'team-add' && change.userId === undefined
            ? inviteOf.get((0,model/* emailKey */.c8)(change.email ?? ''))
            : undefined;
        if (teamId === undefined) {
            if (creation)
                ledger.dependsOn(change, creation);
            continue;
        }
        if (invite && !ledger.succeeded(invite)) {
            ledger.dependsOn(change, invite);
            continue;
        }
        const work = works.get(teamId) ?? { teamId, changes: [] };
        work.changes.push(change);
        works.set(teamId, work);
    }
    return works.values();
}
async function updateTeam(work, newcomers, hands) {
    const { writer, ledger } = hands;
    const failure = await ledger.attempt(() => writer.updateTeam(work.teamId, bulkUpdate(work, newcomers)));
    if (failure === undefined) {
        for (const change of work.changes)
            settle(change, newcomers, ledger);
        return;
    }
    if (failure.kind !== 'refused') {
        ledger.failed(work.changes, failure);
        return;
    }
    const unknown = work.changes.filter((change) => userIdOf(change, newcomers) === undefined);
    if (unknown.length > 0) {
        for (const change of unknown)
            ledger.pending(change, 'waits-for-invitation');
        const changes = work.changes.filter((change) => !unknown.includes(change));
        if (changes.length > 0)
            await updateTeam({ teamId: work.teamId, changes }, newcomers, hands);
        return;
    }
    await updateOneByOne(work, newcomers, hands);
}
/** Finds out who makes a bulk update fail: one call a person, additions first. */
async function updateOneByOne(work, newcomers, { writer, ledger }) {
    const one = async (change) => {
        const userId = userIdOf(change, newcomers);
        if (userId === undefined)
            return;
        const failure = await ledger.attempt(async () => {
            if (change.type === 'team-remove')
                await writer.removeTeamMember(work.teamId, userId);
            else
                await writer.putTeamMember(work.teamId, userId, change.to);
        });
        if (failure)
            ledger.failed([change], failure);
        else
            ledger.applied(change);
    };
    await Promise.all(work.changes.filter((change) => change.type !== 'team-remove').map(one));
    await Promise.all(work.changes.filter((change) => change.type === 'team-remove').map(one));
}
function bulkUpdate({ changes }, newcomers) {
    const add = [];
    const remove = [];
    const memberships = {};
    for (const change of changes) {
        const userId = userIdOf(change, newcomers);
        switch (change.type) {
            case 'team-add': {
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
/** A role can only be set by ID: who was added by e-mail becomes an owner once the invitation is accepted. */
function settle(change, newcomers, ledger) {
    const onlyMember = change.type === 'team-add' && change.to === 'owner' && userIdOf(change, newcomers) === undefined;
    if (onlyMember)
        ledger.pending(change, 'waits-for-invitation');
    else
        ledger.applied(change);
}
function userIdOf(change, { invitedIds }) {
    return change.userId ?? invitedIds.get((0,model/* emailKey */.c8)(change.email ?? ''));
}

;// CONCATENATED MODULE: ./lib/app/invitations.js

/** GitBook takes at most this many e-mails in one invitation call. */
const MAX_EMAILS_A_CALL = 100;
/**
 * Invites people: one call per SSO value and 100 e-mails. A batch that GitBook refuses is halved until who is
 * refused stands alone, so that one bad address does not keep the others out. A batch without a usable answer is
 * not repeated here: it may have been carried out, and the next run will see.
 */
async function sendInvitations(invites, writer, ledger) {
    const ids = new Map();
    for (const sso of [true, false]) {
        const people = invites.filter((each) => each.sso === sso);
        for (let start = 0; start < people.length; start += MAX_EMAILS_A_CALL) {
            await sendBatch(people.slice(start, start + MAX_EMAILS_A_CALL), sso, writer, ledger, ids);
        }
    }
    return ids;
}
async function sendBatch(batch, sso, writer, ledger, ids) {
    const failure = await ledger.attempt(async () => {
        const people = batch.map(({ email, to }) => ({ email, role: to }));
        const { userIds, failedSsoEmails } = await writer.invite(people, sso);
        const [only] = batch;
        const [id] = userIds;
        if (only && id !== undefined && batch.length === 1 && userIds.length === 1)
            ids.set((0,model/* emailKey */.c8)(only.email), id);
        const withoutSso = new Set(failedSsoEmails.map(model/* emailKey */.c8));
        for (const change of batch) {
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
    await sendBatch(batch.slice(0, middle), sso, writer, ledger, ids);
    await sendBatch(batch.slice(middle), sso, writer, ledger, ids);
}
const FAILED_SSO = {
    kind: 'refused',
    status: 200,
    message: 'GitBook invited the person, but not as an SSO user: the address belongs to a member of another organization. Ask them to leave that one, or write sso: false.',
};

;// CONCATENATED MODULE: ./lib/app/ledger.js
/** An empty ledger for a plan's changes. */
function openLedger(changes, classify, progress) {
    const outcomes = new Map();
    let ended;
    const record = (outcome) => {
        outcomes.set(outcome.change, outcome);
        progress.step({ kind: 'change', done: outcomes.size, total: changes.length });
    };
    const fail = (failed, failure) => {
        for (const change of failed) {
            if (ended && ended !== failure) {
                record({ status: 'skipped', change, reason: { kind: 'run-ended', message: ended.message } });
            }
            else {
                record({ status: 'failed', change, message: failure.message });
            }
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
        outcomeOf: (change) => outcomes.get(change),
        succeeded: (change) => ['applied', 'pending'].includes(outcomes.get(change)?.status ?? ''),
        attempt: async (call) => {
            if (ended)
                return { ...ended };
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
        return { outcomes: [], invitedIds: new Map() };
    progress.step({ kind: 'phase', phase: 'apply' });
    const greeting = await ledger.attempt(() => writer.ping());
    if (greeting?.status === 401 || greeting?.status === 403)
        return { outcomes: refuseAll(changes, greeting), invitedIds: new Map() };
    const admins = activeAdmins(live.members);
    const count = countAdmins(admins.size, adminsAfter(changes, admins));
    const hands = { reader, writer, ledger, activeAdmins: admins, admins: count };
    const invites = ofType(changes, 'invite');
    const invitedIds = await sendInvitations(invites, writer, ledger);
    await promote(ofStage(ofType(changes, 'member-role'), 'promotions'), hands);
    await setSso(ofType(changes, 'member-sso'), hands);
    await renameTeams(ofType(changes, 'rename-team'), hands);
    const creations = ofType(changes, 'create-team');
    const createdIds = await createTeams(creations, hands);
    const memberships = [
        ...ofType(changes, 'team-add'),
        ...ofType(changes, 'team-role'),
        ...ofType(changes, 'team-remove'),
    ];
    await lookUpInvited(memberships, invitedIds, reader, ledger);
    await updateMemberships(memberships, { creations, createdIds, invites, invitedIds }, hands);
    await demote(ofStage(ofType(changes, 'member-role'), 'demotions'), hands);
    await removeMembers(ofType(changes, 'remove-member'), hands);
    await deleteTeams(ofType(changes, 'delete-team'), hands);
    return { outcomes: ledger.outcomes(), invitedIds };
}
/** The account that runs this was not let in, so nothing was written: every change failed for that reason. */
function refuseAll(changes, { message }) {
    return changes.map((change) => ({ status: 'failed', change, message }));
}
/**
 * Finds the user IDs of people whom this run invited and who go into teams, with one call. People who do not show
 * yet are left out: they are added by e-mail.
 */
async function lookUpInvited(memberships, invitedIds, reader, ledger) {
    const wanted = memberships.flatMap((change) => change.type === 'team-add' && change.userId === undefined ? [(0,model/* emailKey */.c8)(change.email ?? '')] : []);
    const missing = new Set(wanted.filter((email) => !invitedIds.has(email)));
    if (missing.size === 0)
        return;
    await ledger.attempt(async () => {
        for (const { id, email } of await reader.newestMembers()) {
            const key = (0,model/* emailKey */.c8)(email ?? '');
            if (missing.has(key))
                invitedIds.set(key, id);
        }
    });
}
function ofType(changes, type) {
    return changes.filter((change) => change.type === type);
}
function ofStage(changes, stage) {
    return changes.filter((change) => stageOf(change) === stage);
}

;// CONCATENATED MODULE: ./lib/app/verify.js


/**
 * Reads GitBook again after an apply and plans anew. What the new plan still holds must be pending, failed or
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
    const explained = new Set(outcomes.filter((outcome) => outcome.status !== 'applied').map(({ change }) => subjectOf(change)));
    return {
        outcomes,
        invitedUsers: invitedUsers(applied, listed),
        unexpected: left.filter((change) => !explained.has(subjectOf(change))),
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
    const waits = left.some((other) => other.type === 'team-add' && subjectOf(other) === subjectOf(change));
    return waits ? { status: 'pending', change, reason: 'waits-for-invitation' } : outcome;
}
/**
 * What a change is about, the same before and after an apply gave it an ID: somebody invited gets a user ID and a
 * created team a team ID, so that people go by e-mail and teams by title where there is one.
 */
function subjectOf(change) {
    switch (change.type) {
        case 'invite':
            return `member ${(0,model/* emailKey */.c8)(change.email)}`;
        case 'member-role':
        case 'member-sso':
        case 'remove-member':
            return `member ${(0,model/* emailKey */.c8)(change.email ?? change.userId)}`;
        case 'team-add':
        case 'team-role':
        case 'team-remove':
            return `team ${change.team} member ${(0,model/* emailKey */.c8)(change.email ?? change.userId ?? '')}`;
        case 'create-team':
        case 'rename-team':
        case 'delete-team':
            return (0,fingerprint/* changeKey */.C)(change);
    }
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
    const read = await ports.readDirectory();
    if (!read.ok) {
        const organizationId = request.organizationId ?? read.organizationId;
        return { status: 'invalid', diagnostics: read.diagnostics, organizationId };
    }
    const { directory } = read;
    const organization = organizationOf(request, directory);
    if (typeof organization !== 'string') {
        return { status: 'invalid', diagnostics: [organization], organizationId: request.organizationId };
    }
    const desired = (0,resolve/* resolve */.h)(directory, request.asOf);
    const reader = ports.openReader(organization);
    ports.progress.step({ kind: 'phase', phase: 'read' });
    const live = await reader.readLive({ teams: desired.teams && ((teams) => teamsToRead(desired, teams)) });
    ports.progress.step({ kind: 'phase', phase: 'plan' });
    const result = makePlan(desired, live, request.settings);
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
        read: () => reader.readLive({ teams: desired.teams && ((teams) => teamsToRead(desired, teams)) }),
        plan: (again) => makePlan(desired, again, request.settings),
        classify: ports.classify,
    });
    return { status: 'applied', planned, result };
}
const NOTHING_TO_DO = {
    outcomes: [],
    invitedUsers: {},
    unexpected: [],
    verified: true,
    verifyError: undefined,
};
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
/* harmony import */ var _edges_cli_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8876);

process.exitCode = await (0,_edges_cli_js__WEBPACK_IMPORTED_MODULE_0__/* .runCli */ .a)(process.argv.slice(2), process.env);

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
/** Whether a change removes, demotes or deletes: what section 7 of the contract calls destructive. */
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
        if (node.tag !== undefined) {
            const help = 'Remove the tag: text, numbers, true and false, lists and mappings need none.';
            report('yaml-tag', offset, `The tag ${node.tag} is not allowed.`, help);
        }
        if (node.anchor === undefined)
            return visitContent(node, depth);
        anchors.set(node.anchor, 'open');
        const result = visitContent(node, depth);
        anchors.set(node.anchor, result);
        return result;
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
        for (const pair of node.items) {
            const keyOffset = startOf(pair.key);
            const converted = pair.value == null ? { value: null, size: 1 } : visit(pair.value, depth + 1);
            const place = { key: keyOffset, value: pair.value == null ? keyOffset : startOf(pair.value) };
            size += converted.size;
            if (isMerge(pair)) {
                merges.push({ value: converted.value, offset: place.value });
                continue;
            }
            const key = keyText(pair.key);
            if (key === undefined) {
                report('wrong-type', keyOffset, 'A key must be text.', 'Write the key as text, in quotes if need be.');
                continue;
            }
            const first = keys.get(key);
            if (first) {
                const other = { ...locate(first.key), message: 'first written here' };
                const help = 'Keep one of the two; the second would silently win.';
                report('duplicate-key', keyOffset, `The key ${quote(key)} is written twice.`, help, [other]);
                continue;
            }
            keys.set(key, place);
            value[key] = converted.value;
        }
        maps.set(value, { start: startOf(node), keys });
        for (const merge of merges)
            mergeInto(value, keys, merge.value, merge.offset);
        return { value, size };
    }
    /** Keys of the map itself win over merged ones, and earlier merged ones over later ones. */
    function mergeInto(into, keys, from, offset) {
        if (isYamlList(from)) {
            for (const each of from)
                mergeInto(into, keys, each, offset);
            return;
        }
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
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
        return undefined;
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
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/** An error diagnostic at a position. */
function problem(code, at, message, help, related = []) {
    const { file, line, column } = at;
    return { code, severity: 'error', message, help, file, line, column, related };
}
/** Orders diagnostics as a reader meets them: by file, line, column, then code. */
function sortDiagnostics(diagnostics) {
    return [...diagnostics].sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code));
}
/** Compares by code unit, the same on every machine and in every locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
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
        else if (change.type === 'member-role' && change.to === 'admin')
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
/** The form in which e-mail addresses are compared: without regard to case. */
function emailKey(email) {
    return email.trim().toLowerCase();
}
/** The form in which team titles are told apart: without regard to case and surrounding space. */
function titleKey(title) {
    return title.trim().toLowerCase();
}


/***/ }),

/***/ 9851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ resolve)
/* harmony export */ });
/* unused harmony export hasExpired */
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
        for (const membership of [...direct(team.owners, 'owner'), ...direct(team.members, 'member')]) {
            people.set((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(membership.email), membership);
        }
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
    const direct = (entries, role) => (entries ?? []).flatMap((entry) => {
        if (entry.kind !== 'user' || hasExpired(entry.expires, asOf))
            return [];
        const user = byEmail?.get((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(entry.email));
        if (user?.expired)
            return [];
        const { expires, note, at: origin } = entry;
        return [{ email: user?.email ?? entry.email, role, expires, via: [], note, origin }];
    });
    return teams.map((team) => {
        const managed = team.owners !== undefined || team.members !== undefined;
        return {
            title: team.title,
            id: team.id,
            previously: team.previously.map((former) => former.title),
            memberships: managed ? sortByEmail([...flatten(team).values()]) : undefined,
            expired: expiredMemberships(team, asOf),
            origin: team.at,
        };
    });
}
function expiredMemberships(team, asOf) {
    return [...(team.owners ?? []), ...(team.members ?? [])].flatMap((entry) => entry.kind === 'user' && entry.expires !== undefined && hasExpired(entry.expires, asOf)
        ? [{ email: entry.email, expires: entry.expires, origin: entry.at }]
        : []);
}
function sortByEmail(memberships) {
    return [...memberships].sort((a, b) => (0,_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)((0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(a.email), (0,_model_js__WEBPACK_IMPORTED_MODULE_0__/* .emailKey */ .c8)(b.email)));
}


/***/ }),

/***/ 1473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ related),
/* harmony export */   x: () => (/* binding */ mayBeInBrokenFile)
/* harmony export */ });
/** A place as a related position. */
function related(at, message) {
    return { file: at.file, line: at.line, column: at.column, message };
}
/** Whether a name occurs in a file that is broken, and may well be defined there. */
function mayBeInBrokenFile(name, brokenTexts) {
    const folded = name.toLowerCase();
    return brokenTexts.some((text) => text.includes(folded));
}


/***/ }),

/***/ 7486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eO: () => (/* binding */ badDate),
  kP: () => (/* binding */ badEmail),
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


;// CONCATENATED MODULE: ./lib/core/schema.js




/** The keys that each part of a directory file knows; the schema has the same. */
const KNOWN_KEYS = {
    file: ['version', 'organization', 'defaults', 'users', 'teams', '$schema'],
    defaults: ['role', 'sso'],
    user: ['id', 'role', 'sso', 'expires', 'note'],
    team: ['id', 'previously', 'owners', 'members'],
    entry: ['user', 'team', 'expires', 'note'],
};
const MAX_PROBLEMS_A_FILE = 1000;
/**
 * Holds one file against schema/directory.schema.json. Each violation becomes one diagnostic at its key or
 * value. Of a broken file, only what stands before the break is judged, and nothing is called missing.
 */
function checkSchema(source) {
    const { data, broken } = source;
    if (data === undefined || validate(data))
        return [];
    const found = [];
    for (const error of validate.errors ?? []) {
        if (found.length >= MAX_PROBLEMS_A_FILE)
            break;
        const path = pathOf(error);
        const place = locate(source, path);
        if (place === undefined || (broken && (place.value >= broken.from || error.keyword === 'required')))
            continue;
        const diagnostic = describe(error, path, place, source);
        if (diagnostic)
            found.push(diagnostic);
    }
    return found;
}
/** A JSON Pointer as keys and list indexes; the key in question is added where the error names one. */
function pathOf(error) {
    const path = error.instancePath
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
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
    return (0,diagnostic/* problem */.CC)('wrong-type', at, message, typeHelp(types, path, data));
}
function typeHelp(types, path, data) {
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
        return typeof data === 'number'
            ? (0,diagnostic/* problem */.CC)('unsupported-version', at, message, 'Write version: 1, or use a newer release.')
            : undefined;
    }
    if (typeof data !== 'string')
        return undefined;
    const allowed = error.params.allowedValues.map(String);
    const near = nearest(data, allowed);
    const help = `${near ? `Did you mean ${near}? ` : ''}Allowed: ${allowed.join(', ')}.`;
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
    const help = 'Write the last day of access as YYYY-MM-DD.';
    return (0,diagnostic/* problem */.CC)('invalid-date', at, `${(0,convert_yaml/* quote */.hD)(text)} is not a date of the calendar.`, help);
}
function badTitle(text, at) {
    const message = text.length === 0 ? 'A team title is empty.' : `The team title ${(0,convert_yaml/* quote */.hD)(text)} is too long for GitBook.`;
    return (0,diagnostic/* problem */.CC)('invalid-title', at, message, 'A title has 1 to 64 characters.');
}


/***/ }),

/***/ 3556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dc: () => (/* binding */ EXIT),
  Of: () => (/* binding */ runApply),
  le: () => (/* binding */ runDrift),
  Fo: () => (/* binding */ runPlan),
  ED: () => (/* binding */ runValidate)
});

// EXTERNAL MODULE: ./lib/app/pipeline.js + 14 modules
var pipeline = __nccwpck_require__(3266);
// EXTERNAL MODULE: ./lib/core/dates.js
var dates = __nccwpck_require__(1566);
// EXTERNAL MODULE: ./lib/core/guard.js
var guard = __nccwpck_require__(2270);
// EXTERNAL MODULE: ./lib/gitbook/errors.js
var errors = __nccwpck_require__(5706);
;// CONCATENATED MODULE: ./lib/gitbook/classify.js

/** Tells what an error of the reader or the writer means for the rest of an apply; throws what is none of theirs. */
function classify(error) {
    if (error instanceof errors/* GitBookApiError */.Wc) {
        return { kind: kindOf(error.status), status: error.status, message: error.message };
    }
    if (error instanceof errors/* InvalidInputError */.oC) {
        return { kind: 'refused', status: undefined, message: error.message };
    }
    if (error instanceof errors/* GitBookUnreachableError */.Cz ||
        error instanceof errors/* IncompleteReadError */.di ||
        error instanceof errors/* UnexpectedAnswerError */.qx) {
        return { kind: 'unavailable', status: undefined, message: error.message };
    }
    throw error;
}
function kindOf(status) {
    if (status === 401)
        return 'unauthorized';
    return status >= 400 && status < 500 && status !== 429 ? 'refused' : 'unavailable';
}

// EXTERNAL MODULE: ./lib/render/context.js
var context = __nccwpck_require__(9491);
// EXTERNAL MODULE: ./lib/render/diagnostics.js
var render_diagnostics = __nccwpck_require__(7172);
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

// EXTERNAL MODULE: ./lib/render/terminal-text.js
var terminal_text = __nccwpck_require__(5048);
// EXTERNAL MODULE: ./lib/render/text.js
var render_text = __nccwpck_require__(2801);
;// CONCATENATED MODULE: ./lib/render/terminal.js



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
        paint('bold', (0,terminal_text/* terminalText */.eR)(view.title, paint)),
        (0,terminal_text/* wrap */.LV)(verdictText(view, paint), width, ''),
        ...(view.cause === undefined ? [] : [(0,terminal_text/* wrap */.LV)((0,terminal_text/* terminalText */.eR)(view.cause, paint), width, '')]),
        ...view.parts.flatMap((part) => [
            ...(part.heading === undefined ? [] : [paint('bold', `== ${part.heading} ==`)]),
            ...part.sections.map((section) => sectionText(section, look)),
        ]),
        ...(view.notices.length === 0 ? [] : [noticesText(view.notices, look)]),
        ...(view.guards.length === 0 ? [] : [guardsText(view, look)]),
        totals(view, look),
        ...(view.next.length === 0
            ? []
            : [view.next.map((step) => (0,terminal_text/* wrap */.LV)((0,terminal_text/* terminalText */.eR)(step, paint), width, '  ')).join('\n')]),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function verdictText(view, paint) {
    const style = TONES[view.tone];
    return view.verdict
        .map((span) => (span.kind === 'strong' ? paint(style, span.text) : (0,terminal_text/* terminalText */.eR)([span], paint)))
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
    const heading = paint('bold', `${section.title} (${(0,render_text/* formatNumber */.ZV)(section.rows.length)})`);
    const columns = columnsOf(section, look);
    const lines = [];
    let group;
    for (const row of section.rows) {
        if (row.group !== undefined && row.group !== group)
            lines.push(`  ${(0,render_escape/* escapeTerminal */.en)(row.group)}`);
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
        address = Math.max(address, (0,terminal_text/* displayWidth */.F1)(first));
        name = Math.max(name, (0,terminal_text/* displayWidth */.F1)(second));
        change = Math.max(change, (0,terminal_text/* displayWidth */.F1)((0,terminal_text/* terminalText */.eR)(row.change, paint)));
        source = Math.max(source, (0,terminal_text/* displayWidth */.F1)(sourceText(row.source)));
    }
    const all = indent.length + 2 + address + 2 + name + 2 + change + 2 + source;
    return { indent, address, name: all > width ? 0 : name, change };
}
function subjectCells({ subject }) {
    const name = subject.name === undefined ? '' : (0,render_escape/* escapeTerminal */.en)(subject.name, 600);
    return subject.address === undefined
        ? [name === '' ? '(no name)' : name, '']
        : [(0,render_escape/* escapeTerminal */.en)(subject.address, 320), name];
}
function sourceText(source) {
    if (source === undefined)
        return '';
    const place = (0,render_escape/* escapeTerminal */.en)(source.label);
    return source.prefix === undefined ? place : `${source.prefix}, ${place}`;
}
function rowLines(row, columns, { paint, width }) {
    const { indent } = columns;
    const deeper = `${indent}    `;
    const [address, name] = subjectCells(row);
    const symbol = paint(SYMBOLS[row.symbol], row.symbol);
    const details = row.details.map((detail) => paint('dim', deeper + (0,terminal_text/* wrap */.LV)((0,terminal_text/* terminalText */.eR)(detail, paint), width - deeper.length, deeper)));
    const cells = [
        (0,terminal_text/* padEnd */.f)(address, columns.address),
        ...(columns.name === 0 ? [] : [paint('dim', (0,terminal_text/* padEnd */.f)(name, columns.name))]),
        (0,terminal_text/* padEnd */.f)((0,terminal_text/* terminalText */.eR)(row.change, paint), columns.change),
        paint('dim', sourceText(row.source)),
    ];
    return [`${indent}${symbol} ${cells.join('  ')}`.trimEnd(), ...details];
}
const ITEMS_SHOWN = 20;
function noticesText(notices, { paint, width }) {
    const lines = notices.map((group) => {
        const items = group.items.slice(0, ITEMS_SHOWN).map((item) => (0,terminal_text/* terminalText */.eR)(item, paint));
        const left = group.items.length - items.length;
        const shown = [...items, ...(left > 0 ? [`and ${(0,render_text/* formatNumber */.ZV)(left)} more`] : [])].join(', ');
        const sentence = (0,terminal_text/* terminalText */.eR)(group.text, paint);
        const mark = group.warning ? paint('yellow', '!') : paint('dim', '·');
        const text = (0,terminal_text/* wrap */.LV)(shown === '' ? `${sentence}.` : `${sentence}: ${shown}`, width - 4, '    ');
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
        const text = (0,terminal_text/* terminalText */.eR)(guard.text, paint) + (guard.state === 'confirmed' ? ' (confirmed)' : '');
        const ways = guard.waysOut.map((way, index) => {
            const lead = index === 0 ? 'ways out: ' : '       or ';
            return `      ${lead}${(0,terminal_text/* wrap */.LV)((0,terminal_text/* terminalText */.eR)(way, paint), width - 16, ' '.repeat(16))}`;
        });
        return [
            `  ${paint(style, mark)} ${(0,terminal_text/* padEnd */.f)(guard.name, nameWidth)}  ${(0,terminal_text/* wrap */.LV)(text, width - nameWidth - 6, ' '.repeat(nameWidth + 6))}`,
            ...ways,
        ];
    });
    const refusal = view.refusal === undefined
        ? []
        : [`  ${paint('red', (0,terminal_text/* wrap */.LV)((0,terminal_text/* terminalText */.eR)(view.refusal, paint), width - 2, '  '))}`];
    return [paint('bold', 'Guards'), ...refusal, ...lines].join('\n');
}
function totals(view, { paint }) {
    const counts = view.counts.map(({ count, label, dangerous }) => {
        const text = `${(0,render_text/* formatNumber */.ZV)(count)} ${label}`;
        return dangerous ? paint('red', text) : text;
    });
    return [
        ...(counts.length === 0 ? [] : [`${paint('bold', `${view.countsLabel}:`)} ${counts.join(', ')}.`]),
        ...seatsLine(view),
        ...view.facts.map((fact) => paint('dim', capitalized((0,terminal_text/* terminalText */.eR)(fact, paint)))),
        ...(view.fingerprint === undefined ? [] : [paint('dim', `Fingerprint ${view.fingerprint}`)]),
    ].join('\n');
}
function seatsLine({ seats }) {
    if (seats === undefined)
        return [];
    const { before, after, limit } = seats;
    const number = before === after ? (0,render_text/* formatNumber */.ZV)(after) : `${(0,render_text/* formatNumber */.ZV)(before)} → ${(0,render_text/* formatNumber */.ZV)(after)}`;
    const over = limit !== undefined && after > limit ? `, ${(0,render_text/* formatNumber */.ZV)(after - limit)} too many` : '';
    return [`Seats: ${number}${limit === undefined ? '' : ` of ${(0,render_text/* formatNumber */.ZV)(limit)}`}${over}`];
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

// EXTERNAL MODULE: ./lib/edges/files.js + 6 modules
var edges_files = __nccwpck_require__(2338);
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
    const planned = await planAt(run);
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
    const planned = await planAt(run);
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
    const done = await withGitBook(run, (gitBook) => (0,pipeline/* applyDirectory */.E)({ ...requestOf(run), confirm: options.confirm }, {
        ...portsOf(run, gitBook),
        openWriter: gitBook.openWriter,
        classify: classify,
        show: async (planned) => {
            run.progress.clear();
            if (!run.json)
                printView(run, (0,plan_view/* planView */.hV)(planned.plan, planContext(run, planned, 'apply')));
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
async function planAt(run) {
    const planned = await withGitBook(run, (gitBook) => (0,pipeline/* planDirectory */.B)(requestOf(run), portsOf(run, gitBook)));
    run.progress.clear();
    return planned;
}
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
function printView({ terminal }, view) {
    terminal.out(renderPlanTerminal(view, { paint: terminal.paint, width: terminal.width }));
}
function printJson({ terminal }, document) {
    terminal.out(JSON.stringify(document, undefined, 2));
}
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

/***/ 8876:
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
// EXTERNAL MODULE: ./lib/edges/cli-run.js + 4 modules
var cli_run = __nccwpck_require__(3556);
// EXTERNAL MODULE: ./lib/edges/clock.js + 1 modules
var clock = __nccwpck_require__(2088);
// EXTERNAL MODULE: ./lib/edges/terminal.js + 2 modules
var edges_terminal = __nccwpck_require__(7668);
// EXTERNAL MODULE: ./lib/edges/version.js + 1 modules
var version = __nccwpck_require__(8465);
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
        if (error instanceof CommanderError)
            return error.exitCode === 0 ? cli_run/* EXIT */.dc.done : cli_run/* EXIT */.dc.invalid;
        return tellFailure(error, terminal, env, args.includes('--json'));
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
    program
        .command('demo')
        .description('walk through a whole story on the examples: no token, no network')
        .option('--fast', 'without the pauses for reading')
        .action(async (values) => {
        const { runDemo } = await Promise.all(/* import() */[__nccwpck_require__.e(99), __nccwpck_require__.e(752), __nccwpck_require__.e(453), __nccwpck_require__.e(924)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5924));
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
    const parsed = (0,app_options/* parseOptions */.Ac)((name) => cli_valueOf(values, name) ?? env[VARIABLES[name] ?? '']);
    if (!parsed.ok) {
        for (const problem of parsed.problems)
            terminal.note(problem);
        if (values.json === true)
            terminal.out(JSON.stringify({ error: { reason: 'invalid-input', problems: parsed.problems } }, undefined, 2));
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
            const { openGitBook } = await Promise.all(/* import() */[__nccwpck_require__.e(99), __nccwpck_require__.e(141)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6141));
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
function cli_valueOf(values, name) {
    const value = values[name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())];
    if (value === true)
        return 'true';
    return typeof value === 'string' ? value : undefined;
}
async function tellFailure(error, terminal, env, json) {
    const { failureOf } = await __nccwpck_require__.e(/* import() */ 602).then(__nccwpck_require__.bind(__nccwpck_require__, 6602));
    const { reason, message } = failureOf(error);
    const token = env.GITBOOK_TOKEN?.trim();
    const text = token ? message.replaceAll(token, '***') : message;
    terminal.note(text);
    if (json)
        terminal.out(JSON.stringify({ error: { reason, message: text } }, undefined, 2));
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

/***/ 2338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zf: () => (/* binding */ readDirectoryAt),
  Jj: () => (/* binding */ sourceLines)
});

// UNUSED EXPORTS: readFiles

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __nccwpck_require__(876);
// EXTERNAL MODULE: ./lib/core/convert-yaml.js
var convert_yaml = __nccwpck_require__(4926);
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
    const users = (entries) => (entries ?? []).flatMap((entry) => (entry.kind === 'user' ? [entry] : []));
    const owners = new Map(users(team.owners).map((entry) => [(0,model/* emailKey */.c8)(entry.email), entry]));
    const twice = (entries) => repeated(users(entries), (entry) => (0,model/* emailKey */.c8)(entry.email), (entry, first) => found('duplicate-member', entry.at, first.at, `${(0,convert_yaml/* quote */.hD)(entry.email)} is twice in ${(0,convert_yaml/* quote */.hD)(team.title)}.`));
    const both = users(team.members).flatMap((entry) => {
        const owner = owners.get((0,model/* emailKey */.c8)(entry.email));
        if (!owner)
            return [];
        const message = `${(0,convert_yaml/* quote */.hD)(entry.email)} is an owner and a member of ${(0,convert_yaml/* quote */.hD)(team.title)}.`;
        const help = 'Keep one of the two: an owner is in the team already.';
        return [found('owner-and-member', entry.at, owner.at, message, help)];
    });
    return [...twice(team.owners), ...twice(team.members), ...both];
}
/** Reports every item whose key an earlier item has, each against the first. */
function repeated(items, keyOf, report) {
    const firsts = new Map();
    return items.flatMap((item) => {
        const key = keyOf(item);
        const first = firsts.get(key);
        if (first !== undefined)
            return [report(item, first)];
        firsts.set(key, item);
        return [];
    });
}
function found(code, at, first, message, help = 'Keep one of the two.') {
    return (0,diagnostic/* problem */.CC)(code, at, message, help, [(0,rule/* related */._)(first, 'the other one')]);
}

// EXTERNAL MODULE: ./lib/core/schema.js + 2 modules
var schema = __nccwpck_require__(7486);
;// CONCATENATED MODULE: ./lib/core/rules/references.js





/** How many addresses are compared for suggestions, so that a directory of strangers stays fast to refuse. */
const MAX_COMPARISONS = 200_000;
const MAX_NESTING = 100;
/** A team member who is not in `users`, when the section is there. */
const unknownUsers = ({ directory, brokenTexts }) => {
    if (directory.users === undefined)
        return [];
    const emails = directory.users.map((user) => user.email);
    const known = new Set(emails.map(model/* emailKey */.c8));
    let suggestions = Math.floor(MAX_COMPARISONS / Math.max(1, emails.length));
    return entriesOf(directory.teams).flatMap(({ team, entry }) => {
        if (entry.kind !== 'user' || known.has((0,model/* emailKey */.c8)(entry.email)))
            return [];
        if ((0,rule/* mayBeInBrokenFile */.x)(entry.email, brokenTexts))
            return [];
        const near = suggestions-- > 0 ? (0,schema/* nearest */.pA)(entry.email, emails) : undefined;
        const message = `${(0,convert_yaml/* quote */.hD)(entry.email)} is in the team ${(0,convert_yaml/* quote */.hD)(team.title)}, but not in users.`;
        const help = near
            ? `Did you mean ${near}? Else add the user.`
            : 'Add the user, or take it out of the team.';
        return [(0,diagnostic/* problem */.CC)('unknown-user', entry.at, message, help)];
    });
};
/** A `team:` that the directory does not have. */
const unknownTeams = ({ directory, brokenTexts }) => {
    const titles = (directory.teams ?? []).map((team) => team.title);
    const known = new Set(titles);
    const folded = new Map(titles.map((title) => [(0,model/* titleKey */.kz)(title), title]));
    return entriesOf(directory.teams).flatMap(({ entry }) => {
        if (entry.kind !== 'team' || known.has(entry.title) || (0,rule/* mayBeInBrokenFile */.x)(entry.title, brokenTexts))
            return [];
        const near = folded.get((0,model/* titleKey */.kz)(entry.title)) ?? (0,schema/* nearest */.pA)(entry.title, titles);
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
        const enter = (team) => trail.push({ team, next: 0 });
        if (!done.has(start.title))
            enter(start);
        while (trail.length > 0) {
            const top = trail[trail.length - 1];
            if (top === undefined)
                break;
            const nested = nestedTeams(top.team);
            const reference = nested[top.next++];
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
    return (teams ?? []).flatMap((team) => [...(team.owners ?? []), ...(team.members ?? [])].map((entry) => ({ team, entry })));
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./lib/core/source.js



/** The largest file that is read, in bytes. */
const MAX_FILE_BYTES = 10 * 1024 * 1024;
const MAX_SYNTAX_ERRORS = 20;
/**
 * Reads one YAML 1.2 file, given as bytes. Every problem becomes a diagnostic, and what could be read is given
 * all the same; hostile input (bombs of aliases, bottomless nesting, control characters) ends in one, too.
 */
function parseSource(file, bytes) {
    const text = decode(bytes);
    if (text === undefined) {
        return unreadable(file, '', 0, 'not-text', 'This file is not UTF-8 text.', 'Save it as UTF-8.');
    }
    const control = controlCharacter(text);
    if (control >= 0) {
        const code = text.charCodeAt(control).toString(16).padStart(4, '0').toUpperCase();
        const message = `There is a control character here (U+${code}).`;
        return unreadable(file, text, control, 'not-text', message, 'Remove it; YAML is plain text.');
    }
    return readDocument(file, text);
}
/** The offset of the first character that YAML does not allow in a file, or -1. */
function controlCharacter(text) {
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if ((code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || code === 0x7f)
            return index;
    }
    return -1;
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function readDocument(file, text) {
    const locate = locator(file, text);
    const document = (0,dist/* parseDocument */.Tp)(text, {
        logLevel: 'silent',
        prettyErrors: false,
        uniqueKeys: false,
        merge: false,
        stringKeys: false,
    });
    const exhausted = document.errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
    if (exhausted)
        return unreadable(file, text, exhausted.pos[0], 'too-deep', convert_yaml/* TOO_DEEP */.gZ.message, convert_yaml/* TOO_DEEP */.gZ.help);
    const syntax = syntaxProblems(document.errors, locate);
    const firstError = document.errors.reduce((least, error) => Math.min(least, error.pos[0]), Infinity);
    const converted = (0,convert_yaml/* convert */.C6)(document.contents, locate);
    const broken = Number.isFinite(firstError) || converted.fatal;
    const source = {
        file,
        data: converted.fatal ? undefined : converted.value,
        broken: broken ? { from: converted.fatal ? 0 : firstError, text } : undefined,
        position: locate,
        ...converted.places,
    };
    return { source, diagnostics: [...syntax, ...converted.diagnostics] };
}
function syntaxProblems(errors, locate) {
    return errors.slice(0, MAX_SYNTAX_ERRORS).map((error) => {
        const at = locate(error.pos[0]);
        if (error.code === 'MULTIPLE_DOCS') {
            return (0,diagnostic/* problem */.CC)('multiple-documents', at, 'A second document starts here.', 'Put it into a file of its own: a file of the directory holds one document.');
        }
        return (0,diagnostic/* problem */.CC)('yaml-syntax', at, sentence(error.message), SYNTAX_HELP[error.code] ?? DEFAULT_HELP);
    });
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

;// CONCATENATED MODULE: ./lib/core/written.js




/** Reads one file's data into the typed form, reporting what a schema cannot: dates of no calendar, odd entries. */
function readWritten(source) {
    const diagnostics = [];
    const limit = source.broken?.from ?? Number.POSITIVE_INFINITY;
    const root = (0,convert_yaml/* isYamlMap */.S6)(source.data) ? source.data : undefined;
    if (root === undefined)
        return { source, organization: undefined, users: undefined, teams: undefined, diagnostics };
    const keyAt = (map, key) => source.position(source.keyOffset(map, key));
    const date = (map) => {
        const value = written_text(map.expires);
        if (value === undefined || !DATE.test(value))
            return undefined;
        if (isCalendarDate(value))
            return value;
        diagnostics.push((0,schema/* badDate */.eO)(value, source.position(source.valueOffset(map, 'expires'))));
        return undefined;
    };
    const defaults = readDefaults(root.defaults);
    const hasDefaultRole = (0,convert_yaml/* isYamlMap */.S6)(root.defaults) && 'role' in root.defaults;
    const section = (key) => {
        const map = root[key];
        if (!(0,convert_yaml/* isYamlMap */.S6)(map))
            return undefined;
        return Object.entries(map)
            .filter(([name]) => source.keyOffset(map, name) < limit)
            .map(([name, value]) => [name, value, keyAt(map, name)]);
    };
    const readUser = ([email, value, at]) => {
        const map = (0,convert_yaml/* isYamlMap */.S6)(value) ? value : EMPTY;
        if ((value === null || map === value) && !('role' in map) && !hasDefaultRole) {
            const help = 'Add role: to the user, or a default role to the file.';
            diagnostics.push((0,diagnostic/* problem */.CC)('missing-role', at, `${email} has no role.`, help));
        }
        return {
            email,
            id: written_text(map.id),
            role: role(map.role),
            sso: flag(map.sso),
            expires: date(map),
            note: written_text(map.note),
            defaults,
            at,
        };
    };
    const readEntry = (value, at, allowTeam) => {
        if (typeof value === 'string') {
            if (isEmail(value))
                return { kind: 'user', email: value, expires: undefined, note: undefined, at };
            diagnostics.push((0,schema/* badEmail */.kP)(value, at));
            return undefined;
        }
        if (!(0,convert_yaml/* isYamlMap */.S6)(value))
            return undefined;
        const email = written_text(value.user);
        const title = written_text(value.team);
        if (email !== undefined && title === undefined) {
            return isEmail(email)
                ? { kind: 'user', email, expires: date(value), note: written_text(value.note), at }
                : undefined;
        }
        if (title !== undefined && email === undefined && allowTeam) {
            for (const key of ['expires', 'note']) {
                if (!(key in value))
                    continue;
                const message = `${key} does not go with team.`;
                const help = `Write ${key} at the entries of the nested team.`;
                diagnostics.push((0,diagnostic/* problem */.CC)('unknown-key', keyAt(value, key), message, help));
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
        if (!(0,convert_yaml/* isYamlList */.gK)(list))
            return undefined;
        return list.flatMap((item, index) => {
            const at = source.position(source.itemOffset(list, index));
            return readEntry(item, at, key === 'members') ?? [];
        });
    };
    const readTeam = ([title, value, at]) => {
        const map = (0,convert_yaml/* isYamlMap */.S6)(value) ? value : EMPTY;
        const former = (0,convert_yaml/* isYamlList */.gK)(map.previously) ? map.previously : [];
        return {
            title,
            id: written_text(map.id),
            previously: former.flatMap((item, index) => typeof item === 'string'
                ? [{ title: item, at: source.position(source.itemOffset(former, index)) }]
                : []),
            owners: readEntries(map, 'owners'),
            members: readEntries(map, 'members'),
            at,
        };
    };
    const organization = written_text(root.organization);
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
    return value.length <= 254 && EMAIL.test(value);
}
/** Whether `YYYY-MM-DD` is a day of the calendar: 2026-02-30 is not. */
function isCalendarDate(value) {
    const time = Date.parse(`${value}T00:00:00Z`);
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}
function entryProblem(at, allowTeam) {
    if (!allowTeam) {
        const help = 'Write an e-mail address, or user: with one; nested teams go under members.';
        return (0,diagnostic/* problem */.CC)('wrong-type', at, 'An owner must be a user.', help);
    }
    const help = 'Write user: with an e-mail address, or team: with a title.';
    return (0,diagnostic/* problem */.CC)('missing-key', at, 'A team entry names either a user or a team.', help);
}
function valueAt(source, map, key) {
    return source.position(source.valueOffset(map, key));
}
function readDefaults(value) {
    const map = (0,convert_yaml/* isYamlMap */.S6)(value) ? value : EMPTY;
    return { role: role(map.role), sso: flag(map.sso) };
}
function written_text(value) {
    return typeof value === 'string' ? value : undefined;
}
function flag(value) {
    return typeof value === 'boolean' ? value : undefined;
}
function role(value) {
    return model/* ORGANIZATION_ROLES */.oF.find((each) => each === value);
}

;// CONCATENATED MODULE: ./lib/core/directory.js







/**
 * Reads the files of a directory and checks them as section 2 of the contract has it: all problems of all files
 * at once, sorted by place.
 *
 * @param configPath what the user named, for problems that lie in no file
 * @param earlier problems found while the files were read; with any error among them the result is not ok
 */
function readDirectory(files, configPath, earlier) {
    const ordered = [...files].sort((a, b) => (0,diagnostic/* compareText */.n6)(a.file, b.file));
    const found = [...earlier];
    const written = [];
    for (const { file, bytes } of ordered) {
        const { source, diagnostics } = parseSource(file, bytes);
        const result = readWritten(source);
        const empty = source.data === undefined && source.broken === undefined;
        found.push(...diagnostics, ...(0,schema/* checkSchema */._U)(source), ...result.diagnostics);
        if (empty)
            found.push(emptyFile(file));
        written.push(result);
    }
    const directory = combine(written, found);
    const brokenTexts = written.flatMap(({ source }) => source.broken ? [source.broken.text.toLowerCase()] : []);
    found.push(...checkRules({ directory, brokenTexts }));
    if (!found.some(isError) && isEmpty(directory))
        found.push(emptyDirectory(ordered, configPath));
    const diagnostics = (0,diagnostic/* sortDiagnostics */.Ds)(found);
    return diagnostics.some(isError)
        ? { ok: false, diagnostics, organizationId: directory.organization?.id }
        : { ok: true, directory, diagnostics };
}
function combine(written, found) {
    const users = written.flatMap((file) => file.users ?? []);
    const teams = written.flatMap((file) => file.teams ?? []);
    const organizations = written.flatMap((file) => file.organization ?? []);
    const [organization, ...others] = organizations;
    for (const other of others) {
        if (organization === undefined || other.id === organization.id)
            continue;
        const message = `The organization ${(0,convert_yaml/* quote */.hD)(other.id)} differs from ${(0,convert_yaml/* quote */.hD)(organization.id)} in another file.`;
        const help = 'All files of a directory are about one organization.';
        found.push((0,diagnostic/* problem */.CC)('organization-mismatch', other.at, message, help, [(0,rule/* related */._)(organization.at, 'the other one')]));
    }
    return {
        files: written.map(({ source }) => source.file),
        organization,
        users: written.some((file) => file.users !== undefined) ? users : undefined,
        teams: written.some((file) => file.teams !== undefined) ? teams : undefined,
    };
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

;// CONCATENATED MODULE: ./lib/edges/files.js





/** Reads and checks the directory at a place: files → bytes → directory. */
async function readDirectoryAt(place) {
    const { files, diagnostics } = await readFiles(place);
    return readDirectory(files, place.configPath, diagnostics);
}
/**
 * The bytes of the one file, or of every `.yaml` and `.yml` file below the folder, that a place names; hidden
 * files and folders are passed over. What lies outside the workspace, or is reached through a link out of it, is
 * not opened and becomes a diagnostic, as does what is missing, too large or cannot be read.
 */
async function readFiles({ workspace, workingDirectory, configPath, }) {
    const root = await (0,promises_.realpath)(workspace);
    const start = (0,external_node_path_.resolve)(workspace, workingDirectory, configPath);
    const files = [];
    const diagnostics = [];
    const entered = new Set();
    const report = (code, path, message, help) => {
        diagnostics.push((0,diagnostic/* problem */.CC)(code, { file: nameOf(workspace, path), line: 1, column: 1 }, message, help));
    };
    const visit = async (path, named) => {
        if (!isInside(workspace, path)) {
            report('outside-workspace', path, 'This lies outside the workspace.', OUTSIDE_HELP);
            return;
        }
        const real = await (0,promises_.realpath)(path).catch(() => undefined);
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
        const status = await (0,promises_.stat)(real);
        if (status.isDirectory()) {
            if (entered.has(real))
                return;
            entered.add(real);
            for (const name of (await (0,promises_.readdir)(real)).sort(diagnostic/* compareText */.n6)) {
                if (!name.startsWith('.'))
                    await visit((0,external_node_path_.join)(path, name), false);
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
        if (status.size > MAX_FILE_BYTES) {
            const size = (status.size / 1024 / 1024).toFixed(1);
            report('file-too-large', path, `This file has ${size} MiB; at most 10 MiB are read.`, TOO_LARGE_HELP);
            return;
        }
        const bytes = await readAtMost(real, MAX_FILE_BYTES).catch((error) => error);
        if (bytes instanceof Uint8Array)
            files.push({ file: nameOf(workspace, path), bytes });
        else
            report('file-unreadable', path, `This file cannot be read (${bytes.code ?? bytes.message}).`, READ_HELP);
    };
    await visit(start, true);
    return { files, diagnostics };
}
const OUTSIDE_HELP = 'Keep the directory inside the workspace, without links that lead out of it.';
const TOO_LARGE_HELP = 'Split it into several files of one folder.';
const READ_HELP = 'Check its permissions.';
/** A file may grow between its size being asked for and its being read. */
async function readAtMost(path, most) {
    const handle = await (0,promises_.open)(path, 'r');
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
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || (!(0,external_node_path_.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`));
}
/** A path as positions have it: relative to the workspace, with forward slashes. */
function nameOf(workspace, path) {
    return (0,external_node_path_.relative)(workspace, path).split(external_node_path_.sep).join('/') || '.';
}
/** A function that gives lines of the files that diagnostics are about, counted from 1; for showing excerpts. */
async function sourceLines({ workspace }, diagnostics) {
    const root = await (0,promises_.realpath)(workspace);
    const lines = new Map();
    for (const file of new Set(diagnostics.map((diagnostic) => diagnostic.file))) {
        const real = await (0,promises_.realpath)((0,external_node_path_.resolve)(workspace, file)).catch(() => undefined);
        if (real === undefined || !isInside(root, real))
            continue;
        const status = await (0,promises_.stat)(real);
        if (!status.isFile() || status.size > MAX_FILE_BYTES)
            continue;
        const bytes = await readAtMost(real, MAX_FILE_BYTES).catch(() => undefined);
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

/***/ 7668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ openTerminal),
  o: () => (/* binding */ progressLine)
});

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
;// CONCATENATED MODULE: ./lib/edges/terminal.js



/** The terminal of this process. */
function openTerminal(env) {
    const { stdin, stdout, stderr } = process;
    const colour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
    return {
        paint: colour ? ansiPaint : plainPaint,
        width: Math.min(stdout.columns ?? 100, 140),
        interactive: stdin.isTTY === true && stderr.isTTY === true,
        out: (text) => {
            stdout.write(text.endsWith('\n') ? text : `${text}\n`);
        },
        note: (text) => {
            stderr.write(text.endsWith('\n') ? text : `${text}\n`);
        },
        ask: async (question) => {
            const reader = (0,promises_namespaceObject.createInterface)({ input: stdin, output: stderr });
            try {
                return (await reader.question(`${question} `)).trim().toLowerCase() === 'yes';
            }
            finally {
                reader.close();
            }
        },
    };
}
const PHASES = { read: 'Reading GitBook', plan: 'Planning', apply: 'Applying', verify: 'Verifying' };
const READS = { members: 'members', teams: 'teams', 'team-members': 'teams with their members' };
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

/***/ 6223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yf: () => (/* binding */ fitItems),
/* harmony export */   ub: () => (/* binding */ COMMENT_BUDGET)
/* harmony export */ });
/* unused harmony exports SUMMARY_BUDGET, utf8Length */
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
    confirmed: false,
    unreviewed: undefined,
    result: undefined,
};


/***/ }),

/***/ 7172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   zS: () => (/* binding */ diagnosticsTerminal)
/* harmony export */ });
/* unused harmony exports problemSections, diagnosticsMarkdown, annotations */
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9889);
/* harmony import */ var _markdown_section_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5999);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5048);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2801);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8653);





const MESSAGE_LIMIT = 600;
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
        ...(errors > 0 ? [print.paint('red', (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(errors, 'error'))] : []),
        ...(warnings > 0 ? [print.paint('yellow', (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(warnings, 'warning'))] : []),
    ];
    return diagnostics.length === 0 ? '' : `${blocks.join('\n\n')}\n\n${total.join(', ')}\n`;
}
function terminalBlock(diagnostic, print) {
    const { paint, mask } = print;
    const show = (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeTerminal */ .en)(mask(text), MESSAGE_LIMIT);
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
        `  ${paint('dim', `${blank} |`)} ${' '.repeat((0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(before))}${paint('red', '^')}`,
    ];
}
/** Keeps the indentation that `visibleText` would fold. */
function excerptText(text) {
    const indent = /^[ \t]*/.exec(text)?.[0].length ?? 0;
    const rest = text.slice(indent);
    const trailing = /[ \t]*$/.exec(rest)?.[0].length ?? 0;
    return ' '.repeat(indent) + (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(rest) + ' '.repeat(rest === '' ? 0 : trailing);
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
        visibleText(mask(diagnostic.message), MESSAGE_LIMIT),
        visibleText(mask(diagnostic.help), MESSAGE_LIMIT),
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

/***/ 5999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ sectionBlock)
});

// UNUSED EXPORTS: markdownSection

// EXTERNAL MODULE: ./lib/render/budget.js
var budget = __nccwpck_require__(6223);
// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __nccwpck_require__(9889);
// EXTERNAL MODULE: ./lib/render/markdown-text.js
var markdown_text = __nccwpck_require__(699);
// EXTERNAL MODULE: ./lib/render/sections.js
var sections = __nccwpck_require__(4302);
// EXTERNAL MODULE: ./lib/render/text.js
var render_text = __nccwpck_require__(2801);
;// CONCATENATED MODULE: ./lib/render/view.js
/** Section kinds from the most dangerous to the least: rows of the last are the first to be left out. */
const SECTION_IDS = [
    'problems',
    'failed',
    'unreviewed',
    'conflict',
    'unexpected',
    'skipped',
    'pending',
    'remove-member',
    'delete-team',
    'demote',
    'admin',
    'team-loss',
    'promote',
    'invite',
    'sso',
    'team',
    'team-gain',
    'invited-users',
];

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
function markdownSection(section) {
    const block = sectionBlock(section, { level: '####', elsewhere: '' });
    return fitItems([block], { maxCharacters: Number.POSITIVE_INFINITY });
}
const FULL_ROW = {
    heads: ({ heads, rows }) => (rows.some(({ source }) => source) ? heads : heads.slice(0, 2)),
    cells: (row, section) => [
        (0,markdown_text/* markdownSubject */._u)(row.subject),
        [(0,markdown_text/* markdownText */.p7)(row.change), ...row.details.map((detail) => `<sub>${(0,markdown_text/* markdownText */.p7)(detail)}</sub>`)].join('<br>'),
        ...(section.rows.some(({ source }) => source) ? [(0,markdown_text/* markdownSource */.d8)(row.source)] : []),
    ],
};
const SHORT_ROW = {
    heads: ({ heads }) => heads.slice(0, 2),
    cells: (row) => [shortSubject(row), (0,markdown_text/* markdownText */.p7)(row.change)],
};
function tableForm(section, placing, { heads, cells }) {
    const columns = [...(section.groupHead === undefined ? [] : [section.groupHead]), ...heads(section)];
    const table = `| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n`;
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
        const change = ALIKE.has(section.id) ? '' : ` (${(0,markdown_text/* markdownText */.p7)(row.change)})`;
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
    return `<b>${(0,render_escape/* escapeMarkdown */.FV)(title)}</b>`;
}
function shortSubject(row) {
    const { address } = row.subject;
    return (0,markdown_text/* markdownSubject */._u)(address === undefined ? row.subject : { name: undefined, address });
}
function wrapping(section, { level }) {
    const number = (0,render_text/* formatNumber */.ZV)(section.rows.length);
    return section.open
        ? [`${level} ${section.title} (${number})\n\n`, '\n']
        : [`<details><summary><b>${section.title}</b> (${number})</summary>\n\n`, '\n</details>\n\n'];
}
function moreLine(section, { elsewhere }, left) {
    return `\n… and ${moreNoun(section, left)}: ${elsewhere}.\n`;
}
function moreNoun(section, left) {
    const [number = '', ...noun] = (0,sections/* sectionNoun */._i)(section, left).split(' ');
    return [number, 'more', ...noun].join(' ');
}


/***/ }),

/***/ 699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _u: () => (/* binding */ markdownSubject),
/* harmony export */   d8: () => (/* binding */ markdownSource),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9889);

/** A text as inline Markdown, foreign parts inert. */
function markdownText(text) {
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
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(span.text, MESSAGE_LIMIT);
        case 'code':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(span.text);
        case 'link':
            return markdownLink((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(span.text), span.url);
    }
}
/** A link whose label is Markdown already; the label alone where the address is not safe. */
function markdownLink(label, url) {
    const target = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linkTarget */ .Cm)(url);
    return target === undefined ? label : `[${label}](${target})`;
}
/** A person, team or place in a cell. */
function markdownSubject(subject) {
    const name = subject.name === undefined ? '' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(subject.name, MESSAGE_LIMIT);
    if (subject.address === undefined)
        return name === '' ? '<em>no name</em>' : name;
    const address = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(subject.address);
    return name === '' ? address : `${name} ${address}`;
}
/** Where a change comes from, in a cell. */
function markdownSource(source) {
    if (source === undefined)
        return '';
    if (!source.place)
        return source.label;
    const place = source.url === undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(source.label) : markdownLink((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(source.short), source.url);
    return source.prefix === undefined ? place : `${source.prefix} · ${place}`;
}


/***/ }),

/***/ 314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hV: () => (/* binding */ planView),
  C_: () => (/* binding */ validatedView)
});

// UNUSED EXPORTS: invalidView

// EXTERNAL MODULE: ./lib/core/change.js
var core_change = __nccwpck_require__(119);
// EXTERNAL MODULE: ./lib/render/diagnostics.js
var diagnostics = __nccwpck_require__(7172);
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
        ? (0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)('Partly applied')}: ${applied} of ${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(total, 'change'))} made`
        : applied === total
            ? (0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)('Applied')}: ${(0,render_text/* words */.aL)(total === 1 ? 'the one change is' : `all ${(0,render_text/* count */.U9)(total, 'change')} are`)} in GitBook`
            : (0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)('Applied')}: ${applied} of ${(0,render_text/* words */.aL)((0,render_text/* count */.U9)(total, 'change'))} made`;
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
        : 'Nothing was read from GitBook';
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
    if (plan.changes.length === 0 || refused)
        return [];
    if (context.mode === 'drift') {
        return [
            (0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)('To put GitBook back:')} run the workflow in mode ${(0,render_text/* code */.aY)('apply')}.`,
            (0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)('To keep what is in GitBook:')} take it into the directory, by hand or with mode ${(0,render_text/* code */.aY)('import')}.`,
        ];
    }
    if (context.mode === 'apply')
        return [];
    if (context.pullRequest)
        return [(0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)('To apply:')} merge this pull request.`];
    return context.document === 'terminal'
        ? [(0,render_text/* say */.cv) `To apply: run ${(0,render_text/* code */.aY)('gitbook-directory-sync apply')}.`]
        : [(0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)('To apply:')} run the workflow in mode ${(0,render_text/* code */.aY)('apply')}.`];
}
function afterApply(context) {
    const result = context.result;
    const open = result?.outcomes.some(({ status }) => status !== 'applied' && status !== 'pending') === true ||
        (result?.unexpected.length ?? 0) > 0;
    return open
        ? [(0,render_text/* say */.cv) `${(0,render_text/* strong */.ko)('To try again:')} run the apply again. What is done already is not done twice.`]
        : [];
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
    return {
        ...plan_view_frame(context),
        title: titleOf((0,render_text/* foreign */.V$)(voice.mask(plan.organization.title))),
        tone,
        verdict: text,
        countsLabel: result === undefined ? 'Plan' : 'Done',
        counts: (0,render_sections/* changeCounts */.Zg)(done ?? plan.changes, done === undefined ? 'planned' : 'done'),
        cause: causes === undefined ? undefined : causeText(causes, plan.changes.length),
        seats: plan.seats,
        guards: result === undefined && (refused || plan.changes.length > 0) ? guards : [],
        refusal: refused && result === undefined ? refusalText(context) : undefined,
        parts: [
            ...(unreviewed === undefined ? [] : onePart(unreviewedSections(voice, unreviewed))),
            ...(result === undefined
                ? planParts(voice, plan.changes, causes)
                : onePart(outcomeSections(voice, result))),
        ],
        notices: noticeGroups(voice, plan.notices),
        next: nextSteps(plan, context, refused),
        fingerprint: plan.fingerprint,
        facts: [(0,render_text/* say */.cv) `expiry judged as of ${(0,render_text/* words */.aL)(plan.asOf)}`, sizes(plan.directory)],
    };
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
/* harmony export */   _i: () => (/* binding */ sectionNoun),
/* harmony export */   dk: () => (/* binding */ changeSections),
/* harmony export */   wf: () => (/* binding */ mixedRow)
/* harmony export */ });
/* harmony import */ var _core_change_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(119);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2801);
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
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(number, section.noun[0], section.noun[1]);
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
/** What else there is to know about a change. */
function changeDetails(voice, change) {
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
    const spaces = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(loses.spaces, 'space'));
    if (loses.teams === 0)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `loses ${spaces}, no team`;
    const teams = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(loses.teams, 'team'));
    const titles = loses.teamTitles.slice(0, TITLES_SHOWN).map((title) => [(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .foreign */ .V$)(voice.mask(title))]);
    const more = loses.teams - titles.length;
    if (titles.length > 0 && more > 0)
        titles.push([(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more, 'other')}`)]);
    return titles.length === 0
        ? (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `loses ${spaces} and ${teams}`
        : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `loses ${spaces} and ${teams}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(titles)}`;
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
