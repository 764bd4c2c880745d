#!/bin/sh
# What the Make targets need on this machine, installed only where it is missing.
#
#   tools/setup.sh apt PACKAGE...    Debian packages (as root, or through sudo)
#   tools/setup.sh venv FOLDER      a virtual environment for tests and lint, on the system's Python and QGIS
set -eu
cd "$(dirname "$0")/.."

apt_packages() {
    if ! command -v apt-get >/dev/null; then
        echo "setup: no apt-get here; make sure that these are installed: $*" >&2
        return 0
    fi
    missing=
    for package in "$@"; do
        case $(dpkg-query -W -f='${Status}' "$package" 2>/dev/null) in
            "install ok installed") ;;
            *) missing="$missing $package" ;;
        esac
    done
    [ -n "$missing" ] || return 0
    as_root=
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || { echo "setup: needs root or sudo to install:$missing" >&2; exit 1; }
        as_root=sudo
    fi
    echo "setup: installing$missing"
    $as_root apt-get update -q
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
}

virtual_environment() {
    folder=$1
    [ -x "$folder/bin/python" ] || /usr/bin/python3 -m venv --system-site-packages "$folder"
    # pip would put a newer numpy in front of the one that the system's GDAL and QGIS are built against
    numpy=$(/usr/bin/python3 -c 'import numpy; print(numpy.__version__)')
    echo "numpy==$numpy" > "$folder/constraints.txt"
    requirements=requirements-dev.txt
    # The pins are those of Debian 12 (Python 3.11, QGIS 3.22); elsewhere take what fits the QGIS that is there.
    if ! /usr/bin/python3 - <<'PYTHON'
import sys
from qgis.core import Qgis
sys.exit(not (sys.version_info[:2] == (3, 11) and Qgis.QGIS_VERSION_INT < 33400))
PYTHON
    then
        requirements=$folder/requirements.txt
        sed -e 's/[=<>].*//' requirements-dev.txt > "$requirements"
        if /usr/bin/python3 -c 'import sys; from qgis.core import Qgis; sys.exit(Qgis.QGIS_VERSION_INT >= 33400)'; then
            sed -i 's/^pytest-qgis$/pytest-qgis==2.1.0/' "$requirements"
        fi
        sed -i 's/^shapely$/shapely>=2/' "$requirements"
    fi
    echo "setup: filling $folder"
    "$folder/bin/python" -m pip install -q --disable-pip-version-check -c "$folder/constraints.txt" -r "$requirements"
}

case ${1:-} in
    apt) shift; apt_packages "$@" ;;
    venv) virtual_environment "$2" ;;
    *) sed -n '2,5p' "$0" >&2; exit 2 ;;
esac
