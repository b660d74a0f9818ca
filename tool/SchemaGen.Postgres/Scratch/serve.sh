# Runs one throwaway server for as long as the tool holds our standard input open. However the tool ends, even by SIGKILL, the system closes
# that pipe, cat returns, and the server and its folder go.
# Arguments: the folder, the template to copy the data directory from (empty: it is there already), the server's user (empty: ours), the command.
folder=$1 template=$2 user=$3
shift 3

# Ctrl-C reaches the whole process group; only the tool decides what it means.
trap '' HUP INT TERM
umask 077

fail() {
    rm -rf "$folder"
    exit 1
}

if [ -n "$template" ]; then
    cp -R "$template/." "$folder/data" && chmod 700 "$folder/data" || fail
fi
if [ -n "$user" ]; then
    chown -R "$user" "$folder/data" || fail
fi

# Where the system allows it, the server sees no network at all; its socket is a file, which needs none.
for how in --net '--user --map-current-user --net'; do
    if unshare $how true 2>/dev/null; then
        set -- unshare $how -- "$@"
        break
    fi
done

exec 3<&0
(trap - TERM; exec "$@") </dev/null 3<&- >"$folder/log" 2>&1 &
server=$!
{
    cat
    kill -QUIT "$(head -n 1 "$folder/data/postmaster.pid")"
    # A server that had not yet set its handlers ignores SIGQUIT, as every background process of a shell does.
    kill -TERM "$server"
} <&3 3<&- >/dev/null 2>&1 &

wait "$server"
tail -n 20 "$folder/log" >&2
rm -rf "$folder"
