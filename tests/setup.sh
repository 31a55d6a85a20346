#!/bin/sh
# Installs the programs that the tests run beyond Python: a browser, web servers, an SSH server, Node packages.
# As root on a Debian-like machine it installs what is missing; elsewhere it leaves the system alone, and the
# tests say at their end what they could not run.
set -eu

missing=""
need() { # need PROGRAM PACKAGE...
    program=$1
    shift
    PATH="$PATH:/usr/sbin" command -v "$program" >/dev/null 2>&1 || missing="$missing $*"
}

need chromium chromium fonts-noto-core
need nginx nginx libnginx-mod-http-brotli-static
need apache2 apache2
need caddy caddy
need git git
need openssl openssl
need rsync rsync
need sshd openssh-server
need java default-jre-headless
need npm npm

if [ -n "$missing" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    echo "Installing for the tests:$missing"
    export DEBIAN_FRONTEND=noninteractive
    apt-get -o DPkg::Lock::Timeout=300 -q -q update
    # shellcheck disable=SC2086 # a list of packages is meant
    apt-get -o DPkg::Lock::Timeout=300 -q -q install -y --no-install-recommends $missing >/dev/null
fi

if command -v npm >/dev/null 2>&1 && [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
    echo "Installing the Node packages of the tests"
    npm ci --ignore-scripts --no-audit --no-fund --silent
    touch node_modules/.package-lock.json
fi
