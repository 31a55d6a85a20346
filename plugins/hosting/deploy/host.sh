# The host's side of a deploy by rsync: holds the lock as long as the deploy at the other end lives, and switches the
# link. POSIX sh with flock, timeout and mv -T, as GNU and BusyBox have them. Arguments: folder, release, time.
# One answer a line; one command a byte. A silent minute means that the other end is gone.
folder=$1 release=$2 now=$3
kept=5
umask 022
export LC_ALL=C # names sort by their bytes, and messages are the ones that the other end knows

answer() { printf '%s\n' "$*"; }
releases() { for path in releases/[0-9]*Z-*; do [ ! -d "$path" ] || basename "$path"; done; }
live() { basename "$(readlink current)"; }

# What is superfluous goes, and what a deploy left that ended in the middle.
tidy() {
    releases | sort -r | tail -n +$((kept + 1)) | grep -vFx "$(live)" | while read -r old; do
        mv -T "releases/$old" "releases/.leaving-$old"
    done
    rm -rf releases/.incoming-* releases/.leaving-* .next
}

switch_to() {
    ln -sfn "releases/$1" .next && mv -T .next current && answer "live $1"
}

put_live() {
    mv -T "releases/.incoming-$release" "releases/$release" && switch_to "$release" || return 1
    tidy
}

roll_back() {
    earlier=$(releases | awk -v live="$(live)" '($0 "") < (live "")' | tail -n 1)
    if [ -z "$earlier" ]; then answer "nothing"; else switch_to "$earlier"; fi
}

for program in flock timeout rsync; do
    command -v $program >/dev/null || { answer "missing $program"; exit 1; }
done
mkdir -p "$folder/releases" && cd "$folder" || exit 1
if [ -e current ] && [ ! -L current ]; then answer "occupied"; exit 1; fi
case $(readlink current) in
'' | *releases/[0-9]*Z-*) ;;
*) answer "elsewhere $(readlink current)"; exit 1 ;;
esac
exec 9>>.deploy-lock || exit 1
flock -n 9 || { answer "busy $(cat .deploy-lock)"; exit 1; }
printf '%s' "$now" >.deploy-lock
trap 'rm -rf releases/.incoming-*' EXIT
tidy
if [ -L current ] && [ "$release" \< "$(live)" ]; then answer "behind $(live)"; exit 1; fi
mkdir "releases/.incoming-$release" || exit 1
answer "ready $(readlink current)"

while :; do
    case $(timeout 60 dd bs=1 count=1 2>/dev/null) in
    .) ;;
    f) answer "free $(df -Pk . | awk 'NR == 2 { print $4 }')" ;;
    s) put_live; exit ;;
    b) roll_back; exit ;;
    *) exit 1 ;;
    esac
done
