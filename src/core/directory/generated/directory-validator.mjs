// Generated from schema/directory.schema.json by scripts/compile-schemas.ts. Do not edit.
import runtime_ucs2length_module from "ajv/dist/runtime/ucs2length.js";
const runtime_ucs2length = runtime_ucs2length_module.default ?? runtime_ucs2length_module;
"use strict";
export const validate = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"GitBook directory","description":"Who should be in a GitBook organization: users with their roles, and teams with their members. Several files together are one directory.","type":"object","additionalProperties":false,"required":["version"],"properties":{"$schema":{"title":"Schema","description":"Where editors find this schema. It has no other effect.","type":"string","examples":["../schema/directory.schema.json"]},"version":{"title":"Format version","description":"The version of this format. Required in every file, and always 1.","type":"integer","enum":[1],"examples":[1]},"organization":{"title":"Organization ID","description":"The ID of the GitBook organization. The input organization-id can set it instead. If both are set, they must be equal.","type":"string","pattern":"^[a-zA-Z0-9_-]+$","examples":["abc123"]},"defaults":{"title":"Defaults","description":"Values for the users of this file who do not have their own.","type":"object","additionalProperties":false,"examples":[{"role":"read","sso":true}],"properties":{"role":{"title":"Default role","description":"The organization role of users of this file who do not have their own.","$ref":"#/definitions/role","examples":["read"]},"sso":{"title":"Default SSO","description":"Whether users of this file sign in with SSO, unless they have their own value.","type":"boolean","examples":[true]}}},"users":{"title":"Users","description":"Everyone who should be a member, by e-mail address. If no file has this section, members are not managed.","type":"object","propertyNames":{"$ref":"#/definitions/email"},"additionalProperties":{"$ref":"#/definitions/user"},"examples":[{"ada@example.com":{"role":"admin"},"grace@example.com":{}}]},"teams":{"title":"Teams","description":"The teams that should exist, by title. If no file has this section, teams are not managed.","type":"object","propertyNames":{"$ref":"#/definitions/title"},"additionalProperties":{"$ref":"#/definitions/team"},"examples":[{"Docs":{"owners":["ada@example.com"],"members":["grace@example.com"]}}]}},"definitions":{"email":{"title":"E-mail address","description":"An e-mail address. Case is ignored.","type":"string","maxLength":254,"pattern":"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$","examples":["ada@example.com"]},"role":{"title":"Organization role","description":"From least to most access: guest, read, comment, edit, review, create, admin. A guest is a member without a role.","type":"string","enum":["admin","create","edit","review","comment","read","guest"],"examples":["read"]},"id":{"title":"GitBook ID","description":"An ID from GitBook. It pins the identity, which is then matched by ID first.","type":"string","pattern":"^\\S+$","examples":["PERerEOAQ6QWXj1flmrlVzl3XJ22"]},"date":{"title":"Date","description":"A UTC date, YYYY-MM-DD.","type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["2026-12-31"]},"note":{"title":"Note","description":"Free text, shown in plans.","type":"string","examples":["Contractor, PO 1234"]},"user":{"title":"User","description":"One person. Empty or null means the defaults of the file.","type":["object","null"],"additionalProperties":false,"examples":[{"role":"read"}],"properties":{"id":{"title":"User ID","description":"The GitBook user ID. It pins the identity: the user is matched by ID, and otherwise by e-mail.","$ref":"#/definitions/id","examples":["PERerEOAQ6QWXj1flmrlVzl3XJ22"]},"role":{"title":"Organization role","description":"The role in the organization: admin, create, edit, review, comment, read or guest. Required if the file has no default role.","$ref":"#/definitions/role","examples":["comment"]},"sso":{"title":"SSO","description":"Whether the user signs in with SSO. GitBook's API can turn it on but not off. Without a default, false.","type":"boolean","examples":[true]},"expires":{"title":"Last day of access","description":"The last day of access, a UTC date. From the next day on, the user is removed, regardless of unlisted-members.","$ref":"#/definitions/date","examples":["2026-12-31"]},"note":{"title":"Note","description":"Free text, shown in plans.","$ref":"#/definitions/note","examples":["Contractor, PO 1234"]}}},"title":{"title":"Team title","description":"A team's title in GitBook, 1 to 64 characters.","type":"string","minLength":1,"maxLength":64,"examples":["Docs"]},"entry":{"type":["string","object"],"additionalProperties":false,"maxLength":254,"properties":{"user":{"title":"User","description":"The e-mail address of the member.","$ref":"#/definitions/email","examples":["linus@example.com"]},"expires":{"title":"Last day of this membership","description":"The last day of this membership only, a UTC date.","$ref":"#/definitions/date","examples":["2026-11-30"]},"note":{"title":"Note","description":"Free text, shown in plans.","$ref":"#/definitions/note","examples":["For the migration only"]},"team":{"title":"Nested team","description":"The title of another team of the directory. Everyone in it, including owners, is a plain member here.","$ref":"#/definitions/title","examples":["Writers"]}}},"team":{"title":"Team","description":"A team. Without owners and members, the team must exist but its membership is not managed. If only one of the two is present, the other is empty.","type":["object","null"],"additionalProperties":false,"examples":[{"owners":["ada@example.com"],"members":[]}],"properties":{"id":{"title":"Team ID","description":"The GitBook team ID. It pins the identity across renames.","$ref":"#/definitions/id","examples":["5f3c"]},"previously":{"title":"Former titles","description":"Former titles of the team. A live team with one of them is renamed, so that no second team is created.","type":"array","items":{"$ref":"#/definitions/title"},"examples":[["Authors"]]},"owners":{"title":"Owners","description":"Members who can manage the team.","type":"array","items":{"$ref":"#/definitions/entry"},"examples":[["ada@example.com"]]},"members":{"title":"Members","description":"Plain members of the team. An empty list without owners empties the team.","type":"array","items":{"$ref":"#/definitions/entry"},"examples":[["grace@example.com",{"team":"Writers"}]]}}}}};
const schema12 = {"title":"Organization role","description":"From least to most access: guest, read, comment, edit, review, create, admin. A guest is a member without a role.","type":"string","enum":["admin","create","edit","review","comment","read","guest"],"examples":["read"]};
const schema13 = {"title":"E-mail address","description":"An e-mail address. Case is ignored.","type":"string","maxLength":254,"pattern":"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$","examples":["ada@example.com"]};
const schema19 = {"title":"Team title","description":"A team's title in GitBook, 1 to 64 characters.","type":"string","minLength":1,"maxLength":64,"examples":["Docs"]};
const pattern0 = new RegExp("^[a-zA-Z0-9_-]+$", "u");
const pattern1 = new RegExp("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$", "u");
const func2 = runtime_ucs2length;
const schema14 = {"title":"User","description":"One person. Empty or null means the defaults of the file.","type":["object","null"],"additionalProperties":false,"examples":[{"role":"read"}],"properties":{"id":{"title":"User ID","description":"The GitBook user ID. It pins the identity: the user is matched by ID, and otherwise by e-mail.","$ref":"#/definitions/id","examples":["PERerEOAQ6QWXj1flmrlVzl3XJ22"]},"role":{"title":"Organization role","description":"The role in the organization: admin, create, edit, review, comment, read or guest. Required if the file has no default role.","$ref":"#/definitions/role","examples":["comment"]},"sso":{"title":"SSO","description":"Whether the user signs in with SSO. GitBook's API can turn it on but not off. Without a default, false.","type":"boolean","examples":[true]},"expires":{"title":"Last day of access","description":"The last day of access, a UTC date. From the next day on, the user is removed, regardless of unlisted-members.","$ref":"#/definitions/date","examples":["2026-12-31"]},"note":{"title":"Note","description":"Free text, shown in plans.","$ref":"#/definitions/note","examples":["Contractor, PO 1234"]}}};
const schema15 = {"title":"GitBook ID","description":"An ID from GitBook. It pins the identity, which is then matched by ID first.","type":"string","pattern":"^\\S+$","examples":["PERerEOAQ6QWXj1flmrlVzl3XJ22"]};
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

const schema20 = {"title":"Team","description":"A team. Without owners and members, the team must exist but its membership is not managed. If only one of the two is present, the other is empty.","type":["object","null"],"additionalProperties":false,"examples":[{"owners":["ada@example.com"],"members":[]}],"properties":{"id":{"title":"Team ID","description":"The GitBook team ID. It pins the identity across renames.","$ref":"#/definitions/id","examples":["5f3c"]},"previously":{"title":"Former titles","description":"Former titles of the team. A live team with one of them is renamed, so that no second team is created.","type":"array","items":{"$ref":"#/definitions/title"},"examples":[["Authors"]]},"owners":{"title":"Owners","description":"Members who can manage the team.","type":"array","items":{"$ref":"#/definitions/entry"},"examples":[["ada@example.com"]]},"members":{"title":"Members","description":"Plain members of the team. An empty list without owners empties the team.","type":"array","items":{"$ref":"#/definitions/entry"},"examples":[["grace@example.com",{"team":"Writers"}]]}}};
const schema23 = {"type":["string","object"],"additionalProperties":false,"maxLength":254,"properties":{"user":{"title":"User","description":"The e-mail address of the member.","$ref":"#/definitions/email","examples":["linus@example.com"]},"expires":{"title":"Last day of this membership","description":"The last day of this membership only, a UTC date.","$ref":"#/definitions/date","examples":["2026-11-30"]},"note":{"title":"Note","description":"Free text, shown in plans.","$ref":"#/definitions/note","examples":["For the migration only"]},"team":{"title":"Nested team","description":"The title of another team of the directory. Everyone in it, including owners, is a plain member here.","$ref":"#/definitions/title","examples":["Writers"]}}};

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

