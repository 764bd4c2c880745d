"""The report of the build, layers/BUILD.md."""


def write(made, schema, digest, path):
    lines = ["# BUILD", ""]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
