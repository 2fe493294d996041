#!/usr/bin/env bash
# One archive with all that a server without internet and SDK needs: the app with its runtime and catalogue, the unit of
# systemd, and the page of instructions, each file summed. Usage: src/deploy/archive.sh [linux-x64|win-x64] [FOLDER]
set -euo pipefail
runtime=${1:-linux-x64}
out=$(mkdir -p "${2:-publish}" && cd "${2:-publish}" && pwd)
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet publish src/Dashboard -c Release -r "$runtime" --self-contained --nologo -v quiet -o "$work/dashboard"
case $runtime in
  linux-*) cp src/deploy/dashboard.service "$work/" ;;
esac
cp src/docs/install.md "$work/INSTALL.md"
cp LICENSE CHANGELOG.md "$work/"

(cd "$work" && find . -type f ! -name SHA256SUMS -print0 | sort -z | xargs -0 sha256sum >SHA256SUMS)

# The same files give the same archive: no names of users, one time, one order.
name=dashboard-$runtime
tar -C "$work" --sort=name --owner=0 --group=0 --numeric-owner \
  --mtime="@$(git log -1 --format=%ct 2>/dev/null || echo 0)" -cf - . | gzip -n >"$out/$name.tar.gz"
(cd "$out" && sha256sum "$name.tar.gz" | tee "$name.tar.gz.sha256")
ls -lh "$out/$name.tar.gz"
