/** All pictures on one page, scene by scene, with what a page said of its own faults. */
export function contactSheet(taken, sceneNames) {
  const scenes = [...new Set(taken.map(({ scene }) => scene))];
  return `<!doctype html>
<html lang="en-GB"><meta charset="utf-8"><title>Pictures of every page</title>
<style>
body { font: 14px/1.4 system-ui, sans-serif; margin: 24px; }
section { display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: 16px; }
figure { margin: 0; border: 1px solid; padding: 8px; }
img { width: 100%; height: 260px; object-fit: cover; object-position: top; }
strong { color: #a3261f; }
</style>
<h1>Pictures of every page</h1>
${scenes
  .map(
    (scene) =>
      `<h2>${sceneNames[scene]}</h2>\n<section>\n${taken
        .filter((one) => one.scene === scene)
        .map(figureOf)
        .join('\n')}\n</section>`,
  )
  .join('\n')}
</html>
`;
}

function figureOf({ page, look, file, faults }) {
  const said = faults.map((fault) => `<br><strong>${escaped(fault)}</strong>`).join('');
  return `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${page}, ${look}${said}</figcaption></figure>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
