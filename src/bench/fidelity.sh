#!/usr/bin/env bash
# What is sold beside what was handed in: src/bench/fidelity.sh FILE-OR-FOLDER…
# Presses every PDF, looks with qpdf for whatever acts or reaches outside in the disarmed file, the master and a copy, and compares the
# pages of original and copy as Poppler and MuPDF draw them. Prints a Markdown table; wants mvn -q test-compile done before.
set -euo pipefail
[ $# -gt 0 ] || { echo "usage: src/bench/fidelity.sh file-or-folder…" >&2; exit 2; }
for tool in qpdf pdftoppm mutool; do command -v $tool >/dev/null || { echo "$tool is not installed" >&2; exit 1; }; done
files=(); for file in "$@"; do files+=("$(realpath "$file")"); done
cd "$(dirname "$0")/../.."
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mvn -q -o dependency:build-classpath -Dmdep.outputFile="$work/classpath" >/dev/null
classpath="target/classes:target/test-classes:$(cat "$work/classpath")"
javac -d "$work/classes" -cp "$classpath" src/bench/java/bouquin/documents/pdf/{Fidelity,Rendering,Picture}.java
echo .level=SEVERE >"$work/logging.properties"
java -Djava.awt.headless=true -Djava.util.logging.config.file="$work/logging.properties" -Xmx1g \
  -cp "$work/classes:$classpath" bouquin.documents.pdf.Fidelity "$work" "${files[@]}"
