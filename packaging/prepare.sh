# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/run and packaging/test share: packages, configuring, building. Sourced, never run.
# Every word for people goes to standard error; standard output belongs to the program.

root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
packageList=$root/packaging/debian-packages.txt

# use_preset NAME: the configuration the functions below speak of.
use_preset() {
    preset=$1
    build=$root/build/$preset
}
case ${CI:-} in
    true | 1) use_preset ci ;; # there a warning is an error
    *) use_preset release ;;
esac

# What ccache keeps serves every checkout, wherever it stands.
export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
# Without these it keeps nothing that uses precompiled headers.
export CCACHE_SLOPPINESS=pch_defines,time_macros

say() { printf 'podium: %s\n' "$*" >&2; }

die() {
    say "$@"
    exit 1
}

# One at a time: ninja does not guard a build folder against a second ninja.
begin() {
    mkdir -p "$build" || die "Cannot write to $root/build."
    exec {lock}>"$build/.lock"
    command -v flock >/dev/null || return 0
    flock -n "$lock" && return
    say "Another build is at work here; waiting for it."
    flock "$lock"
}

finish() { exec {lock}>&-; }

# packages_of SECTION...: the packages of these sections of the list.
packages_of() {
    local section
    for section in "$@"; do
        awk -v wanted="[$section]" '/^\[/ { inside = ($0 == wanted); next }
            inside && NF && !/^#/ { print $1 }' "$packageList"
    done
}

# missing_of PACKAGE...: those that are not installed.
missing_of() {
    local installed
    # dpkg-query fails when it has never heard of one of them, and that is an answer too.
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null) || true
    comm -13 <(awk '$2 == "installed" { print $1 }' <<<"$installed" | sort -u) \
        <(printf '%s\n' "$@" | sort -u)
}

# need_packages SECTION...: installs what is missing of these sections.
need_packages() {
    [[ ${PODIUM_PACKAGES:-} != skip ]] || return 0
    local wanted missing
    mapfile -t wanted < <(packages_of "$@")
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This system has no apt-get, so nothing can be installed for you."
        say "Podium needs g++ 12, CMake 3.25, Ninja and Qt 6.4 with Qt Charts and Qt SVG, or newer;"
        say "packaging/debian-packages.txt names everything."
        die "Once all of it is there: PODIUM_PACKAGES=skip $0"
    fi
    mapfile -t missing < <(missing_of "${wanted[@]}")
    ((${#missing[@]})) || return 0
    say "Installing what is missing (packaging/debian-packages.txt says what for):"
    say "  ${missing[*]}"
    install_packages "${missing[@]}"
}

install_packages() {
    local log=$build/packages.log
    local -a apt=(apt-get -q -y -o DPkg::Lock::Timeout=120 -o Acquire::Retries=2
        -o Dpkg::Use-Pty=0)
    local -a environment=(env DEBIAN_FRONTEND=noninteractive LC_ALL=C)
    if ((EUID)); then
        command -v sudo >/dev/null || die "Installing needs root or sudo. As root:" \
            "apt-get install --no-install-recommends $*"
        [[ -t 0 ]] || sudo -n true 2>/dev/null || die "sudo wants a password and nobody can type" \
            "it here. Run this once in a terminal: sudo apt-get install --no-install-recommends $*"
        environment=(sudo "${environment[@]}")
    fi
    # An index that cannot be renewed is no reason to stop: what is known may be enough.
    "${environment[@]}" "${apt[@]}" update >"$log" 2>&1 </dev/null || true
    if "${environment[@]}" "${apt[@]}" install --no-install-recommends "$@" 2>&1 </dev/null |
        tee -a "$log" >&2; then
        return
    fi
    explain_apt "$log"
    die "Installing failed; the whole log: $log"
}

# Turns the commonest reasons of apt-get into what to do next.
explain_apt() {
    if grep -qiE 'could not resolve|unable to connect|failed to fetch|name resolution' "$1"; then
        say "The package archive cannot be reached. Check the network connection, then try again."
    elif grep -qiE 'unable to locate package|no installation candidate' "$1"; then
        say "This system's archive does not have all of it. Podium is made for Debian 12; another"
        say "system needs Qt 6.4 and CMake 3.25 or newer: install them, then PODIUM_PACKAGES=skip $0"
    elif grep -qiE 'could not get lock|unable to lock' "$1"; then
        say "Another program is installing packages. Wait until it is done, then try again."
    elif grep -qiE 'no space left|enough free space' "$1"; then
        say "The disk is full. About 1 GB is needed."
    fi
}

# configure program|tests: once, and again when presets or packages changed; CMake sees to the rest.
configure() {
    local stamp=$build/.configured cache=$build/CMakeCache.txt state
    local -a options=()
    state=$(cksum "$root/CMakePresets.json" "$packageList")
    if [[ $1 == tests ]]; then
        grep -qs '^PODIUM_BUILD_TESTS:BOOL=ON$' "$cache" || rm -f "$stamp"
        options+=(-DPODIUM_BUILD_TESTS=ON)
    elif [[ ! -e $cache ]]; then
        options+=(-DPODIUM_BUILD_TESTS=OFF)
    fi
    if [[ -e $build/build.ninja && -e $stamp && $(<"$stamp") == "$state" ]] &&
        grep -qsxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
        return
    fi
    # A folder that was copied from elsewhere knows the wrong paths.
    [[ ! -e $cache ]] || grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache" ||
        options+=(--fresh)
    say "Configuring (preset $preset)."
    cmake -S "$root" --preset "$preset" --log-level=NOTICE "${options[@]}" >&2 </dev/null ||
        die "Configuring failed; the reason stands above."
    printf '%s' "$state" >"$stamp"
}

# As many compilers as there are processors, and about 1 GB for each.
parallel_jobs() {
    local jobs gigabytes
    jobs=$(nproc 2>/dev/null || echo 2)
    gigabytes=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo 2>/dev/null) || true
    if ((${gigabytes:-99} < jobs)); then jobs=$((gigabytes > 0 ? gigabytes : 1)); fi
    echo "$jobs"
}

# time_left DONE ALL SECONDS: in words, how long the rest takes if it goes on like this.
time_left() {
    local seconds=$(($3 * ($2 - $1) / $1))
    # The first few steps say nothing about the rest.
    if (($1 < 8 || $3 < 5)); then
        echo "$3 s so far"
    elif ((seconds < 60)); then
        echo 'less than a minute left'
    else
        echo "about $(((seconds + 30) / 60)) min left"
    fi
}

# Passes a build's lines on, on a terminal in one line that moves; no line when nothing is built.
show_progress() {
    local line started='' open=''
    while IFS= read -r line; do
        case $line in *'Re-checking globbed directories'* | *'no work to do'*) continue ;; esac
        [[ -n $started ]] || say "Building; from nothing, two processors take $1 minutes for it."
        started=1
        if [[ $line =~ ^\[([0-9]+)/([0-9]+)\ ([0-9]+)[0-9.]*\]\ (.*) ]]; then
            line="[${BASH_REMATCH[1]}/${BASH_REMATCH[2]}, $(time_left "${BASH_REMATCH[@]:1:3}")]"
            line+=" ${BASH_REMATCH[4]}"
            if [[ -t 2 ]]; then
                printf '\r\e[K%s' "${line:0:${COLUMNS:-80}-1}" >&2
                open=1
                continue
            fi
        fi
        [[ -z $open ]] || echo >&2
        printf '%s\n' "$line" >&2
        open=''
    done
    [[ -z $open ]] || echo >&2
}

# build_targets MINUTES TARGET...: silent when there is nothing to do; MINUTES is what it takes at first.
build_targets() {
    NINJA_STATUS='[%f/%t %e] ' cmake --build "$build" --target "${@:2}" --parallel \
        "$(parallel_jobs)" 2>&1 </dev/null | show_progress "$1" ||
        die "Building failed; the reason stands above."
}
