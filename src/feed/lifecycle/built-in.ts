import type { ReleaseEnd } from "./end.ts";

type Ends = Readonly<Record<string, string>>;

/**
 * Days on which releases end, as far as they were settled in autumn 2026, so that an image of a release long gone is known as one without
 * asking anybody. Dates: https://endoflife.date (https://github.com/endoflife-date/endoflife.date, products/); Amazon Linux:
 * https://aws.amazon.com/amazon-linux-2/faqs/ and https://docs.aws.amazon.com/linux/al2023/ug/release-cadence.html. Of Debian, the end of LTS.
 */
const ENDS: Readonly<Record<string, Ends>> = {
  debian: { 7: "2018-05-31", 8: "2020-06-30", 9: "2022-07-01", 10: "2024-06-30", 11: "2026-08-31", 12: "2028-06-30" },
  ubuntu: {
    "12.04": "2017-04-28",
    "14.04": "2019-04-02",
    "16.04": "2021-04-02",
    "18.04": "2023-05-31",
    "20.04": "2025-05-31",
    "21.10": "2022-07-14",
    "22.04": "2027-04-01",
    "22.10": "2023-07-20",
    "23.04": "2024-01-20",
    "23.10": "2024-07-12",
    "24.04": "2029-05-31",
    "24.10": "2025-07-10",
    "25.04": "2026-01-17",
    "25.10": "2026-07-01",
    "26.04": "2031-04-30",
  },
  "alpine-linux": {
    "3.5": "2018-11-01",
    "3.6": "2019-05-01",
    "3.7": "2019-11-01",
    "3.8": "2020-05-01",
    "3.9": "2020-11-01",
    "3.10": "2021-05-01",
    "3.11": "2021-11-01",
    "3.12": "2022-05-01",
    "3.13": "2022-11-01",
    "3.14": "2023-05-01",
    "3.15": "2023-11-01",
    "3.16": "2024-05-23",
    "3.17": "2024-11-22",
    "3.18": "2025-05-09",
    "3.19": "2025-11-01",
    "3.20": "2026-04-01",
    "3.21": "2026-11-01",
    "3.22": "2027-05-01",
    "3.23": "2027-11-01",
  },
  rhel: { 5: "2017-03-31", 6: "2020-11-30", 7: "2024-06-30", 8: "2029-05-31", 9: "2032-05-31" },
  centos: { 5: "2017-03-31", 6: "2020-11-30", 7: "2024-06-30", 8: "2021-12-31" },
  almalinux: { 8: "2029-03-01", 9: "2032-05-31", 10: "2035-05-31" },
  "rocky-linux": { 8: "2029-05-31", 9: "2032-05-31" },
  "oracle-linux": { 6: "2021-03-01", 7: "2024-12-01", 8: "2029-07-01", 9: "2032-06-30" },
  "amazon-linux": { "2017.09": "2023-12-31", "2018.03": "2023-12-31", 2: "2026-06-30", 2023: "2029-06-30" },
  opensuse: {
    "42.3": "2019-07-01",
    "15.0": "2019-12-03",
    "15.1": "2021-02-02",
    "15.2": "2022-01-04",
    "15.3": "2022-12-31",
    "15.4": "2023-12-07",
    "15.5": "2024-12-31",
    "15.6": "2026-04-30",
    "16.0": "2027-10-31",
  },
};

export function findBuiltIn(product: string, cycle: string): ReleaseEnd | undefined {
  const ends = Object.hasOwn(ENDS, product) ? ENDS[product] : undefined;
  const end = ends !== undefined && Object.hasOwn(ends, cycle) ? ends[cycle] : undefined;
  return end === undefined ? undefined : { end };
}
