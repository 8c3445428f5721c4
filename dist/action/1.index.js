export const id = 1;
export const ids = [1];
export const modules = {

/***/ 7001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dispatch: () => (/* binding */ dispatch)
});

;// CONCATENATED MODULE: ./lib/core/dates.js
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

;// CONCATENATED MODULE: ./lib/core/diagnostic.js
/** An error diagnostic at a position. */
function diagnostic_problem(code, at, message, help, related = []) {
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
        told.push(diagnostic_problem('too-many-problems', each, 'There are more problems from here on.', help));
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

// EXTERNAL MODULE: ./lib/core/quote.js
var core_quote = __webpack_require__(9531);
;// CONCATENATED MODULE: ./lib/core/rules/rule.js
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

// EXTERNAL MODULE: ./lib/core/model.js
var model = __webpack_require__(7206);
;// CONCATENATED MODULE: ./lib/core/rules/duplicates.js




/** The same user in two places, in whatever letter case. */
const duplicateUsers = ({ directory }) => repeated(directory.users ?? [], (user) => (0,model/* emailKey */.c8)(user.email), (user, first) => found('duplicate-user', user.at, first.at, `The user ${(0,core_quote/* quote */.h)(user.email)} is written twice.`));
/** The same team in two places, and titles that differ only in case or surrounding space. */
const duplicateTeams = ({ directory }) => repeated(directory.teams ?? [], (team) => (0,model/* titleKey */.kz)(team.title), (team, first) => {
    const message = team.title === first.title
        ? `The team ${(0,core_quote/* quote */.h)(team.title)} is written twice.`
        : `The team titles ${(0,core_quote/* quote */.h)(first.title)} and ${(0,core_quote/* quote */.h)(team.title)} differ only in case or space.`;
    return found('duplicate-team', team.at, first.at, message);
});
/** Two users, or two teams, with one ID. */
const duplicateIds = ({ directory }) => [
    ...repeated((directory.users ?? []).filter((user) => user.id !== undefined), (user) => user.id ?? '', (user, first) => found('duplicate-id', user.at, first.at, `${(0,core_quote/* quote */.h)(user.email)} and ${(0,core_quote/* quote */.h)(first.email)} have the same id.`)),
    ...repeated((directory.teams ?? []).filter((team) => team.id !== undefined), (team) => team.id ?? '', (team, first) => found('duplicate-id', team.at, first.at, `The teams ${(0,core_quote/* quote */.h)(team.title)} and ${(0,core_quote/* quote */.h)(first.title)} have the same id.`)),
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
                const message = `The former title ${(0,core_quote/* quote */.h)(former.title)} is also of the team ${(0,core_quote/* quote */.h)(holder.title)}.`;
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
                const message = `${(0,core_quote/* quote */.h)(entry.email)} is twice in ${(0,core_quote/* quote */.h)(team.title)}.`;
                diagnostics.push(found('duplicate-member', entry.at, first.at, message));
            }
            else
                firsts.set(key, entry);
            if (owner) {
                const message = `${(0,core_quote/* quote */.h)(entry.email)} is an owner and a member of ${(0,core_quote/* quote */.h)(team.title)}.`;
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
    return diagnostic_problem(code, at, message, help, [related(first, 'the other one')]);
}

// EXTERNAL MODULE: ./lib/core/nearest.js + 1 modules
var core_nearest = __webpack_require__(621);
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
    const suggest = suggestions(emails, core_nearest/* nearestAddress */.P);
    const judge = (entry, team) => {
        if (entry.kind !== 'user' || known.has((0,model/* emailKey */.c8)(entry.email)) || mayBeUnread(entry.email))
            return undefined;
        const near = suggest(entry.email);
        const message = `${(0,core_quote/* quote */.h)(entry.email)} is in the team ${(0,core_quote/* quote */.h)(team.title)}, but not in users.`;
        const help = near
            ? `Did you mean ${near}? Else add the user.`
            : 'Add the user, or take it out of the team.';
        return diagnostic_problem('unknown-user', entry.at, message, help);
    };
    const found = [];
    for (const team of directory.teams ?? []) {
        for (const entries of [team.owners, team.members]) {
            for (const entry of entries ?? []) {
                const diagnostic = judge(entry, team);
                if (diagnostic !== undefined)
                    found.push(diagnostic);
            }
        }
    }
    return found;
};
/** A `team:` that the directory does not have. */
const unknownTeams = ({ directory, nested, mayBeUnread }) => {
    const titles = (directory.teams ?? []).map((team) => team.title);
    const known = new Set(titles);
    const suggest = suggestions(titles, core_nearest/* nearest */.p);
    const folded = new Map(titles.map((title) => [(0,model/* titleKey */.kz)(title), title]));
    return (directory.teams ?? []).flatMap(nested).flatMap((entry) => {
        if (known.has(entry.title) || mayBeUnread(entry.title))
            return [];
        const near = folded.get((0,model/* titleKey */.kz)(entry.title)) ?? suggest(entry.title);
        const help = near ? `Did you mean ${near}?` : 'Add the team, or remove this entry.';
        return diagnostic_problem('unknown-team', entry.at, `There is no team ${(0,core_quote/* quote */.h)(entry.title)}.`, help);
    });
};
/** A `team:` whose membership the directory leaves alone: nobody can say who would come with it. */
const unmanagedTeams = ({ directory, nested }) => {
    const unmanaged = new Map((directory.teams ?? [])
        .filter((team) => team.owners === undefined && team.members === undefined)
        .map((team) => [team.title, team]));
    return (directory.teams ?? []).flatMap(nested).flatMap((entry) => {
        const target = unmanaged.get(entry.title);
        if (target === undefined)
            return [];
        const message = `The directory does not say who is in ${(0,core_quote/* quote */.h)(entry.title)}.`;
        const help = 'Give that team owners or members, or list the people here.';
        return diagnostic_problem('unmanaged-team', entry.at, message, help, [related(target.at, target.title)]);
    });
};
/** Teams that contain themselves through `team:`; each cycle is told once, at its first reference. */
const teamCycles = ({ directory, nested }) => {
    const teams = new Map((directory.teams ?? []).map((team) => [team.title, team]));
    const done = new Set();
    const diagnostics = [];
    for (const start of teams.values()) {
        const trail = [];
        const enter = (team) => trail.push({ team, nested: nested(team), next: 0 });
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
                    diagnostics.push(diagnostic_problem('too-deep', reference.at, message, 'List the people, or nest fewer teams.'));
                    done.add(target.title);
                    continue;
                }
                enter(target);
                continue;
            }
            const cycle = trail.slice(from).map((step) => step.team);
            const names = [...cycle, target].map((team) => team.title).join(' → ');
            const message = `These teams contain each other: ${names}.`;
            const others = cycle.map((team) => related(team.at, team.title));
            diagnostics.push(diagnostic_problem('team-cycle', reference.at, message, 'Remove one of the team: entries.', others));
        }
    }
    return diagnostics;
};
/** Suggests the nearest of some names, until that would take too long. */
function suggestions(names, find) {
    let left = Math.floor(MAX_COMPARISONS / Math.max(1, names.length));
    return (word) => (left-- > 0 ? find(word, names) : undefined);
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
    const entries = new Map((input.directory.teams ?? []).map((team) => [team, nestedTeams(team)]));
    const nested = (team) => entries.get(team) ?? [];
    return RULES.flatMap((rule) => rule({ ...input, nested }));
}
function nestedTeams(team) {
    const isTeam = (entry) => entry.kind === 'team';
    return (team.members ?? []).filter(isTeam);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/core/convert-yaml.js



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
        diagnostics.push(diagnostic_problem(code, locate(offset), message, help, related ?? []));
    };
    function visit(node, depth) {
        const offset = startOf(node);
        if (depth > MAX_DEPTH) {
            report('too-deep', offset, TOO_DEEP.message, TOO_DEEP.help);
            throw new Unusable();
        }
        if ((0,dist/* isAlias */.Vj)(node))
            return followAlias(node.source, offset);
        if (!(0,dist/* isScalar */.jn)(node) && !(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
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
        report('yaml-tag', offset, `The tag ${(0,core_quote/* quote */.h)(tag)} is not allowed.`, help);
    }
    function visitContent(node, depth) {
        if ((0,dist/* isMap */.jh)(node))
            return visitMap(node, depth);
        if ((0,dist/* isSeq */.oP)(node))
            return visitList(node, depth);
        return { value: (0,dist/* isScalar */.jn)(node) ? scalarValue(node.value) : null, size: 1 };
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
                report('duplicate-key', keyOffset, `The key ${(0,core_quote/* quote */.h)(name)} is written twice.`, help, [other]);
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
        if ((0,dist/* isAlias */.Vj)(key)) {
            const { value } = followAlias(key.source, offset);
            return typeof value === 'object' ? undefined : String(value);
        }
        if (!(0,dist/* isScalar */.jn)(key))
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
function isEmptyScalar(node) {
    return (0,dist/* isScalar */.jn)(node) && node.value === null && (node.source ?? '') === '';
}
function isMerge(pair) {
    return (0,dist/* isScalar */.jn)(pair.key) && pair.key.type === 'PLAIN' && pair.key.source === '<<';
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
    if ((0,dist/* isPair */.tO)(node))
        return startOf(node.key);
    if ((0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node))
        return node.range?.[0] ?? 0;
    return 0;
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(6214);
;// CONCATENATED MODULE: ./lib/core/generated/directory-validator.mjs
// Generated from schema/directory.schema.json by scripts/compile-schemas.ts. Do not edit.

const runtime_ucs2length = ucs2length["default"] ?? ucs2length;
"use strict";
const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"GitBook directory","description":"Who should be in a GitBook organization: users with their roles, and teams with their members. Several files together are one directory.","type":"object","additionalProperties":false,"required":["version"],"properties":{"$schema":{"title":"Schema","description":"Where editors find this schema. Has no other effect.","type":"string","examples":["../schema/directory.schema.json"]},"version":{"title":"Format version","description":"The version of this format. Required in every file; always 1.","type":"integer","enum":[1],"examples":[1]},"organization":{"title":"Organization ID","description":"The ID of the GitBook organization. May be given by the input organization-id instead; where both are given, they must be equal.","type":"string","pattern":"^[a-zA-Z0-9_-]+$","examples":["abc123"]},"defaults":{"title":"Defaults","description":"What holds for the users of this file who do not say otherwise.","type":"object","additionalProperties":false,"examples":[{"role":"read","sso":true}],"properties":{"role":{"title":"Default role","description":"The organization role of users of this file without one of their own.","$ref":"#/definitions/role","examples":["read"]},"sso":{"title":"Default SSO","description":"Whether users of this file sign in with SSO, unless they say otherwise.","type":"boolean","examples":[true]}}},"users":{"title":"Users","description":"Everyone who should be a member, by e-mail address. Without this section in any file, members are not managed at all.","type":"object","propertyNames":{"$ref":"#/definitions/email"},"additionalProperties":{"$ref":"#/definitions/user"},"examples":[{"ada@example.com":{"role":"admin"},"grace@example.com":{}}]},"teams":{"title":"Teams","description":"The teams that should exist, by title. Without this section in any file, teams are not managed at all.","type":"object","propertyNames":{"$ref":"#/definitions/title"},"additionalProperties":{"$ref":"#/definitions/team"},"examples":[{"Docs":{"owners":["ada@example.com"],"members":["grace@example.com"]}}]}},"definitions":{"email":{"title":"E-mail address","description":"An e-mail address; compared without regard to case.","type":"string","maxLength":254,"pattern":"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$","examples":["ada@example.com"]},"role":{"title":"Organization role","description":"From least to most access: guest, read, comment, edit, review, create, admin. A guest is a member without a role.","type":"string","enum":["admin","create","edit","review","comment","read","guest"],"examples":["read"]},"id":{"title":"GitBook ID","description":"An ID that GitBook gave. Pins the identity, so that it is found by ID first.","type":"string","pattern":"^\\S+$","examples":["PERerEOAQ6QWXj1flmrlVzl3XJ22"]},"date":{"title":"Date","description":"A UTC date, YYYY-MM-DD.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-12-31"]},"note":{"title":"Note","description":"Free text, shown in plans.","type":"string","examples":["Contractor, PO 1234"]},"user":{"title":"User","description":"One person. Empty, or null, takes the defaults of the file.","type":["object","null"],"additionalProperties":false,"examples":[{"role":"read"}],"properties":{"id":{"title":"User ID","description":"The GitBook user ID. Pins the identity: the user is found by ID first, by e-mail otherwise.","$ref":"#/definitions/id","examples":["PERerEOAQ6QWXj1flmrlVzl3XJ22"]},"role":{"title":"Organization role","description":"The role in the organization: admin, create, edit, review, comment, read or guest. Required where the file has no default role.","$ref":"#/definitions/role","examples":["comment"]},"sso":{"title":"SSO","description":"Whether the user signs in with SSO. GitBook's API can set it and cannot take it away. Without a default, false.","type":"boolean","examples":[true]},"expires":{"title":"Last day of access","description":"The last day of access, a UTC date. From the next day on the user is removed, whatever unlisted-members says.","$ref":"#/definitions/date","examples":["2026-12-31"]},"note":{"title":"Note","description":"Free text, shown in plans.","$ref":"#/definitions/note","examples":["Contractor, PO 1234"]}}},"title":{"title":"Team title","description":"A team's title in GitBook, 1 to 64 characters.","type":"string","minLength":1,"maxLength":64,"examples":["Docs"]},"entry":{"type":["string","object"],"additionalProperties":false,"maxLength":254,"properties":{"user":{"title":"User","description":"The e-mail address of the member.","$ref":"#/definitions/email","examples":["linus@example.com"]},"expires":{"title":"Last day of this membership","description":"The last day of this membership alone, a UTC date.","$ref":"#/definitions/date","examples":["2026-11-30"]},"note":{"title":"Note","description":"Free text, shown in plans.","$ref":"#/definitions/note","examples":["For the migration only"]},"team":{"title":"Nested team","description":"The title of another team of the directory: everyone in it, owners included, is a plain member here.","$ref":"#/definitions/title","examples":["Writers"]}}},"team":{"title":"Team","description":"A team. Without owners and members the team must exist and its membership is left alone; with one of the two, the other is empty.","type":["object","null"],"additionalProperties":false,"examples":[{"owners":["ada@example.com"],"members":[]}],"properties":{"id":{"title":"Team ID","description":"The GitBook team ID. Pins the identity across renames.","$ref":"#/definitions/id","examples":["5f3c"]},"previously":{"title":"Former titles","description":"Titles the team had before: a live team with one of them is renamed, instead of a second one created.","type":"array","items":{"$ref":"#/definitions/title"},"examples":[["Authors"]]},"owners":{"title":"Owners","description":"Members who can manage the team.","type":"array","items":{"$ref":"#/definitions/entry"},"examples":[["ada@example.com"]]},"members":{"title":"Members","description":"Plain members of the team. An explicit empty list, with no owners, empties the team.","type":"array","items":{"$ref":"#/definitions/entry"},"examples":[["grace@example.com",{"team":"Writers"}]]}}}}};
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
const schema23 = {"type":["string","object"],"additionalProperties":false,"maxLength":254,"properties":{"user":{"title":"User","description":"The e-mail address of the member.","$ref":"#/definitions/email","examples":["linus@example.com"]},"expires":{"title":"Last day of this membership","description":"The last day of this membership alone, a UTC date.","$ref":"#/definitions/date","examples":["2026-11-30"]},"note":{"title":"Note","description":"Free text, shown in plans.","$ref":"#/definitions/note","examples":["For the migration only"]},"team":{"title":"Nested team","description":"The title of another team of the directory: everyone in it, owners included, is a plain member here.","$ref":"#/definitions/title","examples":["Writers"]}}};

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
if(!((((key0 === "user") || (key0 === "expires")) || (key0 === "note")) || (key0 === "team"))){
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
if(data.expires !== undefined){
let data1 = data.expires;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err6 = {instancePath:instancePath+"/expires",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/expires",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err8 = {instancePath:instancePath+"/note",schemaPath:"#/definitions/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.team !== undefined){
let data3 = data.team;
if(typeof data3 === "string"){
if(func2(data3) > 64){
const err9 = {instancePath:instancePath+"/team",schemaPath:"#/definitions/title/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data3) < 1){
const err10 = {instancePath:instancePath+"/team",schemaPath:"#/definitions/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/team",schemaPath:"#/definitions/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
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


;// CONCATENATED MODULE: ./lib/core/schema-pieces.js

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
    if (!isYamlMap(data)) {
        yield { data, firstItem: 0 };
        return;
    }
    const { users, teams } = data;
    const sections = [...(isYamlMap(users) ? ['users'] : []), ...(isYamlMap(teams) ? ['teams'] : [])];
    const rest = Object.keys(data).filter((key) => !sections.includes(key));
    yield { data: pick(data, rest), firstItem: 0 };
    if (isYamlMap(users)) {
        const emails = Object.keys(users).filter((email) => email.length <= MAX_EMAIL);
        for (const names of chunks(emails))
            yield piece('users', pick(users, names), 0);
    }
    if (!isYamlMap(teams))
        return;
    for (const names of chunks(Object.keys(teams))) {
        const heads = names.map((name) => [name, listsFrom(teams[name] ?? null, 0)]);
        yield piece('teams', mapOf(heads), 0);
    }
    for (const name of Object.keys(teams)) {
        const team = teams[name];
        if (!isYamlMap(team))
            continue;
        const lengths = LISTS.map((key) => (isYamlList(team[key]) ? team[key].length : 0));
        for (let first = SIZE; first < Math.max(...lengths); first += SIZE) {
            const lists = LISTS.map((key) => [key, team[key]]).filter(([, list]) => isYamlList(list));
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
    if (!isYamlMap(team))
        return team;
    const lists = LISTS;
    return mapOf(Object.entries(team).map(([key, value]) => lists.includes(key) && isYamlList(value)
        ? [key, value.slice(first, first + SIZE).map(shortened)]
        : [key, value]));
}
function shortened(entry) {
    const tooLong = isYamlMap(entry) && typeof entry.user === 'string' && entry.user.length > MAX_EMAIL;
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
    for (const piece of pieces(data)) {
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
        if (isYamlList(data)) {
            const value = source.itemOffset(data, Number(part));
            data = data[Number(part)] ?? null;
            place = { data, key: value, value };
        }
        else if (isYamlMap(data)) {
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
            return diagnostic_problem('missing-key', atKey, `The key ${(0,core_quote/* quote */.h)(missing)} is missing.`, help);
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
    const near = (0,core_nearest/* nearest */.p)(name, known);
    const help = near ? `Did you mean ${near}?` : `Known here: ${known.join(', ')}.`;
    const place = part === 'file' ? 'a directory file' : part === 'entry' ? 'a team entry' : `a ${part}`;
    const where = part === 'defaults' ? 'the defaults' : place;
    return diagnostic_problem('unknown-key', at, `The key ${(0,core_quote/* quote */.h)(name)} is unknown in ${where}.`, help);
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
    const subject = path.length === 0 ? 'The file' : `${(0,core_quote/* quote */.h)(lastName(path))}`;
    const message = `${subject} must be ${expected}, not ${kindOf(data)}.`;
    return diagnostic_problem('wrong-type', at, message, typeHelp(types, path, data, lastName(path)));
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
    if (isYamlList(data))
        return 'a list';
    if (isYamlMap(data))
        return 'a mapping';
    return typeof data === 'string' ? `the text ${(0,core_quote/* quote */.h)(data)}` : String(data);
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
            ? diagnostic_problem('unsupported-version', at, message, 'Write version: 1, or use a newer release.')
            : undefined;
    }
    if (typeof data !== 'string')
        return undefined;
    const allowed = error.params.allowedValues.map(String);
    const near = (0,core_nearest/* nearest */.p)(data, allowed);
    const help = `${near ? `Did you mean ${near}? ` : ''}${ROLES_HELP}`;
    return diagnostic_problem('wrong-value', at, `${(0,core_quote/* quote */.h)(data)} is not a role.`, help);
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
            return diagnostic_problem('invalid-id', at, `${(0,core_quote/* quote */.h)(data)} is not a GitBook ID.`, 'Copy it from GitBook, without spaces.');
    }
}
/** The diagnostic for text that is no e-mail address. */
function badEmail(text, at) {
    const help = 'Write it as name@example.com.';
    return diagnostic_problem('invalid-email', at, `${(0,core_quote/* quote */.h)(text)} is not an e-mail address.`, help);
}
/** The diagnostic for text that is no date of the calendar. */
function badDate(text, at) {
    return diagnostic_problem('invalid-date', at, `${(0,core_quote/* quote */.h)(text)} is not a date of the calendar.`, DATE_HELP);
}
/** The diagnostic for text that is no team title. */
function badTitle(text, at) {
    const message = text.trim() === '' ? 'A team title is empty.' : `The team title ${(0,core_quote/* quote */.h)(text)} is too long for GitBook.`;
    return diagnostic_problem('invalid-title', at, message, 'A title has 1 to 64 characters.');
}

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
    const entries = new Map();
    const indexes = new Map();
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
        // A loop, because `set` is slow with a plain array.
        for (let index = 0; index < offsets.length; index++)
            numbers[used + 2 + index] = offsets[index] ?? 0;
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

;// CONCATENATED MODULE: ./lib/core/plain-scalar.js
/** Ends the quick way through the plain form. Made once: where it was thrown is of no interest. */
const NOT_PLAIN = new Error('This text is not in the plain form.');
const SPACE = 0x20;
const NEWLINE = 0x0a;
const HASH = 0x23;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const BACKSLASH = 0x5c;
function isSpaceOrEnd(text, offset) {
    const code = text.charCodeAt(offset);
    return code === SPACE || code === NEWLINE || offset >= text.length;
}
function skipSpaces(text, offset) {
    let next = offset;
    while (text.charCodeAt(next) === SPACE)
        next++;
    return next;
}
/** Where text in quotes, or without, ends on its line; within a [list] or {mapping} also before what means something there. */
function endOfScalar(text, start, flow) {
    const first = text.charCodeAt(start);
    if (first === QUOTE || first === APOSTROPHE)
        return endOfQuoted(text, start, first);
    if (!mayBeginPlain(first))
        throw NOT_PLAIN;
    let last = start;
    for (let offset = start + 1; offset < text.length; offset++) {
        const code = text.charCodeAt(offset);
        if (code === SPACE)
            continue;
        if (code === NEWLINE || (code === HASH && text.charCodeAt(offset - 1) === SPACE))
            break;
        if (code === COLON && (flow || isSpaceOrEnd(text, offset + 1)))
            break;
        if (flow && isFlowIndicator(code))
            break;
        last = offset;
    }
    return last + 1;
}
function endOfQuoted(text, start, quote) {
    for (let offset = start + 1; offset < text.length; offset++) {
        const code = text.charCodeAt(offset);
        if (code === NEWLINE || (code === BACKSLASH && quote === QUOTE))
            throw NOT_PLAIN;
        if (code !== quote)
            continue;
        if (text.charCodeAt(offset + 1) === quote)
            throw NOT_PLAIN;
        return offset + 1;
    }
    throw NOT_PLAIN;
}
/** What text between two offsets says, without its quotes. */
function textOf(text, start, end) {
    return isQuoted(text, start) ? text.slice(start + 1, end - 1) : text.slice(start, end);
}
/** What text between two offsets stands for. */
function scalarOf(text, start, end) {
    const content = textOf(text, start, end);
    return isQuoted(text, start) ? content : plainScalar(content);
}
function isQuoted(text, start) {
    const first = text.charCodeAt(start);
    return first === QUOTE || first === APOSTROPHE;
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

;// CONCATENATED MODULE: ./lib/core/plain-yaml.js


const plain_yaml_MAX_DEPTH = 16;
/** YAML has 1024; this leaves room for what counts towards it. */
const LONGEST_KEY = 1000;
const DASH = 0x2d;
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
    const record = recordPlaces(text);
    const reading = { text, record, lineStart: 0, at: 0 };
    enterLine(reading, 0);
    if (text.startsWith('---', reading.at) && column(reading) === 0)
        finishLine(reading, reading.at + 3);
    if (column(reading) !== 0)
        throw NOT_PLAIN;
    const value = readMap(reading, 0, 0);
    if (reading.at < text.length)
        throw NOT_PLAIN;
    return { value, places: record.places };
}
/** Goes to the next line that is neither empty nor a comment. */
function enterLine(reading, from) {
    const { text } = reading;
    let lineStart = from;
    while (lineStart < text.length) {
        const at = skipSpaces(text, lineStart);
        const first = text.charCodeAt(at);
        if (at < text.length && first !== NEWLINE && first !== HASH) {
            reading.lineStart = lineStart;
            reading.at = at;
            return;
        }
        const newline = text.indexOf('\n', at);
        lineStart = newline < 0 ? text.length : newline + 1;
    }
    reading.lineStart = lineStart;
    reading.at = text.length;
}
/** The column of what comes next; less than any when there is nothing. */
function column({ text, at, lineStart }) {
    return at >= text.length ? -1 : at - lineStart;
}
function isDash({ text, at }) {
    return text.charCodeAt(at) === DASH && isSpaceOrEnd(text, at + 1);
}
/** Nothing but a comment may follow a value on its line. */
function finishLine(reading, offset) {
    const { text } = reading;
    const next = skipSpaces(text, offset);
    const code = text.charCodeAt(next);
    if (next < text.length && code !== NEWLINE && !(code === HASH && next > offset))
        throw NOT_PLAIN;
    const newline = text.indexOf('\n', next);
    enterLine(reading, newline < 0 ? text.length : newline + 1);
}
function readBlock(reading, indent, depth) {
    if (depth > plain_yaml_MAX_DEPTH)
        throw NOT_PLAIN;
    return isDash(reading) ? readList(reading, indent, depth) : readMap(reading, indent, depth);
}
function readMap(reading, indent, depth) {
    const { text, at: start } = reading;
    const map = new PlainMap();
    const found = [];
    do {
        const keyStart = reading.at;
        const keyEnd = endOfScalar(text, keyStart, false);
        const key = textOf(text, keyStart, keyEnd);
        const colon = skipSpaces(text, keyEnd);
        if (text.charCodeAt(colon) !== COLON || !isSpaceOrEnd(text, colon + 1))
            throw NOT_PLAIN;
        if (colon - keyStart > LONGEST_KEY || key in map)
            throw NOT_PLAIN;
        const valueStart = skipSpaces(text, colon + 1);
        const code = text.charCodeAt(valueStart);
        if (valueStart >= text.length || code === NEWLINE || (code === HASH && valueStart > colon + 1)) {
            finishLine(reading, colon + 1);
            const isNested = column(reading) > indent || (column(reading) === indent && isDash(reading));
            found.push(keyStart, keyEnd, isNested ? reading.at : valueStart);
            map[key] = isNested ? readBlock(reading, column(reading), depth + 1) : null;
        }
        else {
            found.push(keyStart, keyEnd, valueStart);
            map[key] = readInline(reading, valueStart);
            if (column(reading) > indent)
                throw NOT_PLAIN;
        }
    } while (column(reading) === indent && !isDash(reading));
    if (column(reading) > indent)
        throw NOT_PLAIN;
    reading.record.ofMap(map, start, found);
    return map;
}
function readList(reading, indent, depth) {
    const { text, at: start } = reading;
    const list = [];
    const found = [];
    do {
        const at = skipSpaces(text, reading.at + 1);
        reading.at = at;
        if (at >= text.length || isDash(reading))
            throw NOT_PLAIN;
        found.push(at);
        if (beginsMap(text, at))
            list.push(readMap(reading, at - reading.lineStart, depth + 1));
        else
            list.push(readInline(reading, at));
    } while (column(reading) === indent && isDash(reading));
    if (column(reading) > indent)
        throw NOT_PLAIN;
    reading.record.ofList(list, start, found);
    return list;
}
/** Whether `- key: …` stands here rather than `- value`. */
function beginsMap(text, offset) {
    const code = text.charCodeAt(offset);
    if (code === OPEN_LIST || code === OPEN_MAP)
        return false;
    return text.charCodeAt(skipSpaces(text, endOfScalar(text, offset, false))) === COLON;
}
/** A value that ends on its line, and the step to the next line. */
function readInline(reading, offset) {
    const { text } = reading;
    switch (text.charCodeAt(offset)) {
        case OPEN_LIST:
            return readFlowList(reading, offset);
        case OPEN_MAP:
            return readFlowMap(reading, offset);
        default: {
            const end = endOfScalar(text, offset, false);
            finishLine(reading, end);
            return scalarOf(text, offset, end);
        }
    }
}
function readFlowList(reading, start) {
    const { text } = reading;
    const list = [];
    const found = [];
    let next = skipSpaces(text, start + 1);
    while (text.charCodeAt(next) !== CLOSE_LIST) {
        const end = endOfScalar(text, next, true);
        found.push(next);
        list.push(scalarOf(text, next, end));
        next = afterFlowEntry(text, end, CLOSE_LIST);
    }
    reading.record.ofList(list, start, found);
    finishLine(reading, next + 1);
    return list;
}
function readFlowMap(reading, start) {
    const { text } = reading;
    const map = new PlainMap();
    const found = [];
    let next = skipSpaces(text, start + 1);
    while (text.charCodeAt(next) !== CLOSE_MAP) {
        const keyEnd = endOfScalar(text, next, true);
        const key = textOf(text, next, keyEnd);
        const value = skipSpaces(text, keyEnd + 1);
        if (text.charCodeAt(keyEnd) !== COLON || value === keyEnd + 1 || key in map)
            throw NOT_PLAIN;
        if (keyEnd - next > LONGEST_KEY)
            throw NOT_PLAIN;
        const end = endOfScalar(text, value, true);
        found.push(next, keyEnd, value);
        map[key] = scalarOf(text, value, end);
        next = afterFlowEntry(text, end, CLOSE_MAP);
    }
    reading.record.ofMap(map, start, found);
    finishLine(reading, next + 1);
    return map;
}
/** The next entry of a [list] or {mapping}, or its end. */
function afterFlowEntry(text, offset, close) {
    const next = skipSpaces(text, offset);
    const code = text.charCodeAt(next);
    if (code === close)
        return next;
    const entry = skipSpaces(text, next + 1);
    if (code !== COMMA || text.charCodeAt(entry) === close)
        throw NOT_PLAIN;
    return entry;
}

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
const source_MAX_FILE_BYTES = 10 * 1024 * 1024;
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
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g;
function controlProblems(text, locate) {
    const found = [];
    for (const match of text.matchAll(CONTROL)) {
        const code = text.charCodeAt(match.index).toString(16).padStart(4, '0').toUpperCase();
        const message = `There is a control character here (U+${code}).`;
        found.push(diagnostic_problem('not-text', locate(match.index), message, 'Remove it; YAML is plain text.'));
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
        return unreadable(file, text, read.offset, 'too-deep', TOO_DEEP.message, TOO_DEEP.help);
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
        diagnostics.push(diagnostic_problem('multiple-documents', locate(read.second), message, help));
    }
    const firstError = read.errors.reduce((least, error) => Math.min(least, error.pos[0]), read.second ?? Infinity);
    const converted = convert(read.contents, locate);
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
        .map((error) => diagnostic_problem('yaml-syntax', locate(error.pos[0]), sentence(error.message), SYNTAX_HELP[error.code] ?? DEFAULT_HELP));
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
    return { source, diagnostics: [diagnostic_problem(code, locate(offset), message, help)] };
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
    const root = isYamlMap(source.data) ? source.data : undefined;
    if (root === undefined)
        return { source, organization: undefined, users: undefined, teams: undefined, diagnostics };
    const keyAt = (map, key) => source.position(source.keyOffset(map, key));
    const date = (map) => {
        const value = written_text(map.expires);
        if (value === undefined || !DATE.test(value))
            return undefined;
        if (isCalendarDate(value))
            return value;
        diagnostics.push(badDate(value, source.position(source.valueOffset(map, 'expires'))));
        return undefined;
    };
    const defaults = readDefaults(root.defaults);
    const hasDefaultRole = isYamlMap(root.defaults) && 'role' in root.defaults;
    const section = (key) => {
        const map = root[key];
        if (!isYamlMap(map))
            return undefined;
        const found = [];
        for (const [name, value] of Object.entries(map)) {
            const offset = source.keyOffset(map, name);
            if (offset < limit)
                found.push([name, value, source.position(offset)]);
        }
        return found;
    };
    const readUser = ([email, value, at]) => {
        const map = isYamlMap(value) ? value : EMPTY;
        if (email.length > MAX_EMAIL)
            diagnostics.push(badEmail(email, at));
        const isRead = map === value || (value === null && source.broken === undefined);
        if (isRead && !('role' in map) && !hasDefaultRole) {
            const help = 'Add role: to the user, or a default role to the file.';
            diagnostics.push(diagnostic_problem('missing-role', at, `${(0,core_quote/* quote */.h)(email)} has no role.`, help));
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
            diagnostics.push(badEmail(value, at));
            return undefined;
        }
        if (!isYamlMap(value))
            return undefined;
        const email = written_text(value.user);
        const title = written_text(value.team);
        if (email !== undefined && title === undefined) {
            if (email.length > MAX_EMAIL) {
                diagnostics.push(badEmail(email, source.position(source.valueOffset(value, 'user'))));
            }
            if (!isEmail(email))
                return undefined;
            return { kind: 'user', email, expires: date(value), note: written_text(value.note), at };
        }
        if (title !== undefined && email === undefined && allowTeam) {
            for (const key of ['expires', 'note']) {
                if (!(key in value))
                    continue;
                const message = `${key} does not go with team.`;
                const help = `Write ${key} at the entries of the nested team.`;
                diagnostics.push(diagnostic_problem('unknown-key', keyAt(value, key), message, help));
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
        if (!isYamlList(list))
            return undefined;
        return list.flatMap((item, index) => {
            const at = source.position(source.itemOffset(list, index));
            return readEntry(item, at, key === 'members') ?? [];
        });
    };
    const readTeam = ([title, value, at]) => {
        const map = isYamlMap(value) ? value : EMPTY;
        if (title !== '' && title.trim() === '')
            diagnostics.push(badTitle(title, at));
        const former = isYamlList(map.previously) ? map.previously : [];
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
    return value.length <= MAX_EMAIL && EMAIL.test(value);
}
/** Whether `YYYY-MM-DD` is a day of the calendar: 2026-02-30 is not. */
function isCalendarDate(value) {
    const time = Date.parse(`${value}T00:00:00Z`);
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}
function entryProblem(at, allowTeam) {
    if (!allowTeam) {
        const help = 'Write an e-mail address, or user: with one; nested teams go under members.';
        return diagnostic_problem('wrong-type', at, 'An owner must be a user.', help);
    }
    const help = 'Write user: with an e-mail address, or team: with a title.';
    return diagnostic_problem('missing-key', at, 'A team entry names either a user or a team.', help);
}
function valueAt(source, map, key) {
    return source.position(source.valueOffset(map, key));
}
function readDefaults(value) {
    const map = isYamlMap(value) ? value : EMPTY;
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
 * Reads the files of a directory and checks them by schema and rules: all problems of all files
 * at once, sorted by place.
 *
 * @param configPath what the user named, for problems that lie in no file
 * @param earlier problems found while the files were read; with any error among them the result is not ok
 */
function readDirectory(files, configPath, earlier) {
    const parsed = parseDirectory(files, earlier);
    return checkDirectory(parsed, checkFiles(parsed), configPath);
}
/** The first step of `readDirectory`: parses the files, and reads what they say. */
function parseDirectory(files, earlier) {
    const ordered = [...files].sort((a, b) => compareText(a.file, b.file));
    const written = [];
    const ofFiles = ordered.map(({ file, bytes }) => {
        const { source, diagnostics } = parseSource(file, bytes);
        const result = readWritten(source);
        const empty = source.data === undefined && source.broken === undefined ? [emptyFile(file)] : [];
        written.push(result);
        return [diagnostics, result.diagnostics, empty].flat();
    });
    const { directory, mismatches } = combine(written);
    const diagnostics = [earlier, ...ofFiles, mismatches].flat();
    return {
        directory,
        sound: !diagnostics.some(isError),
        written,
        diagnostics,
        unread: earlier.some(isError),
    };
}
/** The second step of `readDirectory`: what is wrong by the schema. */
function checkFiles({ written }) {
    return written.flatMap(({ source }) => checkSchema(source));
}
/** The last step of `readDirectory`: holds the whole against the rules, and tells everything that was found. */
function checkDirectory({ directory, written, diagnostics: parsing, unread }, ofSchema, configPath) {
    const brokenTexts = written.flatMap(({ source }) => source.broken?.text ?? []);
    const mayBeUnread = unreadNames(brokenTexts, unread);
    const found = [...parsing, ...ofSchema, ...checkRules({ directory, mayBeUnread })];
    if (!found.some(isError) && isEmpty(directory))
        found.push(emptyDirectory(directory.files, configPath));
    const diagnostics = tidyDiagnostics(found, MAX_PROBLEMS_A_FILE);
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
        const message = `The organization ${(0,core_quote/* quote */.h)(other.id)} differs from ${(0,core_quote/* quote */.h)(organization.id)} in another file.`;
        const help = 'All files of a directory are about one organization.';
        mismatches.push(diagnostic_problem('organization-mismatch', other.at, message, help, [related(organization.at, 'the other one')]));
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
    return diagnostic_problem('empty-file', { file, line: 1, column: 1 }, 'This file is empty.', help);
}
function emptyDirectory(files, configPath) {
    const at = { file: files[0] ?? configPath, line: 1, column: 1 };
    const message = files.length === 0
        ? `There is no .yaml or .yml file in ${(0,core_quote/* quote */.h)(configPath)}.`
        : 'The directory has no user and no team.';
    const help = 'Begin one with the command import, which writes the live organization as YAML; an empty directory is never applied.';
    return diagnostic_problem('empty-directory', at, message, help);
}

;// CONCATENATED MODULE: ./lib/core/glance.js
/** The organization stands at the beginning of a file, if it stands in it at all. */
const BEGINNING_BYTES = 4096;
const ORGANIZATION = /^organization: *(["']?)([\w-]+)\1 *(?:#.*)?\r?$/m;
const TEAMS = /^teams:/m;
/** Looks over the lines of a directory's files, long before they are parsed. */
function glance(files) {
    // One byte a character: what is looked for is ASCII, and a megabyte takes no time.
    const decoder = new TextDecoder('latin1');
    const organizations = files.flatMap(({ bytes }) => {
        const beginning = decoder.decode(bytes.subarray(0, BEGINNING_BYTES));
        return ORGANIZATION.exec(beginning)?.[2] ?? [];
    });
    return {
        organizationId: organizations[0],
        teams: files.some(({ bytes }) => TEAMS.test(decoder.decode(bytes))),
    };
}

;// CONCATENATED MODULE: ./lib/core/guard.js
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
 * Percentages are of the live members, of the team's live membership, and of the live teams, rounded down. Who leaves a team
 * by being removed from the organization counts as a removed member alone.
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

;// CONCATENATED MODULE: ./lib/core/organization.js


/** The organization that a directory, the input `organization-id` or both name; or what is wrong with that. */
function organizationOf(named, directory) {
    const mismatch = organizationMismatch(named, directory);
    const id = named.organizationId ?? directory.organization?.id;
    if (mismatch !== undefined)
        return mismatch;
    if (id !== undefined)
        return id;
    const at = { file: directory.files[0] ?? named.configPath, line: 1, column: 1 };
    const help = 'Add organization: to a file of the directory, or give organization-id.';
    return diagnostic_problem('missing-organization', at, 'Nothing says which GitBook organization this is for.', help);
}
/** A directory as it was read, which is not valid where `organization-id` names another organization. */
function heldAgainst(read, named) {
    const mismatch = read.ok ? organizationMismatch(named, read.directory) : undefined;
    if (mismatch === undefined)
        return read;
    return { ok: false, diagnostics: [...read.diagnostics, mismatch], organizationId: named.organizationId };
}
function organizationMismatch({ organizationId }, { organization }) {
    if (organizationId === undefined || organization === undefined)
        return undefined;
    if (organization.id === organizationId)
        return undefined;
    const message = `The directory is for the organization ${(0,core_quote/* quote */.h)(organization.id)}, and organization-id is ${(0,core_quote/* quote */.h)(organizationId)}.`;
    return diagnostic_problem('organization-mismatch', organization.at, message, 'Make the two equal, or remove one.');
}

;// CONCATENATED MODULE: ./lib/core/match-members.js




/**
 * Finds for each user of the directory the live member: by ID where one is pinned, else by e-mail without regard
 * to case. What cannot be told apart is an error, never a guess.
 */
function matchMembers(users, live) {
    const isPinned = users.some(({ id }) => id !== undefined);
    const byId = new Map(isPinned ? live.map((member) => [member.id, member]) : []);
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
            const { email, id, origin } = user;
            if (withEmail[0])
                diagnostics.push(reusedAddress(user, id, withEmail[0]));
            else if (!user.expired)
                notices.push({ kind: 'pinned-not-live', email, id, origin });
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
        else if (!desired.expired && desired.email.toLowerCase().endsWith('.invalid')) {
            diagnostics.push(unreachableAddress(desired));
        }
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
    const message = `GitBook has ${members.length} members with the e-mail ${(0,core_quote/* quote */.h)(user.email)}: ${ids}.`;
    return diagnostic_problem('ambiguous-address', user.origin, message, 'Say which one is meant with id:.');
}
function reusedAddress(user, id, live) {
    const message = `The id ${id} is no member, while ${(0,core_quote/* quote */.h)(user.email)} is the member ${live.id} (${(0,core_quote/* quote */.h)(live.displayName)}).`;
    const help = 'The address may have been given to somebody else. If this is the right person, change or remove id:; if not, mend the e-mail.';
    return diagnostic_problem('reused-address', user.origin, message, help);
}
/** RFC 2606 sets `.invalid` apart; `import` writes it for members whose address GitBook does not show. */
function unreachableAddress(user) {
    const message = `${(0,core_quote/* quote */.h)(user.email)} stands for somebody who is not a member, and nobody can be invited there.`;
    return diagnostic_problem('unreachable-address', user.origin, message, 'Remove the user, or write the real address.');
}
function sameMemberTwice(user, other, live) {
    const message = `${(0,core_quote/* quote */.h)(user.email)} and ${(0,core_quote/* quote */.h)(other.email)} are both the GitBook member ${live.id}.`;
    const help = 'Keep one of the two; id: is found before the e-mail.';
    return diagnostic_problem('same-member-twice', user.origin, message, help, [related(other.origin, other.email)]);
}

;// CONCATENATED MODULE: ./lib/core/diff/members.js



/** The changes that bring members from live to desired; nothing about teams. */
function diffMembers({ matches, unlisted }, live, scope, asOf) {
    const changes = [];
    const notices = [];
    /** Of each member to remove, the titles of the teams that go with it. */
    const losing = new Map();
    const remove = (member, user) => {
        const why = scope.protection(member);
        if (why) {
            const withheld = { change: 'remove-member' };
            notices.push({ kind: 'protected', why, withheld, origin: user?.origin, ...personOf(member) });
            return;
        }
        const teamTitles = [];
        losing.set(member.id, teamTitles);
        changes.push({
            type: 'remove-member',
            ...personOf(member),
            from: member.role,
            reason: user ? 'expired' : 'unlisted',
            expires: user?.expires,
            note: user?.note,
            loses: {
                spaces: member.spaces,
                teams: member.teams,
                teamTitles,
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
        const days = desired.expires === undefined ? undefined : daysBetween(asOf, desired.expires);
        if (desired.expires !== undefined && days !== undefined && days <= NOTICE_DAYS) {
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
    addTeamTitles(losing, live);
    return { changes, notices };
}
function invite(user) {
    const { email, role: to, sso, note, expires, origin } = user;
    return { type: 'invite', email, to, sso, note, expires, origin };
}
function diffMember({ desired, live }, scope, changes, notices) {
    const person = personOf(live);
    const { note, origin } = desired;
    if (live.role !== desired.role) {
        const why = scope.protection(live);
        if (why && (0,model/* compareRoles */.Jo)(desired.role, live.role) < 0) {
            const withheld = { change: 'member-role', from: live.role, to: desired.role };
            notices.push({ kind: 'protected', why, withheld, origin, ...person });
        }
        else {
            changes.push({ type: 'member-role', ...person, from: live.role, to: desired.role, note, origin });
        }
    }
    if (desired.sso && !live.sso) {
        changes.push({ type: 'member-sso', ...person, from: false, to: true, note, origin });
    }
    if (!desired.sso && live.sso)
        notices.push({ kind: 'sso-stays', origin, ...person });
    if (live.disabled)
        notices.push({ kind: 'disabled-member', origin, ...person });
}
function addTeamTitles(losing, live) {
    if (losing.size === 0)
        return;
    for (const { title, memberships } of live.teams ?? []) {
        for (const { userId } of memberships ?? [])
            losing.get(userId)?.push(title);
    }
    for (const titles of losing.values())
        titles.sort();
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
    for (const { id: teamId, title: team, size, spaces, memberships } of unlisted) {
        if (scope.unlistedTeams === 'remove') {
            // Whoever is in a team is taken out of it with the team. The own account is an administrator's: it loses nothing.
            const kept = (memberships ?? [])
                .filter((each) => scope.isProtectedUser(personIn(each, people)))
                .flatMap((each) => protectedIn(each, people, scope, { change: 'delete-team', team }, undefined));
            notices.push(...kept);
            if (kept.length > 0)
                continue;
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
    const byId = new Map();
    for (const membership of current)
        byId.set(membership.userId, membership);
    let byEmail;
    const findByEmail = (email) => {
        byEmail ??= membershipsByEmail(current);
        return byEmail.get((0,model/* emailKey */.c8)(email));
    };
    const wanted = new Set();
    const inTeam = { team: desired.title, teamId: live?.id };
    const withhold = (member, origin, withheld) => {
        const told = protectedIn(member, people, scope, withheld, origin);
        notices.push(...told);
        return told.length > 0;
    };
    for (const { email: listed, role, via, note, origin } of desired.memberships) {
        const member = people.find(listed);
        const membership = member ? byId.get(member.id) : findByEmail(listed);
        if (membership === undefined) {
            const email = member ? member.email : listed;
            const person = { email, userId: member?.id, displayName: member?.displayName };
            changes.push({ type: 'team-add', ...inTeam, ...person, to: role, via, note, origin });
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
            note,
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
            note: ended?.note,
            origin: ended?.origin,
        });
    }
    return { changes, notices };
}
/** The notice of what is withheld from someone in a team, where that person is protected. */
function protectedIn(member, people, scope, withheld, origin) {
    const { userId, displayName } = member;
    const person = personIn(member, people);
    const why = scope.protection(person);
    return why ? [{ kind: 'protected', why, withheld, origin, email: person.email, userId, displayName }] : [];
}
function personIn({ userId, email }, people) {
    return { id: userId, email: people.members.get(userId)?.email ?? email };
}
function membershipsByEmail(memberships) {
    return new Map(memberships.flatMap((each) => (each.email === undefined ? [] : [[(0,model/* emailKey */.c8)(each.email), each]])));
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
        const days = daysBetween(asOf, expires);
        if (days > NOTICE_DAYS)
            return [];
        return [{ kind: 'expires-soon', email, team: team.title, expires, days, origin }];
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/core/fingerprint.js



/**
 * One change in canonical form: what it does to whom, without where it is written and what it is called. Equal
 * changes have equal keys, and different ones in a plan have different keys.
 */
function changeKey(change) {
    return JSON.stringify(canonical(change));
}
/**
 * The keys that the same change had before its plan was applied in part: who is to join a team may have been named by
 * e-mail, and the team by title, before the same plan invited the one and created the other.
 */
function earlierKeys(change) {
    if (change.type !== 'team-add')
        return [];
    const { email, userId, teamId } = change;
    const people = [userId, ...(email === undefined ? [] : [undefined])];
    const teams = [teamId, undefined];
    const keys = people.flatMap((person) => teams.map((team) => changeKey({ ...change, userId: person, teamId: team })));
    return keys.filter((key) => key !== changeKey(change));
}
/**
 * SHA-256, in lower-case hexadecimal, over the canonical form of a plan's changes in sorted order: equal plans
 * have equal fingerprints, whatever the order of files, users or GitBook's answers.
 */
function fingerprint(changes) {
    const keys = changes.map(changeKey).sort(compareText);
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(keys)).digest('hex');
}
function canonical(change) {
    switch (change.type) {
        case 'invite':
            return [change.type, (0,model/* emailKey */.c8)(change.email), change.to, change.sso];
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
    return userId ?? (0,model/* emailKey */.c8)(email ?? '');
}

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
        : `GitBook has no team with the id ${id}; ${(0,core_quote/* quote */.h)(team.title)} is ${ids}.`;
    const help = same.length === 0
        ? 'Remove id: to create the team anew, or mend it.'
        : 'If that is the same team, change or remove id:.';
    return diagnostic_problem('unknown-team-id', team.origin, message, help);
}
function ambiguousTitle(team, title, candidates) {
    const ids = candidates.map((each) => each.id).join(', ');
    const message = `GitBook has ${candidates.length} teams with the title ${(0,core_quote/* quote */.h)(title)}: ${ids}.`;
    return diagnostic_problem('ambiguous-title', team.origin, message, 'Say which one is meant with id:.');
}

;// CONCATENATED MODULE: ./lib/core/notice.js


/** Notices of a kind together, then by team and person: in the same order, whatever the order of GitBook's answers. */
function sortNotices(notices) {
    const keyed = notices.map((notice) => ({ notice, key: sortKey(notice) }));
    return keyed.sort((a, b) => compareText(a.key, b.key)).map(({ notice }) => notice);
}
function sortKey(notice) {
    const team = 'team' in notice ? (notice.team ?? '') : '';
    const email = 'email' in notice ? (0,model/* emailKey */.c8)(notice.email ?? '') : '';
    const id = 'userId' in notice ? notice.userId : 'teamId' in notice ? notice.teamId : '';
    return [notice.kind, team, email, id, JSON.stringify(notice)].join('\u0000');
}

;// CONCATENATED MODULE: ./lib/core/change.js

/** Whether a role change takes access away. */
function isDemotion(change) {
    switch (change.type) {
        case 'member-role':
            return (0,model/* compareRoles */.Jo)(change.to, change.from) < 0;
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

;// CONCATENATED MODULE: ./lib/core/order.js



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
            return isDemotion(change) ? 'demotions' : 'promotions';
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
        key: order_sortKey(change),
    }));
    keyed.sort((a, b) => a.stage - b.stage || compareText(a.key, b.key));
    const ordered = keyed.map(({ change }) => change);
    const renames = ordered.filter((change) => change.type === 'rename-team');
    const sorted = orderRenames(renames);
    let next = 0;
    return ordered.map((change) => (change.type === 'rename-team' ? (sorted[next++] ?? change) : change));
}
/** A title is left before another team takes it, as far as the renames form no circle. */
function orderRenames(renames) {
    const leaving = new Map(renames.map((rename) => [(0,model/* titleKey */.kz)(rename.from), rename]));
    const done = new Set();
    const ordered = [];
    for (const start of renames) {
        const chain = [];
        for (let each = start; each && !done.has(each) && !chain.includes(each); each = leaving.get((0,model/* titleKey */.kz)(each.to))) {
            chain.push(each);
        }
        for (const each of chain.reverse()) {
            done.add(each);
            ordered.push(each);
        }
    }
    return ordered;
}
function order_sortKey(change) {
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
    const email = (0,core_quote/* quote */.h)(membership.email);
    if (found.length === 0) {
        const message = `${email} is in the team ${(0,core_quote/* quote */.h)(team.title)}, but is not a member of the organization.`;
        const help = 'Invite the person in GitBook, or manage members with a users section.';
        return [diagnostic_problem('not-a-member', membership.origin, message, help)];
    }
    if (found.length === 1)
        return [];
    const ids = found.map((member) => member.id).join(', ');
    const message = `GitBook has ${found.length} members with the e-mail ${email}: ${ids}.`;
    const help = 'Tell them apart with a users section and id:.';
    return [diagnostic_problem('ambiguous-address', membership.origin, message, help)];
}

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
    const isProtectedUser = ({ id, email }) => ids.has(id) || (email !== undefined && emails.has((0,model/* emailKey */.c8)(email)));
    return {
        unlistedMembers: settings.unlistedMembers,
        unlistedTeams: settings.unlistedTeams,
        isProtectedUser,
        protection: (person) => {
            if (person.id === live.self.id)
                return 'own-account';
            return isProtectedUser(person) ? 'protected-user' : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/core/plan.js












/** Compares what should be with what is. Pure: the same input gives the same plan, in whatever order it comes. */
function makePlan(desired, live, settings) {
    const members = desired.users && matchMembers(desired.users, live.members);
    const teams = desired.teams && matchTeams(desired.teams, live.teams ?? []);
    const diagnostics = [
        ...(members?.diagnostics ?? []),
        ...(teams?.diagnostics ?? []),
        ...(members === undefined && desired.teams ? checkMembersAreLive(desired.teams, live.members) : []),
    ];
    if (diagnostics.length > 0)
        return { ok: false, diagnostics: sortDiagnostics(diagnostics) };
    const scope = makeScope(live, members?.matches ?? [], settings);
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
            guards: judge(changes, numbers, settings.limits),
            seats,
            fingerprint: fingerprint(changes),
        },
    };
}
/**
 * The IDs of the live teams whose members a plan needs: those whose membership the directory manages, and those that
 * would be deleted where somebody is protected who may be in them.
 */
function teamsToRead(desired, live, { unlistedTeams, protectedUsers }) {
    const { matches, unlisted } = matchTeams(desired.teams ?? [], live);
    const managed = matches.flatMap((match) => match.live && match.desired.memberships !== undefined ? [match.live.id] : []);
    const mayBeKept = unlistedTeams === 'remove' && protectedUsers.length > 0;
    return new Set(mayBeKept ? [...managed, ...unlisted.map(({ id }) => id)] : managed);
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
    if (protectedUsers.length === 0)
        return [];
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

;// CONCATENATED MODULE: ./lib/core/resolve.js

/**
 * What a valid directory asks for on one date: defaults applied, expiry judged, nested teams flattened.
 *
 * @param asOf the UTC date of the whole run; a date of expiry is the last day of access, so it has passed when
 *   `asOf` is later
 */
function resolve_resolve(directory, asOf) {
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
/**
 * The teams of a directory that is not checked yet, with nobody in them: enough to find out whose members GitBook is
 * to be asked for.
 */
function emptyTeams(directory) {
    return directory.teams?.map(({ title, id, previously, owners, members, at }) => ({
        title,
        id,
        previously: previously.map((former) => former.title),
        memberships: owners === undefined && members === undefined ? undefined : [],
        expired: [],
        origin: at,
    }));
}
/** Whether a last day of access lies before the date. */
function hasExpired(expires, asOf) {
    return expires !== undefined && expires < asOf;
}
function resolveTeams(teams, users, asOf) {
    const byTitle = new Map(teams.map((team) => [team.title, team]));
    const byEmail = users && new Map(users.map((user) => [(0,model/* emailKey */.c8)(user.email), user]));
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
            const key = (0,model/* emailKey */.c8)(entry.email);
            const user = byEmail?.get(key);
            if (user?.expired)
                continue;
            const { expires, note, at: origin } = entry;
            people.set(key, { email: user?.email ?? entry.email, role, expires, via: DIRECTLY, note, origin });
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
            const key = (0,model/* emailKey */.c8)(each.email);
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
/** One for all: a large directory has hundreds of thousands of memberships. */
const DIRECTLY = [];
function expiredMemberships(team, asOf) {
    const expired = [];
    for (const entries of [team.owners, team.members]) {
        for (const entry of entries ?? []) {
            if (entry.kind !== 'user' || entry.expires === undefined || !hasExpired(entry.expires, asOf))
                continue;
            const { email, expires, note, at: origin } = entry;
            expired.push({ email, expires, note, origin });
        }
    }
    return expired;
}
function sortedByKey(people) {
    // Without a function to compare with, text is ordered by UTF-16 code units, and several times as fast.
    return [...people.keys()].sort().flatMap((key) => people.get(key) ?? []);
}

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
                const live = member && { role: member.role, email: member.email };
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
    const { ledger, newcomers } = hands;
    if (work.changes.some((change) => wantsId(change, newcomers)))
        await newcomers.lookUp();
    const failure = await updateAtOnce(work, hands);
    if (failure === undefined)
        return;
    if (failure.kind !== 'refused')
        ledger.failed(work.changes, failure);
    else
        await updateRefusedTeam(work, hands);
}
/** One call for all, and what became of each where GitBook took it. */
async function updateAtOnce(work, { writer, ledger, newcomers }) {
    const failure = await ledger.attempt(() => writer.updateTeam(work.teamId, bulkUpdate(work, newcomers)));
    if (failure !== undefined)
        return failure;
    for (const change of work.changes) {
        if (wantsId(change, newcomers))
            ledger.pending(change, 'waits-for-invitation');
        else
            ledger.applied(change);
    }
    return undefined;
}
/** A role can only be set by ID: who is added by e-mail becomes an owner once the invitation is accepted. */
function wantsId(change, newcomers) {
    return change.type === 'team-add' && change.to === 'owner' && userIdOf(change, newcomers) === undefined;
}
/**
 * A refused update is tried again without those who have not accepted their invitation; then one call a person, and
 * one for each of those too, since it was not they who were refused.
 */
async function updateRefusedTeam(work, hands) {
    const { ledger, newcomers } = hands;
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
    const rest = only(work, (change) => !isWaiting(change));
    const failure = rest.changes.length === 0 ? undefined : await updateAtOnce(rest, hands);
    if (failure === undefined && waiting.length === 1)
        return;
    if (failure !== undefined && failure.kind !== 'refused')
        return ledger.failed(rest.changes, failure);
    if (failure !== undefined)
        await updateOneByOne(rest, hands);
    await Promise.all(waiting.map((change) => addWaiting(only(work, (each) => each === change), hands)));
}
/** Somebody invited, on their own. Who is refused waits for the invitation to be accepted. */
async function addWaiting(work, hands) {
    const failure = await updateAtOnce(work, hands);
    if (failure !== undefined && failure.kind !== 'refused')
        hands.ledger.failed(work.changes, failure);
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
    const memberships = new Map();
    for (const change of changes) {
        switch (change.type) {
            case 'team-add': {
                const userId = userIdOf(change, newcomers);
                const whom = userId ?? change.email;
                if (whom !== undefined)
                    add.push(whom);
                if (userId !== undefined && change.to === 'owner')
                    memberships.set(userId, 'owner');
                break;
            }
            case 'team-role':
                memberships.set(change.userId, change.to);
                break;
            case 'team-remove':
                remove.push(change.userId);
                break;
        }
    }
    return { add, memberships: Object.fromEntries(memberships), remove };
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
    const admins = activeAdmins(live.members);
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
    return changes.filter((change) => stageOf(change) === stage);
}

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
            return [changeKey(change)];
    }
}
function namesOf({ email, userId }) {
    const names = email === undefined ? [] : [(0,model/* emailKey */.c8)(email)];
    return userId === undefined ? names : [...names, userId];
}
function invitedUsers(applied, listed) {
    const users = {};
    for (const { change } of applied.outcomes) {
        // Also who failed: GitBook may have invited them without SSO, or without an answer.
        if (change.type !== 'invite')
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
    const { read, expected, early, abandon } = await readWhileAsking(request, ports);
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
    const desired = resolve_resolve(directory, request.asOf);
    const isExpected = organization === expected;
    if (!isExpected)
        abandon?.();
    const reader = isExpected && early !== undefined ? early : ports.openReader(organization);
    ports.progress.step({ kind: 'phase', phase: 'read' });
    const live = await reader.readLive(scopeOf(desired, request.settings));
    ports.progress.step({ kind: 'phase', phase: 'plan' });
    const result = makePlan(desired, live, request.settings);
    if (!result.ok)
        return { status: 'invalid', diagnostics: result.diagnostics, organizationId: organization };
    return { status: 'planned', plan: result.plan, directory, live, reader };
}
/**
 * Reads the directory while GitBook's first answers are under way. A function of its own, so that what the files were
 * parsed into is gone when the live state comes.
 */
async function readWhileAsking(request, ports) {
    const { files, diagnostics } = await ports.readFiles();
    const seen = glance(files);
    const expected = request.organizationId ?? seen.organizationId;
    const early = expected === undefined ? undefined : ports.openReader(expected);
    const abandon = await early?.begin(seen.teams);
    const parsed = parseDirectory(files, diagnostics);
    const teams = emptyTeams(parsed.directory);
    if (parsed.sound && teams !== undefined) {
        early?.beginMemberships((live) => teamsToRead({ teams }, live, request.settings));
    }
    await early?.turn();
    const ofSchema = checkFiles(parsed);
    await early?.turn();
    const read = checkDirectory(parsed, ofSchema, request.configPath);
    await early?.turn();
    return { read, expected, early, abandon };
}
/** The whole sequence: plan, show, guard, permit, apply, verify. */
async function applyDirectory(request, ports) {
    const planned = await planDirectory(request, ports);
    if (planned.status === 'invalid')
        return planned;
    const { plan, live, reader, directory } = planned;
    const refused = refusals(plan.guards, plan.fingerprint, request.confirm);
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
    const desired = resolve_resolve(directory, plan.asOf);
    const result = await verify(applied, {
        read: () => reader.readAgain(scopeOf(desired, request.settings), live, applied.touched),
        plan: (again) => makePlan(desired, again, request.settings),
        classify: ports.classify,
    });
    return { status: 'applied', planned, result };
}
function scopeOf(desired, settings) {
    return { teams: desired.teams && ((teams) => teamsToRead(desired, teams, settings)) };
}
const NOTHING_TO_DO = {
    outcomes: [],
    invitedUsers: {},
    unexpected: [],
    verified: true,
    verifyError: undefined,
};

// EXTERNAL MODULE: ./lib/gitbook/errors.js
var errors = __webpack_require__(5706);
;// CONCATENATED MODULE: ./lib/gitbook/classify.js

/** Tells what an error of the reader or the writer means for the rest of an apply; throws what is none of theirs. */
function classify(error) {
    if (error instanceof errors/* GitBookApiError */.Wc) {
        return { kind: classify_kindOf(error.status), status: error.status, message: error.message };
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
function classify_kindOf(status) {
    if (status === 401)
        return 'unauthorized';
    return status >= 400 && status < 500 && status !== 429 ? 'refused' : 'unavailable';
}

// EXTERNAL MODULE: ./lib/github/errors.js
var github_errors = __webpack_require__(9452);
;// CONCATENATED MODULE: ./lib/render/escape.js
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
const escape_SPACE = /[\s\u0085]+/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const COMBINING_RUN = /(\p{M}{4})\p{M}+/gu;
const SGR = '\\u001b\\[[0-9;]*m';
/** Characters of a foreign text shown at most, unless told otherwise. */
const TEXT_LIMIT = 160;
/**
 * One line without anything that hides or reorders: white space becomes single spaces, control characters their
 * pictures, other invisible characters their code point (`‹U+202E›`), and what is over `most` characters `…`.
 */
function escape_visibleText(text, most = TEXT_LIMIT) {
    // Bounded before anything else, so that a note of megabytes costs nothing.
    const start = text.length > most * 8 ? text.slice(0, most * 8) : text;
    const line = PLAIN_ASCII.test(start) ? start.replace(/ {2,}/g, ' ').trim() : visibleUnicode(start);
    return cap(line, most);
}
function visibleUnicode(text) {
    return text
        .toWellFormed()
        .replace(escape_SPACE, ' ')
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
    return breakTriggers(escape_visibleText(text, most)).replace(/[&<>"|\\`*_~[\]$]/g, (character) => REFERENCES[character] ?? '');
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
    const value = escape_visibleText(text, most);
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
function escape_escapeTerminal(text, most = TEXT_LIMIT) {
    return escape_visibleText(text, most);
}
const IGNORABLE = '[\\p{Cf}\\p{Default_Ignorable_Code_Point}]*';
const COMMAND_START = new RegExp(`^((?:[\\s\\p{Cf}\\p{Default_Ignorable_Code_Point}]|${SGR})*:${IGNORABLE}):`, 'u');
const OLD_COMMAND = new RegExp(`(#${IGNORABLE}#${IGNORABLE})\\[`, 'gu');
const escape_CONTROL = new RegExp(`(${SGR})|(?!\\t)\\p{Cc}`, 'gu');
/**
 * Lines for the standard output of a workflow: none is a command to the runner, which reads `::name` after leading
 * space and `##[name]` anywhere in a line (`ActionCommand.cs` of actions/runner). It compares as the culture does,
 * which looks past zero-width characters: so a real space goes in between. Colours are kept.
 */
function escapeWorkflowText(text) {
    return text
        .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)
        .map((line) => line
        .replace(escape_CONTROL, (character, colour) => colour ?? picture(character))
        .replace(COMMAND_START, '$1 :')
        .replace(OLD_COMMAND, '$1 ['))
        .join('\n');
}
const COLOURS = new RegExp(`(${SGR})`, 'u');
/** What is no part of an address. The rest may be: `isEmail` takes `o'neil/docs{1}@example.com`. */
const NOT_OF_ADDRESS = /[\s\p{Cc}@<>"(),;:[\]\\]/u;
/** The address that our own words show as an example. */
const EXAMPLE = 'name';
/**
 * `ada@example.com` → `a…@example.com`, wherever addresses stand in the text; of a path or a quotation around one,
 * what could belong to the address is masked with it. Colours are passed over.
 */
function maskEmails(text) {
    if (!text.includes('@'))
        return text;
    return text
        .split(COLOURS)
        .map((part, index) => (index % 2 === 0 ? maskPlain(part) : part))
        .join('');
}
/** A path with addresses masked by `mask` name by name: a slash that is known to part folders is in no address. */
function escape_maskPath(path, mask) {
    return path.split('/').map(mask).join('/');
}
function maskPlain(text) {
    let masked = '';
    let done = 0;
    for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
        const start = startOfLocal(text, done, at);
        const local = text.slice(start, at);
        const isAddress = local !== '' && !NOT_OF_ADDRESS.test(text.charAt(at + 1) || ' ');
        const isMasked = /(?:^|\/).…$/u.test(local);
        const isExample = local === EXAMPLE && /^@example\.com(?![\w-]|\.\w)/.test(text.slice(at, at + 15));
        masked += text.slice(done, start);
        masked +=
            isAddress && !isMasked && !isExample ? `${String.fromCodePoint(local.codePointAt(0) ?? 0)}…` : local;
        done = at;
    }
    return masked + text.slice(done);
}
/** From where the characters before `at` can be a local part; `done` is where the part before it ends. */
function startOfLocal(text, done, at) {
    let start = at;
    while (start > done && !NOT_OF_ADDRESS.test(text.charAt(start - 1)))
        start -= 1;
    return start;
}

;// CONCATENATED MODULE: ./lib/render/budget.js
/**
 * Fits a long document into a limit. Blocks yield from the least dangerous to the most, in steps: within a tier all
 * are put into their shorter forms first, and then lose their rows; only when a tier is empty does the next one yield.
 * A step goes row by row from a block's end, and no further than it must, so that the room there is gets used.
 */
/** What GitHub takes, with a margin: 65,536 characters of a comment or issue. */
const COMMENT_BUDGET = { maxCharacters: 60_000 };
/** 1 MiB of job summary a step; an oversize one is dropped whole. */
const SUMMARY_BUDGET = { maxBytes: 1_048_576 - 16_384 };
/** The document within the budget, always: should the fixed text alone be longer, its end is cut off. */
function budget_fitItems(given, budget) {
    const measure = 'maxBytes' in budget ? utf8Length : (text) => text.length;
    const limit = 'maxBytes' in budget ? budget.maxBytes : budget.maxCharacters;
    const items = given.map((item) => typeof item === 'string' ? item : { ...item, forms: item.forms.map(once) });
    const texts = items.map((item) => (typeof item === 'string' ? item : write(item, 0)));
    let total = texts.reduce((sum, text) => sum + measure(text), 0);
    for (const { block, index, level } of steps(items)) {
        if (total <= limit)
            break;
        const others = total - measure(texts[index] ?? '');
        const text = write(block, level, rowsKept(block, level, limit - others, measure));
        texts[index] = text;
        total = others + measure(text);
    }
    return cutOff(texts.join(''), limit, measure);
}
function steps(items) {
    const blocks = items
        .flatMap((item, index) => (typeof item === 'string' ? [] : [{ block: item, index }]))
        .sort((a, b) => a.block.danger - b.block.danger || b.index - a.index);
    const tiers = [...new Set(blocks.map(({ block }) => block.tier))].sort((a, b) => a - b);
    return tiers.flatMap((tier) => {
        const all = blocks
            .filter(({ block }) => block.tier === tier)
            .flatMap(({ block, index }) => block.forms.map((_, level) => ({ block, index, level })));
        const isLast = ({ block, level }) => level === block.forms.length - 1;
        return [...all.filter((step) => !isLast(step)), ...all.filter(isLast)];
    });
}
/** The block with `keep` rows in the form at a level, and the rest in the next form, or left out after the last. */
function write({ open, forms, more, close }, level, keep = Number.POSITIVE_INFINITY) {
    const form = forms[level]?.();
    if (form === undefined)
        return open + close;
    const all = form.rows.length;
    const next = forms[level + 1]?.();
    const rest = next === undefined ? more(all - keep) : stretch(next, keep, all);
    return open + stretch(form, 0, Math.min(keep, all)) + (keep < all ? rest : '') + close;
}
function stretch(form, from, to) {
    if (from >= to)
        return '';
    const rows = form.rows.slice(from, to).map((row, index) => leadOf(form, from + index, from) + row.body);
    return form.open(from > 0) + rows.join('') + form.close;
}
/** What stands before a row in a stretch that begins at `from`. */
function leadOf({ rows }, index, from) {
    const row = rows[index];
    if (row === undefined)
        return '';
    return index === from || rows[index - 1]?.group !== row.group ? row.first : row.next;
}
/** The most rows that the form at a level can keep within the room, all of them not fitting; 0 when even that is too long. */
function rowsKept({ open, forms, more, close }, level, room, measure) {
    const form = forms[level]?.();
    const next = forms[level + 1]?.();
    if (form === undefined)
        return 0;
    const all = form.rows.length;
    const kept = sizes(form, measure);
    const rest = next === undefined ? undefined : sizes(next, measure);
    const frame = measure(open) + measure(close);
    for (let keep = all - 1; keep > 0; keep -= 1) {
        const size = frame + kept(0, keep) + (rest === undefined ? measure(more(all - keep)) : rest(keep, all));
        if (size <= room)
            return keep;
    }
    return 0;
}
/** Gives the size of any stretch of a form without writing it. */
function sizes(form, measure) {
    const ends = [0];
    let sum = 0;
    for (const [index, row] of form.rows.entries()) {
        sum += measure(leadOf(form, index, 0)) + measure(row.body);
        ends.push(sum);
    }
    const close = measure(form.close);
    const open = { first: measure(form.open(false)), after: measure(form.open(true)) };
    return (from, to) => {
        const lead = measure(leadOf(form, from, from)) - measure(leadOf(form, from, 0));
        return (from > 0 ? open.after : open.first) + (ends[to] ?? 0) - (ends[from] ?? 0) + lead + close;
    };
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
/** The last safety net: the start of a text, in whole characters. */
function cutOff(text, limit, measure) {
    let rest = text;
    // No code unit takes more than three bytes.
    for (let over = measure(rest) - limit; over > 0; over = measure(rest) - limit) {
        rest = rest.slice(0, -Math.ceil(over / 3)).replace(/[\ud800-\udbff]$/, '');
    }
    return rest;
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

;// CONCATENATED MODULE: ./lib/render/markdown-text.js

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
            return escapeMarkdown(span.text, MESSAGE_LIMIT);
        case 'code':
            return codeSpan(span.text);
        case 'link':
            return markdownLink(codeSpan(span.text), span.url);
    }
}
/** A link whose label is Markdown already; the label alone where the address is not safe. */
function markdownLink(label, url) {
    const target = linkTarget(url);
    return target === undefined ? label : `[${label}](${target})`;
}
/** A person, team or place in a cell. */
function markdownSubject(subject) {
    const name = subject.name === undefined ? '' : escapeMarkdown(subject.name, MESSAGE_LIMIT);
    if (subject.address === undefined)
        return name === '' ? '<em>no name</em>' : name;
    const address = codeSpan(subject.address);
    return name === '' ? address : `${name} ${address}`;
}
/** Where a change comes from, in a cell. */
function markdownSource(source) {
    if (source === undefined)
        return '';
    if (!source.place)
        return source.label;
    const place = source.url === undefined ? codeSpan(source.label) : markdownLink(codeSpan(source.short), source.url);
    return source.prefix === undefined ? place : `${source.prefix} · ${place}`;
}

;// CONCATENATED MODULE: ./lib/render/text.js
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
function text_count(value, singular, plural = `${singular}s`) {
    return `${formatNumber(value)} ${value === 1 ? singular : plural}`;
}
/** `a, b and c`. */
function list(items) {
    return items.flatMap((item, index) => index === 0 ? item : [words(index === items.length - 1 ? ' and ' : ', '), ...item]);
}
/** At most so many of the items, and how many others there are: `a, b and 3 others`. */
function listSome(items, most) {
    const left = items.length - most;
    return list(left > 0 ? [...items.slice(0, most), [words(text_count(left, 'other'))]] : items);
}
/** The text without any marks, as one string. Foreign parts are as they are: escape before showing. */
function plainText(text) {
    return text.map((span) => span.text).join('');
}

;// CONCATENATED MODULE: ./lib/render/words.js


function voiceOf(context) {
    return { context, mask: context.maskEmails ? maskEmails : (text) => text };
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
        return [foreign(subject.name ?? '')];
    return subject.name === undefined
        ? [code(subject.address)]
        : [foreign(subject.name), words(' '), code(subject.address)];
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
            return change.sso ? say `${code(change.to)} with SSO` : [code(change.to)];
        case 'member-role':
            return say `${code(change.from)} → ${code(change.to)}`;
        case 'member-sso':
            return say `SSO on`;
        case 'remove-member':
            return say `${code(change.from)} → removed`;
        case 'create-team':
            return say `new team`;
        case 'rename-team':
            return say `renamed to ${voice.mask(change.to)}`;
        case 'delete-team':
            return say `deleted`;
        case 'team-add':
            return say `joins as ${code(change.to)}`;
        case 'team-role':
            return say `${code(change.from)} → ${code(change.to)}`;
        case 'team-remove':
            return say `${code(change.from)} → leaves`;
    }
}
/** A change in words that stand alone, without the person: `invite as read`. */
function deedText(voice, change) {
    const team = 'team' in change ? voice.mask(change.team) : '';
    switch (change.type) {
        case 'invite':
            return say `invite as ${changeText(voice, change)}`;
        case 'member-role':
            return say `role ${changeText(voice, change)}`;
        case 'member-sso':
            return say `turn SSO on`;
        case 'remove-member':
            return say `remove from the organization`;
        case 'create-team':
            return say `create the team`;
        case 'rename-team':
            return say `rename to ${voice.mask(change.to)}`;
        case 'delete-team':
            return say `delete the team`;
        case 'team-add':
            return say `add to ${team} as ${code(change.to)}`;
        case 'team-role':
            return say `in ${team}: ${code(change.from)} → ${code(change.to)}`;
        case 'team-remove':
            return say `take out of ${team}`;
    }
}
/** What else there is to know about a change, and what the audit log has about it. */
function changeDetails(voice, change) {
    const trace = voice.context.traceOf?.(change);
    const note = 'note' in change ? change.note : undefined;
    return [
        ...ownDetails(voice, change),
        ...(note === undefined ? [] : [say `“${voice.mask(note)}”`]),
        ...(trace === undefined ? [] : [traceText(voice, trace)]),
    ];
}
function traceText(voice, { about, event }) {
    const { actor, action, occurredAt, source } = event;
    const time = Number.isNaN(Date.parse(occurredAt))
        ? foreign(occurredAt)
        : words(`${new Date(occurredAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`);
    const log = about === 'team' ? 'last in the audit log of the team' : 'last in the audit log';
    return say `${words(log)}: ${code(action)} by ${voice.mask(actor.label ?? actor.id)}, ${time} (${source})`;
}
function ownDetails(voice, change) {
    switch (change.type) {
        case 'invite':
            return change.expires === undefined ? [] : [say `last day of access ${words(change.expires)}`];
        case 'remove-member':
            return [losses(voice, change.loses)];
        case 'delete-team':
            return [
                say `${words(text_count(change.size, 'person', 'people'))} in it, with access to ${words(text_count(change.spaces, 'space'))}`,
            ];
        case 'team-add':
            return change.via.length === 0
                ? []
                : [
                    say `through ${listSome(change.via.map((team) => [foreign(voice.mask(team))]), TITLES_SHOWN)}`,
                ];
        default:
            return [];
    }
}
const TITLES_SHOWN = 8;
function losses(voice, loses) {
    if (loses.spaces === 0 && loses.teams === 0)
        return say `loses no space and no team`;
    const spaces = titled(voice, loses.spaces, 'space', loses.spaceTitles);
    if (loses.teams === 0)
        return say `loses ${spaces}, no team`;
    const teams = titled(voice, loses.teams, 'team', loses.teamTitles);
    return loses.spaceTitles.length === 0 ? say `loses ${spaces} and ${teams}` : say `loses ${spaces}; ${teams}`;
}
/** `3 teams: Docs, Writers and 1 other`; without titles, the number alone. */
function titled(voice, total, noun, known) {
    const titles = known.slice(0, TITLES_SHOWN).map((title) => [foreign(voice.mask(title))]);
    const number = words(text_count(total, noun));
    if (titles.length === 0)
        return [number];
    const more = total - titles.length;
    if (more > 0)
        titles.push([words(text_count(more, 'other'))]);
    return say `${number}: ${list(titles)}`;
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
/** A place in the directory's files, with its link where the document has one. A link would show a masked name. */
function placeSource(voice, at) {
    const file = escape_maskPath(at.file, voice.mask);
    const label = `${file}:${at.line}`;
    const short = `${file.slice(file.lastIndexOf('/') + 1)}:${at.line}`;
    const url = file === at.file ? voice.context.linkTo(at) : undefined;
    return { place: true, label, short, prefix: undefined, url };
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

;// CONCATENATED MODULE: ./lib/render/sections.js



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
function sections_sectionOf(change) {
    switch (change.type) {
        case 'remove-member':
        case 'delete-team':
            return change.type;
        case 'team-remove':
            return 'team-loss';
        case 'team-role':
            return isDemotion(change) ? 'team-loss' : 'team-gain';
        case 'team-add':
            return 'team-gain';
        case 'member-role':
            return isDemotion(change) ? 'demote' : change.to === 'admin' ? 'admin' : 'promote';
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
    const bySection = Map.groupBy(changes, sections_sectionOf);
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
/** Sections of changes in the order they are shown in; those of one kind stay as they are. */
function inShownOrder(sections) {
    const place = ({ id }) => (isChangeSection(id) ? SHOWN_ORDER.indexOf(id) : -1);
    return sections.toSorted((a, b) => place(a) - place(b));
}
function adminsFirst(changes) {
    return [...changes.filter(touchesAdmin), ...changes.filter((change) => !touchesAdmin(change))];
}
/** Keeps the plan's order within a team and among the teams. */
function byTeam(changes) {
    return [...Map.groupBy(changes, sections_teamOf).values()].flat();
}
function sections_teamOf(change) {
    return change.type === 'team-add' || change.type === 'team-role' || change.type === 'team-remove'
        ? change.team
        : undefined;
}
function changeRow(voice, section, change) {
    const team = SHAPES[section].groupHead === undefined ? undefined : sections_teamOf(change);
    return {
        symbol: changeSymbol(change),
        group: team === undefined ? undefined : voice.mask(team),
        subject: changeSubject(voice, change),
        change: section === 'admin' && change.type === 'invite' ? deedText(voice, change) : changeText(voice, change),
        details: changeDetails(voice, change),
        source: changeSource(voice, change),
    };
}
/** A row for a change that stands among changes of other kinds, with what is to be said about it. */
function mixedRow(voice, change, details) {
    return {
        symbol: changeSymbol(change),
        group: undefined,
        subject: changeSubject(voice, change),
        change: deedText(voice, change),
        details,
        source: changeSource(voice, change),
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
            return isDemotion(change) ? 'demote' : 'promote';
        case 'team-role':
            return isDemotion(change) ? 'team-down' : 'team-up';
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
    return text_count(number, section.noun[0], section.noun[1]);
}

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






/**
 * What the list form leaves out of a section. Without an entry there is no list form, the table saying no more than a
 * list would.
 */
const LEFT_OUT = {
    problems: 'what is wrong and what to do about it',
    failed: 'names and what went wrong',
    unreviewed: 'names and lines',
    conflict: 'names and what is in GitBook now',
    unexpected: 'names and lines',
    skipped: 'names and reasons',
    pending: 'names and reasons',
    'remove-member': 'names, roles, reasons and what is lost',
    'delete-team': 'what is lost',
    demote: 'names and lines',
    admin: 'names, notes and lines',
    'team-loss': 'names, roles and reasons',
    promote: 'names and lines',
    invite: 'notes, last days and lines',
    sso: 'names and lines',
    team: 'lines',
    'team-gain': 'names, roles and lines',
};
/** Sections whose rows in a list say enough without their change. */
const ALIKE = new Set([
    'problems',
    'remove-member',
    'delete-team',
    'team-loss',
    'sso',
    'team-gain',
]);
/** Changes that give yield before those that take, and these before what went wrong. */
const HARMLESS = new Set(SECTION_IDS.slice(SECTION_IDS.indexOf('promote')));
const TIERS = { harmless: 1, dangerous: 2, wrong: 3 };
/** A section in two forms: a table with all there is, and a list of what must not be missing. */
function sectionBlock(section, placing) {
    const { id } = section;
    const [open, close] = wrapping(section, placing);
    return {
        tier: HARMLESS.has(id) ? TIERS.harmless : isChangeSection(id) ? TIERS.dangerous : TIERS.wrong,
        danger: -SECTION_IDS.indexOf(id),
        open,
        forms: [
            () => tableForm(section),
            ...(LEFT_OUT[id] === undefined ? [] : [() => listForm(section, placing)]),
        ],
        more: (left) => `\n… and ${moreNoun(section, left)}: see ${placing.whole(id)}.\n`,
        close,
    };
}
/** One section alone, whole. */
function markdown_section_markdownSection(section) {
    const block = sectionBlock(section, { level: '####', whole: () => '' });
    return fitItems([block], { maxCharacters: Number.POSITIVE_INFINITY });
}
function tableForm(section) {
    const { groupHead } = section;
    const heads = section.rows.some(({ source }) => source) ? section.heads : section.heads.slice(0, 2);
    const columns = [...(groupHead === undefined ? [] : [groupHead]), ...heads];
    const table = `| ${columns.join(' | ')} |\n|${' :-- |'.repeat(columns.length)}\n`;
    const rows = section.rows.map((row) => {
        const group = row.group ?? '';
        const first = groupHead === undefined ? '| ' : `| ${groupTitle(group)} | `;
        const next = groupHead === undefined ? '| ' : '| | ';
        return { group, first, next, body: `${cells(row, heads.length).join(' | ')} |\n` };
    });
    return { open: () => table, rows, close: '' };
}
function cells(row, columns) {
    const details = row.details.map((detail) => `<sub>${markdownText(detail)}</sub>`);
    const change = [markdownText(row.change), ...details].join('<br>');
    return [markdownSubject(row.subject), change, markdownSource(row.source)].slice(0, columns);
}
function listForm(section, { whole }) {
    const note = `see ${whole(section.id)} for ${LEFT_OUT[section.id]}`;
    const rows = section.rows.map((row) => {
        const [group, body] = section.id === 'problems' ? problemInList(row) : rowInList(section, row);
        return { group, first: group === '' ? '\n- ' : `\n- ${group}: `, next: ', ', body };
    });
    return {
        open: (after) => (after ? `\nShortened from here on: ${note}.\n` : `Shortened: ${note}.\n`),
        rows,
        close: '\n',
    };
}
function rowInList({ id, groupHead }, row) {
    const group = groupHead === undefined ? '' : groupTitle(row.group ?? '');
    return [group, shortSubject(row) + (ALIKE.has(id) ? '' : ` (${markdownText(row.change)})`)];
}
/** Problems by their code. Their places are what they are found by, and never left out. */
function problemInList(row) {
    return [markdownSubject(row.subject), row.source === undefined ? '' : codeSpan(row.source.label)];
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
function moreNoun(section, left) {
    const [number = '', ...noun] = sectionNoun(section, left).split(' ');
    return [number, 'more', ...noun].join(' ');
}

;// CONCATENATED MODULE: ./lib/render/terminal-text.js

const terminal_text_MESSAGE_LIMIT = 600;
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
            return escape_escapeTerminal(span.text, terminal_text_MESSAGE_LIMIT);
    }
}
const ESCAPE = String.fromCharCode(27);
const terminal_text_COLOURS = new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'gu');
const ZERO_WIDTH = /\p{M}|\p{Emoji_Modifier}|[\u200b-\u200d]/u;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Columns a text takes on a terminal, colours not counted. */
function terminal_text_displayWidth(text) {
    const bare = text.replace(terminal_text_COLOURS, '');
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
    return text + ' '.repeat(Math.max(0, width - terminal_text_displayWidth(text)));
}
/** Words broken into lines of a width, each after the first behind `indent`. Long words are left whole. */
function wrap(text, width, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const room = width - (lines.length === 0 ? 0 : indent.length);
        if (line !== '' && terminal_text_displayWidth(line) + 1 + terminal_text_displayWidth(word) > room) {
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

;// CONCATENATED MODULE: ./lib/render/diagnostics.js





const diagnostics_MESSAGE_LIMIT = 600;
/** Other places of a problem that are shown: a user can be listed twice in a thousand files. */
const PLACES_SHOWN = 3;
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
    const related = diagnostic.related
        .slice(0, PLACES_SHOWN)
        .map((place) => say `${voice.mask(place.message)}: ${code(`${escape_maskPath(place.file, voice.mask)}:${place.line}`)}`);
    return {
        symbol: '!',
        group: undefined,
        subject: { name: undefined, address: diagnostic.code },
        change: [foreign(voice.mask(diagnostic.message))],
        details: [
            [foreign(voice.mask(diagnostic.help))],
            ...related,
            ...placesLeft(diagnostic).map((left) => [words(left)]),
        ],
        source: placeSource(voice, diagnostic),
    };
}
function placesLeft({ related }) {
    const left = related.length - PLACES_SHOWN;
    return left > 0 ? [`and ${text_count(left, 'more place')}`] : [];
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
        ...(errors > 0 ? [print.paint('red', count(errors, 'error'))] : []),
        ...(warnings > 0 ? [print.paint('yellow', count(warnings, 'warning'))] : []),
    ];
    return diagnostics.length === 0 ? '' : `${blocks.join('\n\n')}\n\n${total.join(', ')}\n`;
}
function terminalBlock(diagnostic, print) {
    const { paint, mask } = print;
    const show = (text) => escapeTerminal(mask(text), diagnostics_MESSAGE_LIMIT);
    const path = (file) => escapeTerminal(maskPath(file, mask), diagnostics_MESSAGE_LIMIT);
    const place = `${path(diagnostic.file)}:${diagnostic.line}:${diagnostic.column}`;
    const severity = paint(diagnostic.severity === 'error' ? 'red' : 'yellow', diagnostic.severity);
    return [
        `${paint('bold', place)}  ${severity}  ${diagnostic.code}  ${show(diagnostic.message)}`,
        ...excerpt(diagnostic, print),
        `  ${paint('cyan', 'help:')} ${show(diagnostic.help)}`,
        ...diagnostic.related.map((other) => `  ${paint('dim', 'see:')}  ${path(other.file)}:${other.line}:${other.column}  ${show(other.message)}`),
    ].join('\n');
}
const EXCERPT_BEFORE = 60;
const EXCERPT_WIDTH = 100;
function excerpt(diagnostic, { paint, mask, sourceLine }) {
    const whole = sourceLine?.(diagnostic.file, diagnostic.line);
    if (whole === undefined || whole.trim() === '')
        return [];
    // Masked before it is cut: half an address does not look like one.
    const line = mask(whole);
    const column = commonStart(line, mask(whole.slice(0, diagnostic.column - 1)));
    const from = Math.max(0, column - EXCERPT_BEFORE);
    const before = excerptText(line.slice(from, column));
    const after = excerptText(line.slice(column, from + EXCERPT_WIDTH));
    const gutter = String(diagnostic.line);
    const blank = ' '.repeat(gutter.length);
    return [
        `  ${paint('dim', `${gutter} |`)} ${before}${after}`,
        `  ${paint('dim', `${blank} |`)} ${' '.repeat(displayWidth(before))}${paint('red', '^')}`,
    ];
}
function commonStart(one, other) {
    let length = 0;
    while (length < other.length && one[length] === other[length])
        length += 1;
    return length;
}
/** Keeps the indentation that `visibleText` would fold. */
function excerptText(text) {
    const indent = /^[ \t]*/.exec(text)?.[0].length ?? 0;
    const rest = text.slice(indent);
    const trailing = /[ \t]*$/.exec(rest)?.[0].length ?? 0;
    return ' '.repeat(indent) + visibleText(rest) + ' '.repeat(rest === '' ? 0 : trailing);
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
        .slice(0, PLACES_SHOWN)
        .map(({ file, line, message }) => `${escape_visibleText(mask(message))}: ${escape_visibleText(escape_maskPath(file, mask))}:${line}`);
    return [
        escape_visibleText(mask(diagnostic.message), diagnostics_MESSAGE_LIMIT),
        escape_visibleText(mask(diagnostic.help), diagnostics_MESSAGE_LIMIT),
        ...related,
        ...placesLeft(diagnostic),
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/render/guards.js


const guards_CONFIRMABLE = new Set([
    'max-member-removals',
    'max-membership-removals',
    'max-team-deletions',
]);
/** Characters of a team's title: verdicts are never cut, however many there are. */
const TITLE_LIMIT = 100;
/** How many characters of a fingerprint are shown and asked for. */
const guards_SHORT_FINGERPRINT = 8;
/** Whether a verdict stops an apply, `confirm` taken into account. */
function stopsApply(verdict, confirmed) {
    return !verdict.passed && !(confirmed && guards_CONFIRMABLE.has(verdict.name));
}
/** Guard verdicts in words, those that refuse first. */
function guardViews(voice, guards, fingerprint, confirmed) {
    const views = guards.map((verdict) => {
        const refuses = stopsApply(verdict, confirmed);
        return {
            name: verdict.name,
            state: refuses ? 'failed' : verdict.passed ? 'passed' : 'confirmed',
            text: verdictText(voice, verdict),
            waysOut: refuses ? waysOut(voice, verdict, fingerprint) : [],
        };
    });
    const order = ['failed', 'confirmed', 'passed'];
    return order.flatMap((state) => views.filter((view) => view.state === state));
}
function verdictText(voice, verdict) {
    const { actual, allowed, limit, team } = verdict;
    const limits = limit.endsWith('%')
        ? say `${allowed} ${words(allowed === 1 ? 'is' : 'are')} allowed (${code(limit)})`
        : say `${allowed} ${words(allowed === 1 ? 'is' : 'are')} allowed`;
    switch (verdict.name) {
        case 'min-admins':
            return say `${words(text_count(actual, 'administrator'))} would be left, at least ${allowed} must be`;
        case 'max-member-removals':
            return say `${words(text_count(actual, 'member'))} would be removed, ${limits}`;
        case 'max-membership-removals': {
            const where = team === undefined
                ? say `a team`
                : say `the team ${foreign(escape_visibleText(voice.mask(team), TITLE_LIMIT))}`;
            return say `${words(text_count(actual, 'person', 'people'))} would leave ${where}, ${limits}`;
        }
        case 'max-team-deletions':
            return say `${words(text_count(actual, 'team'))} would be deleted, ${limits}`;
        case 'max-seats':
            return say `${words(text_count(actual, 'seat'))} would be in use, ${limits}`;
    }
}
function waysOut(voice, verdict, fingerprint) {
    const typed = voice.context.document === 'terminal' ? asOptions : asInputs;
    const confirm = guards_CONFIRMABLE.has(verdict.name)
        ? [
            say `run ${code('apply')} with ${typed.value('confirm', fingerprint.slice(0, guards_SHORT_FINGERPRINT))}, which lets this very plan pass`,
        ]
        : [];
    const change = say `${words(verdict.name === 'min-admins' ? 'lower' : 'raise')} ${typed.name(verdict.name)}`;
    return [mend(verdict.name), ...confirm, change];
}
/** How the reader types an input: in a workflow, or on a command line. */
const asInputs = {
    name: (name) => code(name),
    value: (name, value) => code(`${name}: ${value}`),
};
const asOptions = {
    name: (name) => code(`--${name}`),
    value: (name, value) => code(`--${name} ${value}`),
};
function mend(name) {
    switch (name) {
        case 'min-admins':
            return say `keep an administrator in the directory`;
        case 'max-member-removals':
        case 'max-membership-removals':
            return say `put the people who should stay back into the directory`;
        case 'max-team-deletions':
            return say `put the teams that should stay back into the directory`;
        case 'max-seats':
            return say `invite fewer people`;
    }
}

;// CONCATENATED MODULE: ./lib/render/notices.js


/** One sentence for each kind of notice, in the order they are shown. */
const TELLINGS = {
    'seats-exceeded': {
        kind: 'seats-exceeded',
        warning: true,
        sentence: ([first]) => say `The organization ends with ${words(text_count(first?.seats ?? 0, 'seat'))}, more than the ${first?.limit ?? 0} it has`,
        item: undefined,
    },
    protected: {
        kind: 'protected',
        warning: true,
        sentence: (all) => say `${words(text_count(all.length, 'change'))} left out, because the token’s own account and protected users are never removed, demoted or taken out of a team`,
        item: (notice, voice) => say `${person(notice, voice)} (${withheld(notice, voice)})`,
    },
    'unknown-protected-user': {
        kind: 'unknown-protected-user',
        warning: true,
        sentence: (all) => say `${words(text_count(all.length, 'entry', 'entries'))} of ${code('protected-users')} ${words(all.length === 1 ? 'is' : 'are')} neither in GitBook nor in the directory, and ${words(all.length === 1 ? 'protects' : 'protect')} nobody`,
        item: (notice, voice) => say `${code(voice.mask(notice.entry))}`,
    },
    'email-differs': {
        kind: 'email-differs',
        warning: true,
        sentence: (all) => say `${words(text_count(all.length, 'user has', 'users have'))} another e-mail address in GitBook than in the directory, and ${words(all.length === 1 ? 'was' : 'were')} matched by ID`,
        item: (notice, voice) => say `${code(voice.mask(notice.directoryEmail))} is ${code(voice.mask(notice.email ?? notice.userId))} in GitBook`,
    },
    'pinned-not-live': {
        kind: 'pinned-not-live',
        warning: true,
        sentence: (all) => say `${words(text_count(all.length, 'user is', 'users are'))} invited with an ${code('id')} that no member has; where GitBook gives another one, mend or remove it`,
        item: (notice, voice) => say `${code(voice.mask(notice.email))} with ${code(notice.id)}`,
    },
    'expires-soon': {
        kind: 'expires-soon',
        warning: true,
        sentence: (all) => say `Access ends soon for ${words(text_count(all.length, 'entry', 'entries'))} of the directory`,
        item: (notice, voice) => {
            const where = notice.team === undefined ? [] : say ` in ${voice.mask(notice.team)}`;
            const left = notice.days === 0 ? 'today' : `in ${text_count(notice.days, 'day')}`;
            return say `${code(voice.mask(notice.email))}${where} after ${words(notice.expires)} (${words(left)})`;
        },
    },
    expired: {
        kind: 'expired',
        warning: false,
        sentence: (all) => say `${words(text_count(all.length, 'user'))} of the directory ${words(all.length === 1 ? 'has' : 'have')} expired and can be deleted from it`,
        item: (notice, voice) => say `${code(voice.mask(notice.email))} on ${words(notice.expires)}`,
    },
    'sso-enforced': {
        kind: 'sso-enforced',
        warning: true,
        sentence: (all) => say `The organization enforces SSO, but ${words(text_count(all.length, 'user has', 'users have'))} no ${code('sso: true')} in the directory`,
        item: (notice, voice) => [code(voice.mask(notice.email))],
    },
    'sso-stays': {
        kind: 'sso-stays',
        warning: false,
        sentence: (all) => say `${words(text_count(all.length, 'member has', 'members have'))} SSO that the directory does not ask for; GitBook’s API cannot take it away`,
        item: person,
    },
    'unlisted-member': {
        kind: 'unlisted-member',
        warning: false,
        sentence: (all) => say `${words(text_count(all.length, 'member is', 'members are'))} in GitBook but not in the directory, and ${words(all.length === 1 ? 'stays' : 'stay')}`,
        item: (notice, voice) => say `${person(notice, voice)} (${code(notice.role)})`,
    },
    'unlisted-team': {
        kind: 'unlisted-team',
        warning: false,
        sentence: (all) => say `${words(text_count(all.length, 'team is', 'teams are'))} in GitBook but not in the directory, and ${words(all.length === 1 ? 'stays' : 'stay')}`,
        item: (notice, voice) => say `${voice.mask(notice.team)} (${words(text_count(notice.size, 'person', 'people'))})`,
    },
    'disabled-member': {
        kind: 'disabled-member',
        warning: false,
        sentence: (all) => say `${words(text_count(all.length, 'member is', 'members are'))} disabled in GitBook`,
        item: person,
    },
    'no-email': {
        kind: 'no-email',
        warning: false,
        sentence: (all) => say `${words(text_count(all.length, 'member has', 'members have'))} no e-mail address in GitBook, and can be listed by ${code('id')} only`,
        item: person,
    },
    'invite-links-on': {
        kind: 'invite-links-on',
        warning: false,
        sentence: () => say `Invitation links are switched on: people can join past the directory`,
        item: undefined,
    },
    'email-domains': {
        kind: 'email-domains',
        warning: false,
        sentence: (all) => say `Anyone with an address at ${words(all.length === 1 ? 'this domain' : `one of these ${text_count(all.length, 'domain')}`)} can join past the directory`,
        item: ({ domains }, voice) => list(domains.map((domain) => [code(voice.mask(domain))])),
    },
    'default-role': {
        kind: 'default-role',
        warning: false,
        sentence: ([first]) => say `Everyone who joins by another way gets the role ${code(first?.role ?? 'guest')}`,
        item: undefined,
    },
};
function person(notice, voice) {
    return subjectText(personSubject(voice, notice));
}
function withheld(notice, voice) {
    const why = words(notice.why === 'own-account' ? 'the token’s own account' : 'protected');
    switch (notice.withheld.change) {
        case 'remove-member':
            return say `not removed; ${why}`;
        case 'member-role':
            return say `stays ${code(notice.withheld.from)}, not ${code(notice.withheld.to)}; ${why}`;
        case 'team-role':
            return say `stays owner of ${voice.mask(notice.withheld.team)}; ${why}`;
        case 'team-remove':
            return say `stays in ${voice.mask(notice.withheld.team)}; ${why}`;
        case 'delete-team':
            return say `stays in ${voice.mask(notice.withheld.team)}, which is therefore not deleted; ${why}`;
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
    const all = notices.flatMap(singly).filter((notice) => notice.kind === telling.kind);
    if (all.length === 0)
        return undefined;
    const { item, sentence, warning } = telling;
    return {
        text: sentence(all, voice),
        items: item === undefined ? [] : all.map((notice) => item(notice, voice)),
        warning,
        count: notices.filter(({ kind }) => kind === telling.kind).length,
    };
}
/** A notice of many domains as one of each, so that they are items, which can be cut. */
function singly(notice) {
    return notice.kind === 'email-domains'
        ? notice.domains.map((domain) => ({ ...notice, domains: [domain] }))
        : [notice];
}

;// CONCATENATED MODULE: ./lib/render/outcome.js



/** What an apply did, as sections: what went wrong first and open, what was done folded. */
function outcomeSections(voice, result) {
    const by = Map.groupBy(result.outcomes, (outcome) => outcome.status);
    const rows = (status) => (by.get(status) ?? []).map((outcome) => mixedRow(voice, outcome.change, outcomeDetails(voice, outcome)));
    return [
        ...mixedSection('failed', 'Failed', ['failure', 'failures'], rows('failed')),
        ...mixedSection('conflict', 'Changed by somebody else in the meantime, so left alone', ['conflict', 'conflicts'], rows('conflict')),
        ...mixedSection('unexpected', 'Still different after the apply', ['difference', 'differences'], result.unexpected.map((change) => mixedRow(voice, change, []))),
        ...mixedSection('skipped', 'Skipped', ['skipped change', 'skipped changes'], rows('skipped')),
        ...mixedSection('pending', 'Pending', ['pending change', 'pending changes'], rows('pending')),
        ...changeSections(voice, (by.get('applied') ?? []).map(({ change }) => change), true),
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
        change: [code(id)],
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
            return [say `${voice.mask(outcome.message)}`];
        case 'pending':
            return [[words(PENDING[outcome.reason])]];
        case 'skipped':
            return [skipText(voice, outcome.reason)];
        case 'conflict': {
            if (outcome.live === undefined)
                return [say `in GitBook now: no member any more`];
            const { role, email } = outcome.live;
            return email === undefined
                ? [say `in GitBook now: ${code(role)}, no e-mail`]
                : [say `in GitBook now: ${code(role)}, ${code(voice.mask(email))}`];
        }
    }
}
const PENDING = {
    'removal-requested': 'GitBook has only asked the administrators; nothing changes until they agree',
    'invited-not-listed': 'invited, not yet in the member list',
    'waits-for-invitation': 'waits until the invitation is accepted',
};
function skipText(voice, reason) {
    switch (reason.kind) {
        case 'depends-on':
            return say `needs what did not succeed: ${subjectText(changeSubject(voice, reason.change))}, ${deedText(voice, reason.change)}`;
        case 'too-few-admins':
            return say `would have left ${words(text_count(reason.admins, 'administrator'))} at that moment`;
        case 'run-ended':
            return say `the run ended before it: ${voice.mask(reason.message)}`;
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
            : [[words(`${text_count(result.unexpected.length, 'difference')} still there`)]]),
    ];
    const bad = number('failed') + number('conflict') + number('skipped') + result.unexpected.length > 0;
    const unverified = result.verified
        ? []
        : say ` What GitBook has now could not be read${result.verifyError === undefined ? [] : say `: ${voice.mask(result.verifyError)}`}.`;
    if (total === 0 && !bad)
        return {
            tone: 'calm',
            text: say `GitBook already matched the directory. Nothing was changed.${unverified}`,
        };
    const head = bad
        ? say `${strong(applied === 0 ? 'Not applied' : 'Partly applied')}: ${applied} of ${words(text_count(total, 'change'))} made`
        : applied === total
            ? say `${strong(total === 1 ? 'The one change is in GitBook' : `All ${text_count(total, 'change')} are in GitBook`)}`
            : say `${strong(`${formatNumber(applied)} of ${text_count(total, 'change')} made`)}`;
    const text = [...head, ...rest.flatMap((item) => [words(', '), ...item]), words('.'), ...unverified];
    return { tone: bad || !result.verified ? 'failed' : 'calm', text };
}
function part(number, label) {
    return number === 0 ? [] : [say `${number} ${words(label)}`];
}

;// CONCATENATED MODULE: ./lib/render/verdict.js




/** The one line that says what a plan comes to. Each kind of "nothing to do" has its own sentence. */
function planVerdict(voice, plan, context, refusing) {
    if (context.result !== undefined)
        return outcomeVerdict(voice, context.result);
    if (context.unapplied !== undefined)
        return unappliedVerdict(context.unapplied);
    if (context.unreviewed !== undefined)
        return unreviewedVerdict(context.unreviewed.length);
    if (refusing > 0)
        return { tone: 'refused', text: refusedText(plan, context, refusing) };
    if (plan.changes.length === 0)
        return { tone: 'calm', text: nothingText(plan, context) };
    const text = changesText(plan, context);
    return { tone: plan.changes.some(isDestructive) ? 'danger' : 'change', text };
}
function nothingText(plan, context) {
    const nothing = context.mode === 'apply' ? 'Nothing was changed' : 'There is nothing to change';
    if (plan.notices.length === 0)
        return say `${strong('GitBook matches the directory.')} ${words(nothing)}.`;
    const notices = text_count(plan.notices.length, 'notice');
    return say `${strong('GitBook matches the directory.')} ${words(nothing)}, but there ${words(plan.notices.length === 1 ? 'is' : 'are')} ${words(notices)}.`;
}
function refusedText(plan, context, refusing) {
    const guards = text_count(refusing, 'guard');
    const changes = text_count(plan.changes.length, 'change');
    if (context.mode === 'drift') {
        const refuse = strong(`${guards} would refuse ${plan.changes.length === 1 ? 'it' : 'them'}`);
        return [...opening(context, strong(changes), plan.changes.length), ...say `, but ${refuse}.`];
    }
    return context.mode === 'apply'
        ? say `${strong(`Refused by ${guards}.`)} Of ${words(changes)}, none was made.`
        : say `${strong(`${guards} would refuse this plan`)} of ${words(changes)}.`;
}
function unreviewedVerdict(number) {
    return {
        tone: 'refused',
        text: say `${strong('Not applied.')} ${words(text_count(number, 'change'))} of this plan ${words(number === 1 ? 'was' : 'were')} not in the plan that was reviewed.`,
    };
}
function unappliedVerdict(why) {
    return { tone: 'refused', text: say `${strong('Nothing was applied.')} ${words(why)}` };
}
function changesText(plan, context) {
    const all = strong(text_count(plan.changes.length, 'change'));
    const bad = plan.changes.filter(isDestructive).length;
    return [...opening(context, all, plan.changes.length), ...consequence(bad, plan.changes.length)];
}
function opening(context, all, number) {
    if (context.mode === 'drift')
        return say `GitBook differs from the directory: ${all} would put it back`;
    if (context.mode === 'apply')
        return say `${all} ${words(number === 1 ? 'is' : 'are')} to be made in GitBook`;
    return context.pullRequest
        ? say `Merging this pull request makes ${all} in GitBook`
        : say `Applying this plan makes ${all} in GitBook`;
}
function consequence(bad, all) {
    if (bad === 0)
        return say `. Nobody loses access.`;
    if (bad === all) {
        return bad === 1
            ? say `, and ${strong('it takes access away')}.`
            : say `, and ${strong('all of them take access away')}.`;
    }
    return bad === 1
        ? say `, and ${strong('1 of them takes access away')}.`
        : say `, and ${strong(`${text_count(bad, 'of them', 'of them')} take access away`)}.`;
}
/** Why there is no plan although the directory is valid. */
function validatedVerdict(why) {
    const valid = strong('The directory is valid.');
    switch (why) {
        case 'fork':
            return say `${valid} No plan was made, because a pull request from a fork has no access to the GitBook token.`;
        case 'dependabot':
            return say `${valid} No plan was made, because Dependabot’s pull requests have no access to the GitBook token.`;
        case 'no-token':
            return say `${valid} No plan was made, because this run has no ${code('gitbook-token')}.`;
        case 'validate-mode':
            return say `${valid} It was not compared with GitBook.`;
    }
}
/** How many problems there are, and where. */
function invalidVerdict(diagnostics, context) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const files = new Set(errors.map(({ file }) => file)).size;
    const then = context.pullRequest
        ? 'No plan can be made before it is mended'
        : 'Nothing was changed in GitBook';
    return say `${strong('The directory is invalid:')} ${words(text_count(errors.length, 'problem'))} in ${words(text_count(files, 'file'))}. ${words(then)}.`;
}
/** Why an apply ended without anything else to show. The message may be somebody else's. */
function failedVerdict(voice, message) {
    return say `${strong('The apply failed.')} ${foreign(voice.mask(message))}`;
}
/** What the reader can do next. */
function nextSteps(plan, context, refused) {
    if (context.result !== undefined)
        return afterApply(context);
    if (context.unreviewed !== undefined) {
        return [
            say `${strong('To go on:')} open a pull request that makes the plan anew and have it reviewed, or run the workflow by hand, which is not held to a review.`,
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
        return [say `${strong('To apply:')} merge this pull request.`];
    return context.document === 'terminal'
        ? [say `To apply: run ${code('gitbook-directory-sync apply')}.`]
        : [say `${strong('To apply:')} run the workflow in mode ${code('apply')}.`];
}
function waysOutOfDrift({ document }) {
    const [apply, take] = document === 'terminal'
        ? [say `run ${code('gitbook-directory-sync apply')}`, say `with ${code('gitbook-directory-sync import')}`]
        : [say `run the workflow in mode ${code('apply')}`, say `with mode ${code('import')}`];
    return [
        say `${strong('To put GitBook back:')} ${apply}.`,
        say `${strong('To keep what is in GitBook:')} take it into the directory, by hand or ${take}.`,
    ];
}
function afterApply(context) {
    const result = context.result;
    const open = result?.outcomes.some(({ status }) => status !== 'applied' && status !== 'pending') === true ||
        (result?.unexpected.length ?? 0) > 0;
    const invited = Object.keys(result?.invitedUsers ?? {}).length;
    return [
        ...(open
            ? [say `${strong('To try again:')} run the apply again. What is done already is not done twice.`]
            : []),
        ...(invited === 0 ? [] : [pinText(context, invited)]),
    ];
}
function pinText({ document }, invited) {
    const ids = invited === 1 ? 'To pin the new ID' : 'To pin the new IDs';
    const how = document === 'terminal'
        ? say `run ${code('gitbook-directory-sync pin')}`
        : say `run the workflow in mode ${code('pin')}`;
    return say `${strong(`${ids} in the directory:`)} ${how}, so that somebody with a new e-mail address stays the same person.`;
}
/** The start of a fingerprint, as people see and type it. */
function shortFingerprint(fingerprint) {
    return fingerprint.slice(0, SHORT_FINGERPRINT);
}

;// CONCATENATED MODULE: ./lib/render/plan-view.js









const PRODUCT = 'GitBook Directory Sync';
/** What is shown of a plan, of its apply, or of the drift it found. */
function planView(plan, context) {
    const voice = voiceOf(context);
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
        title: titleOf(foreign(voice.mask(plan.organization.title))),
        tone,
        verdict: text,
        countsLabel: result === undefined ? 'Plan' : 'Applied',
        counts: changeCounts(done ?? plan.changes, done === undefined ? 'planned' : 'done'),
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
                    ? [{ heading: 'The whole plan', sections: changeSections(voice, plan.changes, true) }]
                    : planParts(voice, plan.changes, causes)),
        ],
        notices: noticeGroups(voice, plan.notices),
        next: nextSteps(plan, context, refused),
        fingerprint: plan.fingerprint,
        facts: [
            context.mode === 'drift'
                ? say `checked on ${words(plan.asOf)} (UTC)`
                : say `expiry judged as of ${words(plan.asOf)}`,
            plan_view_sizes(plan.directory),
        ],
    };
    return view.document === 'terminal' && view.stage === 'after' ? withoutPlan(view) : view;
}
/** What an apply adds to the plan, for where the plan was shown just before: terminals, and logs. */
function withoutPlan(view) {
    const parts = view.parts
        .map((part) => ({ ...part, sections: part.sections.filter(({ id }) => !isChangeSection(id)) }))
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
        facts: [plan_view_sizes(directory)],
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
/** What is shown in a merged pull request when its apply failed before there was a plan. */
function failedView(message, context) {
    return {
        ...plan_view_frame(context),
        stage: 'after',
        title: titleOf(undefined),
        tone: 'failed',
        verdict: failedVerdict(voiceOf(context), message),
        countsLabel: 'Failed',
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
    return organization === undefined ? [words(PRODUCT)] : [words(`${PRODUCT} — `), organization];
}
function plan_view_sizes({ files, users, teams }) {
    const managed = [
        [words(text_count(files, 'file'))],
        ...(users === undefined ? [] : [[words(text_count(users, 'user'))]]),
        ...(teams === undefined ? [] : [[words(text_count(teams, 'team'))]]),
    ];
    const left = [...(users === undefined ? ['users'] : []), ...(teams === undefined ? ['teams'] : [])];
    const unmanaged = left.length === 0 ? [] : [words(` (${left.join(' and ')} not managed)`)];
    return [...say `directory of ${list(managed)}`, ...unmanaged];
}
function refusalText(context) {
    if (context.mode === 'apply')
        return say `The plan was refused before anything was changed.`;
    return context.pullRequest
        ? say `If this is merged, ${code('apply')} will refuse the plan and change nothing.`
        : say `${code('apply')} will refuse this plan and change nothing.`;
}
/** Drift is shown by what would undo it, which reads backwards where nothing says so. */
function driftText(plan, context) {
    if (context.mode !== 'drift' || context.result !== undefined || plan.changes.length === 0)
        return undefined;
    return say `What follows would undo the difference: somebody to remove was added in GitBook, or has expired; somebody to demote was promoted there.`;
}
function groupByCause(changes, split) {
    return Map.groupBy(changes, split);
}
function planParts(voice, changes, causes) {
    if (causes === undefined || causes.size < 2)
        return onePart(changeSections(voice, changes));
    const sections = CAUSES.flatMap(({ cause, addition }) => changeSections(voice, causes.get(cause) ?? []).map((section) => ({ ...section, title: `${section.title}: ${addition}` })));
    return onePart(inShownOrder(sections));
}
/** Told apart within each kind of change, so that a removal that had drifted stands before an invitation. */
const CAUSES = [
    { cause: 'pull-request', addition: 'caused by this pull request' },
    { cause: undefined, addition: 'cause not known' },
    { cause: 'drift', addition: 'had drifted before this pull request' },
];
function causeText(causes, total) {
    const own = causes.get('pull-request')?.length ?? 0;
    const drift = causes.get('drift')?.length ?? 0;
    if (total === 0)
        return undefined;
    if (own === total)
        return undefined;
    if (drift === total)
        return say `None of this is caused by this pull request: GitBook had drifted from the directory before, and applying puts it back.`;
    const unknown = total - own - drift;
    return [
        ...list([
            ...(own === 0 ? [] : [say `${own} caused by this pull request`]),
            ...(drift === 0 ? [] : [say `${drift} had drifted before`]),
            ...(unknown === 0 ? [] : [say `${unknown} of unknown cause`]),
        ]),
        words('.'),
    ];
}
function onePart(sections) {
    return sections.length === 0 ? [] : [{ heading: undefined, sections }];
}
function unreviewedSections(voice, changes) {
    const rows = [...changes.filter(isDestructive), ...changes.filter((change) => !isDestructive(change))].map((change) => mixedRow(voice, change, []));
    return mixedSection('unreviewed', 'Not in the reviewed plan', ['change that was not reviewed', 'changes that were not reviewed'], rows);
}

;// CONCATENATED MODULE: ./lib/github/marker.js
/** The first line of this tool's comment for an organization: invisible, and never made of anything but the ID. */
function marker_commentMarker(organizationId) {
    return `<!-- gitbook-directory-sync:plan organization=${safe(organizationId)} -->`;
}
/** Text that cannot end an HTML comment: letters, digits and a few signs, the rest as `%XX`. */
function safe(text) {
    return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D').replaceAll('!', '%21');
}
/** The text that `safe` was given; undefined when it did not make this. */
function unsafe(text) {
    try {
        const original = decodeURIComponent(text);
        return safe(original) === text ? original : undefined;
    }
    catch {
        return undefined;
    }
}
/** The lines of a body, whatever line ends an editor gave it. */
function linesOf(body) {
    return body.split(/\r?\n/);
}
/**
 * Where a body has the line that is meant: anywhere, as people may write something above it, but never in a quotation
 * nor in a fenced block, so that showing one does not make another. Undefined without.
 */
function findLine(lines, isMeant) {
    let fence;
    for (const [index, line] of lines.entries()) {
        const [, marks = '', after = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
        if (fence !== undefined) {
            if (marks.startsWith(fence) && after.trim() === '')
                fence = undefined;
        }
        else if (marks.startsWith('~') || (marks !== '' && !after.includes('`'))) {
            fence = marks;
        }
        else if (isMeant(line)) {
            return index;
        }
    }
    return undefined;
}
/** Whether a body has a marker on a line of its own. */
function carries(body, marker) {
    return findLine(linesOf(body), (line) => line === marker) !== undefined;
}
/** The line right below a marker; undefined without the marker, or when it is the last. */
function lineBelow(body, marker) {
    const lines = linesOf(body);
    const at = findLine(lines, (line) => line === marker);
    return at === undefined ? undefined : lines[at + 1];
}
/**
 * A body without what alone is not worth an edit: which run looked. GitHub may have changed line ends, and space at
 * the end. Dates count, so a schedule that runs every hour edits once a day.
 */
function settled(body) {
    return body
        .replaceAll('\r\n', '\n')
        .replaceAll(/\/actions\/runs\/\d+(?:\/attempts\/\d+)?/g, '')
        .trimEnd();
}

// EXTERNAL MODULE: ./lib/github/viewer.js
var github_viewer = __webpack_require__(9997);
;// CONCATENATED MODULE: ./lib/github/comment.js




const TOLD = ['plan', 'invalid', 'valid', 'done', 'not-done'];
/** Stands in the marker for an organization that is not known. No organization has such an ID. */
const UNKNOWN_ORGANIZATION = '?';
/** Room that a comment leaves for what carries the review, in characters. */
const REVIEW_CHARACTERS = 30_000;
/** What tells one directory of a repository from another: from its path, in letters and digits. */
function directoryKey(path) {
    return (0,external_node_crypto_.createHash)('sha256').update(path).digest('hex').slice(0, 16);
}
/**
 * The hidden lines that a comment begins with: the marker, what was reviewed, and what the comment is about. What is
 * shown follows after an empty line.
 */
function commentTop({ organizationId, directory }, told, review) {
    const about = `<!-- gitbook-directory-sync:about directory=${directory} told=${told} -->`;
    const marker = marker_commentMarker(organizationId ?? UNKNOWN_ORGANIZATION);
    return [marker, ...(review === undefined ? [] : [review]), about, ''];
}
/**
 * A pull request's comments of this tool: first those that begin with their marker, the oldest first. Other people's
 * are never trusted. The account is only looked up when some comment carries a marker. Throws a `GitHubError`.
 */
async function planComments(api, number) {
    const candidates = (await api.listComments(number)).flatMap((comment) => readComment(comment) ?? []);
    if (candidates.length === 0)
        return [];
    const viewer = await api.viewer();
    return candidates
        .filter(({ comment }) => (0,github_viewer/* isOwn */.NP)(comment.author, viewer))
        .sort((a, b) => Number(b.leads) - Number(a.leads) ||
        a.comment.createdAt.localeCompare(b.comment.createdAt) ||
        a.comment.id - b.comment.id)
        .map(({ comment }) => comment);
}
const MARKER = /^<!-- gitbook-directory-sync:plan organization=(\S+) -->$/;
const ABOUT = /^<!-- gitbook-directory-sync:about directory=([0-9a-f]{16}) told=([a-z-]+) -->$/;
const REVIEW = /^<!-- gitbook-directory-sync:review [^<>]* -->$/;
function readComment(comment) {
    const lines = linesOf(comment.body);
    const at = findLine(lines, (line) => MARKER.test(line));
    if (at === undefined)
        return undefined;
    const id = unsafe(MARKER.exec(lines[at] ?? '')?.[1] ?? '');
    if (id === undefined)
        return undefined;
    const leads = at === 0;
    const [first = '', second = ''] = lines.slice(at + 1);
    const isReview = first.length <= REVIEW_CHARACTERS && REVIEW.test(first);
    const [, directory, told] = ABOUT.exec(isReview ? second : first) ?? [];
    const organizationId = id === UNKNOWN_ORGANIZATION ? undefined : id;
    const review = leads && isReview ? first : undefined;
    return {
        comment: { ...comment, organizationId, directory, told: TOLD.find((each) => each === told), review },
        leads,
    };
}
/**
 * The comment that is meant. One of another organization never is, nor one of which it is not known: a comment without
 * an organization is taken over by a run about the same directory, and a run that does not know its organization takes
 * the comment of the same directory.
 */
function chooseComment(comments, { organizationId, directory }) {
    const here = comments.filter((comment) => comment.directory === directory);
    const nameless = here.find((comment) => comment.organizationId === undefined);
    if (organizationId !== undefined) {
        return comments.find((comment) => comment.organizationId === organizationId) ?? nameless;
    }
    const [only, ...more] = new Set(here.map((comment) => comment.organizationId));
    return nameless ?? (more.length > 0 ? undefined : here.find((comment) => comment.organizationId === only));
}
/**
 * Makes the comment that is meant say what `make` gives, which begins with a marker: updated in place, left alone when
 * but for the run it says so already, created otherwise. Where `make` gives nothing it is left as it is; the result
 * then is undefined without a comment. Throws a `GitHubError`.
 */
async function putComment(api, number, subject, make) {
    const found = chooseComment(await planComments(api, number), subject);
    const body = make(found);
    if (body === undefined)
        return found && { url: found.url, action: 'unchanged' };
    if (!MARKER.test(linesOf(body)[0] ?? '')) {
        throw new TypeError('The body of a comment must begin with a marker.');
    }
    return (await update(api, found, body)) ?? create(api, number, subject, body);
}
/** Undefined when there is no comment, or when it was deleted in the meantime. */
async function update(api, comment, body) {
    if (comment === undefined)
        return undefined;
    if (settled(comment.body) === settled(body))
        return { url: comment.url, action: 'unchanged' };
    try {
        return { url: (await api.updateComment(comment.id, body)).url, action: 'updated' };
    }
    catch (error) {
        if (error instanceof github_errors/* NotFoundError */.m_)
            return undefined;
        throw error;
    }
}
/** GitHub may have made a comment whose answer was lost, so before a second attempt it is looked for. */
async function create(api, number, subject, body) {
    try {
        return { url: (await api.createComment(number, body)).url, action: 'created' };
    }
    catch (error) {
        if (!(error instanceof github_errors/* UnavailableError */.hG))
            throw error;
        const found = chooseComment(await planComments(api, number), subject);
        if (found !== undefined)
            return { url: found.url, action: 'created' };
        return { url: (await api.createComment(number, body)).url, action: 'created' };
    }
}

;// CONCATENATED MODULE: ./lib/github/review-data.js


const MOST_BYTES = 16;
const LEAST_BYTES = 7;
const COVERAGES = ['all', 'destructive', 'fingerprint'];
/**
 * The line for a plan's comment. When it would be longer than `maxCharacters` it leaves out the changes that are not
 * destructive, then all; `parseReview(line)?.covers` tells. Its shortest form has about 230 characters, and is given
 * even where that is too long.
 */
function encodeReview(plan, maxCharacters) {
    if (!/^[0-9a-f]{64}$/.test(plan.fingerprint)) {
        throw new TypeError('A fingerprint is 64 lower-case hexadecimal digits.');
    }
    const digests = plan.changes.map((change) => ({ change, digest: digestOf(plan, change) }));
    let line = '';
    for (const covers of COVERAGES) {
        const least = covers === 'fingerprint' ? MOST_BYTES : LEAST_BYTES;
        for (let hashBytes = MOST_BYTES; hashBytes >= least; hashBytes -= 1) {
            const hashes = (destructive, included) => new Set(digests
                .filter(({ change }) => included && change.destructive === destructive)
                .map(({ digest }) => shorten(digest, hashBytes)));
            line = render({
                organizationId: plan.organizationId,
                fingerprint: plan.fingerprint,
                covers,
                hashBytes,
                destructive: hashes(true, covers !== 'fingerprint'),
                other: hashes(false, covers === 'all'),
            });
            if (line.length <= maxCharacters)
                return line;
        }
    }
    return line;
}
/** The body of a plan comment: its marker, what was reviewed, and what people see. */
function planCommentBody(organizationId, review, markdown) {
    return `${commentMarker(organizationId)}\n${review}\n\n${markdown}`;
}
/** What a plan comment carries; undefined when its first two lines are not exactly what `planCommentBody` makes. */
function decodeReview(body) {
    const [marker, line] = body.split(/\r?\n/, 2);
    const review = parseReview(line ?? '');
    return review !== undefined && marker === marker_commentMarker(review.organizationId) ? review : undefined;
}
/** Reads one line of `encodeReview`; undefined for anything else, however close. */
function parseReview(line) {
    const match = /^<!-- gitbook-directory-sync:review v1 organization=(\S*) fingerprint=([0-9a-f]{64}) covers=(all|destructive|fingerprint) hash=(\d{1,2}) destructive=\d{1,6}:([A-Za-z0-9+/]*) other=\d{1,6}:([A-Za-z0-9+/]*) check=[A-Za-z0-9+/]+ -->$/.exec(line);
    if (match === null)
        return undefined;
    const [, organization = '', fingerprint = '', covers, bytes, destructive = '', other = ''] = match;
    const organizationId = unsafe(organization);
    const coverage = COVERAGES.find((name) => name === covers);
    const hashBytes = Number(bytes);
    if (organizationId === undefined || coverage === undefined)
        return undefined;
    if (hashBytes < LEAST_BYTES || hashBytes > MOST_BYTES)
        return undefined;
    const review = {
        organizationId,
        fingerprint,
        covers: coverage,
        hashBytes,
        destructive: unpack(destructive, hashBytes),
        other: unpack(other, hashBytes),
    };
    // Counts, order, padding and check sum are right exactly when the same line comes out again.
    return render(review) === line ? review : undefined;
}
/**
 * Whether a plan was reviewed: the same plan always was; else each destructive change (`destructive`), or each change
 * (`all`), must have been among the reviewed ones. A plan that has only shrunk passes.
 */
function compareWithReview(review, plan, require) {
    if (plan.fingerprint === review.fingerprint)
        return { reviewed: true };
    const unreviewed = plan.changes.flatMap((change, index) => {
        if (require === 'destructive' && !change.destructive)
            return [];
        const known = change.destructive ? review.destructive : review.other;
        const reviewed = [change.key, ...(change.earlierKeys ?? [])].some((key) => known.has(shorten(digestOf(review, { ...change, key }), review.hashBytes)));
        return reviewed ? [] : [index];
    });
    return unreviewed.length === 0 ? { reviewed: true } : { reviewed: false, unreviewed };
}
function digestOf(salt, change) {
    const parts = [salt.organizationId, salt.fingerprint, change.destructive, change.key];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest();
}
function shorten(digest, bytes) {
    return digest.subarray(0, bytes).toString('base64');
}
function render(review) {
    const text = [
        'gitbook-directory-sync:review v1',
        `organization=${safe(review.organizationId)}`,
        `fingerprint=${review.fingerprint}`,
        `covers=${review.covers}`,
        `hash=${review.hashBytes}`,
        `destructive=${review.destructive.size}:${pack(review.destructive)}`,
        `other=${review.other.size}:${pack(review.other)}`,
    ].join(' ');
    return `<!-- ${text} check=${shorten((0,external_node_crypto_.createHash)('sha256').update(text).digest(), 12)} -->`;
}
/** Standard base64 has no hyphen, so no strict reader of HTML comments stumbles over two of them. */
function pack(hashes) {
    const bytes = [...hashes].sort().map((hash) => Buffer.from(hash, 'base64'));
    return Buffer.concat(bytes).toString('base64').replace(/=+$/, '');
}
function unpack(text, hashBytes) {
    const bytes = Buffer.from(text, 'base64');
    const hashes = new Set();
    for (let start = 0; start < bytes.length; start += hashBytes) {
        hashes.add(shorten(bytes.subarray(start), hashBytes));
    }
    return hashes;
}

;// CONCATENATED MODULE: ./lib/github/merged.js


// GitHub links a commit with its pull request only some seconds after the merge.
const LINK_DELAYS_MS = [2000, 4000];
/** Finds the pull request that a push merged, and what its plan comment says was reviewed. Throws a `GitHubError`. */
async function findReview(api, clock, push, organizationId) {
    const pullRequest = await findMergedPullRequest(api, clock, push);
    if (pullRequest === undefined)
        return { kind: 'no-pull-request' };
    const comments = await planComments(api, pullRequest.number);
    const comment = comments.find((each) => each.organizationId === organizationId);
    if (comment === undefined)
        return { kind: 'no-comment', pullRequest };
    const review = decodeReview(comment.body);
    return review?.organizationId === organizationId
        ? { kind: 'review', pullRequest, comment, review }
        : { kind: 'unreadable', pullRequest, comment };
}
/**
 * The pull request that a push merged into its branch: by merge, squash or rebase. What the commit's message hints at
 * is looked at first, as that is known at once; then what GitHub links with the commit, for a while or once.
 */
async function findMergedPullRequest(api, clock, push, patience = 'wait-for-link') {
    if (push.forced)
        return undefined;
    for (const number of push.hintedPullRequests) {
        const hinted = await api.pullRequest(number);
        if (hinted !== undefined && isMerged(hinted, push) && hinted.mergeCommitSha === push.sha)
            return hinted;
    }
    const delays = patience === 'wait-for-link' ? LINK_DELAYS_MS : [];
    for (const delay of [...delays, undefined]) {
        const linked = choose(await api.pullRequestsForCommit(push.sha), push);
        if (linked !== undefined || delay === undefined)
            return linked;
        await clock.sleep(delay);
    }
    return undefined;
}
/** The one whose merge made the commit; else, as a rebase makes several commits, the last one merged. */
function choose(pulls, push) {
    const merged = pulls
        .filter((pull) => isMerged(pull, push))
        .sort((a, b) => (b.mergedAt ?? '').localeCompare(a.mergedAt ?? ''));
    return merged.find(({ mergeCommitSha }) => mergeCommitSha === push.sha) ?? merged[0];
}
function isMerged({ mergedAt, baseRef }, push) {
    return mergedAt !== undefined && (baseRef ?? push.branch) === push.branch;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/github/files-at.js
const FILES_AT_ONCE = 8;
/**
 * The files at or below a path of a commit, in path order; none when the path is not there. `wanted` is asked with
 * each file's path. Links and submodules are passed over. Only the folders on the way are read, so that a large
 * repository costs no more than a small one. Throws a `GitHubError`.
 */
async function filesAt(api, commit, path, wanted) {
    const files = (await entriesAt(api, commit, path)).filter((entry) => wanted(entry.path));
    files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const read = [];
    for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
        const batch = files.slice(start, start + FILES_AT_ONCE);
        read.push(...(await Promise.all(batch.map(async (file) => ({ path: file.path, content: await api.blob(file.sha) })))));
    }
    return read;
}
/** Whether a path of a commit holds any file that is wanted. Throws a `GitHubError`. */
async function hasFilesAt(api, commit, path, wanted) {
    return (await entriesAt(api, commit, path)).some((entry) => wanted(entry.path));
}
/**
 * Whether a path holds the same files at two commits or branches, as far as they are wanted; undefined where it holds
 * none at both. Throws a `GitHubError`.
 */
async function sameFilesAt(api, [one, other], path, wanted) {
    const listed = async (commit) => {
        const entries = (await entriesAt(api, commit, path)).filter((entry) => wanted(entry.path));
        return entries.map((entry) => JSON.stringify([entry.path, entry.sha])).sort();
    };
    const [ofOne, ofOther] = [await listed(one), await listed(other)];
    return ofOne.length + ofOther.length === 0 ? undefined : ofOne.join() === ofOther.join();
}
/**
 * The commit that a run's change starts from. A pull request's test merge says so itself, as its first parent; what
 * the payload calls the base may be older than that. Undefined when there is none, as before a first push. Throws a `GitHubError`.
 */
async function baseCommit(api, context) {
    const { sha, headSha, baseSha } = context;
    if (sha === undefined || sha === headSha)
        return baseSha;
    const [first, second] = await api.commitParents(sha);
    return first !== undefined && second === headSha ? first : baseSha;
}
async function entriesAt(api, commit, path) {
    const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
    let folder = commit;
    for (const [index, segment] of segments.entries()) {
        const entry = (await api.tree(folder, false)).find((candidate) => candidate.path === segment);
        if (entry?.kind === 'file' && index === segments.length - 1)
            return [{ ...entry, path: segments.join('/') }];
        if (entry?.kind !== 'folder')
            return [];
        folder = entry.sha;
    }
    const prefix = segments.map((segment) => `${segment}/`).join('');
    return (await api.tree(folder, true))
        .filter(({ kind }) => kind === 'file')
        .map((entry) => ({ ...entry, path: `${prefix}${entry.path}` }));
}

;// CONCATENATED MODULE: ./lib/edges/action-pull-request.js











/** The hidden line that carries a plan to its merge. */
function reviewLine(plan) {
    return encodeReview({ organizationId: plan.organization.id, ...reviewedPlan(plan) }, REVIEW_CHARACTERS);
}
/**
 * The push whose review an apply is held to: the run's own, or the one that a merged pull request stands for when
 * its closing started the run. Undefined for everything else, such as a run by hand.
 */
function mergeOf({ event, mergeCommit }) {
    if (event.event === 'push')
        return event;
    if (mergeCommit === undefined || event.pullRequest === undefined)
        return undefined;
    return { ...event, sha: mergeCommit, hintedPullRequests: [event.pullRequest] };
}
function reviewedPlan(plan) {
    const changes = plan.changes.map((change) => ({
        key: changeKey(change),
        earlierKeys: earlierKeys(change),
        destructive: isDestructive(change),
    }));
    return { fingerprint: plan.fingerprint, changes };
}
/**
 * Tells apart what a pull request causes and what had drifted before it: the directory of its base is planned
 * against the same live state. Throws a `GitHubError`.
 */
async function causesOf(api, event, options, planned) {
    const base = await baseCommit(api, event);
    if (base === undefined)
        return { known: false, why: 'The event names no base to compare with.' };
    const path = directoryPath(options);
    const wanted = (file) => isDirectoryFile(file, path);
    const files = await filesAt(api, base, path, wanted);
    if (files.length === 0) {
        const own = event.headSha;
        // A new directory is in the pull request's own commit. One that is not was put elsewhere by the workflow.
        if (own === undefined || !(await hasFilesAt(api, own, path, wanted))) {
            return { known: false, why: `${JSON.stringify(path)} ${NOT_THERE}` };
        }
        return { known: true, cause: () => 'pull-request' };
    }
    const read = readDirectory(files.map(({ path: file, content: bytes }) => ({ file, bytes })), path, []);
    if (!read.ok)
        return { known: false, why: 'The directory of the base is invalid.' };
    const result = makePlan(resolve_resolve(read.directory, planned.plan.asOf), planned.live, options.settings);
    if (!result.ok)
        return { known: false, why: 'The directory of the base does not fit what GitBook has now.' };
    const drifted = new Set(result.plan.changes.map(changeKey));
    return {
        known: true,
        cause: (change) => (drifted.has(changeKey(change)) ? 'drift' : 'pull-request'),
    };
}
const NOT_THERE = 'is in the workspace, but not in the commit of this pull request: a path: of actions/checkout, another repository, a link, or files that the workflow makes. Where it is a path:, check out without it, to have the two compared and links that lead to the lines.';
/** The directory's path in the repository. */
function directoryPath({ workingDirectory, configPath }) {
    return external_node_path_.posix.join(workingDirectory, configPath).replace(/\/+$/, '');
}
/**
 * Whether a merge's run is run again after its branch has got another directory: what it would bring back, such as a
 * role, may have been taken away since. Undefined where the repository does not hold the directory at that path.
 * Throws a `GitHubError`.
 */
async function isSuperseded(api, { attempt, sha, branch }, options) {
    if (api === undefined || attempt < 2 || sha === undefined || branch === undefined)
        return false;
    const path = directoryPath(options);
    const same = await sameFilesAt(api, [sha, branch], path, (file) => isDirectoryFile(file, path));
    return same === undefined ? undefined : !same;
}
function isDirectoryFile(file, path) {
    if (file === path)
        return true;
    const below = file.slice(path === '.' ? 0 : path.length + 1);
    return /\.ya?ml$/i.test(file) && !below.split('/').some((part) => part.startsWith('.'));
}
/** The changes that a merge makes only if they were reviewed. */
function needingReview(plan, require) {
    return plan.changes.filter((change) => require === 'all' || (require !== 'off' && isDestructive(change)));
}
/**
 * Holds the plan of a push against what was reviewed in the pull request that was merged. Throws a `GitHubError`
 * when GitHub cannot be asked and something would need a review.
 */
async function checkReview(api, clock, event, plan, require) {
    const needing = needingReview(plan, require);
    if (api === undefined || event.sha === undefined || event.branch === undefined) {
        if (needing.length === 0)
            return { passed: true, review: undefined, trouble: undefined };
        const message = 'Without github-token the reviewed plan cannot be looked up.';
        throw new github_errors/* GitHubError */.y_(message, 'finding the reviewed plan', undefined);
    }
    const { sha, branch, forced, hintedPullRequests } = event;
    let review;
    try {
        review = await findReview(api, clock, { sha, branch, forced, hintedPullRequests }, plan.organization.id);
    }
    catch (error) {
        if (error instanceof github_errors/* GitHubError */.y_ && needing.length === 0) {
            return { passed: true, review: undefined, trouble: error };
        }
        throw error;
    }
    if (review.kind === 'no-pull-request' || require === 'off' || needing.length === 0)
        return { passed: true, review, trouble: undefined };
    if (review.kind !== 'review') {
        const where = `pull request #${review.pullRequest.number}`;
        const what = review.kind === 'no-comment'
            ? `no plan was shown in ${where}`
            : `the plan in the comment of ${where} cannot be read any more`;
        return { passed: false, review, unreviewed: needing, why: `${what}. ${WAYS_OUT}` };
    }
    const verdict = compareWithReview(review.review, reviewedPlan(plan), require);
    if (verdict.reviewed)
        return { passed: true, review, trouble: undefined };
    const unreviewed = verdict.unreviewed.flatMap((index) => plan.changes[index] ?? []);
    const why = `${changedSince(review.pullRequest.number, review.review, require)}. ${WAYS_OUT}`;
    return { passed: false, review, unreviewed, why };
}
function changedSince(number, { covers }, require) {
    const what = `GitBook, the date or the directory on the branch has changed since the plan in pull request #${number} was made`;
    return covers === 'all' || (covers === 'destructive' && require === 'destructive')
        ? what
        : `${what}, which was too large for its comment to carry each change: only exactly the same plan passes`;
}
const WAYS_OUT = 'Look at the plan of this run; if it is right, run apply by hand (workflow_dispatch), which is held to no review.';

;// CONCATENATED MODULE: ./lib/render/context.js
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
    unapplied: undefined,
    result: undefined,
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
    const root = await (0,promises_.realpath)(workspace).catch(() => undefined);
    const start = (0,external_node_path_.resolve)(workspace, workingDirectory, configPath);
    if (root === undefined) {
        const at = { file: configPath, line: 1, column: 1 };
        const message = `There is no folder ${(0,core_quote/* quote */.h)(workspace)}.`;
        return { files: [], diagnostics: [diagnostic_problem('file-not-found', at, message, 'Check working-directory.')] };
    }
    const files = [];
    const diagnostics = [];
    const entered = new Set();
    const report = (code, path, message, help) => {
        diagnostics.push(diagnostic_problem(code, { file: files_nameOf(workspace, path), line: 1, column: 1 }, message, help));
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
            report(code, path, what, named ? MISSING_HELP : 'Mend or remove it.');
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
        const status = await (0,promises_.stat)(real).catch(unreadable);
        if (status === undefined)
            return;
        if (status.isDirectory()) {
            if (entered.has(real))
                return;
            entered.add(real);
            const names = (await (0,promises_.readdir)(real).catch(unreadable)) ?? [];
            for (const name of names.sort(compareText)) {
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
        if (status.size > source_MAX_FILE_BYTES) {
            const [size, most] = [status.size, source_MAX_FILE_BYTES].map((bytes) => bytes.toLocaleString('en-US'));
            const message = `This file has ${size} bytes; at most ${most} (10 MiB) are read.`;
            report('file-too-large', path, message, TOO_LARGE_HELP);
            return;
        }
        const bytes = await readAtMost(real, source_MAX_FILE_BYTES).catch(unreadable);
        if (bytes)
            files.push({ file: files_nameOf(workspace, path), bytes });
    };
    await visit(start, true);
    return { files, diagnostics };
}
const MISSING_HELP = 'Check config-path and working-directory; a new directory is begun with the command import.';
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
function files_nameOf(workspace, path) {
    return (0,external_node_path_.relative)(workspace, path).split(external_node_path_.sep).join('/') || '.';
}
/**
 * The name, as positions have it, of the file that somebody has typed a path to: seen from the workspace, from where
 * `configPath` starts, or from the current folder, whichever is one of the files; else the first of these.
 */
function nameInDirectory({ workspace, workingDirectory }, files, path) {
    const known = new Set(files.map(({ file }) => file));
    const names = [resolve(workspace, path), resolve(workspace, workingDirectory, path), resolve(path)].map((each) => files_nameOf(workspace, each));
    return names.find((name) => known.has(name)) ?? names[0] ?? path;
}
/** A function that gives lines of the files that diagnostics are about, counted from 1; for showing excerpts. */
async function sourceLines({ workspace }, diagnostics) {
    const root = await realpath(workspace).catch(() => workspace);
    const lines = new Map();
    for (const file of new Set(diagnostics.map((diagnostic) => diagnostic.file))) {
        const real = await realpath(resolve(workspace, file)).catch(() => undefined);
        if (real === undefined || !isInside(root, real))
            continue;
        const status = await stat(real);
        if (!status.isFile() || status.size > MAX_FILE_BYTES)
            continue;
        const bytes = await readAtMost(real, MAX_FILE_BYTES).catch(() => undefined);
        if (bytes)
            lines.set(file, new TextDecoder().decode(bytes).split(/\r?\n/));
    }
    return (file, line) => lines.get(file)?.[line - 1];
}

;// CONCATENATED MODULE: ./lib/edges/action-run.js


/** GitHub, for the repository of this run; undefined without a token or a repository. */
function openGitHub({ environment, clock, progress }) {
    return environment.openGitHub(clock, progress);
}
/** Opens GitBook for as long as `use` takes. */
async function withGitBook(run, use) {
    const gitBook = await run.openGitBook();
    try {
        return await use(gitBook);
    }
    finally {
        await gitBook.close();
    }
}
/** Where the directory's files are. */
function placeOf({ environment, options }) {
    const { workingDirectory, configPath } = options;
    return { workspace: environment.workspace, workingDirectory, configPath };
}
/** What the run's plan is made of. */
function requestOf({ options, asOf }) {
    const { organizationId, configPath, settings } = options;
    return { organizationId, configPath, settings, asOf };
}
/** What the run's plan is made with. */
function portsOf(run, gitBook) {
    return {
        readFiles: () => readFiles(placeOf(run)),
        openReader: gitBook.openReader,
        progress: run.progress,
    };
}
/** What a document needs to know of the run. */
function contextOf({ environment, options }, document) {
    const { event, linkTo } = environment;
    return {
        ...BARE_CONTEXT,
        document,
        pullRequest: event.pullRequest !== undefined,
        linkTo,
        maskEmails: options.maskEmails,
        runUrl: event.runUrl,
    };
}
/** A guard that refuses, in words. */
function guardText({ name, team, limit, allowed, actual }) {
    const where = team === undefined ? '' : ` in the team ${JSON.stringify(team)}`;
    const bound = name === 'min-admins' ? 'at least' : 'at most';
    return `${name}${where}: ${actual}, allowed ${bound} ${allowed} (${limit})`;
}

;// CONCATENATED MODULE: ./lib/render/markdown.js





const MARKS = {
    calm: '✅',
    change: '📝',
    danger: '⚠️',
    refused: '⛔',
    failed: '❌',
};
/** A document as GitHub-flavoured Markdown, within the budget: see `fitItems` for what gives way first. */
function renderPlanMarkdown(view, budget) {
    return budget_fitItems([
        ...view.top.map((line) => `${line}\n`),
        `### ${markdownText(view.title)}\n\n`,
        `${MARKS[view.tone]} ${markdownText(view.verdict)}${runBeside(view)}\n\n`,
        ...overview(view),
        ...markdown_refusals(view),
        ...view.parts.flatMap((part) => partItems(view, part)),
        ...noticeItems(view),
        ...passedGuards(view),
        ...view.next.map((step) => `${markdownText(step)}\n\n`),
        smallPrint(view),
        ...view.bottom.map((line) => `\n${line}`),
    ], budget);
}
/** What was done is told with the run that did it. */
function runBeside({ stage, runUrl }) {
    return stage === 'after' && runUrl !== undefined ? ` See the ${markdownLink('run', runUrl)}.` : '';
}
function overview(view) {
    const counts = (dangerous) => view.counts
        .filter((each) => each.dangerous === dangerous)
        .map(({ count, label }) => `**${formatNumber(count)}** ${label}`)
        .join(' · ');
    const cause = view.cause === undefined ? [] : [markdownText(view.cause)];
    const lines = [counts(true), counts(false), ...seatsLine(view), ...cause];
    const written = lines.filter((line) => line !== '');
    return written.length === 0 ? [] : [`${written.join('<br>\n')}\n\n`];
}
function seatsLine({ seats }) {
    if (seats === undefined)
        return [];
    const { before, after, limit } = seats;
    const number = before === after ? `**${formatNumber(after)}**` : `**${formatNumber(before)} → ${formatNumber(after)}**`;
    const over = limit !== undefined && after > limit ? `, **${formatNumber(after - limit)} too many**` : '';
    return [`Seats: ${number}${limit === undefined ? '' : ` of ${formatNumber(limit)}`}${over}`];
}
const REFUSALS_SHOWN = 20;
function markdown_refusals(view) {
    const failed = view.guards.filter(({ state }) => state === 'failed');
    if (view.refusal === undefined || failed.length === 0)
        return [];
    const left = failed.length - REFUSALS_SHOWN;
    const lines = [
        '> [!CAUTION]',
        `> ${markdownText(view.refusal)}`,
        '>',
        ...failed.slice(0, REFUSALS_SHOWN).flatMap(refusalLines),
        ...(left > 0 ? [`> - and ${formatNumber(left)} more guards that refuse it.`] : []),
    ];
    return [`${lines.join('\n')}\n\n`];
}
function refusalLines(guard) {
    return [
        `> - **\`${guard.name}\`**: ${markdownText(guard.text)}.<br>`,
        `>   Ways out: ${markdown_waysOut(guard.waysOut.map(markdownText))}.`,
    ];
}
function markdown_waysOut(ways) {
    return ways.map((way, index) => (index > 0 && index === ways.length - 1 ? `or ${way}` : way)).join('; ');
}
function partItems(view, part) {
    const level = part.heading === undefined ? '####' : '#####';
    const whole = (id) => wholeIn(view, id);
    const blocks = part.sections.map((section) => sectionBlock(section, { level, whole }));
    return part.heading === undefined ? blocks : [`#### ${part.heading}\n\n`, ...blocks];
}
/** Where all of a section is. The plan file knows of changes alone, and there is none for an invalid directory. */
function wholeIn({ document, runUrl }, id) {
    if (document === 'summary') {
        if (isChangeSection(id))
            return 'the plan file';
        return id === 'problems' ? 'the output of `gitbook-directory-sync validate`' : 'the log';
    }
    const summary = runUrl === undefined ? 'the job summary' : `the ${markdownLink('job summary', runUrl)}`;
    return isChangeSection(id) ? `${summary} and the plan file` : summary;
}
/** Details of notices, then guards that passed are the first to go; the sentences of notices stay. */
const ASIDE_TIER = 0;
const NOTICE_DANGER = 0;
const PASSED_DANGER = 1;
function noticeItems(view) {
    if (view.notices.length === 0)
        return [];
    const number = formatNumber(view.notices.reduce((sum, group) => sum + group.count, 0));
    const items = view.notices.flatMap(noticeItem);
    return view.parts.length === 0
        ? [`#### Notices (${number})\n\n`, ...items, '\n']
        : [`<details><summary><b>Notices</b> (${number})</summary>\n\n`, ...items, '\n</details>\n\n'];
}
function noticeItem(group) {
    const mark = group.warning ? '⚠️ ' : '';
    const sentence = `- ${mark}${markdownText(group.text)}`;
    if (group.items.length === 0)
        return [`${sentence}.\n`];
    return [sentence, noticeList(group.items.map(markdownText))];
}
/** Things one after another in a line, which can lose its end. */
function noticeList(texts) {
    const rows = texts.map((body) => ({ group: '', first: ': ', next: ', ', body }));
    return {
        tier: ASIDE_TIER,
        danger: NOTICE_DANGER,
        open: '',
        forms: [() => ({ open: () => '', rows, close: '' })],
        more: (left) => (left === texts.length ? '.' : ` and ${formatNumber(left)} more`),
        close: '\n',
    };
}
function passedGuards(view) {
    const held = view.guards.filter(({ state }) => state !== 'failed');
    if (held.length === 0)
        return [];
    const passed = held.filter(({ state }) => state === 'passed').length;
    const confirmed = held.length - passed;
    const title = [
        ...(confirmed > 0 ? [`${formatNumber(confirmed)} confirmed`] : []),
        ...(passed > 0 ? [`${formatNumber(passed)} passed`] : []),
    ].join(', ');
    const rows = held.map(({ name, state, text }) => ({
        group: '',
        first: '- ',
        next: '- ',
        body: `\`${name}\`: ${markdownText(text)}${state === 'confirmed' ? ' (**confirmed**)' : ''}\n`,
    }));
    return [
        {
            tier: ASIDE_TIER,
            danger: PASSED_DANGER,
            open: `<details><summary><b>Guards</b> (${title})</summary>\n\n`,
            forms: [() => ({ open: () => '', rows, close: '' })],
            more: (left) => `- and ${formatNumber(left)} more\n`,
            close: '\n</details>\n\n',
        },
    ];
}
function smallPrint(view) {
    const parts = [
        ...(view.fingerprint === undefined ? [] : [`fingerprint \`${view.fingerprint}\``]),
        ...view.facts.map(markdownText),
        ...(view.runUrl === undefined || view.stage === 'after' ? [] : [markdownLink('run', view.runUrl)]),
    ];
    return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>\n`;
}

;// CONCATENATED MODULE: ./lib/edges/failure.js


/** What an error means to the user: a reason, where there is one for it, and a message that says what to do. */
function failureOf(error) {
    if (error instanceof errors/* GitBookApiError */.Wc ||
        error instanceof errors/* GitBookUnreachableError */.Cz ||
        error instanceof errors/* IncompleteReadError */.di ||
        error instanceof errors/* InvalidApiUrlError */.d6 ||
        error instanceof errors/* InvalidInputError */.oC ||
        error instanceof errors/* UnexpectedAnswerError */.qx) {
        return { reason: error.failureReason, message: error.message };
    }
    if (error instanceof github_errors/* GitHubError */.y_)
        return { reason: 'github-api', message: error.message };
    const text = error instanceof Error ? error.message : String(error);
    return { reason: '', message: `Something went wrong that should not: ${text}. Please report it.` };
}
/** The line that `permissions:` lacks in the workflow, such as `issues: write`; undefined for other errors. */
function missingPermission(error) {
    return error instanceof github_errors/* MissingPermissionError */.Ai ? error.permission : undefined;
}

// EXTERNAL MODULE: ./lib/gitbook/redact.js
var redact = __webpack_require__(8920);
;// CONCATENATED MODULE: ./lib/edges/secrets.js

/** Takes all of these secrets out of any text. */
function hider(secrets) {
    const all = secrets.map((secret) => (0,redact/* redact */.E)(secret?.trim() ?? ''));
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

;// CONCATENATED MODULE: ./lib/edges/action-tell.js










/** Tells of an invalid directory: on its lines, in the log and the job summary, by `comment` too; and fails. */
async function tellInvalid(run, invalid, comment) {
    const { report } = run;
    const { diagnostics, organizationId } = invalid;
    report.problems(diagnostics);
    const view = (document, top) => invalidView(diagnostics, { ...contextOf(run, document), top });
    const summary = view('summary', []);
    report.show(summary);
    await report.summarize(summary);
    await comment?.({
        organizationId,
        told: 'invalid',
        review: () => undefined,
        view: (top) => view('comment', top),
        isDue: () => true,
    });
    await report.fail('invalid-directory', invalidText(diagnostics));
}
function invalidText(diagnostics) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    const place = first ? ` ${first.file}:${first.line}:${first.column} ${first.code}: ${first.message}` : '';
    return `The directory is invalid: ${text_count(errors.length, 'problem')}.${place}`;
}
/** Writes the comment where the event has an open pull request and the input `comment` does not forbid it. */
async function tellPullRequest(run, document) {
    const { options, environment, report } = run;
    const { pullRequest, mayComment } = environment.event;
    if (pullRequest === undefined || !mayComment)
        return 'not-due';
    if (options.comment === 'never')
        return 'missing';
    const api = await openGitHub(run);
    if (api === undefined) {
        report.log(NO_TOKEN);
        await report.remark('⚠️ The pull request got no comment.', NO_TOKEN, undefined);
        return 'missing';
    }
    if (await action_tell_isMerged(run, api, pullRequest)) {
        // A run that was slow, or is run again: the comment tells what was reviewed, and what came of it.
        report.log(`Pull request #${pullRequest} is merged: its comment stays as it is.`);
        return 'not-due';
    }
    return writeComment(run, api, pullRequest, document);
}
const NO_TOKEN = 'The pull request gets no comment, because the input github-token is empty. Leave it out, and the token of the workflow is used.';
/** Where GitHub does not tell, it is not taken for merged: the comment shows better than this whether it can be had. */
async function action_tell_isMerged({ report }, api, pullRequest) {
    try {
        return (await api.pullRequest(pullRequest))?.mergedAt !== undefined;
    }
    catch (error) {
        if (!(error instanceof github_errors/* GitHubError */.y_))
            throw error;
        report.log(`Whether the pull request was merged meanwhile could not be looked up. ${error.message}`);
        return false;
    }
}
/** Writes a pull request's comment. One that cannot be written never fails a run: the plan is in the job summary. */
async function writeComment(run, api, number, { organizationId, told, review, view, isDue }) {
    const { report, hide, options } = run;
    const directory = directoryKey(directoryPath(options));
    const subject = { organizationId, directory };
    let due = false;
    const make = (found) => {
        due = isDue(found);
        if (!due)
            return undefined;
        const known = organizationId ?? found?.organizationId;
        const top = commentTop({ organizationId: known, directory }, told, review(found));
        return hide(renderPlanMarkdown(hideIn(view(top), hide), COMMENT_BUDGET));
    };
    try {
        const result = await putComment(api, number, subject, make);
        if (result === undefined)
            return 'not-due';
        report.output('comment-url', result.url);
        const { action, url } = result;
        report.log(`The comment of pull request #${number} was ${due ? action : 'left as it is'}: ${url}`);
        return due ? 'written' : 'not-due';
    }
    catch (error) {
        // Such a comment is only written over another: a workflow that may write none should not be warned of it.
        if (told === 'valid')
            report.log(`The comment could not be looked up. ${failureOf(error).message}`);
        else
            await warnOfGitHub(run, 'The comment could not be written', error);
        return 'missing';
    }
}
/** Tells what GitHub refused, and which line of `permissions:` is missing where that is why. */
async function warnOfGitHub(run, what, error) {
    const { report } = run;
    const { message } = failureOf(error);
    const permission = missingPermission(error);
    if (permission !== undefined && mayOnlyRead(run)) {
        const { fork } = run.environment.event;
        report.log(`${what}: the token of a pull request ${fork ? 'from a fork' : 'of Dependabot'} may only read.`);
        // A fork's token stays like that, whatever the workflow says; Dependabot's gets what the workflow gives it.
        if (!fork)
            await report.remark(`⚠️ ${what}.`, message, permission);
        return;
    }
    report.warn(`${what}; what it would say is in the job summary. ${message}`);
    await report.remark(`⚠️ ${what}.`, message, permission);
}
/** Whether GitHub gives the run a token that can only read, unless the workflow says otherwise. */
function mayOnlyRead({ environment }) {
    const { event, fork, dependabot } = environment.event;
    return event.startsWith('pull_request') && event !== 'pull_request_target' && (fork || dependabot);
}

;// CONCATENATED MODULE: ./lib/edges/action-merged.js






/**
 * Writes what came of a merge into the comment of its pull request, where the run comes from one and the input
 * `comment` does not forbid it. Never throws what is GitHub's doing.
 */
async function tellMerged(run, end) {
    if (run.options.comment === 'never' || mergeOf(run.environment) === undefined)
        return;
    const api = await openGitHub(run);
    if (api === undefined)
        return;
    let number;
    try {
        number = end.pullRequest ?? (await numberOfMerged(run, api, end));
    }
    catch (error) {
        if (!(error instanceof github_errors/* GitHubError */.y_))
            throw error;
        return warnOfGitHub(run, 'The merged pull request could not be looked up', error);
    }
    if (number === undefined)
        return;
    await writeComment(run, api, number, {
        ...end.document,
        review: (found) => found?.review,
        isDue: (found) => !end.idle || (found !== undefined && found.told !== 'done'),
    });
}
async function numberOfMerged({ environment, clock }, api, { idle }) {
    const merge = mergeOf(environment);
    if (merge?.sha === undefined || merge.branch === undefined)
        return undefined;
    const { sha, branch, forced, hintedPullRequests } = merge;
    const push = { sha, branch, forced, hintedPullRequests };
    return (await findMergedPullRequest(api, clock, push, idle ? 'ask-once' : 'wait-for-link'))?.number;
}
/** Tells the merged pull request of an apply that failed before it had a plan to show. */
function tellMergeFailed(run, message) {
    const context = { ...contextOf(run, 'comment'), pullRequest: false };
    return tellMerged(run, {
        document: {
            organizationId: run.options.organizationId,
            told: 'not-done',
            view: (top) => failedView(message, { ...context, top }),
        },
        idle: true,
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 12 modules
var core = __webpack_require__(143);
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
    return present({ ...data, origin: placeJson(origin), destructive: isDestructive(change), cause });
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

;// CONCATENATED MODULE: ./lib/render/paint.js
const paint_SGR = {
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
    const [on, off] = paint_SGR[style];
    return text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;
};

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
        paint('bold', terminalText(view.title, paint)),
        wrap(terminal_verdictText(view, paint), width, ''),
        ...(view.cause === undefined ? [] : [wrap(terminalText(view.cause, paint), width, '')]),
        ...view.parts.flatMap((part) => [
            ...(part.heading === undefined ? [] : [paint('bold', `== ${part.heading} ==`)]),
            ...part.sections.map((section) => sectionText(section, look)),
        ]),
        ...(view.notices.length === 0 ? [] : [noticesText(view.notices, look)]),
        ...(view.guards.some(({ state }) => state !== 'passed') ? [guardsText(view, look)] : []),
        totals(view, look),
        ...(view.next.length === 0
            ? []
            : [view.next.map((step) => wrap(terminalText(step, paint), width, '  ')).join('\n')]),
    ];
    return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
function terminal_verdictText(view, paint) {
    const style = TONES[view.tone];
    return view.verdict
        .map((span) => (span.kind === 'strong' ? paint(style, span.text) : terminalText([span], paint)))
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
    const heading = paint('bold', `${section.title} (${formatNumber(section.rows.length)})`);
    const columns = columnsOf(section, look);
    const lines = [];
    let group;
    for (const row of section.rows) {
        if (row.group !== undefined && row.group !== group)
            lines.push(`  ${escape_escapeTerminal(row.group)}`);
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
        address = Math.max(address, terminal_text_displayWidth(first));
        name = Math.max(name, terminal_text_displayWidth(second));
        change = Math.max(change, terminal_text_displayWidth(terminalText(row.change, paint)));
        source = Math.max(source, terminal_text_displayWidth(sourceText(row.source)));
    }
    const all = indent.length + 2 + address + 2 + name + 2 + change + 2 + source;
    return { indent, address, name: all > width ? 0 : name, change };
}
function subjectCells({ subject }) {
    const name = subject.name === undefined ? '' : escape_escapeTerminal(subject.name, 600);
    return subject.address === undefined
        ? [name === '' ? '(no name)' : name, '']
        : [escape_escapeTerminal(subject.address, 320), name];
}
function sourceText(source) {
    if (source === undefined)
        return '';
    const place = escape_escapeTerminal(source.label);
    return source.prefix === undefined ? place : `${source.prefix}, ${place}`;
}
function rowLines(row, columns, { paint, width }) {
    const { indent } = columns;
    const deeper = `${indent}    `;
    const [address, name] = subjectCells(row);
    const symbol = paint(SYMBOLS[row.symbol], row.symbol);
    const details = row.details.map((detail) => paint('dim', deeper + wrap(terminalText(detail, paint), width - deeper.length, deeper)));
    const cells = [
        padEnd(address, columns.address),
        ...(columns.name === 0 ? [] : [paint('dim', padEnd(name, columns.name))]),
        padEnd(terminalText(row.change, paint), columns.change),
        paint('dim', sourceText(row.source)),
    ];
    return [`${indent}${symbol} ${cells.join('  ')}`.trimEnd(), ...details];
}
const ITEMS_SHOWN = 20;
function noticesText(notices, { paint, width }) {
    const lines = notices.map((group) => {
        const items = group.items.slice(0, ITEMS_SHOWN).map((item) => terminalText(item, paint));
        const left = group.items.length - items.length;
        const shown = [...items, ...(left > 0 ? [`and ${formatNumber(left)} more`] : [])].join(', ');
        const sentence = terminalText(group.text, paint);
        const mark = group.warning ? paint('yellow', '!') : paint('dim', '·');
        const text = wrap(shown === '' ? `${sentence}.` : `${sentence}: ${shown}`, width - 4, '    ');
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
        const text = terminalText(guard.text, paint) + (guard.state === 'confirmed' ? ' (confirmed)' : '');
        const ways = guard.waysOut.map((way, index) => {
            const lead = index === 0 ? 'ways out: ' : '       or ';
            return `      ${lead}${wrap(terminalText(way, paint), width - 16, ' '.repeat(16))}`;
        });
        return [
            `  ${paint(style, mark)} ${padEnd(guard.name, nameWidth)}  ${wrap(text, width - nameWidth - 6, ' '.repeat(nameWidth + 6))}`,
            ...ways,
        ];
    });
    const refusal = view.refusal === undefined
        ? []
        : [`  ${paint('red', wrap(terminalText(view.refusal, paint), width - 2, '  '))}`];
    return [paint('bold', 'Guards'), ...refusal, ...lines].join('\n');
}
function totals(view, { paint }) {
    const counts = view.counts.map(({ count, label, dangerous }) => {
        const text = `${formatNumber(count)} ${label}`;
        return dangerous ? paint('red', text) : text;
    });
    return [
        ...(counts.length === 0 ? [] : [`${paint('bold', `${view.countsLabel}:`)} ${counts.join(', ')}.`]),
        ...terminal_seatsLine(view),
        ...allPassed(view),
        ...view.facts.map((fact) => paint('dim', capitalized(terminalText(fact, paint)))),
        ...(view.fingerprint === undefined ? [] : [paint('dim', `Fingerprint ${view.fingerprint}`)]),
    ].join('\n');
}
/** One line where no guard has anything to say; else they have a block of their own. */
function allPassed({ guards }) {
    if (guards.length === 0 || guards.some(({ state }) => state !== 'passed'))
        return [];
    return [guards.length === 1 ? 'Guards: the one passed' : `Guards: all ${guards.length} passed`];
}
function terminal_seatsLine({ seats }) {
    if (seats === undefined)
        return [];
    const { before, after, limit } = seats;
    const number = before === after ? formatNumber(after) : `${formatNumber(before)} → ${formatNumber(after)}`;
    const over = limit !== undefined && after > limit ? `, ${formatNumber(after - limit)} too many` : '';
    return [`Seats: ${number}${limit === undefined ? '' : ` of ${formatNumber(limit)}`}${over}`];
}
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** The whole document in one line, for the Action's `summary` output and for logs: `Plan: 3 to invite, 1 to remove.` */
function renderSummaryLine(view) {
    const counts = view.counts.map(({ count, label }) => `${formatNumber(count)} ${label}`).join(', ');
    const failed = [...new Set(view.guards.flatMap(({ name, state }) => (state === 'failed' ? [name] : [])))];
    const guards = failed.length === 0 ? '' : ` Guards that refuse it: ${failed.join(', ')}.`;
    const verdict = escape_escapeTerminal(plainText(view.verdict), 400);
    if (counts === '')
        return `${verdict}${guards}`;
    const isPlan = view.tone === 'change' || view.tone === 'danger';
    return isPlan ? `Plan: ${counts}.` : `${verdict} ${view.countsLabel}: ${counts}.${guards}`;
}

;// CONCATENATED MODULE: ./lib/edges/action-report.js












/** GitHub shows ten errors a step, and the failure itself is one. */
const MOST_ANNOTATIONS = 9;
/** @param hide takes secrets out of a text  @param mask whether e-mail addresses are shortened */
function createActionReport(hide, mask, tempFolder, colour) {
    const clean = (text) => hide(mask ? maskEmails(text) : text);
    const print = (text) => {
        process.stdout.write(`${escapeWorkflowText(clean(text))}\n`);
    };
    const paint = colour ? ansiPaint : plainPaint;
    const output = (name, value) => core/* setOutput */.uH(name, typeof value === 'string' ? hide(value) : value);
    let summarized = false;
    const toSummary = async (markdown) => {
        try {
            await core/* summary */.z.addRaw(hide(markdown), true).write();
        }
        catch (error) {
            core/* warning */.$e(clean(`The job summary could not be written: ${messageOf(error)}`));
        }
    };
    return {
        log: print,
        warn: (text) => core/* warning */.$e(clean(text)),
        problems: (diagnostics) => {
            const { shown, more } = annotations(diagnostics, clean, MOST_ANNOTATIONS);
            for (const { severity, title, message, file, line, column } of shown) {
                const properties = { title, file, startLine: line, startColumn: column };
                if (severity === 'error')
                    core/* error */.z3(clean(message), properties);
                else
                    core/* warning */.$e(clean(message), properties);
            }
            const left = more.errors + more.warnings;
            if (left > 0)
                print(`${text_count(left, 'more problem')}: see the job summary.`);
        },
        show: (view) => print(renderPlanTerminal(hideIn(view, hide), { paint, width: 120 }).trimEnd()),
        summarize: async (view) => {
            summarized = true;
            const safe = hideIn(view, hide);
            output('summary', renderSummaryLine(safe));
            await toSummary(renderPlanMarkdown(safe, SUMMARY_BUDGET));
        },
        document: async (markdown, line) => {
            summarized = true;
            output('summary', clean(line));
            await toSummary(markdown);
        },
        plan: (plan, cause) => {
            const path = (0,external_node_path_.join)(tempFolder, `gitbook-plan-${plan.organization.id.replaceAll(/[^\w-]/g, '_')}.json`);
            const json = hideIn(planJson(plan, cause), hide);
            (0,external_node_fs_.writeFileSync)(path, `${JSON.stringify(json, undefined, 2)}\n`);
            output('plan-file', path);
            output('has-changes', plan.changes.length > 0);
            output('changes', plan.changes.length);
            output('fingerprint', plan.fingerprint);
        },
        applied: (result) => {
            const counts = countOutcomes(result);
            output('applied', counts.applied);
            output('failed', counts.failed);
            output('pending', counts.pending);
            output('invited-users', JSON.stringify(hideIn(result.invitedUsers, hide)));
        },
        output,
        remark: (line, said, permission) => toSummary(remarkMarkdown(line, clean(said), permission)),
        fail: async (reason, message) => {
            output('failure-reason', reason);
            core/* setFailed */.C1(clean(message));
            // A plan that was summed up as one to apply was not applied, or not verified.
            if (!summarized || UNFORESEEN.has(reason))
                output('summary', escape_visibleText(clean(message), 600));
            if (summarized)
                return;
            const line = '### GitBook Directory Sync\n\n❌ **Failed.**';
            await toSummary(remarkMarkdown(line, clean(message), undefined));
        },
    };
}
/** Failures that come after a plan was summed up, and that it says nothing of. */
const UNFORESEEN = new Set([
    'gitbook-api',
    'github-api',
    'incomplete-read',
    '',
]);
/** Foreign text stands in a fence that nothing in it can close. */
function remarkMarkdown(line, said, permission) {
    const text = said.split('\n').map((each) => escape_visibleText(each, 2000));
    const longest = Math.max(2, ...(said.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const yaml = permission === undefined ? [] : ['', '```yaml', 'permissions:', `  ${permission}`, '```'];
    return [line, '', `${fence}text`, ...text, fence, ...yaml, ''].join('\n');
}
/** Failed counts whatever was not done and should have been: failures, conflicts, and what depended on them. */
function countOutcomes(result) {
    const counts = { applied: 0, failed: 0, pending: 0 };
    for (const { status } of result.outcomes) {
        if (status === 'applied')
            counts.applied++;
        else if (status === 'pending')
            counts.pending++;
        else
            counts.failed++;
    }
    return counts;
}
/** The message of whatever was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./lib/edges/action-apply.js












/** Mode `apply`: plan, show, guard, review, apply, verify; then the result, also in the merged pull request. */
async function apply(run) {
    const { report, options } = run;
    const api = await openGitHub(run);
    let review;
    let superseded = false;
    const work = withGitBook(run, (gitBook) => applyDirectory({ ...requestOf(run), confirm: options.confirm }, {
        ...portsOf(run, gitBook),
        openWriter: gitBook.openWriter,
        classify: classify,
        show: async (planned) => {
            report.plan(planned.plan, undefined);
            report.show(planView(planned.plan, contextFor(run, 'summary', planned)));
        },
        permit: async ({ plan }) => {
            superseded = await isOld(run, api);
            if (superseded)
                return { given: false, why: 'declined' };
            review = await reviewOf(run, api, plan, options.requireReviewedPlan);
            if (review === undefined || review.passed)
                return { given: true };
            if ('failure' in review)
                return { given: false, why: 'declined' };
            return { given: false, why: 'unreviewed', unreviewed: review.unreviewed };
        },
    }));
    const done = await work.catch(async (error) => {
        await tellMergeFailed(run, failureOf(error).message);
        throw error;
    });
    if (done.status === 'invalid') {
        return tellInvalid(run, done, (document) => tellMerged(run, { document, idle: true }));
    }
    const unapplied = superseded ? SUPERSEDED : undefined;
    const show = (document, top) => viewOf(done, { ...contextFor(run, document, done.planned), unapplied, top });
    const summary = show('summary', []);
    if (done.status === 'applied')
        report.applied(done.result);
    if (done.status !== 'refused')
        report.show(withoutPlan(summary));
    await report.summarize(summary);
    await tellResult(run, done, review, {
        organizationId: done.planned.plan.organization.id,
        told: isComplete(done) ? 'done' : 'not-done',
        view: (top) => show('comment', top),
    });
    if (superseded)
        return report.fail('unreviewed-plan', `Nothing was applied: ${SUPERSEDED}`);
    await failUnlessDone(run, done, review);
}
const SUPERSEDED = 'This is an earlier run that was run again, and the directory was changed since. Run apply by hand (workflow_dispatch) on the branch as it is now.';
/** Whether nothing is left to do: all was done, or waits for people. */
function isComplete(done) {
    if (done.status !== 'applied' || !done.result.verified)
        return false;
    return countOutcomes(done.result).failed + done.result.unexpected.length === 0;
}
/** Writes the result into the comment of the pull request that was merged. */
async function tellResult(run, done, review, document) {
    // An end that says so in the job summary already.
    if (review !== undefined && 'failure' in review)
        return;
    if (review?.passed && review.trouble !== undefined) {
        return warnOfGitHub(run, 'The merged pull request could not be looked up', review.trouble);
    }
    const found = review?.review;
    if (found?.kind === 'no-pull-request')
        return;
    const stopped = done.status === 'not-permitted' && review === undefined;
    const idle = stopped || done.planned.plan.changes.length === 0;
    await tellMerged(run, { document, pullRequest: found?.pullRequest.number, idle });
}
/** Whether the run is an old one that would bring an old directory back; where GitHub does not say, it is not taken for one. */
async function isOld(run, api) {
    const merge = mergeOf(run.environment);
    try {
        const old = merge !== undefined && (await isSuperseded(api, merge, run.options));
        if (old === undefined)
            run.report.warn(`${NOT_KNOWN_OLD} The repository does not hold it at that path.`);
        return old === true;
    }
    catch (error) {
        if (!(error instanceof github_errors/* GitHubError */.y_))
            throw error;
        run.report.warn(`${NOT_KNOWN_OLD} ${error.message}`);
        return false;
    }
}
const NOT_KNOWN_OLD = 'Whether the directory was changed since could not be looked up.';
function contextFor(run, document, { plan }) {
    const confirmed = isConfirmed(plan.fingerprint, run.options.confirm);
    return { ...contextOf(run, document), mode: 'apply', confirmed };
}
function viewOf(done, context) {
    const unreviewed = done.status === 'not-permitted' && done.permission.why === 'unreviewed'
        ? done.permission.unreviewed
        : undefined;
    const result = done.status === 'applied' ? done.result : undefined;
    return planView(done.planned.plan, { ...context, result, unreviewed });
}
/** Holds a plan against its review, where the run is a merge. */
async function reviewOf(run, api, plan, require) {
    const { environment, clock } = run;
    const merge = mergeOf(environment);
    if (merge === undefined)
        return undefined;
    try {
        return await checkReview(api, clock, merge, plan, require);
    }
    catch (error) {
        if (!(error instanceof github_errors/* GitHubError */.y_))
            throw error;
        return { passed: false, failure: error };
    }
}
async function failUnlessDone(run, done, review) {
    const { report } = run;
    switch (done.status) {
        case 'refused':
            return report.fail('refused-by-guard', `Nothing was applied. ${done.refused.map(guardText).join('; ')}.`);
        case 'not-permitted': {
            if (review !== undefined && 'failure' in review) {
                const { reason, message } = failureOf(review.failure);
                const what = 'Nothing was applied, because the reviewed plan could not be looked up.';
                await report.remark(`❌ ${what}`, message, missingPermission(review.failure));
                return report.fail(reason, `${what} ${message}`);
            }
            const why = review !== undefined && !review.passed ? review.why : 'the plan was not reviewed.';
            return report.fail('unreviewed-plan', `Nothing was applied: ${why}`);
        }
        case 'applied':
            return failIfIncomplete(run, done.result);
    }
}
async function failIfIncomplete({ report }, result) {
    const { applied, failed } = countOutcomes(result);
    if (failed > 0) {
        const first = result.outcomes.find((outcome) => outcome.status === 'failed');
        const why = first?.status === 'failed' ? ` The first reason: ${first.message}` : '';
        await report.fail('partly-applied', `Applied: ${text_count(applied, 'change')}. Not applied: ${failed}.${why}`);
    }
    else if (!result.verified) {
        const why = result.verifyError;
        await report.fail('gitbook-api', `The changes were applied, but could not be verified: ${why}`);
    }
    else if (result.unexpected.length > 0) {
        const left = text_count(result.unexpected.length, 'change');
        await report.fail('partly-applied', `GitBook took every change, but when read again it lacks ${left}.`);
    }
}

// EXTERNAL MODULE: ./lib/edges/action-mode.js
var action_mode = __webpack_require__(3888);
;// CONCATENATED MODULE: ./lib/app/losses.js

/** For so many removals the spaces and teams are read by name; for more, their numbers must do. */
const MOST_LOOKED_UP = 20;
/**
 * A plan for people to review: as `planDirectory` makes it, and with the names of what removed members lose. Costs up
 * to two calls for each of the first removals, none where a member has no space and every team is known.
 */
async function planForReview(request, ports) {
    const planned = await planDirectory(request, ports);
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

;// CONCATENATED MODULE: ./lib/edges/checkout.js


/**
 * Whether what lies at a place is the branch that a pull request is to be merged into, as `actions/checkout` leaves it
 * on `pull_request_target` unless told otherwise. False where git does not say.
 */
async function isBaseCheckedOut(event, place) {
    if (event.event !== 'pull_request_target')
        return false;
    const head = await readHead(place);
    if (head === undefined)
        return false;
    const isBranch = event.branch !== undefined && head === `ref: refs/heads/${event.branch}`;
    return isBranch || (head === event.sha && head !== event.headSha);
}
/** What `HEAD` holds in the checkout nearest to a place, inside the workspace: a commit, or `ref: ` and a branch. */
async function readHead({ workspace, workingDirectory, configPath, }) {
    let folder = (0,external_node_path_.resolve)(workspace, workingDirectory, configPath);
    for (;;) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, '.git', 'HEAD'), 'utf8').catch(() => undefined);
        if (text !== undefined)
            return text.trim();
        if ((0,external_node_path_.relative)(workspace, folder) === '' || (0,external_node_path_.dirname)(folder) === folder)
            return undefined;
        folder = (0,external_node_path_.dirname)(folder);
    }
}

;// CONCATENATED MODULE: ./lib/core/audit-log.js

/**
 * The newest event about the person or the team of each change. Conservative: by ID; by e-mail or title only for who
 * or what is gone from GitBook, and then only where the log's label is exactly that. It says what was logged last,
 * not that this is what made the difference.
 */
function tracesIn(events) {
    const byId = new Map();
    const byEmail = new Map();
    const byTitle = new Map();
    for (const event of newestFirst(events)) {
        const { id, type, label } = event.target;
        keepFirst(byId, id, event);
        if (label?.includes('@'))
            keepFirst(byEmail, (0,model/* emailKey */.c8)(label), event);
        if (label !== undefined && /team/i.test(type))
            keepFirst(byTitle, (0,model/* titleKey */.kz)(label), event);
    }
    return (change) => {
        const about = change.type === 'invite' || !('team' in change) ? 'person' : 'team';
        const event = eventOf(change);
        return event && { about, event };
    };
    function eventOf(change) {
        switch (change.type) {
            case 'invite':
                return byEmail.get((0,model/* emailKey */.c8)(change.email));
            case 'member-role':
            case 'member-sso':
            case 'remove-member':
                return byId.get(change.userId);
            case 'create-team':
                return byTitle.get((0,model/* titleKey */.kz)(change.team));
            case 'rename-team':
            case 'delete-team':
            case 'team-role':
            case 'team-remove':
                return byId.get(change.teamId);
            case 'team-add':
                return change.teamId === undefined ? undefined : byId.get(change.teamId);
        }
    }
}
function newestFirst(events) {
    return events.toSorted((a, b) => Date.parse(b.occurredAt) - Date.parse(a.occurredAt));
}
function keepFirst(events, key, event) {
    if (!events.has(key))
        events.set(key, event);
}

;// CONCATENATED MODULE: ./lib/github/drift-issue.js



/** The label that issues about drift are found by. GitHub makes it when it is not there. */
const DRIFT_LABEL = 'gitbook-drift';
/** The first line of an issue about an organization's drift: invisible, and never made of anything but the ID. */
function driftMarker(organizationId) {
    return `<!-- gitbook-directory-sync:drift organization=${safe(organizationId)} -->`;
}
/**
 * Makes the one open issue say what the drift is: updated in place, left alone when it says so already, created
 * otherwise. Somebody may have closed it with the drift still there, or the very same drift has come back: then it is
 * reopened. Another drift opens another issue, so that each tells one story. Throws a `GitHubError`.
 */
async function putDriftIssue(api, marker, document) {
    if (!carries(document.body, marker))
        throw new TypeError('The body of an issue must hold its marker.');
    const { title, body } = document;
    const { open, closed } = await ownIssues(api, marker);
    const kept = await keepOldest(api, open);
    if (kept !== undefined)
        return drift_issue_update(api, kept, document);
    const last = closed.at(-1);
    if (last !== undefined && lineBelow(last.body, marker) === lineBelow(body, marker)) {
        const { url } = await api.updateIssue(last.number, { title, body, state: 'open' });
        return { url, action: 'reopened' };
    }
    return drift_issue_create(api, marker, document);
}
/** Closes the open issue with a comment, now that the drift is gone. Throws a `GitHubError`. */
async function closeDriftIssue(api, marker, comment) {
    const { open } = await ownIssues(api, marker, 'open');
    const kept = await keepOldest(api, open);
    if (kept === undefined)
        return { url: undefined, action: 'none' };
    // Closed first: were it the other way round, a failure between the two would repeat the comment every day.
    await api.updateIssue(kept.number, { state: 'closed' });
    await api.commentOnIssue(kept.number, comment);
    return { url: kept.url, action: 'closed' };
}
/** This account's issues about the organization, the oldest first. Other people's are never trusted. */
async function ownIssues(api, marker, state = 'all') {
    const candidates = (await api.listIssues({ label: DRIFT_LABEL, state })).filter(({ body }) => carries(body, marker));
    if (candidates.length === 0)
        return { open: [], closed: [] };
    const viewer = await api.viewer();
    const own = candidates.filter(({ author }) => (0,github_viewer/* isOwn */.NP)(author, viewer)).sort((a, b) => a.number - b.number);
    return { open: own.filter(({ open }) => open), closed: own.filter(({ open }) => !open) };
}
/** Two runs at once may have opened two issues: the oldest stays, the others are closed with a note. */
async function keepOldest(api, open) {
    const [kept, ...others] = open;
    if (kept === undefined)
        return undefined;
    for (const { number } of others) {
        await api.updateIssue(number, { state: 'closed' });
        await api.commentOnIssue(number, `Two runs opened an issue at the same time. #${kept.number} goes on.`);
    }
    return kept;
}
async function drift_issue_update(api, issue, { title, body, news }) {
    const { number, url } = issue;
    if (issue.title === title && settled(issue.body) === settled(body))
        return { url, action: 'unchanged' };
    await api.updateIssue(number, { title, body });
    const comment = news(issue.body);
    if (comment !== undefined)
        await api.commentOnIssue(number, comment);
    return { url, action: 'updated' };
}
/** GitHub may have made an issue whose answer was lost: it is looked for, and never made twice. */
async function drift_issue_create(api, marker, { title, body }) {
    try {
        const { url } = await api.createIssue({ title, body, labels: [DRIFT_LABEL] });
        return { url, action: 'created' };
    }
    catch (error) {
        if (!(error instanceof github_errors/* UnavailableError */.hG))
            throw error;
        const { open } = await ownIssues(api, marker, 'open');
        const made = open.find((issue) => settled(issue.body) === settled(body));
        if (made === undefined)
            throw error;
        return { url: made.url, action: 'created' };
    }
}

;// CONCATENATED MODULE: ./lib/render/drift-markdown.js






/** The title of the issue about an organization's drift. The same from day to day, as GitHub tells of every change of it. */
function driftTitle({ organization }, context) {
    return `GitBook drift: ${escape_visibleText(voiceOf(context).mask(organization.title), 100)}`;
}
/**
 * What the issue shows: the drift, what the audit log has about it, the ways out, and the date of this check. `top`
 * are its hidden lines.
 */
function driftView(plan, context, top) {
    const view = planView(plan, { ...context, document: 'comment', mode: 'drift', pullRequest: false, top });
    return { ...view, bottom: [lastCheck(plan, context)] };
}
/** Who reads an old date here learns that nobody is looking any more. */
function lastCheck({ asOf }, context) {
    return `**Last checked:** ${asOf} (UTC)${inRun(context)}. Should this date be old, the schedule has stopped: GitHub stops it in a public repository after 60 days without activity. It is switched on again on the Actions tab.`;
}
/** What is said when differences join those of an open issue that take more than the directory gives. */
function driftGrownComment(plan, fresh, context) {
    const number = fresh.length;
    const counts = changeCounts(fresh, 'planned').map((each) => `**${formatNumber(each.count)}** ${each.label}`);
    const [be, they] = number === 1 ? ['is', 'It stands'] : ['are', 'They stand'];
    return `On ${plan.asOf} (UTC) there ${be} ${text_count(number, 'new difference')}: ${counts.join(' · ')}${inRun(context)}. ${they} in the description above.`;
}
/** What is said when the issue is closed because the drift is gone. */
function driftGoneComment(plan, context) {
    return `✅ GitBook matches the directory again, as of ${plan.asOf} (UTC)${inRun(context)}. Another drift will open another issue.`;
}
function inRun({ runUrl }) {
    return runUrl === undefined ? '' : `, in ${markdownLink('this run', runUrl)}`;
}

;// CONCATENATED MODULE: ./lib/edges/drift-issue.js











/** Room for the hidden line that tells which differences an issue has told of, in characters. */
const DRIFT_LINE_CHARACTERS = 20_000;
const TRACE_DAYS = 30;
const TRACE_EVENTS = 1000;
const DAY_MS = 86_400_000;
/**
 * Who did it and when, as far as the audit log of the last 30 days tells. Undefined where the organization has none,
 * and where it cannot be read: `log` is told, the run goes on. `now` is in milliseconds since the epoch.
 */
async function readTraces({ plan, live, reader }, now, log) {
    if (plan.changes.length === 0 || !live.organization.auditLogs)
        return undefined;
    const from = new Date(now - TRACE_DAYS * DAY_MS).toISOString();
    try {
        const events = await reader.auditEvents({ from, limit: TRACE_EVENTS });
        return events && tracesIn(events);
    }
    catch (error) {
        log(`The audit log could not be read, so it is not told who did it: ${failureOf(error).message}`);
        return undefined;
    }
}
/**
 * Keeps the one issue about an organization's drift: opened, updated, closed. Never throws what is GitHub's doing.
 * `hide` takes secrets out of what is sent.
 */
async function tellDrift(api, plan, context, hide) {
    if (api === undefined)
        return failed('There is no github-token to keep the drift issue with.');
    try {
        const { url, action } = await keepIssue(api, plan, context, hide);
        return { issueUrl: url, action, problem: undefined, permission: undefined };
    }
    catch (error) {
        const { reason, message } = failureOf(error);
        if (reason !== 'github-api')
            throw error;
        return failed(`The drift issue could not be kept; what was found is in the job summary. ${message}`, missingPermission(error));
    }
}
function failed(problem, permission) {
    return { issueUrl: undefined, action: 'failed', problem, permission };
}
function keepIssue(api, plan, context, hide) {
    const marker = driftMarker(plan.organization.id);
    if (plan.changes.length === 0)
        return closeDriftIssue(api, marker, hide(driftGoneComment(plan, context)));
    const drift = driftOf(plan);
    const line = encodeReview({ organizationId: plan.organization.id, ...drift }, DRIFT_LINE_CHARACTERS);
    return putDriftIssue(api, marker, {
        title: hide(driftTitle(hideIn(plan, hide), context)),
        // As a comment: at most so long, by the same ladder.
        body: hide(renderPlanMarkdown(hideIn(driftView(plan, context, [marker, line, '']), hide), COMMENT_BUDGET)),
        news: (before) => {
            const fresh = newDifferences(plan, drift, before);
            return fresh.some(isDestructive) ? hide(driftGrownComment(plan, fresh, context)) : undefined;
        },
    });
}
function driftOf({ fingerprint, changes }) {
    return {
        fingerprint,
        changes: changes.map((change) => ({ key: changeKey(change), destructive: isDestructive(change) })),
    };
}
/** The differences that an issue has not told of before; none where that cannot be known. */
function newDifferences(plan, drift, bodyBefore) {
    const told = parseReview(lineBelow(bodyBefore, driftMarker(plan.organization.id)) ?? '');
    if (told === undefined || told.covers === 'fingerprint')
        return [];
    const verdict = compareWithReview(told, drift, told.covers);
    return verdict.reviewed ? [] : verdict.unreviewed.flatMap((index) => plan.changes[index] ?? []);
}

;// CONCATENATED MODULE: ./lib/edges/action-modes.js














/** Mode `validate`: the directory alone, without GitBook. Also stands in for `plan` where there is no token. */
async function action_modes_validate(run, because) {
    const { report, environment, options } = run;
    const read = heldAgainst(await readDirectoryAt(placeOf(run)), options);
    const onPullRequest = because === 'no-token';
    if (!read.ok) {
        const organizationId = options.organizationId ?? read.organizationId;
        const invalid = { status: 'invalid', ...read, organizationId };
        return tellInvalid(run, invalid, onPullRequest ? (document) => tellPullRequest(run, document) : undefined);
    }
    const { directory } = read;
    const sizes = {
        files: directory.files.length,
        users: directory.users?.length,
        teams: directory.teams?.length,
    };
    const { fork, dependabot } = environment.event;
    const why = because === 'validate-mode' ? because : fork ? 'fork' : dependabot ? 'dependabot' : because;
    const view = (document, top) => validatedView(sizes, why, { ...contextOf(run, document), top });
    const summary = view('summary', []);
    report.problems(read.diagnostics);
    report.show(summary);
    await report.summarize(summary);
    if (!onPullRequest || environment.githubToken === undefined)
        return;
    await tellPullRequest(run, {
        organizationId: options.organizationId ?? directory.organization?.id,
        told: 'valid',
        review: () => undefined,
        view: (top) => view('comment', top),
        isDue: (found) => found?.told === 'invalid' || found?.told === 'valid',
    });
}
const BASE_CHECKED_OUT = 'This plan is of the base branch, which pull_request_target checks out: it says nothing about the pull request, which therefore gets no comment. Use the event pull_request; docs/security.md says when to check out the head of a pull request instead.';
/** GitHub shows ten warnings a step: these leave room for others. The plan names every guard. */
const GUARD_WARNINGS = 5;
/** Mode `plan`: what would change, in the log, the job summary and the pull request's comment. Cannot write to GitBook. */
async function plan(run) {
    const { report, options, environment } = run;
    const planned = await withGitBook(run, (gitBook) => planForReview(requestOf(run), { ...portsOf(run, gitBook), classify: classify }));
    if (planned.status === 'invalid') {
        return tellInvalid(run, planned, (document) => tellPullRequest(run, document));
    }
    const { cause, trouble } = await findCauses(run, await openGitHub(run), planned);
    const confirmed = isConfirmed(planned.plan.fingerprint, options.confirm);
    const ofBase = await isBaseCheckedOut(environment.event, placeOf(run));
    const about = ofBase ? { pullRequest: false } : { split: cause };
    const show = (document, top) => planView(planned.plan, { ...contextOf(run, document), confirmed, ...about, top });
    report.plan(planned.plan, cause);
    const summary = show('summary', []);
    report.show(summary);
    await report.summarize(summary);
    if (trouble !== undefined) {
        const tell = trouble.isFailure ? report.warn : report.log;
        tell(`${NOT_TOLD_APART} ${trouble.message}`);
        await report.remark(`⚠️ ${NOT_TOLD_APART}`, trouble.message, trouble.permission);
    }
    const refused = refusals(planned.plan.guards, planned.plan.fingerprint, options.confirm);
    for (const verdict of refused.slice(0, GUARD_WARNINGS)) {
        report.warn(`apply will refuse this plan: ${guardText(verdict)}.`);
    }
    if (ofBase) {
        report.warn(BASE_CHECKED_OUT);
        return report.remark('⚠️ This is not the plan of the pull request.', BASE_CHECKED_OUT, undefined);
    }
    await tellPlan(run, planned.plan, (top) => show('comment', top));
}
/**
 * Writes the plan into the pull request's comment, with what it carries to the merge: the plan that is shown. In a
 * merge queue nobody looks at it any more, so that what people have reviewed before stays what the merge is held to.
 */
async function tellPlan(run, proposed, view) {
    const { report, options, environment } = run;
    const isQueued = environment.event.reason === 'merge-queue';
    let isCarried = true;
    const standing = await tellPullRequest(run, {
        organizationId: proposed.organization.id,
        told: 'plan',
        review: (found) => {
            const line = isQueued ? found?.review : reviewLine(proposed);
            isCarried = line !== undefined;
            return line;
        },
        view,
        isDue: (found) => options.comment === 'always' || proposed.changes.length > 0 || found !== undefined,
    });
    const needing = needingReview(proposed, options.requireReviewedPlan).length;
    if (needing === 0 || standing === 'not-due' || (standing === 'written' && isCarried))
        return;
    const what = `After the merge, apply will refuse this plan: ${text_count(needing, 'change')} of it would need a review.`;
    report.warn(`${what} ${NOT_CARRIED}`);
    await report.remark('⚠️ After the merge, apply will refuse this plan.', `${what} ${NOT_CARRIED}`, undefined);
}
const NOT_CARRIED = 'What was reviewed is carried to the merge by the plan comment of the pull request, which does not carry this. Let the comment be written, or set require-reviewed-plan: off both here and in the workflow that applies.';
/** Mode `drift`: the plan of what has been changed by hand, also as an issue; fails on any where it is told to. */
async function drift(run) {
    const { report, options, hide } = run;
    const planned = await withGitBook(run, async (gitBook) => {
        const made = await planDirectory(requestOf(run), portsOf(run, gitBook));
        if (made.status === 'invalid')
            return made;
        return { ...made, traceOf: await readTraces(made, run.clock.now(), report.log) };
    });
    if (planned.status === 'invalid')
        return tellInvalid(run, planned);
    const context = { ...contextOf(run, 'summary'), mode: 'drift', traceOf: planned.traceOf };
    report.plan(planned.plan, undefined);
    const view = planView(planned.plan, context);
    report.show(view);
    await report.summarize(view);
    if (options.driftIssue) {
        const told = await tellDrift(await openGitHub(run), planned.plan, context, hide);
        if (told.issueUrl !== undefined)
            report.output('issue-url', told.issueUrl);
        if (told.problem !== undefined) {
            report.warn(told.problem);
            await report.remark('⚠️ The drift issue could not be kept.', told.problem, told.permission);
        }
        else if (told.action !== 'none') {
            report.log(`The drift issue was ${told.action}: ${told.issueUrl ?? ''}`);
        }
    }
    const changes = planned.plan.changes.length;
    if (changes > 0 && options.failOnDrift) {
        const differences = text_count(changes, 'change');
        await report.fail('drift', `GitBook has drifted from the directory: ${differences} would put it back.`);
    }
}
const NOT_TOLD_APART = 'What the pull request causes could not be told apart from what had drifted before.';
const UNKNOWN = () => undefined;
async function findCauses(run, api, planned) {
    const { event } = run.environment;
    if (api === undefined || event.pullRequest === undefined || planned.plan.changes.length === 0) {
        return { cause: undefined, trouble: undefined };
    }
    try {
        const causes = await causesOf(api, event, run.options, planned);
        if (causes.known)
            return { cause: causes.cause, trouble: undefined };
        return { cause: UNKNOWN, trouble: { message: causes.why, isFailure: false, permission: undefined } };
    }
    catch (error) {
        const { message } = failureOf(error);
        return { cause: UNKNOWN, trouble: { message, isFailure: true, permission: missingPermission(error) } };
    }
}

// EXTERNAL MODULE: ./lib/edges/clock.js
var clock = __webpack_require__(2944);
;// CONCATENATED MODULE: ./lib/core/report.js






/** Makes an access review of the live state. */
function makeAccessReport(input) {
    const { live, desired } = input;
    const matched = desired?.users && matchMembers(desired.users, live.members);
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
        compareText(a.displayName.toLowerCase(), b.displayName.toLowerCase()) ||
        compareText(a.userId, b.userId));
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
        compareText(a.title.toLowerCase(), b.title.toLowerCase()) ||
        compareText(a.spaceId, b.spaceId));
}
function finderOf(matched, live) {
    return matched ? findAmongMatches(matched.matches) : findAmongMembers(live.members);
}
/** The teams of everyone who is in one, by user ID and sorted by title, members of the organization or not. */
function teamsByPerson({ live, desired }, find) {
    const expired = expiredByTeam(live, desired, find);
    const people = new Map();
    const ordered = [...(live.teams ?? [])].sort((a, b) => compareText(a.title.toLowerCase(), b.title.toLowerCase()) || compareText(a.id, b.id));
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
    const { matches } = matchTeams(desired?.teams ?? [], live.teams ?? []);
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
        .sort((a, b) => compareText(a.displayName, b.displayName) || compareText(a.userId, b.userId));
}
function absentOf(matched) {
    return (matched?.matches ?? [])
        .filter(({ desired, live }) => live === undefined && !desired.expired)
        .map(({ desired: { email, role } }) => ({ email, role }))
        .sort((a, b) => compareText(a.email, b.email));
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
    return Number.isNaN(time) ? undefined : utcDate(time);
}
/** Never negative: clocks differ. */
function daysSince(date, asOf) {
    return date === undefined ? undefined : Math.max(0, daysBetween(date, asOf));
}

;// CONCATENATED MODULE: ./lib/app/report-defaults.js
/** Days of not being seen that make somebody dormant, unless told otherwise. */
const DORMANT_DAYS = 90;
/** Up to so many members, everyone's spaces are read unless told otherwise: one call or more each. */
const MOST_MEMBERS_WITH_SPACES = 1000;
const REPORT_FORMATS = (/* unused pure expression or super */ null && (['markdown', 'csv', 'json', 'html']));

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





const NO_DIRECTORY = { files: [], organization: undefined, users: undefined, teams: undefined };
/** Files, if there are any → desired state; API → live state, then everyone's spaces; all → report. */
async function reportAccess(request, ports) {
    const read = await ports.readDirectory();
    if (read && !read.ok) {
        const organizationId = request.organizationId ?? read.organizationId;
        return { status: 'invalid', diagnostics: read.diagnostics, organizationId };
    }
    const organization = organizationOf(request, read?.directory ?? NO_DIRECTORY);
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
    const desired = read && resolve_resolve(read.directory, request.asOf);
    const { asOf, dormantDays } = request;
    const { report, diagnostics } = makeAccessReport({ live, desired, spaces, asOf, dormantDays });
    return { status: 'reported', report, diagnostics };
}

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
            meaning: `Not seen for ${text_count(dormantDays, 'day')} or more, or never, and joined as long ago`,
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
    return daysUnseen === 0 ? 'the same day' : `${text_count(daysUnseen, 'day')} ago`;
}
/** How many spaces, and whether that is all that is known. */
function spacesWords({ spaces }) {
    switch (spaces.status) {
        case 'read':
            return text_count(spaces.spaces.length, 'space');
        case 'counted':
            return text_count(spaces.count, 'space');
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
    return `compared with ${text_count(directory.users, 'user')} in ${text_count(directory.files, 'file')} of the directory`;
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
        .map(({ finding, people }) => text_count(people, ...IN_A_LINE[finding.key]));
    const all = text_count(report.counts.members, 'person', 'people');
    return found.length === 0 ? `${all}.` : `${all}: ${found.join(', ')}.`;
}
/** The report with every e-mail address shortened, wherever it stands. */
function maskReport(report) {
    const team = (each) => ({ ...each, title: maskEmails(each.title) });
    const who = (person) => ({
        ...person,
        email: person.email === undefined ? undefined : maskEmails(person.email),
        displayName: maskEmails(person.displayName),
    });
    const { id, title, maxUsers } = report.organization;
    return {
        ...report,
        organization: { id, title: maskEmails(title), maxUsers },
        people: report.people.map((person) => ({
            ...who(person),
            joined: maskEmails(person.joined),
            teams: person.teams.map(team),
            spaces: maskSpaces(person.spaces),
        })),
        invitees: report.invitees.map((invitee) => ({ ...who(invitee), teams: invitee.teams.map(team) })),
        absent: report.absent.map((user) => ({ ...user, email: maskEmails(user.email) })),
    };
}
function maskSpaces(spaces) {
    switch (spaces.status) {
        case 'read':
            return {
                status: 'read',
                spaces: spaces.spaces.map((space) => ({ ...space, title: maskEmails(space.title) })),
            };
        case 'failed':
            return { ...spaces, message: maskEmails(spaces.message) };
        case 'counted':
            return spaces;
    }
}

;// CONCATENATED MODULE: ./lib/render/report-markdown.js




/** The report as GitHub-flavoured Markdown within a budget: people are cut from the end of the list, and it is said. */
function renderReportMarkdown(report, budget) {
    const { organization, asOf, counts } = report;
    const people = text_count(counts.members, 'person', 'people');
    const have = counts.members === 1 ? 'has' : 'have';
    const items = [
        `## Access review: ${escapeMarkdown(organization.title)}\n\n`,
        `On ${asOf}, **${people}** ${have} access, in ${text_count(counts.teams, 'team')}; ${comparedWith(report)}.\n\n`,
        findingsTable(report),
        unreadNote(report),
        peopleBlock(report),
        ...tableBlock(['In a team, but not in the member list', 'Invited, and not yet accepted, or on their way out.'], ['Person', 'Teams'], report.invitees.map((who) => [nameCell(who), teamsList(who.teams, 8)])),
        ...tableBlock(['In the directory, but not in GitBook', 'They have no access; applying the directory invites them.'], ['E-mail', 'Role'], report.absent.map(({ email, role }) => [codeSpan(email), role])),
        '<sub>Spaces are those that GitBook says a person can reach. Dates are UTC.</sub>\n',
    ];
    return budget_fitItems(items, budget);
}
function findingsTable(report) {
    const rows = findingsOf(report)
        .filter(({ people }) => people > 0)
        .map(({ finding, people }) => `| **${formatNumber(people)}** | ${finding.label} | ${finding.meaning}. |\n`);
    return rows.length === 0 ? '' : `| | | |\n| --: | :-- | :-- |\n${rows.join('')}\n`;
}
function unreadNote({ counts, people }) {
    if (counts.spacesUnread === 0)
        return '';
    const first = people.find(({ spaces }) => spaces.status === 'failed');
    const why = first?.spaces.status === 'failed' ? ` ${escapeMarkdown(first.spaces.message, 600)}` : '';
    return `> [!WARNING]\n> This report is incomplete: the spaces of ${text_count(counts.spacesUnread, 'person', 'people')} could not be read.${why}\n\n`;
}
function peopleBlock(report) {
    const named = hasSpaces(report);
    return {
        tier: 1,
        danger: 0,
        open: '### People\n\n',
        forms: named
            ? [
                () => peopleForm(report, true, 50),
                () => peopleForm(report, true, 6),
                () => peopleForm(report, false, 3),
            ]
            : [() => peopleForm(report, false, 20), () => peopleForm(report, false, 3)],
        more: (left) => `\n**${text_count(left, 'more person', 'more people')}** did not fit here. The whole list is in the report’s CSV, JSON and HTML.\n`,
        close: '\n',
    };
}
function peopleForm(report, named, most) {
    const compared = report.directory?.users !== undefined;
    const columns = ['Person', 'Role', 'SSO', 'Teams', 'Spaces', 'Last seen', 'Joined'];
    if (compared)
        columns.push('Directory');
    const head = tableHead(columns);
    return {
        open: (after) => (after ? `\nFrom here on with fewer teams and spaces:\n\n${head}` : head),
        rows: report.people.map((person) => row(person, compared, named, most)),
        close: '',
    };
}
function row(person, compared, named, most) {
    const marks = [
        ...(person.ownAccount ? ['<sub>this report’s token</sub>'] : []),
        ...(person.disabled ? ['**disabled**'] : []),
    ];
    const cells = [
        [nameCell(person), ...marks].join('<br>'),
        person.role === 'admin' ? '**admin**' : person.role,
        person.sso ? 'yes' : '**no**',
        teamsList(person.teams, most) || '–',
        spacesCell(person, named, most),
        lastSeenCell(person),
        escapeMarkdown(person.joined),
        ...(compared ? [directoryCell(person)] : []),
    ];
    return { group: '', first: '', next: '', body: `| ${cells.join(' | ')} |\n` };
}
function nameCell(who) {
    const address = who.email ?? who.userId;
    const name = who.displayName.trim();
    return name === '' || name === address
        ? codeSpan(address)
        : `${escapeMarkdown(name)}<br>${codeSpan(address)}`;
}
function teamsList(teams, most) {
    const shown = teams.slice(0, most).map(({ title, role, expiredOn }) => {
        const owner = role === 'owner' ? ' (owner)' : '';
        return `${escapeMarkdown(title)}${owner}${expiredOn ? ` **expired ${expiredOn}**` : ''}`;
    });
    const left = teams.length - shown.length;
    return [...shown, ...(left > 0 ? [`${formatNumber(left)} more`] : [])].join(', ');
}
function spacesCell(person, named, most) {
    const { spaces } = person;
    if (spaces.status === 'failed')
        return '**could not be read**';
    if (spaces.status === 'counted' || !named)
        return spacesWords(person);
    if (spaces.spaces.length === 0)
        return '–';
    const shown = spaces.spaces
        .slice(0, most)
        .map(({ title, permission }) => `${escapeMarkdown(title)} (${permission})`);
    const left = spaces.spaces.length - shown.length;
    return [...shown, ...(left > 0 ? [`${formatNumber(left)} more`] : [])].join(', ');
}
function lastSeenCell(person) {
    const when = person.lastSeen === undefined ? 'never' : escapeMarkdown(person.lastSeen);
    const days = unseenWords(person);
    if (!person.dormant)
        return when;
    return days === undefined ? `${when}<br>**dormant**` : `${when}<br>**dormant**, ${days}`;
}
function directoryCell(person) {
    const words = directoryWords(person) ?? '';
    return person.inDirectory === false || person.expired ? `**${words}**` : words;
}
/** A table of less weight than the people's; none without rows. */
function tableBlock([title, meaning], columns, rows) {
    if (rows.length === 0)
        return [];
    const form = () => ({
        open: () => tableHead(columns),
        rows: rows.map((cells) => ({ group: '', first: '', next: '', body: `| ${cells.join(' | ')} |\n` })),
        close: '',
    });
    return [
        {
            tier: 0,
            danger: 0,
            open: `### ${title}\n\n${meaning}\n\n`,
            forms: [form],
            more: (left) => `\n${formatNumber(left)} more\n`,
            close: '\n',
        },
    ];
}
function tableHead(columns) {
    return `| ${columns.join(' | ')} |\n|${columns.map(() => ' :-- ').join('|')}|\n`;
}

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
    ['spaces', report_csv_spacesCell],
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
    const line = escape_visibleText(text, MOST_CHARACTERS);
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
function report_csv_spacesCell({ spaces }) {
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

const escape_html_REFERENCES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text of others as HTML, for an element's content or a quoted attribute: one visible line of `most` characters. */
function html(text, most) {
    return escape_visibleText(text, most).replace(/[&<>"']/g, (character) => escape_html_REFERENCES[character] ?? '');
}

;// CONCATENATED MODULE: ./lib/render/report-html-people.js




/** The columns a report has; the one about the directory only where there is one. */
function reportColumns({ directory }) {
    return directory?.users === undefined ? report_html_people_COLUMNS : [...report_html_people_COLUMNS, DIRECTORY];
}
const NEVER = 1_000_000;
const report_html_people_COLUMNS = [
    { key: 'name', label: 'Person', first: 'ascending', sorted: false, cell: report_html_people_nameCell, sortKey: undefined },
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
    cell: report_html_people_directoryCell,
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
function report_html_people_nameCell({ displayName, email, userId, ownAccount, disabled }) {
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
    return folded(text_count(teams.length, 'team'), teams.length > MOST_LINES, teams.map(teamItem));
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
function report_html_people_directoryCell({ inDirectory, expired, expires }) {
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
    const who = text_count(members, 'person has', 'people have');
    return `On <time datetime="${report.asOf}">${longDate(report.asOf)}</time>, ${who} access to this GitBook organization, in ${text_count(teams, 'team')}; ${comparedWith(report)}.`;
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
    const who = text_count(counts.spacesUnread, 'person', 'people');
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
    const legend = shares.map(([role, people]) => `<li class="r-${role}"><span class="dot"></span><b>${formatNumber(people)}</b> ${role}</li>`);
    return `<section class="roles" aria-label="People by role">\n<svg aria-hidden="true">${bars.join('')}</svg>\n<ul>${legend.join('')}</ul>\n</section>\n`;
}
function tiles(findings) {
    const items = findings.map(({ finding, people }) => {
        const state = people === 0 ? ' disabled' : ` class="${finding.tone}" aria-pressed="false"`;
        return `<li><button type="button" data-finding="${finding.key}"${state} title="${html(finding.meaning)}"><b>${formatNumber(people)}</b><span>${finding.label}</span></button></li>`;
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
    return report_json_present({
        version: 1,
        organization: report_json_present({ ...organization }),
        asOf,
        dormantDays,
        directory: directory && report_json_present({ ...directory }),
        counts: report_json_present({ ...counts }),
        people: report.people.map(personJson),
        invitees: report.invitees.map((invitee) => report_json_present({ ...invitee, teams: invitee.teams.map(teamJson) })),
        absent: report.absent.map((user) => report_json_present({ ...user })),
    });
}
function personJson(person) {
    return report_json_present({ ...person, teams: person.teams.map(teamJson), spaces: spacesJson(person.spaces) });
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
    return report_json_present({ ...team });
}
function report_json_present(entries) {
    return Object.fromEntries(Object.entries(entries).filter((entry) => entry[1] !== undefined));
}

;// CONCATENATED MODULE: ./lib/edges/report-files.js









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
/** The format that a file's name asks for, where it does; `unknown` for names that promise one that there is not. */
function formatOf(path) {
    const extension = extname(path).toLowerCase();
    if (extension === '' || extension === '.txt')
        return undefined;
    return Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : 'unknown';
}
/** Why a file cannot be written there, as far as can be told before the long reading; undefined when it can. */
async function whyNotWritable(path) {
    const folder = dirname(resolve(path));
    const [file, parent] = await Promise.all([
        stat(path).catch(() => undefined),
        stat(folder).catch(() => undefined),
    ]);
    if (file?.isDirectory())
        return `output is the folder ${path}; name a file in it, such as report.html.`;
    if (!parent?.isDirectory())
        return `output is ${path}, but there is no folder ${folder}; make it first.`;
    return undefined;
}
/** The directory at a place; undefined when there is no file of one. */
async function readDirectoryIfAny(place) {
    const { files, diagnostics } = await readFiles(place);
    const missing = diagnostics.every(({ code }) => code === 'file-not-found');
    return files.length === 0 && missing ? undefined : readDirectory(files, place.configPath, diagnostics);
}

;// CONCATENATED MODULE: ./lib/edges/report-remarks.js




/** What else there is to say about a report that was made. */
function remarks(made, configPath, mask) {
    const { report, diagnostics } = made;
    const hide = mask ? maskEmails : (text) => text;
    const members = report.counts.members;
    return [
        ...(report.directory === undefined
            ? [`There is no directory at ${configPath}, so nobody was compared with one.`]
            : []),
        ...(hasSpaces(report) || members <= MOST_MEMBERS_WITH_SPACES
            ? []
            : [
                `Spaces were counted, not read: there are more than ${formatNumber(MOST_MEMBERS_WITH_SPACES)} members. On the command line, --spaces on reads them, with a call or more for each of the ${formatNumber(members)}.`,
            ]),
        ...diagnostics.map((diagnostic) => hide(diagnosticText(diagnostic))),
        ...(report.counts.spacesUnread > 0 ? [hide(unreadText(made))] : []),
    ];
}
function diagnosticText({ file, line, column, message, help }) {
    return escape_visibleText(`${file}:${line}:${column} ${message} ${help} The report counts them as not listed.`, 1000);
}
const NAMES_SHOWN = 5;
/** Whose spaces could not be read, and why. */
function unreadText({ report }) {
    const people = report.people.filter(({ spaces }) => spaces.status === 'failed');
    const names = people.slice(0, NAMES_SHOWN).map(({ email, userId }) => email ?? userId);
    const more = people.length - names.length;
    const first = people[0]?.spaces;
    const why = first?.status === 'failed' ? ` ${first.message}` : '';
    const who = `${names.join(', ')}${more > 0 ? ` and ${formatNumber(more)} more` : ''}`;
    return escape_visibleText(`The spaces of ${text_count(people.length, 'person', 'people')} could not be read, and the report says so: ${who}.${why}`, 1000);
}

;// CONCATENATED MODULE: ./lib/edges/report-mode.js















/**
 * Mode `report`: Markdown as job summary, the whole report as HTML, CSV and JSON into RUNNER_TEMP. Everyone's spaces
 * are read up to 1,000 members.
 */
async function reportMode(run) {
    const { report: tell, options, environment, asOf } = run;
    const { organizationId, configPath, concurrency } = options;
    const made = await withGitBook(run, (gitBook) => reportAccess({ organizationId, configPath, asOf, dormantDays: DORMANT_DAYS, spaces: undefined, concurrency }, {
        readDirectory: () => readDirectoryIfAny(placeOf(run)),
        openReader: gitBook.openReader,
        progress: inTenths(run),
        classify: classify,
    }));
    if (made.status === 'invalid')
        return tellInvalid(run, made);
    const safe = hideIn(made, run.hide);
    const { report } = safe;
    const shown = options.maskEmails ? maskReport(report) : report;
    await tell.document(renderReportMarkdown(shown, SUMMARY_BUDGET), reportLine(shown));
    tell.log(`Access review of ${escape_visibleText(shown.organization.title)}. ${reportLine(shown)}`);
    for (const remark of remarks(safe, configPath, false))
        tell.log(remark);
    for (const format of ['html', 'csv', 'json']) {
        const name = `gitbook-access-report-${report.organization.id.replaceAll(/[^\w-]/g, '_')}.${format}`;
        const path = (0,external_node_path_.join)(environment.tempFolder, name);
        await (0,promises_.writeFile)(path, reportFile(report, format));
        tell.log(`${format.toUpperCase()}: ${path}`);
    }
    const unread = report.counts.spacesUnread;
    if (unread > 0)
        await tell.fail('incomplete-read', unreadText(safe));
}
/** A log has no line that is written over and over: every tenth is told. */
function inTenths({ progress, report }) {
    let said = 0;
    return {
        step: (event) => {
            progress.step(event);
            if (event.kind !== 'read' || event.what !== 'spaces' || !event.total)
                return;
            const tenth = Math.floor((10 * event.done) / event.total);
            if (tenth <= said || event.total < 100)
                return;
            said = tenth;
            report.log(`Spaces of ${formatNumber(event.done)} of ${text_count(event.total, 'person', 'people')} read.`);
        },
    };
}

;// CONCATENATED MODULE: ./lib/edges/import-remarks.js


const import_remarks_ITEMS_SHOWN = 20;
const import_remarks_TELLINGS = {
    'placeholder-address': {
        sentence: (all) => `${text_count(all.length, 'member')} cannot be listed by e-mail, and ${all.length === 1 ? 'is' : 'are'} pinned by id under a placeholder address that no mail can reach. Put the real address in its place where you know it, and keep the id`,
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
        sentence: (all) => `${text_count(all.length, 'member')} can be named neither by e-mail nor by id. A plan calls them unlisted: add them to protected-users, or use unlisted-members: report`,
        item: ({ displayName, userId }) => `${displayName} (${userId})`,
    },
    'team-left-out': {
        sentence: (all) => `${text_count(all.length, 'team')} left out, because a directory cannot have ${all.length === 1 ? 'its title' : 'their titles'}. Rename them in GitBook, then import again; until then do not use unlisted-teams: remove`,
        item: ({ why, team, teamId }) => `${team} (${teamId}): ${why === 'taken' ? 'another team has the title, but for case and space' : 'longer than 64 characters, or nothing but space'}`,
    },
    'membership-left-alone': {
        sentence: (all) => `${text_count(all.length, 'team')} with people who are in no member list, such as those who were invited and have not accepted. Import again when they have`,
        item: ({ team, people }) => `${team}: ${people.join(', ')}`,
    },
    'not-split': {
        sentence: () => 'There is a directory already, so that nothing was split: its files stay as they are. Move entries between them by hand, or import into an empty folder with --config-path',
        item: undefined,
    },
    'section-absent': {
        sentence: () => 'The directory does not manage everything, and it stays so. To begin, add the empty section to one of its files and import again',
        item: ({ section, live }) => `${section}: {} (${text_count(live, section === 'users' ? 'member' : 'team')} in GitBook)`,
    },
    'user-removed': {
        sentence: (all) => `${text_count(all.length, 'user')} removed from the files, not being members of the organization. Who was invited and has not accepted is not in GitBook's list: put such people back`,
        item: ({ email }) => email,
    },
    'team-removed': {
        sentence: (all) => `${text_count(all.length, 'team')} removed from the files, not being in GitBook`,
        item: ({ team }) => team,
    },
    'invited-kept': {
        sentence: (all) => `${text_count(all.length, 'user')} kept, being in a team and not yet in the member list`,
        item: ({ email }) => email,
    },
    'expiry-stands': {
        sentence: (all) => `${text_count(all.length, 'date')} of expiry passed while the person still has access. The dates stand, and the next apply takes the access away; change them if that is not meant`,
        item: ({ email, team, expires }) => `${email}${team === undefined ? '' : ` in ${team}`} after ${expires}`,
    },
    'nesting-dropped': {
        sentence: (all) => `${text_count(all.length, 'nested team')} taken out of a team's members, because not everyone in it is in that team. Their people are listed one by one`,
        item: ({ team, nested }) => `${nested} in ${team}`,
    },
};
/** What an import has to say, as lines for a terminal or a log. */
function importRemarks(notices, mask) {
    const show = (text) => escape_escapeTerminal(mask ? maskEmails(text) : text, 600);
    return Object.keys(import_remarks_TELLINGS).flatMap((kind) => {
        const { sentence, item } = import_remarks_TELLINGS[kind];
        const all = notices.filter((notice) => notice.kind === kind);
        if (all.length === 0)
            return [];
        if (item === undefined)
            return [`${sentence(all)}.`];
        const items = all.slice(0, import_remarks_ITEMS_SHOWN).map((notice) => `  - ${show(item(notice))}`);
        const more = all.length > import_remarks_ITEMS_SHOWN ? [`  - and ${text_count(all.length - import_remarks_ITEMS_SHOWN, 'more', 'more')}`] : [];
        return [`${sentence(all)}:`, ...items, ...more];
    });
}

;// CONCATENATED MODULE: ./lib/core/edit/tree.js

/**
 * Thrown where an edit cannot be made as a change of text. `offset` is the place that resists, in the text that was
 * being changed.
 */
class NotEditable extends Error {
    offset;
    obstacle;
    constructor(message, offset, obstacle = 'written') {
        super(message);
        this.offset = offset;
        this.obstacle = obstacle;
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
/** Whether a node is a map or a list. */
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
    const [, indent] = ((0,dist/* isSeq */.oP)(collection) ? block_DASH : INDENT).exec(before) ?? [];
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
const block_DASH = /^( *)- +(?:&\S+ +)?$/;
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
            throw new NotEditable('this entry has an anchor', start, 'shared');
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
/** An edit of a map that does nothing yet. */
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
/** An edit of a list that does nothing yet. */
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
function intent_listUnder(edit, key) {
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
    const part = style_partOf(path);
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
function style_partOf([section, name, ...below]) {
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
const text_WORDS = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_.@+/()&'=$%^~*!-]*( [\p{L}\p{N}\p{M}_.@+/()&'=$%^~*!-]+)*$/u;
const PRINTABLE = /^[\p{L}\p{N}\p{M}\p{P}\p{S} ]+$/u;
const ONLY_ASCII_DIGITS_START = /^[0-9]/;
const text_DATE = /^\d{4}-\d{2}-\d{2}$/;
/** Plain scalars that YAML 1.2, or 1.1 before it, reads as something other than text. */
const RESERVED = /^(?:null|true|false|yes|no|on|off|y|n|nan|inf)$/i;
function isPlain(text) {
    if (text_DATE.test(text))
        return true;
    if (!text_WORDS.test(text) || RESERVED.test(text) || text.length > 512)
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
    const part = style_partOf(path);
    if (part !== undefined && style.flow[part])
        return false;
    return (isPlainMap(value) ? value.size : value.length) > 0;
}
/** Tells a map from the other values that can be written. */
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
        const part = style_partOf(path);
        return part !== undefined && style.flow[part];
    };
    const place = (node, pair, items, inFlow, kind) => {
        if (items.length === 0)
            return;
        if ((0,dist/* isAlias */.Vj)(node))
            throw new NotEditable(`this is an alias of *${node.source}`, rangeOf(node).start, 'shared');
        if (isCollection(node) && node.items.length > 0 && !node.flow) {
            addToBlock(node, items);
            return;
        }
        const empty = isNothing(node) || (isCollection(node) && node.items.length === 0);
        if (pair && empty && !inFlow && !hasComment(node)) {
            begin(node, pair, items, kind);
            return;
        }
        const ordered = [...items.filter((item) => item.first), ...items.filter((item) => !item.first)];
        if (isCollection(node)) {
            const add = (some, atStart) => {
                if (some.length === 0)
                    return;
                const texts = some.map((item) => item.flow());
                splices.push(...addToFlow(text, node, texts, { padded: style.padded, atStart, eol: style.eol }));
            };
            // In an empty collection there is no first item to go before, and only one place to write to.
            const atStart = node.items.length === 0 ? ordered : items.filter((item) => item.first);
            add(atStart, true);
            add(ordered.slice(atStart.length), false);
            return;
        }
        const at = pair && behindColon(pair);
        if (at === undefined)
            throw new NotEditable('there is no colon here', pair ? rangeOf(pair.key).start : 0);
        const inner = ordered.map((item) => item.flow()).join(', ');
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
        const names = add_text_namesOf(node);
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
function add_text_namesOf(node) {
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
    return compareText(a.toLowerCase(), b.toLowerCase());
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
            throw new NotEditable(`${key} is an alias of *${node.source}`, rangeOf(node).start, 'shared');
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
            throw new NotEditable(`${key} comes from a merge key (<<)`, rangeOf(map).start, 'shared');
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
    throw new NotEditable(`${key} is not written here`, pair ? rangeOf(pair.key).start : 0, 'shared');
}
function written(value, quoting) {
    return typeof value === 'boolean' ? String(value) : scalarText(value, quoting);
}

;// CONCATENATED MODULE: ./lib/core/edit/expect.js


/** What a file must say after an edit, computed on its data alone: the text has to come to the same. */
function expectedData(data, edit) {
    const before = isYamlMap(data) ? data : expect_EMPTY;
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
const expect_EMPTY = Object.create(null);
function expectedChild(value, edit) {
    if (edit === undefined)
        return value ?? null;
    return edit.kind === 'map' ? expectedData(value, edit) : expectedList(value, edit);
}
function expectedList(value, edit) {
    const items = isYamlList(value) ? value : [];
    const kept = items.flatMap((item, index) => {
        if (edit.remove.has(index))
            return [];
        const renamed = edit.rename.get(index);
        if (renamed === undefined)
            return [item];
        return [isYamlMap(item) ? { ...item, [renamed.key]: renamed.name } : renamed.name];
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
    return expect_canonical(a) === expect_canonical(b);
}
function expect_canonical(value) {
    if (isYamlList(value))
        return `[${value.map(expect_canonical).sort().join(',')}]`;
    if (!isYamlMap(value))
        return JSON.stringify(value ?? null);
    const pairs = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${expect_canonical(each)}`);
    return `{${pairs.sort().join(',')}}`;
}

;// CONCATENATED MODULE: ./lib/core/edit/not-editable.js






/** Why a text cannot be changed as an edit asks, where it is known at which offset of it; else at what was edited. */
function textResists(attempt, { message, obstacle }, offset) {
    const at = offset === undefined ? not_editable_placeOf(attempt, not_editable_subjectsOf(attempt)[0]) : attempt.source.position(offset);
    return diagnostic_problem('not-editable', at, `This edit cannot be made: ${message}.`, HELP[obstacle]);
}
/** The changed text would say something else than the edit asks for. */
function saysOtherwise(attempt) {
    const subjects = not_editable_subjectsOf(attempt);
    const sharing = subjects.filter(({ shares }) => shares);
    const told = sharing.length > 0 ? sharing : subjects;
    const names = told.slice(0, 3).map(({ name }) => (0,core_quote/* quote */.h)(name));
    const subject = names.length === 0 ? 'This edit' : `The edit of ${names.join(', ')}`;
    const obstacle = holdsShared(attempt.tree.root) ? 'shared' : 'written';
    const why = obstacle === 'shared'
        ? 'an anchor, alias or merge key would carry it elsewhere'
        : 'it would change what else this file says';
    const at = not_editable_placeOf(attempt, told[0]);
    return diagnostic_problem('not-editable', at, `${subject} cannot be made here: ${why}.`, HELP[obstacle]);
}
const HELP = {
    shared: 'Edit this place by hand: write the value out, instead of sharing it by an anchor or a merge key.',
    written: 'Edit this place by hand, or write it in a simpler way first: each entry on a line of its own.',
};
function not_editable_subjectsOf({ tree, edit }) {
    const sections = (0,dist/* isMap */.jh)(tree.root) ? pairsOf(tree.root) : new Map();
    return [...edit.edit].flatMap(([section, edits]) => {
        if (edits.kind !== 'map')
            return [];
        const map = sections.get(section)?.value;
        const pairs = (0,dist/* isMap */.jh)(map) ? pairsOf(map) : new Map();
        const changed = [...edits.edit].flatMap(([name, each]) => (isIdle(each) ? [] : [name]));
        const names = new Set([...changed, ...edits.remove, ...edits.rename.keys(), ...edits.add.keys()]);
        return [...names].map((name) => ({ section, name, shares: holdsShared(pairs.get(name)?.value) }));
    });
}
function holdsShared(node) {
    let found = false;
    (0,dist/* visit */.YR)(node, {
        Node: (_, each) => {
            if (!(0,dist/* isAlias */.Vj)(each) && each.anchor === undefined)
                return undefined;
            found = true;
            return dist/* visit */.YR.BREAK;
        },
        Pair: (_, pair) => {
            if (keyOf(pair) !== undefined)
                return undefined;
            found = true;
            return dist/* visit */.YR.BREAK;
        },
    });
    return found;
}
/** The key of a user or team; of one that is new, the key of the section; the start of a file that has neither. */
function not_editable_placeOf({ source }, subject) {
    const { data } = source;
    if (subject === undefined || !isYamlMap(data) || !(subject.section in data))
        return source.position(0);
    const section = data[subject.section];
    return source.position(isYamlMap(section) && subject.name in section
        ? source.keyOffset(section, subject.name)
        : source.keyOffset(data, subject.section));
}

;// CONCATENATED MODULE: ./lib/core/edit/splice.js

/**
 * Text with splices made, all offsets being those of the text before. Insertions at one place keep their order;
 * deletions may overlap each other. Throws `NotEditable` where anything else overlaps.
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
            throw new NotEditable('two changes meet at one place', splice.start);
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
    const { source } = parseSource(file, bytes);
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const tree = openTree(new TextDecoder('utf-8').decode(bytes));
    const attempt = { source, tree, edit };
    const edited = editText(tree, edit);
    if (!edited.ok)
        return { ok: false, diagnostic: textResists(attempt, edited.why, edited.offset) };
    const result = new TextEncoder().encode(hasMark ? `\ufeff${edited.text}` : edited.text);
    const after = parseSource(file, result);
    const sound = after.diagnostics.length === 0;
    return sound && sameData(after.source.data, expectedData(source.data, edit))
        ? { ok: true, bytes: result }
        : { ok: false, diagnostic: saysOtherwise(attempt) };
}
/** First what goes and changes, then what comes: each on the text as it then is. */
function editText(tree, edit) {
    const { text } = tree;
    let changed = text;
    try {
        const style = styleOf(tree);
        changed = applySplices(text, changeSplices(tree, edit, style.quoting));
        return { ok: true, text: applySplices(changed, addSplices(openTree(changed), edit, style)) };
    }
    catch (error) {
        if (!(error instanceof NotEditable))
            throw error;
        return { ok: false, why: error, offset: changed === text ? error.offset : undefined };
    }
}

;// CONCATENATED MODULE: ./lib/core/edit/directory-edit.js





/** Opens a directory; only a valid one can be edited. */
function openDirectory(files, configPath, read = readDirectory(files, configPath, [])) {
    if (!read.ok)
        return read;
    const { directory } = read;
    return { ok: true, open: { configPath, files, directory, edits: new Map(), created: new Map() } };
}
/** The edit of a section of a file, to be added to. */
function directory_edit_sectionOf(open, file, section) {
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
    const read = readDirectory(all, configPath, []);
    if (!read.ok)
        return { ok: false, diagnostics: read.diagnostics };
    changed.sort((a, b) => (a.file < b.file ? -1 : 1));
    return { ok: true, changed, files: all, directory: read.directory };
}
/** The problem of a name that was given and is not in the directory; it lies in none of its lines. */
function directory_edit_unknownIn(open, what, name, near) {
    const at = { file: open.configPath, line: 1, column: 1 };
    const message = `There is no ${what} ${(0,core_quote/* quote */.h)(name)} in the directory.`;
    const help = near ? `Did you mean ${near}?` : `Check the ${what === 'user' ? 'address' : 'title'}.`;
    return diagnostic_problem(what === 'user' ? 'unknown-user' : 'unknown-team', at, message, help);
}

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
    return compareText(a.toLowerCase(), b.toLowerCase()) || compareText(a, b);
}

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
            const usable = email !== undefined && isEmail(email);
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
function live_teams_nameOf({ email, displayName, userId }) {
    return email ?? `${displayName} (${userId})`;
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
function places_userOf(directory, email) {
    let users = usersByEmail.get(directory);
    if (users === undefined) {
        users = new Map((directory.users ?? []).map((user) => [(0,model/* emailKey */.c8)(user.email), user]));
        usersByEmail.set(directory, users);
    }
    return users.get((0,model/* emailKey */.c8)(email));
}
const usersByEmail = new WeakMap();
/** Finds a team by its title: exactly so, or but for case and surrounding space. */
function places_teamOf(directory, title) {
    const teams = directory.teams ?? [];
    return (teams.find((team) => team.title === title) ??
        teams.find((team) => titleKey(team.title) === titleKey(title)));
}
/** What holds for the users of a file who do not say otherwise; also of a file that has none yet. */
function places_defaultsOf(open, file) {
    const known = defaultsByFile.get(open) ?? new Map();
    defaultsByFile.set(open, known);
    const found = known.get(file) ??
        open.directory.users?.find((user) => user.at.file === file)?.defaults ??
        writtenDefaults(open, file);
    known.set(file, found);
    return found;
}
const defaultsByFile = new WeakMap();
function writtenDefaults({ files }, name) {
    const file = files.find((each) => each.file === name);
    const data = file && parseSource(file.file, file.bytes).source.data;
    const defaults = isYamlMap(data) && isYamlMap(data.defaults) ? data.defaults : undefined;
    return {
        role: model/* ORGANIZATION_ROLES */.oF.find((each) => each === defaults?.role),
        sso: typeof defaults?.sso === 'boolean' ? defaults.sso : undefined,
    };
}
/** The file that new users go to: the one with most users; of files with none, the first that has the section. */
function places_fileForUsers({ directory, files }) {
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
        directory_edit_sectionOf(open, place, 'teams').add.set(title, added);
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
    return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0];
}
function withSection(files, section) {
    return files.find(({ file, bytes }) => {
        const { data } = parseSource(file, bytes).source;
        return isYamlMap(data) && section in data;
    })?.file;
}

;// CONCATENATED MODULE: ./lib/core/edit/refusals.js




/** A diagnostic that says why there is nothing to do, rather than why something cannot be done. */
function refusals_asRemark(diagnostic) {
    return { ...diagnostic, severity: 'warning' };
}
/** Nobody in the directory has this address. */
function refusals_unknownUser(open, email) {
    const emails = (open.directory.users ?? []).map((user) => user.email);
    return directory_edit_unknownIn(open, 'user', email, (0,core_nearest/* nearestAddress */.P)(email, emails));
}
/** No team of the directory has this title. */
function refusals_unknownTeam(open, title) {
    const titles = (open.directory.teams ?? []).map((team) => team.title);
    return unknownIn(open, 'team', title, nearest(title, titles));
}
/** What is not managed cannot be added to. */
function refusals_noSection({ directory, configPath }, section) {
    const at = { file: directory.files[0] ?? configPath, line: 1, column: 1 };
    const message = `The directory has no section ${section}: ${section === 'users' ? 'members' : 'teams'} are not managed.`;
    const help = `Begin the section by hand, with ${section}: {} in one file; from then on it holds for all of GitBook.`;
    return problem('not-editable', at, message, help);
}
/** A user was to go to a file that the directory does not have. */
function refusals_unknownFile({ files }, file) {
    const names = files.map((each) => each.file);
    const near = nearest(file, names) ?? names.find((name) => name.endsWith(`/${file}`));
    const help = near ? `Did you mean ${near}?` : `Name one of: ${names.slice(0, 10).join(', ')}.`;
    const message = 'This file is not one of the directory.';
    return problem('file-not-found', { file, line: 1, column: 1 }, message, help);
}
/** An ID is one person's alone. */
function refusals_idTaken({ email, id = '', at }) {
    const message = `${quote(email)} has the ID ${quote(id)} already.`;
    return problem('duplicate-id', at, message, 'Give the ID that GitBook has for the new user, or none.');
}
/** Nothing says which role a new user has. */
function refusals_noRole(file, email) {
    const message = `${quote(email)} has no role, and new users of this file get none by default.`;
    return problem('missing-role', { file, line: 1, column: 1 }, message, 'Give a role.');
}

;// CONCATENATED MODULE: ./lib/core/edit/operations.js








const NOTED = [];
/**
 * Adds a user; one who is there already must say the same. SSO cannot be taken away again, so nobody gets it by the
 * default of the file.
 *
 * @param comment text for people, such as a name  @param file where the user goes, else the file with most users
 */
function addUser(open, email, fields, comment, file = fileForUsers(open)) {
    if (open.directory.users === undefined || file === undefined)
        return [noSection(open, 'users')];
    if (!open.files.some((each) => each.file === file))
        return [unknownFile(open, file)];
    const known = userOf(open.directory, email);
    if (known)
        return sameAs(known, fields);
    const pinned = open.directory.users.find(({ id }) => id !== undefined && id === fields.id);
    if (pinned)
        return [idTaken(pinned)];
    const defaults = defaultsOf(open, file);
    if (fields.role === undefined && defaults.role === undefined)
        return [noRole(file, email)];
    const sso = fields.sso ?? (defaults.sso === true ? false : undefined);
    sectionOf(open, file, 'users').add.set(email, userEntry({ ...fields, sso }, comment));
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
/** Takes a user out of the directory, and out of the lists of all its teams; who is not there has been taken out. */
function removeUser(open, email) {
    const user = places_userOf(open.directory, email);
    if (user === undefined)
        return [refusals_asRemark(refusals_unknownUser(open, email))];
    directory_edit_sectionOf(open, user.at.file, 'users').remove.add(user.email);
    for (const team of open.directory.teams ?? [])
        removeEntries(open, team, isUser(email));
    return NOTED;
}
/** Sets what is given, and takes away what is `null`. */
function setUser(open, email, fields) {
    const user = places_userOf(open.directory, email);
    if (user === undefined)
        return [refusals_unknownUser(open, email)];
    const edit = mapUnder(directory_edit_sectionOf(open, user.at.file, 'users'), user.email);
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
    directory_edit_sectionOf(open, user.at.file, 'users').rename.set(user.email, email);
    for (const team of open.directory.teams ?? []) {
        forEntries(team, isUser(user.email), (list, index) => {
            intent_listUnder(teamEdit(open, team), list).rename.set(index, { key: 'user', name: email });
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
        return users?.kind === 'map' && [...users.add.keys()].some((each) => emailKey(each) === emailKey(email));
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
/** Takes a user out of a team's own lists; who is in the team through another one cannot be. */
function removeMember(open, title, email) {
    const { directory } = open;
    const team = teamOf(directory, title);
    if (team === undefined)
        return [unknownTeam(open, title)];
    if (removeEntries(open, team, isUser(email)) > 0)
        return NOTED;
    const message = `${quote(email)} is not in the lists of the team ${quote(team.title)}.`;
    const through = operations_nestedTeams(directory, team).find((nested) => operations_listsOf(nested).some(isUser(email)));
    if (through) {
        const help = `Everyone in ${quote(through.title)} is in this team, too: look there.`;
        return [problem('unknown-user', team.at, message, help)];
    }
    if (directory.users && !userOf(directory, email))
        return [asRemark(unknownUser(open, email))];
    const listed = operations_listsOf(team).flatMap((entry) => (entry.kind === 'user' ? [entry.email] : []));
    const near = nearestAddress(email, listed);
    return [asRemark(problem('unknown-user', team.at, message, near ? `Did you mean ${near}?` : ''))];
}
/** The teams whose people a team takes in, and those that these take in. */
function operations_nestedTeams({ teams = [] }, team) {
    const found = new Set([team]);
    for (const each of found) {
        for (const entry of each.members ?? []) {
            const nested = entry.kind === 'team' && teams.find(({ title }) => title === entry.title);
            if (nested)
                found.add(nested);
        }
    }
    return [...found].slice(1);
}
function operations_listsOf({ owners = [], members = [] }) {
    return [...owners, ...members];
}
/** Pins a team's identity. */
function setTeamId(open, team, id) {
    if (team.id !== id)
        teamEdit(open, team).put.set('id', id);
}
/** Takes a team out of the directory, and every `team:` that names it. */
function removeTeam(open, team) {
    directory_edit_sectionOf(open, team.at.file, 'teams').remove.add(team.title);
    for (const other of open.directory.teams ?? []) {
        if (other !== team)
            removeEntries(open, other, isTeam(team.title));
    }
}
/** Gives a team another title, also where other teams name it. */
function renameTeam(open, team, title) {
    directory_edit_sectionOf(open, team.at.file, 'teams').rename.set(team.title, title);
    for (const other of open.directory.teams ?? []) {
        forEntries(other, isTeam(team.title), (list, index) => {
            intent_listUnder(teamEdit(open, other), list).rename.set(index, { key: 'team', name: title });
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
/** The edit of a team, to be added to. */
function teamEdit(open, team) {
    return mapUnder(directory_edit_sectionOf(open, team.at.file, 'teams'), team.title);
}
/** Takes entries out of a team's lists; gives how many. */
function removeEntries(open, team, which) {
    let removed = 0;
    forEntries(team, which, (list, index) => {
        intent_listUnder(teamEdit(open, team), list).remove.add(index);
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
    const message = `${quote(known.email)} is in the directory already, and other things are said of it.`;
    return [
        problem('duplicate-user', known.at, message, 'Change the role with edit set-role, or edit the file.'),
    ];
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
        const people = result.nameless.map(live_teams_nameOf);
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
    const { data } = parseSource(file, bytes).source;
    return isYamlMap(data) && key in data;
}

;// CONCATENATED MODULE: ./lib/core/edit/import-teams.js










/** Brings `teams` to what is live: adds, renames, removes, and who is in them. Notes the edits. */
function importTeamsInto(open, desired, live, people) {
    const liveTeams = live.teams ?? [];
    const wanted = desired.teams ?? [];
    const written = new Map((open.directory.teams ?? []).map((team) => [team.title, team]));
    const { gone, rest } = goneTeams(wanted, liveTeams);
    const { matches, unlisted, diagnostics } = matchTeams(rest, liveTeams);
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
    const ordered = [...pairings].sort((a, b) => kept(a) - kept(b) || compareText(a.live.id, b.live.id));
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
                intent_listUnder(edit, 'previously').remove.add(index);
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
    const edit = (list) => intent_listUnder(teamEdit(open, team), list);
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
            if (liveRole !== undefined && hasExpired(entry.expires, asOf) && entry.expires !== undefined) {
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
        notices.push({ kind: 'membership-left-alone', team: team.title, people: unknown.map(live_teams_nameOf) });
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
    return [...(team.owners ?? []), ...(team.members ?? [])].some((entry) => entry.kind === 'user' && hasExpired(entry.expires, asOf) && idOf.get((0,model/* emailKey */.c8)(entry.email)) === id);
}

;// CONCATENATED MODULE: ./lib/core/edit/import-users.js








/** Brings `users` to what is live: adds, updates and removes. Notes the edits. */
function importUsers(open, desired, live) {
    const gone = goneUsers(desired.users ?? [], live.members);
    const found = matchMembers((desired.users ?? []).filter((user) => !gone.has(user)), live.members);
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
    const file = places_fileForUsers(open);
    for (const member of unlisted) {
        const key = keys.keyFor(member);
        if (key === undefined || file === undefined)
            continue;
        const defaults = places_defaultsOf(open, file);
        const role = member.role === defaults.role ? undefined : member.role;
        const sso = member.sso === (defaults.sso ?? false) ? undefined : member.sso;
        const entry = userEntry({ id: key.id, role, sso }, nameComment(member, key.email));
        directory_edit_sectionOf(open, file, 'users').add.set(key.email, entry);
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
        if (email === undefined || !isEmail(email) || (0,model/* emailKey */.c8)(email) === (0,model/* emailKey */.c8)(user.email))
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
    return directory_edit_sectionOf(open, user.at.file, 'users').rename.get(user.email) ?? user.email;
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
    const desired = resolve_resolve(directory, asOf);
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
    const diagnostics = sortDiagnostics([...people.diagnostics, ...teams.diagnostics]);
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
    const desired = resolve_resolve(open.directory, asOf);
    const members = matchMembers(desired.users ?? [], live.members);
    const teams = matchTeams(desired.teams ?? [], live.teams ?? []);
    const diagnostics = [...members.diagnostics, ...teams.diagnostics];
    const pinned = { users: 0, teams: 0 };
    if (diagnostics.length > 0)
        return { ok: false, diagnostics: sortDiagnostics(diagnostics), pinned };
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
            problems.push(diagnostic_problem(found.code, { file, line: 1, column: 1 }, found.message, found.help));
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
        return [diagnostic_problem(code, { file: at?.file ?? '.', line: 1, column: 1 }, message, help)];
    }
}
async function targetOf(root, path, before) {
    if (!write_files_isInside(root, path))
        return OUTSIDE;
    const there = await (0,promises_.lstat)(path).catch(ifMissing);
    if (there === undefined) {
        const { folder, rest } = await nearestFolder(path);
        return write_files_isInside(root, folder) ? { path: (0,external_node_path_.join)(folder, rest), old: undefined } : OUTSIDE;
    }
    const real = await (0,promises_.realpath)(path).catch(ifMissing);
    if (real === undefined || !write_files_isInside(root, real))
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
function write_files_isInside(folder, path) {
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
    const { files, diagnostics } = await readFiles(place);
    const read = readDirectory(files, place.configPath, diagnostics);
    const errors = read.diagnostics.filter(({ severity }) => severity === 'error');
    const nothing = files.length === 0 ? ['empty-directory', 'file-not-found'] : ['empty-directory'];
    return { files, read, isNew: errors.length > 0 && errors.every(({ code }) => nothing.includes(code)) };
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
    const plan = makePlan(resolve_resolve(made.directory, asOf), live, options.settings);
    if (!plan.ok)
        return invalid(plan.diagnostics);
    const stopped = await writeAll(request, ports, found, made.changed);
    if (stopped)
        return invalid(stopped);
    return {
        status: 'written',
        files: statusOf(made.changed, found),
        directory: made.directory,
        notices: request.split && !found.isNew ? [{ kind: 'not-split' }, ...made.notices] : made.notices,
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
    const read = readDirectory(all, place.configPath, []);
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
    return diagnostic_problem('wrong-value', { file: path, line: 1, column: 1 }, message, 'Name a folder as config-path.');
}
function import_run_nameOf({ workspace, workingDirectory }, path) {
    const way = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, workingDirectory, path));
    return (0,external_node_path_.isAbsolute)(way) ? way : way.split(external_node_path_.sep).join('/') || '.';
}
function organizationFor({ options, place }, { read }) {
    if (read.ok)
        return organizationOf(options, read.directory);
    const id = read.organizationId;
    const at = { file: place.configPath, line: 1, column: 1 };
    const organization = id === undefined ? undefined : { id, at };
    return organizationOf(options, { files: [], organization });
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
        const tells = (text) => hide(text) !== text;
        return tells(new TextDecoder().decode(bytes)) && !tells(old.get(file) ?? '');
    });
    if (telling.length > 0) {
        const message = 'GitBook gives the token as a title, an address or an ID; it is not written to a file.';
        const help = 'Change the token, then rename what bears it in GitBook.';
        return telling.map(({ file }) => diagnostic_problem('not-editable', { file, line: 1, column: 1 }, message, help));
    }
    const stopped = await writeFiles(place.workspace, { files, before });
    return stopped.length > 0 ? stopped : undefined;
}
function statusOf(changed, { files }) {
    const before = new Set(files.map((each) => each.file));
    return changed.map(({ file }) => ({ file, status: before.has(file) ? 'changed' : 'created' }));
}

;// CONCATENATED MODULE: ./lib/edges/import-words.js

/** What was written, in one line. */
function sizesLine(files, { users, teams }) {
    const created = files.filter(({ status }) => status === 'created').length;
    const changed = files.length - created;
    const written = [
        ...(created > 0 ? [`${text_count(created, 'file')} created`] : []),
        ...(changed > 0 ? [`${text_count(changed, 'file')} changed`] : []),
    ];
    const what = written.length === 0 ? 'No file had to change' : written.join(', ');
    const holds = [
        ...(users === undefined ? [] : [text_count(users.length, 'user')]),
        ...(teams === undefined ? [] : [text_count(teams.length, 'team')]),
    ];
    return `${what}. The directory has ${holds.join(' and ')}.`;
}

;// CONCATENATED MODULE: ./lib/edges/write-modes.js







/**
 * Mode `import`: writes the live organization into the workspace, for a later step to make a pull request of. The output
 * `changes` counts files.
 */
async function importMode(run) {
    const done = await withGitBook(run, (gitBook) => importDirectory(write_modes_requestOf(run), write_modes_portsOf(run, gitBook)));
    if (done.status === 'invalid')
        return tellInvalid(run, done);
    const { files, directory, notices, remaining } = done;
    const remarks = [
        ...importRemarks(notices, run.options.maskEmails),
        remaining.length === 0
            ? 'A plan over these files has no changes.'
            : `A plan over these files has ${text_count(remaining.length, 'change')}.`,
    ];
    await write_modes_tell(run, 'Import from GitBook', sizesLine(files, directory), files, remarks);
}
/** Mode `pin`: writes the missing IDs of live users and teams into the workspace. The output `changes` counts files. */
async function pinMode(run) {
    const done = await withGitBook(run, (gitBook) => pinDirectory(write_modes_requestOf(run), write_modes_portsOf(run, gitBook)));
    if (done.status === 'invalid')
        return tellInvalid(run, done);
    const { users, teams } = done.pinned;
    const line = `${text_count(users, 'user')} and ${text_count(teams, 'team')} pinned by their GitBook IDs.`;
    await write_modes_tell(run, 'GitBook IDs', line, done.files, []);
}
async function write_modes_tell({ report }, title, line, files, remarks) {
    report.output('has-changes', files.length > 0);
    report.output('changes', files.length);
    for (const { file, status } of files)
        report.log(`${status === 'created' ? '+' : '~'} ${file}`);
    for (const text of [line, ...remarks])
        report.log(text);
    const rows = files.map(({ file, status }) => `- ${status} ${escapeMarkdown(file, 320)}`);
    const said = remarks.map((text) => text.startsWith('  - ') ? `- ${escapeMarkdown(text.slice(4), 600)}` : `\n${escapeMarkdown(text, 600)}\n`);
    await report.document([`### ${title}`, '', line, '', ...rows, ...said, ''].join('\n'), line);
}
function write_modes_requestOf(run) {
    return { options: run.options, place: placeOf(run), asOf: run.asOf, split: false };
}
function write_modes_portsOf(run, gitBook) {
    return { openReader: gitBook.openReader, progress: run.progress, hide: run.hide };
}

;// CONCATENATED MODULE: ./lib/edges/action-dispatch.js











/** Runs the mode that inputs and event call for. Nothing is thrown: every failure is told, with its reason. */
async function dispatch(start) {
    const { environment, progress, openGitBook } = start;
    const { parsed, token, githubToken, tempFolder, variables } = environment;
    const hide = hider([token, githubToken]);
    const masked = parsed.ok && parsed.options.maskEmails;
    const report = createActionReport(hide, masked, tempFolder, !variables.NO_COLOR);
    start.printTo(report.log);
    for (const name of ['applied', 'failed', 'pending'])
        report.output(name, 0);
    report.output('invited-users', '{}');
    report.output('failure-reason', '');
    if (!parsed.ok) {
        report.output('mode', '');
        await report.fail('invalid-input', parsed.problems.join('\n'));
        return;
    }
    const { options } = parsed;
    const mode = (0,action_mode/* modeOf */.V)(environment, options);
    report.output('mode', mode);
    const run = {
        options,
        environment,
        report,
        clock: clock/* systemClock */.m,
        progress,
        asOf: utcDate(clock/* systemClock */.m.now()),
        hide,
        openGitBook,
    };
    const refusal = (0,action_mode/* refuse */.T)(mode, environment);
    if (refusal !== undefined) {
        if (mode === 'apply')
            await tellMergeFailed(run, refusal);
        await report.fail('invalid-input', refusal);
        return;
    }
    try {
        await runMode(mode, run);
    }
    catch (error) {
        const { reason, message } = failureOf(error);
        await report.fail(reason, message);
    }
}
function runMode(mode, run) {
    const onPullRequest = run.environment.event.pullRequest !== undefined;
    if (mode === 'plan' && run.environment.token === undefined && onPullRequest) {
        run.report.output('mode', 'validate');
        return action_modes_validate(run, 'no-token');
    }
    switch (mode) {
        case 'validate':
            return action_modes_validate(run, 'validate-mode');
        case 'apply':
            return apply(run);
        case 'drift':
            return drift(run);
        case 'import':
            return importMode(run);
        case 'pin':
            return pinMode(run);
        case 'report':
            return reportMode(run);
        case 'auto':
        case 'plan':
            return plan(run);
    }
}


/***/ }),

/***/ 5706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
        return 'GitBook failed; see gitbookstatus.com and run again later.';
    switch (status) {
        case 401:
            return 'Check gitbook-token (on the command line, GITBOOK_TOKEN): it is missing, mistyped, expired or revoked.';
        case 403:
            return "Check that the token's account is an administrator of this organization.";
        case 404:
            return hintForMissing(call);
        case 407:
            return 'Check HTTPS_PROXY: the proxy asks for other credentials.';
        case 429:
            return 'The rate limit lifts later than the 70 minutes that are waited at most; run again later.';
        default:
            return 'GitBook did not accept this call; its message says why.';
    }
}
function hintForMissing(call) {
    const path = call.slice(call.indexOf(' ') + 1);
    if (path === '/user')
        return 'Check gitbook-api-url, and that the account of the token still exists.';
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact),
/* harmony export */   q: () => (/* binding */ foreignText)
/* harmony export */ });
const STAND_IN = '***';
const LONGEST_FOREIGN_TEXT = 300;
/** Of a token that was cut off, so many characters may be left: they are what all tokens begin with, and one more. */
const LONGEST_REMNANT = 8;
/**
 * Gives a function that takes the token out of any text, in whatever letter case and percent-encoded too, and what is
 * left of it where a text was cut short (`…`). Every text that comes from outside passes through it before it becomes
 * part of an error or a message.
 */
function redact(token) {
    if (token === '')
        return (text) => text;
    const forms = [...new Set([token, encodeURIComponent(token)])];
    const whole = new RegExp(forms.map(escapeRegExp).join('|'), 'gi');
    const beginnings = forms.flatMap((form) => remnants(form, (length) => form.slice(0, length)));
    const ends = forms.flatMap((form) => remnants(form, (length) => form.slice(-length)));
    const cut = beginnings.length === 0
        ? undefined
        : new RegExp(`(?:${beginnings.join('|')})(?=…)|(?<=…)(?:${ends.join('|')})`, 'gi');
    return (text) => {
        const rest = text.replace(whole, STAND_IN);
        return cut !== undefined && rest.includes('…') ? rest.replace(cut, STAND_IN) : rest;
    };
}
/** What a token may be cut down to, the longest first, as patterns. */
function remnants(form, cutTo) {
    const lengths = Array.from({ length: Math.max(0, form.length - LONGEST_REMNANT - 1) });
    return lengths.map((_, index) => escapeRegExp(cutTo(form.length - 1 - index)));
}
function escapeRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
/** Foreign text made fit for one line of a message: without secrets, control characters, line ends, or great length. */
function foreignText(text, hide) {
    const line = hide(text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')).trim();
    return line.length > LONGEST_FOREIGN_TEXT ? `${line.slice(0, LONGEST_FOREIGN_TEXT)}…` : line;
}


/***/ })

};
