/** A JSON Schema fragment, draft 2020-12. */
export type Schema = Readonly<Record<string, unknown>>;

/** Reads a value of foreign JSON, and describes it as JSON Schema: one definition for the reader and for the published file. */
export interface Shape<T> {
  readonly schema: Schema;
  /** The value with nothing in it that is not described; complaints go to the trail. */
  read(value: unknown, trail: Trail): T;
}

type ObjectOf<F extends Fields> = {
  readonly [K in keyof F as F[K] extends Optional<unknown> ? never : K]: F[K] extends Shape<infer T> ? T : never;
} & {
  readonly [K in keyof F as F[K] extends Optional<unknown> ? K : never]?: F[K] extends Optional<infer T> ? T : never;
};

interface Optional<T> extends Shape<T> {
  readonly isOptional: true;
}

type Fields = Readonly<Record<string, Shape<unknown>>>;

/** Where the reader is, and what it did not like; it stops listening after a few. */
export interface Trail {
  readonly at: string;
  complain(what: string): void;
  into(step: string): Trail;
}

const MAX_COMPLAINTS = 20;

export function startTrail(complaints: string[], at = ""): Trail {
  return {
    at,
    complain(what) {
      if (complaints.length < MAX_COMPLAINTS) complaints.push(`${at || "the report"} ${what}`);
    },
    into: (step) => startTrail(complaints, at === "" ? step : `${at}.${step}`),
  };
}

export function text(extra: Schema = {}): Shape<string> {
  return { schema: { type: "string", ...extra }, read: (value, trail) => (typeof value === "string" ? value : refuse(trail, "must be text", "")) };
}

export const flag: Shape<boolean> = {
  schema: { type: "boolean" },
  read: (value, trail) => (typeof value === "boolean" ? value : refuse(trail, "must be true or false", false)),
};

export function number(extra: Schema = {}): Shape<number> {
  return {
    schema: { type: "number", ...extra },
    read: (value, trail) => (typeof value === "number" && Number.isFinite(value) ? value : refuse(trail, "must be a number", 0)),
  };
}

/** A whole number that is not negative: a count or an index. */
export const whole: Shape<number> = {
  schema: { type: "integer", minimum: 0 },
  read: (value, trail) => (Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : refuse(trail, "must be a whole number", 0)),
};

export function oneOf<const T extends string | number>(values: readonly [T, ...T[]]): Shape<T> {
  return {
    schema: { enum: values },
    read: (value, trail) => values.find((known) => known === value) ?? refuse(trail, `must be one of ${values.join(", ")}`, values[0]),
  };
}

export function list<T>(item: Shape<T>, most = 1_000_000): Shape<readonly T[]> {
  return {
    schema: { type: "array", items: item.schema },
    read(value, trail) {
      if (!Array.isArray(value)) return refuse(trail, "must be a list", []);
      if (value.length > most) return refuse(trail, `has more than ${most} entries`, []);
      return value.map((entry, index) => item.read(entry, trail.into(String(index))));
    },
  };
}

/** Text by name. A name of an object's own machinery is a name like any other. */
export function mapOf<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    schema: { type: "object", additionalProperties: item.schema },
    read(value, trail) {
      if (!isObject(value)) return refuse(trail, "must be an object", {});
      return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, item.read(entry, trail.into(name))]));
    },
  };
}

export function optional<T>(shape: Shape<T>): Optional<T> {
  return { ...shape, isOptional: true };
}

/** Fields that are not described are dropped, since a later version may add some. */
export function object<F extends Fields>(fields: F): Shape<ObjectOf<F>> {
  const names = Object.keys(fields);
  const required = names.filter((name) => !isOptional(fields[name]));
  const properties = Object.fromEntries(names.map((name) => [name, fields[name]?.schema]));
  return {
    schema: { type: "object", properties, ...(required.length > 0 ? { required } : {}) },
    read(value, trail) {
      const source = isObject(value) ? value : refuse<Readonly<Record<string, unknown>>>(trail, "must be an object", {});
      const entries = names.flatMap((name) => {
        const shape = fields[name];
        const entry = Object.hasOwn(source, name) ? source[name] : undefined;
        return shape === undefined || (entry === undefined && isOptional(shape)) ? [] : [[name, shape.read(entry, trail.into(name))]];
      });
      return Object.fromEntries(entries) as ObjectOf<F>;
    },
  };
}

const isOptional = (shape: Shape<unknown> | undefined): boolean => shape !== undefined && "isOptional" in shape;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

function refuse<T>(trail: Trail, what: string, instead: T): T {
  trail.complain(what);
  return instead;
}
