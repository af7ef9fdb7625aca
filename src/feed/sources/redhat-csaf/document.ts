import { parseForeignJson } from "../../../model/parse-json.ts";
import { FieldReader, findWord, isObject, type JsonObject } from "../../osv/fields.ts";
import { invalid } from "../../osv/read-record.ts";
import type { FeedItem } from "../../source.ts";
import { makeRecord } from "../shared/made-record.ts";
import { listAffected, type WantedShard } from "./affected.ts";
import { listJudged } from "./judged.ts";
import { ProductTree } from "./product-tree.ts";
import { readRatings } from "./ratings.ts";
import { relate, type Stream } from "./streams.ts";

/** Turns the bytes of `cve-….json` into what there is to say about the shards: a record or a note that it was seen, and what is wrong. */
export type DocumentReader = (id: string, bytes: Buffer) => readonly FeedItem[];

const CANONICAL = "https://access.redhat.com/security/cve/";
const MAX_URLS = 50;

/** One document, in CSAF's profile for VEX, is about one CVE. https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#45-profile-5-vex */
export function createDocumentReader(shards: readonly WantedShard[]): DocumentReader {
  const mentions = createMentionTest(shards);
  const wants = (stream: Stream): boolean => shards.some((shard) => relate(stream, shard.stream) !== "none");
  return (id, bytes) => {
    const modified = mentions(bytes) ? undefined : scanModified(bytes);
    if (modified !== undefined) return [{ seen: id, modified }];
    let json: unknown;
    try {
      json = parseForeignJson(bytes.toString("utf8"));
    } catch {
      return [invalid(id, "it is not JSON")];
    }
    return isObject(json) ? readDocument(id, json, { shards, wants }) : [invalid(id, "it is not a JSON object")];
  };
}

/** Parsing is what costs most, and many documents are about other products: a look at the bytes first. */
function createMentionTest(shards: readonly WantedShard[]): (bytes: Buffer) => boolean {
  const products = shards.flatMap(({ stream }) => [stream.product, ...(stream.version.includes(".") ? ["enterprise_linux"] : [])]);
  const needles = [...new Set(products)].map((product) => Buffer.from(`:redhat:${product}`));
  return (bytes) => needles.some((needle) => bytes.includes(needle));
}

const RELEASED = Buffer.from('"current_release_date"');

/** The time of the last change without parsing, where there is no doubt about it. Inside of texts the quotes are escaped. */
function scanModified(bytes: Buffer): string | undefined {
  const at = bytes.indexOf(RELEASED);
  if (at < 0 || bytes.includes(RELEASED, at + RELEASED.length)) return undefined;
  const text = bytes.toString("latin1", at, at + 90);
  return /^"current_release_date"\s{0,4}:\s{0,4}"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d))"/.exec(text)?.[1];
}

interface Head {
  readonly id: string;
  readonly modified: string;
  readonly published: string | undefined;
  readonly title: string | undefined;
  readonly word: string | undefined;
  readonly isDeleted: boolean;
}

function readHead({ document }: JsonObject, fields: FieldReader): Head {
  const head = isObject(document) ? document : {};
  const tracking = isObject(head["tracking"]) ? head["tracking"] : {};
  return {
    id: fields.text(tracking["id"], "document.tracking.id"),
    modified: fields.timestamp(tracking["current_release_date"], "document.tracking.current_release_date"),
    published: fields.optionalTimestamp(tracking["initial_release_date"], "document.tracking.initial_release_date"),
    title: fields.optionalText(head["title"], "document.title"),
    word: findWord(head["aggregate_severity"], "text"),
    isDeleted: tracking["status"] === "deleted",
  };
}

interface ReadContext {
  readonly shards: readonly WantedShard[];
  readonly wants: (stream: Stream) => boolean;
}

function readDocument(id: string, json: JsonObject, cx: ReadContext): readonly FeedItem[] {
  const fields = new FieldReader();
  const head = readHead(json, fields);
  const all = fields.objects(json["vulnerabilities"], "vulnerabilities");
  const vulnerability = all.find(({ cve }) => cve === id);
  const [fault] = fields.faults;
  if (fault !== undefined) return [invalid(id, fault)];
  if (head.id !== id) return [invalid(id, `it is filed under that name but calls itself ${head.id.slice(0, 200)}`)];
  if (head.isDeleted || all.length === 0) return [{ seen: id, modified: head.modified }];
  if (vulnerability === undefined) return [invalid(id, "it is not about the CVE it is named after")];
  const tree = new ProductTree(isObject(json["product_tree"]) ? json["product_tree"] : {}, cx.wants, fields);
  return readVulnerability(vulnerability, { head, tree, fields, shards: cx.shards });
}

interface Parts {
  readonly head: Head;
  readonly tree: ProductTree;
  readonly fields: FieldReader;
  readonly shards: readonly WantedShard[];
}

function readVulnerability(vulnerability: JsonObject, { head, tree, fields, shards }: Parts): readonly FeedItem[] {
  const { judged, missing } = listJudged(vulnerability, tree, fields);
  const ratings = readRatings(vulnerability, new Set(judged.map(({ productId }) => productId)), fields);
  const urls = listUrls(vulnerability, fields);
  const details = findDescription(vulnerability, fields);
  const [fault] = fields.faults;
  const { id, modified, published, title } = head;
  if (fault !== undefined) return [invalid(id, fault)];
  const gaps = missing === 0 ? [] : [invalid(id, `it speaks of ${missing} products that it does not describe; the rest of it was taken`)];
  const affected = listAffected(judged, shards, ratings);
  if (affected.length === 0) return [{ seen: id, modified }, ...gaps];
  const severityWord = ratings.word ?? head.word;
  const { severity } = ratings;
  const record = makeRecord({
    id,
    modified,
    published,
    cves: [],
    severity,
    severityWord,
    affected,
    summary: title,
    details,
    urls: [CANONICAL + id, ...urls],
  });
  return [record, ...gaps];
}

function listUrls(vulnerability: JsonObject, fields: FieldReader): readonly string[] {
  const references = fields.objects(vulnerability["references"], "references").slice(0, MAX_URLS);
  return references.flatMap(({ url }) => (typeof url === "string" && url.length <= 2_000 ? [url] : []));
}

function findDescription(vulnerability: JsonObject, fields: FieldReader): string | undefined {
  const note = fields.objects(vulnerability["notes"], "notes").find(({ category }) => category === "description");
  return note === undefined ? undefined : fields.optionalText(note["text"], "notes[].text");
}
