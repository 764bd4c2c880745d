"""The repository as a newcomer meets it: targets, set-up that installs nothing twice, READMEs that hold."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TARGETS = "demo test lint layers package install run screenshots bench clean help".split()  # noqa: SIM905
READMES = ("README.md", "README.fr.md")
needs_make = pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed here")


@needs_make
def test_make_help_names_every_target():
    listing = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert set(TARGETS) <= {line.split()[0] for line in listing.splitlines() if line.startswith("  ")}


@pytest.mark.parametrize("name", READMES)
def test_readme_names_real_targets_files_and_algorithms(name, provider):
    text = (ROOT / name).read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in set(re.findall(r"\bmake ([a-z]+)\b(?=`|\s{2,}#)", text)):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
    for link in re.findall(r"\]\(([^)#]+)\)", text):
        assert link.startswith("http") or (ROOT / link).exists(), link
    assert set(re.findall(r"`mbm:([a-z]+)`", text)) == {algorithm.name() for algorithm in provider.algorithms()}


def test_readmes_are_twins():
    texts = [(ROOT / name).read_text(encoding="utf-8") for name in READMES]
    for pattern in (r"^#+ ", r"`mbm:\w+`", r"\]\((?!README)([^)]+)\)", r"make [a-z]+(?=`)", r"\b(?:284|563|169|354)\b"):
        first, second = (sorted(re.findall(pattern, text, re.MULTILINE)) for text in texts)
        assert first == second, pattern


def test_the_two_commands_stand_on_the_first_screen():
    for name in READMES:
        head = "\n".join((ROOT / name).read_text(encoding="utf-8").splitlines()[:30])
        for words in ("make demo", "make test", "docs/window.png", "docs/atlas-lens-lievin.png"):
            assert words in head, (name, words)


@pytest.fixture
def machine(tmp_path):
    """A machine whose dpkg knows two packages and whose apt-get only writes down what it is asked."""
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in ("sh", "env", "id", "dirname", "echo"):
        (tools / name).symlink_to(shutil.which(name))
    log = tmp_path / "log"
    log.touch()
    scripts = {
        "dpkg-query": 'case "$3" in here|also-here) printf "install ok installed" ;; *) exit 1 ;; esac',
        "apt-get": f'echo "$*" >> {log}',
        "sudo": '"$@"',
    }
    for name, body in scripts.items():
        script = tools / name
        script.write_text(f"#!{shutil.which('sh')}\n{body}\n")
        script.chmod(0o755)

    def apt(*packages):
        run = subprocess.run(
            ["sh", ROOT / "tools" / "setup.sh", "apt", *packages],
            env={**os.environ, "PATH": str(tools)},
            capture_output=True,
            text=True,
        )
        assert run.returncode == 0, run.stderr
        return log.read_text().splitlines()

    return apt


def test_nothing_is_installed_that_is_there(machine):
    assert machine("here", "also-here") == []
    assert machine() == []


def test_only_what_is_missing_is_installed_after_one_update(machine):
    calls = machine("here", "absent", "also-here", "gone")
    assert [call.split()[0] for call in calls] == ["update", "install"]
    assert calls[1].split()[-2:] == ["absent", "gone"]
    assert "--no-install-recommends" in calls[1]


def test_ci_runs_lint_and_test_and_nothing_else():
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    commands = [line for line in script.splitlines() if line and not line.startswith(("#", "set ", "cd "))]
    assert commands == ["make lint", "make test"]
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
