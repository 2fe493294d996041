// Lighthouse, desktop preset, on every viewing page of a running demo city.
//   dotnet run --project src/Dashboard -c Release -- demo          (in one window)
//   mkdir lh; cd lh; npm install lighthouse                         (anywhere outside the repository)
//   node PATH/tests/Lighthouse/lighthouse.mjs [http://localhost:5080]
// Prints a table; ends with 1 where a score is below .95, with 2 where it cannot run.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const least = 0.95;
const categories = ['performance', 'accessibility', 'best-practices'];
const base = process.argv[2] ?? 'http://localhost:5080';
process.env.CHROME_PATH ??= '/usr/bin/chromium';

async function load(name) {
    const here = createRequire(pathToFileURL(process.cwd() + '/'));
    try {
        return await import(pathToFileURL(here.resolve(name)).href);
    } catch {
        console.error('Lighthouse is not here: run "npm install lighthouse" in the folder from which this is started.');
        process.exit(2);
    }
}

async function text(path) {
    const answer = await fetch(new URL(path, base));
    if (!answer.ok) {
        throw new Error(`${path} answers ${answer.status}`);
    }
    return await answer.text();
}

const first = (html, link) => html.match(link)?.[1].replaceAll('&amp;', '&');

// Found by following links, as a visitor would.
async function pages() {
    const overview = await text('/');
    const indicator = first(overview, /href="(\/indicators\/[^"/]+)"/);
    const report = first(await text('/reports'), /href="(\/reports\/[^"/]+)"/);
    const figure = first(overview, /href="\/\?[^"]*figure=([^"&]+)/);
    return [
        ['Overview', '/'],
        ['Overview, a district', first(overview, /<th scope="row"><a href="(\/\?[^"]*district=[^"]*)"/)],
        ['category', first(overview, /href="(\/categories\/[^"]*)"/)],
        ['indicators', '/indicators'],
        ['indicator', indicator],
        ['reports', '/reports'],
        ['report', report],
        ['figure', `/figures/${figure}`],
        ['search', `/search?q=${encodeURIComponent('企业')}`],
        ['search, nothing found', '/search?q=zzzz'],
        ['question', `/search?q=${encodeURIComponent('哪些区划滞后')}`],
        ['comparison, lines', '/compare?indicator=new-jobs'],
        ['comparison, heat', '/compare?indicator=new-jobs&as=heat'],
        ['comparison, scatter', '/compare?indicator=new-jobs,farmland&period=2024&as=scatter'],
        ['ranking', '/ranking?indicator=new-jobs&period=2024'],
        ['map', '/map?indicator=new-jobs&period=2024'],
        ['views', '/views'],
        ['embedded chart', first(await text(indicator), /(\/embed\/indicators\/[^"]+)"/) ?? `/embed${indicator}`],
    ];
}

const [{ default: lighthouse, desktopConfig }, { launch }] = [await load('lighthouse'), await load('chrome-launcher')];
const chrome = await launch({ chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
let worst = 1;
console.log(`| page | ${categories.join(' | ')} | what costs |`);
console.log('| --- | ---: | ---: | ---: | --- |');
for (const [name, path] of await pages()) {
    const run = await lighthouse(
        new URL(path, base).href,
        { port: chrome.port, onlyCategories: categories, logLevel: 'error' },
        desktopConfig);
    const { lhr } = run;
    const scores = categories.map((category) => lhr.categories[category].score ?? 0);
    const costs = categories.flatMap((category) => lhr.categories[category].auditRefs)
        .filter((audit) => audit.weight > 0)
        .map((audit) => lhr.audits[audit.id])
        .filter((audit) => audit.score !== null && audit.score < 0.9)
        .map((audit) => audit.displayValue ? `${audit.id} (${audit.displayValue})` : audit.id);
    worst = Math.min(worst, ...scores);
    console.log(`| ${name} | ${scores.map((score) => score.toFixed(2)).join(' | ')} | ${[...new Set(costs)].join(', ')} |`);
}
chrome.kill();
process.exitCode = worst < least ? 1 : 0;
