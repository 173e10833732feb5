// The script of the page without a network. When the sources are built it becomes one file with all that it imports.
import decodeQR from 'qr/decode.js';
import { LANGUAGES } from '../../../kernel/language.js';
import { formatMinute } from '../../../kernel/said-date.js';
import { today } from '../../../kernel/clock.js';
import { safe } from '../../../kernel/html.js';
import { faultHtml, paperHtml } from '../paper.html.js';
import { PAGE_TEXTS } from '../page.texts.js';
import { OfflineVerifier } from './kept.js';
import { OFFLINE_TEXTS } from './offline.texts.js';

const DAY_MS = 86_400_000;
/** After so many days a list is called old. */
const FRESH_DAYS = 30;
/** A photograph is read at each of these sizes, and so is one frame of a camera after the other: a grain that is too fine hides a code, and one too coarse does. */
const WIDTHS = [2000, 1200, 700];

const kept = JSON.parse(document.getElementById('kept').textContent);
const verifier = new OfflineVerifier(kept);
const page = document.getElementById('page');
const names = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

const asked = new URLSearchParams(location.search).get('language') ?? navigator.language;
let language = LANGUAGES.find((each) => asked.startsWith(each)) ?? 'kk';
/** The last text that was checked, so that it is said again in another language. */
let checked = '';
let stream;

const say = (words, values = {}) => safe(words[language].replace(/\{(\w+)\}/g, (_, name) => values[name]));
const find = (id) => document.getElementById(id);

function listHtml() {
  const made = verifier.listedAt;
  if (!made) return `<p class="bad">${say(OFFLINE_TEXTS.noList)}</p>`;
  const days = Math.max(0, Math.floor((Date.now() - made.getTime()) / DAY_MS));
  const age = days === 0 ? OFFLINE_TEXTS.today[language] : OFFLINE_TEXTS.daysAgo[language].replace('{days}', days);
  const old = days > FRESH_DAYS ? ` <strong>${say(OFFLINE_TEXTS.old)}</strong>` : '';
  return `<p>${say(OFFLINE_TEXTS.list, { moment: formatMinute(made, language), age })}${old}</p>`;
}

function show() {
  document.documentElement.lang = language;
  document.title = OFFLINE_TEXTS.title[language];
  const languages = LANGUAGES.map(
    (each) =>
      `<button type="button" lang="${each}" data-language="${each}"${each === language ? ' aria-current="true"' : ''}>${names[each]}</button>`,
  );
  const save = location.protocol.startsWith('http')
    ? `<a href="${safe(location.pathname)}" download="birlik-offline.html">${say(OFFLINE_TEXTS.save)}</a>`
    : '';
  page.innerHTML = `<nav aria-label="${say(PAGE_TEXTS.language)}">${languages.join('')}</nav>
<main><h1>${say(OFFLINE_TEXTS.title)}</h1><p>${say(OFFLINE_TEXTS.how)}</p>
<p><button type="button" id="camera">${say(stream ? OFFLINE_TEXTS.stop : OFFLINE_TEXTS.camera)}</button>
<label class="button">${say(OFFLINE_TEXTS.picture)}<input type="file" id="picture" accept="image/*"></label></p>
<video id="video" playsinline muted${stream ? '' : ' hidden'}></video>
<p><label for="text">${say(OFFLINE_TEXTS.text)}</label><textarea id="text" rows="3" spellcheck="false"></textarea>
<button type="button" id="check">${say(OFFLINE_TEXTS.check)}</button></p>
<div id="answer" aria-live="polite"></div></main>
<footer><span>${say(PAGE_TEXTS.issuer)}: ${safe(kept.keySet.issuer)}</span>${save}${listHtml()}</footer>`;
  find('text').value = checked;
  for (const each of page.querySelectorAll('[data-language]'))
    each.onclick = () => {
      language = each.dataset.language;
      show();
      if (checked) judge(checked);
    };
  find('check').onclick = () => judge(find('text').value);
  find('picture').onchange = ({ target }) => void readPicture(target.files[0]);
  find('camera').onclick = () => void (stream ? stopCamera() : startCamera());
  if (stream) playStream();
}

function judge(text) {
  checked = text;
  find('text').value = text;
  const paper = verifier.read(text);
  const stand = () => ({ state: verifier.standOf(paper.index), day: today(verifier.listedAt ?? new Date(0)) });
  answer(paper.verdict === 'GENUINE' ? paperHtml(paper, stand(), language) : faultHtml(paper.verdict, language));
}

function answer(html) {
  find('answer').innerHTML = html;
  find('answer').scrollIntoView({ block: 'start' });
}

/** The text of the code in what is drawn, at that width; undefined where there is none. */
function codeIn(source, width, height, wanted) {
  const scale = Math.min(1, wanted / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  try {
    return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
  } catch {
    return undefined;
  }
}

async function readPicture(file) {
  if (!file) return;
  const image = new Image();
  image.src = URL.createObjectURL(file);
  const isShown = await image.decode().then(
    () => true,
    () => false,
  );
  const texts = isShown ? WIDTHS.map((width) => codeIn(image, image.naturalWidth, image.naturalHeight, width)) : [];
  URL.revokeObjectURL(image.src);
  const text = texts.find((each) => each !== undefined);
  if (text === undefined) answer(`<section class="doubtful"><p>${say(OFFLINE_TEXTS.noCode)}</p></section>`);
  else judge(text);
}

async function startCamera() {
  try {
    stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1920 } },
    });
    show();
  } catch {
    answer(`<section class="doubtful"><p>${say(OFFLINE_TEXTS.noCamera)}</p></section>`);
  }
}

function playStream() {
  const video = find('video');
  video.srcObject = stream;
  void video.play();
  const look = (frame) => {
    if (!stream || !video.isConnected) return;
    const { videoWidth, videoHeight } = video;
    const text = videoWidth > 0 ? codeIn(video, videoWidth, videoHeight, WIDTHS[frame % WIDTHS.length]) : undefined;
    if (text === undefined) setTimeout(() => look(frame + 1), 100);
    else {
      stopCamera();
      judge(text);
    }
  };
  look(0);
}

function stopCamera() {
  for (const track of stream.getTracks()) track.stop();
  stream = undefined;
  show();
}

show();
