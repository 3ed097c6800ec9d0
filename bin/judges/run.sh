#!/usr/bin/env bash
# Draws and signs every result of the provinces and asks judges that are not ours; installs them itself. Pictures lie beside the papers.
set -uo pipefail
cd "$(dirname "$0")/../.."
folder=.build/judges
rm -rf "$folder/papers"
mkdir -p "$folder"

if ! command -v pdfsig >/dev/null; then
  (apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq poppler-utils) >"$folder/apt.log" 2>&1
fi
if [ ! -x "$folder/venv/bin/python" ]; then
  python3 -m venv "$folder/venv" && "$folder/venv/bin/pip" install --quiet pyhanko==0.38.0 >"$folder/pip.log" 2>&1
fi
verapdf=''
if command -v java >/dev/null; then
  jar=$folder/verapdf-1.28.2.jar
  [ -s "$jar" ] || curl -sSf -m 120 -o "$jar" \
    https://repo1.maven.org/maven2/org/verapdf/apps/greenfield-apps/1.28.2/greenfield-apps-1.28.2.jar || rm -f "$jar"
  [ -s "$jar" ] && verapdf=$jar
fi

node --disable-warning=ExperimentalWarning --import ./bin/load-tsx.mjs bin/judges/sample-papers.ts "$folder/papers" || exit 1
for paper in "$folder"/papers/*.pdf; do pdftoppm -r 60 -png -singlefile "$paper" "${paper%.pdf}"; done
"$folder/venv/bin/python" bin/judges/judge.py "$folder/papers" $verapdf
