export { launchBrowser, prepareChromium } from '../../scripts/lib/chromium.ts';
