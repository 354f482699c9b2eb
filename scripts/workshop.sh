# shellcheck shell=bash
# The workshop: finds or installs a JDK and Maven, and builds the checkout. Sourced by ./rapporteur and ./check, which set
# `root` to the checkout. Everything is said on stderr; stdout belongs to the command that the user asked for.

build_log="$root/target/build.log"
program="$root/desk/target/desk.jar"
classpath_file="$root/desk/target/classpath.txt"
class_archive="$root/desk/target/rapporteur.jsa"
# The room that measures all others, and what it needs beside them. It is built last, so the age of this file is the build's.
yardsticks="$root/yardsticks/target/yardsticks.jar"
built="$root/yardsticks/target/classpath.txt"
rooms=(record intake reading dossier analysis desk yardsticks)

say() { printf 'rapporteur: %s\n' "$*" >&2; }

# A line that the next one overwrites; on a terminal only.
progress() { [ ! -t 2 ] || printf '\r\033[K%.*s' "${columns:-79}" "$*" >&2; }
progress_end() { [ ! -t 2 ] || printf '\r\033[K' >&2; }

# The major version of the JDK whose home is $1 goes to `jdk_version`; 0 if that is no JDK. Reads a file: starting java takes longer.
read_jdk_version() {
    local line
    jdk_version=0
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    while IFS= read -r line; do
        case $line in
            JAVA_VERSION=*) line=${line#*\"} line=${line%%[!0-9]*} jdk_version=${line:-0} ;;
        esac
    done <"$1/release"
}

# Sets `jdk` to the home of a JDK 17 or later: JAVA_HOME if it is one, else the javac on the path, else the newest Debian has here.
find_jdk() {
    local home javac best=0
    jdk=
    if [ -n "${JAVA_HOME:-}" ]; then
        read_jdk_version "$JAVA_HOME"
        if [ "$jdk_version" -ge 17 ]; then jdk=$JAVA_HOME; return 0; fi
    fi
    if javac=$(command -v javac); then
        javac=$(readlink -f "$javac")
        read_jdk_version "${javac%/bin/javac}"
        if [ "$jdk_version" -ge 17 ]; then jdk=${javac%/bin/javac}; return 0; fi
    fi
    for home in /usr/lib/jvm/*; do
        read_jdk_version "$home"
        if [ "$jdk_version" -ge 17 ] && [ "$jdk_version" -gt "$best" ]; then jdk=$home best=$jdk_version; fi
    done
    [ -n "$jdk" ]
}

# Runs a command as root: as we are, or through a sudo that asks for no password. False where neither may.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        command -v sudo >/dev/null && sudo -n true 2>/dev/null && sudo -n "$@"
    fi
}

can_install() {
    command -v apt-get >/dev/null || return 1
    [ "$(id -u)" -eq 0 ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }
}

# Installs the Debian packages named, of those that are alternatives ("a|b") the first that there is.
install_packages() {
    local wanted choice name names=()
    as_root apt-get -q update >>"$build_log" 2>&1 || true
    for wanted in "$@"; do
        name=
        IFS='|' read -ra choice <<<"$wanted"
        for name in "${choice[@]}"; do
            if apt-cache show "$name" >/dev/null 2>&1; then break; fi
        done
        names+=("$name")
    done
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install "${names[@]}" \
        >>"$build_log" 2>&1
}

# Sets `jdk`, and has mvn on the path; installs what is missing where it may, else says in one line what to install. Leaves with 2 then.
need_tools() {
    local missing=() labels=()
    find_jdk || { missing+=('openjdk-17-jdk-headless|openjdk-21-jdk-headless|default-jdk-headless'); labels+=('a JDK 17 or later'); }
    command -v mvn >/dev/null || { missing+=(maven); labels+=('Maven'); }
    [ ${#missing[@]} -gt 0 ] || return 0
    local label=${labels[0]}${labels[1]:+ and ${labels[1]}}
    if can_install; then
        say "installing $label through apt …"
        install_packages "${missing[@]}" || true
        hash -r
        if find_jdk && command -v mvn >/dev/null; then return 0; fi
        say "could not install $label (see ${build_log#"$PWD"/}). Please install: openjdk-17-jdk-headless maven"
    else
        say "needs $label. Please install, for example: sudo apt install openjdk-17-jdk-headless maven"
    fi
    exit 2
}

# Has a browser for the tests that need one; brings it where it may, else says that they will be left out.
need_browser() {
    if has_browser; then return 0; fi
    if can_install; then
        say 'installing a browser for the tests through apt …'
        install_packages chromium chromium-driver || true
        hash -r
        if has_browser; then return 0; fi
    fi
    say 'WITHOUT A BROWSER THE TESTS OF THE PAGES ARE LEFT OUT. Please install, for example: sudo apt install chromium chromium-driver'
}

has_browser() {
    command -v chromedriver >/dev/null && { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null
}

# True if something was changed after the last build, or that build's libraries are gone.
must_build() {
    local entry entries
    [ -f "$classpath_file" ] && [ -f "$program" ] && [ -f "$yardsticks" ] && [ -f "$built" ] || return 0
    if [ -n "$(cd "$root" && find pom.xml "${rooms[@]/%//pom.xml}" "${rooms[@]/%//src/main}" \
        -newer "$built" -print -quit 2>/dev/null)" ]; then
        return 0
    fi
    IFS=: read -ra entries <"$classpath_file" || true
    for entry in "${entries[@]}"; do
        [ -f "$entry" ] || return 0
    done
    return 1
}

# One at a time in a checkout. The lock goes with the process, so nothing is left behind by one that was killed.
lock_build() {
    mkdir -p "$root/target" || exit 70
    command -v flock >/dev/null || return 0
    exec 9>"$root/target/.building"
    if ! flock -n 9; then
        say 'another process is building here; waiting for it …'
        flock 9
    fi
}

unlock_build() { exec 9>&- || true; }

# What Maven is at, in a few words, from the last lines of its log.
build_stage() {
    local line size
    line=$(tail -n 40 "$build_log" 2>/dev/null | grep -E 'Building Rapporteur|Downloading from' | tail -n 1)
    case $line in
        *-models.jar*)
            size=$(du -sm "${HOME:-}/.m2/repository/edu/stanford/nlp" 2>/dev/null)
            printf 'fetching the language models (%s of some 500 MB)' "${size%%[!0-9]*}"
            ;;
        *Downloading*) printf 'fetching libraries: %s' "${line##*/}" ;;
        *Building*)
            line=${line#*Rapporteur}
            line=${line#: }
            printf 'building %s' "${line%%[0-9]*}"
            ;;
        *) printf 'starting Maven' ;;
    esac
}

# Builds what the command line runs on. Leaves with 70 if that fails.
build() {
    local begun=$SECONDS maven
    need_tools
    if compgen -G "${HOME:-}/.m2/repository/edu/stanford/nlp/stanford-corenlp/*/*-models.jar" >/dev/null; then
        say 'building …'
    else
        say 'building; this once it fetches some 500 MB of language models …'
    fi
    # The sources as they are now are what the build stands for: one that is saved meanwhile must be newer than it.
    touch "$root/target/.begun"
    (cd "$root" && JAVA_HOME=$jdk exec mvn -B -ntp -Dmaven.test.skip=true -pl yardsticks -am package) >>"$build_log" 2>&1 9>&- &
    maven=$!
    trap 'kill "$maven" 2>/dev/null; progress_end; say "interrupted while building"; exit 130' INT TERM
    while kill -0 "$maven" 2>/dev/null; do
        progress "$((SECONDS - begun)) s · $(build_stage)"
        sleep 0.5
    done
    progress_end
    if ! wait "$maven"; then
        say "the build failed: $(grep -m 1 '^\[ERROR\]' "$build_log" | cut -c 9-300)"
        say "its log is $build_log"
        exit 70
    fi
    trap - INT TERM
    touch -r "$root/target/.begun" "$built"
}

# Sets `options` for java, given the words of the command: a heap that the language models fit in, and what the program
# cannot see for itself.
run_options() {
    local memory=0 name size terminal="" columns=""
    while read -r name size _; do
        case $name in MemTotal:) memory=$((size / 1024)); break ;; esac
    done </proc/meminfo 2>/dev/null
    # Four gigabytes are plenty for any number of reports; a small machine gives what it can spare.
    if [ "$memory" -ge 6000 ]; then options=(-Xmx4g); else options=(-XX:MaxRAMPercentage=70); fi
    # Only a long read and a desk that stays open pay back the time that optimising their code takes.
    case " $* " in
        ' yardstick '* | *' read '* | *' serve '*)
            # The optimising compiler waits until a method has run ten times as often as it would by itself: in the first
            # seconds it takes more of the cores than reading does, and a long read is none the slower for it.
            options+=(-XX:+UseParallelGC -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000)
            options+=(-XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000)
            ;;
        *) options+=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1) ;;
    esac
    [ ! -t 1 ] || terminal=out
    [ ! -t 2 ] || terminal=$terminal,err
    [ -z "$terminal" ] || columns=$({ stty size </dev/tty; } 2>/dev/null)
    options+=("-Drapporteur.terminal=$terminal" "-Drapporteur.columns=${columns##* }")
    # Without a word on stdout where the archive does not fit this java.
    options+=(-Xlog:disable -Xlog:all=error:stderr)
    [ ! -f "$class_archive" ] || options+=("-XX:SharedArchiveFile=$class_archive")
    # shellcheck disable=SC2206 # several options, split at spaces
    options+=(${RAPPORTEUR_JAVA_OPTIONS:-})
}

# Keeps the classes that starts need in an archive beside the build, taken from the demo, which reads, keeps and tells: a third
# to a half of a second less for each answer. The demo also leaves quick copies of the language models.
archive_classes() {
    local folder
    rm -f "$class_archive"
    folder=$(mktemp -d) || return 0
    progress 'keeping its classes at hand'
    "$jdk/bin/java" -Xlog:disable -Xmx2g "-XX:ArchiveClassesAtExit=$class_archive" -cp "$program:$(<"$classpath_file")" \
        org.rapporteur.desk.Main demo --to "$folder/a.dossier" >/dev/null 2>>"$build_log" || true
    progress_end
    rm -rf "$folder"
}
