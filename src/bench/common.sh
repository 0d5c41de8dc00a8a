# What the measuring scripts share. They need GNU time, which tells the memory of a process as well.

cd "$(dirname "${BASH_SOURCE[0]}")/../.."

lectern=target/lectern
classes=target/bench/classes
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -x /usr/bin/time ] || {
    echo "This needs GNU time: apt-get install time" >&2
    exit 2
}
[ -x "$lectern/bin/lectern" ] || ./mvnw -q -DskipTests package

compile_bench() {
    rm -rf "$classes"
    ./mvnw -q -Pbench process-classes
}

# headless CLASS ARGUMENTS...: runs a program of src/bench/java in the image, as Lectern runs, without a display
headless() {
    local rooms=() room
    for room in deck talk ui.app ui.keys ui.overview ui.panel ui.slide; do
        rooms+=(--add-exports "org.lectern/org.lectern.$room=ALL-UNNAMED")
    done
    "$lectern/bin/java" "@$lectern/lib/lectern.options" "${rooms[@]}" --add-modules org.lectern,javafx.controls \
        -Dglass.platform=Headless -Dprism.order=sw -cp "$classes" "org.lectern.bench.$1" "${@:2}"
}

# measure NAME COMMAND...: runs it once and keeps its seconds, processor seconds and mebibytes under that name
measure() {
    local name=$1
    shift
    /usr/bin/time -o "$work/one" -f '%e %U %S %M' "$@" >"$work/out" 2>"$work/err" || {
        cat "$work/err" >&2
        exit 1
    }
    awk '{ printf "%.3f %.3f %.0f\n", $1, $2 + $3, $4 / 1024 }' "$work/one" >>"$work/$name"
}

# median NAME COLUMN
median() {
    cut -d ' ' -f "$2" "$work/$1" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'
}

# spread NAME COLUMN: the least and the most
spread() {
    cut -d ' ' -f "$2" "$work/$1" | sort -n | awk 'NR == 1 { least = $1 } { most = $1 } END { print least " to " most }'
}

head_of_table() {
    printf '%-44s %8s %18s %10s %8s\n' "$1" 'wall s' '(least to most)' 'CPU s' 'MiB'
}

row() {
    printf '%-44s %8s %18s %10s %8s\n' "$2" "$(median "$1" 1)" "$(spread "$1" 1)" "$(median "$1" 2)" "$(median "$1" 3)"
}

# The load of the machine says how far wall clock times can be trusted.
machine() {
    echo "$(date +%F), $(nproc) processors, load $(cut -d ' ' -f 1 /proc/loadavg), $1 rounds, medians"
    echo
}
