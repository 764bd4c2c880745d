"""All benchmarks, one after the other; their tables go to benchmarks/RESULTS.md (``make bench``).

``python benchmarks/run.py [--quick]``: ``--quick`` leaves out the layer of a million polygons.
"""

import subprocess
import sys
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main(quick):
    """Run each file that is a benchmark and keep what it prints."""
    parts = [
        "# Results\n\nWritten by `make bench` (`benchmarks/run.py`); what is measured: [README.md](README.md). "
        f"Run of {date.today().isoformat()}.\n"
    ]
    failed = []
    for script in sorted(HERE.glob("*.py")):
        if script.name.startswith("_") or script.name == "run.py":
            continue
        options = ["--no-million"] if quick and script.stem == "scoring" else []
        sys.stderr.write(f"{script.name}\n")
        done = subprocess.run([sys.executable, script, *options], stdout=subprocess.PIPE, text=True, check=False)
        title = script.read_text(encoding="utf-8").split('"""')[1].splitlines()[0]
        command = " ".join(["python", f"benchmarks/{script.name}", *options])
        sys.stdout.write(done.stdout + "\n")
        parts.append(f"\n## {script.stem}\n\n{title}\n\n`{command}`\n\n{done.stdout.strip() or 'failed'}\n")
        if done.returncode:
            failed.append(script.name)
    if failed:
        sys.exit(f"failed: {', '.join(failed)}; RESULTS.md is left as it was")
    (HERE / "RESULTS.md").write_text("\n".join(part.strip("\n") + "\n" for part in parts), encoding="utf-8")


if __name__ == "__main__":
    main("--quick" in sys.argv[1:])
