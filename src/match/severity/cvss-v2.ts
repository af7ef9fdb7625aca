/**
 * CVSS v2 (https://www.first.org/cvss/v2/guide, section 3.2). Own arithmetic because the library rounds 9.15 down:
 * the guide's examples round half up in decimal, which binary fractions cannot say without a nudge.
 */
const WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  AV: { L: 0.395, A: 0.646, N: 1 },
  AC: { H: 0.35, M: 0.61, L: 0.71 },
  Au: { M: 0.45, S: 0.56, N: 0.704 },
  C: { N: 0, P: 0.275, C: 0.66 },
  I: { N: 0, P: 0.275, C: 0.66 },
  A: { N: 0, P: 0.275, C: 0.66 },
  E: { U: 0.85, POC: 0.9, F: 0.95, H: 1, ND: 1 },
  RL: { OF: 0.87, TF: 0.9, W: 0.95, U: 1, ND: 1 },
  RC: { UC: 0.9, UR: 0.95, C: 1, ND: 1 },
  CDP: { N: 0, L: 0.1, LM: 0.3, MH: 0.4, H: 0.5, ND: 0 },
  TD: { N: 0, L: 0.25, M: 0.75, H: 1, ND: 1 },
  CR: { L: 0.5, M: 1, H: 1.51, ND: 1 },
  IR: { L: 0.5, M: 1, H: 1.51, ND: 1 },
  AR: { L: 0.5, M: 1, H: 1.51, ND: 1 },
};

/** The guide fixes the order, and lets the temporal and the environmental group be present or absent as a whole. */
const VECTOR =
  /^AV:[LAN]\/AC:[HML]\/Au:[MSN]\/C:[NPC]\/I:[NPC]\/A:[NPC](?:\/E:(?:U|POC|F|H|ND)\/RL:(?:OF|TF|W|U|ND)\/RC:(?:UC|UR|C|ND))?(?:\/CDP:(?:N|LM|L|MH|H|ND)\/TD:(?:N|L|M|H|ND)\/CR:(?:L|M|H|ND)\/IR:(?:L|M|H|ND)\/AR:(?:L|M|H|ND))?$/;

const round = (value: number): number => Math.floor(value * 10 + 0.5 + 1e-9) / 10;

/** The score a v2 vector stands for, with its temporal and environmental metrics; undefined for what is no v2 vector. */
export function scoreV2(vector: string): number | undefined {
  if (!VECTOR.test(vector)) return undefined;
  const chosen = new Map(vector.split("/").map((part) => part.split(":", 2) as [string, string]));
  const weigh = (metric: string): number => WEIGHTS[metric]?.[chosen.get(metric) ?? "ND"] ?? 1;
  const isEnvironmental = chosen.has("CDP");
  const impact = isEnvironmental
    ? Math.min(10, 10.41 * (1 - (1 - weigh("C") * weigh("CR")) * (1 - weigh("I") * weigh("IR")) * (1 - weigh("A") * weigh("AR"))))
    : 10.41 * (1 - (1 - weigh("C")) * (1 - weigh("I")) * (1 - weigh("A")));
  const exploitability = 20 * weigh("AV") * weigh("AC") * weigh("Au");
  const base = round((0.6 * impact + 0.4 * exploitability - 1.5) * (impact === 0 ? 0 : 1.176));
  const temporal = round(base * weigh("E") * weigh("RL") * weigh("RC"));
  return isEnvironmental ? round((temporal + (10 - temporal) * weigh("CDP")) * weigh("TD")) : temporal;
}
