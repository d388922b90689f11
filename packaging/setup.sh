# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# The set-up that packaging/run, packaging/test and .ci/run share; they source it with the project root as the working
# folder. A second run costs about a second: nothing is installed again while the lock files and the project's
# metadata stay as they are. Functions with variables run in a subshell, since sh has no local ones.

say() { printf '%s\n' "hipmob-desktop: $*" >&2; }
stop() { say "$@"; exit 1; }

# What each part needs from the system: "library:Debian package that holds it".
qt_libraries="libGL.so.1:libgl1 libEGL.so.1:libegl1 libxkbcommon.so.0:libxkbcommon0 libfontconfig.so.1:libfontconfig1
  libdbus-1.so.3:libdbus-1-3 libglib-2.0.so.0:libglib2.0-0 libxcb-cursor.so.0:libxcb-cursor0
  libxcb-icccm.so.4:libxcb-icccm4 libxcb-keysyms.so.1:libxcb-keysyms1 libxkbcommon-x11.so.0:libxkbcommon-x11-0
  libxcb-shape.so.0:libxcb-shape0 libwayland-cursor.so.0:libwayland-cursor0"
sound_libraries="libpulse.so.0:libpulse0 libXrandr.so.2:libxrandr2"
vlc_libraries="libvlc.so.5:libvlc5 libavcodec_plugin.so:vlc-plugin-base"

# Each prints the Debian packages that are missing, one a line.
missing_app_packages() {
  python_for_venv >/dev/null || python3 -c 'import ensurepip, venv' 2>/dev/null || printf '%s\n' python3 python3-venv
  [ "$(uname -s)" = Linux ] || return 0
  missing_libraries "$qt_libraries $sound_libraries"
}
missing_vlc_packages() {
  [ "$(uname -s)" = Linux ] || return 0
  missing_libraries "$vlc_libraries"
}
missing_test_packages() {
  [ "$(uname -s)" = Linux ] || return 0
  missing_vlc_packages
  missing_programs "Xvfb:xvfb xauth:xauth dbus-daemon:dbus"
  [ -e /usr/libexec/at-spi-bus-launcher ] || [ -e /usr/lib/at-spi2-core/at-spi-bus-launcher ] ||
    printf '%s\n' at-spi2-core
}

missing_libraries() (
  known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)
  for pair in $1; do
    case ${pair%%:*} in
      *_plugin.so) vlc_plugin "${pair%%:*}" && continue ;;
      *) case $known in *"${pair%%:*} "*) continue ;; esac ;;
    esac
    printf '%s\n' "${pair#*:}"
  done
)

vlc_plugin() (
  for plugin in /usr/lib/*/vlc/plugins/*/"$1" /usr/lib/vlc/plugins/*/"$1" /usr/lib64/vlc/plugins/*/"$1"; do
    [ -e "$plugin" ] && exit 0
  done
  exit 1
)

missing_programs() (
  for pair in $1; do
    command -v "${pair%%:*}" >/dev/null 2>&1 || printf '%s\n' "${pair#*:}"
  done
)

# Prints the first Python that fits and can make environments (Debian keeps that in a package of its own).
python_for_venv() (
  for candidate in ${PYTHON:-} python3 /usr/bin/python3 python3.13 python3.12 python3.11; do
    if "$candidate" -c 'import sys, ensurepip, venv; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null
    then
      command -v "$candidate"
      exit 0
    fi
  done
  exit 1
)

# install_packages "NAME...": installs them when we may, otherwise says exactly what to type, and fails.
install_packages() (
  packages=$(printf '%s\n' "$1" | sort -u | xargs)
  [ -n "$packages" ] || exit 0
  if ! command -v apt-get >/dev/null 2>&1; then
    say "missing from this system, by their Debian names: $packages"
    say "install what holds them with your system's package manager, then paste the same line again."
    exit 1
  fi
  if [ "$(id -u)" -ne 0 ]; then
    say "some system packages are missing. Install them with this line, then paste the same line again:"
    printf '\n    sudo apt-get update && sudo apt-get install --no-install-recommends %s\n\n' "$packages" >&2
    exit 1
  fi
  say "installing system packages: $packages"
  # Another source of packages that does not answer must not stop us: installing tells whether ours could be had.
  apt_get update || say "not every list of packages could be renewed; going on with those at hand."
  # shellcheck disable=SC2086 # a list of names
  apt_get install --yes --no-install-recommends $packages
)

apt_get() {
  DEBIAN_FRONTEND=noninteractive apt-get -qq -o Acquire::Retries=3 -o DPkg::Lock::Timeout=600 \
    -o Dpkg::Use-Pty=0 "$@" </dev/null
}

# make_environment FOLDER LOCK [FILE...]: an environment with what LOCK pins, and, where files are named, with this
# project in it as an editable install, made again whenever one of them changes.
make_environment() (
  folder=$1 lock=$2
  shift 2
  stamp="$(pwd) $(cat "$lock" "$@" | cksum)"
  if [ "$(cat "$folder/set-up" 2>/dev/null)" = "$stamp" ] && "$folder/bin/python" -c '' 2>/dev/null; then
    exit 0
  fi
  base=$(python_for_venv) || stop "Python 3.11, 3.12 or 3.13 is needed (with its venv module); set PYTHON to one."
  say "setting up $folder with $base; the first time this downloads some hundred megabytes."
  # An environment whose Python is gone is of no use here.
  "$folder/bin/python" -c '' 2>/dev/null || rm -rf "$folder"
  "$base" -m venv "$folder"
  rm -f "$folder/set-up"
  pip_in "$folder" install --require-hashes --only-binary :all: -r "$lock"
  if [ $# -gt 0 ]; then
    pip_in "$folder" install --no-deps --no-build-isolation -e .
    # pip compiles what it copies, not what it links to; so the first start is as quick as those that follow.
    "$folder/bin/python" -m compileall -q hipmob_desktop
  fi
  printf '%s\n' "$stamp" >"$folder/set-up"
)

# pip_in FOLDER WORD...: pip of that environment, quiet and without questions.
pip_in() (
  environment=$1
  shift
  "$environment/bin/python" -m pip --disable-pip-version-check --no-input --retries 8 --quiet "$@" </dev/null
)

app_environment=${HIPMOB_VENV:-.venv}
studio_environment=${HIPMOB_STUDIO_VENV:-.venv-studio}

make_app_environment() {
  make_environment "$app_environment" packaging/requirements.lock \
    pyproject.toml packaging/hatch_build.py hipmob_desktop/__init__.py resources.qrc assets/*.qss assets/icons/* \
    assets/translations/*
}

make_studio_environment() {
  make_environment "$studio_environment" packaging/studio/requirements.lock
}
