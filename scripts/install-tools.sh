#!/usr/bin/env bash
# Gets the programs that some tests use as independent judges (LibreOffice, openpyxl, xmllint, pdftotext, Chromium).
# As root on a Debian machine it installs what is missing; elsewhere it says what is missing and how to get it.
set -euo pipefail

PACKAGES=(
  libreoffice-calc-nogui poppler-utils libxml2-utils
  python3-openpyxl python3-xlsxwriter python3-lxml chromium
  fonts-crosextra-carlito fonts-liberation2
)

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  echo "tools: not a Debian machine, nothing installed; tests that lack a tool are named as not run."
  echo "tools: they use soffice, pdftotext, pdfinfo, xmllint, chromium and a python3 with openpyxl and xlsxwriter."
  exit 0
fi

missing=()
for package in "${PACKAGES[@]}"; do
  status="$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)"
  [[ "$status" == "install ok installed" ]] || missing+=("$package")
done

if [[ ${#missing[@]} -eq 0 ]]; then
  echo "tools: all in place."
  exit 0
fi

if [[ "$(id -u)" -ne 0 ]]; then
  echo "tools: missing ${missing[*]}; tests that need them are named as not run. To get them:"
  echo "  sudo apt-get update && sudo apt-get install --no-install-recommends ${missing[*]}"
  exit 0
fi

echo "tools: installing ${missing[*]} with apt-get (some minutes the first time)."
log="$(mktemp)"
trap 'rm -f "$log"' EXIT
export DEBIAN_FRONTEND=noninteractive
apt_log() {
  echo "tools: apt-get failed, its last lines:" >&2
  tail -n 15 "$log" >&2
  exit 1
}
apt-get -q update >"$log" 2>&1 || apt_log

wanted=()
for package in "${missing[@]}"; do
  # Names differ between releases of Debian; a package that this one lacks must not stop the others.
  if apt-cache show "$package" >/dev/null 2>&1; then wanted+=("$package"); else echo "tools: no package $package here."; fi
done
[[ ${#wanted[@]} -eq 0 ]] && exit 0
apt-get -q -y install --no-install-recommends "${wanted[@]}" >"$log" 2>&1 || apt_log
echo "tools: installed."
