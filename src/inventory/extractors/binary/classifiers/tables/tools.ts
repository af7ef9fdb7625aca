import { type Classifier, classify } from "../classifier.ts";

/** Commands that images carry along. */
export const TOOLS: readonly Classifier[] = [
  classify("bash", ["bash"], ["@(#)Bash version ", /Bash version (\d+\.\d+\.\d+)\(\d+\)/]),
  classify("busybox", ["busybox", "busybox.static"], ["BusyBox v", /BusyBox v(\d+\.\d+\.\d+)/]),
  classify(
    "chrome",
    ["chrome", "chromium", "headless_shell", "chrome-headless-shell"],
    ["\0Default", /\0(\d+\.\d+\.\d+\.\d+)\0Default/],
    ["\0chrome\0", /\0(\d+\.\d+\.\d+\.\d+)\0chrome\0/],
    ["Chrome/", /(?:Headless)?Chrome\/(\d+\.\d+\.\d+\.\d+)/],
  ),
  classify("curl", ["curl"], ["curl/", /curl\/(\d+\.\d+\.\d+)/]),
  classify("dumb-init", ["dumb-init"], ["\x001.", /\0(1\.\d+\.\d+)[\n\0]/], ["1.2.", /[^\d.](1\.2\.\d+)[\n\0]/]),
  classify("git", ["git", "git-remote-http"], ["git/", /git\/(\d+\.\d+\.\d+(?:\.\d+)?)/]),
  classify("gzip", ["gzip"], ["\x001.", /\0(1\.\d{1,2})\0/]),
  classify("jq", ["jq"], ["jq-", /jq-(\d+\.\d+(?:\.\d+)?(?:rc\d+)?)/], ["\x001.", /\0(1\.\d(?:\.\d+)?)\0/]),
  classify("rsync", ["rsync"], ["\x003.", /\0(3\.\d+\.\d+)\0/]),
  classify("su-exec", ["su-exec"], ["su-exec ", /su-exec (\d+\.\d+)/]),
  classify("tini", ["tini", "tini-static", "docker-init"], ["tini version ", /tini version (\d+\.\d+\.\d+)/]),
  classify("util-linux", ["getopt", "mount", "agetty"], ["util-linux ", /util-linux (\d+\.\d+(?:\.\d+)?)/]),
  classify("vim", ["vim", /^vim\.(?:basic|tiny|nox)$/], ["VIM - Vi IMproved ", /VIM - Vi IMproved (\d+\.\d+)/]),
  classify("wget", ["wget"], ["Wget/", /Wget\/(\d+\.\d+(?:\.\d+)?)/], ["\x001.", /\0(1\.\d{2}(?:\.\d+)?)\0/]),
  classify("xz-utils", ["xz"], ["XZ Utils) ", /xz \(XZ Utils\) (\d+\.\d+\.\d+)/]),
];
