# Runs in namespaces of its own, as their root, which is nobody special outside. Builds a file system of read-only pieces
# with one room to write in, gives up all rights and becomes the program.
# $0 is the room, $1 the name of a folder in it; then "link TARGET LINK" and "bind PATH ''" by threes; then "--" and the program.
set -e
room=$0
new=$room/$1
shift
mkdir -p "$new"
mount -t tmpfs -o mode=755,size=1m none "$new"
while [ "$1" != -- ]; do
  case $1 in
    link) ln -s "$2" "$new$3" ;;
    bind)
      if [ -d "$2" ]; then mkdir -p "$new$2"; else mkdir -p "$(dirname "$new$2")"; : > "$new$2"; fi
      mount --bind "$2" "$new$2"
      mount -o remount,bind,ro,nosuid,nodev "$new$2" ;;
  esac
  shift 3
done
shift
mkdir -p "$new/dev" "$new/proc" "$new$room"
for device in null zero full random urandom; do
  : > "$new/dev/$device"
  mount --bind "/dev/$device" "$new/dev/$device"
done
ln -s /proc/self/fd "$new/dev/fd"
mount -t proc -o nosuid,nodev,noexec none "$new/proc"
for part in sys sysrq-trigger irq bus; do
  [ -e "$new/proc/$part" ] || continue
  mount --bind "$new/proc/$part" "$new/proc/$part"
  mount -o remount,bind,ro,nosuid,nodev,noexec "$new/proc/$part"
done
mount --bind "$room" "$new$room"
cd "$new"
mkdir .old
pivot_root . .old
umount -l /.old
rmdir /.old "$room/${new##*/}" || true
mount -o remount,bind,ro /
cd "$room"
exec setpriv --no-new-privs --bounding-set=-all --inh-caps=-all -- "$@"
