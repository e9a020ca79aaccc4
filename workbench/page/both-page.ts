/** The sheet with the sidebar on its right, as Google Sheets shows them. The sheet is drawn anew after each call. */
export const BOTH_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Pullpush · workbench</title>
<link rel="icon" href="data:,">
<style>
  body { margin: 0; display: flex; height: 100vh; font: 13px Arial, sans-serif; }
  iframe { border: 0; height: 100%; }
  #sheet { flex: 1; min-width: 0; }
  #side { width: 300px; display: flex; flex-direction: column; border-left: 1px solid #ccc; }
  #side header { display: flex; justify-content: space-between; padding: 10px 12px; }
  #side iframe { flex: 1; width: 300px; }
</style>
</head>
<body>
<iframe id="sheet" title="Sheet" src="/sheet"></iframe>
<section id="side">
  <header><b>Pullpush</b><a href="/both">Open again</a></header>
  <iframe title="Sidebar" src="/"></iframe>
</section>
<script>
  addEventListener('message', function (event) {
    if (event.origin !== location.origin || event.data !== 'called') return;
    document.getElementById('sheet').contentWindow.location.reload();
  });
</script>
</body>
</html>`;
