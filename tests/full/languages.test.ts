import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, prepareChromium } from '../browser/chromium.ts';
import { kindOf, listPages } from '../../scripts/lib/site-pages.ts';
import { lintCalendar } from '../../src/domain/calendar/lint/lint-calendar.ts';
import { buildLanguages, type BuiltLanguages } from './build-languages.ts';
import { listTexts } from './page-texts.ts';

let site: BuiltLanguages;
let browser: Browser;
beforeAll(async () => {
  site = await buildLanguages(['en', 'es', 'ar-XB']);
  browser = await launchBrowser(await prepareChromium());
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Lists the pages in the folder of a language, below that folder. */
function listIn(folder: string): string[] {
  return listPages(site.folder)
    .filter((page) => page.startsWith(`${folder}/`))
    .map((page) => page.slice(folder.length + 1));
}

function listAtRoot(): string[] {
  return listPages(site.folder).filter((page) => !/^(es|ar-xb)\//.test(page));
}

function onePageOfEachKind(pages: readonly string[]): string[] {
  return [...new Map(pages.map((page) => [kindOf(page), page])).values()];
}

function readPage(page: string): string {
  return readFileSync(
    path.join(site.folder, page.endsWith('.html') ? page : `${page}index.html`),
    'utf8',
  );
}

describe('every page in each language', () => {
  test('exists at the same path, and the first language stands at the root', () => {
    expect(listAtRoot().length).toBeGreaterThan(100);
    expect(listIn('es')).toEqual(listAtRoot());
    expect(listIn('ar-xb')).toEqual(listAtRoot());
  });

  test('says its language and direction, and names itself and the others', () => {
    for (const page of listIn('es').filter((each) => !/^(404|admin)/.test(each))) {
      const html = readPage(`es/${page}`);
      expect(html).toContain('<html lang="es" dir="ltr"');
      expect(html).toContain(`rel="canonical" href="https://lantern.example/hub/es/${page}"`);
      const named = [
        ...html.matchAll(/hreflang="([^"]+)" href="https:\/\/lantern\.example\/hub\/([^"]*)"/g),
      ];
      expect(named.map(([, language, address]) => [language, address])).toEqual([
        ['en', page],
        ['es', `es/${page}`],
        ['ar-XB', `ar-xb/${page}`],
        ['x-default', page],
      ]);
    }
    expect(readPage('ar-xb/')).toContain('<html lang="ar-XB" dir="rtl"');
  });

  test('leads to pages of its own language alone, but for the links to the others', () => {
    const leaving = listIn('es').flatMap((page) => {
      const links = [...readPage(`es/${page}`).matchAll(/<a [^>]*href="(\/hub\/[^"]*)"[^>]*>/g)];
      return links
        .filter(([tag, address = '']) => !tag.includes('hreflang') && /\/(?:[#?]|$)/.test(address))
        .filter(([, address = '']) => !address.startsWith('/hub/es/'))
        .map(([, address]) => `es/${page} → ${address ?? ''}`);
    });
    expect(leaving).toEqual([]);
  });

  test('says above the agreement to accept in which language it counts', () => {
    const form = 'cohorts/autumn-2027/join/form/';
    const said = 'Este acuerdo está solo en inglés; al aceptarlo, vale el texto en inglés.';
    expect(readPage(`es/${form}`)).toContain(said);
    expect(readPage(form)).not.toContain('what you accept is the text in');
  });

  test('says nothing in English that the programme did not write', () => {
    const written = globSync(`${site.content}/**/*.{yml,mdx,json}`)
      .map((file) => readFileSync(file, 'utf8').replaceAll(/\s+/g, ' '))
      .join(' ');
    const found = listIn('ar-xb').flatMap((page) =>
      listTexts(readPage(`ar-xb/${page}`))
        .flatMap((text) => text.replaceAll(/⟦[^⟧]*⟧|https?:\S+|\bUTC\b/g, '\n').split(/[\n·,():]/))
        .map((text) => text.trim())
        .filter((text) => /[A-Za-z]{3}/.test(text) && !written.includes(text))
        .map((text) => `${page}: ${text}`),
    );
    expect(found).toEqual([]);
  });
});

describe('what the programme says itself', () => {
  /** Says in which language a text stands on a page: its own `lang`, or nothing where it is the page's. */
  function readLanguage(page: string, text: string): string | undefined {
    const [, attributes] = new RegExp(`<\\w+([^>]*)>\\s*${text}`).exec(readPage(page)) ?? [];
    expect(attributes, `${page}: ${text}`).toBeDefined();
    return / lang="([^"]+)"/.exec(attributes ?? '')?.[1];
  }

  test('is read in Spanish where it is there in Spanish, and else in English, marked as such', () => {
    expect(readLanguage('es/', 'Cultiva en el balcón')).toBeUndefined();
    expect(readLanguage('es/', 'People eat something they grew')).toBe('en');
    expect(readLanguage('', 'Meet three neighbours')).toBeUndefined();
    expect(readLanguage('ar-xb/', 'Meet three neighbours')).toBe('en');
    expect(readLanguage('es/topics/', 'Tomates')).toBeUndefined();
    expect(readLanguage('es/topics/', 'Composting')).toBe('en');
    const cohort = 'es/cohorts/autumn-2027/';
    expect(readLanguage(cohort, 'Otoño de 2027')).toBeUndefined();
    expect(readLanguage(cohort, 'Primera reunión')).toBeUndefined();
    expect(readLanguage(cohort, 'Trae una foto')).toBeUndefined();
    expect(readLanguage(cohort, 'Welcome')).toBe('en');
  });

  test('says that a page is only in English where it is', () => {
    const only = 'Este texto está solo en inglés.';
    expect(readPage('es/code-of-conduct/')).toContain('Somos amables.');
    expect(readPage('es/code-of-conduct/')).not.toContain(only);
    expect(readPage('es/agreement/')).toContain(only);
    expect(listIn('es')).not.toContain('codigo/');
  });

  test('names what uses the writings of a mentor in Spanish', () => {
    const html = readPage('es/mentors/ines-moreau/');
    expect(html).toContain('Se usa en Tu primer balcón y Otoño de 2027');
    expect(readPage('mentors/ines-moreau/')).toContain('Used in Your first balcony and ');
  });

  test('leads from a resource to what comes next in its track, in Spanish', () => {
    expect(readPage('es/resources/sowing-calendar/')).toMatch(
      /Después, en la ruta:\s*<a href="\/hub\/es\/resources\/worm-bin\/"/,
    );
    expect(readPage('es/resources/worm-bin/')).not.toContain('Después, en la ruta:');
  });

  test('has a text of a track in Spanish, with links that stay there', () => {
    const html = readPage('es/tracks/first-balcony/');
    expect(html).toContain('Dos lecturas para el <a href="/hub/es/code-of-conduct/">código</a>');
  });
});

test('a page leads to calendars in its own language, which hold the same events', () => {
  const cohort = 'cohorts/autumn-2027/';
  const listCalendars = (page: string) =>
    [...readPage(page).matchAll(/href="\/hub\/([^"]+\.ics)"/g)].map(([, file = '']) => file);
  const readEvents = (file: string) => {
    const bytes = readFileSync(path.join(site.folder, file));
    expect(lintCalendar(bytes)).toEqual([]);
    const text = bytes.toString('utf8').replaceAll('\r\n ', '');
    expect(text).toContain(`SOURCE;VALUE=URI:https://lantern.example/hub/${file}\r\n`);
    return { text, events: text.match(/^(UID|SEQUENCE|DTSTART|DTEND).*/gm) };
  };
  const [first, spanish] = [listCalendars(cohort), listCalendars(`es/${cohort}`)];
  expect(first.length).toBeGreaterThan(5);
  expect(spanish).toEqual(first.map((file) => file.replace(/\.ics$/, '.es.ics')));
  for (const file of first) {
    const own = readEvents(file.replace(/\.ics$/, '.es.ics'));
    expect(own.events).toEqual(readEvents(file).events);
    expect(own.text).toContain(`URL:https://lantern.example/hub/es/${cohort}`);
  }
  const { text } = readEvents(`${cohort}calendar/all.es.ics`);
  expect(text).toContain('SUMMARY:Reunión de grupo de la semana 1: Primera reunión');
});

test('what is no page exists once', () => {
  const files = globSync(`${site.folder}/{es,ar-xb}/**/*.*`).map((file) => path.extname(file));
  expect(
    [...new Set(files)].filter((ending) => !/^\.(html|js|pf_\w+|pagefind|json)$/.test(ending)),
  ).toEqual([]);
});

test.each([320, 390, 1280])(
  'at %i px nothing is too wide for longer words, from right to left',
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const found: string[] = [];
    for (const path of onePageOfEachKind(listIn('ar-xb'))) {
      await page.goto(`${site.address}ar-xb/${path}`);
      const wide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth <= clientWidth) return [];
        const all = [...document.querySelectorAll('body *')];
        const out = all.filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 1 && (left < -1 || right > clientWidth + 1);
        });
        return out.slice(0, 3).map((element) => element.outerHTML.slice(0, 160));
      });
      found.push(...wide.map((html) => `${path}: ${html}`));
    }
    await page.close();
    expect(found).toEqual([]);
  },
);

test('from right to left the page is the mirror of the other', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const path of ['', 'mentors/', 'cohorts/autumn-2027/', 'library/']) {
    const edges = async (address: string) => {
      await page.goto(address);
      const boxes = ['.site-header .name', 'main h1', '.site-footer'].map((selector) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => {
            const [inner, outer] = [element, document.body].map((each) =>
              each.getBoundingClientRect(),
            );
            return { start: inner!.left - outer!.left, end: outer!.right - inner!.right };
          }),
      );
      return Promise.all(boxes);
    };
    const [there, here] = [
      await edges(site.address + path),
      await edges(`${site.address}ar-xb/${path}`),
    ];
    expect(here.map(({ end }) => Math.round(end))).toEqual(
      there.map(({ start }) => Math.round(start)),
    );
  }
  await page.close();
});

describe('in Spanish', () => {
  test('scripts speak Spanish, and what is wrong with an answer is said in Spanish', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.address}es/mentors/`);
    await page.locator('.facets input').first().check();
    await page.getByText(/^\d+ personas? mentoras? cumplen? /).waitFor();
    await page.goto(`${site.address}es/cohorts/autumn-2027/join/`);
    await page.getByLabel('Alias', { exact: true }).fill('Dev Rao!');
    await page.getByRole('button', { name: 'Revisar mis respuestas' }).click();
    const summary = page.getByRole('group', { name: /^Hay / });
    await summary.getByRole('link', { name: /minúsculas sin acentos/ }).waitFor();
    expect(await summary.innerText()).not.toMatch(/\b(the|write|choose)\b/i);
    await page.close();
  });

  test('a resource is found whatever its language, with Spanish words around it', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.address}es/library/`);
    await page.getByRole('searchbox').fill('sowing');
    const row = page.locator('.results > li').first();
    await row.waitFor();
    expect(await row.locator('a').getAttribute('href')).toBe('/hub/es/resources/sowing-calendar/');
    expect(await row.innerText()).toContain('Plantilla');
    expect(await page.getByRole('status').first().innerText()).toContain('1 recurso para «sowing»');
    await page.close();
  });

  test('a question in another language is asked of that one, and what is found is marked by it', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.address}mentors/`);
    await page.keyboard.press('/');
    await page.locator('#site-q').fill('cómo nos tratamos');
    await page.getByText('Searched in Spanish.').waitFor();
    const row = page.locator('rt-site-search ol > li').first();
    expect(await row.getAttribute('lang')).toBe('es');
    expect(await row.locator('a').getAttribute('href')).toMatch(/^\/hub\/es\//);
    await page.goto(`${site.address}library/?q=plantilla`);
    await page.getByText('Searched in Spanish.').waitFor();
    const resource = page.locator('.results > li').first();
    expect(await resource.locator('a').getAttribute('href')).toMatch(/^\/hub\/resources\//);
    expect(await resource.locator('.facts').innerText()).toContain('Plantilla');
    await page.close();
  });

  test('an address that leads nowhere is answered in Spanish', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.address}es/mentors/nobody/`);
    expect(await page.locator('h1').innerText()).toBe('Esta página no está aquí');
    await page.close();
  });
});
