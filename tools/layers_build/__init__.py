"""Build of the bundled layers: one room per theme over one shared context."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
if str(ROOT) not in sys.path:  # the rules of names and of the network are the plugin's own
    sys.path.insert(0, str(ROOT))
