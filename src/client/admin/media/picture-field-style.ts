const rules = `
rt-picture { display: block; }
rt-picture [hidden] { display: none; }
rt-picture img { max-width: 16rem; max-height: 12rem; border-radius: 4px; margin-bottom: 0.5rem; }
rt-picture p { margin: 0 0 0.5rem; font-size: 0.875rem; line-height: 1.45; }
rt-picture [role='alert'] { color: #b3131d; font-weight: 600; }
rt-picture p:last-child { margin: 0; }
rt-picture .rt-picture-name { color: #4c5564; }
rt-picture .rt-picture-actions { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; margin-bottom: 0.5rem; }
rt-picture input { max-width: 9rem; font: inherit; font-size: 0.875rem; color: transparent; }
rt-picture button, rt-picture select, rt-picture ::file-selector-button {
  font: inherit; font-size: 0.875rem; padding: 0.3rem 0.75rem; border: 1px solid #798291; border-radius: 5px;
  background: #fff; color: #313d3e; cursor: pointer;
}
rt-picture :is(button, select, input):focus-visible { outline: 2px solid #2f6bd8; outline-offset: 2px; }
`;

let sheet: CSSStyleSheet | undefined;

/** How the field of a picture looks, in the manner of the editor around it. */
export const pictureFieldStyle = {
  apply({ adoptedStyleSheets }: Document): void {
    if (sheet !== undefined) return;
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    adoptedStyleSheets.push(sheet);
  },
};
